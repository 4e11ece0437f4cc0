import QtQuick
import vertrouwen_desktop.ui

// What the adults steer of the slide's activity. The panel is there only when the slide has something to steer.
Rectangle {
    id: root

    required property LiveControlModel model
    readonly property real wanted: stage.implicitHeight + 24

    radius: 16
    color: Theme.sheet
    border.width: 1
    border.color: Theme.line

    ActivityStage {
        id: stage

        anchors.fill: parent
        anchors.margins: 12
        clip: true
        view: root.model.activityUrl
        model: root.model.activity
    }
}
