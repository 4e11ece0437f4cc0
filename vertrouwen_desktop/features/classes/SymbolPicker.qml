pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Forty drawings; who has one already stands below it. Arrows go from one to the next.
Card {
    id: root

    required property PupilModel model

    pad: 0

    Txt {
        x: 24
        y: 18
        text: qsTr("Kies samen een symbool")
        size: 20
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Txt {
        anchors.right: parent.right
        anchors.rightMargin: 24
        y: 20
        text: root.model.trouble
        color: Theme.clayInk
        Accessible.role: Accessible.AlertMessage
    }
    GridView {
        id: grid

        objectName: "symbols"
        x: 16
        y: 56
        width: parent.width - 26
        height: parent.height - 68
        cellWidth: Math.floor(width / (width > 1500 ? 10 : 8))
        cellHeight: Math.max(108, Math.min(166, Math.floor(height / (width > 1500 ? 4 : 5))))
        model: root.model.symbols
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        activeFocusOnTab: true
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Symbolen")
        Component.onCompleted: grid.forceActiveFocus()

        delegate: Item {
            id: cell

            required property string symbol
            required property string drawing
            required property string word
            required property string owner
            required property bool chosen

            width: grid.cellWidth
            height: grid.cellHeight
            Accessible.role: Accessible.RadioButton
            Accessible.name: cell.owner === "" ? cell.word : qsTr("%1, van %2").arg(cell.word).arg(cell.owner)
            Accessible.checkable: true
            Accessible.checked: cell.chosen
            Accessible.onPressAction: root.model.symbolIs(cell.symbol)
            Keys.onSpacePressed: event => event.isAutoRepeat || root.model.symbolIs(cell.symbol)
            Keys.onReturnPressed: event => event.isAutoRepeat || root.model.symbolIs(cell.symbol)

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.model.symbolIs(cell.symbol)
            }
            HoverHandler {
                id: hover

                cursorShape: Qt.PointingHandCursor
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 6
                radius: 14
                color: cell.chosen || hover.hovered ? Theme.tealSoft : "transparent"
                border.width: cell.chosen ? 2 : 0
                border.color: Theme.teal

                FocusRing {
                    visible: cell.activeFocus
                    anchors.margins: -4
                    around: 13
                }
                SymbolTile {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 6
                    size: Math.min(120, cell.height - 46)
                    drawing: cell.drawing
                    opacity: cell.owner === "" ? 1 : 0.45
                }
                Txt {
                    x: 2
                    y: cell.height - 36
                    width: parent.width - 4
                    text: cell.owner === "" ? cell.word : cell.owner
                    size: Theme.small
                    w: cell.owner === "" ? Font.Normal : Font.DemiBold
                    color: cell.owner === "" ? Theme.ink : Theme.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
