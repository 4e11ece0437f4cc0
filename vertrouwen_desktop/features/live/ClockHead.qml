import QtQuick
import vertrouwen_desktop.ui

// Where the lesson is and how much time there is; digits read standing.
Item {
    id: root

    required property LiveControlModel model
    required property LiveClockModel clock
    property bool wide: false
    property real split: 480

    Column {
        width: root.split - 24
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.model.lessonTitle
            size: root.wide ? 18 : 15
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
        }
        Txt {
            text: root.model.phaseName
            size: root.wide ? 44 : 32
            w: Font.DemiBold
            wrapMode: Text.NoWrap
        }
    }
    Row {
        id: clocks

        x: root.split
        anchors.verticalCenter: parent.verticalCenter
        spacing: 24

        Row {
            spacing: 12

            Ring {
                part: root.clock.phasePart
                size: root.wide ? 80 : 56
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                Txt {
                    text: root.clock.phaseLeft
                    size: root.wide ? 60 : Theme.clock
                    w: Font.DemiBold
                    digits: true
                    lineHeight: root.wide ? 64 : 46
                    wrapMode: Text.NoWrap
                    Accessible.name: text + " " + root.clock.phaseLeftLabel
                }
                Txt {
                    text: root.clock.phaseLeftLabel
                    size: root.wide ? 15 : 13
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
        }
        Column {
            Txt {
                text: root.clock.lessonLeft
                size: root.wide ? 40 : 28
                w: Font.Medium
                digits: true
                lineHeight: root.wide ? 64 : 46
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.name: text + " " + root.clock.lessonLeftLabel
            }
            Txt {
                text: root.clock.lessonLeftLabel
                size: root.wide ? 15 : 13
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }
        }
    }
    PaceCard {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(root.wide ? 520 : 440, root.width - root.split - clocks.width - 24)
        height: root.wide ? 88 : 76
        wide: root.wide
        clock: root.clock
    }
}
