import QtQuick

// Words in a small place: broken between words; when those take more lines than there are, inside a word too.
// So that no word is ever lost: an adult sees it in the miniature and may say it shorter.
Words {
    id: root

    property int lines: 2
    readonly property bool tight: probe.lineCount > root.lines

    wrapMode: root.tight ? Text.WrapAnywhere : Text.Wrap

    Words {
        id: probe

        visible: false
        width: root.width
        size: root.size
        font.bold: root.font.bold
        wrapMode: Text.Wrap
        text: root.text
    }
}
