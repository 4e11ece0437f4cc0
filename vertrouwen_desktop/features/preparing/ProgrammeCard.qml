import QtQuick
import vertrouwen_desktop.ui

// One programme: what it is, who follows it, what its makers say, and what can be done with it.
Card {
    id: root

    required property ProgrammesModel page
    required property string key
    required title
    required property string detail
    required property string follows
    required property string notice
    required property string own
    required property string trouble
    required property bool canExport
    required property bool canRemove
    required property string stays
    required property bool asking

    tag: root.own
    tagTone: "teal"

    Column {
        width: parent.width
        spacing: 10

        Txt {
            width: parent.width
            text: root.follows
            size: 17
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: root.detail
            color: Theme.inkSoft
        }
        Row {
            visible: root.trouble !== ""
            width: parent.width
            spacing: 8

            Rectangle {
                y: 6
                width: 10
                height: 10
                radius: 5
                color: Theme.clay
            }
            Txt {
                width: parent.width - 18
                text: root.trouble
                color: Theme.clayInk
            }
        }
        Txt {
            visible: root.notice !== ""
            width: parent.width
            text: root.notice
            size: Theme.small
            color: Theme.inkSoft
        }
        Flow {
            visible: !root.asking
            width: parent.width
            spacing: 8

            Btn {
                objectName: "export-" + root.key
                visible: root.canExport
                height: 44
                text: root.own === "" ? qsTr("Geef door als bestand") : qsTr("Geef door zonder jullie aanpassingen")
                Accessible.description: root.title
                enabled: root.page.canDo
                onClicked: root.page.export(root.key, false)
            }
            Btn {
                objectName: "exportOwn-" + root.key
                visible: root.canExport && root.own !== ""
                height: 44
                text: qsTr("Geef door met jullie aanpassingen")
                Accessible.description: root.title
                enabled: root.page.canDo
                onClicked: root.page.export(root.key, true)
            }
            Btn {
                objectName: "remove-" + root.key
                visible: root.canRemove
                height: 44
                kind: "quiet"
                text: qsTr("Haal weg")
                Accessible.description: root.title
                enabled: root.page.canDo
                onClicked: root.page.ask(root.key)
            }
        }
        Txt {
            visible: root.stays !== "" || root.own !== ""
            width: parent.width
            text: root.stays !== "" ? root.stays : qsTr("Kijk eerst of er geen namen van kinderen in jullie aanpassingen staan.")
            size: Theme.small
            color: Theme.inkSoft
        }
        Row {
            visible: root.asking
            spacing: 8

            Btn {
                objectName: "reallyRemove"
                height: 44
                text: qsTr("Haal weg van deze laptop")
                enabled: root.page.canDo
                onClicked: root.page.remove(root.key)
            }
            Btn {
                height: 44
                kind: "primary"
                text: qsTr("Laat staan")
                onClicked: root.page.ask("")
            }
        }
    }
}
