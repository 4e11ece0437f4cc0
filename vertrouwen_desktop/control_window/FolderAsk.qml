import QtQuick
import QtQuick.Dialogs

FolderDialog {
    id: root

    required property FileAskModel model

    objectName: "fileAsk"
    title: root.model.title
    acceptLabel: qsTr("Kiezen")
    rejectLabel: qsTr("Annuleren")
    onAccepted: root.model.accept(root.selectedFolder)
    onRejected: root.model.reject()
}
