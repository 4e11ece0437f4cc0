import QtQuick
import vertrouwen_desktop.ui

// Of whom the term is over: leave them, or erase them and keep a certificate.
Card {
    id: root

    required property OverdueModel model
    readonly property string phase: root.model.state

    color: Theme.sand

    Column {
        width: parent.width
        spacing: 12

        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.sentence
            size: 17
        }
        Txt {
            visible: root.phase === "ask"
            width: parent.width
            text: qsTr("Wissen kan niet ongedaan gemaakt worden.")
            w: Font.DemiBold
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.error !== "" ? root.model.error : root.model.saved
            color: root.model.error !== "" ? Theme.clayInk : Theme.inkSoft
        }
        Row {
            spacing: 8

            Btn {
                objectName: "overdue"
                visible: root.phase === "offer"
                height: 44
                text: qsTr("Wis hen nu")
                onClicked: root.model.ask()
            }
            Btn {
                objectName: "purge"
                visible: root.phase === "ask" || root.phase === "busy"
                height: 44
                kind: "moment"
                text: root.phase === "busy" ? qsTr("Bezig met wissen") : qsTr("Ja, wis hen")
                enabled: root.phase === "ask"
                onClicked: root.model.purge()
            }
            Btn {
                visible: root.phase === "ask"
                height: 44
                kind: "quiet"
                text: qsTr("Laat staan")
                onClicked: root.model.keep()
            }
            Btn {
                objectName: "certificate"
                visible: root.phase === "done"
                height: 44
                text: qsTr("Bewaar het certificaat als PDF")
                onClicked: root.model.saveCertificate()
            }
        }
    }
}
