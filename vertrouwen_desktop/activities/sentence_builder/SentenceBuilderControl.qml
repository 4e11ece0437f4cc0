pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The sentence builder for the adults: choose, type own words, keep sentences and show them again.
FocusScope {
    id: root

    required property SentenceBuilderControlModel model

    implicitWidth: 420
    implicitHeight: 400

    Item {
        id: head

        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.reads ? qsTr("De klas leest") : qsTr("%1 van %2 zinnen").arg(root.model.keptCount).arg(root.model.keptMax)
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
            spacing: 10

            Btn {
                visible: root.model.reads
                width: parent.width
                iconAfter: "rechts"
                text: qsTr("Maak nog een zin")
                onClicked: root.model.build()
            }
            Txt {
                objectName: "sentence"
                visible: text !== "" && !root.model.reads
                width: parent.width
                size: 17
                w: Font.DemiBold
                text: root.model.sentence
            }
            Chips {
                visible: !root.model.reads
                width: parent.width
                label: qsTr("Deel van de zin")
                chipHeight: 36
                options: root.model.partOptions
                chosen: root.model.part
                onPicked: key => root.model.turn(key)
            }
            Chips {
                visible: !root.model.reads
                width: parent.width
                column: true
                chipHeight: 36
                label: qsTr("Woorden voor dit deel")
                options: root.model.choiceOptions
                chosen: root.model.choice
                onPicked: key => root.model.choose(key)
            }
            Field {
                id: field

                visible: !root.model.reads
                width: parent.width
                size: Theme.body
                maximum: root.model.wordsMax
                draftKey: "sentence_builder"
                placeholder: qsTr("Of typ eigen woorden van de klas")
                onEdited: text => root.model.type(text)
                onAccepted: root.model.apply()
                onFinished: root.model.apply()

                Binding {
                    target: field
                    property: "text"
                    value: root.model.ownWords
                }
            }
            Btn {
                visible: !root.model.reads
                width: parent.width
                text: root.model.isFull ? qsTr("Er staan al %1 zinnen").arg(root.model.keptMax) : qsTr("Zet deze zin erbij")
                enabled: root.model.canAdd
                onClicked: root.model.add()
            }
            Repeater {
                model: root.model.kept

                KeptSentence {
                    control: root.model
                    width: lines.width
                }
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Klaar: bewaar onze zinnen")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
