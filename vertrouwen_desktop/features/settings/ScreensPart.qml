import QtQuick
import vertrouwen_desktop.ui

// Which screen is the board, and what the eyes like.
Column {
    id: root

    required property SettingsModel model

    spacing: 16

    ScreensCard {
        width: parent.width
        model: root.model
    }
    Card {
        width: parent.width
        title: qsTr("Rust voor de ogen")

        Column {
            width: parent.width
            spacing: 4

            Tick {
                objectName: "calm"
                width: parent.width
                text: qsTr("Minder beweging, op het bord en hier")
                checked: root.model.calmMotion
                onToggled: checked => root.model.setCalmMotion(checked)
            }
            Tick {
                objectName: "dark"
                width: parent.width
                text: qsTr("Donker venster, voor een lokaal met weinig licht")
                checked: root.model.dark
                onToggled: checked => root.model.setDark(checked)
            }
            Txt {
                width: parent.width
                leftPadding: 36
                text: qsTr("Het bord zelf blijft licht.")
                color: Theme.inkSoft
            }
        }
    }
}
