import QtQuick

// A state in words. tone: plain | teal | attention | solid | sheet
Rectangle {
    id: root

    property string text: ""
    property string icon: ""
    property string tone: "plain"
    readonly property color fg: root.tone === "teal" ? Theme.tealDeep : root.tone === "attention" ? Theme.clayInk : root.tone === "solid" ? Theme.tealText : Theme.inkSoft

    implicitWidth: words.implicitWidth + 20
    implicitHeight: 26
    radius: 13
    color: root.tone === "teal" ? Theme.tealSoft : root.tone === "attention" ? Theme.claySoft : root.tone === "solid" ? Theme.teal : root.tone === "sheet" ? Theme.sheet : Theme.sand

    Row {
        id: words

        anchors.centerIn: parent
        spacing: 6

        Icon {
            visible: root.icon !== ""
            name: root.icon
            size: 16
            stroke: 2
            color: root.fg
            anchors.verticalCenter: parent.verticalCenter
        }
        Txt {
            text: root.text
            size: Theme.small
            w: Font.DemiBold
            wrapMode: Text.NoWrap
            color: root.fg
        }
    }
}
