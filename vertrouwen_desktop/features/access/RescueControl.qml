pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// *Herstelhulp*: what was found, what can be tried, what came of it. Nothing is thrown away.
FocusScope {
    id: root

    required property RescueModel model
    readonly property bool low: root.height < 740

    focus: true
    Component.onCompleted: root.model.look()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScrollArea {
        anchors.fill: parent
        focus: true

        Column {
            x: Math.round((parent.width - width) / 2)
            width: Math.min(1100, parent.width - 48)
            topPadding: root.low ? 12 : 32
            bottomPadding: 24
            spacing: 16

            PageHead {
                width: parent.width
                title: qsTr("Herstelhulp")
                text: qsTr("We proberen het stap voor stap. Er wordt niets weggegooid.")
                backText: root.model.isHelped ? qsTr("Naar het wachtwoord") : qsTr("Terug")
                onBack: root.model.leave()
            }
            Rectangle {
                width: parent.width
                height: found.height + 32
                radius: 16
                color: root.model.isHelped ? Theme.sage : Theme.sand

                Column {
                    id: found

                    x: 24
                    y: 16
                    width: parent.width - 48
                    spacing: 2

                    Txt {
                        width: parent.width
                        text: root.model.isRestored ? qsTr("De reservekopie staat er. Je kunt verder met je wachtwoord.") : root.model.isHelped ? qsTr("De gegevens gaan weer open. Je kunt verder met je wachtwoord.") : root.model.isLooking ? qsTr("We kijken wat er aan de hand is.") : root.model.sentence
                        size: 17
                        w: Font.DemiBold
                        Accessible.role: Accessible.AlertMessage
                    }
                    Txt {
                        visible: text !== "" && !root.model.isHelped
                        width: parent.width
                        text: root.model.safe
                    }
                }
            }
            Field {
                id: password

                objectName: "password"
                visible: !root.model.isLooking && (root.model.backupCount > 0 || root.model.stepCount > 0)
                width: Math.min(520, parent.width)
                label: qsTr("Je wachtwoord")
                hint: qsTr("Nodig om in de gegevens te kijken.")
                error: root.model.passwordTrouble
                secret: true
                text: root.model.password
                onEdited: text => root.model.passwordIs(text)
                onVisibleChanged: if (password.visible)
                    password.input.forceActiveFocus()
            }
            Row {
                width: parent.width
                spacing: 16

                RescueSteps {
                    visible: root.model.stepCount > 0
                    width: root.model.backupCount > 0 ? (parent.width - 16) / 2 : parent.width
                    model: root.model
                }
                RescueBackups {
                    visible: root.model.backupCount > 0
                    width: root.model.stepCount > 0 ? (parent.width - 16) / 2 : parent.width
                    model: root.model
                }
            }
        }
    }
}
