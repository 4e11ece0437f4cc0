import QtQuick
import vertrouwen_desktop.ui

// The first adult, with a password of one's own. The data are made behind it.
Column {
    id: root

    required property FirstRunModel model

    spacing: 20

    StepTitle {
        width: parent.width
        title: qsTr("Wie ben jij?")
        text: root.model.hasVault ? qsTr("Je wachtwoord is gekozen. Je naam en je rol kun je nog veranderen.") : qsTr("Ieder heeft een eigen wachtwoord. Daarmee gaan de gegevens open.")
    }
    Row {
        width: parent.width
        spacing: 48
        enabled: !root.model.isBusy

        Column {
            width: (parent.width - parent.spacing) / 2
            spacing: 16

            Field {
                id: name

                objectName: "name"
                width: parent.width
                label: qsTr("Je naam")
                placeholder: qsTr("Juf Marit")
                hint: qsTr("Zoals de klas je noemt. Deze naam komt op het bord.")
                error: root.model.troubles["name"] ?? ""
                maximum: root.model.entry.nameLetters
                text: root.model.entry.name
                onEdited: text => root.model.entry.write("name", text)
                onAccepted: root.model.hasVault ? root.model.next() : password.first.forceActiveFocus()
                Component.onCompleted: name.input.forceActiveFocus()
            }
            RoleChoice {
                width: parent.width
                options: root.model.entry.roles
                chosen: root.model.entry.role
                onPicked: key => root.model.entry.chooseRole(key)
            }
        }
        NewPassword {
            id: password

            visible: !root.model.hasVault
            width: (parent.width - parent.spacing) / 2
            label: qsTr("Je wachtwoord")
            model: root.model.firstPassword
            canShow: !root.model.isHidden
            onAccepted: root.model.next()
        }
    }
}
