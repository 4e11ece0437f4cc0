import QtQuick
import vertrouwen_desktop.ui

// One step: a block with a drawing and words, on the stones that lift it. May be tapped: teal edge. The step of today:
// sage, thick edge, a tick.
Item {
    id: root

    required property CooperationLadderBoardModel board
    required property int number
    required property real stepX
    required property real stepY
    required property real stepHeight
    required property string drawing
    required property string words
    required property bool isToday
    required property bool large     // all the words of the stairs, or none
    readonly property real base: root.stepHeight - root.board.stepHeight

    objectName: "target"
    x: root.stepX
    y: root.stepY
    width: root.board.stepWidth
    height: root.stepHeight

    Rectangle {
        visible: root.board.touch
        y: 8
        width: parent.width
        height: parent.height
        radius: 28
        color: Qt.alpha(Theme.boardInk, 0.12)
    }
    Rectangle {
        anchors.fill: parent
        radius: 28
        antialiasing: true
        color: root.isToday ? Theme.boardSage : Theme.boardSheet
        border.width: root.isToday ? 9 : 5
        border.color: root.isToday || !root.board.touch ? Theme.boardInk : Theme.boardTeal
    }
    Rectangle {     // the stones
        readonly property int edge: root.isToday ? 9 : 5

        visible: root.base > 20
        x: edge
        y: root.height - root.base
        width: parent.width - 2 * edge
        height: root.base - edge
        bottomLeftRadius: 28 - edge
        bottomRightRadius: 28 - edge
        antialiasing: true
        color: root.isToday ? Theme.boardBreath : Theme.boardSand
    }
    Pict {
        x: 14
        y: 14
        width: parent.width - 28
        height: root.board.pictureHeight
        name: root.drawing
    }
    TightWords {
        id: words

        objectName: "words"
        x: 9
        y: 12 + root.board.pictureHeight - (lineCount > 1 ? 6 : 0)
        width: parent.width - 18
        height: root.board.wordsHeight + 14
        size: root.large ? Theme.boardBody : Theme.boardSmall
        lineHeight: root.large ? 76 : 58
        text: root.words
        lines: Math.floor(root.board.wordsHeight / lineHeight)
        elide: Text.ElideRight
        maximumLineCount: words.lines
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    Pict {
        visible: root.isToday
        x: root.width - width - 6
        y: -14
        size: 64
        small: true
        name: "klaar"
    }
    TapHandler {
        enabled: root.board.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.board.tap(root.number)
    }
}
