import QtQuick
import vertrouwen_desktop.ui

// A phase with its minutes, and the two buttons to change them.
Item {
    id: root

    required property PhaseMinutesModel model
    required property string phaseId
    required property string name
    required property int minutes
    required property string note
    required property bool own
    required property bool canLess
    required property bool canMore

    implicitHeight: 64

    Column {
        x: 8
        width: parent.width - buttons.width - 24
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.name
            size: 17
            w: Font.DemiBold
        }
        Txt {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            size: Theme.small
            color: root.own ? Theme.tealDeep : Theme.inkSoft
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Btn {
            objectName: "less-" + root.phaseId
            width: 48
            height: 48
            pad: 8
            icon: "min"
            enabled: root.canLess
            Accessible.name: qsTr("Een minuut minder %1").arg(root.name)
            onClicked: root.model.add(root.phaseId, -1)
        }
        Txt {
            width: 92
            height: 48
            text: qsTr("%1 min").arg(root.minutes)
            size: 20
            w: Font.DemiBold
            digits: true
            horizontalAlignment: Text.AlignHCenter
        }
        Btn {
            objectName: "more-" + root.phaseId
            width: 48
            height: 48
            pad: 8
            icon: "plus"
            enabled: root.canMore
            Accessible.name: qsTr("Een minuut meer %1").arg(root.name)
            onClicked: root.model.add(root.phaseId, 1)
        }
    }
}
