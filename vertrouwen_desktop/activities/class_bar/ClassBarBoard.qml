pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A situation and the cards to choose from; once the adults show it, the cards of the class, level by level.
Item {
    id: root

    required property ClassBarBoardModel model
    readonly property real gap: 24
    readonly property real columnWidth: (1728 - root.gap * (root.model.count - 1)) / root.model.count

    BoardTitle {
        y: 104
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    BarAsk {
        visible: !root.model.isShown
        anchors.fill: parent
        board: root.model
    }
    Item {
        anchors.fill: parent
        opacity: root.model.isShown ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            enabled: !root.model.calmMotion

            NumberAnimation {
                duration: Theme.fade
            }
        }

        BarSituation {
            x: 96
            y: 268
            width: 1728
            height: 128
            picture: root.model.picture
            text: root.model.text
        }
        Repeater {
            model: root.model.columns

            BarColumn {
                required property int number

                perRow: root.model.perRow
                x: 96 + number * (root.columnWidth + root.gap)
                y: 400
                width: root.columnWidth
                height: 648
            }
        }
    }
}
