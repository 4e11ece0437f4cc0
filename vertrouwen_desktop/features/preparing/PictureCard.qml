import QtQuick
import vertrouwen_desktop.ui

// The picture of the slide: choose one, say what it shows, put it on; or take the programme's one again.
Card {
    id: root

    required property SlidePictureModel model

    title: qsTr("Plaatje")
    headHeight: 40
    titleSize: Theme.body
    pad: 20

    Column {
        width: parent.width
        spacing: 10

        Txt {
            width: parent.width
            text: root.model.words
        }
        Flow {
            visible: !root.model.isWaiting
            width: parent.width
            spacing: 8

            Btn {
                objectName: "choosePicture"
                height: 44
                icon: "map"
                text: qsTr("Kies een plaatje")
                onClicked: root.model.choose()
            }
            Btn {
                objectName: "removePicture"
                visible: root.model.canRemove
                height: 44
                kind: "quiet"
                pad: 8
                text: qsTr("Geen plaatje")
                onClicked: root.model.remove()
            }
            Btn {
                objectName: "originalPicture"
                visible: root.model.isOwn
                height: 44
                kind: "quiet"
                pad: 8
                text: qsTr("Terug naar origineel")
                onClicked: root.model.original()
            }
        }
        Txt {
            visible: !root.model.isWaiting
            width: parent.width
            text: qsTr("PNG, JPEG of WebP. Geen foto's van kinderen: het plaatje staat buiten het slot.")
            size: Theme.small
            color: Theme.inkSoft
        }
        Field {
            objectName: "newAlt"
            visible: root.model.isWaiting
            width: parent.width
            label: qsTr("Wat laat dit plaatje zien?")
            hint: qsTr("Voor wie het plaatje niet ziet, in één zin.")
            text: root.model.alt
            onEdited: text => root.model.altIs(text)
            onAccepted: root.model.use()
        }
        Flow {
            visible: root.model.isWaiting
            width: parent.width
            spacing: 8

            Btn {
                objectName: "usePicture"
                height: 44
                kind: "primary"
                text: qsTr("Zet op de dia")
                reason: qsTr("zeg eerst wat je ziet")
                enabled: root.model.canUse
                onClicked: root.model.use()
            }
            Btn {
                height: 44
                kind: "quiet"
                text: qsTr("Toch niet")
                onClicked: root.model.ratherNot()
            }
        }
        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.error
            color: Theme.clayInk
            Accessible.role: Accessible.AlertMessage
        }
    }
}
