pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Beside one circle: what it is about (or how we talk), and the three ways to give the stone on.
Item {
    id: root

    required property TalkingCircleBoardModel board

    Rectangle {
        visible: root.board.isFictional
        x: 800
        y: 428
        width: 1024
        height: 268
        radius: 40
        color: Theme.boardSheet
        border.width: 3
        border.color: Theme.boardLine

        Pict {
            x: 24
            y: 34
            width: 300
            height: 200
            name: root.board.storyPicture
        }
        Words {
            objectName: "words"
            x: 348
            y: -4
            width: parent.width - 376
            height: parent.height
            text: root.board.storyText
            size: Theme.boardSmall
            lineHeight: 62
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
    Repeater {
        model: root.board.isFictional ? null : root.board.rules

        Item {
            id: rule

            required property int number
            required property string picture
            required property string text

            x: 800
            y: 428 + rule.number * 68
            width: 1024
            height: 68

            Pict {
                size: 64
                small: true
                name: rule.picture
            }
            Words {
                objectName: "words"
                x: 96
                width: parent.width - x
                height: parent.height
                size: Theme.boardSmall
                text: rule.text
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
    TouchCard {
        visible: !root.board.inMiddle
        x: 800
        y: 734
        width: 1024
        height: 140
        touch: root.board.touch
        picture: "doorgeven"
        text: qsTr("Ik ben klaar")
        onTapped: root.board.give(0, "s")
    }
    TouchCard {
        visible: !root.board.inMiddle
        x: 800
        y: 900
        width: 500
        height: 140
        touch: root.board.touch
        picture: "luisteren"
        text: qsTr("Ik pas")
        onTapped: root.board.give(0, "p")
    }
    TouchCard {
        visible: !root.board.inMiddle
        x: 1324
        y: 900
        width: 500
        height: 140
        touch: root.board.touch
        picture: "straks"
        text: qsTr("Later")
        onTapped: root.board.give(0, "l")
    }
    Words {
        visible: root.board.inMiddle
        x: 800
        y: 734
        width: 1024
        wrapMode: Text.Wrap
        text: qsTr("Wil iemand nog iets zeggen? Zwijgen mag ook.")
    }
}
