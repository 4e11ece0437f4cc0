pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// The slide that comes: small, and its name in words.
Item {
    id: root

    required property LiveControlModel model
    readonly property bool drawn: root.height >= 64 && !root.model.isLast
    readonly property real miniH: Math.min(root.height, 240, Math.round(root.width * 0.32))
    readonly property real miniW: root.drawn ? Math.round((root.miniH - 2) * 16 / 9) + 2 : 0

    Rectangle {
        visible: root.drawn
        width: root.miniW
        height: root.miniH
        radius: 4
        color: Theme.line

        Loader {
            anchors.fill: parent
            anchors.margins: 1
            active: root.drawn
            sourceComponent: MiniBoard {
                view: root.model.boardUrl
                board: root.model.nextBoard
            }
        }
    }
    Column {
        x: root.drawn ? root.miniW + 16 : 0
        y: ((root.drawn ? root.miniH : root.height) - height) / 2
        width: root.width - x

        Txt {
            width: parent.width
            text: root.model.isLast ? qsTr("Dit is de laatste dia.") : root.model.nextPhase === "" ? qsTr("Hierna") : qsTr("Hierna · %1").arg(root.model.nextPhase)
            size: Theme.small
            w: Font.DemiBold
            color: Theme.inkSoft
        }
        Txt {
            visible: !root.model.isLast
            width: parent.width
            text: root.model.nextTitle
            maximumLineCount: Math.max(1, Math.floor((root.height - 36) / 22))
            elide: Text.ElideRight
        }
    }
}
