pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Paste the call names; what was understood stands beside it.
Column {
    id: root

    required property FirstRunModel model
    property real boxHeight: 280

    spacing: 20

    StepTitle {
        width: parent.width
        title: qsTr("Welke kinderen zitten in de groep?")
        text: qsTr("Plak de roepnamen, één per regel. Achternamen zijn niet nodig.")
    }
    HiddenNote {
        visible: root.model.isHidden
        width: parent.width
        text: qsTr("De namen van de kinderen blijven nu dicht.")
        onAlone: root.model.alone()
    }
    Row {
        visible: !root.model.isHidden
        width: parent.width
        spacing: 32

        TextBox {
            id: box

            objectName: "names"
            width: (parent.width - parent.spacing) / 2
            boxHeight: root.boxHeight
            label: qsTr("Roepnamen")
            placeholder: qsTr("Amira\nBram\nNoor")
            error: root.model.troubles["names"] ?? ""
            draftKey: "eerste.namen"
            text: root.model.entry.pasted
            onEdited: text => root.model.entry.write("pasted", text)
            Component.onCompleted: box.input.forceActiveFocus()
        }
        Column {
            width: (parent.width - parent.spacing) / 2
            spacing: 6

            Txt {
                text: root.model.entry.pupils.length === 0 ? qsTr("Nog geen namen") : root.model.entry.pupils.length === 1 ? qsTr("1 kind") : qsTr("%1 kinderen").arg(root.model.entry.pupils.length)
                w: Font.DemiBold
            }
            ScrollArea {
                width: parent.width
                height: root.boxHeight
                inset: 0

                Flow {
                    width: parent.width
                    spacing: 6

                    Repeater {
                        model: root.model.entry.pupils

                        Rectangle {
                            id: chip

                            required property string modelData

                            width: Math.min(shown.implicitWidth + 24, parent.width)
                            height: 30
                            radius: 15
                            color: Theme.sage

                            Txt {
                                id: shown

                                x: 12
                                width: parent.width - 24
                                height: parent.height
                                text: chip.modelData
                                wrapMode: Text.NoWrap
                                elide: Text.ElideRight
                            }
                        }
                    }
                }
            }
        }
    }
}
