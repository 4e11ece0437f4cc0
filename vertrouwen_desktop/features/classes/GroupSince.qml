import QtQuick
import vertrouwen_desktop.ui

// From when these two give the lessons, and who did before.
Row {
    id: root

    required property GroupModel model

    spacing: 24

    Field {
        objectName: "since"
        width: 224
        label: qsTr("Vanaf")
        hint: qsTr("Vanaf deze dag geven zij de lessen.")
        maximum: 10
        text: root.model.since
        onEdited: text => root.model.sinceIs(text)
        onAccepted: root.model.save()
    }
    Column {
        visible: root.model.history !== ""
        width: parent.width - 248

        Txt {
            text: qsTr("Tot nu toe")
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: root.model.history
            color: Theme.inkSoft
        }
    }
}
