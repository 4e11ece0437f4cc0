import QtQuick

// Time that a child sees: a circle that shrinks, and a word. It counts on by itself from what was sent (`leftS` of
// `wholeS`, `runs`), in steps, so that nothing ticks. `sent` is another number each time something was sent.
Item {
    id: root

    property real leftS: 0
    property real wholeS: 1
    property bool runs: false
    property int sent: 0
    property real stepS: 5
    property real passedS: 0
    readonly property real nowS: Math.max(0, root.leftS - (root.runs ? root.passedS : 0))
    readonly property real remaining: Math.min(1, Math.ceil(root.nowS / root.stepS) * root.stepS / Math.max(1, root.wholeS))
    readonly property bool isAlmost: root.nowS <= Math.min(20, root.wholeS / 4)
    readonly property string soon: root.isAlmost ? qsTr("bijna klaar") : root.nowS <= Math.min(60, root.wholeS / 2) ? qsTr("nog even") : ""

    function count(): void {
        root.passedS = 0;
        if (root.runs)
            steps.restart();
        else
            steps.stop();
    }

    width: 320
    height: width
    onSentChanged: root.count()
    onRunsChanged: root.count()
    onLeftSChanged: root.count()
    Component.onCompleted: root.count()

    TimeCircle {
        objectName: "timeCircle"
        anchors.fill: parent
        remaining: root.remaining
    }
    SequentialAnimation {
        id: steps

        loops: Animation.Infinite

        PauseAnimation {
            duration: root.stepS * 1000
        }
        ScriptAction {
            script: root.passedS += root.stepS
        }
    }
}
