import QtQuick
import vertrouwen_desktop.ui

// The class that gets the lessons first; others can come later.
Column {
    id: root

    required property FirstRunModel model

    spacing: 24

    StepTitle {
        width: parent.width
        title: qsTr("Welke groep krijgt de lessen?")
        text: qsTr("Meer groepen? Die zet je er later bij.")
    }
    Row {
        width: parent.width
        spacing: 24

        Field {
            id: name

            objectName: "class"
            width: 420
            label: qsTr("Naam van de groep")
            placeholder: qsTr("Groep 6b")
            error: root.model.troubles["class"] ?? ""
            maximum: root.model.entry.nameLetters
            draftKey: "eerste.groep"
            text: root.model.entry.className
            onEdited: text => root.model.entry.write("class", text)
            onAccepted: root.model.next()
            Component.onCompleted: name.input.forceActiveFocus()
        }
        Field {
            objectName: "groups"
            width: 240
            label: qsTr("Jaargroepen")
            placeholder: root.model.entry.groupsFound !== "" ? root.model.entry.groupsFound : qsTr("6 of 5/6")
            hint: qsTr("Bij speciaal onderwijs: S.")
            error: root.model.troubles["groups"] ?? ""
            maximum: 12
            text: root.model.entry.groups
            onEdited: text => root.model.entry.write("groups", text)
            onAccepted: root.model.next()
        }
    }
}
