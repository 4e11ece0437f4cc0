pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The sentence above, its parts below it, and what the part of now can be; or a kept sentence, alone, to read.
Item {
    id: root

    required property SentenceBuilderBoardModel model
    readonly property int columns: choices.count === 3 ? 3 : 2
    readonly property real choiceWidth: (1728 - 24 * (root.columns - 1)) / root.columns
    readonly property real choiceHeight: choices.count > 3 ? 140 : choices.count === 3 ? 264 : 200

    BoardTitle {
        y: 98
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    SentencePanel {
        visible: root.model.reads
        x: 96
        y: 320
        width: 1728
        height: 560
        alone: true
        text: root.model.sentence
        lines: root.model.sentenceLines
    }
    Item {
        visible: !root.model.reads
        anchors.fill: parent

        Pict {
            x: 92
            y: 246
            visible: root.model.touch
            size: 92
            small: true
            name: "tik"
        }
        Words {
            x: root.model.touch ? 200 : 96
            y: 242
            width: 1824 - x
            height: 96
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.boardSmall
            verticalAlignment: Text.AlignVCenter
            text: root.model.instruction
        }
        SentencePanel {
            x: 96
            y: 348
            width: 1728
            height: 232
            text: root.model.sentence
            lines: root.model.sentenceLines
        }
        Rectangle {     // under the choices, with a corner to the part that they are for
            x: 80
            y: 736
            width: 1760
            height: (choices.count > 3 ? 300 : root.choiceHeight) + 32
            radius: 40
            color: Theme.boardTealSoft
        }
        Repeater {
            model: root.model.parts

            SentencePart {
                board: root.model
                x: 96 + part * (width + 24)
                y: 604
                width: (1728 - 24 * (root.model.partCount - 1)) / root.model.partCount
            }
        }
        Row {       // as high as the longest choice in the large size
            id: highest

            visible: false

            Repeater {
                model: root.model.choices

                Words {
                    id: large

                    required property string words

                    width: root.choiceWidth - 72
                    height: large.contentWidth > large.width ? 999 : large.contentHeight
                    lineHeight: 78
                    wrapMode: Text.WordWrap
                    text: large.words
                }
            }
        }
        Repeater {
            id: choices

            model: root.model.reads ? null : root.model.choices

            SentenceChoice {
                board: root.model
                x: 96 + choice % root.columns * (width + 24)
                y: 748 + Math.floor(choice / root.columns) * 160
                width: root.choiceWidth
                height: root.choiceHeight
                inLarge: highest.height <= root.choiceHeight + 24
            }
        }
    }
}
