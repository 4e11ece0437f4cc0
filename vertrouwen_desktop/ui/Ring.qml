import QtQuick

// A quiet shrinking disc. part: what is left, 1 .. 0.
Canvas {
    id: root

    property real part: 0.5
    property real size: 40
    property color tint: Theme.teal
    property color ground: Theme.tealSoft

    function draw(): void {
        const c = root.getContext("2d");
        const r = root.size / 2;
        c.reset();
        c.fillStyle = root.ground;
        c.beginPath();
        c.arc(r, r, r, 0, 2 * Math.PI);
        c.fill();
        if (root.part <= 0)
            return;
        c.fillStyle = root.tint;
        c.beginPath();
        c.moveTo(r, r);
        c.arc(r, r, r - 4, -Math.PI / 2 + 2 * Math.PI * (1 - Math.min(1, root.part)), 1.5 * Math.PI);
        c.closePath();
        c.fill();
    }

    width: root.size
    height: root.size
    implicitWidth: root.size
    implicitHeight: root.size
    renderStrategy: Canvas.Immediate
    Accessible.ignored: true
    onPaint: root.draw()
    onPartChanged: root.requestPaint()
    onSizeChanged: root.requestPaint()
    onTintChanged: root.requestPaint()
    onGroundChanged: root.requestPaint()
}
