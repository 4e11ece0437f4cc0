import QtQuick

// One drawing, from resources/drawings by `name` or any other local `source`: drawn as sharp as its stage is large.
Image {
    id: root

    property string name
    property real size: 96
    property bool small: false      // the heavier cut, for 120 px and less
    property bool plain: false      // white instead of tints, on the time circle

    // Eighths, so that dragging a window does not draw everything anew at each pixel; never wider than a 4K board.
    readonly property real sharp: Math.min(Math.ceil(8 * root.stageFactor() * Screen.devicePixelRatio) / 8, 3840 / Math.max(1, root.width))

    // How much the stage around this drawing is scaled; 1 outside a stage, 0 while the stage has no size yet.
    function stageFactor(): real {
        for (let item = root.parent; item !== null; item = item.parent) {
            const stage = item as BoardStage;
            if (stage !== null)
                return stage.factor;
        }
        return 1;
    }

    source: root.name !== "" && root.sharp > 0 ? Theme.drawings + root.name + (root.plain ? "_w" : root.small ? "_s" : "") + ".svg" : ""
    width: root.size
    height: root.size
    sourceSize: Qt.size(Math.ceil(root.width * root.sharp), Math.ceil(root.height * root.sharp))
    fillMode: Image.PreserveAspectFit
    mipmap: root.width < 400
}
