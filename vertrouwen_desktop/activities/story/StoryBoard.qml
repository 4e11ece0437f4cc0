pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The newest panel large with its words; beside it the whole story: what was told stays, what comes has its place.
Item {
    id: root

    required property StoryBoardModel model
    readonly property real thumbWidth: root.model.count <= 3 ? 242 : 214
    readonly property real thumbHeight: Math.round(root.thumbWidth * 7 / 8)
    readonly property int columns: root.model.count === 4 ? 2 : 3
    readonly property int rows: Math.ceil(root.model.count / root.columns)
    readonly property real thumbsTop: 1036 - root.rows * root.thumbHeight - (root.rows - 1) * 28

    BoardTitle {
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Rectangle {
        x: 96
        y: 304
        width: 832
        height: 732
        radius: 40
        color: Theme.boardSheet
        border.width: 3
        border.color: Theme.boardLine
    }
    Repeater {
        model: root.model.panels

        Item {
            id: panel

            required property int number
            required property url picture
            required property string alt
            required property string when

            Pict {
                x: 112
                y: 320
                width: 800
                height: 700
                source: panel.picture
                opacity: panel.when === "now" ? 1 : 0
                Accessible.role: Accessible.Graphic
                Accessible.name: panel.alt

                Behavior on opacity {
                    NumberAnimation {
                        duration: root.model.calmMotion ? 0 : Theme.fade
                    }
                }
            }
            StoryThumb {
                x: 1000 + (panel.number - 1) % root.columns * (root.thumbWidth + 28)
                y: root.thumbsTop + Math.floor((panel.number - 1) / root.columns) * (root.thumbHeight + 28)
                width: root.thumbWidth
                height: root.thumbHeight
                picture: panel.picture
                when: panel.when
            }
        }
    }
    FitWords {
        objectName: "words"
        x: 1000
        y: 296
        width: 824
        height: root.thumbsTop - 32 - y
        text: root.model.text
        largeLines: Math.floor(height / 84)
        largeLine: lineCount > 3 ? 84 : 97
        verticalAlignment: Text.AlignTop
        elide: Text.ElideRight
    }
}
