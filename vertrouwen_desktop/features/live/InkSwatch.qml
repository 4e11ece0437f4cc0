import QtQuick
import vertrouwen_desktop.ui

// One colour or one width of the pen. Chosen is said by a ring and a tick, not by colour alone.
Item {
    id: root

    property string text: ""
    property color color: Theme.boardInk
    property real dot: 24
    property bool chosen: false

    signal clicked

    width: 40
    height: 44
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.clicked()

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    Rectangle {     // paper, also in a dark window: so it will look on the board
        anchors.centerIn: parent
        width: 36
        height: 36
        radius: 18
        color: Theme.boardPaper
        border.width: root.chosen ? 2.5 : 1.5
        border.color: root.chosen ? Theme.teal : hover.hovered ? Theme.edgeField : Theme.edge

        Rectangle {
            anchors.centerIn: parent
            width: root.dot
            height: root.dot
            radius: root.dot / 2
            color: root.color

            Icon {
                visible: root.chosen && root.dot >= 20
                anchors.centerIn: parent
                name: "vink"
                size: 16
                stroke: 2.5
                color: Theme.boardPaper
            }
        }
        FocusRing {
            visible: root.activeFocus
            around: 18
        }
    }
}
