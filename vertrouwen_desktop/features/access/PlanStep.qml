pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// On which day, from which date: the lessons follow, one a week.
Column {
    id: root

    required property FirstRunModel model

    spacing: 20

    StepTitle {
        width: parent.width
        title: qsTr("Wanneer zijn de lessen?")
        text: qsTr("Eén les per week. Vakanties vul je later in, bij Programma. Daar kun je lessen ook verzetten.")
    }
    Column {
        width: parent.width
        spacing: 8

        Txt {
            text: qsTr("Vaste dag")
            w: Font.DemiBold
        }
        Chips {
            id: days

            width: parent.width
            label: qsTr("Vaste dag")
            options: root.model.entry.weekdays
            chosen: root.model.entry.weekday
            chipHeight: 44
            onPicked: key => root.model.entry.chooseWeekday(key)
            Component.onCompleted: days.first.forceActiveFocus()
        }
    }
    Column {
        width: parent.width
        spacing: 8
        opacity: root.model.entry.firstDates.length > 0 ? 1 : 0
        enabled: root.model.entry.firstDates.length > 0

        Txt {
            text: qsTr("Eerste les")
            w: Font.DemiBold
        }
        Row {
            spacing: 8

            Btn {
                width: 44
                height: 44
                icon: "links"
                enabled: root.model.entry.canBeSooner
                Accessible.name: qsTr("Eerdere weken")
                onClicked: root.model.entry.turn(-1)
            }
            Chips {
                label: qsTr("Eerste les")
                options: root.model.entry.firstDates
                chosen: root.model.entry.first
                chipHeight: 44
                onPicked: key => root.model.entry.chooseFirst(key)
            }
            Btn {
                width: 44
                height: 44
                icon: "rechts"
                Accessible.name: qsTr("Latere weken")
                onClicked: root.model.entry.turn(1)
            }
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.model.troubles["first"] ?? ""
        color: Theme.clayInk
    }
    Grid {
        visible: root.model.entry.lessonDays.length > 0
        width: parent.width
        columns: 3
        columnSpacing: 24
        rowSpacing: 2

        Repeater {
            model: root.model.entry.lessonDays

            Txt {
                required property int index
                required property string modelData

                width: (parent.width - 48) / 3
                text: qsTr("Les %1 · %2").arg(index + 1).arg(modelData)
                color: Theme.inkSoft
            }
        }
    }
}
