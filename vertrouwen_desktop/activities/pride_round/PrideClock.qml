import QtQuick
import vertrouwen_desktop.ui

// A child's time: a circle that shrinks, and words. No digits, no sound; when it is empty nobody is hurried.
Row {
    id: root

    property real leftS: 0
    property real wholeS: 1
    property bool runs: false
    property int sent: 0
    property real size: 176
    property real wordsWidth: 760
    readonly property bool narrow: root.wordsWidth < 400

    spacing: 40

    TimeLeft {
        id: time

        width: root.size
        leftS: root.leftS
        wholeS: root.wholeS
        runs: root.runs
        sent: root.sent
        stepS: 2
    }
    Words {
        objectName: "words"
        width: root.wordsWidth
        height: root.size
        verticalAlignment: Text.AlignVCenter
        size: Theme.boardSmall
        lineHeight: 60
        wrapMode: Text.Wrap
        text: time.nowS <= 0 ? qsTr("Rond maar rustig af.") : !root.runs ? qsTr("We wachten even.") : time.soon === "bijna klaar" ? qsTr("Bijna klaar.") : time.soon !== "" ? qsTr("Nog even.") : root.narrow ? qsTr("Dit is\njouw tijd.") : qsTr("Dit is jouw tijd.")
    }
}
