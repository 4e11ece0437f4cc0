import QtQuick
import vertrouwen_desktop.ui

// What was done last, and the way back from it. It stays until something else is done.
Rectangle {
    id: root

    required property ClassesModel page

    visible: root.page.undoText !== ""
    height: 56
    radius: 16
    color: Theme.sage
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.page.undoText

    Icon {
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        name: "vink"
        stroke: 2.2
        color: Theme.tealDeep
    }
    Txt {
        x: 52
        width: back.x - x - 12
        height: parent.height
        text: root.page.undoText
        size: 17
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Btn {
        id: back

        objectName: "undo"
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        height: 44
        text: qsTr("Ongedaan maken")
        key: "Ctrl+Z"
        onClicked: root.page.undo()
    }
}
