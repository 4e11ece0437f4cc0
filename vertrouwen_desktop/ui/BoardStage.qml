import QtQuick

// The 1920 x 1080 stage: scaled by one factor and centred in whatever place it gets, window or miniature.
Item {
    id: root

    default property alias content: stage.data
    readonly property real factor: Math.min(root.width / 1920, root.height / 1080)

    Item {
        id: stage

        objectName: "stage1920"
        x: Math.round((root.width - 1920 * root.factor) / 2)
        y: Math.round((root.height - 1080 * root.factor) / 2)
        width: 1920
        height: 1080
        scale: root.factor
        transformOrigin: Item.TopLeft
        clip: true
    }
}
