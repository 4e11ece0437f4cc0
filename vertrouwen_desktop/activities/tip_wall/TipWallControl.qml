pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The tip wall for the adults: type what the class says, sort by keyboard, and keep it.
FocusScope {
    id: root

    required property TipWallControlModel model

    implicitWidth: 420
    implicitHeight: 380

    Item {
        id: head

        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.wasKept ? qsTr("Veranderd, nog niet bewaard") : root.model.looseCount > 0 ? qsTr("Nog %1 te sorteren").arg(root.model.looseCount) : root.model.tipCount === 1 ? qsTr("1 tip") : qsTr("%1 tips").arg(root.model.tipCount)
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
            maximum: root.model.textMax
            draftKey: "tip_wall"
            placeholder: root.model.isFull ? qsTr("De muur is vol: %1 tips.").arg(root.model.tipsMax) : qsTr("Typ een tip van de klas")
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
            text: root.model.rewording ? qsTr("Zo") : qsTr("Erbij")
            enabled: root.model.draft !== "" && (root.model.rewording || !root.model.isFull)
            Accessible.name: root.model.rewording ? qsTr("Verander de tip") : qsTr("Zet de tip op het bord")
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
                visible: root.model.tipCount === 0
                width: parent.width
                color: Theme.inkSoft
                text: qsTr("Typ wat de klas zegt. Noem geen namen.")
            }
            Repeater {
                model: root.model.tips

                TipLine {
                    control: root.model
                    width: lines.width
                }
            }
            Repeater {
                model: root.model.columns

                Btn {
                    required property int number
                    required property string name
                    required property int count
                    required property int more

                    visible: more > 0
                    width: lines.width
                    kind: "quiet"
                    text: qsTr("Toon de volgende bij %1 (nog %2)").arg(name).arg(more)
                    onClicked: root.model.turn(number)
                }
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Klaar: bewaar de tips")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
