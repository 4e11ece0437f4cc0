pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What the class managed, one card after the other on a line that goes on.
Item {
    id: root

    required property SuccessLineBoardModel model

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        x: 92
        y: 280
        visible: root.model.touch
        size: 112
        small: true
        name: "tik"
    }
    Words {
        objectName: "words"
        x: root.model.touch ? 224 : 96
        y: 280
        width: 1824 - x
        height: 112
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: root.model.question
    }
    Words {
        objectName: "words"
        visible: root.model.isEmpty
        x: 96
        y: 680
        width: 1728
        height: 97
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Hier komt wat ons lukte.")
    }
    Repeater {
        model: root.model.stretches

        Rectangle {
            required property real fromX
            required property real atY

            x: fromX
            y: atY - 12
            width: 1930 - fromX
            height: 24
            color: Theme.boardWood
            border.width: 4
            border.color: Theme.boardInk
        }
    }
    Repeater {
        model: root.model.cards

        SuccessCard {
            board: root.model
        }
    }
}
