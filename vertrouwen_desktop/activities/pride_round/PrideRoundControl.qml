pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The pride round for the adults: whose turn it is and what can be done, the word, and who still comes.
FocusScope {
    id: root

    required property PrideRoundControlModel model

    implicitWidth: 420
    implicitHeight: 480

    Item {
        id: head

        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.stage === "over" ? "teal" : "plain"
            icon: root.model.stage === "over" ? "vink" : ""
            text: root.model.tally
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
        height: parent.height - 44

        Column {
            id: lines

            width: parent.width - 8
            spacing: 12

            Txt {
                visible: ["over", "pause"].includes(root.model.stage) || root.model.stage === "going" && root.model.isNearlyOver
                width: parent.width
                w: root.model.stage === "going" ? Font.Normal : Font.DemiBold
                text: root.model.leftLine
            }
            Txt {
                visible: text !== ""
                width: parent.width
                color: Theme.clayInk
                text: root.model.unnamedLine
            }
            Txt {
                visible: root.model.stage === "over" && root.model.wordCount > 0
                width: parent.width
                color: Theme.inkSoft
                text: qsTr("De klas heeft %1 woorden. Ze zijn bewaard, zonder namen.").arg(root.model.wordCount)
            }
            Flow {
                visible: root.model.isTwo
                width: parent.width
                spacing: 8

                Btn {
                    pad: 12
                    kind: root.model.canStartAll ? "primary" : "secondary"
                    icon: "start"
                    text: qsTr("Start beide")
                    enabled: root.model.canStartAll
                    onClicked: root.model.startAll()
                }
                Btn {
                    pad: 12
                    kind: root.model.canStartAll ? "secondary" : "primary"
                    icon: "vink"
                    Accessible.name: qsTr("Beide klaar: de volgende twee")
                    text: qsTr("Beide klaar")
                    onClicked: root.model.finishAll()
                }
            }
            Repeater {
                model: root.model.turns

                PrideTurn {
                    control: root.model
                    width: lines.width
                }
            }
            Repeater {
                model: root.model.turns

                PrideWish {
                    control: root.model
                    width: lines.width
                }
            }
            PrideWords {
                visible: picker.lane >= 0
                width: parent.width
                picker: root.model.word as PrideWordModel
            }
            PrideForm {
                visible: root.model.stage !== "over"
                width: parent.width
                control: root.model
            }
            Repeater {
                model: root.model.people

                PridePerson {
                    control: root.model
                    width: lines.width
                }
            }
        }
    }
}
