import QtQuick
import vertrouwen_desktop.ui

// A word that is bold while it counts; it keeps its place either way.
Item {
    id: root

    required property string text
    property bool now: false
    property bool calmMotion: false

    implicitWidth: bold.implicitWidth
    implicitHeight: bold.implicitHeight

    Words {
        id: bold

        size: Theme.boardTitle
        font.bold: true
        text: root.text
        opacity: root.now ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: root.calmMotion ? 0 : 250
            }
        }
    }
    Words {
        size: Theme.boardTitle
        text: root.text
        opacity: 1 - bold.opacity
    }
}
