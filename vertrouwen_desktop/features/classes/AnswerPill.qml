import QtQuick
import vertrouwen_desktop.ui

// One of the answers of a child, by mouse or finger; the chosen one has a tick, not only a colour.
Rectangle {
    id: root

    property string text: ""
    property string spoken: ""
    property bool chosen: false

    signal picked

    height: 44
    radius: 22
    color: root.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
    border.width: root.chosen ? 2 : 1.5
    border.color: root.chosen ? Theme.teal : Theme.edge
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.spoken
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.picked()

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.picked()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    Row {
        anchors.centerIn: parent
        spacing: 4

        Icon {
            visible: root.chosen
            anchors.verticalCenter: parent.verticalCenter
            name: "vink"
            size: 16
            stroke: 2.4
            color: Theme.tealDeep
        }
        Txt {
            text: root.text
            w: root.chosen ? Font.DemiBold : Font.Medium
            color: root.chosen ? Theme.tealDeep : Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
