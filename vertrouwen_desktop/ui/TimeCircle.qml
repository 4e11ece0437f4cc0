import QtQuick
import QtQuick.Shapes

// Time that is left, as a circle that shrinks: whole at the start, gone at the end. No digits, no ticks, no red.
// It empties clockwise from the top; the ink ring stays, so "now" is as clear in the last minute as in the first.
Item {
    id: root
    property real remaining: 1          // 1 .. 0
    readonly property real r: width / 2 - 5
    function sector(part) {             // a polyline: exactly round at every scale
        const n = Math.max(2, Math.round(180 * part))
        const pts = [Qt.point(width / 2, height / 2)]
        for (let i = 0; i <= n; ++i) {
            const a = -Math.PI / 2 - 2 * Math.PI * part * i / n
            pts.push(Qt.point(width / 2 + r * Math.cos(a), height / 2 + r * Math.sin(a)))
        }
        pts.push(Qt.point(width / 2, height / 2))
        return pts
    }
    Rectangle { anchors.fill: parent; radius: width / 2; color: Theme.sheet }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: "transparent"; fillColor: Theme.boardTime
            PathPolyline { path: root.sector(root.remaining) }
        }
    }
    Rectangle { anchors.fill: parent; radius: width / 2; color: "transparent"; border.width: 5; border.color: Theme.ink }
}
