import QtQuick
import vertrouwen_desktop.ui

// Something that the part of now can be; all of them are large, or none.
TouchCard {
    id: root

    required property SentenceBuilderBoardModel board
    required property int part
    required property int choice
    required property string words
    required property bool inLarge
    required chosen

    touch: root.board.touch
    onTapped: root.board.choose(root.part, root.choice)

    TightWords {
        objectName: "words"
        x: 36
        y: -14      // Andika hangs low; the white below the last line may stand outside
        width: root.width - 72
        height: root.height + 22
        size: root.inLarge ? Theme.boardBody : Theme.boardSmall
        lineHeight: root.inLarge ? 78 : root.height < 150 ? 52 : 58
        lines: Math.floor(root.height / lineHeight)
        verticalAlignment: Text.AlignVCenter
        text: root.words
    }
}
