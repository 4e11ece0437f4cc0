pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Counting hands for the class as a whole. The board never shows a number.
FocusScope {
    id: root

    required property ExitCardControlModel model

    implicitWidth: 420
    implicitHeight: 300

    Row {
        height: 40
        spacing: 8

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.wasKept ? qsTr("Veranderd, nog niet bewaard") : qsTr("%1 geteld").arg(root.model.total)
        }
        Txt {
            height: parent.height
            visible: !root.model.wasKept
            size: Theme.small
            color: Theme.inkSoft
            text: qsTr("Tellen hoeft niet. Geen namen.")
        }
    }
    ScrollArea {
        y: 44
        width: parent.width
        height: parent.height - 44 - 52

        Column {
            id: lines

            width: parent.width - 8

            Repeater {
                model: root.model.counts

                CountLine {
                    required property int choice
                    required property int hands
                    required text

                    width: lines.width
                    count: hands
                    onCounted: by => root.model.count(choice, by)
                }
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Bewaar wat de klas zei")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
