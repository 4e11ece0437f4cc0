pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Where we are: one dot a step, the present one wide, and the same in words.
Item {
    id: root

    property int number: 1
    property int count: 1

    implicitWidth: dots.width + 16 + words.implicitWidth
    implicitHeight: 26
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Row {
        id: dots

        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Repeater {
            model: root.count

            Rectangle {
                id: dot

                required property int index
                readonly property bool now: dot.index + 1 === root.number
                readonly property bool past: dot.index + 1 < root.number

                width: dot.now ? 32 : 12
                height: 12
                radius: 6
                color: dot.now ? Theme.teal : dot.past ? Theme.tealPast : Theme.sheet
                border.width: dot.now || dot.past ? 0 : 1.5
                border.color: Theme.edgeField
            }
        }
    }
    Txt {
        id: words

        anchors.left: dots.right
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Stap %1 van %2").arg(root.number).arg(root.count)
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
