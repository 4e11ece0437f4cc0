pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Counting paper cards. A digit is one card, with Shift one fewer, 0 is "liever niet", Backspace is a step back;
// arrow down and up ask about the next or the last situation.
FocusScope {
    id: root

    required property ClassBarControlModel model

    implicitWidth: 420
    implicitHeight: 332
    Keys.onDownPressed: event => event.isAutoRepeat || root.model.go(1)
    Keys.onUpPressed: event => event.isAutoRepeat || root.model.go(-1)
    Keys.onPressed: event => event.accepted = root.model.typed(event.text, (event.modifiers & Qt.ShiftModifier) !== 0, event.isAutoRepeat)

    Item {
        width: parent.width
        height: 40

        Tag {
            objectName: "counted"
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isTooMany ? "attention" : root.model.isEveryone || root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("%1, bewaard").arg(root.model.counted) : root.model.counted
        }
        Btn {
            visible: !root.model.isSmall
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

        visible: !root.model.isSmall
        y: 46
        width: parent.width
        height: visible ? 76 : 0
        spacing: 6

        Repeater {
            model: root.model.tiles

            LevelTile {
                required property int cards
                required property string word
                required level
                required key

                width: (tiles.width - 6 * (root.model.tileCount - 1)) / root.model.tileCount
                focus: key === "1"
                text: cards
                Accessible.name: qsTr("%1: %2 kaarten").arg(word).arg(cards)
                Accessible.description: qsTr("toets %1").arg(key)
                onClicked: root.model.count(level, 1)
                onTaken: root.model.count(level, -1)
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
                objectName: "advice"
                width: parent.width
                text: root.model.advice
            }
            Txt {
                width: parent.width
                color: Theme.inkSoft
                text: root.model.situation
            }
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 8

        Btn {
            width: 48
            height: 44
            pad: 0
            icon: "links"
            Accessible.name: qsTr("Vorige situatie")
            enabled: !root.model.atStart
            onClicked: root.model.go(-1)
        }
        Btn {
            width: (parent.width - 64) / 2
            height: 44
            pad: 0
            text: root.model.isSmall ? (root.model.isDone ? qsTr("Gedaan") : qsTr("Dit deden we")) : root.model.isShown ? qsTr("Verberg") : qsTr("Laat zien")
            enabled: root.model.isSmall ? !root.model.isDone : root.model.canShow
            onClicked: root.model.isSmall ? root.model.did() : root.model.reveal(!root.model.isShown)
        }
        Btn {
            visible: !root.model.atEnd
            width: (parent.width - 64) / 2
            height: 44
            pad: 0
            iconAfter: "rechts"
            text: qsTr("Volgende")
            Accessible.name: qsTr("Volgende situatie")
            onClicked: root.model.go(1)
        }
        Btn {
            visible: root.model.atEnd
            width: (parent.width - 64) / 2
            height: 44
            pad: 0
            icon: "vink"
            text: qsTr("Bewaar")
            Accessible.name: qsTr("Bewaar wat de klas liet zien")
            enabled: root.model.canKeep
            onClicked: root.model.keep()
        }
    }
}
