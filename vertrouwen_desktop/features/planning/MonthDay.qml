import QtQuick
import vertrouwen_desktop.ui

// A day in the month: its number, a word below it, and whether there is school.
Rectangle {
    id: root

    required property string iso
    required property string number
    required property string mark
    required property string spoken
    required property bool free
    required property bool today
    required property bool chosen
    required property bool inside
    required property bool cursor
    required property bool canPick
    property bool keyboard: false
    readonly property color ink: root.inside ? Theme.tealDeep : root.chosen ? Theme.tealText : root.free || !root.canPick ? Theme.inkSoft : Theme.ink

    signal picked(string iso)

    objectName: root.iso
    radius: 10
    color: root.number === "" ? "transparent" : root.chosen ? (root.inside ? Theme.tealSoft : Theme.teal) : root.mark !== "" ? Theme.tealSoft : root.free ? Theme.sand : hover.hovered && root.canPick ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : "transparent"
    border.width: root.today && !root.chosen ? 2 : 0
    border.color: Theme.inkSoft
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.ignored: root.number === ""
    Accessible.onPressAction: root.picked(root.iso)

    TapHandler {
        enabled: root.canPick
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.picked(root.iso)
    }
    HoverHandler {
        id: hover

        enabled: root.canPick
        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        visible: root.cursor && root.keyboard
        anchors.margins: -3
        around: 8
    }
    Column {
        anchors.centerIn: parent

        Txt {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.number
            size: Theme.body
            w: root.chosen || root.mark !== "" ? Font.DemiBold : Font.Normal
            digits: true
            lineHeight: root.mark === "" ? 22 : 18
            color: root.ink
            Accessible.ignored: true
        }
        Txt {
            visible: root.mark !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.mark
            size: Theme.small
            w: Font.DemiBold
            lineHeight: 16
            wrapMode: Text.NoWrap
            color: root.chosen ? Theme.tealText : Theme.tealDeep
            Accessible.ignored: true
        }
    }
}
