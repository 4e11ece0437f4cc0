import QtQuick
import QtQuick.Window
import vertrouwen_desktop.ui

// The ink over a slide, in tiles of the screen's own pixels, so that no tile is ever stretched.
Item {
    id: root

    required property LiveInkModel model
    required property real factor
    readonly property size pixels: Qt.size(Math.round(1920 * root.factor * Screen.devicePixelRatio), Math.round(1080 * root.factor * Screen.devicePixelRatio))

    width: 1920 * root.factor
    height: 1080 * root.factor
    scale: 1 / root.factor
    transformOrigin: Item.TopLeft
    onPixelsChanged: root.model.settle(root, root.pixels, Theme.boardInks)
    Component.onCompleted: root.model.settle(root, root.pixels, Theme.boardInks)

    Repeater {
        model: root.model.tiles

        Image {
            required property int tileX
            required property int tileY
            required property int tileWidth
            required property int tileHeight
            required source

            x: tileX / Screen.devicePixelRatio
            y: tileY / Screen.devicePixelRatio
            width: tileWidth / Screen.devicePixelRatio
            height: tileHeight / Screen.devicePixelRatio
            cache: false
        }
    }
}
