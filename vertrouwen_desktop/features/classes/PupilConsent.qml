import QtQuick
import vertrouwen_desktop.ui

// Whether the name of this child may be on the board, and who said so.
Card {
    id: root

    required property PupilConsentModel model

    Column {
        width: parent.width
        spacing: 8

        Column {
            width: parent.width

            Txt {
                width: parent.width
                text: qsTr("Naam op het bord bij ‘Trots op jou’")
                w: Font.DemiBold
            }
            Txt {
                objectName: "consentWords"
                width: parent.width
                text: root.model.words
                color: Theme.inkSoft
            }
            Txt {
                visible: text !== ""
                width: parent.width
                text: root.model.note
                color: Theme.inkSoft
            }
        }
        Chips {
            objectName: "wish"
            width: parent.width
            chipHeight: 44
            label: qsTr("Naam op het bord")
            options: [["given", qsTr("Mag")], ["refused", qsTr("Liever niet")], ["", qsTr("Nog niet gevraagd")]]
            chosen: root.model.wish
            onPicked: key => root.model.say(key)
        }
        Txt {
            text: qsTr("Wie zei het?")
            size: Theme.small
            color: Theme.inkSoft
        }
        Chips {
            objectName: "sayer"
            width: parent.width
            chipHeight: 44
            label: qsTr("Wie zei het?")
            options: root.model.sayers
            chosen: root.model.sayer
            onPicked: key => root.model.sayerIs(key)
        }
    }
}
