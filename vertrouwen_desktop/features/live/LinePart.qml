import QtQuick
import vertrouwen_desktop.ui

// Zeg, Doe or Let op: a small name, and the line below it.
Item {
    id: root

    property string icon: ""
    property string name: ""
    property string text: ""
    property color tone: Theme.inkSoft
    property int size: 17
    property int label: 13
    property int w: Font.Normal
    property bool first: false

    Rectangle {
        visible: !root.first && root.text !== ""
        x: 20
        width: parent.width - 40
        height: 1
        color: Theme.line
    }
    Icon {
        visible: root.text !== ""
        x: 20
        y: 10
        size: 18
        name: root.icon
        color: root.tone
    }
    Txt {
        visible: root.text !== ""
        x: 46
        y: 10
        height: 18
        text: root.name
        size: root.label
        w: Font.DemiBold
        color: root.tone
        wrapMode: Text.NoWrap
    }
    Txt {
        x: 20
        y: root.label + 19
        width: parent.width - 40
        text: root.text
        size: root.size
        w: root.w
        visible: root.text !== ""
    }
}
