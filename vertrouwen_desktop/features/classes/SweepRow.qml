import QtQuick
import vertrouwen_desktop.ui

// A child and the two answers. Neither is chosen: nobody asked yet.
Item {
    id: root

    required property string pupilId
    required property string name
    required property string drawing
    required property string letter
    required property string wish
    required property string detail
    required property string spoken
    required property SweepModel sweep

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = root.sweep.typed(root.pupilId, event.text, event.isAutoRepeat)

    FocusRing {
        visible: root.activeFocus
        anchors.margins: 0
        around: 12
    }
    SymbolTile {
        id: tile

        x: 6
        anchors.verticalCenter: parent.verticalCenter
        size: 40
        drawing: root.drawing
        letter: root.letter
    }
    Txt {
        x: tile.x + tile.width + 10
        width: both.x - x - 8
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        w: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Row {
        id: both

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        AnswerPill {
            width: 88
            text: qsTr("mag")
            spoken: qsTr("%1: mag").arg(root.name)
            chosen: root.wish === "given"
            onPicked: root.sweep.say(root.pupilId, "given")
        }
        AnswerPill {
            width: 132
            text: qsTr("liever niet")
            spoken: qsTr("%1: liever niet").arg(root.name)
            chosen: root.wish === "refused"
            onPicked: root.sweep.say(root.pupilId, "refused")
        }
    }
}
