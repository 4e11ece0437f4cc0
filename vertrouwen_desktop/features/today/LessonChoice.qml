pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// All lessons in a row; those that are written can be chosen.
Row {
    id: root

    required property TodayModel model
    property bool wide: false

    spacing: 8

    Repeater {
        id: chips

        model: root.model.lessons

        Rectangle {
            id: chip

            required property int number
            required property string title
            required property string note
            required property bool given
            required property bool chosen
            required property bool canChoose

            width: (root.width - (chips.count - 1) * root.spacing) / Math.max(1, chips.count)
            height: root.wide ? 104 : 56
            radius: Theme.radius
            color: chip.chosen ? Theme.tealSoft : !chip.canChoose ? Theme.sand : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
            border.width: chip.chosen ? 2 : chip.canChoose ? 1.5 : 0
            border.color: chip.chosen ? Theme.teal : Theme.edge
            activeFocusOnTab: chip.canChoose
            Accessible.role: chip.canChoose ? Accessible.RadioButton : Accessible.StaticText
            Accessible.name: qsTr("Les %1, %2, %3").arg(chip.number).arg(chip.title).arg(chip.note)
            Accessible.checkable: chip.canChoose
            Accessible.checked: chip.chosen
            Accessible.focusable: chip.canChoose
            Accessible.onPressAction: root.model.choose(chip.number)
            Keys.onSpacePressed: event => event.isAutoRepeat || root.model.choose(chip.number)
            Keys.onReturnPressed: event => event.isAutoRepeat || root.model.choose(chip.number)

            TapHandler {
                enabled: chip.canChoose
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.model.choose(chip.number)
            }
            HoverHandler {
                id: hover

                enabled: chip.canChoose
                cursorShape: Qt.PointingHandCursor
            }
            FocusRing {
                visible: chip.activeFocus
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                x: root.wide ? 16 : 14
                width: parent.width - 2 * x + 4

                Txt {
                    text: qsTr("Les %1").arg(chip.number)
                    size: root.wide ? 17 : Theme.body
                    w: Font.DemiBold
                    color: chip.canChoose ? Theme.tealDeep : Theme.inkSoft
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.wide
                    width: parent.width
                    text: chip.title
                    size: Theme.small
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    color: chip.canChoose ? Theme.ink : Theme.inkSoft
                    Accessible.ignored: true
                }
                Row {
                    spacing: 4

                    Icon {
                        visible: chip.given
                        name: "vink"
                        size: 16
                        stroke: 2.4
                        color: Theme.teal
                    }
                    Txt {
                        text: chip.note
                        size: Theme.small
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
