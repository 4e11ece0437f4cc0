import QtQuick
import vertrouwen_desktop.ui

// A child's drawing on light paper, in a dark window too; without one the first letter.
Rectangle {
    id: root

    property string drawing: ""
    property string letter: ""
    property real size: 56

    width: root.size
    height: root.size
    radius: root.size * 0.22
    color: Theme.boardPaper
    border.width: 1
    border.color: Theme.boardLine

    Pict {
        visible: root.drawing !== ""
        anchors.centerIn: parent
        name: root.drawing
        size: Math.round(root.size * 0.84)
        small: root.size < 120
        asynchronous: false
    }
    Txt {
        visible: root.drawing === ""
        anchors.centerIn: parent
        text: root.letter
        size: Math.max(Theme.body, root.size * 0.42)
        w: Font.DemiBold
        color: Theme.boardInkSoft
        Accessible.ignored: true
    }
}
