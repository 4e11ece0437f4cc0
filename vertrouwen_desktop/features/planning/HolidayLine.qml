import QtQuick
import vertrouwen_desktop.ui

// A holiday in the list. A press takes it in hand; the button takes it away.
Rectangle {
    id: root

    required property HolidaysModel holidays
    required property string key
    required property string name
    required property string days
    required property bool past
    required property bool chosen

    implicitHeight: Math.max(64, words.height + 16)
    radius: Theme.radius
    color: root.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
    border.width: root.chosen ? 2 : 1.5
    border.color: root.chosen ? Theme.teal : Theme.edge
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.days)
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.holidays.edit(root.key)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.holidays.edit(root.key)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.holidays.edit(root.key)
    Keys.onEnterPressed: event => event.isAutoRepeat || root.holidays.edit(root.key)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.holidays.edit(root.key)
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

        x: 20
        width: parent.width - 28 - remove.width - 8
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.name
            size: 17
            w: Font.DemiBold
            wrapMode: Text.Wrap
            color: root.past ? Theme.inkSoft : Theme.ink
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.past ? qsTr("%1 · voorbij").arg(root.days) : root.days
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
    Btn {
        id: remove

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        height: 44
        kind: "quiet"
        text: qsTr("Haal weg")
        Accessible.name: qsTr("Haal %1 weg").arg(root.name)
        onClicked: root.holidays.remove(root.key)
    }
}
