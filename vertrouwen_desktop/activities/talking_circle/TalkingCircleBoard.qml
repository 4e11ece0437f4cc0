pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// First how we talk and what about; then the circle with the stone; at the end, or when it is stopped, a calm picture.
Item {
    id: root

    required property TalkingCircleBoardModel model
    readonly property bool over: root.model.stage === "stopped" || root.model.stage === "closed"

    Item {
        anchors.fill: parent
        visible: !root.over

        BoardTitle {
            y: 104
            height: line
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            text: root.model.title
        }
        Words {
            x: 96
            y: 252
            width: 1728
            height: 88
            text: root.model.question
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.boardSmall
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
        Words {
            x: 96
            y: 332
            height: 70
            size: Theme.boardSmall
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Liever niet? Dat is ook goed.")
        }
        CircleReady {
            visible: root.model.stage === "ready"
            anchors.fill: parent
            board: root.model
        }
        Item {
            anchors.fill: parent
            visible: root.model.stage === "runs"

            Repeater {      // the rug that the circle sits around
                model: root.model.rings

                Item {
                    id: rug

                    required property real middleX
                    required property real middleY
                    required property real radius

                    Rectangle {
                        x: rug.middleX - width / 2
                        y: rug.middleY - height / 2
                        width: 2 * rug.radius - 84
                        height: width
                        radius: width / 2
                        color: Theme.boardMist
                    }
                }
            }
            Repeater {
                model: root.model.seats

                CircleSeat {}
            }
            Repeater {
                model: root.model.rings

                CircleRing {
                    board: root.model
                }
            }
            CircleTurn {
                visible: root.model.ringCount === 1
                anchors.fill: parent
                board: root.model
            }
        }
    }
    CircleClosing {
        anchors.fill: parent
        visible: root.over
        stopped: root.model.stage === "stopped"
    }
}
