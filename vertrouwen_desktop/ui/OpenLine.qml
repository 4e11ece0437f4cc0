import QtQuick

// A line of a list in the control window: words, a note, and, once it is opened with Enter or a click, the buttons put in it.
FocusScope {
    id: root

    property string text: ""
    property string note: ""
    property string hint: qsTr("Druk Enter: wat kan er?")
    property bool isOpen: false
    default property alias actions: buttons.data

    signal tapped

    implicitWidth: 320
    implicitHeight: root.isOpen && buttons.height > 0 ? 48 + buttons.height + 8 : 40

    Rectangle {
        id: line

        anchors.fill: parent
        radius: 8
        color: root.isOpen || hover.hovered ? Theme.tealSoft : Theme.sheet
        border.width: root.isOpen ? 2 : 1.5
        border.color: root.isOpen ? Theme.teal : Theme.edge
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.note === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.note)
        Accessible.description: root.hint
        Accessible.focusable: true
        Accessible.onPressAction: root.tapped()
        Keys.onSpacePressed: event => event.isAutoRepeat || root.tapped()
        Keys.onReturnPressed: event => event.isAutoRepeat || root.tapped()
        Keys.onEnterPressed: event => event.isAutoRepeat || root.tapped()
        Keys.onDownPressed: line.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onUpPressed: line.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        FocusRing {
            visible: line.activeFocus
            around: 8
        }
        Item {
            width: parent.width
            height: 40

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.tapped()
            }
            HoverHandler {
                id: hover

                cursorShape: Qt.PointingHandCursor
            }
            Txt {
                id: words

                x: 12
                width: Math.min(implicitWidth, parent.width - 24)
                height: parent.height
                text: root.text
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                x: words.x + words.width + 12
                width: Math.max(0, parent.width - x - 12)
                height: parent.height
                size: Theme.small
                color: Theme.inkSoft
                text: root.note
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Flow {
            id: buttons

            x: 8
            y: 44
            visible: root.isOpen
            width: parent.width - 16
            spacing: 6
        }
    }
}
