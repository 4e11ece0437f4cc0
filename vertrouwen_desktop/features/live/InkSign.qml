import QtQuick
import vertrouwen_desktop.ui

// A small pencil at the edge, in the colour that it draws in: on this slide can be drawn now.
Rectangle {
    id: root

    required property LiveInkModel model

    visible: root.model.draws
    width: 76
    height: 76
    radius: 38
    color: Theme.boardSheet
    border.width: 5
    border.color: Theme.boardInks[root.model.color]

    Icon {
        anchors.centerIn: parent
        name: "inkt"
        size: 44
        stroke: 2
        color: Theme.boardInks[root.model.color]
    }
}
