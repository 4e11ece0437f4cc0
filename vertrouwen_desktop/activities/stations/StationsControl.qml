pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The stations for the adults: the turn and its time, who goes where, and counting for the class as a whole.
FocusScope {
    id: root

    required property StationsControlModel model

    implicitWidth: 420
    implicitHeight: 400

    ScrollArea {
        width: parent.width
        height: parent.height - 52

        Column {
            width: parent.width - 8
            spacing: 16

            StationTurn {
                width: parent.width
                control: root.model
            }
            Column {    // when the class is asked, counting comes first
                visible: root.model.stage !== "asks"
                width: parent.width
                spacing: 8

                Chips {
                    width: parent.width
                    label: qsTr("Vorm")
                    chipHeight: 36
                    options: [["samen", qsTr("Samen")], ["groepjes", qsTr("In groepjes")]]
                    chosen: root.model.grouped ? "groepjes" : "samen"
                    onPicked: key => root.model.form(key === "groepjes")
                }
                Txt {
                    objectName: "form"
                    width: parent.width
                    size: Theme.small
                    color: Theme.inkSoft
                    text: root.model.formWords
                }
                Repeater {
                    model: root.model.groups

                    Txt {
                        required property string name
                        required property int members
                        required property string way

                        width: parent.width
                        text: members > 0 ? qsTr("Groep %1 (%2): %3").arg(name).arg(members).arg(way) : qsTr("Groep %1: %2").arg(name).arg(way)
                    }
                }
            }
            Column {
                visible: root.model.grouped && root.model.stage !== "asks"
                width: parent.width
                spacing: 8

                Txt {
                    width: parent.width
                    w: Font.DemiBold
                    text: qsTr("Groot op het bord, om uit te leggen")
                }
                Chips {
                    width: parent.width
                    label: qsTr("Groot op het bord")
                    chipHeight: 36
                    options: root.model.lookOptions
                    chosen: root.model.look
                    onPicked: key => root.model.lookAt(key)
                }
            }
            StationHands {
                width: parent.width
                control: root.model
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: root.model.isKept ? qsTr("Bewaard") : qsTr("Bewaar wat het deed")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
