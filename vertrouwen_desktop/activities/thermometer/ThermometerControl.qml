pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Telling moment after moment; the digits put the animal on a level, arrow down and up tell the next or the last moment.
FocusScope {
    id: root

    required property ThermometerControlModel model

    implicitWidth: 420
    implicitHeight: 332
    Keys.onDownPressed: event => event.isAutoRepeat || root.model.go(1)
    Keys.onUpPressed: event => event.isAutoRepeat || root.model.go(-1)
    Keys.onPressed: event => event.accepted = root.model.typed(event.text, event.isAutoRepeat)

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : qsTr("Moment %1 van %2").arg(root.model.moment).arg(root.model.moments)
        }
        Btn {
            anchors.right: parent.right
            kind: "quiet"
            pad: 12
            icon: "links"
            text: qsTr("Stap terug")
            enabled: root.model.canUndo
            onClicked: root.model.undo()
        }
    }
    Row {
        id: tiles

        y: 46
        width: parent.width
        spacing: 8

        Repeater {
            model: root.model.levels

            LevelTile {
                required property int number
                required property string word
                required level
                required chosen

                width: (tiles.width - 8 * (root.model.levelCount - 1)) / root.model.levelCount
                text: number
                Accessible.name: qsTr("Niveau %1: %2").arg(number).arg(word)
                Accessible.checked: chosen
                onClicked: root.model.choose(number)
            }
        }
    }
    ScrollArea {
        y: tiles.y + tiles.height + 4
        width: parent.width
        height: parent.height - y - buttons.height - 8

        Column {
            width: parent.width - 8
            spacing: 4

            Txt {
                width: parent.width
                size: 17
                w: Font.DemiBold
                text: root.model.text
            }
            Txt {
                width: parent.width
                color: Theme.inkSoft
                text: root.model.chosenWord === "" ? qsTr("Wij denken aan: %1. Vraag: waaraan zie je dat?").arg(root.model.suggestion) : qsTr("De klas zegt: %1. Wij dachten aan: %2.").arg(root.model.chosenWord).arg(root.model.suggestion)
            }
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 8

        Btn {
            height: 44
            icon: "links"
            text: qsTr("Terug")
            Accessible.name: qsTr("Vorig moment")
            enabled: !root.model.atStart
            onClicked: root.model.go(-1)
        }
        Btn {
            visible: !root.model.atEnd
            width: parent.width - x
            height: 44
            focus: true
            iconAfter: "rechts"
            text: qsTr("Volgend moment")
            onClicked: root.model.go(1)
        }
        Btn {
            visible: root.model.atEnd
            width: parent.width - x
            height: 44
            icon: "vink"
            text: qsTr("Bewaar")
            Accessible.name: qsTr("Bewaar wat de klas koos")
            enabled: root.model.canKeep
            onClicked: root.model.keep()
        }
    }
}
