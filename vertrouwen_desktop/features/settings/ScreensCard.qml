pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Which screen is the board.
Card {
    id: root

    required property SettingsModel model

    title: qsTr("Welk scherm is het bord?")

    Column {
        width: parent.width
        spacing: 12

        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.arrangement
        }
        Repeater {
            model: root.model.screens

            Rectangle {
                id: choice

                required property string identity
                required property string name
                required property string detail
                required property bool board

                width: parent.width
                height: Math.max(64, words.height + 20)
                radius: Theme.radius
                color: choice.board ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
                border.width: choice.board ? 2 : 1.5
                border.color: choice.board ? Theme.teal : Theme.edge
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("%1, %2").arg(choice.name).arg(choice.detail)
                Accessible.checkable: true
                Accessible.checked: choice.board
                Accessible.focusable: true
                Accessible.onPressAction: root.model.chooseBoard(choice.identity)
                Keys.onSpacePressed: event => event.isAutoRepeat || root.model.chooseBoard(choice.identity)
                Keys.onReturnPressed: event => event.isAutoRepeat || root.model.chooseBoard(choice.identity)

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.model.chooseBoard(choice.identity)
                }
                HoverHandler {
                    id: hover

                    cursorShape: Qt.PointingHandCursor
                }
                FocusRing {
                    visible: choice.activeFocus
                }
                Icon {
                    x: 16
                    anchors.verticalCenter: parent.verticalCenter
                    name: "les"
                    size: 24
                    color: choice.board ? Theme.tealDeep : Theme.inkSoft
                }
                Column {
                    id: words

                    x: 56
                    width: parent.width - 56 - 16 - (mark.visible ? mark.width + 8 : 0)
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        width: parent.width
                        text: choice.name
                        w: Font.DemiBold
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Txt {
                        width: parent.width
                        text: choice.detail
                        size: Theme.small
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
                Tag {
                    id: mark

                    visible: choice.board
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("bord")
                    icon: "vink"
                    tone: "solid"
                }
            }
        }
        Btn {
            objectName: "swap"
            visible: root.model.canSwap
            text: qsTr("Wissel bord en laptop")
            icon: "wissel"
            key: "S"
            onClicked: root.model.swap()
        }
    }
}
