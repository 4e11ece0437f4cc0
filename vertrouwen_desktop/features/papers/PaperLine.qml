import QtQuick
import vertrouwen_desktop.ui

// One paper: what it is for, and how often it is printed. A press takes it in hand.
Rectangle {
    id: root

    required property PapersModel page
    required property string key
    required property string name
    required property string what
    required property string amount
    required property bool chosen

    implicitHeight: words.height + 20
    radius: Theme.radius
    color: root.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
    border.width: root.chosen ? 2 : 1.5
    border.color: root.chosen ? Theme.teal : Theme.edge
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name
    Accessible.description: qsTr("%1 %2").arg(root.what).arg(root.amount)
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.page.choose(root.key)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.page.choose(root.key)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.page.choose(root.key)
    Keys.onEnterPressed: event => event.isAutoRepeat || root.page.choose(root.key)
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.page.choose(root.key)
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        visible: root.activeFocus
    }
    Column {
        id: words

        x: 16
        y: 10
        width: parent.width - 32

        Txt {
            width: parent.width
            text: root.name
            w: Font.DemiBold
            color: root.chosen ? Theme.tealDeep : Theme.ink
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.what
            size: Theme.small
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.amount
            size: Theme.small
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
