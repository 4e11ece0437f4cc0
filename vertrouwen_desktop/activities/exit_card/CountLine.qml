import QtQuick
import vertrouwen_desktop.ui

// Hands for one way to answer: fewer, the number, more.
Item {
    id: root

    required property ExitCardControlModel control
    required property int choice
    required property string text
    required property int hands

    implicitHeight: 44

    Txt {
        width: parent.width - numbers.width - 12
        height: parent.height
        text: root.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Row {
        id: numbers

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Btn {
            width: 44
            pad: 0
            text: "−"
            enabled: root.hands > 0
            Accessible.name: qsTr("Eén minder: %1").arg(root.text)
            onClicked: root.control.count(root.choice, -1)
        }
        Txt {
            width: 48
            height: 40
            size: 18
            w: Font.DemiBold
            digits: true
            horizontalAlignment: Text.AlignHCenter
            text: root.hands
            Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.hands)
        }
        Btn {
            width: 44
            pad: 0
            text: "+"
            Accessible.name: qsTr("Eén meer: %1").arg(root.text)
            onClicked: root.control.count(root.choice, 1)
        }
    }
}
