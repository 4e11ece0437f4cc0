pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Before it begins: the invented story large, the rules beside it; without a story the rules alone, wide.
Item {
    id: root

    required property TalkingCircleBoardModel board
    readonly property bool story: root.board.isFictional
    readonly property real pitch: 620 / Math.max(3, root.board.ruleCount)
    readonly property bool largeRules: highest.height <= (root.pitch > 190 ? 190 : 110)     // two lines, or one

    Rectangle {
        visible: root.story
        x: 96
        y: 428
        width: 836
        height: 608
        radius: 40
        color: Theme.boardSheet
        border.width: 3
        border.color: Theme.boardLine

        Pict {
            x: 40
            y: 28
            width: parent.width - 80
            height: 290
            name: root.board.storyPicture
        }
        Words {
            id: probe

            visible: false
            width: words.width
            wrapMode: Text.Wrap
            text: root.board.storyText
        }
        Words {
            id: words

            objectName: "words"
            readonly property bool large: probe.lineCount <= 3

            x: 44
            y: 304
            width: parent.width - 80
            height: 284
            text: root.board.storyText
            size: large ? Theme.boardBody : Theme.boardSmall
            lineHeight: large ? 86 : 66
            wrapMode: Text.Wrap
            maximumLineCount: large ? 3 : 4
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
    Row {       // as high as the longest rule in the large size
        id: highest

        visible: false

        Repeater {
            model: root.board.rules

            Words {
                id: large

                required text

                width: (root.story ? 844 : 1728) - 200
                height: large.contentWidth > large.width ? 999 : large.contentHeight
                lineHeight: 80
                wrapMode: Text.WordWrap
            }
        }
    }
    Repeater {
        model: root.board.rules

        Rectangle {
            id: rule

            required property int number
            required property string picture
            required property string text

            x: root.story ? 980 : 96
            y: 428 + rule.number * root.pitch
            width: root.story ? 844 : 1728
            height: root.pitch - 12
            radius: 40
            color: Theme.boardSand

            Pict {
                x: 36
                anchors.verticalCenter: parent.verticalCenter
                size: 104
                small: true
                name: rule.picture
            }
            Words {
                objectName: "words"
                x: 172
                y: -4
                width: parent.width - 200
                height: parent.height
                text: rule.text
                size: root.largeRules ? Theme.boardBody : Theme.boardSmall
                lineHeight: root.largeRules ? 80 : 62
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
