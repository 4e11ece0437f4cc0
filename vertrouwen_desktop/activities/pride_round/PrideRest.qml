import QtQuick
import vertrouwen_desktop.ui

// Nobody has a turn just now: before the round, between two moments, or after the last child. Nobody is forgotten.
Item {
    id: root

    required property PrideRoundBoardModel board
    readonly property string stage: root.board.rest

    width: 1920
    height: 1080
    visible: root.stage !== ""

    PrideStar {
        x: 96
        y: 400
        width: 620
    }
    Words {
        objectName: "words"
        x: 784
        y: 440
        width: 1040
        height: 260
        verticalAlignment: Text.AlignBottom
        size: Theme.boardTitle
        lineHeight: 121
        font.bold: true
        wrapMode: Text.Wrap
        text: root.stage === "before" ? (root.board.isLater ? qsTr("Een deel nu,\neen deel later.") : qsTr("Iedereen komt\naan de beurt.")) : root.stage === "pause" ? qsTr("We stoppen even.") : qsTr("Iedereen was\naan de beurt.")
    }
    Words {
        objectName: "words"
        x: 784
        y: 740
        width: 1040
        height: 194
        size: root.board.isTwo ? Theme.boardSmall : Theme.boardBody
        wrapMode: Text.Wrap
        text: root.stage === "before" ? (root.board.isTwo ? qsTr("Eén groep bij %1.\nEén groep bij %2.").arg(root.board.adults[0]).arg(root.board.adults[1]) : root.board.isLater ? qsTr("Iedereen komt aan de beurt.") : qsTr("Ieder kind krijgt evenveel tijd.")) : root.stage === "pause" ? qsTr("De anderen komen op een ander moment.") : root.board.isLater ? qsTr("Wie er nu niet is, komt later.") : qsTr("Wat mooi om te horen.")
    }
}
