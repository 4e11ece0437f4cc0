import QtQuick
import vertrouwen_desktop.ui

// Ahead, on time or behind, in words; and the one thing that can be done about it.
Rectangle {
    id: root

    required property LiveClockModel clock
    property bool wide: false

    radius: 16
    color: Theme.sheet
    border.width: 1
    border.color: Theme.line

    Rectangle {
        id: disc

        x: 12
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 36
        radius: 18
        color: root.clock.paceAttention ? Theme.claySoft : Theme.tealSoft

        Icon {
            anchors.centerIn: parent
            name: root.clock.paceIcon
            size: 20
            stroke: 2
            color: root.clock.paceAttention ? Theme.clayInk : Theme.teal
        }
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: disc.right
        anchors.leftMargin: 12
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: 12

        Txt {
            width: parent.width
            text: root.clock.paceTitle
            size: root.wide ? 20 : 17
            w: Font.DemiBold
            color: root.clock.paceAttention ? Theme.clayInk : Theme.inkSoft
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
        }
        Txt {
            width: parent.width
            text: root.clock.paceDetail
            size: root.wide ? 15 : 13
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Btn {
        id: button

        visible: root.clock.paceButton !== ""
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        pad: 12
        text: root.clock.paceButton
        Accessible.description: root.clock.paceDetail
        onClicked: root.clock.takeProposal()
    }
}
