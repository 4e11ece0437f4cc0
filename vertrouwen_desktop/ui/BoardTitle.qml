import QtQuick

// The title of a slide: one line as a rule, two at most; what is longer gets smaller instead of cut off.
Words {
    id: root

    readonly property int line: 121

    x: 92
    y: 132
    width: 1736
    height: 2 * root.line + 60
    size: Theme.boardTitle
    font.bold: true
    lineHeight: root.line
    wrapMode: Text.Wrap
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.boardSmall
}
