pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Four places and the cards beside them; or, in a later lesson, the promises as the class kept them.
Item {
    id: root

    required property ClassPromisesBoardModel model

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    PromiseShow {
        visible: root.model.isShow
        anchors.fill: parent
        board: root.model
    }
    Item {
        visible: !root.model.isShow
        anchors.fill: parent

        Pict {
            x: 92
            y: 280
            visible: root.model.touch
            size: 112
            small: true
            name: "tik"
        }
        Words {
            x: root.model.touch ? 224 : 96
            y: 280
            width: 1824 - x
            height: 112
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.boardSmall
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            color: Theme.boardInk
            text: root.model.instruction
        }
        Item {   // beside the places: what is in hand can be laid down here
            x: root.model.panel.x + root.model.panel.width + 24
            y: 432
            width: 1920 - x
            height: 648

            TapHandler {
                enabled: root.model.choosing
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onSingleTapped: root.model.tapBeside()
            }
        }
        Rectangle {
            x: root.model.panel.x
            y: root.model.panel.y
            width: root.model.panel.width
            height: root.model.panel.height
            radius: 56
            color: Theme.boardSage
        }
        Repeater {
            model: root.model.places

            PromiseFrame {
                id: place

                required property int number
                required property real placeX
                required property real placeY

                x: place.placeX
                y: place.placeY
                width: root.model.cardWidth
                height: root.model.cardHeight
                ready: root.model.choosing

                TapHandler {
                    enabled: root.model.choosing
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onSingleTapped: root.model.tapPlace(place.number)
                }
            }
        }
        Repeater {
            model: root.model.isShow ? null : root.model.cards

            PromiseOnTable {
                board: root.model
            }
        }
    }
}
