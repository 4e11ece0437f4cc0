import QtQuick
import vertrouwen_desktop.ui

// How many children were asked whether their name may be on the board. Not what they said.
Card {
    id: root

    required property ClassesModel page

    pad: 16

    Column {
        width: parent.width
        spacing: 8

        Column {
            width: parent.width

            Txt {
                width: parent.width
                text: qsTr("Naam op het bord")
                size: Theme.small
                w: Font.DemiBold
                color: Theme.inkSoft
            }
            Txt {
                width: parent.width
                text: root.page.side.asked
            }
        }
        Btn {
            objectName: "askNames"
            x: -16
            height: 44
            kind: "quiet"
            text: qsTr("Schrijf op wat ze zeiden")
            onClicked: root.page.askNames()
        }
    }
}
