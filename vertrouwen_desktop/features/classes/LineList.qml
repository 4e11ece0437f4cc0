pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Lines of something with how much or until when.
Column {
    id: root

    required property var lines
    property string title: ""

    Txt {
        width: parent.width
        height: 30
        text: root.title
        size: Theme.small
        w: Font.DemiBold
        color: Theme.inkSoft
    }
    Repeater {
        model: root.lines

        Item {
            id: line

            required property string what
            required property string value

            width: parent.width
            height: Math.max(28, words.height + 4)

            Txt {
                id: words

                width: parent.width - amount.width - 16
                text: line.what
                wrapMode: Text.Wrap
            }
            Txt {
                id: amount

                anchors.right: parent.right
                text: line.value
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }
        }
    }
}
