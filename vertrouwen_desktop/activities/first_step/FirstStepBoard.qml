pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Talent, wish, first step: three linked cards. Below them what can be chosen for the one that is open.
Item {
    id: root

    required property FirstStepBoardModel model
    readonly property int across: root.model.optionCount === 4 ? 2 : 3
    readonly property int rows: Math.ceil(root.model.optionCount / root.across)
    readonly property real cardWidth: (1728 - 24 * (root.across - 1)) / root.across
    readonly property real cardHeight: (400 - 24 * (root.rows - 1)) / root.rows

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        x: 92
        y: 280
        visible: root.model.touch && root.model.isChoosing
        size: 112
        small: true
        name: "tik"
    }
    Words {
        objectName: "words"
        x: root.model.touch && root.model.isChoosing ? 224 : 96
        y: 280
        width: 1824 - x
        height: 112
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: root.model.isChoosing ? root.model.question : qsTr("Zo begint %1.").arg(root.model.who)
    }
    Repeater {
        model: root.model.parts

        PathCard {
            board: root.model
        }
    }
    Repeater {
        model: root.model.options

        TouchCard {
            id: card

            required property int option
            required picture
            required property string words
            required chosen

            x: 96 + (card.option % root.across) * (root.cardWidth + 24)
            y: 648 + Math.floor(card.option / root.across) * (root.cardHeight + 24)
            width: root.cardWidth
            height: root.cardHeight
            stacked: root.rows === 1
            pad: root.rows === 1 ? 28 : 22
            pictureSize: root.rows === 1 ? 200 : root.across === 2 ? 120 : 84
            text: card.words
            touch: root.model.touch
            onTapped: root.model.choose(card.option)
        }
    }
}
