import QtQuick

// A level in the control window: its face, and `text` (a number, a key) below. Pressed with Tab and Enter or Space, or tapped.
// `taken` takes one back: Shift with a tap, or Delete. `level` 0 is "liever niet": a card turned over.
Rectangle {
    id: root

    property int level: 1
    property string text: ""
    property string key: ""
    property bool chosen: false
    property real face: Math.min(36, root.width - 12)

    signal clicked
    signal taken

    implicitWidth: 56
    implicitHeight: 76
    radius: 10
    color: tap.pressed ? Theme.tealSoft : root.chosen ? Theme.tealSoft : Theme.sheet
    border.width: root.chosen ? 2.5 : 1.5
    border.color: root.chosen ? Theme.teal : Theme.edge

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.key
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.clicked()
    Keys.onDeletePressed: event => event.isAutoRepeat || root.taken()

    TapHandler {
        id: tap

        acceptedModifiers: Qt.NoModifier
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            root.forceActiveFocus();
            root.clicked();
        }
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.taken()
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        visible: root.activeFocus
        around: root.radius
    }
    LevelFace {
        visible: root.level > 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: 6
        size: root.face
        level: Math.max(1, root.level)
    }
    Rectangle {
        visible: root.level === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: 6
        width: root.face
        height: root.face
        radius: root.face * 0.28
        color: Theme.sand
        border.width: 1.5
        border.color: Theme.edgeField

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.4
            height: 2.5
            color: Theme.ink
        }
    }
    Txt {
        y: root.face + 6
        width: parent.width
        height: parent.height - y
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        size: Theme.lead
        w: Font.DemiBold
        digits: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Txt {
        visible: root.key !== ""
        anchors.right: parent.right
        anchors.rightMargin: 5
        y: root.face + 2
        size: Theme.small
        color: Theme.inkSoft
        text: root.key
        Accessible.ignored: true
    }
}
