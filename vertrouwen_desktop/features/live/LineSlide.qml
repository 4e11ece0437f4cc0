import QtQuick
import vertrouwen_desktop.ui

// A slide on the lesson line; the target is taller than the block.
Item {
    id: root

    required property string slideId
    required property int position
    required property string spoken
    required property int phaseNumber
    required property real phaseStart
    required property real phaseMinutes
    required property int nth
    required property int of
    required property string when
    required property bool skipped
    property real perMin: 1
    property real gap: 8
    readonly property real phaseW: root.phaseMinutes * root.perMin
    readonly property bool here: root.when === "here"

    signal chosen(int position)

    width: (root.phaseW - 3 * (root.of - 1)) / root.of
    height: 30
    x: root.phaseStart * root.perMin + root.phaseNumber * root.gap + root.nth * (root.width + 3)
    y: 19
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.onPressAction: root.chosen(root.position)

    Rectangle {
        y: 7
        width: parent.width
        height: 16
        radius: 5
        color: root.here ? Theme.teal : root.skipped ? "transparent" : root.when === "past" ? Theme.tealPast : Theme.lineDeep
        border.width: hover.hovered ? 2 : root.skipped ? 1.5 : 0
        border.color: hover.hovered ? Theme.teal : Theme.clay
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.chosen(root.position)
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}
