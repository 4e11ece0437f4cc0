import QtQuick

// White, one line around it, no shadow. With a title: a tinted head. What is put in it lies below the head, `pad` from the edge.
Rectangle {
    id: root

    property string title: ""
    property color tint: Theme.sand
    property string tag: ""
    property string tagTone: "sheet"
    property real headHeight: 48
    property int titleSize: 17
    property real pad: 20
    default property alias content: body.data
    readonly property alias body: body

    implicitHeight: body.childrenRect.height + 2 * root.pad + (head.visible ? root.headHeight : 0)
    radius: 16
    color: Theme.sheet
    border.width: 1
    border.color: Theme.line

    Rectangle {
        id: head

        visible: root.title !== ""
        width: parent.width
        height: root.headHeight
        topLeftRadius: root.radius
        topRightRadius: root.radius
        color: root.tint

        Txt {
            x: 20
            width: parent.width - 20 - (mark.visible ? mark.width + 20 : 20)
            height: parent.height
            text: root.title
            size: root.titleSize
            w: Font.DemiBold
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Tag {
            id: mark

            visible: root.tag !== ""
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: root.tag
            tone: root.tagTone
        }
    }
    Item {
        id: body

        x: root.pad
        y: (head.visible ? root.headHeight : 0) + root.pad
        width: root.width - 2 * root.pad
        height: root.height - y - root.pad
    }
}
