pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Every backup that can be reached, to tick and take away: after a child was erased, or an adult left.
Card {
    id: root

    required property BackupsModel model

    title: root.model.count === 1 ? qsTr("1 kopie") : qsTr("%1 kopieën").arg(root.model.count)

    Column {
        width: parent.width
        spacing: 12

        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: root.model.found

                Tick {
                    required property string name
                    required property string made
                    required property string sizeText
                    required property bool ticked

                    width: Math.floor((parent.width - 16) / 3)
                    text: sizeText === "" ? made : qsTr("%1 · %2").arg(made).arg(sizeText)
                    checked: ticked
                    onToggled: root.model.tick(name)
                }
            }
        }
        Row {
            visible: root.model.ticked > 0
            spacing: 12

            Btn {
                objectName: "remove"
                height: 48
                text: root.model.isAsking ? qsTr("Ja, wis voorgoed") : root.model.ticked === 1 ? qsTr("Wis deze kopie") : qsTr("Wis deze %1 kopieën").arg(root.model.ticked)
                enabled: !root.model.isBusy
                onClicked: root.model.remove()
            }
            Btn {
                objectName: "stay"
                visible: root.model.isAsking
                height: 48
                kind: "quiet"
                text: qsTr("Laat maar")
                onClicked: root.model.stay()
            }
        }
        Txt {
            visible: root.model.isAsking
            width: parent.width
            text: qsTr("Wat alleen hierin stond, is dan weg.")
            color: Theme.clayInk
        }
    }
}
