import QtQuick
import vertrouwen_desktop.ui

// A phase with its minutes and what may be shortened, or a slide to go to.
Item {
    id: root

    required property string key
    required property bool heading
    required property string text
    required property string detail
    required property string mark
    required property string shorten
    required property string spoken
    required property bool here
    property bool current: false

    signal entered(string key)

    height: root.heading ? Math.max(56, about.height + 42) : 42
    Accessible.role: root.heading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.description: root.shorten
    Accessible.onPressAction: root.entered(root.key)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.entered(root.key)
    Keys.onEnterPressed: event => event.isAutoRepeat || root.entered(root.key)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.entered(root.key)

    Rectangle {
        anchors.fill: parent
        anchors.margins: 3
        radius: 8
        color: root.here || tap.pressed ? Theme.tealSoft : hover.hovered && !root.heading ? Qt.alpha(Theme.tealSoft, 0.5) : "transparent"
        border.width: root.current ? 2.5 : 0
        border.color: Theme.ink
    }
    TapHandler {
        id: tap

        enabled: !root.heading
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.entered(root.key)
    }
    HoverHandler {
        id: hover
    }
    Txt {
        id: words

        x: 12
        y: root.heading ? 10 : 0
        height: root.heading ? 24 : 42
        width: Math.min(implicitWidth, (root.heading ? button.x : state.x) - 24)
        text: root.text
        size: root.heading ? 17 : 15
        w: root.heading || root.here ? Font.DemiBold : Font.Normal
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Txt {
        id: about

        visible: root.heading
        x: 12
        y: 36
        width: button.x - 24
        text: root.detail
        size: Theme.small
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    Row {
        id: state

        visible: !root.heading
        anchors.right: parent.right
        anchors.rightMargin: 12
        height: 42
        spacing: 10

        Tag {
            visible: root.mark !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.mark
            tone: root.here ? "solid" : "attention"
        }
        Txt {
            height: 42
            text: root.detail
            size: Theme.small
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Btn {
        id: button

        visible: root.heading && root.shorten !== ""
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 10
        height: 36
        width: visible ? implicitWidth : 0
        pad: 12
        text: root.shorten
        activeFocusOnTab: false
        onClicked: root.entered(root.key)
    }
}
