pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A body from the front, words beside it, and the dots of the class. A tap on the body or on words adds a dot.
Item {
    id: root

    required property BodyOutlineBoardModel model

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        visible: root.model.touch
        x: 92
        y: 296
        size: 112
        small: true
        name: "tik"
    }
    FitWords {
        x: root.model.touch ? 220 : 96
        y: 254
        width: 808 - x
        height: 182
        largeLine: 82
        smallLine: 54
        text: root.model.question
    }
    Rectangle {
        visible: root.model.aboutMe
        anchors.right: parent.right
        anchors.rightMargin: 96
        y: 300
        width: pass.implicitWidth + 72
        height: 104
        radius: 40
        color: Theme.boardSage

        Words {
            id: pass

            x: 36
            height: parent.height
            size: Theme.boardSmall
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Liever niet? Dat is ook goed.")
        }
    }
    Pict {
        x: 680
        y: 276
        width: 560
        height: 800
        name: root.model.aboutMe ? "body_child" : "body_animal"
    }
    Repeater {
        model: root.model.words

        BodyWord {
            board: root.model
        }
    }
    Repeater {
        model: root.model.dots

        Rectangle {
            required property real atX
            required property real atY

            objectName: "dot"
            x: atX
            y: atY
            width: 34
            height: 34
            radius: 17
            color: Theme.boardTension[2]
            border.width: 4
            border.color: Theme.boardInk
        }
    }
    Repeater {
        model: root.model.targets

        Item {
            id: target

            required property string spot
            required property real atX
            required property real atY
            required property real wide
            required property real high

            objectName: "target"
            x: target.atX
            y: target.atY
            width: target.wide
            height: target.high

            TapHandler {
                enabled: root.model.touch
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.model.tap(target.spot)
            }
        }
    }
}
