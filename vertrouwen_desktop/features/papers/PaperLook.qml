import QtQuick
import QtQuick.Window
import vertrouwen_desktop.ui

// The page as it comes out of the printer; or why it is not to be seen.
Rectangle {
    id: root

    required property PapersModel model
    readonly property real room: root.width - 32
    readonly property real high: root.height - 32

    radius: 16
    color: Theme.sand
    Component.onCompleted: root.model.settle(root)

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.margins: 8
        visible: root.model.pages > 0 && root.model.isPrivate

        Rectangle {
            id: frame

            x: (area.width - 2 * area.inset - width) / 2
            width: sheet.width + 2
            height: sheet.height + 2
            color: Theme.boardSheet
            border.width: 1
            border.color: Theme.edge

            Image {
                id: sheet

                x: 1
                y: 1
                width: root.model.isLarge ? root.room - 24 : Math.min(root.room - 24, (root.high - 4) / root.model.ratio)
                height: width * root.model.ratio
                source: root.model.source
                sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), 0)
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Voorbeeld van %1, blad %2 van %3").arg(root.model.name).arg(root.model.page).arg(root.model.pages)
            }
        }
    }
    Column {
        visible: root.model.pages === 0 || !root.model.isPrivate
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        spacing: 12

        Txt {
            objectName: "why"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: !root.model.isPrivate ? qsTr("De klas kan dit scherm zien. Daarom staat hier geen voorbeeld.") : root.model.trouble !== "" ? root.model.trouble : qsTr("Het voorbeeld komt eraan.")
            color: root.model.trouble !== "" || !root.model.isPrivate ? Theme.clayInk : Theme.inkSoft
        }
        Btn {
            objectName: "again"
            visible: root.model.isPrivate && root.model.trouble !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            height: 44
            text: qsTr("Probeer het opnieuw")
            onClicked: root.model.tryAgain()
        }
    }
}
