pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Stairs of working together. First the class puts the two animals on a step, then it chooses the step of today.
Item {
    id: root

    required property CooperationLadderBoardModel model
    readonly property int glide_ms: root.model.calmMotion ? 0 : Theme.fade

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
        text: root.model.asksToday ? root.model.question : qsTr("Waar staan deze twee?")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    Words {
        objectName: "pass"
        visible: root.model.asksToday
        x: root.model.touch ? 216 : 96
        y: 332
        width: 900
        height: 70
        size: Theme.boardSmall
        font.bold: root.model.notToday
        verticalAlignment: Text.AlignVCenter
        text: root.model.notToday ? qsTr("Vandaag liever niet. Dat is goed.") : qsTr("Vandaag liever niet? Ook goed.")
    }
    Row {       // as high as the longest words in the large size
        id: highest

        visible: false

        Repeater {
            model: root.model.steps

            Words {
                id: large

                required property string words

                width: root.model.stepWidth - 24
                height: large.contentWidth > large.width ? 999 : large.contentHeight
                lineHeight: 76
                wrapMode: Text.WordWrap
                text: large.words
            }
        }
    }
    Repeater {
        model: root.model.steps

        LadderStep {
            board: root.model
            large: highest.height <= root.model.wordsHeight + 14
        }
    }
    Item {
        objectName: "animals"
        x: root.model.animalsX
        y: root.model.animalsY

        Behavior on x {
            NumberAnimation {
                duration: root.glide_ms
                easing.type: Easing.InOutQuad
            }
        }
        Behavior on y {
            NumberAnimation {
                duration: root.glide_ms
                easing.type: Easing.InOutQuad
            }
        }

        Pict {
            x: -14
            y: -root.model.figure
            size: root.model.figure
            name: root.model.second
        }
        Pict {
            x: 30 - root.model.figure
            y: -root.model.figure
            size: root.model.figure
            name: root.model.first
        }
    }
}
