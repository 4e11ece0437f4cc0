import QtQuick
import vertrouwen_desktop.ui

// What it means to leave the recovery key for later; said once, plainly.
Rectangle {
    id: root

    required property RecoveryModel model

    implicitHeight: words.height + 32
    radius: Theme.radius
    color: Theme.claySoft

    Column {
        id: words

        x: 20
        y: 16
        width: parent.width - 40
        spacing: 12

        Txt {
            width: parent.width
            text: root.model.laterSentence
            color: Theme.clayInk
            w: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
        }
        Txt {
            width: parent.width
            text: qsTr("Op Vandaag herinneren we jullie eraan.")
        }
        Row {
            spacing: 12

            Btn {
                objectName: "stay"
                focus: true     // the buttons that were there are gone: Enter must not press one of them
                onVisibleChanged: if (visible)
                    forceActiveFocus()
                text: qsTr("Toch nu")
                onClicked: root.model.stay()
            }
            Btn {
                objectName: "reallyLater"
                kind: "quiet"
                text: qsTr("Ja, later")
                onClicked: root.model.later()
            }
        }
    }
}
