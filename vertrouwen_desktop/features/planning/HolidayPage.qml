pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The days without school, for all classes. Esc goes back.
FocusScope {
    id: root

    required property PlanningModel page
    required property HolidaysModel model
    property bool wide: false
    readonly property real rightWidth: root.wide ? 880 : 760

    Keys.onEscapePressed: event => event.isAutoRepeat || root.page.openHolidays(false)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Vakanties en vrije dagen")

    Btn {
        id: back

        objectName: "back"
        x: 24
        y: root.wide ? 36 : 20
        height: 44
        focus: true
        icon: "links"
        text: qsTr("Terug")
        key: "Esc"
        onClicked: root.page.openHolidays(false)
    }
    Txt {
        x: back.x + back.width + 24
        y: back.y
        height: 44
        text: qsTr("Vakanties en vrije dagen")
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    ScrollArea {
        id: left

        x: 16
        y: back.y + 60
        width: parent.width - root.rightWidth - 56
        height: parent.height - y - (bar.visible ? bar.height + 24 : 0)

        Column {
            width: parent.width
            spacing: 8

            Txt {
                width: parent.width
                text: qsTr("Zet hier de vrije dagen van jullie school, voor alle groepen. Het programma haalt niets op: neem de dagen over uit de schoolgids.")
                color: Theme.inkSoft
            }
            Txt {
                topPadding: 8
                text: qsTr("Regio van de school")
                w: Font.DemiBold
            }
            Chips {
                objectName: "regions"
                width: parent.width
                chipHeight: 44
                label: qsTr("Regio van de school")
                options: root.model.regions
                chosen: root.model.region
                onPicked: key => root.model.chooseRegion(key)
            }
            Txt {
                visible: holidays.count === 0
                width: parent.width
                topPadding: 16
                text: qsTr("Nog geen vakanties. Lessen worden nu ook in vakanties gepland.")
                size: 17
            }
            Item {
                width: 1
                height: 4
            }
            Repeater {
                id: holidays

                model: root.model.rows

                HolidayLine {
                    width: parent?.width ?? 0
                    holidays: root.model
                }
            }
            Item {
                width: 1
                height: 8
            }
        }
    }
    SaidBar {
        id: bar

        objectName: "holidaySaid"
        x: 24
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        width: left.width - 16
        text: root.page.said
        action: root.page.canUndo ? qsTr("Ongedaan maken") : ""
        onActed: root.page.undo()
    }
    ScrollArea {
        x: left.x + left.width + 8
        y: left.y
        width: root.rightWidth + 16
        height: parent.height - y

        Column {
            width: parent.width
            bottomPadding: 8

            HolidayForm {
                width: parent.width
                model: root.model
            }
        }
    }
}
