import QtQuick
import vertrouwen_desktop.ui

// How high the lines of one adult are in one size of type. It is measured, never shown.
Item {
    id: root

    required property AdultModel adult
    property bool leads: root.adult.leads
    property int big: 26
    property int small: 22
    property int rest: 17
    readonly property real sayH: say.text === "" ? 0 : say.contentHeight
    readonly property real taskH: task.text === "" ? 0 : task.contentHeight
    readonly property real watchH: watch.text === "" ? 0 : watch.contentHeight

    visible: false

    Txt {
        id: say

        width: root.width
        text: root.adult.say
        size: root.leads ? root.big : root.small
        w: Font.DemiBold
    }
    Txt {
        id: task

        width: root.width
        text: root.adult.task
        size: root.rest
    }
    Txt {
        id: watch

        width: root.width
        text: root.adult.watch
        size: root.rest
    }
}
