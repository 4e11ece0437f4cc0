pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Everything that is kept of a child, word for word, and a copy of it to give away.
Card {
    id: root

    required property RecordModel model
    property string name: ""

    pad: 0

    Column {
        id: top

        x: 24
        y: 18
        width: parent.width - 48

        Txt {
            width: parent.width
            text: qsTr("Dit bewaren we van %1").arg(root.name)
            size: 20
            w: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Txt {
            width: parent.width
            text: qsTr("Meer is er niet. Ouders mogen het zien, en jij mag het laten zien.")
            color: Theme.inkSoft
        }
    }
    ScrollArea {
        id: list

        x: 16
        y: top.y + top.height + 8
        width: parent.width - 32
        height: give.y - y - 8
        activeFocusOnTab: true
        Keys.onDownPressed: list.flick(0, -700)
        Keys.onUpPressed: list.flick(0, 700)
        Accessible.role: Accessible.Document
        Accessible.name: qsTr("Alles wat we bewaren")

        Column {
            width: parent.width

            Txt {
                visible: !root.model.isLoaded && root.model.trouble === ""
                width: parent.width
                height: 44
                text: qsTr("Even opzoeken")
                color: Theme.inkSoft
            }
            Repeater {
                model: root.model.facts

                Column {
                    id: fact

                    required property int number
                    required property string heading
                    required property string text
                    required property string day

                    width: parent.width

                    Txt {
                        visible: fact.heading !== ""
                        width: parent.width
                        topPadding: fact.number > 0 ? 14 : 4
                        text: fact.heading
                        size: Theme.small
                        w: Font.DemiBold
                        color: Theme.inkSoft
                    }
                    Txt {
                        width: parent.width
                        text: fact.day === "" ? fact.text : qsTr("%1 · %2").arg(fact.day).arg(fact.text)
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
    Column {
        id: give

        x: 24
        y: parent.height - height - 16
        width: parent.width - 48
        spacing: 8

        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.trouble !== "" ? root.model.trouble : root.model.said
            color: root.model.trouble !== "" ? Theme.clayInk : Theme.inkSoft
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            width: parent.width
            spacing: 8

            Btn {
                objectName: "pdf"
                height: 44
                text: qsTr("Geef mee als PDF")
                onClicked: root.model.export("pdf")
            }
            Btn {
                objectName: "json"
                height: 44
                text: qsTr("Als JSON")
                onClicked: root.model.export("json")
            }
            Btn {
                visible: !root.model.isLoaded && root.model.trouble !== ""
                height: 44
                kind: "quiet"
                text: qsTr("Zoek opnieuw")
                onClicked: root.model.again()
            }
        }
    }
}
