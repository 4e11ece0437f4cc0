import QtQuick
import vertrouwen_desktop.ui

// The first run: three short steps on one page, and the program is ready.
FocusScope {
    id: root

    required property SetupModel model
    readonly property bool low: root.height < 740
    readonly property real sheetWidth: Math.min(1120, root.width - 64)

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        focus: true

        Column {
            x: Math.round((parent.width - width) / 2)
            width: root.sheetWidth
            topPadding: Math.max(root.low ? 0 : 12, Math.round((root.height - 16 - implicitContent) / 2.4))
            bottomPadding: root.low ? 0 : 16
            spacing: root.low ? 10 : 16
            readonly property real implicitContent: greeting.height + card.height + finish.height + 2 * spacing

            Column {
                id: greeting

                width: parent.width

                Txt {
                    width: parent.width
                    text: qsTr("Welkom. Eerst even kennismaken")
                    size: 28
                    w: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                Txt {
                    width: parent.width
                    text: qsTr("Dit vragen we één keer. Alles blijft op deze laptop.")
                    size: 17
                    color: Theme.inkSoft
                }
            }
            Card {
                id: card

                width: parent.width
                pad: root.low ? 20 : 28

                Row {
                    width: parent.width
                    spacing: 64
                    enabled: !root.model.isBusy

                    NamesStep {
                        width: (parent.width - parent.spacing) / 2
                        model: root.model
                        Component.onCompleted: first.forceActiveFocus()
                    }
                    PasswordStep {
                        width: (parent.width - parent.spacing) / 2
                        model: root.model
                    }
                }
            }
            Item {
                id: finish

                width: parent.width
                height: Math.max(done.height, said.height)

                Btn {
                    id: done

                    objectName: "done"
                    anchors.right: parent.right
                    width: 240
                    height: 64
                    kind: "primary"
                    size: 20
                    text: root.model.isBusy ? qsTr("Even wachten") : qsTr("Klaar")
                    iconAfter: root.model.isBusy ? "" : "rechts"
                    enabled: !root.model.isBusy
                    onClicked: root.model.done()
                }
                Txt {
                    id: said

                    width: parent.width - done.width - 24
                    anchors.verticalCenter: done.verticalCenter
                    text: root.model.isBusy ? qsTr("Een kluis maken met jullie wachtwoord. Dat duurt een paar tellen.") : root.model.error
                    size: 17
                    color: root.model.isBusy ? Theme.inkSoft : Theme.clayInk
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }
    }
}
