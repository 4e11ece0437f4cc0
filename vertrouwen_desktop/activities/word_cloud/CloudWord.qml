import QtQuick
import vertrouwen_desktop.ui

// One word of the class. Touched, it was said aloud: it keeps a soft surface and a tick. All words are worth the same.
Item {
    id: root

    required property WordCloudBoardModel board
    required property string word
    required property real homeX
    required property real homeY
    required property real room
    required property bool large
    required property bool said

    objectName: "target"
    x: root.homeX
    y: root.homeY
    width: root.room
    height: Theme.boardTouch

    Rectangle {     // the shadow
        visible: root.board.touch
        y: 6
        width: parent.width
        height: parent.height
        radius: 55
        color: Qt.alpha(Theme.boardInk, 0.12)
    }
    Rectangle {
        anchors.fill: parent
        radius: 55
        antialiasing: true
        color: root.said ? Theme.boardSage : root.large ? Theme.boardSand : Theme.boardSheet
        border.width: root.said ? 7 : 4
        border.color: root.board.touch ? Theme.boardTeal : Theme.boardInk

        Behavior on color {
            ColorAnimation {
                duration: root.board.calmMotion ? 0 : Theme.fade
            }
        }
    }
    Words {
        objectName: "words"
        x: 24
        width: parent.width - 48
        height: parent.height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        size: root.large ? Theme.boardBody : Theme.boardSmall
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        text: root.word
    }
    Pict {
        visible: root.said
        x: root.width - 44
        y: -16
        size: 52
        small: true
        name: "klaar"
    }
    TapHandler {
        enabled: root.board.touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.board.tap(root.word)
    }
}
