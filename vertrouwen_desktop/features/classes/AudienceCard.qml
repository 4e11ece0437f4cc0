import QtQuick
import vertrouwen_desktop.ui

// One way to get the lessons: its name, and what it means. The chosen one has a tick, not only a colour.
Rectangle {
    id: root

    required property string key
    required property string text
    required property string detail
    required property bool chosen

    signal picked(string key)

    height: 96
    radius: Theme.radius
    color: root.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
    border.width: root.chosen ? 2 : 1.5
    border.color: root.chosen ? Theme.teal : Theme.edge
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1. %2").arg(root.text).arg(root.detail)
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.picked(root.key)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.picked(root.key)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.picked(root.key)
    Keys.onEnterPressed: event => event.isAutoRepeat || root.picked(root.key)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.picked(root.key)
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        visible: root.activeFocus
        around: root.radius
    }
    Icon {
        visible: root.chosen
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 14
        name: "vink"
        size: 18
        stroke: 2.2
        color: Theme.tealDeep
    }
    Column {
        x: 16
        y: 12
        width: parent.width - 32

        Txt {
            width: parent.width - 22
            text: root.text
            size: 17
            w: Font.DemiBold
            color: root.chosen ? Theme.tealDeep : Theme.ink
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.detail
            size: Theme.small
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
