import QtQuick
import vertrouwen_desktop.ui

// One adult: the name, what they do, whether they can come in, and what can be done about it.
Rectangle {
    id: root

    required property AdultsModel model
    required property string adultId
    required property string name
    required property string role
    required property bool mine
    required property bool keyed
    required property bool active

    height: Math.max(64, words.height + 20)
    radius: Theme.radius
    color: root.active ? Theme.sheet : Theme.sand
    border.width: 1.5
    border.color: Theme.line

    Icon {
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        name: "groep"
        size: 24
        color: root.active ? Theme.tealDeep : Theme.inkSoft
    }
    Column {
        id: words

        x: 56
        width: buttons.x - x - 16
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.mine ? qsTr("%1 (jij)").arg(root.name) : root.name
            w: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Txt {
            width: parent.width
            text: root.active ? (root.keyed ? root.role : qsTr("%1 · nog geen wachtwoord").arg(root.role)) : qsTr("%1 · werkt hier niet meer mee").arg(root.role)
            size: Theme.small
            color: Theme.inkSoft
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Btn {
            visible: root.mine && root.model.canChange
            height: 44
            kind: "quiet"
            pad: 12
            text: qsTr("Ander wachtwoord")
            onClicked: root.model.changePassword()
        }
        Btn {
            visible: !root.keyed && root.active && root.model.canChange
            height: 44
            kind: "quiet"
            pad: 12
            text: qsTr("Kies een wachtwoord")
            Accessible.name: qsTr("Kies een wachtwoord voor %1").arg(root.name)
            onClicked: root.model.give(root.adultId)
        }
        Btn {
            visible: !root.active
            height: 44
            kind: "quiet"
            pad: 12
            text: qsTr("Werkt weer mee")
            Accessible.name: qsTr("%1 werkt weer mee").arg(root.name)
            onClicked: root.model.bringBack(root.adultId)
        }
        Btn {
            visible: root.active
            height: 44
            kind: "quiet"
            pad: 12
            text: qsTr("Wijzig")
            Accessible.name: qsTr("Wijzig %1").arg(root.name)
            onClicked: root.model.edit(root.adultId)
        }
        Btn {
            visible: !root.mine && root.active && root.model.canChange
            height: 44
            kind: "quiet"
            pad: 12
            text: qsTr("Haal weg")
            Accessible.name: qsTr("Haal %1 weg").arg(root.name)
            onClicked: root.model.remove(root.adultId)
        }
    }
}
