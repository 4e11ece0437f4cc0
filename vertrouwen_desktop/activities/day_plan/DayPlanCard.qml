import QtQuick
import vertrouwen_desktop.ui

// One phase: drawing, word, and when it is, told by form and word and never by colour alone.
Item {
    id: root

    required property string name
    required property string drawing
    required property string when
    readonly property bool isNow: root.when === "now"
    readonly property bool isNext: root.when === "next"
    readonly property bool isDone: root.when === "done"

    width: 544
    height: 328

    Rectangle {
        anchors.fill: parent
        visible: !root.isNext
        radius: 40
        color: root.isNow ? Theme.boardSheet : root.isDone ? "transparent" : Theme.boardSand
        border.width: root.isNow ? 8 : root.isDone ? 4 : 0
        border.color: root.isNow ? Theme.boardInk : Qt.darker(Theme.boardLine, 1.08)
    }
    Pict {
        width: 544
        height: 328
        name: root.isNext ? "kaart_straks" : ""
    }
    Pict {
        x: 24
        y: 28
        size: 188
        name: root.drawing
        opacity: root.isDone ? 0.5 : 1
    }
    Words {
        x: 40
        y: 216
        width: 480
        height: 98
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        font.bold: root.isNow
        text: root.name
    }
    Rectangle {
        visible: root.isNow || root.isNext
        anchors.right: parent.right
        anchors.rightMargin: 32
        y: 32
        width: tag.width + 64
        height: 84
        radius: 42
        color: root.isNow ? Theme.boardInk : "transparent"
        border.width: root.isNext ? 4 : 0
        border.color: Theme.boardInk

        Words {
            id: tag

            anchors.centerIn: parent
            size: Theme.boardSmall
            text: root.isNow ? qsTr("nu") : qsTr("straks")
            color: root.isNow ? Theme.boardPaper : Theme.boardInk
        }
    }
    Row {
        visible: root.isDone
        anchors.right: parent.right
        anchors.rightMargin: 32
        y: 32
        height: 84
        spacing: 16

        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.boardSmall
            text: qsTr("klaar")
        }
        Pict {
            anchors.verticalCenter: parent.verticalCenter
            size: 72
            name: root.isDone ? "klaar" : ""
        }
    }
}
