import QtQuick
import vertrouwen_desktop.ui

// A tool of the dock. On = tinted, a teal edge, and the word "aan".
Item {
    id: root

    property string icon: ""
    property string text: ""
    property string key: ""
    property string reason: ""
    property bool on: false
    readonly property color fg: root.enabled ? Theme.teal : Theme.inkSoft

    signal clicked

    width: lay.width + 28
    height: parent?.height ?? 48
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.enabled ? root.key : root.reason
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
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
    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        radius: 9
        color: root.on || tap.pressed ? Theme.tealSoft : hover.hovered && root.enabled ? Qt.alpha(Theme.tealSoft, 0.5) : "transparent"
        border.width: root.on ? 1.5 : 0
        border.color: Theme.teal

        FocusRing {
            visible: root.activeFocus
            around: 9
        }
    }
    Row {
        id: lay

        anchors.centerIn: parent
        spacing: 8

        Icon {
            name: root.icon
            size: 20
            color: root.fg
            anchors.verticalCenter: parent.verticalCenter
        }
        Txt {
            text: root.text
            w: Font.DemiBold
            color: root.fg
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Txt {
            visible: text !== ""
            text: !root.enabled ? root.reason : root.on ? qsTr("aan") : root.key
            size: Theme.small
            color: root.on ? Theme.tealDeep : Theme.inkSoft
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
