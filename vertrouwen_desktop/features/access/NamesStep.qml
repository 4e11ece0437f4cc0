import QtQuick
import vertrouwen_desktop.ui

// Steps 1 and 2: what the class calls the two adults, and the class itself.
Column {
    id: root

    required property SetupModel model
    readonly property Item first: teacher.input

    spacing: 16

    StepHead {
        number: 1
        text: qsTr("Wie geven de lessen?")
        done: root.model.teacher !== "" && root.model.youthWorker !== ""
    }
    Field {
        id: teacher

        objectName: "teacher"
        width: parent.width
        label: qsTr("Leerkracht")
        placeholder: qsTr("Juf Marit")
        hint: qsTr("Zoals de klas je noemt. Deze naam komt op het bord.")
        error: root.model.teacherTrouble
        maximum: root.model.nameLetters
        text: root.model.teacher
        onEdited: text => root.model.teacherIs(text)
        onAccepted: youthWorker.input.forceActiveFocus()
    }
    Field {
        id: youthWorker

        objectName: "youthWorker"
        width: parent.width
        label: qsTr("Jeugdhulpverlener")
        placeholder: qsTr("Sam")
        error: root.model.youthWorkerTrouble
        maximum: root.model.nameLetters
        text: root.model.youthWorker
        onEdited: text => root.model.youthWorkerIs(text)
        onAccepted: group.input.forceActiveFocus()
    }
    Item {
        width: 1
        height: 1
    }
    StepHead {
        number: 2
        text: qsTr("Welke groep?")
        done: root.model.className !== ""
    }
    Field {
        id: group

        objectName: "className"
        width: parent.width
        label: qsTr("Naam van de groep")
        placeholder: qsTr("Groep 6b")
        error: root.model.classTrouble
        maximum: root.model.nameLetters
        text: root.model.className
        onEdited: text => root.model.classIs(text)
        onAccepted: group.input.nextItemInFocusChain().forceActiveFocus()
    }
}
