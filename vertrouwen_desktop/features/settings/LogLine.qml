import QtQuick
import vertrouwen_desktop.ui

// One line of the log.
Item {
    id: root

    required property string when
    required property string who
    required property string what

    height: Math.max(36, words.implicitHeight + 10)

    Txt {
        y: 5
        width: 184
        text: root.when
        digits: true
        color: Theme.inkSoft
    }
    Txt {
        id: words

        x: 196
        y: 5
        width: parent.width - x - 8
        text: qsTr("%1 %2.").arg(root.who).arg(root.what)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
