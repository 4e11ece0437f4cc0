import QtQuick
import vertrouwen_desktop.ui

// Tools that belong together, in one frame.
Rectangle {
    id: root

    default property alias tools: row.data

    implicitWidth: row.width
    radius: Theme.radius
    color: Theme.sheet
    border.width: 1.5
    border.color: Theme.edge

    Row {
        id: row

        height: parent.height
    }
}
