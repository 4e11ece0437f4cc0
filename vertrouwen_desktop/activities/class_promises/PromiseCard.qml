import QtQuick
import vertrouwen_desktop.ui

// One promise: drawing and words. Loose: teal edge and shadow; placed: ink edge, flat. Words: 65 on one line, else 49 on two.
Item {
    id: root

    property string picture: ""
    property string text: ""
    property bool placed: false
    property bool lifted: false
    property bool touch: true
    property bool large: true
    readonly property real lead: root.large ? 160 : 122
    readonly property real room: root.width - root.lead - 24
    readonly property bool oneLine: root.large && measure.advanceWidth <= root.room
    // words that do not fit beside the drawing take its place
    readonly property bool crowded: !root.oneLine && probe.lineCount > 2

    PromiseShadow {
        visible: !root.placed && root.touch
        lifted: root.lifted
    }
    Rectangle {
        anchors.fill: parent
        radius: 32
        antialiasing: true
        color: Theme.boardSheet
        border.width: root.lifted ? 8 : 5
        border.color: root.placed || !root.touch ? Theme.boardInk : Theme.boardTeal
    }
    Pict {
        x: root.large ? 30 : 22
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.crowded
        size: root.large ? 100 : 84
        small: true
        name: root.picture
    }
    TextMetrics {
        id: measure

        font.family: Theme.boardFont
        font.pixelSize: Theme.boardBody
        text: root.text
    }
    Words {
        id: probe

        visible: false
        width: root.room
        text: root.text
        size: Theme.boardSmall
        wrapMode: Text.Wrap
    }
    TightWords {
        id: words

        objectName: "words"
        x: root.crowded ? 28 : root.lead
        y: lineCount > 1 ? -6 : 0    // Andika hangs low on a fixed line: two lines stand in the middle
        width: root.crowded ? root.width - 52 : root.room
        height: parent.height
        text: root.text
        size: root.oneLine ? Theme.boardBody : Theme.boardSmall
        color: Theme.boardInk
        wrapMode: root.oneLine ? Text.NoWrap : words.tight ? Text.WrapAnywhere : Text.Wrap
        maximumLineCount: root.oneLine ? 1 : 2
        elide: Text.ElideRight
        lineHeightMode: Text.FixedHeight
        lineHeight: root.oneLine ? 97 : 56
        verticalAlignment: Text.AlignVCenter
    }
}
