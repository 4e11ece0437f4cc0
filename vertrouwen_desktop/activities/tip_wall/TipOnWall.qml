import QtQuick
import vertrouwen_desktop.ui

// A tip, hung or loose, as far as it is in sight. A finger drags it to a column.
DragCard {
    id: root

    required property TipWallBoardModel board
    required property string tipId
    required property string picture
    required property string text
    required property bool hung
    required property bool inSight
    required inHand
    required homeX
    required homeY
    readonly property int over: root.held ? root.board.columnUnder(root.to) : 0

    objectName: "card"
    visible: root.inSight || root.held
    width: root.board.cardWidth
    height: root.board.cardHeight
    touch: root.board.touch
    calmMotion: root.board.calmMotion
    onDropped: (from, to) => root.board.drop(root.tipId, to)
    onTapped: root.board.tapTip(root.tipId)

    TouchCard {
        anchors.fill: parent
        pad: 22
        pictureSize: 84
        bare: true
        large: false
        picture: root.picture
        text: root.text
        touch: root.board.touch
        placed: root.hung && !root.lifted
        lifted: root.lifted
        fill: root.over > 0 ? Theme.boardTealSoft : Theme.boardSheet
        rotation: root.lifted ? -3 : 0
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
