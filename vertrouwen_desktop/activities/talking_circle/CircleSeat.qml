pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A place in the circle, nobody's name. Waits: white with a thin line. Had its turn: sage, no line. Later: dots inside.
Rectangle {
    id: root

    required property real seatX
    required property real seatY
    required property real size
    required property string mark
    required property bool here

    objectName: "seat"
    x: root.seatX
    y: root.seatY
    width: root.size
    height: root.size
    radius: root.size / 2
    antialiasing: true
    color: root.mark === "d" ? Theme.boardBreath : Theme.boardSheet
    border.width: root.here ? 9 : root.mark === "d" ? 0 : 4
    border.color: root.here ? Theme.boardInk : Theme.boardInkSoft

    Row {
        visible: root.mark === "l"
        anchors.centerIn: parent
        spacing: root.size / 11

        Repeater {
            model: 3

            Rectangle {
                width: root.size / 7
                height: width
                radius: width / 2
                color: Theme.boardInk
            }
        }
    }
}
