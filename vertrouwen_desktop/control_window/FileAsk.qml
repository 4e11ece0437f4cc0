import QtQuick
import QtQuick.Dialogs

FileDialog {
    id: root

    required property FileAskModel model

    objectName: "fileAsk"
    title: root.model.title
    fileMode: root.model.saves ? FileDialog.SaveFile : FileDialog.OpenFile
    nameFilters: root.model.filters
    acceptLabel: root.model.saves ? qsTr("Opslaan") : qsTr("Kiezen")
    rejectLabel: qsTr("Annuleren")
    onAccepted: root.model.accept(root.selectedFile)
    onRejected: root.model.reject()
}
