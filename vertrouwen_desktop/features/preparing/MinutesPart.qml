pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The minutes of each phase; the sum says what is still to be done.
ScrollArea {
    id: root

    required property PhaseMinutesModel model
    property bool wide: false

    Column {
        width: Math.min(parent.width, 860)
        spacing: 12

        Txt {
            width: parent.width
            text: qsTr("Geef een fase meer of minder tijd. De volgorde blijft gelijk: kinderen rekenen erop.")
            color: Theme.inkSoft
        }
        Card {
            width: parent.width
            pad: 12

            Column {
                width: parent.width

                Repeater {
                    model: root.model.rows

                    MinuteLine {
                        width: parent?.width ?? 0
                        model: root.model
                    }
                }
            }
        }
        Row {
            width: parent.width
            spacing: 8

            Rectangle {
                visible: !root.model.isWhole || root.model.trouble !== ""
                y: 8
                width: 10
                height: 10
                radius: 5
                color: Theme.clay
            }
            Txt {
                objectName: "sum"
                width: parent.width - 18
                text: root.model.trouble === "" ? root.model.sum : qsTr("%1 %2").arg(root.model.sum).arg(root.model.trouble)
                size: 17
                w: Font.DemiBold
                color: root.model.isWhole && root.model.trouble === "" ? Theme.ink : Theme.clayInk
                Accessible.role: Accessible.StatusBar
                Accessible.name: text
            }
        }
        Row {
            spacing: 8

            Btn {
                objectName: "undoMinutes"
                visible: root.model.canUndo
                height: 44
                icon: "terug"
                text: qsTr("Ongedaan maken")
                onClicked: root.model.undo()
            }
            Btn {
                objectName: "originalMinutes"
                visible: root.model.hasOwn
                height: 44
                kind: "quiet"
                text: qsTr("Terug naar origineel")
                onClicked: root.model.original()
            }
        }
        Item {
            width: 1
            height: 8
        }
    }
}
