import QtQuick
import vertrouwen_desktop.ui

// What is asked, and why in one sentence.
Column {
    id: root

    property string title: ""
    property string text: ""

    spacing: 4

    Txt {
        width: parent.width
        text: root.title
        size: Theme.title
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
