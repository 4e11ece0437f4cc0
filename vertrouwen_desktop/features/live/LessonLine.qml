pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// The lesson as one line: width = minutes, block = slide, pin = clock. The gap between block and pin is the delay.
Item {
    id: root

    required property LiveControlModel model
    required property LiveClockModel clock
    readonly property real gap: 8
    readonly property real lineW: root.width - all.width - 16
    readonly property real perMin: (root.lineW - root.gap * 5) / root.model.totalMinutes
    readonly property Item block: slides.count > root.model.position ? slides.itemAt(root.model.position) : null
    readonly property real hereMiddle: root.block === null ? 0 : root.block.x + root.block.width / 2
    readonly property real pinX: root.clock.pinMinute * root.perMin + root.gap * root.clock.pinPhase
    readonly property bool clockLeft: root.pinX + 12 + now.width > root.lineW
    readonly property real clockX: root.clockLeft ? root.pinX - 12 - now.width : root.pinX + 10
    readonly property real middle: root.hereMiddle - here.width / 2
    readonly property bool before: root.hereMiddle <= root.pinX
    readonly property real freeLeft: Math.min(root.clockX, root.pinX) - 10 - here.width
    readonly property real freeRight: Math.max(root.clockX + now.width, root.pinX + 4) + 12
    readonly property real labelX: root.before ? Math.min(root.middle, root.freeLeft) : Math.max(root.middle, root.freeRight)

    implicitHeight: 64

    Repeater {
        model: root.model.phases

        LinePhase {
            perMin: root.perMin
            gap: root.gap
        }
    }
    Repeater {
        id: slides

        model: root.model.slides

        LineSlide {
            perMin: root.perMin
            gap: root.gap
            onChosen: position => root.model.go(position)
        }
    }
    Rectangle {
        x: root.pinX - 1
        y: 22
        width: 2
        height: 24
        color: Theme.ink
    }
    Rectangle {
        x: root.pinX - 4
        y: 45
        width: 8
        height: 8
        radius: 4
        color: Theme.ink
    }
    Txt {
        id: now

        x: root.clockX
        y: 44
        height: 18
        text: root.clock.clock
        size: Theme.small
        w: Font.Medium
        digits: true
        wrapMode: Text.NoWrap
    }
    Txt {
        id: here

        visible: root.labelX >= 0 && root.labelX + here.width <= root.lineW
        x: root.labelX
        y: 44
        height: 18
        text: qsTr("hier zijn we")
        size: Theme.small
        w: Font.Medium
        color: Theme.tealDeep
        wrapMode: Text.NoWrap
    }
    Btn {
        id: all

        anchors.right: parent.right
        y: 12
        pad: 12
        icon: "dias"
        text: qsTr("Alle dia's")
        key: "O"
        down: root.model.overview
        onClicked: root.model.toggleOverview()
    }
}
