import QtQuick
import vertrouwen_desktop.ui

// A child: the drawing, the name, and a word only where something is not as with the others.
Item {
    id: root

    required property string pupilId
    required property string name
    required property string drawing
    required property string letter
    required property string detail
    required property string spoken
    property bool hasDetails: false
    property bool hasLongNames: false
    property bool wide: false

    signal opened(string pupilId)

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.opened(root.pupilId)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.opened(root.pupilId)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.opened(root.pupilId)
    Keys.onEnterPressed: event => event.isAutoRepeat || root.opened(root.pupilId)

    Rectangle {
        id: card

        readonly property real below: (root.wide ? 26 : 22) * (root.hasLongNames ? 2 : 1) + (root.hasDetails ? 22 : 0)

        anchors.fill: parent
        anchors.margins: 6
        radius: 16
        color: tap.pressed ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
        border.width: 1.5
        border.color: Theme.edge

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.opened(root.pupilId)
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }
        FocusRing {
            visible: root.activeFocus
            anchors.margins: -4
            around: 14.5
        }
        Column {
            x: 8
            width: parent.width - 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            SymbolTile {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Math.max(40, Math.min(root.wide ? 112 : 96, card.height - card.below - 16, card.width - 24))
                drawing: root.drawing
                letter: root.letter
            }
            Txt {
                width: parent.width
                text: root.name
                size: root.wide ? 17 : Theme.body
                w: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: root.hasLongNames ? 2 : 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                visible: root.detail !== ""
                width: parent.width
                text: root.detail
                size: Theme.small
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
