import QtQuick
import vertrouwen_desktop.ui

// Do it, or leave it. What the store says about it stands beside.
Item {
    id: root

    required property AdultsModel model

    implicitHeight: Math.max(56, said.implicitHeight)

    Btn {
        id: go

        objectName: "go"
        height: 56
        kind: "primary"
        size: 18
        text: root.model.isBusy ? qsTr("Even wachten") : root.model.form === "remove" ? qsTr("Haal weg") : root.model.form === "add" ? qsTr("Voeg toe") : qsTr("Bewaar")
        enabled: !root.model.isBusy
        onClicked: root.model.done()
        Component.onCompleted: if (root.model.form === "remove")
            leave.forceActiveFocus()
    }
    Btn {
        id: leave

        objectName: "cancel"
        anchors.left: go.right
        anchors.leftMargin: 12
        height: 56
        kind: "quiet"
        text: root.model.form === "remove" ? qsTr("Laat maar") : qsTr("Annuleer")
        onClicked: root.model.cancel()
    }
    SaidLine {
        id: said

        anchors.left: leave.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.verticalCenter: go.verticalCenter
        error: root.model.error
    }
}
