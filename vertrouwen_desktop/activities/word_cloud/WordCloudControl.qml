pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The word cloud for the adults: type the words of the class, take away, turn, keep.
FocusScope {
    id: root

    required property WordCloudControlModel model

    implicitWidth: 420
    implicitHeight: 380

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.count === 1 ? qsTr("1 woord") : qsTr("%1 woorden").arg(root.model.count)
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
            enabled: !root.model.isFull
            draftKey: "word_cloud"
            placeholder: root.model.isFull ? qsTr("De wolk is vol.") : qsTr("Typ een woord van de klas")
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
            text: qsTr("Erbij")
            enabled: root.model.draft !== ""
            Accessible.name: qsTr("Zet het woord op het bord")
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

            Btn {
                visible: root.model.pages > 1
                width: parent.width
                icon: "rechts"
                text: qsTr("Toon de volgende woorden (%1 van %2)").arg(root.model.page).arg(root.model.pages)
                onClicked: root.model.turn()
            }
            Txt {
                visible: root.model.count === 0
                width: parent.width
                color: Theme.inkSoft
                text: qsTr("Typ wat de klas zegt. Noem geen namen. Elk woord telt even veel.")
            }
            Repeater {
                model: root.model.lines

                OpenLine {
                    id: line

                    required property string word
                    required property bool said
                    required isOpen

                    width: lines.width
                    text: line.word
                    note: line.said ? qsTr("gezegd") : ""
                    hint: qsTr("Druk Enter: wat kan er? Delete: weg.")
                    Keys.onDeletePressed: root.model.remove(line.word)
                    onTapped: root.model.open(line.word)

                    Btn {
                        height: 36
                        pad: 12
                        text: line.said ? qsTr("Nog niet gezegd") : qsTr("Samen gezegd")
                        Accessible.name: qsTr("%1: %2").arg(text).arg(line.word)
                        onClicked: root.model.say(line.word)
                    }
                    Btn {
                        height: 36
                        pad: 12
                        kind: "quiet"
                        text: qsTr("Weg")
                        Accessible.name: qsTr("Haal weg: %1").arg(line.word)
                        onClicked: root.model.remove(line.word)
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
        text: qsTr("Klaar: bewaar onze woorden")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
