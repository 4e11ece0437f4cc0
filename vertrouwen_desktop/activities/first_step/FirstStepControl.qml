pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The first step for the adults: the three parts, what can be chosen, own words of the class, and keeping them.
FocusScope {
    id: root

    required property FirstStepControlModel model

    implicitWidth: 420
    implicitHeight: 380

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.isChoosing ? qsTr("Nu: %1").arg(root.model.openName) : qsTr("Alle drie gekozen")
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

            Repeater {
                model: root.model.parts

                OpenLine {
                    id: line

                    required property int part
                    required property string name
                    required property string words
                    required isOpen

                    width: lines.width
                    text: line.words === "" ? qsTr("%1: nog kiezen").arg(line.name) : qsTr("%1: %2").arg(line.name).arg(line.words)
                    hint: qsTr("Druk Enter: kies dit.")
                    onTapped: root.model.open(line.part)
                }
            }
            Chips {
                width: parent.width
                chipHeight: 36
                label: qsTr("Kies: %1").arg(root.model.openName)
                options: root.model.options
                chosen: root.model.chosen
                onPicked: key => root.model.choose(key)
            }
            Row {
                visible: root.model.isChoosing
                width: parent.width
                spacing: 8

                Field {
                    id: field

                    width: parent.width - add.width - 8
                    size: Theme.body
                    maximum: root.model.longest
                    draftKey: "first_step"
                    placeholder: qsTr("Of typ wat de klas zegt")
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
                    text: qsTr("Kies dit")
                    enabled: root.model.draft !== ""
                    onClicked: root.model.apply()
                }
            }
            Btn {
                visible: root.model.canLook
                text: qsTr("Toon de drie kaarten")
                onClicked: root.model.look()
            }
            Txt {
                visible: !root.model.isChoosing
                width: parent.width
                color: Theme.inkSoft
                text: qsTr("Daarna op papier: wat kun jij goed, wat wil jij graag? Het hoeft niet hardop.")
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Klaar: bewaar talent, wens en stap")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
