import QtQuick
import vertrouwen_desktop.ui

// The number and the name of one of the three steps.
Row {
    id: root

    property int number: 1
    property string text: ""
    property bool done: false

    spacing: 12
    Accessible.role: Accessible.Heading
    Accessible.name: qsTr("Stap %1. %2").arg(root.number).arg(root.text)

    Rectangle {
        width: 32
        height: 32
        radius: 16
        color: Theme.tealSoft

        Txt {
            visible: !root.done
            anchors.centerIn: parent
            text: root.number
            w: Font.DemiBold
            color: Theme.tealDeep
            Accessible.ignored: true
        }
        Icon {
            visible: root.done
            anchors.centerIn: parent
            name: "vink"
            size: 20
            stroke: 2.4
            color: Theme.teal
        }
    }
    Txt {
        height: 32
        text: root.text
        size: 20
        w: Font.DemiBold
        Accessible.ignored: true
    }
}
