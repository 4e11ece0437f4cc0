pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The classes of this year; a word tells where somebody still needs a place.
Column {
    id: root

    required property YearModel model

    spacing: 6

    Repeater {
        model: root.model.olds

        Rectangle {
            id: one

            required property string classId
            required property string name
            required property bool current
            required property int open

            width: parent.width
            height: 48
            radius: Theme.radius
            color: one.current ? Theme.tealSoft : Theme.sheet
            border.width: one.current ? 2 : 1.5
            border.color: one.current ? Theme.teal : Theme.edge
            activeFocusOnTab: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: one.name
            Accessible.checkable: true
            Accessible.checked: one.current
            Accessible.onPressAction: root.model.showClass(one.classId)
            Keys.onSpacePressed: event => event.isAutoRepeat || root.model.showClass(one.classId)
            Keys.onReturnPressed: event => event.isAutoRepeat || root.model.showClass(one.classId)

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.model.showClass(one.classId)
            }
            FocusRing {
                visible: one.activeFocus
            }
            Txt {
                x: 16
                width: parent.width - 32 - (mark.visible ? mark.width + 8 : 0)
                height: parent.height
                text: one.name
                w: one.current ? Font.DemiBold : Font.Medium
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Tag {
                id: mark

                visible: one.open > 0
                anchors.right: parent.right
                anchors.rightMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1 kiezen").arg(one.open)
                tone: "attention"
            }
        }
    }
}
