import QtQuick
import vertrouwen_desktop.ui

// One of two groups: half of the board, with the adult's name above it.
Item {
    id: root

    required property PrideRoundBoardModel board
    required property int lane
    required property string adult
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

    x: 72 + root.lane * 900
    y: 284
    width: 876
    height: 772

    Rectangle {
        anchors.fill: parent
        radius: 56
        color: Theme.boardSand
    }
    Words {
        objectName: "words"
        x: 40
        y: 12
        width: 796
        height: 74
        size: Theme.boardSmall
        elide: Text.ElideRight
        text: qsTr("Bij %1").arg(root.adult)
    }
    PrideStar {
        x: 32
        y: 216
        width: 272
        symbol: root.symbol
        ready: root.ready && root.board.touch
        onTapped: root.board.start(root.lane)
    }
    Words {
        objectName: "words"
        visible: root.stage === "turn"
        x: 40
        y: 80
        width: 796
        height: 128
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        size: Theme.boardTitle
        font.bold: true
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        text: root.name === "" ? qsTr("Nu ben jij!") : root.name
    }
    Words {
        objectName: "words"
        visible: root.stage === "turn" && root.ready
        x: 336
        y: 216
        width: 500
        height: 272
        verticalAlignment: Text.AlignVCenter
        size: Theme.boardSmall
        lineHeight: 60
        wrapMode: Text.Wrap
        text: root.board.touch ? qsTr("Ben je zover?\nTik op je ster.") : qsTr("Zeg het als je zover bent.")
    }
    PrideClock {
        visible: root.stage === "turn" && !root.ready
        x: 336
        y: 278
        size: 148
        spacing: 28
        wordsWidth: 324
        leftS: root.leftS
        wholeS: root.wholeS
        runs: root.runs
        sent: root.sent
    }
    PrideWord {
        visible: root.stage === "turn"
        x: 40
        y: 508
        width: 796
        height: 112
        size: 72
        word: root.word
        ask: root.ready ? qsTr("Liever later, of liever niet?\nDat is ook goed.") : ""
        calmMotion: root.board.calmMotion
    }
    PrideWord {
        visible: root.stage === "turn" && root.word !== ""
        x: 40
        y: 632
        width: 796
        height: 112
        size: 72
        word: root.added
        ask: root.board.add
        calmMotion: root.board.calmMotion
    }
    Words {
        objectName: "words"
        visible: root.stage !== "turn"
        x: 40
        y: 508
        width: 796
        height: 194
        wrapMode: Text.Wrap
        text: root.stage === "before" ? qsTr("Iedereen komt\naan de beurt.") : root.stage === "pause" ? qsTr("De anderen komen later.") : qsTr("Iedereen was\naan de beurt.")
    }
}
