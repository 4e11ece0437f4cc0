import QtQuick
import vertrouwen_desktop.ui

// The name of a phase and its minutes, over its slides.
Item {
    id: root

    required property string phaseId
    required property int number
    required property string name
    required property real minutes
    required property real start
    required property string when
    property real perMin: 1
    property real gap: 8

    x: root.start * root.perMin + root.number * root.gap
    width: root.minutes * root.perMin
    height: 22

    Txt {
        id: words

        height: 22
        width: Math.min(implicitWidth, root.width)
        text: root.name
        size: Theme.small
        w: root.when === "now" ? Font.DemiBold : Font.Medium
        color: root.when === "now" ? Theme.ink : Theme.inkSoft
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Txt {
        visible: words.implicitWidth + 8 + implicitWidth <= root.width
        x: words.width + 8
        height: 22
        text: root.minutes
        size: Theme.small
        w: words.w
        color: words.color
        digits: true
        wrapMode: Text.NoWrap
    }
}
