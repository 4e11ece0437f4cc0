import QtQuick
import QtQuick.Shapes
import vertrouwen_desktop.ui

// A place: empty, or ready for the card above it.
Shape {
    id: root

    property bool ready: false
    property bool filled: true

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: root.ready ? Theme.boardTeal : Qt.darker(Theme.boardTime, 1.25)
        strokeWidth: root.ready ? 8 : 5
        fillColor: !root.filled ? "transparent" : root.ready ? Theme.boardSheet : Theme.boardMist
        strokeStyle: ShapePath.DashLine
        dashPattern: root.ready ? [2.4, 2] : [3, 3]
        capStyle: ShapePath.RoundCap

        PathRectangle {
            x: 4
            y: 4
            width: root.width - 8
            height: root.height - 8
            radius: 32
        }
    }
}
