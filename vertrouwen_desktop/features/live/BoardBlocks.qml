pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// The paragraphs and bullets of a slide, in one size.
Column {
    id: root

    required property QtObject blocks
    property int size: Theme.boardBody

    spacing: root.size / 3

    Repeater {
        model: root.blocks

        Item {
            id: block

            required property bool bullet
            required property string styled

            width: root.width
            height: words.height

            Rectangle {
                visible: block.bullet
                x: 8
                y: words.lineHeight / 2 - 8
                width: 18
                height: 18
                radius: 9
                color: Theme.boardInk
            }
            Words {
                id: words

                x: block.bullet ? 60 : 0
                width: block.width - x
                size: root.size
                wrapMode: Text.Wrap
                textFormat: Text.StyledText
                text: block.styled
            }
        }
    }
}
