pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The cards of one level: little cards in rows from the ground up, on the face and the word.
Rectangle {
    id: root

    required property int level
    required property string word
    required property int cards
    property int perRow: 1
    readonly property real cardWidth: Math.min(120, (300 - 8 * (root.perRow - 1)) / root.perRow)
    readonly property real pileWidth: (root.cardWidth + 8) * root.perRow - 8
    readonly property int ground: root.height - 226

    radius: 32
    color: Theme.boardTensionTint[root.level - 1]

    Repeater {
        model: root.cards

        Rectangle {
            required property int index

            objectName: "paper"
            x: (root.width - root.pileWidth) / 2 + (index % root.perRow) * (root.cardWidth + 8)
            y: root.ground - 56 * (Math.floor(index / root.perRow) + 1)
            width: root.cardWidth
            height: 48
            radius: 10
            color: Theme.boardTension[root.level - 1]
            border.width: 4
            border.color: Theme.boardInk
        }
    }
    Rectangle {
        x: 12
        y: root.ground
        width: parent.width - 24
        height: 5
        radius: 2.5
        color: Theme.boardInk
    }
    LevelFace {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.ground + 14
        size: 84
        level: root.level
    }
    Words {
        x: 8
        y: root.ground + 100
        width: parent.width - 16
        height: 124
        size: Theme.boardSmall
        lineHeight: 54
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.word
    }
}
