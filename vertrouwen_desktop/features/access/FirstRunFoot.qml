import QtQuick
import vertrouwen_desktop.ui

// Back, later, on: always in the same place. What went wrong outside stands between.
Item {
    id: root

    required property FirstRunModel model
    property bool atKey: false

    height: 64

    Btn {
        id: back

        objectName: "back"
        visible: root.model.canGoBack
        anchors.verticalCenter: parent.verticalCenter
        height: 48
        kind: "quiet"
        icon: "links"
        text: qsTr("Terug")
        onClicked: root.model.back()
    }
    Txt {
        anchors.left: back.visible ? back.right : parent.left
        anchors.leftMargin: back.visible ? 16 : 0
        anchors.right: later.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: root.model.isBusy ? qsTr("Even wachten. We maken een slot van je wachtwoord.") : root.model.error !== "" ? root.model.error : root.model.number === 1 ? qsTr("Het duurt vijf minuten. Alles blijft op deze laptop.") : ""
        color: root.model.isBusy || root.model.error === "" ? Theme.inkSoft : Theme.clayInk
        Accessible.role: Accessible.AlertMessage
    }
    Btn {
        id: later

        objectName: "later"
        visible: (root.model.canSkip || root.atKey) && !root.model.isBusy && !root.model.recovery.isDoubting
        anchors.right: next.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        height: 48
        kind: "quiet"
        text: qsTr("Later")
        onClicked: root.atKey ? root.model.recovery.later() : root.model.skip()
    }
    Btn {
        id: next

        objectName: "next"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(240, implicitWidth)
        height: 64
        kind: "primary"
        size: 20
        text: root.model.isBusy ? qsTr("Even wachten") : root.atKey ? (root.model.recovery.isChecking ? qsTr("Controleer") : qsTr("Het staat op papier")) : root.model.isLast ? qsTr("Klaar") : qsTr("Verder")
        iconAfter: root.model.isBusy ? "" : "rechts"
        enabled: !root.model.isBusy && !(root.atKey && root.model.isHidden && !root.model.recovery.isChecking)
        onClicked: root.model.next()
    }
}
