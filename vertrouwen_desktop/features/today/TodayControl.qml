pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The first page: the next lesson, one press away from beginning.
FocusScope {
    id: root

    required property TodayModel model
    readonly property bool wide: root.width >= 1600
    readonly property bool low: root.height < 740
    readonly property bool needsGroup: root.model.group.obstacle !== ""
    readonly property real rightWidth: root.wide ? 520 : 408

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    FocusScope {
        anchors.fill: parent
        visible: !root.model.isReading
        focus: visible

        Txt {
            id: date

            x: 24
            y: root.wide ? 28 : root.low ? 12 : 20
            text: root.model.dateText
            size: root.wide ? Theme.lead : Theme.body
            color: Theme.inkSoft
        }
        Txt {
            x: 24
            width: parent.width - 48
            anchors.top: date.bottom
            text: root.model.greeting
            size: root.wide ? 34 : 28
            w: Font.DemiBold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            Accessible.role: Accessible.Heading
        }
        ScrollArea {
            id: left

            x: 16
            y: root.wide ? 112 : root.low ? 68 : 80
            width: parent.width - root.rightWidth - 24 - 24 - 8
            height: parent.height - y
            focus: true

            Column {
                width: parent.width
                spacing: 16

                Chips {
                    objectName: "classes"
                    visible: root.model.group.classes.length > 0
                    width: parent.width
                    chipHeight: root.low ? 40 : 44
                    label: qsTr("Welke groep?")
                    options: root.model.group.classes
                    chosen: root.model.group.classId
                    onPicked: key => root.model.group.choose(key)
                }
                NeedsGroup {
                    visible: root.needsGroup
                    width: parent.width
                    model: root.model.group
                    wide: root.wide
                    focus: visible
                }
                LessonHero {
                    width: parent.width
                    model: root.model
                    wide: root.wide
                    low: root.low
                    focus: !root.needsGroup
                }
                LeftOffLine {
                    visible: !root.model.isLeftOff && root.model.leftOffTitle !== ""
                    width: parent.width
                    model: root.model
                }
                MomentWords {
                    visible: root.model.moment.sentence !== ""
                    width: parent.width
                    model: root.model.moment
                }
                LessonChoice {
                    width: parent.width
                    model: root.model
                    wide: root.wide
                }
                Row {
                    id: adults

                    width: parent.width
                    spacing: 16

                    Repeater {
                        model: root.model.adults

                        TaskCard {
                            width: (adults.width - 16) / 2
                            height: Math.max(implicitHeight, adults.height)
                            page: root.model
                            wide: root.wide
                            low: root.low
                        }
                    }
                }
            }
        }
        StartCheck {
            x: parent.width - root.rightWidth - 24
            y: left.y + 8
            width: root.rightWidth
            most: parent.height - y - 16
            model: root.model
            wide: root.wide
        }
    }
    Loader {
        anchors.fill: parent
        active: root.model.isReading
        focus: active
        sourceComponent: ReadingPage {
            model: root.model
            wide: root.wide
            focus: true
        }
    }
}
