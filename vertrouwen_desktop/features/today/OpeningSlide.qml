import QtQuick
import vertrouwen_desktop.ui

// The opening slide, small: the board's own drawing, in an ink frame as everything that the class sees.
Rectangle {
    id: root

    required property TodayModel model

    height: (root.width - 12) * 9 / 16 + 12
    radius: 10
    color: Theme.slab
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Zo begint het bord")

    ActivityStage {
        anchors.fill: parent
        anchors.margins: 6
        enabled: false
        clip: true
        view: root.model.boardUrl
        model: root.model.board
    }
}
