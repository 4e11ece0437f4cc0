import QtQuick
import vertrouwen_desktop.ui

// Names, screens, calm, and what the program is. Everything here works at once.
FocusScope {
    id: root

    required property SettingsModel model
    readonly property bool wide: root.width >= 1600
    readonly property real half: (page.width - 16) / 2

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Txt {
        id: title

        x: 24
        y: root.wide ? 36 : 24
        text: qsTr("Instellingen")
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    ScrollArea {
        x: 16
        y: root.wide ? 104 : 72
        width: Math.min(parent.width - 32, 1400)
        height: parent.height - y
        focus: true

        Item {
            id: page

            width: parent.width
            height: Math.max(first.height, second.height) + 24

            Column {
                id: first

                width: root.half
                spacing: 16

                NamesCard {
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
            Column {
                id: second

                x: root.half + 16
                width: root.half
                spacing: 16

                ScreensCard {
                    width: parent.width
                    model: root.model
                }
                AboutCard {
                    width: parent.width
                    model: root.model
                }
            }
        }
    }
}
