pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The success line for the adults: type what the class managed, order it, keep it.
FocusScope {
    id: root

    required property SuccessLineControlModel model

    implicitWidth: 420
    implicitHeight: 380

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : qsTr("%1 van %2 kaarten").arg(root.model.count).arg(root.model.most)
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
    Row {
        y: 44
        width: parent.width
        spacing: 8

        Field {
            id: field

            width: parent.width - add.width - 8
            size: Theme.body
            maximum: root.model.longest
            enabled: root.model.canType
            draftKey: "success_line"
            placeholder: root.model.isFull ? qsTr("De lijn is vol.") : qsTr("Typ wat de klas lukte")
            onEdited: text => root.model.type(text)
            onAccepted: root.model.apply()

            Binding {
                target: field
                property: "text"
                value: root.model.draft
            }
        }
        Btn {
            id: add

            height: 48
            text: root.model.isRewording ? qsTr("Zo") : qsTr("Erbij")
            enabled: root.model.draft !== "" && root.model.canType
            Accessible.name: root.model.isRewording ? qsTr("Verander de kaart") : qsTr("Zet de kaart op de lijn")
            onClicked: root.model.apply()
        }
    }
    ScrollArea {
        y: 98
        width: parent.width
        height: parent.height - 98 - 52

        Column {
            id: lines

            width: parent.width - 8
            spacing: 6

            Txt {
                visible: root.model.count === 0
                width: parent.width
                color: Theme.inkSoft
                text: qsTr("Typ wat de klas zegt: wat lukte ons samen? Noem geen namen.")
            }
            Repeater {
                model: root.model.cards

                OpenLine {
                    id: line

                    required property string cardId
                    required property int number
                    required property string words
                    required isOpen

                    width: lines.width
                    text: qsTr("%1. %2").arg(line.number).arg(line.words)
                    hint: qsTr("Druk Enter: wat kan er? Delete: weg.")
                    Keys.onDeletePressed: root.model.remove(line.cardId)
                    onTapped: root.model.open(line.cardId)

                    Btn {
                        height: 36
                        pad: 10
                        text: qsTr("Eerder")
                        enabled: line.number > 1
                        Accessible.name: qsTr("Eerder: %1").arg(line.words)
                        onClicked: root.model.shift(line.cardId, -1)
                    }
                    Btn {
                        height: 36
                        pad: 10
                        text: qsTr("Later")
                        enabled: line.number < root.model.count
                        Accessible.name: qsTr("Later: %1").arg(line.words)
                        onClicked: root.model.shift(line.cardId, 1)
                    }
                    Btn {
                        height: 36
                        pad: 10
                        kind: "quiet"
                        text: qsTr("Wijzig")
                        Accessible.name: qsTr("Andere woorden: %1").arg(line.words)
                        onClicked: root.model.reword(line.cardId)
                    }
                    Btn {
                        height: 36
                        pad: 10
                        kind: "quiet"
                        text: qsTr("Weg")
                        Accessible.name: qsTr("Haal weg: %1").arg(line.words)
                        onClicked: root.model.remove(line.cardId)
                    }
                }
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Klaar: bewaar onze lijn")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
