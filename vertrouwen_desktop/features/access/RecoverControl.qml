import QtQuick
import vertrouwen_desktop.ui

// A lost password: the key from the paper, a new password, and a new key on paper.
FocusScope {
    id: root

    required property RecoverModel model
    readonly property bool low: root.height < 740
    readonly property string step: root.model.step

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScrollArea {
        anchors.fill: parent
        focus: true

        Column {
            x: Math.round((parent.width - width) / 2)
            width: Math.min(1000, parent.width - 48)
            topPadding: root.low ? 12 : Math.max(24, Math.round((root.height - 720) / 3))
            bottomPadding: 24
            spacing: 20

            PageHead {
                width: parent.width
                title: qsTr("Wachtwoord kwijt")
                text: root.step === "key" ? qsTr("Pak het papier met de herstelsleutel. Dat ligt in de schoolkluis.") : root.step === "password" ? qsTr("De gegevens zijn open. Kies nu een nieuw wachtwoord.") : qsTr("De oude sleutel is gebruikt. Druk een nieuwe af. Zodra die geldt, kan het oude papier weg.")
                backText: root.step === "key" ? qsTr("Terug") : qsTr("Stop hiermee")
                onBack: root.model.cancel()
            }
            Card {
                width: parent.width
                pad: root.low ? 20 : 28

                Column {
                    width: parent.width
                    spacing: 20

                    RecoverKey {
                        visible: root.step === "key"
                        width: parent.width
                        model: root.model
                    }
                    RecoverPassword {
                        visible: root.step === "password"
                        width: parent.width
                        model: root.model
                    }
                    RecoveryPanel {
                        visible: root.step === "paper"
                        width: parent.width
                        model: root.model.recovery
                        hidden: root.model.isHidden
                        onAlone: root.model.alone()
                        onGoOn: root.model.recovery.confirm()
                    }
                }
            }
            PaperButtons {
                visible: root.step === "paper"
                width: parent.width
                model: root.model.recovery
                hidden: root.model.isHidden
            }
        }
    }
}
