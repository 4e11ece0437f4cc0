import QtQuick
import vertrouwen_desktop.ui

// One of the three cards: what it is, and what was chosen. Low while something is chosen, high when the path is looked at.
Item {
    id: root

    required property FirstStepBoardModel board
    required property int part
    required property string head
    required property string picture
    required property string words
    required property bool isOpen
    readonly property bool high: !root.board.isChoosing

    objectName: root.board.touch && !root.isOpen ? "target" : "card"
    x: 96 + root.part * 596
    y: 432
    width: 536
    height: root.high ? 608 : 190

    Rectangle {     // the shadow
        visible: root.board.touch && !root.isOpen
        y: 8
        width: parent.width
        height: parent.height
        radius: 40
        color: Qt.alpha(Theme.boardInk, 0.12)
    }
    Rectangle {
        anchors.fill: parent
        radius: 40
        antialiasing: true
        color: root.words === "" ? Theme.boardMist : Theme.boardSand
        border.width: root.isOpen ? 8 : 5
        border.color: root.isOpen ? Theme.boardInk : root.board.touch ? Theme.boardTeal : Theme.boardLine
    }
    Words {
        objectName: "words"
        x: 36
        y: root.high ? 28 : 6
        width: parent.width - 72
        height: 66
        size: Theme.boardSmall
        lineHeight: 66
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        text: root.head
    }
    Pict {
        visible: root.high && root.picture !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: 112
        size: 260
        name: root.picture
    }
    FitWords {
        objectName: "words"
        x: 36
        y: !root.high ? 58 : root.picture === "" ? 200 : 392
        width: parent.width - 72
        height: root.high ? 188 : 130
        largeLines: root.high ? 2 : 1
        smallLine: 54
        lines: root.high ? 3 : 2
        text: root.words
    }
    PathArrow {
        visible: root.part < 2
        x: parent.width + 2
        y: parent.height / 2 - 28
    }
    TapHandler {
        enabled: root.board.touch && !root.isOpen
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.board.open(root.part)
    }
}
