pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What one of the two prepares; here the pair also says that one of them is not there today.
Rectangle {
    id: root

    required property TodayModel page
    required property string adult
    required property string name
    required property string role
    required property bool absent
    required property string awayText
    required property string note
    property bool wide: false
    property bool low: false
    readonly property bool teacher: root.adult === "teacher"

    implicitHeight: head.height + list.height + (root.low ? 14 : 24)
    radius: 16
    color: Theme.sheet
    border.width: 1
    border.color: Theme.line

    Rectangle {
        id: head

        width: parent.width
        height: names.height + (root.low ? 10 : 20)
        topLeftRadius: 16
        topRightRadius: 16
        color: root.absent ? Theme.paper : root.teacher ? Theme.sand : Theme.sage
        border.width: root.absent ? 1 : 0
        border.color: Theme.line

        Column {
            id: names

            x: 20
            width: parent.width - 28 - (away.visible ? away.width : 0)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.role
                size: Theme.small
                w: Font.DemiBold
                color: Theme.inkSoft
            }
            Txt {
                width: parent.width
                text: root.name
                size: root.wide ? Theme.lead : 17
                w: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
        Btn {
            id: away

            visible: root.awayText !== ""
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            pad: 12
            text: root.awayText
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.awayText)
            onClicked: root.page.absent(root.adult, !root.absent)
        }
    }
    Column {
        id: list

        x: 20
        anchors.top: head.bottom
        anchors.topMargin: root.low ? 6 : 12
        width: parent.width - 40

        Txt {
            visible: root.note !== ""
            width: parent.width
            bottomPadding: 8
            text: root.note
            color: Theme.inkSoft
        }
        Repeater {
            id: tasks

            model: root.teacher ? root.page.teacherTasks : root.page.youthWorkerTasks

            Tick {
                required property string key
                required property bool done
                required text

                width: list.width
                size: root.wide ? 17 : Theme.body
                checked: done
                onToggled: root.page.tick(key)
            }
        }
        Txt {
            visible: tasks.count === 0
            width: parent.width
            height: 40
            text: qsTr("Niets klaar te zetten.")
            color: Theme.inkSoft
        }
    }
}
