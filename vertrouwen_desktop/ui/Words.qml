import QtQuick

// Text on the stage: Andika, ink, left, never smaller than 49, lines 1.5 apart.
Text {
    id: root

    property int size: Theme.boardBody

    font.family: Theme.boardFont
    font.pixelSize: Math.max(Theme.boardSmall, root.size)
    color: Theme.boardInk
    textFormat: Text.PlainText
    renderType: Text.CurveRendering
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * 1.5)
}
