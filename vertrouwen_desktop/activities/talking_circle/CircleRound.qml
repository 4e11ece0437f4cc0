pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The stone goes round. Arrow left and right move it without noting anything.
Column {
    id: root

    required property TalkingCircleControlModel control
    readonly property bool held: root.control.seat > 0

    spacing: 10
    Keys.onLeftPressed: event => event.isAutoRepeat || root.control.shift(-1)
    Keys.onRightPressed: event => event.isAutoRepeat || root.control.shift(1)

    Chips {
        visible: root.control.rings === 2
        width: parent.width
        label: qsTr("Welke kring?")
        options: [["0", root.control.teacher], ["1", root.control.youthWorker]]
        chosen: String(root.control.ring)
        onPicked: key => root.control.look(Number(key))
    }
    Item {
        width: parent.width
        height: 40

        Tag {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.held ? "teal" : "plain"
            text: root.held ? qsTr("Plek %1 van %2").arg(root.control.seat).arg(root.control.ringSeats) : qsTr("De steen ligt in het midden")
        }
        Txt {
            visible: root.held
            anchors.right: parent.right
            height: parent.height
            size: Theme.lead
            w: Font.DemiBold
            digits: true
            text: root.control.left
            Accessible.name: qsTr("Nog %1").arg(root.control.left)
        }
    }
    Btn {
        visible: root.held
        width: parent.width
        height: 48
        focus: true
        iconAfter: "rechts"
        text: qsTr("Klaar, geef door")
        onClicked: root.control.give("s")
    }
    Flow {
        visible: root.held
        width: parent.width
        spacing: 8

        Btn {
            text: qsTr("Past")
            onClicked: root.control.give("p")
        }
        Btn {
            text: qsTr("Later")
            onClicked: root.control.give("l")
        }
        Btn {
            icon: root.control.isPaused ? "start" : "pauze"
            text: root.control.isPaused ? qsTr("Verder") : qsTr("Pauze")
            onClicked: root.control.pause()
        }
    }
    Txt {
        visible: !root.held
        width: parent.width
        text: qsTr("Vraag één keer: wil iemand nog iets zeggen? Zwijgen mag.")
    }
    Repeater {
        model: root.control.wants

        Btn {
            required property int seat
            required property string words

            width: root.width
            iconAfter: "rechts"
            text: words
            Accessible.name: qsTr("%1. Geef de steen daar.").arg(words)
            onClicked: root.control.give_to(seat)
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Btn {
            kind: "quiet"
            pad: 8
            icon: "links"
            text: qsTr("Stap terug")
            enabled: root.control.canUndo
            onClicked: root.control.undo()
        }
        Btn {
            kind: root.held ? "quiet" : "primary"
            pad: 12
            text: qsTr("Rond de kring af")
            onClicked: root.control.close()
        }
    }
    Txt {
        width: parent.width
        size: Theme.small
        color: Theme.inkSoft
        text: qsTr("Nog niet aan de beurt: %1. Pijltje links of rechts verplaatst de steen.").arg(root.control.waiting)
    }
}
