pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One child at a time, in one circle or in two groups; the same star and the same time for each.
Item {
    id: root

    required property PrideRoundBoardModel model

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Repeater {
        model: root.model.isTwo && root.model.rest === "" ? root.model.stars : null

        PrideHalf {
            board: root.model
        }
    }
    Repeater {
        model: root.model.isTwo ? null : root.model.stars

        PrideWhole {
            board: root.model
        }
    }
    PrideRest {
        board: root.model
    }
}
