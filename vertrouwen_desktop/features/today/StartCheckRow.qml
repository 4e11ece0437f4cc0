import QtQuick
import vertrouwen_desktop.ui

// One thing that was looked at. Fine: it recedes, on one line. Else: what to do, and a button when the program can help.
Item {
    id: root

    required property string key
    required property string icon
    required property string title
    required property string detail
    required property bool fine
    required property string action
    required property int index
    readonly property real disc: root.fine ? 24 : 40
    readonly property real middle: (root.height - (help.visible ? help.height + 8 : 0)) / 2
    property bool wide: false

    signal helped(string key)

    implicitHeight: Math.max(root.fine ? 44 : 64, words.height + (root.fine ? 12 : 20)) + (help.visible ? help.height : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1. %2.").arg(root.title).arg(root.detail)

    Rectangle {
        visible: root.index > 0
        x: root.disc + 16
        width: parent.width - x
        height: 1
        color: Theme.line
    }
    Rectangle {
        y: root.middle - height / 2
        width: root.disc
        height: root.disc
        radius: width / 2
        color: root.fine ? Theme.tealSoft : Theme.claySoft

        Icon {
            anchors.centerIn: parent
            name: root.fine ? "vink" : root.icon
            size: root.fine ? 16 : 22
            stroke: root.fine ? 2.6 : 1.75
            color: root.fine ? Theme.teal : Theme.clayInk
        }
    }
    Flow {
        id: words

        x: root.disc + 16
        width: parent.width - x
        y: root.middle - height / 2
        spacing: 0

        Txt {
            id: title

            width: root.fine ? implicitWidth + 12 : parent.width
            text: root.title
            size: root.wide ? 17 : Theme.body
            w: root.fine ? Font.Medium : Font.DemiBold
            Accessible.ignored: true
        }
        Txt {
            width: root.fine && title.width + implicitWidth <= parent.width ? parent.width - title.width : parent.width
            height: root.fine ? Math.max(22, implicitHeight) : implicitHeight
            horizontalAlignment: root.fine && title.width + implicitWidth <= parent.width ? Text.AlignRight : Text.AlignLeft
            text: root.detail
            size: root.wide ? Theme.body : Theme.small
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
    Btn {
        id: help

        visible: root.action !== ""
        x: words.x
        y: parent.height - height - 12
        text: root.action
        onClicked: root.helped(root.key)
    }
}
