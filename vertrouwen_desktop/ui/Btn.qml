import QtQuick

// A button. kind: primary (one per screen) | secondary | quiet | moment (ink outline: keeps a moment; never red, never clay).
// Reached with Tab, pressed with Enter or Space; a mouse or finger leaves the keyboard where it was.
// Disabled, it says `reason` in words where its key stood.
Rectangle {
    id: root

    property string text: ""
    property string icon: ""
    property string iconAfter: ""
    property string key: ""
    property string sub: ""
    property string reason: ""
    property string kind: "secondary"
    property int size: Theme.body
    property bool focused: root.activeFocus
    property bool stacked: false
    property real pad: 16
    property bool down: false
    readonly property bool filled: root.kind === "primary" && root.enabled
    readonly property color fg: !root.enabled ? Theme.inkSoft : root.filled ? Theme.tealText : root.kind === "moment" ? Theme.ink : Theme.teal
    readonly property color softFg: root.filled ? Theme.tealTextSoft : Theme.inkSoft
    readonly property color ground: !root.enabled ? Theme.sand : root.filled ? Theme.teal : root.kind === "quiet" ? "transparent" : Theme.sheet

    signal clicked

    implicitWidth: (root.stacked ? stack.implicitWidth : row.implicitWidth) + 2 * root.pad
    implicitHeight: 40
    radius: root.height >= 72 ? 16 : root.height >= 48 ? Theme.radius : 8
    color: tap.pressed || root.down ? (root.filled ? Theme.tealDeep : Theme.tealSoft) : hover.hovered && root.enabled ? (root.filled ? Qt.tint(Theme.teal, "#18000000") : Qt.tint(root.kind === "quiet" ? "#00000000" : Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5))) : root.ground
    border.width: root.filled || root.kind === "quiet" ? 0 : root.kind === "moment" ? 2 : 1.5
    border.color: !root.enabled ? Theme.line : root.kind === "moment" ? Theme.ink : Theme.edge

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.sub === "" ? root.text : root.text + ", " + root.sub
    Accessible.description: root.enabled ? root.key : root.reason
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.clicked()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    HoverHandler {
        id: hover

        cursorShape: root.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    FocusRing {
        visible: root.focused
        around: root.radius
    }
    Row {
        id: row

        visible: !root.stacked
        anchors.centerIn: parent
        spacing: 8

        Icon {
            visible: root.icon !== ""
            name: root.icon
            size: root.size >= 20 ? 24 : 20
            color: root.fg
            anchors.verticalCenter: parent.verticalCenter
        }
        Txt {
            text: root.text
            visible: root.text !== ""
            size: root.size
            w: Font.DemiBold
            color: root.fg
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            visible: root.iconAfter !== ""
            name: root.iconAfter
            size: root.size >= 20 ? 24 : 20
            color: root.fg
            stroke: 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Txt {
            visible: text !== ""
            text: !root.enabled && root.reason !== "" ? root.reason : root.key
            size: Theme.small
            color: root.softFg
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Column {
        id: stack

        visible: root.stacked
        anchors.centerIn: parent
        spacing: 4

        Icon {
            name: root.icon
            size: 28
            color: root.fg
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Txt {
            text: root.text
            size: root.size
            w: Font.DemiBold
            color: root.fg
            anchors.horizontalCenter: parent.horizontalCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Txt {
            visible: text !== ""
            text: !root.enabled && root.reason !== "" ? root.reason : root.sub
            size: Theme.small
            color: root.softFg
            anchors.horizontalCenter: parent.horizontalCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
