pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A month to choose a day in. Arrows move, Enter chooses; the days are one stop for Tab.
FocusScope {
    id: root

    required property MonthModel model
    property bool pickable: true
    readonly property real cell: (root.width - 6 * 2) / 7

    implicitHeight: days.y + days.height

    Txt {
        anchors.horizontalCenter: parent.horizontalCenter
        height: 44
        text: root.model.title
        size: 17
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Btn {
        objectName: "earlier"
        width: 48
        height: 44
        kind: "quiet"
        icon: "links"
        enabled: root.model.hasEarlier
        Accessible.name: qsTr("Vorige maand")
        onClicked: root.model.turn(-1)
    }
    Btn {
        objectName: "later"
        anchors.right: parent.right
        width: 48
        height: 44
        kind: "quiet"
        icon: "rechts"
        enabled: root.model.hasLater
        Accessible.name: qsTr("Volgende maand")
        onClicked: root.model.turn(1)
    }
    Row {
        y: 46
        spacing: 2

        Repeater {
            model: [qsTr("ma"), qsTr("di"), qsTr("wo"), qsTr("do"), qsTr("vr"), qsTr("za"), qsTr("zo")]

            Txt {
                required property string modelData

                width: root.cell
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                size: Theme.small
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
    Grid {
        id: days

        objectName: "days"
        y: 68
        width: parent.width
        height: root.model.weeks * 46 - 2
        columns: 7
        spacing: 2
        focus: true
        activeFocusOnTab: root.pickable
        Accessible.role: Accessible.Table
        Accessible.name: root.model.spoken
        Accessible.focusable: root.pickable
        Accessible.onPressAction: root.model.pickCursor()
        Keys.onLeftPressed: root.model.step(-1)
        Keys.onRightPressed: root.model.step(1)
        Keys.onUpPressed: root.model.step(-7)
        Keys.onDownPressed: root.model.step(7)
        Keys.onReturnPressed: event => event.isAutoRepeat || root.model.pickCursor()
        Keys.onEnterPressed: event => event.isAutoRepeat || root.model.pickCursor()
        Keys.onSpacePressed: event => event.isAutoRepeat || root.model.pickCursor()

        Repeater {
            model: root.model.days

            MonthDay {
                required property int place

                visible: place < 7 * root.model.weeks
                width: root.cell
                height: 44
                keyboard: days.activeFocus
                onPicked: iso => root.model.pick(iso)
            }
        }
    }
}
