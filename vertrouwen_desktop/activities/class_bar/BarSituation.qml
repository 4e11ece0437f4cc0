import QtQuick
import vertrouwen_desktop.ui

// A situation: its drawing, if it has one, and its words, as large as they fit.
Item {
    id: root

    property string picture: ""
    property string text: ""
    property real pictureSize: Math.min(root.height, 112)

    Pict {
        visible: root.picture !== ""
        anchors.verticalCenter: parent.verticalCenter
        size: root.pictureSize
        small: root.pictureSize <= 120
        name: root.picture
    }
    FitWords {
        x: root.picture === "" ? 0 : root.pictureSize + 40
        width: root.width - x
        height: root.height
        largeLines: Math.floor(root.height / 88)
        largeLine: 88
        smallLine: 60
        text: root.text
    }
}
