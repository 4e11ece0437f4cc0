import QtQuick
import vertrouwen_desktop.ui

// The name of a class, who gives the lessons from when, and what lessons they are.
FocusScope {
    id: root

    required property GroupModel model

    Sheet {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 16
        width: Math.min(880, parent.width - 48)
        height: Math.min(parent.height - 32, form.height + 168)
        focus: true
        title: root.model.isNew ? qsTr("Nieuwe groep") : qsTr("Wijzig groep")
        onClosed: root.model.close()

        ScrollArea {
            x: -8
            width: parent.width + 16
            height: parent.height - 64
            focus: true

            Column {
                id: form

                width: parent.width
                spacing: 16

                Row {
                    width: parent.width
                    spacing: 16

                    Field {
                        id: name

                        objectName: "className"
                        width: parent.width - 248
                        draftKey: "classes.group.name"
                        label: qsTr("Naam van de groep")
                        placeholder: qsTr("Groep 6b")
                        maximum: root.model.nameLetters
                        text: root.model.name
                        onEdited: text => root.model.nameIs(text)
                        onAccepted: root.model.save()
                        Component.onCompleted: name.input.forceActiveFocus()
                    }
                    Field {
                        objectName: "groups"
                        width: 224
                        label: qsTr("Jaargroep")
                        hint: qsTr("Bijvoorbeeld 6, 5/6 of S.")
                        maximum: root.model.groupLetters
                        text: root.model.groups
                        onEdited: text => root.model.groupsAre(text)
                        onAccepted: root.model.save()
                    }
                }
                Row {
                    id: two

                    width: parent.width
                    spacing: 24

                    Column {
                        width: (two.width - 24) / 2
                        spacing: 8

                        Txt {
                            text: qsTr("Leerkracht")
                            w: Font.DemiBold
                        }
                        Choices {
                            objectName: "teachers"
                            width: parent.width
                            label: qsTr("Leerkracht")
                            options: root.model.teachers
                            onPicked: key => root.model.teacherIs(key)
                        }
                    }
                    Column {
                        width: (two.width - 24) / 2
                        spacing: 8

                        Txt {
                            text: qsTr("Jeugdhulpverlener")
                            w: Font.DemiBold
                        }
                        Choices {
                            objectName: "youthWorkers"
                            width: parent.width
                            label: qsTr("Jeugdhulpverlener")
                            options: root.model.youthWorkers
                            onPicked: key => root.model.youthWorkerIs(key)
                        }
                    }
                }
                Txt {
                    width: parent.width
                    text: qsTr("Staat iemand er niet bij? Voeg die toe bij Instellingen.")
                    size: Theme.small
                    color: Theme.inkSoft
                }
                GroupSince {
                    width: parent.width
                    model: root.model
                }
                LessonsFor {
                    width: parent.width
                    model: root.model
                }
            }
        }
        SheetFoot {
            objectName: "foot"
            width: parent.width
            y: parent.height - 56
            error: root.model.error
            goText: root.model.isNew ? qsTr("Maak de groep") : qsTr("Bewaar")
            otherText: root.model.isNew ? "" : qsTr("Berg deze groep op")
            onGo: root.model.save()
            onOther: root.model.archive()
        }
    }
}
