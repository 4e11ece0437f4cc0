import QtQuick
import vertrouwen_desktop.ui

// The calm scene that lies over the slide: at rest, before, after and between lessons.
Item {
    id: root

    property bool on: false
    property bool calmMotion: false
    property string title
    property string text

    opacity: root.on ? 1 : 0
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: root.calmMotion ? 0 : Theme.fade
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.boardPaper
    }
    Pict {
        y: 96
        width: 1920
        height: 984
        name: root.visible ? "scene_calm" : ""
    }
    Words {
        x: 92
        y: 132
        size: Theme.boardTitle
        text: root.title
    }
    Words {
        x: 96
        y: 276
        text: root.text
    }
}
