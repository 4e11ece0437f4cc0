import QtQuick
import vertrouwen_desktop.ui

// What we do today: six cards, in reading order.
Item {
    id: root

    required property DayPlanBoardModel model

    BoardTitle {
        objectName: "title"
        text: root.model.title
        wrapMode: Text.NoWrap       // one line: the cards keep their place
        fontSizeMode: Text.HorizontalFit
    }
    Repeater {
        model: root.model.cards

        DayPlanCard {
            required property int index

            x: 96 + (index % 3) * 592
            y: 312 + Math.floor(index / 3) * 368
        }
    }
}
