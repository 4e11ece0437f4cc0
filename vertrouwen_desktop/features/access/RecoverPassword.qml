import QtQuick
import vertrouwen_desktop.ui

// Whose password it is, and the new one.
Column {
    id: root

    required property RecoverModel model

    spacing: 20
    enabled: !root.model.isBusy

    Column {
        visible: root.model.adults.length > 1
        width: parent.width
        spacing: 8

        Txt {
            text: qsTr("Wie ben jij?")
            w: Font.DemiBold
        }
        Chips {
            width: parent.width
            label: qsTr("Wie ben jij?")
            options: root.model.adults
            chosen: root.model.who
            chipHeight: 44
            onPicked: key => root.model.choose(key)
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.whoTrouble
            color: Theme.clayInk
        }
    }
    NewPassword {
        id: password

        width: Math.min(520, parent.width)
        label: qsTr("Nieuw wachtwoord")
        model: root.model.password
        canShow: !root.model.isHidden
        onAccepted: root.model.reset()
        onVisibleChanged: if (password.visible)
            password.first.forceActiveFocus()
    }
    Btn {
        objectName: "reset"
        width: 280
        height: 64
        kind: "primary"
        size: 20
        text: root.model.isBusy ? qsTr("Even wachten") : qsTr("Verder")
        iconAfter: root.model.isBusy ? "" : "rechts"
        onClicked: root.model.reset()
    }
}
