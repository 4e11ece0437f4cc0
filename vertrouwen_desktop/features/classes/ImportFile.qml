import QtQuick
import vertrouwen_desktop.ui

// A file: chosen, dropped here, or by the place where it stands.
FocusScope {
    id: root

    required property ImportModel model

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => root.model.drop(drop.urls.length > 0 ? drop.urls[0] : "")
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) / 3)
        width: Math.min(640, parent.width)
        spacing: 24

        Column {
            width: parent.width
            spacing: 4

            Txt {
                width: parent.width
                text: root.model.isEdexml ? qsTr("Kies het EDEXML-bestand") : qsTr("Kies het CSV-bestand")
                size: 22
                w: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Txt {
                width: parent.width
                text: root.model.isEdexml ? qsTr("Uit het bestand nemen we alleen roepnaam en groep mee. De rest gooien we meteen weg.") : qsTr("Elke regel is een kind. Puntkomma, komma of tab ertussen: het mag allemaal.")
                size: 17
                color: Theme.inkSoft
            }
        }
        Btn {
            objectName: "chooseFile"
            focus: true
            width: 320
            height: 64
            kind: "primary"
            size: 20
            icon: "map"
            text: root.model.isBusy ? qsTr("Even lezen") : qsTr("Kies bestand")
            enabled: !root.model.isBusy
            onClicked: root.model.chooseFile()
        }
        Row {
            width: parent.width
            spacing: 8

            Field {
                objectName: "place"
                width: parent.width - read.width - 8
                label: qsTr("Of sleep het hierheen, of vul in waar het staat")
                error: root.model.error
                maximum: 1000
                text: root.model.place
                onEdited: text => root.model.placeIs(text)
                onAccepted: root.model.readPlace()
            }
            Btn {
                id: read

                y: 28
                height: 48
                text: qsTr("Lees")
                enabled: !root.model.isBusy
                onClicked: root.model.readPlace()
            }
        }
    }
}
