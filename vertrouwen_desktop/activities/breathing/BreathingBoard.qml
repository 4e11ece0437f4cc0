import QtQuick
import vertrouwen_desktop.ui

// One circle that breathes, lit from inside like a paper lantern, in the pale circle of how far a breath goes.
Item {
    id: root

    required property BreathingBoardModel model
    readonly property int leg: root.model.leg
    readonly property real rMin: 150
    readonly property real rMax: 348
    readonly property real r: root.rMin + (root.rMax - root.rMin) * (root.model.calmMotion ? 0.5 : root.breath)
    property real breath: 0         // 0 = out, 1 = in
    property bool isIn: true

    onLegChanged: Qt.callLater(exercise.restart)      // after the number of breaths is known

    Rectangle {
        x: 960 - root.rMax
        y: 520 - root.rMax
        width: 2 * root.rMax
        height: width
        radius: root.rMax
        color: Theme.boardMist
    }
    Pict {
        objectName: "circle"
        x: 960 - root.rMax
        y: 520 - root.rMax
        size: 2 * root.rMax
        scale: root.r / root.rMax
        name: "adem"
        mipmap: true
    }
    Row {
        objectName: "breathWords"
        visible: exercise.running
        anchors.horizontalCenter: parent.horizontalCenter
        y: 886
        spacing: 26

        BreathingWord {
            text: qsTr("Adem in")
            now: root.isIn
            calmMotion: root.model.calmMotion
        }
        BreathingWord {
            text: qsTr("… en uit")
            now: !root.isIn
            calmMotion: root.model.calmMotion
        }
    }
    Words {
        objectName: "words"
        visible: !exercise.running
        x: 96
        y: 886
        width: 1728
        height: lineHeight
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        size: Theme.boardTitle
        font.bold: true
        text: root.model.stage === "ready" ? root.model.title : root.model.stage === "paused" ? qsTr("Even pauze.") : qsTr("Rustig.")
    }

    SequentialAnimation {
        id: exercise

        loops: Math.max(1, root.model.breathsLeft)

        PropertyAction {
            target: root
            property: "isIn"
            value: true
        }
        NumberAnimation {
            target: root
            property: "breath"
            to: 1
            duration: root.model.inMs
            easing.type: Easing.InOutSine
        }
        PropertyAction {
            target: root
            property: "isIn"
            value: false
        }
        NumberAnimation {
            target: root
            property: "breath"
            to: 0
            duration: root.model.outMs
            easing.type: Easing.InOutSine
        }
    }
    NumberAnimation {       // a pause lets the breath go
        target: root
        property: "breath"
        to: 0
        duration: 2000
        easing.type: Easing.InOutSine
        running: root.model.stage === "paused" || root.model.stage === "ready"
        onStarted: exercise.stop()
    }
}
