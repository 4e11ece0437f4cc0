import QtQuick
import vertrouwen_desktop.ui

// The ink slab is the board: the board's own drawing, and its state in words.
Rectangle {
    id: root

    required property LiveControlModel model
    property bool lying: false
    readonly property real miniW: root.lying ? Math.round((root.height - 16) * 16 / 9) : root.width - 16
    readonly property real besideX: root.miniW + 20

    radius: 16
    color: Theme.slab
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Nu op het bord: %1").arg(root.model.boardWords)

    MiniBoard {
        id: mini

        x: 8
        y: 8
        width: root.miniW
        height: Math.round(root.miniW * 9 / 16)
        view: root.model.boardUrl
        board: root.model.board
    }
    MouseArea {     // an adult draws here, with a teacher's one screen too
        objectName: "miniPad"
        anchors.fill: mini
        visible: root.model.ink.draws
        cursorShape: Qt.CrossCursor
        onPressed: mouse => root.model.inkSheet.press(mouse.x / width, mouse.y / height)
        onPositionChanged: mouse => root.model.inkSheet.move(mouse.x / width, mouse.y / height)
        onReleased: root.model.inkSheet.release()
        onCanceled: root.model.inkSheet.release()
    }
    Item {   // words below
        visible: !root.lying
        y: root.height - 36
        width: parent.width
        height: 36

        Icon {
            id: sign

            x: 16
            name: "les"
            size: 18
            color: Theme.slabText
            anchors.verticalCenter: parent.verticalCenter
        }
        Txt {
            id: nowWords

            x: 42
            text: qsTr("Nu op het bord")
            size: Theme.small
            w: Font.DemiBold
            color: Theme.slabText
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
        Txt {
            anchors.right: parent.right
            anchors.rightMargin: 16
            width: parent.width - 16 - nowWords.x - nowWords.width - 12
            horizontalAlignment: Text.AlignRight
            anchors.verticalCenter: parent.verticalCenter
            text: root.model.boardWords
            size: Theme.small
            color: Theme.slabTextSoft
            lineHeight: 16
        }
    }
    Column {   // words beside
        visible: root.lying
        x: root.besideX
        width: root.width - x - 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Txt {
            width: parent.width
            text: qsTr("Nu op het bord")
            size: Theme.small
            w: Font.DemiBold
            color: Theme.slabText
        }
        Txt {
            width: parent.width
            text: root.model.boardWords
            size: Theme.small
            color: Theme.slabTextSoft
        }
        Txt {
            visible: !root.model.isLast
            width: parent.width
            topPadding: 6
            text: qsTr("Hierna: %1").arg(root.model.nextPhase === "" ? root.model.nextTitle : root.model.nextPhase)
            size: Theme.small
            color: Theme.slabTextSoft
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
