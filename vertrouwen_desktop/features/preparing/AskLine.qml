import QtQuick
import vertrouwen_desktop.ui

// A sentence over the page, and at most one button.
Rectangle {
    id: root

    property string text: ""
    property string action: ""
    property bool attention: false

    signal acted

    visible: root.text !== ""
    implicitHeight: Math.max(48, words.height + 16)
    radius: Theme.radius
    color: root.attention ? Theme.claySoft : Theme.sage
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Txt {
        id: words

        x: 16
        width: parent.width - 32 - (button.visible ? button.width : 0)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.attention ? Theme.clayInk : Theme.ink
        Accessible.ignored: true
    }
    Btn {
        id: button

        visible: root.action !== ""
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        text: root.action
        onClicked: root.acted()
    }
}
