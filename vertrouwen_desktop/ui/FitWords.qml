import QtQuick

// Words for a child: 65 as long as that takes no more than `largeLines` lines, else 49. Never cut, never smaller.
TightWords {
    id: root

    property int largeLines: 2
    property int largeLine: 84
    property int smallLine: 58
    readonly property bool large: probe.lineCount <= root.largeLines && probe.contentWidth <= root.width

    size: root.large ? Theme.boardBody : Theme.boardSmall
    lineHeight: root.large ? root.largeLine : root.smallLine
    lines: 99
    verticalAlignment: Text.AlignVCenter

    Words {
        id: probe

        visible: false
        width: root.width
        wrapMode: Text.WordWrap
        font.bold: root.font.bold
        text: root.text
    }
}
