import QtQuick
import vertrouwen_desktop.ui

// The head of a page that one comes back from.
Item {
    id: root

    property string title: ""
    property string text: ""
    property string backText: qsTr("Terug")

    signal back

    implicitHeight: words.height

    Column {
        id: words

        width: parent.width - away.width - 24

        Txt {
            width: parent.width
            text: root.title
            size: 28
            w: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Txt {
            visible: root.text !== ""
            width: parent.width
            text: root.text
            size: 17
            color: Theme.inkSoft
        }
    }
    Btn {
        id: away

        objectName: "away"
        anchors.right: parent.right
        height: 48
        icon: "links"
        text: root.backText
        onClicked: root.back()
    }
}
