import QtQuick
import vertrouwen_desktop.ui

// When the data lock by themselves, and the way to do it now.
Card {
    id: root

    required property LockModel model

    title: qsTr("Vergrendelen")

    Column {
        width: parent.width
        spacing: 16

        Txt {
            width: parent.width
            text: qsTr("Na hoeveel tijd zonder toets of muis gaan de gegevens op slot?")
            size: 17
        }
        Chips {
            width: parent.width
            label: qsTr("Op slot na")
            options: root.model.choices
            chosen: root.model.minutes
            chipHeight: 44
            onPicked: key => root.model.choose(key)
        }
        Txt {
            width: parent.width
            text: qsTr("In een les duurt het minstens een kwartier. Na twee minuten zonder aanraken gaat wat privé is al uit beeld. De les op het bord loopt gewoon door. Wat je half getypt hebt, staat er na het wachtwoord weer.")
            color: Theme.inkSoft
        }
        Btn {
            objectName: "lock"
            height: 48
            icon: "slot"
            text: qsTr("Nu op slot")
            key: "F12"
            onClicked: root.model.lock()
        }
    }
}
