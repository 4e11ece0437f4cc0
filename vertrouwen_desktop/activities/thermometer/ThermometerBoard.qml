pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A meter on a post, the animal on a plank beside it, what happens to it, and how it climbed so far.
Item {
    id: root

    required property ThermometerBoardModel model
    readonly property int step: root.model.count === 3 ? 204 : 122
    readonly property int rungHeight: root.step - 10
    readonly property int highest: 440
    readonly property int figure: Math.min(342, root.highest + root.rungHeight - 254)      // on the top rung it just stays under the title

    Pict {
        y: 96
        width: 1920
        height: 984
        name: "scene_bank"
    }
    BoardTitle {
        y: 104
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        visible: root.model.touch
        x: 92
        y: 296
        size: 112
        small: true
        name: "tik"
    }
    FitWords {
        x: root.model.touch ? 220 : 96
        y: 258
        width: 716 - x
        height: 188
        largeLine: 80
        smallLine: 57
        lines: 3
        text: root.model.question
    }
    Rectangle {     // what happens now
        x: 96
        y: 448
        width: 600
        height: 328
        radius: 40
        color: Theme.boardSand

        FitWords {
            x: 36
            y: 2
            width: parent.width - 60
            height: parent.height - 4
            largeLines: 3
            largeLine: 92
            smallLine: 60
            lines: 5
            text: root.model.moment
        }
    }
    Words {
        visible: trail.visible
        x: 96
        y: 778
        height: 70
        size: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Zo ging het:")
    }
    Row {           // the moments so far, as soon as there is a way to look back on
        id: trail

        visible: moments.count > 1
        x: 96
        y: 864
        spacing: 16

        Repeater {
            id: moments

            model: root.model.trail

            TrailMark {}
        }
    }
    Rectangle {     // the post
        x: 1130
        y: root.highest - 48
        width: 36
        height: 1072 - y
        radius: 18
        color: Theme.boardWood
        border.width: 5
        border.color: Theme.boardInk
    }
    Repeater {
        model: root.model.rungs

        MeterRung {
            board: root.model
            x: 1064
            y: root.highest + place * root.step
            width: 760
            height: root.rungHeight
        }
    }
    Item {          // the animal's plank
        x: 726
        y: root.highest + root.model.standsAt * root.step + root.rungHeight - 22

        Behavior on y {
            enabled: !root.model.calmMotion

            NumberAnimation {
                duration: 250
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            width: 342
            height: 24
            radius: 12
            color: Theme.boardWood
            border.width: 5
            border.color: Theme.boardInk
        }
        Pict {
            x: (342 - width) / 2
            y: 6 - height
            size: root.figure
            name: root.model.drawing
        }
    }
}
