pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The lessons of a class and their days. What is chosen on the left gets its day on the right.
FocusScope {
    id: root

    required property PlanningModel model
    readonly property bool wide: root.width >= 1600
    readonly property real rightWidth: root.wide ? 480 : 392

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    FocusScope {
        anchors.fill: parent
        visible: !root.model.isOnHolidays
        focus: visible

        PlanHead {
            id: head

            x: 24
            y: root.wide ? 36 : 20
            width: parent.width - 48
            model: root.model
            wide: root.wide
        }
        ScrollArea {
            id: left

            x: 16
            anchors.top: head.bottom
            anchors.topMargin: 8
            anchors.bottom: bars.top
            anchors.bottomMargin: bars.height > 0 ? 8 : 0
            width: parent.width - root.rightWidth - 56
            focus: true

            Column {
                width: parent.width
                spacing: 8

                Card {
                    visible: !root.model.hasClass
                    width: parent.width

                    Txt {
                        width: parent.width
                        text: qsTr("Er is nog geen groep. Maak er een bij Groep; dan kun je hier de lessen plannen.")
                        size: 17
                    }
                }
                Repeater {
                    model: root.model.lessons

                    LessonLine {
                        width: parent?.width ?? 0
                        page: root.model
                        wide: root.wide
                        Component.onCompleted: focus = chosen
                    }
                }
                Item {
                    width: 1
                    height: 8
                }
            }
        }
        Column {
            id: bars

            x: 24
            anchors.bottom: parent.bottom
            anchors.bottomMargin: height > 0 ? 16 : 0
            width: left.width - 16
            spacing: 8

            SaidBar {
                objectName: "fileSaid"
                width: parent.width
                text: root.model.fileSaid
                action: qsTr("Sluit")
                attention: root.model.hasFileFailed
                onActed: root.model.putAway()
            }
            SaidBar {
                objectName: "said"
                width: parent.width
                text: root.model.said
                action: root.model.canUndo ? qsTr("Ongedaan maken") : ""
                onActed: root.model.undo()
            }
        }
        ScrollArea {
            visible: root.model.hasClass
            x: left.x + left.width + 8
            anchors.top: left.top
            anchors.bottom: parent.bottom
            width: root.rightWidth + 16

            Column {
                width: parent.width
                bottomPadding: 8

                LessonDay {
                    width: parent.width
                    model: root.model.day
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.model.isOnHolidays
        focus: active
        sourceComponent: HolidayPage {
            page: root.model
            model: root.model.holidays
            wide: root.wide
            focus: true
        }
    }
}
