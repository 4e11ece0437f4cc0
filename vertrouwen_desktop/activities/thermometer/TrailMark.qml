import QtQuick
import vertrouwen_desktop.ui

// A moment on the way: the face that the class chose, or a question while it did not.
Item {
    id: root

    required property int number
    required property int level
    required property bool now

    width: 84
    height: 84

    Pict {
        visible: root.level === 0
        anchors.centerIn: parent
        size: 76
        name: visible ? "ring" : ""
    }
    Words {
        visible: root.level === 0
        width: parent.width
        height: parent.height
        size: Theme.boardSmall
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: "?"
    }
    LevelFace {
        visible: root.level > 0
        size: 84
        level: Math.max(1, root.level)
    }
    Rectangle {     // here we are
        visible: root.now
        anchors.horizontalCenter: parent.horizontalCenter
        y: 90
        width: 60
        height: 8
        radius: 4
        color: Theme.boardInk
    }
}
