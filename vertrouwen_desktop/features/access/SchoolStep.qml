import QtQuick
import vertrouwen_desktop.ui

// The school and its region of the holidays. Both may stay empty.
Column {
    id: root

    required property FirstRunModel model

    spacing: 24

    StepTitle {
        width: parent.width
        title: qsTr("Op welke school werken jullie?")
        text: qsTr("De naam komt op brieven. De regio hoort bij de schoolvakanties.")
    }
    Field {
        id: school

        objectName: "school"
        width: Math.min(560, parent.width)
        label: qsTr("Naam van de school")
        placeholder: qsTr("Basisschool De Wilg")
        maximum: 80
        draftKey: "eerste.school"
        text: root.model.entry.school
        onEdited: text => root.model.entry.write("school", text)
        onAccepted: root.model.next()
        Component.onCompleted: school.input.forceActiveFocus()
    }
    Column {
        width: parent.width
        spacing: 8

        Txt {
            text: qsTr("Regio")
            w: Font.DemiBold
        }
        Chips {
            width: parent.width
            label: qsTr("Regio")
            options: root.model.entry.regions
            chosen: root.model.entry.region
            chipHeight: 44
            onPicked: key => root.model.entry.chooseRegion(key)
        }
        Txt {
            width: parent.width
            text: qsTr("Kan later ook, bij Programma.")
            color: Theme.inkSoft
        }
    }
}
