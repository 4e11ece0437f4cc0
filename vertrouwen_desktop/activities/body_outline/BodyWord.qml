import QtQuick
import vertrouwen_desktop.ui

// Words beside the body, and the line to the spot they are about. A tap here is a tap there, within every child's reach.
Item {
    id: root

    required property BodyOutlineBoardModel board
    required property string spot
    required property string words
    required property bool hasDots
    required property real atX
    required property real atY
    required property real lineX
    required property real lineY
    required property real lineLength
    required property real lineAngle

    Rectangle {
        x: root.lineX
        y: root.lineY - 2
        width: root.lineLength
        height: 4
        radius: 2
        antialiasing: true
        color: Theme.boardTime
        transformOrigin: Item.Left
        rotation: root.lineAngle
    }
    TouchCard {
        x: root.atX
        y: root.atY
        width: 536
        height: 122
        touch: root.board.touch
        fill: root.hasDots ? Theme.boardSage : Theme.boardSheet
        onTapped: root.board.tap(root.spot)
    }
    FitWords {
        x: root.atX + 28
        y: root.atY - (lineCount > 1 ? 5 : 0)   // Andika hangs low on a fixed line
        width: 480
        height: 122
        largeLines: 1
        largeLine: 97
        smallLine: 54
        lines: 2
        text: root.words
    }
}
