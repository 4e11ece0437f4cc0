pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The class promises for the adults: every step of the board by keyboard, the words of the class, and keeping them.
FocusScope {
    id: root

    required property ClassPromisesControlModel model

    implicitWidth: 420
    implicitHeight: 356

    Column {
        anchors.fill: parent
        visible: root.model.isShow
        spacing: 8

        Txt {
            width: parent.width
            w: Font.DemiBold
            text: root.model.shownCount > 0 ? qsTr("Dit sprak de klas af:") : qsTr("De klas heeft nog geen klasafspraak bewaard. Die maken jullie in les 1.")
        }
        Repeater {
            model: root.model.shown

            Txt {
                required property int number
                required property string words

                width: root.width
                size: 17
                text: qsTr("%1. %2").arg(number).arg(words)
            }
        }
    }
    Item {
        id: head

        visible: !root.model.isShow
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.wasKept ? qsTr("Veranderd, nog niet bewaard") : qsTr("%1 op een plek").arg(root.model.placedCount)
        }
        Btn {
            anchors.right: parent.right
            kind: "quiet"
            pad: 12
            icon: "links"
            text: qsTr("Stap terug")
            enabled: root.model.canUndo
            onClicked: root.model.undo()
        }
    }
    ScrollArea {
        visible: !root.model.isShow
        y: 44
        width: parent.width
        height: parent.height - 44 - 52

        Column {
            id: lines

            width: parent.width - 8
            spacing: 8

            Repeater {
                model: root.model.places

                PlaceLine {
                    control: root.model
                    width: lines.width
                }
            }
            Txt {
                visible: root.model.looseCount > 0
                width: parent.width
                topPadding: 4
                size: Theme.small
                color: Theme.inkSoft
                text: qsTr("Losse kaarten: kies er een, dan een plek.")
            }
            Repeater {
                model: root.model.loose

                LooseLine {
                    control: root.model
                    width: lines.width
                }
            }
        }
    }
    Btn {
        visible: !root.model.isShow
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Klaar: bewaar onze klasafspraak")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
