pragma ComponentBehavior: Bound

import QtQuick

// One of a few: `options` are [key, word] pairs, `chosen` is the key of the one that holds; `picked` asks for another.
// `dots` puts a dot at a word whose key is in it; `column` lays them out below each other, as a list.
Flow {
    id: root

    property var options: []
    property string chosen: ""
    property string label: ""
    property bool column: false
    property real chipHeight: 40
    property list<string> dots: []
    readonly property Item first: chips.count > 0 ? chips.itemAt(0) : null

    signal picked(string key)

    spacing: root.column ? 4 : 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Repeater {
        id: chips

        model: root.options

        Rectangle {
            id: chip

            required property var modelData
            readonly property string key: chip.modelData[0]
            readonly property bool on: chip.key === root.chosen

            width: root.column ? root.width : words.implicitWidth + 32
            height: root.chipHeight
            radius: root.column ? 10 : height / 2
            color: chip.on ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : root.column ? "transparent" : Theme.sheet
            border.width: chip.on ? 2 : root.column ? 0 : 1.5
            border.color: chip.on ? Theme.teal : Theme.edge
            activeFocusOnTab: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: chip.modelData[1]
            Accessible.checkable: true
            Accessible.checked: chip.on
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
                around: chip.radius
            }
            Txt {
                id: words

                x: 16
                width: root.column ? parent.width - 32 : implicitWidth
                height: parent.height
                text: chip.modelData[1]
                w: chip.on ? Font.DemiBold : Font.Medium
                color: chip.on ? Theme.tealDeep : Theme.ink
                wrapMode: Text.NoWrap
                elide: root.column ? Text.ElideRight : Text.ElideNone
                Accessible.ignored: true
            }
            Rectangle {
                visible: root.dots.includes(chip.key)
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                width: 10
                height: 10
                radius: 5
                color: Theme.clay
            }
        }
    }
}
