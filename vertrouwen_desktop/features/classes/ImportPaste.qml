import QtQuick
import vertrouwen_desktop.ui

// A place to paste names in.
FocusScope {
    id: root

    required property ImportModel model

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(760, parent.width)
        spacing: 16

        TextBox {
            id: box

            objectName: "names"
            width: parent.width
            boxHeight: Math.max(160, root.height - 150)
            draftKey: "classes.import.names"
            label: qsTr("Plak of typ de namen, één per regel")
            placeholder: qsTr("Noor\nSam\nLevi")
            hint: qsTr("Nummers en achternamen mogen erbij staan: die halen we eraf.")
            error: root.model.error
            text: root.model.text
            onEdited: text => root.model.textIs(text)
            Component.onCompleted: box.input.forceActiveFocus()
        }
        SheetFoot {
            width: parent.width
            goText: root.model.isBusy ? qsTr("Even lezen") : qsTr("Bekijk")
            can: !root.model.isBusy
            onGo: root.model.readText()
        }
    }
}
