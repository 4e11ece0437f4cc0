import QtQuick

// A box to tick; the whole row is the target.
Item {
    id: root

    property string text: ""
    property bool checked: false
    property int size: Theme.body

    signal toggled(bool checked)

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: Math.max(40, words.implicitHeight + 12)
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.focusable: true
    Accessible.onPressAction: root.toggled(!root.checked)
    Accessible.onToggleAction: root.toggled(!root.checked)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.toggled(!root.checked)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.toggled(!root.checked)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.toggled(!root.checked)
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 24
        height: 24
        radius: 7
        color: root.checked || hover.hovered ? Theme.tealSoft : Theme.sheet
        border.width: root.checked ? 2 : 1.5
        border.color: root.checked ? Theme.teal : Theme.edgeField

        FocusRing {
            visible: root.activeFocus
            around: 7
        }
        Icon {
            visible: root.checked
            anchors.centerIn: parent
            name: "vink"
            size: 18
            stroke: 2.4
            color: Theme.teal
        }
    }
    Txt {
        id: words

        x: 36
        width: Math.max(0, root.width - 36)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: root.size
        color: root.checked ? Theme.inkSoft : Theme.ink
        Accessible.ignored: true
    }
}
