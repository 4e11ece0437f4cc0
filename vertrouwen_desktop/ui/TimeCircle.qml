import QtQuick
import QtQuick.Shapes

// Time that is left, as a circle that shrinks: whole at the start, gone at the end. No digits, no ticks, no red.
// It empties clockwise from the top; the ink ring stays, so "now" is as clear in the last minute as in the first.
Item {
    id: root

    property real remaining: 1          // 1 .. 0
    readonly property real r: root.width / 2 - 3

    // A polyline: exactly round at every scale.
    function sector(part: real): list<point> {
        const middle = Qt.point(root.width / 2, root.height / 2);
        if (part <= 0)
            return [middle, middle];
        const n = Math.max(2, Math.round(180 * part));
        const points = [middle];
        for (let i = 0; i <= n; ++i) {
            const a = -Math.PI / 2 - 2 * Math.PI * part * i / n;
            points.push(Qt.point(middle.x + root.r * Math.cos(a), middle.y + root.r * Math.sin(a)));
        }
        points.push(middle);
        return points;
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.boardSheet
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        antialiasing: true

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.boardTime

            PathPolyline {
                path: root.sector(root.remaining)
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: 5
        border.color: Theme.boardInk
    }
}
