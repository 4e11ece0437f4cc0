pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// For whom the lessons of this class are, with what each choice means; and of which programme, when there are more.
Column {
    id: root

    required property GroupModel model

    spacing: 16

    Column {
        width: parent.width
        spacing: 8

        Txt {
            text: qsTr("Voor wie zijn de lessen?")
            w: Font.DemiBold
        }
        Row {
            id: audiences

            width: parent.width
            spacing: 12
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Voor wie zijn de lessen?")

            Repeater {
                model: root.model.audiences

                AudienceCard {
                    width: (audiences.width - 32) / 3
                    onPicked: key => root.model.audienceIs(key)
                }
            }
        }
    }
    Column {
        visible: root.model.hasProgrammes
        width: parent.width
        spacing: 8

        Txt {
            text: qsTr("Welk lesprogramma?")
            w: Font.DemiBold
        }
        Choices {
            objectName: "programmes"
            width: parent.width
            label: qsTr("Welk lesprogramma?")
            options: root.model.programmes
            onPicked: key => root.model.programmeIs(key)
        }
        Txt {
            width: parent.width
            text: qsTr("Wat al gegeven is, blijft bewaard. Een les die loopt, gaat verder zoals hij begon.")
            size: Theme.small
            color: Theme.inkSoft
        }
    }
}
