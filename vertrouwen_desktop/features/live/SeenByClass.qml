import QtQuick
import vertrouwen_desktop.ui

// In the place of the adults' lines while the class can see this screen: nothing of them is drawn at all.
Rectangle {
    id: root

    radius: 16
    color: Theme.sand

    Column {
        anchors.centerIn: parent
        width: Math.min(520, parent.width - 64)
        spacing: 12

        Icon {
            name: "oog"
            size: 40
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            text: qsTr("De klas kan dit scherm zien. Daarom staan hier geen aantekeningen.")
            size: 22
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: qsTr("Druk op Windows+P en kies Uitbreiden. Of geef de les met je aantekeningen op papier.")
            size: 17
        }
    }
}
