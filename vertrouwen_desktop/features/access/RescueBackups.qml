pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The backups that there are: look into one first, then put it back.
Card {
    id: root

    required property RescueModel model

    title: qsTr("Een reservekopie terugzetten")

    Column {
        width: parent.width
        spacing: 12

        Txt {
            width: parent.width
            text: qsTr("Wat er nu staat, blijft ernaast bewaard. Kijk eerst wat erin zit.")
            color: Theme.inkSoft
        }
        Repeater {
            model: root.model.backups

            Rectangle {
                id: backup

                required property string name
                required property string made
                required property string place
                required property bool chosen
                required property string inside

                width: parent.width
                height: Math.max(64, words.height + 20)
                radius: Theme.radius
                color: backup.chosen ? Theme.tealSoft : Theme.sheet
                border.width: backup.chosen ? 2 : 1.5
                border.color: backup.chosen ? Theme.teal : Theme.edge

                Column {
                    id: words

                    x: 16
                    width: parent.width - 32 - peek.width - 8
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        width: parent.width
                        text: backup.made
                        w: Font.DemiBold
                    }
                    Txt {
                        visible: text !== ""
                        width: parent.width
                        text: backup.inside !== "" ? backup.inside : backup.place
                        color: Theme.inkSoft
                        wrapMode: Text.Wrap
                    }
                }
                Btn {
                    id: peek

                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    height: 44
                    text: backup.inside === "" ? qsTr("Kijk erin") : qsTr("Zet terug")
                    Accessible.name: qsTr("%1: %2").arg(text).arg(backup.made)
                    enabled: !root.model.isBusy
                    onClicked: backup.inside === "" ? root.model.choose(backup.name) : root.model.restore()
                }
            }
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.error
            color: Theme.clayInk
            Accessible.role: Accessible.AlertMessage
        }
    }
}
