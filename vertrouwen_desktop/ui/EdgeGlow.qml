pragma ComponentBehavior: Bound
import QtQuick

// A soft edge that says "aanraken mag": rings of one colour, each a little fainter. It fades in and never pulses.
Item {
    id: root

    property bool on: false
    property bool calmMotion: false
    readonly property int depth: 72
    readonly property int ring: 3

    clip: true
    opacity: root.on ? 1 : 0
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: root.calmMotion ? 0 : 250
        }
    }

    Rectangle {     // lies outside but for its round corners
        anchors.fill: parent
        anchors.margins: -40
        radius: root.depth + 40
        color: "transparent"
        border.width: 40
        border.color: Qt.alpha(Theme.boardTeal, 0.36)
    }
    Repeater {
        model: root.depth / root.ring

        Rectangle {
            required property int index
            readonly property real faint: 1 - index * root.ring / root.depth

            anchors.fill: parent
            anchors.margins: index * root.ring
            radius: root.depth - index * root.ring
            color: "transparent"
            border.width: root.ring
            border.color: Qt.alpha(Theme.boardTeal, 0.36 * faint * faint)
        }
    }
}
