import QtQuick
import vertrouwen_desktop.ui

// The class's own board, small. On a graphics card it is drawn large and scaled down, or its letters would tremble.
Item {
    id: root

    required property url view
    required property QtObject board
    readonly property bool layered: GraphicsInfo.api !== GraphicsInfo.Software

    clip: true
    enabled: false
    Accessible.ignored: true

    ActivityStage {
        width: root.layered ? 960 : root.width
        height: root.layered ? 540 : root.height
        scale: root.layered ? root.width / 960 : 1
        transformOrigin: Item.TopLeft
        layer.enabled: root.layered
        layer.mipmap: true
        layer.smooth: true
        view: root.view
        model: root.board
    }
}
