pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The promises that the class kept, large and calm, to read.
Item {
    id: root

    required property ClassPromisesBoardModel board

    Rectangle {
        x: 64
        y: 288
        width: 1792
        height: list.count > 0 ? 40 + list.count * 180 : 220
        radius: 56
        color: Theme.boardSage
    }
    Words {
        visible: list.count === 0
        x: 112
        y: 288
        height: 220
        color: Theme.boardInk
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Onze klasafspraak maken we nog.")
    }
    Repeater {
        id: list

        model: root.board.isShow ? root.board.cards : null

        Item {
            id: line

            required property int index
            required property string picture
            required property string text

            x: 96
            y: 320 + line.index * 180
            width: 1728
            height: 156

            Rectangle {
                anchors.fill: parent
                radius: 40
                color: Theme.boardSheet
            }
            Pict {
                x: 40
                anchors.verticalCenter: parent.verticalCenter
                size: 116
                small: true
                name: line.picture
            }
            Words {
                objectName: "words"
                x: 200
                width: parent.width - 240
                height: parent.height
                text: line.text
                        color: Theme.boardInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.boardSmall
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
