import QtQuick
import vertrouwen_desktop.ui

// The recovery key, typed over from the paper.
Column {
    id: root

    required property RecoverModel model

    spacing: 20

    Field {
        id: key

        objectName: "recoveryKey"
        width: parent.width
        label: qsTr("Herstelsleutel")
        placeholder: qsTr("ABCD EFGH …")
        hint: qsTr("Alle groepen, ook de controlegroep. Hoofdletters, spaties en streepjes maken niet uit.")
        error: root.model.error
        size: 22
        maximum: root.model.letters
        readOnly: root.model.isBusy
        onAccepted: root.model.open(key.text)
        onVisibleChanged: key.text = ""
        Component.onCompleted: key.input.forceActiveFocus()
    }
    Btn {
        objectName: "open"
        width: 280
        height: 64
        kind: "primary"
        size: 20
        text: root.model.isBusy ? qsTr("Even wachten") : qsTr("Maak open")
        iconAfter: root.model.isBusy ? "" : "rechts"
        enabled: !root.model.isBusy
        onClicked: root.model.open(key.text)
    }
    Txt {
        width: parent.width
        text: qsTr("Geen papier meer? De andere volwassene kan je weghalen en opnieuw toevoegen bij Instellingen.")
        color: Theme.inkSoft
    }
}
