pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Every slide, by phase. Up and Down go through them; a quiet mark tells what is the school's own.
FocusScope {
    id: root

    required property LessonSlidesModel model
    property bool wide: false

    ListView {
        id: list

        objectName: "slides"
        anchors.fill: parent
        anchors.margins: 8
        anchors.rightMargin: 0
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.rows
        currentIndex: root.model.position
        highlightMoveDuration: 0
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: height * 0.2
        preferredHighlightEnd: height * 0.7
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Alle dia's")
        Accessible.description: root.model.heading
        Keys.onDownPressed: root.model.step(1)
        Keys.onUpPressed: root.model.step(-1)

        delegate: Item {
            id: line

            required property string slideId
            required property string number
            required property string title
            required property string phase
            required property string note
            required property bool chosen
            required property string spoken

            width: list.width - 10
            height: card.y + card.height + 4

            Txt {
                visible: line.phase !== ""
                y: 6
                width: parent.width
                text: line.phase
                size: Theme.small
                w: Font.DemiBold
                color: Theme.tealDeep
                Accessible.role: Accessible.Heading
            }
            Rectangle {
                id: card

                y: line.phase === "" ? 0 : 28
                width: parent.width
                height: words.height + 14
                radius: 8
                color: line.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
                border.width: line.chosen ? 2 : 1
                border.color: line.chosen ? Theme.teal : Theme.line
                Accessible.role: Accessible.ListItem
                Accessible.name: line.spoken
                Accessible.selected: line.chosen
                Accessible.onPressAction: root.model.choose(line.slideId)

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.model.choose(line.slideId)
                }
                HoverHandler {
                    id: hover

                    cursorShape: Qt.PointingHandCursor
                }
                FocusRing {
                    visible: line.chosen && list.activeFocus
                    around: 8
                }
                Txt {
                    x: 10
                    y: 7
                    text: line.number
                    color: Theme.inkSoft
                    digits: true
                    Accessible.ignored: true
                }
                Column {
                    id: words

                    x: 38
                    y: 7
                    width: parent.width - x - 8

                    Txt {
                        width: parent.width
                        text: line.title
                        w: line.chosen ? Font.DemiBold : Font.Normal
                        maximumLineCount: 2
                        wrapMode: Text.Wrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Txt {
                        visible: line.note !== ""
                        width: parent.width
                        text: line.note
                        size: Theme.small
                        color: line.note === qsTr("van jullie") ? Theme.tealDeep : Theme.clayInk
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
