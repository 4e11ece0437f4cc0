pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The situation, large; the question; the cards that a child may hold up. Holding up none is one of the ways.
Item {
    id: root

    required property ClassBarBoardModel board

    Rectangle {
        x: 96
        y: 272
        width: 1728
        height: 384
        radius: 40
        color: Theme.boardSand

        BarSituation {
            x: 56
            y: 24
            width: parent.width - 96
            height: parent.height - 48
            pictureSize: 300
            picture: root.board.picture
            text: root.board.text
        }
    }
    Words {
        x: 96
        y: 672
        width: 1728
        height: 140
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        font.bold: true
        text: root.board.question
    }
    Row {
        x: 96
        y: 844
        spacing: 24

        Repeater {
            model: root.board.columns

            LevelFace {
                required level

                size: 144
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 96
        y: 860
        width: pass.implicitWidth + 80
        height: 112
        radius: 40
        color: Theme.boardSage

        Words {
            id: pass

            x: 40
            height: parent.height
            size: Theme.boardSmall
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Liever niet? Dat is ook goed.")
        }
    }
}
