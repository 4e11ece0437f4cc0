pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A soft shadow of plain rectangles: the same in every renderer.
Item {
    id: root

    property bool lifted: false
    property real around: 32
    readonly property int steps: root.lifted ? 9 : 5

    anchors.fill: parent

    Repeater {
        model: root.steps

        Rectangle {
            id: layer

            required property int index
            readonly property real grow: (root.lifted ? 4 : 2.5) * (layer.index - 2)

            x: -layer.grow
            y: -layer.grow + (root.lifted ? 20 : 6)
            width: root.width + 2 * layer.grow
            height: root.height + 2 * layer.grow
            radius: root.around + layer.grow
            antialiasing: true
            color: Qt.alpha(Theme.boardInk, root.lifted ? 0.028 : 0.03)
        }
    }
}
