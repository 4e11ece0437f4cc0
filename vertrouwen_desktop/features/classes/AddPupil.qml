import QtQuick
import vertrouwen_desktop.ui

// One child, and the next one when there are more: Enter puts in.
FocusScope {
    id: root

    required property AddPupilModel model

    Sheet {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(16, Math.round((parent.height - height) / 2.6))
        width: Math.min(600, parent.width - 48)
        height: 64 + form.height + 24
        focus: true
        title: qsTr("Een kind erbij")
        onClosed: root.model.close()

        Column {
            id: form

            width: parent.width
            spacing: 16

            Field {
                id: name

                readonly property int count: root.model.count

                objectName: "name"
                width: parent.width
                draftKey: "classes.add.name"
                label: qsTr("Roepnaam")
                hint: qsTr("Of alleen voorletters. Een achternaam is niet nodig.")
                error: root.model.error
                maximum: root.model.nameLetters
                text: root.model.name
                onEdited: text => root.model.nameIs(text)
                onAccepted: root.model.add()
                onCountChanged: name.input.forceActiveFocus()
                Component.onCompleted: name.input.forceActiveFocus()
            }
            Field {
                objectName: "initial"
                width: parent.width
                label: qsTr("Begin van de achternaam")
                hint: qsTr("Alleen als er al iemand met deze naam is. Eén of twee letters.")
                maximum: 2
                text: root.model.initial
                onEdited: text => root.model.initialIs(text)
                onAccepted: root.model.add()
            }
            Choices {
                width: parent.width
                visible: implicitHeight > 0
                label: qsTr("Jaargroep")
                options: root.model.groups
                onPicked: key => root.model.groupIs(key)
            }
            Row {
                spacing: 16

                Btn {
                    objectName: "put"
                    width: 200
                    height: 56
                    kind: "primary"
                    size: 17
                    text: qsTr("Zet erbij")
                    onClicked: root.model.add()
                }
                Txt {
                    width: form.width - 216
                    height: 56
                    text: root.model.done
                    color: Theme.inkSoft
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }
    }
}
