import QtQuick
import vertrouwen_desktop.ui

// Add, change, let go, or another password: one thing, one way on.
Card {
    id: root

    required property AdultsModel model
    readonly property string form: root.model.form
    readonly property bool asksName: root.form === "add" || root.form === "edit"
    readonly property bool asksPassword: root.form === "add" || root.form === "give" || root.form === "password"

    title: root.form === "add" ? qsTr("Iemand toevoegen") : root.form === "edit" ? qsTr("Wijzig %1").arg(root.model.name) : root.form === "give" ? qsTr("Een wachtwoord voor %1").arg(root.model.name) : root.form === "remove" ? qsTr("%1 weghalen").arg(root.model.name) : qsTr("Een ander wachtwoord")

    Column {
        width: parent.width
        spacing: 20

        Column {
            visible: root.form === "remove"
            width: parent.width
            spacing: 12

            Txt {
                width: parent.width
                text: root.model.removeSentence
                size: 17
                w: Font.DemiBold
            }
            Txt {
                width: parent.width
                text: root.model.removeHonest
            }
            Txt {
                width: parent.width
                text: qsTr("De gegevens krijgen een nieuwe sleutel. Dat duurt een paar tellen.")
                color: Theme.inkSoft
            }
        }
        Row {
            width: parent.width
            spacing: 40
            enabled: !root.model.isBusy
            visible: root.form !== "remove"

            Column {
                visible: root.asksName || root.form === "password"
                width: root.asksPassword ? (parent.width - 40) / 2 : parent.width
                spacing: 16

                Field {
                    id: name

                    objectName: "name"
                    visible: root.asksName
                    width: Math.min(420, parent.width)
                    label: qsTr("Naam")
                    hint: qsTr("Zoals de klas deze volwassene noemt.")
                    error: root.model.nameTrouble
                    maximum: root.model.nameLetters
                    text: root.model.name
                    onEdited: text => root.model.nameIs(text)
                    onAccepted: root.form === "edit" ? root.model.done() : password.first.forceActiveFocus()
                    Component.onCompleted: if (root.asksName)
                        name.input.forceActiveFocus()
                }
                Column {
                    visible: root.asksName
                    width: parent.width
                    spacing: 8

                    Txt {
                        text: qsTr("Rol")
                        w: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Chips {
                        width: parent.width
                        label: qsTr("Rol")
                        options: root.model.roles
                        chosen: root.model.role
                        chipHeight: 44
                        onPicked: key => root.model.chooseRole(key)
                    }
                }
                Field {
                    id: old

                    objectName: "old"
                    visible: root.form === "password"
                    width: parent.width
                    label: qsTr("Je wachtwoord van nu")
                    hint: qsTr("Zodat alleen jij het kunt veranderen.")
                    error: root.model.oldTrouble
                    secret: true
                    text: root.model.old
                    onEdited: text => root.model.oldIs(text)
                    onAccepted: password.first.forceActiveFocus()
                    Component.onCompleted: if (root.form === "password")
                        old.input.forceActiveFocus()
                }
            }
            NewPassword {
                id: password

                visible: root.asksPassword
                width: (parent.width - 40) / 2
                label: root.form === "password" ? qsTr("Je nieuwe wachtwoord") : qsTr("Wachtwoord, door deze volwassene zelf getypt")
                model: root.model.password
                canShow: root.model.canShow
                onAccepted: root.model.done()
                Component.onCompleted: if (root.form === "give")
                    password.first.forceActiveFocus()
            }
        }
        FormFoot {
            width: parent.width
            model: root.model
        }
    }
}
