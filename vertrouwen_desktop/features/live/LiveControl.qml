pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// The adults' desk. The work area alone gives way: a low window shrinks the miniature, never the line to say.
FocusScope {
    id: root

    required property LiveControlModel model

    readonly property bool wide: root.width >= 1600
    readonly property real m: 24
    readonly property real cw: root.width - 2 * root.m
    readonly property real headH: root.wide ? 104 : 80
    readonly property real dockH: root.wide ? 88 : 72
    readonly property real mainY: 12 + root.headH + 8 + 64 + 12
    readonly property real mainH: root.height - root.mainY - 16 - root.dockH
    readonly property real leftW: Math.round(Math.min((root.wide ? 0.4 : root.height < 720 ? 0.32 : 0.36) * root.cw, (root.mainH - root.wayH - 12 - 44) * 16 / 9 + 16))
    readonly property real wayH: root.wide ? 88 : 72
    readonly property real rightX: root.m + root.leftW + 24
    readonly property real rightW: root.cw - root.leftW - 24
    // A focus bound to the model would be taken anew at its every change, away from a field in which an adult types.
    readonly property bool looking: root.model.overview
    readonly property bool steering: !root.model.overview && !root.model.tools.asking

    focus: true
    Keys.onPressed: event => event.accepted = root.model.key(event.key, event.isAutoRepeat)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ClockHead {
        x: root.m
        y: 12
        width: root.cw
        height: root.headH
        split: root.leftW + 24
        wide: root.wide
        model: root.model
        clock: root.model.clock
    }
    LessonLine {
        visible: !sleep.visible
        x: root.m
        y: 12 + root.headH + 8
        width: root.cw
        model: root.model
        clock: root.model.clock
    }
    SleepBar {
        id: sleep

        visible: root.model.tools.slept
        x: root.m
        y: 12 + root.headH + 8
        width: root.cw
        tools: root.model.tools
    }
    BoardSide {
        id: side

        focus: root.steering
        x: root.m
        y: root.mainY
        width: root.leftW
        height: root.mainH
        wayH: root.wayH
        wide: root.wide
        model: root.model
    }
    Item {
        x: root.rightX
        y: root.mainY
        width: root.rightW
        height: root.mainH

        Loader {
            anchors.fill: parent
            visible: !root.model.overview
            sourceComponent: root.model.tools.happening ? moment : root.model.private ? lines : seen
        }
        Loader {
            anchors.fill: parent
            active: root.model.overview
            focus: root.looking
            sourceComponent: overview
        }
    }
    Dock {
        y: root.height - root.dockH
        width: root.width
        height: root.dockH
        m: root.m
        wide: root.wide
        tools: root.model.tools
        ink: root.model.ink
    }
    Component {
        id: lines

        AdultColumns {
            wide: root.wide
            teacher: root.model.teacher
            youthWorker: root.model.youthWorker
        }
    }
    Component {
        id: moment

        MomentInset {
            wide: root.wide
            tools: root.model.tools
            clock: root.model.clock
        }
    }
    Component {
        id: seen

        SeenByClass {}
    }
    Component {
        id: overview

        SlideOverview {
            model: root.model
        }
    }
}
