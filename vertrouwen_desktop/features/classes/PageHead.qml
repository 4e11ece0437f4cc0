import QtQuick
import vertrouwen_desktop.ui

// The way back, and where one is.
FocusScope {
    id: root

    property string kicker: ""
    property string title: ""
    property bool wide: false

    signal back

    height: root.wide ? 104 : 80

    Btn {
        id: button

        objectName: "back"
        focus: true
        x: 24
        y: 20
        height: 44
        icon: "links"
        text: qsTr("Terug")
        key: "Esc"
        onClicked: root.back()
    }
    Column {
        x: button.x + button.width + 24
        anchors.verticalCenter: button.verticalCenter
        width: parent.width - x - 24

        Txt {
            visible: root.kicker !== ""
            width: parent.width
            text: root.kicker
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Txt {
            width: parent.width
            text: root.title
            size: root.wide ? 34 : 28
            w: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
    }
}
