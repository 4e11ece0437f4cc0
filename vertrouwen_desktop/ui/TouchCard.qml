import QtQuick

// A card on the board that can be tapped: a drawing, words, or both, side by side or (`stacked`) one above the other.
// A teal edge and a shadow say that it can be touched now; chosen is said by colour, a thicker edge and a tick.
Item {
    id: root

    property string picture: ""
    property string text: ""
    property bool touch: false
    property bool chosen: false
    property bool stacked: false
    property color fill: Theme.boardSheet
    property int pad: 28
    property real pictureSize: root.stacked ? Math.max(84, Math.min(root.width, root.height - 140) - 2 * root.pad) : Math.min(120, root.height - 28)
    readonly property real lead: root.picture === "" || root.stacked ? root.pad : root.pad + root.pictureSize + 24
    readonly property real top: root.picture !== "" && root.stacked ? root.pad + root.pictureSize : 0
    readonly property real room: root.width - root.lead - root.pad
    readonly property bool oneLine: measure.advanceWidth <= root.room

    signal tapped

    objectName: "target"
    width: 480
    height: Theme.boardTouch + 34

    Rectangle {     // the shadow
        visible: root.touch
        y: 8
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
        border.width: root.chosen ? 8 : 5
        border.color: root.touch ? Theme.boardTeal : Theme.boardInk
    }
    Pict {
        visible: root.picture !== ""
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
        objectName: "words"
        x: root.lead
        y: root.top + (lineCount > 1 ? -6 : 0)   // Andika hangs low on a fixed line
        width: root.room
        height: root.height - root.top
        text: root.text
        size: root.oneLine ? Theme.boardBody : Theme.boardSmall
        wrapMode: root.oneLine ? Text.NoWrap : Text.Wrap
        maximumLineCount: root.oneLine ? 1 : Math.max(1, Math.floor(height / 58))
        elide: Text.ElideRight
        lineHeight: root.oneLine ? 97 : 58
        horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
    }
    Pict {
        visible: root.chosen
        x: root.width - width - 6
        y: -14
        size: 64
        small: true
        name: "klaar"
    }
    TapHandler {
        enabled: root.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }
}
