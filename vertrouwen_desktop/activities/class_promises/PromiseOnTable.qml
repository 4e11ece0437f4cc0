import QtQuick
import vertrouwen_desktop.ui

// A card on the table. A finger drags it; what it means is said when it is let go. Without a hold it glides to where it lies.
Item {
    id: root

    required property ClassPromisesBoardModel board
    required property string cardId
    required property string picture
    required property string text
    required property bool placed
    required property bool inHand
    required property real homeX
    required property real homeY
    required property real homeTilt
    property bool held: false
    readonly property point from: root.parent.mapFromItem(null, drag.centroid.scenePressPosition)
    readonly property point to: root.parent.mapFromItem(null, drag.centroid.scenePosition)
    readonly property int over: root.held ? root.board.placeUnder(root.cardId, root.from, root.to) : 0
    readonly property point target: root.board.placeCorner(root.over)
    readonly property int glide_ms: root.board.calmMotion ? 0 : Theme.fade

    objectName: "card"
    x: root.homeX + (root.held ? root.to.x - root.from.x : 0)
    y: root.homeY + (root.held ? root.to.y - root.from.y : 0)
    z: root.held || root.inHand || root.x !== root.homeX || root.y !== root.homeY ? 3 : 1
    width: root.board.cardWidth
    height: root.board.cardHeight

    Behavior on x {
        id: glideX

        enabled: !drag.active || !root.board.touch

        SequentialAnimation {
            // long enough for the decision to come: a card that may stay never starts back
            PauseAnimation {
                duration: 40
            }
            NumberAnimation {
                duration: root.glide_ms
                easing.type: Easing.OutCubic
            }
        }
    }
    Behavior on y {
        id: glideY

        enabled: glideX.enabled
        onEnabledChanged: root.held = !glideY.enabled   // only now: both know whether to glide

        SequentialAnimation {
            PauseAnimation {
                duration: 40
            }
            NumberAnimation {
                duration: root.glide_ms
                easing.type: Easing.OutCubic
            }
        }
    }

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
        placed: root.placed && !root.held && !root.inHand
        lifted: root.held || root.inHand
        touch: root.board.touch
        large: root.board.wide
        rotation: root.held || root.inHand ? -3 : root.placed ? 0 : root.homeTilt
        scale: root.held || root.inHand ? 1.03 : 1

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
    DragHandler {
        id: drag

        target: null
        enabled: root.board.touch
        onGrabChanged: (transition, point) => {
            if (transition === PointerDevice.UngrabExclusive)
                root.board.drop(root.cardId, root.parent.mapFromItem(null, point.scenePressPosition), root.parent.mapFromItem(null, point.scenePosition));
        }
    }
    TapHandler {
        enabled: root.board.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onSingleTapped: root.board.tapCard(root.cardId)
    }
}
