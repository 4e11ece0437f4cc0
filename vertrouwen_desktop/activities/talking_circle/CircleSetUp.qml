pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Before it begins: what it is about, how many seats, how long each, one circle or two.
Column {
    id: root

    required property TalkingCircleControlModel control

    spacing: 10

    Chips {
        width: parent.width
        label: qsTr("Waar gaat de kring over?")
        options: [["fictional", qsTr("Verzonnen verhaal")], ["real", qsTr("Echt kind")]]
        chosen: root.control.wishesReal ? "real" : "fictional"
        onPicked: key => root.control.about(key)
    }
    CircleCheck {
        visible: root.control.wishesReal
        width: parent.width
        control: root.control
    }
    Repeater {
        model: [["seats", qsTr("%1 plekken").arg(root.control.seats), qsTr("plek")], ["seconds", qsTr("%1 seconden voor ieder").arg(root.control.seconds), qsTr("vijf seconden")]]

        Item {
            id: line

            required property var modelData
            readonly property bool isSeats: line.modelData[0] === "seats"

            width: root.width
            height: 40

            Txt {
                width: parent.width - 100
                height: parent.height
                text: line.modelData[1]
            }
            Row {
                anchors.right: parent.right
                spacing: 4

                Btn {
                    width: 44
                    pad: 0
                    icon: "min"
                    Accessible.name: qsTr("Minder: %1").arg(line.modelData[1])
                    onClicked: line.isSeats ? root.control.add_seats(-1) : root.control.add_seconds(-1)
                }
                Btn {
                    width: 44
                    pad: 0
                    icon: "plus"
                    Accessible.name: qsTr("Meer: %1").arg(line.modelData[1])
                    onClicked: line.isSeats ? root.control.add_seats(1) : root.control.add_seconds(1)
                }
            }
        }
    }
    Txt {
        objectName: "advice"
        width: parent.width
        text: root.control.advice
        color: Theme.inkSoft
    }
    Chips {
        visible: root.control.seats >= 6
        width: parent.width
        label: qsTr("Eén kring of twee?")
        options: [["1", qsTr("Eén kring")], ["2", qsTr("Twee kringen")]]
        chosen: String(root.control.rings)
        onPicked: key => root.control.make_rings(Number(key))
    }
}
