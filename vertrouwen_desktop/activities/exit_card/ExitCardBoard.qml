pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One question and the ways to answer it, on paper or by pointing. Saying nothing is one of them.
Item {
    id: root

    required property ExitCardBoardModel model
    readonly property real cardWidth: (1728 - 48 * (root.model.count - 1)) / root.model.count

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Words {
        x: 96
        y: 276
        width: 1728
        height: 112
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        color: Theme.boardInk
        text: root.model.question
    }
    Repeater {
        model: root.model.choices

        Rectangle {
            id: card

            required property int number
            required property string picture
            required property string text

            x: 96 + (card.number - 1) * (root.cardWidth + 48)
            y: 412
            width: root.cardWidth
            height: 456
            radius: 40
            color: Theme.boardSand

            Pict {
                x: 40
                y: 36
                size: root.model.count < 4 ? 232 : 200
                name: card.picture
            }
            Words {
                id: probe

                visible: false
                width: words.width
                wrapMode: Text.WordWrap
                text: card.text
            }
            Words {
                id: words

                objectName: "words"
                readonly property bool large: probe.lineCount <= 2 && probe.contentWidth <= width

                x: 40
                y: 192
                width: parent.width - 72
                height: 240
                text: card.text
                color: Theme.boardInk
                size: words.large ? Theme.boardBody : Theme.boardSmall
                wrapMode: Text.Wrap
                maximumLineCount: words.large ? 2 : 3
                elide: Text.ElideRight
                lineHeight: words.large ? 78 : 60
                verticalAlignment: Text.AlignBottom
            }
        }
    }
    Rectangle {
        x: 96
        y: 916
        width: pass.implicitWidth + 88
        height: 112
        radius: 40
        color: Theme.boardSage

        Words {
            id: pass

            x: 44
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            color: Theme.boardInk
            text: qsTr("Niets zeggen mag ook.")
        }
    }
}
