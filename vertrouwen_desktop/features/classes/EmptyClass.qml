import QtQuick
import vertrouwen_desktop.ui

// Nobody here yet: the quickest way first.
FocusScope {
    id: root

    required property ClassesModel page
    readonly property bool any: root.page.hasClass

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) / 2.6)
        width: Math.min(600, parent.width - 32)
        spacing: 24

        Column {
            width: parent.width
            spacing: 4

            Txt {
                width: parent.width
                text: root.any ? qsTr("Wie zitten er in %1?").arg(root.page.className) : qsTr("Nog geen groep")
                size: 28
                w: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Txt {
                width: parent.width
                text: root.any ? qsTr("Roepnamen zijn genoeg. Achternamen bewaren we niet.") : qsTr("Maak eerst de groep. Daarna zet je de kinderen erin.")
                size: 17
                color: Theme.inkSoft
            }
        }
        Btn {
            objectName: "first"
            focus: true
            width: 320
            height: 64
            kind: "primary"
            size: 20
            text: root.any ? qsTr("Plak de namen") : qsTr("Nieuwe groep")
            iconAfter: "rechts"
            onClicked: root.any ? root.page.bringInBy("paste") : root.page.newClass()
        }
        Flow {
            visible: root.any
            width: parent.width
            spacing: 8

            Btn {
                height: 44
                text: qsTr("CSV-bestand")
                onClicked: root.page.bringInBy("csv")
            }
            Btn {
                height: 44
                text: qsTr("EDEXML-bestand")
                onClicked: root.page.bringInBy("edexml")
            }
            Btn {
                height: 44
                kind: "quiet"
                text: qsTr("Eén kind erbij")
                onClicked: root.page.add()
            }
        }
    }
}
