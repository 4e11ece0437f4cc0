pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The fixed frame of every lesson, with who leads: the same six phases, wider where there is more time.
Row {
    id: root

    required property QtObject model
    property bool wide: false
    readonly property real base: root.wide ? 112 : 68
    readonly property real perMinute: Math.max(0, root.width - 6 * root.base - 5 * root.spacing) / 45

    spacing: 8

    Repeater {
        model: root.model

        Column {
            id: phase

            required property string name
            required property int minutes
            required property string lead
            required property string who

            width: root.base + phase.minutes * root.perMinute
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1, %2 minuten, %3").arg(phase.name).arg(phase.minutes).arg(phase.who)

            Rectangle {
                width: parent.width
                height: root.wide ? 8 : 6
                radius: height / 2
                color: phase.lead === "teacher" ? Theme.lineDeep : phase.lead === "youth_worker" ? Theme.boardTime : Theme.tealPast
            }
            Item {
                width: 1
                height: 4
            }
            Txt {
                width: parent.width
                text: phase.name
                size: root.wide ? 17 : Theme.small
                w: Font.DemiBold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                width: parent.width
                text: root.wide ? qsTr("%1 · %2 min").arg(phase.who).arg(phase.minutes) : phase.who
                size: root.wide ? Theme.body : Theme.small
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
