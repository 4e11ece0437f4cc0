import QtQuick
import vertrouwen_desktop.ui

// One field. The lesson, if there is one, does not wait for it.
FocusScope {
    id: root

    required property UnlockModel model

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) / 2.4)
        width: Math.min(520, parent.width - 64)
        spacing: 16

        Rectangle {
            visible: root.model.isLessonRunning
            width: parent.width
            height: 80
            radius: 16
            color: Theme.sage

            Column {
                x: 24
                width: back.x - 40
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    width: parent.width
                    text: qsTr("De les loopt door.")
                    size: 17
                    w: Font.DemiBold
                }
                Txt {
                    width: parent.width
                    text: qsTr("Bedienen kan zonder wachtwoord.")
                }
            }
            Btn {
                id: back

                objectName: "steer"
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                height: 48
                text: qsTr("Naar de les")
                iconAfter: "rechts"
                onClicked: root.model.steer()
            }
        }
        Card {
            width: parent.width
            pad: 32

            Column {
                width: parent.width
                spacing: 20

                Column {
                    width: parent.width

                    Txt {
                        width: parent.width
                        text: qsTr("Fijn dat jullie er zijn")
                        size: 28
                        w: Font.DemiBold
                        Accessible.role: Accessible.Heading
                    }
                    Txt {
                        width: parent.width
                        text: qsTr("Maak de gegevens open.")
                        size: 17
                        color: Theme.inkSoft
                    }
                }
                Field {
                    id: field

                    readonly property int wrong: root.model.wrong

                    objectName: "password"
                    width: parent.width
                    label: qsTr("Wachtwoord")
                    hint: qsTr("Je eigen wachtwoord. Zo weet het programma wie er is.")
                    error: root.model.error
                    secret: true
                    readOnly: root.model.isBusy
                    onAccepted: root.model.unlock(field.text)
                    onWrongChanged: field.input.selectAll()
                    Component.onCompleted: field.input.forceActiveFocus()
                }
                Btn {
                    objectName: "unlock"
                    width: parent.width
                    height: 64
                    kind: "primary"
                    size: 20
                    text: root.model.isBusy ? qsTr("Even wachten") : qsTr("Maak open")
                    iconAfter: root.model.isBusy ? "" : "rechts"
                    enabled: !root.model.isBusy && !root.model.isWaiting
                    onClicked: root.model.unlock(field.text)
                }
                Row {
                    visible: root.model.canRecover || root.model.canRescue
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: 16

                    Btn {
                        objectName: "recover"
                        visible: root.model.canRecover
                        kind: "quiet"
                        text: qsTr("Wachtwoord kwijt?")
                        enabled: !root.model.isBusy
                        onClicked: root.model.recover()
                    }
                    Btn {
                        objectName: "rescue"
                        visible: root.model.canRescue
                        icon: "nood"
                        text: qsTr("Herstelhulp")
                        onClicked: root.model.rescue()
                    }
                }
            }
        }
    }
}
