import QtQuick
import vertrouwen_desktop.ui

// A new recovery key, asked for from the settings or from the reminder.
FocusScope {
    id: root

    required property RenewModel model
    readonly property bool low: root.height < 740

    focus: true
    Component.onCompleted: root.model.recovery.begin()

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
                title: qsTr("Een nieuwe herstelsleutel")
                text: qsTr("Zodra je twee groepen hebt overgetypt, geldt deze. Het oude papier werkt dan niet meer.")
                onBack: root.model.leave()
            }
            Card {
                width: parent.width
                pad: root.low ? 20 : 28

                RecoveryPanel {
                    width: parent.width
                    model: root.model.recovery
                    hidden: root.model.isHidden
                    onAlone: root.model.alone()
                    onGoOn: root.model.recovery.confirm()
                }
            }
            PaperButtons {
                width: parent.width
                model: root.model.recovery
                hidden: root.model.isHidden
            }
        }
    }
}
