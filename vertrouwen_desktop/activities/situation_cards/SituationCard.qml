pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The card on top of its stack: drawing above the words, or beside them when it is `wide`. The stack gets thinner.
Item {
    id: root

    property int at: 0
    property int count: 1
    property string picture: ""
    property string text: ""
    property bool wide: false
    readonly property real wordsWidth: root.wide ? root.width - 700 : root.width - 112

    readonly property real pictureHeight: root.height - 84 - (probe.lineCount > 3 ? 4 * 62 : 84 * probe.lineCount)

    Repeater {      // what still lies under it
        model: Math.min(2, root.count - 1 - root.at)

        Rectangle {
            required property int index

            x: 14 * (index + 1)
            y: 14 * (index + 1)
            z: -1 - index
            width: root.width
            height: root.height
            radius: 40
            color: Theme.boardSand
            border.width: 3
            border.color: Theme.boardWood
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: 40
        antialiasing: true
        color: Theme.boardSheet
        border.width: 5
        border.color: Theme.boardInk
    }
    Pict {
        x: root.wide ? 48 : 28
        y: root.wide ? 40 : 28
        width: root.wide ? 560 : root.width - 56
        height: root.wide ? root.height - 80 : root.pictureHeight
        name: root.picture
    }
    Words {
        id: probe

        visible: false
        width: root.wordsWidth
        wrapMode: Text.Wrap
        text: root.text
    }
    Words {
        objectName: "words"
        readonly property int lines: root.wide ? 5 : 3
        readonly property bool large: probe.lineCount <= lines

        x: root.wide ? 644 : 56
        y: root.wide ? 24 : 28 + root.pictureHeight
        width: root.wordsWidth
        height: root.wide ? root.height - 60 : root.height - 32 - root.pictureHeight
        text: root.text
        size: large ? Theme.boardBody : Theme.boardSmall
        lineHeight: large ? (root.wide ? 97 : 84) : 62
        wrapMode: Text.Wrap
        maximumLineCount: large ? lines : 4
        elide: Text.ElideRight
        horizontalAlignment: root.wide || lineCount > 2 ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
