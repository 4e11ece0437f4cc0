pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Which card lies on top, what the class chooses (keys 1 to 4), and keeping it. Arrow down and up step too.
FocusScope {
    id: root

    required property SituationCardsControlModel model

    implicitWidth: 420
    implicitHeight: 356
    Keys.onDownPressed: event => event.isAutoRepeat || root.model.step(1)
    Keys.onUpPressed: event => event.isAutoRepeat || root.model.step(-1)
    Keys.onDigit1Pressed: event => event.isAutoRepeat || root.model.toggle(0)
    Keys.onDigit2Pressed: event => event.isAutoRepeat || root.model.toggle(1)
    Keys.onDigit3Pressed: event => event.isAutoRepeat || root.model.toggle(2)
    Keys.onDigit4Pressed: event => event.isAutoRepeat || root.model.toggle(3)

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.wasKept ? qsTr("Veranderd") : qsTr("Kaart %1 van %2").arg(root.model.number).arg(root.model.count)
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
        height: parent.height - 44 - buttons.height - 8

        Column {
            id: lines

            width: parent.width - 8
            spacing: 4

            Txt {
                width: parent.width
                size: 17
                w: Font.DemiBold
                text: root.model.words
            }
            Row {
                spacing: 8

                Btn {
                    height: 44
                    focus: true
                    iconAfter: "rechts"
                    text: qsTr("Volgende kaart")
                    enabled: root.model.nextWords !== ""
                    onClicked: root.model.step(1)
                }
                Btn {
                    height: 44
                    icon: "links"
                    text: qsTr("Terug")
                    Accessible.name: qsTr("Vorige kaart")
                    enabled: root.model.number > 1
                    onClicked: root.model.step(-1)
                }
            }
            Repeater {
                model: root.model.helps

                HelpLine {
                    control: root.model
                    width: lines.width
                }
            }
            Txt {
                width: parent.width
                size: Theme.small
                color: Theme.inkSoft
                text: root.model.nextWords !== "" ? qsTr("Hierna: %1").arg(root.model.nextWords) : qsTr("Dit is de laatste kaart.")
            }
        }
    }
    Item {
        id: buttons

        visible: root.model.hasChoices
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? 44 : 0

        Btn {
            anchors.fill: parent
            icon: "vink"
            text: qsTr("Bewaar wat de klas koos")
            enabled: root.model.canKeep
            onClicked: root.model.keep()
        }
    }
}
