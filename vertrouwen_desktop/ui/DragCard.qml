import QtQuick

// Something on the board that a finger drags; what it means is said when it is let go. Without a hold it glides to where
// it belongs (homeX, homeY). While it is held its home may move: it stays under the finger.
Item {
    id: root

    property real homeX: 0
    property real homeY: 0
    property bool touch: false
    property bool inHand: false
    property bool calmMotion: false
    property bool held: false
    property point grab: Qt.point(0, 0)     // where it lay when the finger took it
    readonly property bool lifted: root.held || root.inHand
    readonly property point from: root.parent.mapFromItem(null, drag.centroid.scenePressPosition)
    readonly property point to: root.parent.mapFromItem(null, drag.centroid.scenePosition)
    readonly property int glide_ms: root.calmMotion ? 0 : Theme.fade

    signal dropped(point from, point to)
    signal tapped

    x: root.held ? root.grab.x + root.to.x - root.from.x : root.homeX
    y: root.held ? root.grab.y + root.to.y - root.from.y : root.homeY
    z: root.lifted || root.x !== root.homeX || root.y !== root.homeY ? 3 : 1

    Behavior on x {
        id: glideX

        enabled: !drag.active || !root.touch

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
    DragHandler {
        id: drag

        target: null
        enabled: root.touch
        onGrabChanged: (transition, point) => {
            if (transition === PointerDevice.GrabExclusive)
                root.grab = Qt.point(root.homeX, root.homeY);
            else if (transition === PointerDevice.UngrabExclusive)
                root.dropped(root.parent.mapFromItem(null, point.scenePressPosition), root.parent.mapFromItem(null, point.scenePosition));
        }
    }
    TapHandler {
        enabled: root.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onSingleTapped: root.tapped()
    }
}
