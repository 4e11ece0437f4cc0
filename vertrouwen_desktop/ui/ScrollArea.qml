import QtQuick
import QtQuick.Templates as T

// Content that may be higher than its place: it scrolls, says so with a bar, and follows the keyboard.
// `inset` keeps room around the content for the ring of what has the keyboard.
Flickable {
    id: root

    property real inset: 8
    default property alias content: inner.data
    readonly property Item focused: root.Window.activeFocusItem as Item

    function reveal(item: Item): void {
        let above = item;
        while (above && above !== inner)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(inner, 0, 0).y - 16;
        const bottom = top + item.height + 32;
        const to = top < root.contentY ? top : bottom > root.contentY + root.height ? bottom - root.height : root.contentY;
        root.contentY = Math.max(0, Math.min(to, root.contentHeight - root.height));
    }

    contentWidth: root.width
    contentHeight: inner.height + 2 * root.inset
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentHeight > root.height
    clip: true
    onFocusedChanged: root.reveal(root.focused)

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: 8
        padding: 1
        policy: root.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 6
            implicitHeight: 40
            radius: 3
            visible: root.interactive
            color: bar.pressed ? Theme.inkSoft : Theme.edgeField
        }
    }

    Item {
        id: inner

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        height: childrenRect.height
    }
}
