pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A file that was looked into and is not in place yet.
Card {
    id: root

    required property ProgrammesModel model

    objectName: "arrival"
    title: root.model.arrivalTitle
    tint: Theme.tealSoft

    Column {
        width: parent.width
        spacing: 10

        Repeater {
            model: root.model.arrivalLines

            Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                size: 17
            }
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.arrivalLessons.join("\n")
            color: Theme.inkSoft
        }
        Tick {
            objectName: "ownToo"
            visible: root.model.hasOwn
            width: parent.width
            text: qsTr("Neem de aanpassingen van de andere school over, waar jullie zelf niets aanpasten")
            checked: root.model.ownToo
            onToggled: checked => root.model.takeOwn(checked)
        }
        Row {
            spacing: 8

            Btn {
                objectName: "place"
                height: 48
                kind: "primary"
                text: root.model.takesOnlyOwn ? qsTr("Neem de aanpassingen over") : qsTr("Zet op deze laptop")
                reason: root.model.canDo ? qsTr("er is niets nieuws") : ""
                enabled: root.model.canPlace
                onClicked: root.model.place()
            }
            Btn {
                objectName: "putAway"
                height: 48
                text: qsTr("Toch niet")
                enabled: root.model.canDo
                onClicked: root.model.putAway()
            }
        }
    }
}
