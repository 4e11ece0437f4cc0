pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The words of the class together, in two sizes that mean nothing.
Item {
    id: root

    required property WordCloudBoardModel model

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        x: 92
        y: 280
        visible: root.model.touch && !root.model.isEmpty
        size: 112
        small: true
        name: "tik"
    }
    Words {
        objectName: "words"
        x: root.model.touch && !root.model.isEmpty ? 224 : 96
        y: 280
        width: (dots.visible ? dots.x - 40 : 1824) - x
        height: 112
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: root.model.question
    }
    Row {       // which words these are, of how many
        id: dots

        visible: root.model.pages > 1
        x: 1824 - width
        y: 322
        spacing: 16

        Repeater {
            model: root.model.pages

            Rectangle {
                required property int index

                width: 28
                height: 28
                radius: 14
                color: index + 1 === root.model.page ? Theme.boardInk : "transparent"
                border.width: 4
                border.color: Theme.boardInk
            }
        }
    }
    Words {
        objectName: "words"
        visible: root.model.isEmpty
        x: 96
        y: 620
        width: 1728
        height: 97
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Hier komen onze woorden.")
    }
    Repeater {
        model: root.model.words

        CloudWord {
            board: root.model
        }
    }
}
