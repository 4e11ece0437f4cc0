pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Where backups go, when they last went there; make one, put one back, take old ones away.
Column {
    id: root

    required property BackupsModel model

    spacing: 16
    Component.onCompleted: root.model.look()

    Card {
        width: parent.width
        title: qsTr("Waar ze staan")

        Column {
            width: parent.width
            spacing: 16

            Txt {
                width: parent.width
                text: qsTr("Elke keer bij het openen en na elke les. Elke kopie wordt meteen nagekeken. Ze zijn op slot, net als de gegevens.")
                color: Theme.inkSoft
            }
            Repeater {
                model: root.model.targets

                TargetLine {
                    width: parent.width
                    model: root.model
                }
            }
            Row {
                spacing: 12

                Btn {
                    objectName: "make"
                    height: 48
                    text: root.model.isBusy ? qsTr("Bezig") : qsTr("Maak er nu een")
                    icon: "vink"
                    enabled: !root.model.isBusy
                    onClicked: root.model.make()
                }
                Btn {
                    objectName: "restore"
                    height: 48
                    kind: "quiet"
                    text: qsTr("Zet een kopie terug")
                    enabled: !root.model.isBusy
                    onClicked: root.model.restore()
                }
            }
            SaidLine {
                width: parent.width
                said: root.model.said
                error: root.model.error
            }
        }
    }
    BackupList {
        visible: root.model.count > 0
        width: parent.width
        model: root.model
    }
}
