pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Dots by spot, for the class as a whole. A digit is a dot, with Shift one fewer, Backspace a step back.
FocusScope {
    id: root

    required property BodyOutlineControlModel model

    implicitWidth: 420
    implicitHeight: 356
    Keys.onPressed: event => event.accepted = root.model.typed(event.text, (event.modifiers & Qt.ShiftModifier) !== 0, event.isAutoRepeat)

    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.model.isKept ? "teal" : "plain"
            icon: root.model.isKept ? "vink" : ""
            text: root.model.isKept ? qsTr("Bewaard") : root.model.shown === 1 ? qsTr("1 stip") : qsTr("%1 stippen").arg(root.model.shown)
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
        y: 44
        width: parent.width
        height: parent.height - 44 - 52

        Column {
            id: lines

            width: parent.width - 8

            Txt {
                width: parent.width
                bottomPadding: 4
                color: Theme.inkSoft
                text: root.model.hint
            }
            Repeater {
                model: root.model.places

                CountLine {
                    required property int place
                    required property string words
                    required property int dots
                    required key

                    width: lines.width
                    text: words
                    count: dots
                    onCounted: by => root.model.mark(place, by)
                }
            }
        }
    }
    Btn {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44
        icon: "vink"
        text: qsTr("Bewaar wat de klas liet zien")
        enabled: root.model.canKeep
        onClicked: root.model.keep()
    }
}
