pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One of several ways; `options` are rows with key, text and chosen. The chosen one has a tick, not only a colour.
Flow {
    id: root

    required property var options
    property string label: ""

    signal picked(string key)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Repeater {
        model: root.options

        Rectangle {
            id: chip

            required property string key
            required property string text
            required property bool chosen

            width: Math.min(root.width, words.x + words.implicitWidth + 16)
            height: 44
            radius: 22
            color: chip.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
            border.width: chip.chosen ? 2 : 1.5
            border.color: chip.chosen ? Theme.teal : Theme.edge
            activeFocusOnTab: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: chip.text
            Accessible.checkable: true
            Accessible.checked: chip.chosen
            Accessible.focusable: true
            Accessible.onPressAction: root.picked(chip.key)
            Keys.onSpacePressed: event => event.isAutoRepeat || root.picked(chip.key)
            Keys.onReturnPressed: event => event.isAutoRepeat || root.picked(chip.key)
            Keys.onEnterPressed: event => event.isAutoRepeat || root.picked(chip.key)

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.picked(chip.key)
            }
            HoverHandler {
                id: hover

                cursorShape: Qt.PointingHandCursor
            }
            FocusRing {
                visible: chip.activeFocus
                around: 22
            }
            Icon {
                visible: chip.chosen
                x: 14
                anchors.verticalCenter: parent.verticalCenter
                name: "vink"
                size: 18
                stroke: 2.2
                color: Theme.tealDeep
            }
            Txt {
                id: words

                x: chip.chosen ? 38 : 18
                width: Math.min(implicitWidth, root.width - x - 16)
                height: parent.height
                text: chip.text
                w: chip.chosen ? Font.DemiBold : Font.Medium
                color: chip.chosen ? Theme.tealDeep : Theme.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
