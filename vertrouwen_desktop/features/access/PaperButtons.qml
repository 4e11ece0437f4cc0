import QtQuick
import vertrouwen_desktop.ui

// The one way on from a recovery key: it stands on paper, and two groups of it are typed over.
Item {
    id: root

    required property RecoveryModel model
    property bool hidden: false

    height: 64

    Btn {
        objectName: "later"
        visible: !root.model.isKept && !root.model.isDoubting
        anchors.right: onward.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        height: 48
        kind: "quiet"
        text: qsTr("Later")
        onClicked: root.model.later()
    }
    Btn {
        id: onward

        objectName: "onward"
        anchors.right: parent.right
        width: Math.max(240, implicitWidth)
        height: 64
        kind: "primary"
        size: 20
        text: root.model.isBusy ? qsTr("Even wachten") : root.model.isChecking ? qsTr("Controleer") : qsTr("Het staat op papier")
        iconAfter: root.model.isBusy ? "" : "rechts"
        enabled: !root.model.isBusy && (root.model.isChecking || !root.hidden)
        onClicked: root.model.isChecking ? root.model.confirm() : root.model.onPaper()
    }
}
