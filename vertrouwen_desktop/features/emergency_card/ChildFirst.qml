import QtQuick
import vertrouwen_desktop.ui

// A child has a hard time: what the two do, and the sentence, large enough to read standing.
Rectangle {
    id: root

    required property EmergencyCardModel model
    property bool wide: false

    implicitHeight: Math.max(what.height, sentence.height) + (root.wide ? 56 : 36)
    radius: 16
    color: Theme.sage

    Rectangle {
        x: 24
        anchors.verticalCenter: parent.verticalCenter
        width: 56
        height: 56
        radius: 28
        color: Theme.sheet

        Icon {
            anchors.centerIn: parent
            name: "hart"
            size: 30
        }
    }
    Column {
        id: what

        x: 104
        width: parent.width * 0.44 - x
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.model.childTitle
            size: root.wide ? 24 : 20
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: root.model.childSteps
            size: root.wide ? 20 : 17
        }
    }
    Txt {
        id: sentence

        x: parent.width * 0.44 + 32
        width: parent.width - x - 24
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("“%1”").arg(root.model.sentence)
        size: root.wide ? 34 : 26
        w: Font.DemiBold
    }
}
