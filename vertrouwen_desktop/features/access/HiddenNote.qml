import QtQuick
import vertrouwen_desktop.ui

// Here stands something that no child may see, and the class may be looking. Somebody can say that it is not.
Rectangle {
    id: root

    property string text: ""

    signal alone

    implicitHeight: words.height + 40
    radius: Theme.radius
    color: Theme.sand

    Icon {
        x: 20
        y: 22
        name: "oog"
        size: 24
        color: Theme.inkSoft
    }
    Column {
        id: words

        x: 60
        y: 20
        width: parent.width - 84
        spacing: 12

        Txt {
            width: parent.width
            text: root.text
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: qsTr("Er is één scherm, of de klas ziet hetzelfde als jij. Zit je hier zonder kinderen, dan kan het nu wel.")
            color: Theme.inkSoft
        }
        Btn {
            objectName: "alone"
            text: qsTr("Hier kijkt geen kind mee")
            icon: "vink"
            onClicked: root.alone()
        }
    }
}
