import QtQuick
import vertrouwen_desktop.ui

// One calm sentence at the foot of the board.
Rectangle {
    id: root

    property string text: ""
    property string picture: ""
    property int size: Theme.boardBody
    readonly property real lead: root.picture === "" ? 44 : 136

    width: words.implicitWidth + root.lead + 44
    height: 112
    radius: 40
    color: Theme.boardSage

    Pict {
        x: 32
        anchors.verticalCenter: parent.verticalCenter
        visible: root.picture !== ""
        size: 84
        small: true
        name: root.picture
    }
    Words {
        id: words

        objectName: "words"
        x: root.lead
        height: parent.height
        size: root.size
        verticalAlignment: Text.AlignVCenter
        text: root.text
    }
}
