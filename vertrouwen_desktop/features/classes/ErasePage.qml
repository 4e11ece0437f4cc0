import QtQuick
import vertrouwen_desktop.ui

// Erasing a child: first what goes and what stays for a while, then the name is typed, then the proof.
FocusScope {
    id: root

    required property EraseModel model
    readonly property bool proven: root.model.step === "proof"

    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.cancel()

    Sheet {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 16
        width: Math.min(760, parent.width - 48)
        height: Math.min(parent.height - 32, 64 + body.height + 24 + 80)
        focus: true
        title: root.proven ? qsTr("Gewist") : qsTr("Alles van %1 wissen").arg(root.model.name)
        closeText: root.proven ? qsTr("Sluit") : qsTr("Laat staan")
        onClosed: root.model.cancel()

        ScrollArea {
            x: -8
            width: parent.width + 16
            height: parent.height - 68

            Column {
                id: body

                width: parent.width
                spacing: 12

                Txt {
                    width: parent.width
                    text: root.proven ? root.model.verdict : qsTr("Dit kan niet ongedaan gemaakt worden. Wil de ouder een kopie? Geef die eerst mee.")
                    size: 17
                    w: root.proven ? Font.DemiBold : Font.Normal
                    color: root.proven && !root.model.isClean ? Theme.clayInk : Theme.ink
                }
                LineList {
                    visible: !root.proven
                    width: parent.width
                    title: qsTr("Dit gaat weg")
                    lines: root.model.goes
                }
                LineList {
                    visible: root.proven
                    width: parent.width
                    title: qsTr("Hier is gezocht, en zo vaak is de naam nog gevonden")
                    lines: root.model.searched
                }
                LineList {
                    visible: root.model.hasBackups
                    width: parent.width
                    title: qsTr("Deze reservekopieën bevatten het kind nog; ze verdwijnen vanzelf")
                    lines: root.model.backups
                }
                Field {
                    id: typed

                    objectName: "typed"
                    visible: !root.proven
                    width: parent.width
                    label: qsTr("Typ de roepnaam over: %1").arg(root.model.callName)
                    error: root.model.error
                    maximum: 40
                    readOnly: root.model.step === "busy"
                    text: root.model.typed
                    onEdited: text => root.model.typedIs(text)
                    onAccepted: root.model.erase()
                    Component.onCompleted: typed.input.forceActiveFocus()
                }
                Txt {
                    visible: root.proven && text !== ""
                    width: parent.width
                    text: root.model.error !== "" ? root.model.error : root.model.saved
                    color: root.model.error !== "" ? Theme.clayInk : Theme.inkSoft
                }
            }
        }
        Row {
            y: parent.height - 56
            anchors.right: parent.right
            spacing: 8

            Btn {
                objectName: "saveProof"
                visible: root.proven
                height: 56
                text: qsTr("Bewaar als PDF")
                onClicked: root.model.saveProof()
            }
            Btn {
                id: finished

                objectName: "closeProof"
                visible: root.proven
                onVisibleChanged: finished.visible && finished.forceActiveFocus()
                width: 160
                height: 56
                kind: "primary"
                size: 17
                text: qsTr("Klaar")
                onClicked: root.model.cancel()
            }
            Btn {
                objectName: "reallyErase"
                visible: !root.proven
                height: 56
                pad: 24
                kind: "moment"
                size: 17
                text: root.model.step === "busy" ? qsTr("Bezig met wissen en nazoeken") : qsTr("Wis alles")
                enabled: root.model.canErase
                reason: root.model.step === "busy" ? "" : qsTr("typ eerst de naam")
                onClicked: root.model.erase()
            }
        }
    }
}
