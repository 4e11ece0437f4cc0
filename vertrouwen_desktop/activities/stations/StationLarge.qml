import QtQuick
import vertrouwen_desktop.ui

// The station that all look at: its drawing, its name, and what one does there.
Rectangle {
    id: root

    required property StationsBoardModel board

    radius: 56
    color: Theme.boardSand

    Pict {
        x: 48
        anchors.verticalCenter: parent.verticalCenter
        size: 320
        name: root.board.herePicture
    }
    Words {
        id: probe

        visible: false
        width: words.width
        wrapMode: Text.Wrap
        text: root.board.hereText
    }
    Column {
        x: 424
        width: root.width - 472
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Words {
            objectName: "words"
            width: parent.width
            font.bold: true
            wrapMode: Text.Wrap
            lineHeight: 84
            text: root.board.hereTitle
        }
        Words {
            id: words

            readonly property bool large: probe.lineCount <= 3

            objectName: "words"
            width: parent.width
            size: words.large ? Theme.boardBody : Theme.boardSmall
            lineHeight: words.large ? 84 : 66
            wrapMode: Text.Wrap
            text: root.board.hereText
        }
    }
}
