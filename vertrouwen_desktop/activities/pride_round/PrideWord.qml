import QtQuick
import vertrouwen_desktop.ui

// A word beside the star. Without a word: what is asked, if anything. It fades in, and never jumps.
Item {
    id: root

    property string word: ""
    property string ask: ""
    property bool calmMotion: false
    property int size: Theme.boardTitle

    Rectangle {
        anchors.fill: parent
        radius: 40
        color: Theme.boardSage
        opacity: root.word === "" ? 0 : 1

        Behavior on opacity {
            NumberAnimation {
                duration: root.calmMotion ? 0 : 250
            }
        }
    }
    Words {
        objectName: "words"
        visible: root.word !== ""
        x: 44
        width: parent.width - 88
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        size: root.size
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        font.bold: true
        text: root.word
    }
    Words {
        objectName: "words"
        visible: root.word === "" && root.ask !== ""
        width: parent.width
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        size: Theme.boardSmall
        lineHeight: root.height < 140 ? 54 : 60
        wrapMode: Text.Wrap
        text: root.ask
    }
}
