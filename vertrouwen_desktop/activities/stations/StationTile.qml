import QtQuick
import vertrouwen_desktop.ui

// A station among the others, what one does there, and the group that is there. Words that find no room here can be read
// when the station is large.
Rectangle {
    id: root

    required property int number
    required property string picture
    required property string title
    required property string text
    required property string group
    readonly property bool wide: root.width > 1000      // one below the other: the group stands at the end
    readonly property bool low: root.width < 700        // three beside one another: the words stand below
    readonly property bool grouped: root.group !== ""
    readonly property real side: root.wide ? 188 : 348
    readonly property real pictureSize: root.low ? 84 : root.wide ? Math.min(132, root.height - 24) : root.grouped ? 116 : 190
    readonly property real wordsY: root.low ? 94 : 0
    readonly property real wordsHeight: root.height - root.wordsY
    readonly property bool large: root.wide && root.height > 200 && probe.large
    readonly property int count: titled.lineCount + (root.large ? 1 : probe.lineCount)
    readonly property int line: root.large ? 88 : 58 * root.count <= root.wordsHeight - 28 ? 58 : 48
    readonly property int letters: root.large ? 76 : 56         // one line, tails included; Andika has a third of that in white above it
    readonly property bool roomy: root.line * (root.count - 1) + root.letters <= root.wordsHeight - 4
    readonly property int lines: root.roomy ? root.count : titled.lineCount

    radius: 40
    color: Theme.boardSand

    Pict {
        x: root.low ? 28 : root.wide ? 36 : (root.side - width) / 2
        y: root.low ? 10 : root.wide || !root.grouped ? (root.height - height) / 2 : (badge.y + 8 - height) / 2
        size: root.pictureSize
        small: root.pictureSize <= 120
        name: root.picture
    }
    FitWords {      // would the text be one line in the large size, and else how many in the small one?
        id: probe

        visible: false
        width: words.width
        largeLines: 1
        text: root.text
    }
    Words {         // and how many lines is the title?
        id: titled

        visible: false
        width: words.width
        font.bold: true
        size: root.large ? Theme.boardBody : Theme.boardSmall
        wrapMode: Text.Wrap
        text: root.title
    }
    Item {
        id: words

        x: root.low ? 28 : root.side
        y: root.wordsY + (root.wordsHeight - root.line * (root.lines - 1) - root.letters) / 2 - root.letters / 3
        width: (root.wide && root.grouped ? badge.x : root.width) - 20 - x

        TightWords {
            objectName: "words"
            width: parent.width
            font.bold: true
            size: titled.size
            lineHeight: root.line
            text: root.title
        }
        Words {
            objectName: "words"
            visible: root.roomy
            y: root.line * titled.lineCount
            width: parent.width
            size: titled.size
            lineHeight: root.line
            wrapMode: Text.Wrap
            text: root.text
        }
    }
    Rectangle {
        id: badge

        objectName: "group"
        visible: root.grouped
        x: root.low || root.wide ? root.width - width - 20 : (root.side - width) / 2
        y: root.low ? 12 : root.wide ? (root.height - height) / 2 : root.height - height - 18
        width: called.implicitWidth + 128
        height: root.low ? 84 : 96
        radius: 32
        color: Theme.boardSheet
        border.width: 4
        border.color: Theme.boardInk

        Pict {
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            size: root.low ? 68 : 76
            small: true
            name: root.grouped ? "groep_" + root.group : ""
        }
        Words {
            id: called

            x: 104
            height: parent.height
            size: Theme.boardSmall
            verticalAlignment: Text.AlignVCenter
            text: root.group
        }
    }
}
