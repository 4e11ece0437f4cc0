import QtQuick
import vertrouwen_desktop.ui

// One holiday: its first and last day in the month, and its name.
Card {
    id: root

    required property HolidaysModel model

    title: root.model.isOld ? qsTr("Pas aan") : qsTr("Nieuwe vakantie of vrije dag")
    tint: Theme.sage
    pad: 20

    Column {
        width: parent.width
        spacing: 12

        Row {
            width: parent.width
            spacing: 24

            MonthView {
                width: (parent.width - parent.spacing) / 2
                model: root.model.month
            }
            Column {
                width: (parent.width - parent.spacing) / 2
                spacing: 12

                Field {
                    objectName: "name"
                    width: parent.width
                    label: qsTr("Naam")
                    placeholder: qsTr("Bijvoorbeeld Studiedag")
                    maximum: root.model.letters
                    text: root.model.name
                    onEdited: text => root.model.nameIs(text)
                    onAccepted: root.model.save()
                }
                Chips {
                    objectName: "names"
                    width: parent.width
                    chipHeight: 44
                    label: qsTr("Kies een naam")
                    options: root.model.names
                    chosen: root.model.name
                    onPicked: key => root.model.nameIs(key)
                }
            }
        }
        Txt {
            width: parent.width
            text: root.model.days
            w: Font.DemiBold
        }
        Row {
            visible: root.model.trouble !== ""
            width: parent.width
            spacing: 8

            Rectangle {
                y: 6
                width: 10
                height: 10
                radius: 5
                color: Theme.clay
            }
            Txt {
                width: parent.width - 18
                text: root.model.trouble
                color: Theme.clayInk
            }
        }
        Row {
            spacing: 8

            Btn {
                objectName: "save"
                height: 48
                kind: "primary"
                text: root.model.isOld ? qsTr("Bewaar") : qsTr("Zet erbij")
                onClicked: root.model.save()
            }
            Btn {
                objectName: "fresh"
                visible: root.model.isOld
                height: 48
                text: qsTr("Toch niet")
                onClicked: root.model.fresh()
            }
        }
    }
}
