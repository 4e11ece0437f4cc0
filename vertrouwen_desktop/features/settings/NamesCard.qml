import QtQuick
import vertrouwen_desktop.ui

// What the class calls the two adults, and the name of the class.
Card {
    id: root

    required property SettingsModel model

    title: qsTr("Namen en groep")

    Column {
        width: parent.width
        spacing: 16

        Txt {
            visible: !root.model.canName
            width: parent.width
            text: qsTr("Geef eerst het wachtwoord. Dan kun je de namen aanpassen.")
            color: Theme.inkSoft
        }
        Column {
            visible: root.model.canName
            width: parent.width
            spacing: 12

            Field {
                objectName: "teacher"
                width: parent.width
                label: qsTr("Leerkracht")
                maximum: root.model.nameLetters
                text: root.model.teacher
                onEdited: text => root.model.teacherIs(text)
                onAccepted: root.model.saveTeam()
            }
            Field {
                objectName: "youthWorker"
                width: parent.width
                label: qsTr("Jeugdhulpverlener")
                maximum: root.model.nameLetters
                text: root.model.youthWorker
                onEdited: text => root.model.youthWorkerIs(text)
                onAccepted: root.model.saveTeam()
            }
            Field {
                objectName: "className"
                width: parent.width
                label: qsTr("Groep")
                maximum: root.model.nameLetters
                error: root.model.teamTrouble
                text: root.model.className
                onEdited: text => root.model.classIs(text)
                onAccepted: root.model.saveTeam()
            }
            Row {
                spacing: 16

                Btn {
                    objectName: "save"
                    text: qsTr("Bewaar namen")
                    onClicked: root.model.saveTeam()
                }
                Row {
                    visible: root.model.isSaved
                    height: 40
                    spacing: 6

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "vink"
                        color: Theme.teal
                        stroke: 2.4
                    }
                    Txt {
                        height: parent.height
                        text: qsTr("Bewaard")
                        color: Theme.inkSoft
                    }
                }
            }
        }
    }
}
