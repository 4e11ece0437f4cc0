pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A tip of the class. Keys 1 to 3 hang it in a column, 0 takes it off; a click shows the same as buttons.
FocusScope {
    id: root

    required property TipWallControlModel control
    required property string tipId
    required property string words
    required property int column
    required property string place
    required property bool chosen

    implicitHeight: root.chosen ? 44 + buttons.height + 10 : 40

    Rectangle {
        id: line

        anchors.fill: parent
        radius: 8
        color: root.chosen || line.activeFocus || hover.hovered ? Theme.tealSoft : Theme.sheet
        border.width: root.chosen ? 2 : 1.5
        border.color: root.chosen ? Theme.teal : Theme.edge
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.column > 0 ? qsTr("%1, bij %2").arg(root.words).arg(root.place) : qsTr("%1, nog te sorteren").arg(root.words)
        Accessible.description: qsTr("Druk 1, 2 of 3: in die rij. 0: eraf. F2: andere woorden. Delete: weg.")
        Accessible.focusable: true
        Accessible.onPressAction: root.control.choose(root.tipId)
        Keys.onSpacePressed: event => event.isAutoRepeat || root.control.choose(root.tipId)
        Keys.onReturnPressed: event => event.isAutoRepeat || root.control.choose(root.tipId)
        Keys.onEnterPressed: event => event.isAutoRepeat || root.control.choose(root.tipId)
        Keys.onDigit0Pressed: root.control.place(root.tipId, 0)
        Keys.onDigit1Pressed: root.control.place(root.tipId, 1)
        Keys.onDigit2Pressed: root.control.place(root.tipId, 2)
        Keys.onDigit3Pressed: root.control.place(root.tipId, 3)
        Keys.onDeletePressed: root.control.remove(root.tipId)
        Keys.onDownPressed: line.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onUpPressed: line.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onPressed: event => event.key === Qt.Key_F2 && root.control.reword(root.tipId)

        FocusRing {
            visible: line.activeFocus
            around: 8
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.control.choose(root.tipId)
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }
        Txt {
            x: 12
            width: parent.width - 36 - tag.width
            height: 40
            text: root.words
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Tag {
            id: tag

            anchors.right: parent.right
            anchors.rightMargin: 8
            y: 7
            tone: root.column > 0 ? "teal" : "plain"
            text: root.column > 0 ? root.place : qsTr("los")
        }
    }
    Flow {
        id: buttons

        x: 8
        y: 44
        visible: root.chosen
        width: parent.width - 16
        spacing: 6

        Repeater {
            model: root.control.columns

            Btn {
                required property int number
                required property string name

                height: 36
                pad: 10
                text: qsTr("%1 %2").arg(number).arg(name)
                enabled: number !== root.column
                Accessible.name: qsTr("Hang bij %1: %2").arg(name).arg(root.words)
                onClicked: root.control.place(root.tipId, number)
            }
        }
        Btn {
            height: 36
            pad: 10
            kind: "quiet"
            text: qsTr("Los")
            enabled: root.column > 0
            Accessible.name: qsTr("Haal van de muur: %1").arg(root.words)
            onClicked: root.control.place(root.tipId, 0)
        }
        Btn {
            height: 36
            pad: 10
            kind: "quiet"
            text: qsTr("Wijzig")
            Accessible.name: qsTr("Andere woorden: %1").arg(root.words)
            onClicked: root.control.reword(root.tipId)
        }
        Btn {
            height: 36
            pad: 10
            kind: "quiet"
            text: qsTr("Weg")
            Accessible.name: qsTr("Haal weg: %1").arg(root.words)
            onClicked: root.control.remove(root.tipId)
        }
    }
}
