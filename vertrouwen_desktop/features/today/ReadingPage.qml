pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The whole lesson to read beforehand, in five minutes. Esc goes back.
FocusScope {
    id: root

    required property TodayModel model
    property bool wide: false

    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.read(false)
    Accessible.role: Accessible.Pane
    Accessible.name: root.model.title

    Btn {
        id: back

        x: 24
        y: 28
        focus: true
        icon: "links"
        text: qsTr("Terug")
        key: "Esc"
        onClicked: root.model.read(false)
    }
    Column {
        x: back.x + back.width + 24
        y: 16
        width: parent.width - x - 24

        Txt {
            text: root.model.kicker
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            text: root.model.title
            size: root.wide ? 34 : 28
            w: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
    }
    ScrollArea {
        id: pages

        x: 16
        y: root.wide ? 104 : 88
        width: parent.width - 32
        height: parent.height - y
        Keys.onDownPressed: pages.flick(0, -900)
        Keys.onUpPressed: pages.flick(0, 900)
        activeFocusOnTab: true
        Accessible.role: Accessible.Document
        Accessible.name: qsTr("De les, dia voor dia")

        Column {
            width: parent.width
            spacing: 16

            Row {
                id: before

                width: parent.width
                spacing: 16

                Repeater {
                    model: [[qsTr("Doel"), root.model.goal], [qsTr("Leg klaar"), root.model.materials], [qsTr("Huiswerk"), root.model.homework]]

                    Card {
                        id: part

                        required property var modelData

                        width: (before.width - 32) / 3
                        height: Math.max(implicitHeight, before.height)
                        visible: part.modelData[1] !== ""

                        Column {
                            width: parent.width

                            Txt {
                                text: part.modelData[0]
                                size: Theme.small
                                w: Font.DemiBold
                                color: Theme.inkSoft
                            }
                            Txt {
                                width: parent.width
                                text: part.modelData[1]
                                size: root.wide ? 17 : Theme.body
                            }
                        }
                    }
                }
            }
            Txt {
                visible: !root.model.isPrivate
                width: parent.width
                text: qsTr("De klas kan dit scherm zien. Daarom staan hier alleen de dia's.")
                size: 17
                w: Font.DemiBold
                color: Theme.clayInk
            }
            Repeater {
                model: root.model.slides

                ReadingSlide {
                    width: parent.width
                    wide: root.wide
                    lines: root.model.isPrivate
                }
            }
            Item {
                width: 1
                height: 16
            }
        }
    }
}
