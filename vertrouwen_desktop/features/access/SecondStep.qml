import QtQuick
import vertrouwen_desktop.ui

// The second adult types a password too, without the first one looking.
Column {
    id: root

    required property FirstRunModel model

    spacing: 20

    StepTitle {
        width: parent.width
        title: qsTr("Met wie geef je de lessen?")
        text: root.model.hasSecond ? qsTr("Het wachtwoord is gekozen. De naam en de rol kun je nog veranderen.") : qsTr("Geef de laptop nu even door: ieder kiest zelf een wachtwoord.")
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

                objectName: "second"
                width: parent.width
                label: qsTr("Naam")
                placeholder: qsTr("Sam")
                hint: qsTr("Zoals de klas deze volwassene noemt.")
                error: root.model.troubles["second"] ?? ""
                maximum: root.model.entry.nameLetters
                draftKey: "eerste.tweede"
                text: root.model.entry.second
                onEdited: text => root.model.entry.write("second", text)
                onAccepted: root.model.hasSecond ? root.model.next() : password.first.forceActiveFocus()
                Component.onCompleted: name.input.forceActiveFocus()
            }
            RoleChoice {
                width: parent.width
                options: root.model.entry.roles
                chosen: root.model.entry.secondRole
                onPicked: key => root.model.entry.chooseSecondRole(key)
            }
        }
        NewPassword {
            id: password

            visible: !root.model.hasSecond
            width: (parent.width - parent.spacing) / 2
            model: root.model.secondPassword
            canShow: !root.model.isHidden
            onAccepted: root.model.next()
        }
    }
}
