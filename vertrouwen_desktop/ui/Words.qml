import QtQuick

// Text on the stage: Andika, ink, left, never smaller than 49.
Text {
    id: root

    property int size: Theme.boardBody
    font.family: Theme.boardFont
    font.pixelSize: Math.max(Theme.boardSmall, size)
    color: Theme.ink
    renderType: Text.CurveRendering
}
