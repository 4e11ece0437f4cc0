import QtQuick
import vertrouwen_desktop.ui

// Asks once, in place; nothing is covered and nothing has happened yet.
FocusScope {
    id: root

    required property LiveToolsModel tools
    property real m: 24
    property real h: 48

    Txt {
        x: root.m
        width: parent.width - x - choice.width - root.m - 16
        anchors.verticalCenter: parent.verticalCenter
        text: root.tools.question
        size: 17
        w: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small
        lineHeight: 22
    }
    Row {
        id: choice

        anchors.right: parent.right
        anchors.rightMargin: root.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Btn {
            height: root.h
            text: qsTr("Toch niet")
            key: "Esc"
            onClicked: root.tools.stay()
        }
        Btn {
            focus: true
            height: root.h
            kind: "primary"
            icon: "vink"
            text: root.tools.answer
            onClicked: root.tools.confirm()
        }
    }
}
