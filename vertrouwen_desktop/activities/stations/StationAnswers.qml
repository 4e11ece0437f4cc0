pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// After a station: what it can have done. The children point or hold up fingers; nobody touches, nobody is counted here.
Item {
    id: root

    required property StationsBoardModel board
    readonly property bool hasStation: root.board.hereTitle !== ""
    readonly property real lead: root.hasStation ? 600 : 0

    Rectangle {
        visible: root.hasStation
        width: 552
        height: parent.height
        radius: 56
        color: Theme.boardSand

        Pict {
            x: (parent.width - width) / 2
            y: 44
            size: 260
            name: root.board.herePicture
        }
        TightWords {
            objectName: "words"
            x: 32
            y: 316
            width: parent.width - 64
            height: 152
            font.bold: true
            size: Theme.boardSmall
            lineHeight: 66
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.board.hereTitle
        }
    }
    Repeater {
        model: [["level1", qsTr("rustiger")], ["gelijk", qsTr("gelijk")], ["niets_voor_mij", qsTr("niets voor mij")]]

        Rectangle {
            id: way

            required property int index
            required property var modelData

            x: root.lead
            y: way.index * 168
            width: root.width - root.lead
            height: 144
            radius: 40
            color: Theme.boardSheet
            border.width: 4
            border.color: Theme.boardInk

            Pict {
                x: 40
                anchors.verticalCenter: parent.verticalCenter
                size: 124
                name: way.modelData[0]
            }
            Words {
                objectName: "words"
                x: 204
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: way.modelData[1]
            }
        }
    }
}
