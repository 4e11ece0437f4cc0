pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Something that can go wrong, and what to do, one step below the other.
Card {
    id: root

    required property string icon
    required property list<string> steps
    required property int index
    required title
    property int size: Theme.body

    pad: root.size >= 20 ? 20 : 16
    titleSize: root.size >= 20 ? 20 : 17
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Icon {
        parent: root
        x: parent.width - 40
        y: (root.headHeight - height) / 2
        name: root.icon
        size: 22
        color: Theme.inkSoft
    }
    Column {
        width: parent.width
        spacing: root.size >= 20 ? 10 : 6

        Repeater {
            model: root.steps

            Txt {
                required property string modelData

                width: parent.width
                leftPadding: 4
                text: modelData
                size: root.size
            }
        }
    }
}
