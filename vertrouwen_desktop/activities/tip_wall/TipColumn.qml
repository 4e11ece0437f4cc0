import QtQuick
import vertrouwen_desktop.ui

// A column of the wall: its name, its surface, and the way to the tips that do not hang in sight.
Item {
    id: root

    required property TipWallBoardModel board
    required property int number
    required property string name
    required property int more
    required property real panelX
    required property real panelY
    required property real panelWidth
    required property real panelHeight

    x: root.panelX
    y: root.panelY
    width: root.panelWidth
    height: root.panelHeight

    Rectangle {
        anchors.fill: parent
        radius: 40
        color: Theme.boardSage
        border.width: root.board.choosing ? 8 : 0
        border.color: Theme.boardTeal
    }
    Words {
        x: 36
        width: parent.width - 72
        height: root.board.headHeight
        text: root.name
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
    }
    Item {   // what is in hand is hung here; from where a small child reaches
        objectName: "target"
        y: root.board.headHeight
        width: parent.width
        height: parent.height - y

        TapHandler {
            enabled: root.board.choosing
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onSingleTapped: root.board.tapColumn(root.number)
        }
    }
    TouchCard {
        visible: root.more > 0
        x: 8
        y: parent.height - height - 4
        width: root.board.cardWidth
        height: root.board.cardHeight
        pad: 22
        large: false
        fill: Theme.boardMist
        touch: root.board.touch
        text: qsTr("nog %1 tips …").arg(root.more)
        onTapped: root.board.turn(root.number)
    }
}
