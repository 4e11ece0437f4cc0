import QtQuick
import vertrouwen_desktop.ui

// A part of the sentence: the one of now has a thick edge, one that was chosen has a tick.
Rectangle {
    id: root

    required property SentenceBuilderBoardModel board
    required property int part
    required property string title
    required property bool now
    required property bool filled

    objectName: "target"
    height: 116
    radius: 32
    color: root.now ? Theme.boardTealSoft : Theme.boardPaper
    border.width: root.now ? 8 : 4
    border.color: root.board.touch ? Theme.boardTeal : Theme.boardInk

    Rectangle {
        visible: root.now
        x: (root.width - width) / 2
        y: 122
        z: -1
        width: 60
        height: 60
        rotation: 45
        antialiasing: true
        color: Theme.boardTealSoft
    }
    TightWords {
        objectName: "words"
        x: 32
        y: -8 + (lineCount > 1 ? -6 : 0)     // the white below the last line may stand outside
        width: parent.width - 32 - (root.filled ? 96 : 24)
        height: parent.height + 16
        size: Theme.boardSmall
        lineHeight: 48
        font.bold: root.now
        verticalAlignment: Text.AlignVCenter
        text: root.title
    }
    Pict {
        visible: root.filled
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        size: 60
        small: true
        name: "klaar"
    }
    TapHandler {
        enabled: root.board.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.board.turn(root.part)
    }
}
