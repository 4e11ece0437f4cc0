import QtQuick
import vertrouwen_desktop.ui

// For the adults: which breath it is, and the three things they may do.
Item {
    id: root

    required property BreathingControlModel model

    implicitWidth: 420
    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: 16

        Row {
            width: parent.width
            spacing: 16

            Ring {
                size: 48
                part: root.model.part
            }
            Column {
                width: parent.width - 64

                Txt {
                    objectName: "status"
                    width: parent.width
                    size: Theme.lead
                    w: Font.DemiBold
                    text: root.model.stage === "rests" ? qsTr("Klaar: %1 keer geademd").arg(root.model.rounds) : root.model.stage === "ready" ? qsTr("Zo begint adem 1 van %1").arg(root.model.rounds) : root.model.stage === "paused" ? qsTr("Pauze bij adem %1 van %2").arg(root.model.breath).arg(root.model.rounds) : qsTr("Adem %1 van %2").arg(root.model.breath).arg(root.model.rounds)
                }
                Txt {
                    width: parent.width
                    color: Theme.inkSoft
                    text: root.model.stage === "rests" ? qsTr("Laat het even stil zijn.") : root.model.stage === "paused" ? qsTr("De cirkel op het bord staat stil.") : qsTr("Meedoen mag, kijken mag ook.")
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 8

            Btn {
                objectName: "begin"
                visible: root.model.stage === "ready" || root.model.stage === "paused"
                icon: "adem"
                text: root.model.stage === "paused" ? qsTr("Verder") : qsTr("Begin")
                onClicked: root.model.begin()
            }
            Btn {
                objectName: "pause"
                visible: root.model.stage === "runs"
                icon: "pauze"
                text: qsTr("Pauze")
                onClicked: root.model.pause()
            }
            Btn {
                objectName: "again"
                visible: root.model.stage !== "ready"
                kind: root.model.stage === "rests" ? "secondary" : "quiet"
                text: qsTr("Opnieuw")
                onClicked: root.model.again()
            }
        }
    }
}
