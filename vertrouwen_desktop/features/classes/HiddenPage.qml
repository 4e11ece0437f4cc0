import QtQuick
import vertrouwen_desktop.ui

// In the place of every name while the class can see this screen.
Rectangle {
    id: root

    radius: 16
    color: Theme.sand

    Column {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 64)
        spacing: 12

        Icon {
            name: "oog"
            size: 40
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            text: qsTr("De klas kan dit scherm zien. Daarom staan hier geen namen.")
            size: 22
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: qsTr("Druk op Windows+P en kies Uitbreiden. Dan komen ze terug.")
            size: 17
        }
    }
}
