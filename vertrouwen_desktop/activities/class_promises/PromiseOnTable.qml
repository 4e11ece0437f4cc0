import QtQuick
import vertrouwen_desktop.ui

// A card on the table, and the place that would take it.
DragCard {
    id: root

    required property ClassPromisesBoardModel board
    required property string cardId
    required property string picture
    required property string text
    required property bool placed
    required inHand
    required homeX
    required homeY
    required property real homeTilt
    readonly property int over: root.held ? root.board.placeUnder(root.cardId, root.from, root.to) : 0
    readonly property point target: root.board.placeCorner(root.over)

    objectName: "card"
    width: root.board.cardWidth
    height: root.board.cardHeight
    touch: root.board.touch
    calmMotion: root.board.calmMotion
    onDropped: (from, to) => root.board.drop(root.cardId, from, to)
    onTapped: root.board.tapCard(root.cardId)

    PromiseFrame {   // the place that would take it
        visible: root.over > 0
        x: root.target.x - root.x
        y: root.target.y - root.y
        width: root.width
        height: root.height
        ready: true
        filled: root.board.isFree(root.over)
    }
    PromiseCard {
        anchors.fill: parent
        picture: root.picture
        text: root.text
        placed: root.placed && !root.lifted
        lifted: root.lifted
        touch: root.board.touch
        large: root.board.wide
        rotation: root.lifted ? -3 : root.placed ? 0 : root.homeTilt
        scale: root.lifted ? 1.03 : 1

        Behavior on rotation {
            NumberAnimation {
                duration: root.glide_ms / 2
            }
        }
        Behavior on scale {
            NumberAnimation {
                duration: root.glide_ms / 2
            }
        }
    }
}
