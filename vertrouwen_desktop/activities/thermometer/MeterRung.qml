import QtQuick
import vertrouwen_desktop.ui

// One level on the post: colour, shape, face and word. What the class chose has an ink edge and a bold word.
Item {
    id: root

    required property ThermometerBoardModel board
    required property int level
    required property string word
    required property bool chosen
    required property int place

    objectName: "target"

    Rectangle {
        anchors.fill: parent
        radius: 32
        color: Theme.boardTensionTint[root.level - 1]
        border.width: root.chosen ? 8 : 0
        border.color: Theme.boardInk
    }
    Rectangle {
        readonly property int edge: root.chosen ? 8 : 0

        x: edge
        y: edge
        width: 168 - edge
        height: parent.height - 2 * edge
        topLeftRadius: 32 - edge
        bottomLeftRadius: 32 - edge
        color: Theme.boardTension[root.level - 1]
    }
    Pict {
        x: (168 - width) / 2
        y: (parent.height - height) / 2
        size: Math.min(132, root.height - 12)
        name: "level" + root.level
    }
    Words {
        x: 192
        width: parent.width - x - 16
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        font.bold: root.chosen
        text: root.word
    }
    TapHandler {
        enabled: root.board.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.board.tap(root.level)
    }
}
