import QtQuick
import vertrouwen_desktop.ui

// Whether there is a recovery key, and a new one when the paper is lost.
Card {
    id: root

    required property AdultsModel model

    title: qsTr("Herstelsleutel")
    tag: root.model.hasRecovery ? "" : qsTr("maak er een")
    tagTone: "attention"

    Column {
        width: parent.width
        spacing: 16

        Txt {
            width: parent.width
            text: root.model.recoverySentence
            size: 17
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: qsTr("Met de herstelsleutel kom je binnen als een wachtwoord weg is. Hij staat alleen op papier. Leg hem in de schoolkluis.")
        }
        Txt {
            visible: root.model.hasRecovery
            width: parent.width
            text: qsTr("Is het papier kwijt, of weet je niet wie het zag? Maak dan een nieuwe. Het oude papier werkt daarna niet meer.")
            color: Theme.inkSoft
        }
        Btn {
            objectName: "renew"
            height: 48
            kind: root.model.hasRecovery ? "secondary" : "primary"
            icon: "slot"
            text: root.model.hasRecovery ? qsTr("Maak een nieuwe") : qsTr("Maak de herstelsleutel")
            enabled: root.model.canChange
            onClicked: root.model.renewRecovery()
        }
    }
}
