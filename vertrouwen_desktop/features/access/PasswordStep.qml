import QtQuick
import vertrouwen_desktop.ui

// Step 3: a password that both can remember. Said plainly: without it nothing can be read.
Column {
    id: root

    required property SetupModel model

    spacing: 12

    StepHead {
        number: 3
        text: qsTr("Kies samen een wachtwoord")
        done: root.model.isPasswordGood && root.model.again === root.model.password
    }
    Field {
        id: first

        objectName: "password"
        width: parent.width
        label: qsTr("Wachtwoord")
        hint: qsTr("Minstens 12 tekens, of vier woorden met spaties.")
        error: root.model.passwordTrouble
        secret: true
        shown: root.model.phrase !== ""
        text: root.model.password
        onEdited: text => root.model.passwordIs(text)
        onAccepted: second.input.forceActiveFocus()
    }
    Btn {
        objectName: "offer"
        text: root.model.phrase === "" ? qsTr("Bedenk er een voor ons") : qsTr("Een ander voorstel")
        icon: "kaart"
        onClicked: root.model.offer()
    }
    Txt {
        visible: root.model.phrase !== ""
        width: parent.width
        text: qsTr("Schrijf de vijf woorden op. Bewaar ze op een veilige plek.")
    }
    Field {
        id: second

        objectName: "again"
        width: parent.width
        label: qsTr("Nog een keer")
        hint: qsTr("Typ hetzelfde wachtwoord nog een keer.")
        error: root.model.againTrouble
        secret: true
        text: root.model.again
        onEdited: text => root.model.againIs(text)
        onAccepted: root.model.done()
    }
    Rectangle {
        width: parent.width
        height: warning.height + 24
        radius: Theme.radius
        color: Theme.sand

        Icon {
            x: 14
            y: 13
            name: "slot"
            size: 20
        }
        Txt {
            id: warning

            x: 46
            y: 12
            width: parent.width - x - 16
            text: qsTr("Zonder dit wachtwoord kan niemand de gegevens lezen. Ook wij niet. Kwijt is echt kwijt.")
        }
    }
}
