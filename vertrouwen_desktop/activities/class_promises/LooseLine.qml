pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A card beside the places. Keys 1 to 4 put it there; a click shows the same four as buttons.
FocusScope {
    id: root

    required property ClassPromisesControlModel control
    required property string cardId
    required property string words
    required property bool own
    required property bool chosen
    readonly property bool open: root.chosen || line.activeFocus || hover.hovered

    implicitHeight: 40

    Rectangle {
        id: line

        anchors.fill: parent
        radius: 8
        color: root.open ? Theme.tealSoft : Theme.sheet
        border.width: root.chosen ? 2 : 1.5
        border.color: root.chosen ? Theme.teal : Theme.edge
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.chosen ? qsTr("%1 Gekozen.").arg(root.words) : root.words
        Accessible.description: qsTr("Druk 1 tot 4: op die plek.")
        Accessible.focusable: true
        Accessible.onPressAction: root.control.choose(root.cardId)
        Keys.onSpacePressed: event => event.isAutoRepeat || root.control.choose(root.cardId)
        Keys.onReturnPressed: event => event.isAutoRepeat || root.control.choose(root.cardId)
        Keys.onEnterPressed: event => event.isAutoRepeat || root.control.choose(root.cardId)
        Keys.onDigit1Pressed: root.control.place(root.cardId, 1)
        Keys.onDigit2Pressed: root.control.place(root.cardId, 2)
        Keys.onDigit3Pressed: root.control.place(root.cardId, 3)
        Keys.onDigit4Pressed: root.control.place(root.cardId, 4)
        Keys.onDeletePressed: root.control.remove(root.cardId)

        FocusRing {
            visible: line.activeFocus
            around: 8
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.control.choose(root.cardId)
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }
        Txt {
            x: 12
            width: parent.width - 24 - (numbers.visible ? numbers.width : 0)
            height: parent.height
            text: root.words
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Row {
        id: numbers

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.open
        spacing: 4

        Btn {
            visible: root.own
            height: 32
            pad: 8
            kind: "quiet"
            text: qsTr("Weg")
            activeFocusOnTab: false
            Accessible.name: qsTr("Haal weg: %1").arg(root.words)
            onClicked: root.control.remove(root.cardId)
        }

        Repeater {
            model: root.control.places

            Btn {
                required property int number

                width: 32
                height: 32
                pad: 0
                text: number
                activeFocusOnTab: false
                Accessible.name: qsTr("Leg op plek %1: %2").arg(number).arg(root.words)
                onClicked: root.control.place(root.cardId, number)
            }
        }
    }
}
