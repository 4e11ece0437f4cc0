import QtQuick
import vertrouwen_desktop.ui

// A folder for backups, and how it goes there.
Rectangle {
    id: root

    required property BackupsModel model
    required property string key
    required property string title
    required property string folder
    required property string last
    required property string sentence
    required property bool overdue
    readonly property bool second: root.key === "second"

    height: words.height + 24
    radius: Theme.radius
    color: root.overdue ? Theme.claySoft : Theme.sheet
    border.width: 1.5
    border.color: root.overdue ? Theme.clay : Theme.line

    Icon {
        x: 16
        y: 16
        name: root.second ? "map" : "laptop"
        size: 24
        color: root.overdue ? Theme.clayInk : Theme.tealDeep
    }
    Column {
        id: words

        x: 56
        y: 12
        width: parent.width - x - 16 - (buttons.visible ? buttons.width + 16 : 0)

        Txt {
            width: parent.width
            text: root.folder === "" ? qsTr("%1: nog geen map gekozen").arg(root.title) : root.title
            w: Font.DemiBold
        }
        Txt {
            visible: root.folder !== ""
            width: parent.width
            text: root.folder
            size: Theme.small
            color: Theme.inkSoft
            wrapMode: Text.WrapAnywhere
        }
        Txt {
            width: parent.width
            text: root.folder === "" ? qsTr("Kies een map van de school. Dan is er ook een kopie als de laptop stukgaat.") : root.sentence !== "" ? root.sentence : root.last
            color: root.overdue || root.sentence !== "" ? Theme.clayInk : Theme.ink
        }
        Txt {
            visible: root.overdue
            width: parent.width
            text: qsTr("Al een week geen kopie hier. Sluit de schijf aan, of kies een andere map.")
            color: Theme.clayInk
            w: Font.DemiBold
        }
    }
    Row {
        id: buttons

        visible: root.second
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Btn {
            objectName: "chooseFolder"
            height: 44
            text: root.folder === "" ? qsTr("Kies een map") : qsTr("Andere map")
            enabled: !root.model.isBusy
            onClicked: root.model.chooseFolder()
        }
        Btn {
            objectName: "forgetFolder"
            visible: root.folder !== ""
            height: 44
            kind: "quiet"
            text: qsTr("Stop hiermee")
            enabled: !root.model.isBusy
            onClicked: root.model.forgetFolder()
        }
    }
}
