import QtQuick
import vertrouwen_desktop.ui

// One circle: the child's star left, its name, words and time right.
Item {
    id: root

    required property PrideRoundBoardModel board
    required property int lane
    required property string stage
    required property string name
    required property string symbol
    required property string word
    required property string added
    required property real leftS
    required property real wholeS
    required property bool runs
    required property bool ready
    required property int sent

    width: 1920
    height: 1080
    visible: root.stage === "turn"

    PrideStar {
        x: 96
        y: 436
        width: 580
        symbol: root.symbol
        ready: root.ready && root.board.touch
        onTapped: root.board.start(root.lane)
    }
    Words {
        objectName: "words"
        x: 744
        y: 258
        width: 1080
        height: 194
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardBody
        size: 120
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        font.bold: true
        text: root.name === "" ? qsTr("Nu ben jij!") : root.name
    }
    PrideWord {
        visible: !root.ready || root.word !== ""
        x: 744
        y: 456
        width: 1080
        height: 152
        word: root.word
        calmMotion: root.board.calmMotion
    }
    PrideWord {
        visible: !root.ready || root.added !== ""
        x: 744
        y: 640
        width: 1080
        height: 152
        word: root.added
        ask: root.word === "" ? "" : root.board.add
        calmMotion: root.board.calmMotion
    }
    PrideClock {
        visible: !root.ready
        x: 744
        y: 840
        leftS: root.leftS
        wholeS: root.wholeS
        runs: root.runs
        sent: root.sent
    }
    Words {
        objectName: "words"
        visible: root.ready && root.word === ""
        x: 744
        y: 456
        width: 1080
        height: 194
        wrapMode: Text.Wrap
        text: root.board.touch ? qsTr("Ben je zover? Tik op je ster.") : qsTr("Zeg het als je zover bent.")
    }
    Words {
        objectName: "words"
        visible: root.ready
        x: 744
        y: 892
        width: 1080
        height: 74
        size: Theme.boardSmall
        text: qsTr("Liever later, of liever niet? Dat is ook goed.")
    }
}
