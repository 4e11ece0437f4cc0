import QtQuick

// A card on the board that can be tapped: a drawing, words, or both, side by side or (`stacked`) one above the other.
// A teal edge and a shadow say that it can be touched now; chosen is said by colour, a thicker edge and a tick.
// Words that do not fit beside the drawing take its place. `placed` lies flat, `lifted` is in a hand; `bare`: what is
// around it takes the touch.
Item {
    id: root

    property string picture: ""
    property string text: ""
    property bool touch: false
    property bool chosen: false
    property bool stacked: false
    property bool placed: false
    property bool lifted: false
    property bool bare: false
    property bool large: true       // false: 49 for every text, where cards of many lengths stand together
    property color fill: Theme.boardSheet
    property int pad: 28
    property real pictureSize: root.stacked ? Math.max(84, Math.min(root.width, root.height - 140) - 2 * root.pad) : Math.min(120, root.height - 28)
    readonly property real beside: root.pad + root.pictureSize + 24
    readonly property bool crowded: !root.stacked && root.picture !== "" && probe.lineCount > Math.max(1, Math.floor(root.height / root.line))
    readonly property real lead: root.picture === "" || root.stacked || root.crowded ? root.pad : root.beside
    readonly property real above: root.picture !== "" && root.stacked ? root.pad + root.pictureSize : 0
    readonly property real room: root.width - root.lead - root.pad
    readonly property int line: root.height < 132 ? 52 : 58
    readonly property bool oneLine: root.large && measure.advanceWidth <= root.room

    signal tapped

    objectName: "target"
    width: 480
    height: Theme.boardTouch + 34

    Rectangle {     // the shadow
        visible: root.lifted || root.touch && !root.placed
        y: root.lifted ? 18 : 8
        width: parent.width
        height: parent.height
        radius: 32
        color: Qt.alpha(Theme.boardInk, 0.12)
    }
    Rectangle {
        anchors.fill: parent
        radius: 32
        antialiasing: true
        color: root.chosen ? Theme.boardSage : root.fill
        border.width: root.chosen || root.lifted ? 8 : 5
        border.color: root.lifted || root.touch && !root.placed ? Theme.boardTeal : Theme.boardInk
    }
    Pict {
        visible: root.picture !== "" && !root.crowded
        x: root.stacked ? (root.width - width) / 2 : root.pad
        y: root.stacked ? root.pad : (root.height - height) / 2
        size: root.pictureSize
        small: root.pictureSize <= 120
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
        width: root.width - root.beside - root.pad
        text: root.text
        size: Theme.boardSmall
        wrapMode: Text.Wrap
    }
    TightWords {
        id: words

        objectName: "words"
        x: root.lead
        y: root.above - 8 + (lineCount > 1 ? -6 : 0)   // Andika hangs low on a fixed line, with white below the last
        width: root.room
        height: root.height - root.above + 16
        text: root.text
        size: root.oneLine ? Theme.boardBody : Theme.boardSmall
        lines: Math.max(1, Math.floor((height - 16) / root.line))
        wrapMode: root.oneLine ? Text.NoWrap : words.tight ? Text.WrapAnywhere : Text.Wrap
        maximumLineCount: root.oneLine ? 1 : words.lines
        elide: Text.ElideRight
        lineHeight: root.oneLine ? 97 : root.line
        horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
    }
    Pict {
        visible: root.chosen
        x: root.width - width + 12
        y: -24
        size: 64
        small: true
        name: "klaar"
    }
    TapHandler {
        enabled: root.touch && !root.bare
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }
}
