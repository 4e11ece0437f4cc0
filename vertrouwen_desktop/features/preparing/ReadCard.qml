pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A part of the lesson to read: a text, a note, points. Nothing to say: no card.
Card {
    id: root

    property string text: ""
    property string note: ""
    property list<string> points: []
    property int size: Theme.body

    visible: root.text !== "" || root.note !== "" || root.points.length > 0
    headHeight: 40
    titleSize: Theme.body
    pad: 20
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Column {
        width: parent.width
        spacing: 6

        Txt {
            visible: root.text !== ""
            width: parent.width
            text: root.text
            size: root.size
            w: root.note !== "" ? Font.DemiBold : Font.Normal
        }
        Txt {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            size: root.size
        }
        Repeater {
            model: root.points

            Row {
                id: point

                required property string modelData

                width: parent?.width ?? 0
                spacing: 10

                Rectangle {
                    y: 8
                    width: 6
                    height: 6
                    radius: 3
                    color: Theme.teal
                }
                Txt {
                    width: point.width - 16
                    text: point.modelData
                    size: root.size
                }
            }
        }
    }
}
