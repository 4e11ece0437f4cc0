import QtQuick
import vertrouwen_desktop.ui

// Title, text and at most one picture: beside the text, or below it when it is wide. Without one, the bank of the river.
Item {
    id: root

    required property LiveBoardModel model
    readonly property bool isBeside: root.model.pictureAspect > 0 && !root.model.pictureIsWide
    readonly property real below: title.y + (title.text === "" ? 0 : title.contentHeight + 24)
    readonly property real room: 1032 - root.below
    readonly property int generous: 78      // for a few short sentences
    readonly property bool isShort: large.height <= (root.model.pictureIsWide ? root.room - 444 : root.room * 0.58) && large.height <= probe.height * root.generous / Theme.boardBody + 2
    readonly property bool hasBank: root.model.pictureAspect === 0 && words.y + words.height < 900

    Pict {        // behind the bank
        x: 1416
        y: 500
        width: 420
        height: 520
        name: root.hasBank ? "reeds" : ""
    }
    Pict {
        y: 96
        width: 1920
        height: 984
        name: root.hasBank ? "scene_bank" : ""
    }
    BoardTitle {
        id: title

        objectName: "title"
        text: root.model.title
    }
    BoardBlocks {
        id: words

        objectName: "words"
        x: 96
        y: root.below
        width: root.isBeside ? 1680 - picture.width : root.model.pictureIsWide ? 1728 : 1280
        blocks: root.model.blocks
        size: root.isShort ? root.generous : probe.height > root.room - (root.model.pictureIsWide ? 240 : 0) ? Theme.boardSmall : Theme.boardBody
    }
    BoardBlocks {       // would it fit in the size that the back row reads?
        id: probe

        visible: false
        width: words.width
        blocks: root.model.blocks
    }
    BoardBlocks {       // or, in as many lines, in a larger one?
        id: large

        visible: false
        width: words.width
        blocks: root.model.blocks
        size: root.generous
    }
    Pict {
        id: picture

        objectName: "picture"
        visible: root.model.pictureAspect > 0
        x: root.isBeside ? 1824 - width : 96
        y: 1032 - height
        width: root.isBeside ? Math.min(760, root.room) : 1728
        height: root.isBeside ? width : Math.max(0, Math.min(420, 1032 - words.y - words.height - 24))
        source: root.model.pictureFile
        horizontalAlignment: root.isBeside ? Image.AlignHCenter : Image.AlignLeft
    }
}
