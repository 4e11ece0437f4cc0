pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The classes beside each other; those that are over only when asked for. One stop for Tab, the arrows go on.
ListView {
    id: root

    required property ChooserModel page

    orientation: ListView.Horizontal
    spacing: 8
    height: 56
    model: root.page.classes
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentWidth > root.width
    clip: true
    highlightMoveDuration: 0
    cacheBuffer: 0
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Groepen")

    delegate: Item {
        id: chip

        required property string classId
        required property string name
        required property string spoken
        required property bool current
        required property bool archived

        width: words.implicitWidth + 36
        height: 56
        Accessible.role: Accessible.RadioButton
        Accessible.name: chip.spoken
        Accessible.checkable: true
        Accessible.checked: chip.current
        Accessible.focusable: true
        Accessible.onPressAction: root.page.choose(chip.classId)
        Keys.onSpacePressed: event => event.isAutoRepeat || root.page.choose(chip.classId)
        Keys.onReturnPressed: event => event.isAutoRepeat || root.page.choose(chip.classId)
        Keys.onEnterPressed: event => event.isAutoRepeat || root.page.choose(chip.classId)

        Rectangle {
            anchors.fill: parent
            anchors.margins: 6
            anchors.rightMargin: 0
            radius: 22
            color: chip.current ? Theme.tealSoft : chip.archived ? Theme.sand : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
            border.width: chip.current ? 2 : 1.5
            border.color: chip.current ? Theme.teal : chip.archived ? Theme.line : Theme.edge

            FocusRing {
                visible: chip.activeFocus
                anchors.margins: -5
                around: 21.5
            }
            Txt {
                id: words

                anchors.centerIn: parent
                text: chip.name
                w: chip.current ? Font.DemiBold : Font.Medium
                color: chip.current ? Theme.tealDeep : chip.archived ? Theme.inkSoft : Theme.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.page.choose(chip.classId)
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }
    }
}
