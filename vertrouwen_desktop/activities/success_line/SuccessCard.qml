import QtQuick
import vertrouwen_desktop.ui

// A success on the line. A finger drags it to another place; the drawing stands above the words as long as both fit.
DragCard {
    id: root

    required property SuccessLineBoardModel board
    required property string cardId
    required property string picture
    required property string words
    required inHand
    required homeX
    required homeY
    readonly property real room: root.height - 52 - probe.lineCount * 58
    readonly property bool drawn: root.picture !== "" && root.room >= 84

    objectName: "target"
    width: root.board.cardWidth
    height: root.board.cardHeight
    touch: root.board.touch
    calmMotion: root.board.calmMotion
    onDropped: (from, to) => root.board.drop(root.cardId, from, to)
    onTapped: root.board.tap(root.cardId)

    Item {
        anchors.fill: parent
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
        TouchCard {
            anchors.fill: parent
            objectName: ""
            bare: true
            touch: root.board.touch
            lifted: root.lifted
        }
        Pict {
            visible: root.drawn
            anchors.horizontalCenter: parent.horizontalCenter
            y: 22
            size: Math.min(180, root.room)
            small: size <= 120
            name: root.picture
        }
        Words {
            id: probe

            visible: false
            width: words.width
            size: Theme.boardSmall
            wrapMode: Text.Wrap
            text: root.words
        }
        TightWords {
            id: words

            objectName: "words"
            x: 16
            y: root.drawn ? Math.min(180, root.room) + 20 : -6
            width: parent.width - 32
            height: parent.height - y - (root.drawn ? 26 : 0)
            size: Theme.boardSmall
            lineHeight: 54
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lines: Math.floor((height + 12) / lineHeight)
            text: root.words
        }
    }
}
