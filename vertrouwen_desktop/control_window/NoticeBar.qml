pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What the adults must know: in place, never over the lesson, never on the board.
Column {
    id: root

    required property ShellModel model

    Repeater {
        model: root.model.notices

        Rectangle {
            id: notice

            required property string key
            required property string text
            required property string safe
            required property bool lasting

            width: root.width
            height: Math.max(56, words.height + 16)
            color: Theme.claySoft
            Accessible.role: Accessible.AlertMessage
            Accessible.name: notice.text + " " + notice.safe

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }

            Icon {
                x: 24
                anchors.verticalCenter: parent.verticalCenter
                name: "oog"
                size: 22
                color: Theme.clayInk
            }

            Column {
                id: words

                x: 60
                width: parent.width - 60 - (notice.lasting ? 24 : 128)
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    width: parent.width
                    text: notice.text
                    w: Font.DemiBold
                }

                Txt {
                    width: parent.width
                    visible: notice.safe !== ""
                    text: notice.safe
                    size: Theme.small
                }
            }

            Btn {
                anchors.right: parent.right
                anchors.rightMargin: 24
                anchors.verticalCenter: parent.verticalCenter
                visible: !notice.lasting
                text: qsTr("Gelezen")
                onClicked: root.model.putAway(notice.key)
            }
        }
    }
}
