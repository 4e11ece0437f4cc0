pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What a tap means, the steps by keyboard (keys 1 to 6), "liever niet", and keeping the step of today.
FocusScope {
    id: root

    required property CooperationLadderControlModel model

    implicitWidth: 420
    implicitHeight: 356
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_6 && !event.isAutoRepeat)
            root.model.tap(event.key - Qt.Key_1);
    }

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.wasKept ? qsTr("Veranderd") : qsTr("Nog niet bewaard")
        }
        Btn {
            anchors.right: parent.right
            kind: "quiet"
            pad: 12
            icon: "links"
            text: qsTr("Stap terug")
            enabled: root.model.canUndo
            onClicked: root.model.undo()
        }
    }
    ScrollArea {
        y: 44
        width: parent.width
        height: parent.height - 44 - 52

        Column {
            id: lines

            width: parent.width - 8
            spacing: 8

            Chips {
                width: parent.width
                label: qsTr("Wat kiest de klas nu?")
                options: [["animals", root.model.animals], ["today", qsTr("Onze stap")]]
                chosen: root.model.asks
                onPicked: key => root.model.ask(key)
            }
            Repeater {
                model: root.model.steps

                Tick {
                    required property int step
                    required property string words
                    required property bool on

                    width: lines.width
                    text: words
                    checked: on
                    onToggled: root.model.tap(step)
                }
            }
            Btn {
                width: parent.width
                kind: root.model.notToday ? "primary" : "secondary"
                icon: root.model.notToday ? "vink" : ""
                text: qsTr("Vandaag liever niet")
                onClicked: root.model.rather_not()
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Bewaar onze stap")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
