pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One small story, large; beside it what may help. More than one may be right, and nothing is wrong.
Item {
    id: root

    required property SituationCardsBoardModel model
    readonly property bool choosing: root.model.choiceCount > 0
    readonly property int at: root.model.at

    onAtChanged: fade.restart()

    BoardTitle {
        y: 104
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        x: 92
        y: 272
        visible: root.model.touch
        size: 104
        small: true
        name: "tik"
    }
    Words {
        x: root.model.touch ? 216 : 96
        y: 252
        width: 1824 - x
        height: 88
        text: root.model.question
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    Words {
        visible: root.choosing
        x: root.model.touch ? 216 : 96
        y: 332
        height: 70
        size: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Meer dan één mag. Liever niets kiezen mag ook.")
    }
    SituationCard {
        id: card

        x: 96
        y: 424
        width: root.choosing ? 964 : 1728
        height: 616
        wide: !root.choosing
        at: root.model.at
        count: root.model.count
        picture: root.model.picture
        text: root.model.words
    }
    Repeater {
        model: root.model.choices

        TouchCard {
            id: choice

            required property int number
            required property string drawing
            required property string words
            required property bool isChosen
            readonly property real pitch: 620 / Math.max(3, root.model.choiceCount)

            x: 1124
            y: 436 + choice.number * choice.pitch
            width: 700
            height: choice.pitch - 24
            pictureSize: 104
            touch: root.model.touch
            chosen: choice.isChosen
            picture: choice.drawing
            text: choice.words
            onTapped: root.model.toggle(choice.number)
        }
    }
    NumberAnimation {
        id: fade

        target: card
        property: "opacity"
        from: 0
        to: 1
        duration: root.model.calmMotion ? 0 : Theme.fade
    }
}
