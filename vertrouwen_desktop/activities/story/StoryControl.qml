pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Telling the story: which panel the class sees, which words come, and the steps. Arrow down and up step too.
FocusScope {
    id: root

    required property StoryControlModel model

    implicitWidth: 420
    implicitHeight: 236
    Keys.onDownPressed: event => event.isAutoRepeat || root.model.next()
    Keys.onUpPressed: event => event.isAutoRepeat || root.model.previous()

    Row {
        id: head

        height: 40
        spacing: 12

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.atEnd ? "teal" : "plain"
            text: root.model.atEnd ? qsTr("Het hele verhaal staat er") : qsTr("Plaatje %1 van %2").arg(root.model.shown).arg(root.model.count)
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            Repeater {
                model: root.model.count

                Rectangle {
                    required property int index

                    width: 12
                    height: 12
                    radius: 6
                    color: index < root.model.shown ? Theme.teal : "transparent"
                    border.width: 1.5
                    border.color: index < root.model.shown ? Theme.teal : Theme.edgeField
                }
            }
        }
    }
    ScrollArea {
        y: 48
        width: parent.width
        height: parent.height - 48 - buttons.height - 12

        Column {
            id: words

            width: parent.width
            spacing: 4

            Txt {
                width: parent.width
                size: 17
                w: Font.DemiBold
                text: root.model.text
            }
            Txt {
                visible: root.model.nextText !== ""
                width: parent.width
                topPadding: 6
                color: Theme.inkSoft
                text: qsTr("Hierna: %1").arg(root.model.nextText)
            }
        }
    }
    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 8

        Btn {
            width: Math.max(implicitWidth, Math.min(parent.width, 200))
            height: 48
            focus: true
            iconAfter: "rechts"
            text: qsTr("Volgend plaatje")
            enabled: !root.model.atEnd
            onClicked: root.model.next()
        }
        Btn {
            height: 48
            icon: "links"
            text: qsTr("Terug")
            Accessible.name: qsTr("Vorig plaatje")
            enabled: !root.model.atStart
            onClicked: root.model.previous()
        }
        Btn {
            height: 48
            kind: "quiet"
            pad: 8
            text: qsTr("Nog een keer vanaf het begin")
            enabled: !root.model.atStart
            onClicked: root.model.restart()
        }
    }
}
