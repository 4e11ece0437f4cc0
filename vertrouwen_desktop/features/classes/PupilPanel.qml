import QtQuick
import vertrouwen_desktop.ui

// What can be changed about a child. Everything but erasing can be undone.
Column {
    id: root

    required property PupilModel model

    spacing: 16

    Card {
        width: parent.width

        Column {
            width: parent.width
            spacing: 16

            Row {
                width: parent.width
                spacing: 16

                SymbolTile {
                    size: 96
                    drawing: root.model.drawing
                    letter: root.model.shownName.charAt(0)
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 112
                    spacing: 6

                    Txt {
                        width: parent.width
                        text: root.model.symbolWord
                        size: 17
                    }
                    Btn {
                        objectName: "pick"
                        height: 44
                        text: qsTr("Kies een ander symbool")
                        onClicked: root.model.pick(true)
                    }
                }
            }
            Field {
                objectName: "name"
                width: parent.width
                draftKey: "classes.pupil.name"
                label: qsTr("Roepnaam")
                error: root.model.error
                maximum: root.model.nameLetters
                text: root.model.name
                onEdited: text => root.model.nameIs(text)
                onAccepted: root.model.correct()
            }
            Row {
                width: parent.width
                spacing: 16

                Field {
                    objectName: "initial"
                    width: (parent.width - 16) / 2
                    label: qsTr("Begin achternaam")
                    maximum: 2
                    text: root.model.initial
                    onEdited: text => root.model.initialIs(text)
                    onAccepted: root.model.correct()
                }
                Field {
                    objectName: "group"
                    width: (parent.width - 16) / 2
                    label: qsTr("Jaargroep")
                    maximum: 12
                    text: root.model.group
                    onEdited: text => root.model.groupIs(text)
                    onAccepted: root.model.correct()
                }
            }
            Btn {
                objectName: "correct"
                height: 44
                text: qsTr("Bewaar")
                enabled: root.model.isEdited
                reason: qsTr("niets veranderd")
                onClicked: root.model.correct()
            }
        }
    }
    PupilConsent {
        width: parent.width
        model: root.model.consent
    }
    Card {
        width: parent.width

        Column {
            width: parent.width
            spacing: 12

            Txt {
                visible: text !== ""
                width: parent.width
                text: root.model.trouble
                color: Theme.clayInk
                Accessible.role: Accessible.AlertMessage
            }
            Txt {
                text: qsTr("In welke groep?")
                w: Font.DemiBold
            }
            Choices {
                objectName: "classes"
                width: parent.width
                label: qsTr("In welke groep?")
                options: root.model.classes
                onPicked: key => root.model.move(key)
            }
            Tick {
                objectName: "restrict"
                width: parent.width
                height: 44
                text: qsTr("Afgeschermd: niet in lessen en overzichten")
                checked: root.model.isRestricted
                onToggled: checked => root.model.restrict(checked)
            }
            Btn {
                objectName: "leave"
                height: 44
                icon: root.model.isAway ? "terug" : "deur"
                text: root.model.isAway ? qsTr("Is er weer bij") : qsTr("Gaat weg uit de groep")
                onClicked: root.model.isAway ? root.model.comeBack() : root.model.leave()
            }
        }
    }
    Btn {
        objectName: "erase"
        height: 44
        kind: "quiet"
        text: qsTr("Wis alles van dit kind")
        enabled: root.model.record.isLoaded
        onClicked: root.model.askErase()
    }
}
