import QtQuick
import vertrouwen_desktop.ui

// What was done, in a sentence, and one button: to take it back, or to put the sentence away.
Rectangle {
    id: root

    property string text: ""
    property string action: ""
    property bool attention: false

    signal acted

    visible: root.text !== ""
    implicitHeight: Math.max(56, words.height + 16)
    radius: Theme.radius
    color: root.attention ? Theme.claySoft : Theme.sage
    Accessible.role: Accessible.StatusBar
    Accessible.name: root.text

    Txt {
        id: words

        x: 20
        width: parent.width - 28 - (button.visible ? button.width + 8 : 0)
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
        height: 44
        kind: "quiet"
        text: root.action
        onClicked: root.acted()
    }
}
