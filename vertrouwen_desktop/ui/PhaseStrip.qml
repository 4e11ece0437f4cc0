pragma ComponentBehavior: Bound
import QtQuick

// On every board, always in the same place: what is now, how much is left, what comes next, who tells.
Rectangle {
    id: root

    property QtObject stations          // rows: drawing, when (done, now, next, later)
    property real remaining: 1
    property string phase
    property string soon                // "", "nog even", "bijna klaar"
    property bool almost: false         // the ring of the next one closes
    property string leads
    property bool quiet: false          // breathing and calm: same things, no surface

    width: 1920
    height: 96
    color: root.quiet ? "transparent" : Theme.boardSand

    Repeater {
        model: root.stations

        Item {
            id: station

            required property int index
            required property string drawing
            required property string when
            readonly property bool isNow: station.when === "now"
            readonly property bool isNext: station.when === "next"

            x: 96 + station.index * 112
            y: 4
            width: 88
            height: 88

            TimeCircle {
                objectName: station.isNow ? "timeCircle" : ""
                visible: station.isNow
                anchors.fill: parent
                remaining: root.remaining
            }
            Pict {          // a dotted ring waits for the next one, and closes at "bijna klaar"
                visible: station.isNext && !root.almost
                size: 88
                name: visible ? "ring" : ""
            }
            Rectangle {
                visible: station.isNext && root.almost
                anchors.fill: parent
                radius: 44
                color: "transparent"
                border.width: 4
                border.color: Theme.boardInk
            }
            Pict {
                anchors.centerIn: parent
                size: station.isNow ? 60 : 64
                plain: station.isNow
                small: true
                name: station.drawing
                opacity: station.isNow || station.isNext ? 1 : 0.55
            }
            Pict {
                visible: station.when === "done"
                x: 52
                y: 52
                size: 36
                small: true
                name: visible ? "klaar" : ""
            }
        }
    }
    Row {
        id: now

        x: 800
        anchors.verticalCenter: parent.verticalCenter
        spacing: 24

        Words {
            objectName: "phaseName"
            size: Theme.boardSmall
            font.bold: true
            text: root.phase
        }
        Words {
            objectName: "soon"
            size: Theme.boardSmall
            text: root.soon
        }
    }
    Row {
        visible: root.leads !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.boardMargin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20

        Pict {
            anchors.verticalCenter: parent.verticalCenter
            size: 68
            small: true
            name: "vertelt"
        }
        Words {
            objectName: "leads"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 1824 - 88 - 40 - (now.x + now.width))
            size: Theme.boardSmall
            text: root.leads
            elide: Text.ElideRight
        }
    }
}
