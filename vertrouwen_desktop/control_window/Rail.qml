pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Where to go: always a drawing and a word, always the same place.
Rectangle {
    id: root

    required property ShellModel model

    component Place: Item {
        id: place

        property string icon
        property string word
        property bool on: false
        property bool running: false

        signal chosen

        width: 80
        height: 58
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: place.running ? qsTr("%1, de les loopt").arg(place.word) : place.word
        Accessible.onPressAction: place.chosen()
        Keys.onReturnPressed: place.chosen()
        Keys.onEnterPressed: place.chosen()
        Keys.onSpacePressed: place.chosen()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: place.on ? Theme.sheet : hover.hovered ? Theme.tealSoft : "transparent"
            border.width: place.activeFocus ? 2.5 : 0
            border.color: Theme.ink
        }

        Icon {
            x: 29
            y: 8
            name: place.icon
            size: 22
            color: place.on ? Theme.teal : Theme.inkSoft
        }

        Txt {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 34
            text: place.word
            size: Theme.small
            w: place.on ? Font.DemiBold : Font.Medium
            color: place.on ? Theme.tealDeep : Theme.inkSoft
            wrapMode: Text.NoWrap
        }

        Rectangle {
            x: 62
            y: 8
            width: 8
            height: 8
            radius: 4
            visible: place.running && !place.on
            color: Theme.teal
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: place.chosen()
        }
    }

    width: 96
    color: Theme.sand

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    Column {
        x: 8
        y: 16
        spacing: 4

        Repeater {
            model: root.model.rail

            Place {
                id: entry

                required property string name

                required icon
                required word
                required running
                on: entry.name === root.model.place
                onChosen: root.model.go(entry.name)
            }
        }
    }

    Place {
        x: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        icon: "nood"
        word: qsTr("Noodkaart")
        on: root.model.card !== null
        onChosen: root.model.openCard()
    }
}
