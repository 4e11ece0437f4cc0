pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// The pen, as the adults steer it: colour and width above, taking back and wiping below.
Rectangle {
    id: root

    required property LiveInkToolsModel ink
    readonly property real wanted: 116

    signal wipe

    radius: 16
    color: Theme.sheet
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Inkt")

    Row {
        x: 12
        y: 8
        height: 44

        Repeater {
            model: root.ink.colors

            InkSwatch {
                required property int index
                required property string modelData

                text: modelData
                color: Theme.boardInks[index]
                chosen: index === root.ink.color
                onClicked: root.ink.pickColor(index)
            }
        }
        Item {
            width: 12
            height: 1
        }
        Repeater {
            model: root.ink.widths

            InkSwatch {
                required property int index
                required property string modelData

                text: modelData
                color: Theme.boardInks[root.ink.color]
                dot: root.ink.strokes[index] * 0.7
                chosen: index === root.ink.width
                onClicked: root.ink.pickWidth(index)
            }
        }
    }
    Row {
        x: 12
        y: 60
        width: parent.width - 24
        spacing: 8

        Btn {
            height: 44
            pad: 10
            text: qsTr("Ongedaan")
            key: "Z"
            enabled: root.ink.canUndo
            onClicked: root.ink.undo()
        }
        Btn {
            height: 44
            pad: 10
            text: qsTr("Wis dia")
            enabled: root.ink.canClear
            onClicked: root.ink.clear()
        }
        Btn {
            height: 44
            pad: 8
            kind: "quiet"
            text: qsTr("Wis alle dia's")
            enabled: root.ink.canWipe
            Accessible.description: qsTr("Alle inkt van deze les, op elke dia")
            onClicked: root.wipe()
        }
    }
    Txt {
        visible: root.height >= y + height + 8
        x: 16
        y: 116
        width: parent.width - 32
        text: qsTr("Teken op het bord, of hierboven met de muis. Staat aanraken uit? Dan tekent alleen een pen.")
        size: Theme.small
        color: Theme.inkSoft
    }
}
