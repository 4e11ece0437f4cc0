pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The middle of a circle: the time of the turn and the stone. With two circles the cards to give it on lie below each.
Item {
    id: root

    required property TalkingCircleBoardModel board
    required property int number
    required property real middleX
    required property real middleY
    required property real radius
    required property real stoneX
    required property real stoneY
    required property real stone
    required property bool inMiddle
    required property real leftS
    required property real wholeS
    required property bool runs
    required property int sent
    required property string adult
    readonly property bool alone: root.adult === ""
    readonly property real clock: root.alone ? 168 : 132
    readonly property string soon: root.inMiddle ? (root.alone ? "" : qsTr("Nog iemand?")) : time.nowS <= 0 ? qsTr("rond maar af") : time.soon
    readonly property int glide_ms: root.board.calmMotion ? 0 : Theme.fade

    TimeLeft {
        id: time

        visible: !root.inMiddle
        x: root.middleX - width / 2
        y: root.middleY - height / 2 - (root.alone ? 32 : 0)
        width: root.clock
        height: root.clock
        leftS: root.leftS
        wholeS: root.wholeS
        runs: root.runs
        sent: root.sent
        stepS: root.wholeS / 12
    }
    Words {
        visible: root.alone
        x: root.middleX - width / 2
        y: root.middleY + 46
        width: 330
        height: 74
        size: Theme.boardSmall
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.soon
    }
    Pict {
        objectName: "stone"
        x: root.stoneX
        y: root.stoneY
        size: root.stone
        small: true
        name: "praatsteen"

        Behavior on x {
            NumberAnimation {
                duration: root.glide_ms
                easing.type: Easing.InOutQuad
            }
        }
        Behavior on y {
            NumberAnimation {
                duration: root.glide_ms
                easing.type: Easing.InOutQuad
            }
        }
    }
    Item {
        visible: !root.alone
        x: root.middleX - 420
        width: 840
        height: 1080

        Words {
            x: 0
            y: root.middleY - root.radius
            width: 260
            height: 130
            size: Theme.boardSmall
            lineHeight: 58
            wrapMode: Text.Wrap
            text: root.adult
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Words {
            anchors.right: parent.right
            y: root.middleY - root.radius
            width: 250
            size: Theme.boardSmall
            lineHeight: 58
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
            text: root.soon
        }
        Repeater {
            model: [["s", qsTr("Klaar"), "doorgeven"], ["p", qsTr("Ik pas"), "luisteren"], ["l", qsTr("Later"), "straks"]]

            TouchCard {
                required property var modelData
                required property int index

                x: index * 283
                y: 906
                width: 274
                height: 124
                pad: 14
                pictureSize: 64
                visible: !root.inMiddle
                touch: root.board.touch
                picture: modelData[2]
                text: modelData[1]
                onTapped: root.board.give(root.number, modelData[0])
            }
        }
    }
}
