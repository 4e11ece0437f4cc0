import QtQuick
import vertrouwen_desktop.ui

// The sentence: as large as it fits, with its parts on lines of their own where there is room for them.
Rectangle {
    id: root

    property string text: ""
    property string lines: ""
    property bool alone: false      // to read: nothing else is on the board
    readonly property bool inOne: !root.alone && bigLines.lineCount > 2 && bigText.lineCount <= 2      // larger is better than apart
    readonly property string shown: root.inOne || apart.lineCount > 4 ? root.text : root.lines
    readonly property int big: root.alone ? Theme.boardTitle : Theme.boardBody

    radius: 56
    color: Theme.boardSage

    Words {
        id: apart

        visible: false
        width: words.width
        size: root.alone ? Theme.boardBody : Theme.boardSmall
        font.bold: true
        wrapMode: Text.Wrap
        text: root.lines
    }
    Words {
        id: bigLines

        visible: false
        width: words.width
        size: root.big
        font.bold: true
        wrapMode: Text.Wrap
        text: root.lines
    }
    Words {
        id: bigText

        visible: false
        width: words.width
        size: root.big
        font.bold: true
        wrapMode: Text.Wrap
        text: root.text
    }
    Words {
        id: words

        readonly property bool large: (root.shown === root.lines ? bigLines : bigText).lineCount <= (root.alone ? 3 : 2)

        objectName: "words"
        x: 56
        y: -8       // the white below the last line may stand outside
        width: root.width - 112
        height: root.height + 16
        size: words.large ? root.big : root.alone ? Theme.boardBody : Theme.boardSmall
        font.bold: true
        lineHeight: words.large ? (root.alone ? 126 : 88) : root.alone ? 92 : 55
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        text: root.shown
    }
}
