import QtQuick
import vertrouwen_desktop.ui

// What is over its term: looked at first, erased after a yes, with a proof.
Card {
    id: root

    required property TermsModel model

    title: qsTr("Opruimen")
    tag: root.model.dueCount > 0 ? qsTr("%1 over de termijn").arg(root.model.dueCount) : ""
    tagTone: "attention"

    Column {
        width: parent.width
        spacing: 12

        Txt {
            width: parent.width
            text: !root.model.hasLooked ? qsTr("Er wordt nooit iets vanzelf gewist. Kijk eerst wat er klaarligt.") : root.model.dueCount === 0 ? qsTr("Er is nu niets waarvan de termijn om is.") : qsTr("Dit mag weg. Er wordt niets gewist zonder dat jullie het zeggen.")
        }
        Repeater {
            model: root.model.due

            Row {
                required property string text

                spacing: 10
                width: parent.width

                Rectangle {
                    y: 6
                    width: 10
                    height: 10
                    radius: 5
                    color: Theme.clay
                }
                Txt {
                    width: parent.width - 20
                    text: parent.text
                }
            }
        }
        Txt {
            visible: root.model.isAsking
            width: parent.width
            text: qsTr("Dit is niet terug te draaien. Oude reservekopieën hebben het nog, tot ze vervallen.")
            color: Theme.clayInk
            w: Font.DemiBold
        }
        Row {
            spacing: 12

            Btn {
                objectName: "look"
                visible: root.model.dueCount === 0
                height: 48
                text: root.model.isBusy ? qsTr("Bezig") : qsTr("Kijk opnieuw")
                enabled: !root.model.isBusy
                onClicked: root.model.look()
            }
            Btn {
                objectName: "purge"
                visible: root.model.dueCount > 0
                height: 48
                text: root.model.isBusy ? qsTr("Bezig") : root.model.isAsking ? qsTr("Ja, wis dit voorgoed") : qsTr("Ruim dit op")
                enabled: !root.model.isBusy
                onClicked: root.model.purge()
            }
            Btn {
                objectName: "stay"
                visible: root.model.isAsking
                height: 48
                kind: "quiet"
                text: qsTr("Laat maar")
                onClicked: root.model.stay()
            }
            Btn {
                objectName: "certificate"
                visible: root.model.isPurged
                height: 48
                icon: "map"
                text: qsTr("Bewaar het bewijs als PDF")
                onClicked: root.model.saveCertificate()
            }
        }
        SaidLine {
            width: parent.width
            said: root.model.said
            error: root.model.error
        }
    }
}
