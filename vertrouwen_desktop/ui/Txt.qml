import QtQuick

// The only text of the control window, in the system's own typeface. Plain text; never under 13 px.
Text {
    id: root

    property int size: Theme.body
    property int w: Font.Normal
    property bool digits: false

    font.family: Application.font.family
    font.pixelSize: Math.max(Theme.small, root.size)
    font.weight: root.w
    font.features: root.digits ? ({
            "tnum": 1
        }) : ({})
    font.letterSpacing: root.size >= 28 ? -0.4 : root.size >= 20 ? -0.2 : 0
    color: Theme.ink
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    wrapMode: Text.WordWrap
    lineHeightMode: Text.FixedHeight
    lineHeight: root.size <= 13 ? 18 : root.size <= 15 ? 22 : root.size <= 18 ? 26 : root.size <= 20 ? 28 : root.size <= 22 ? 30 : root.size <= 24 ? 32 : Math.round(root.size * 1.25)
    verticalAlignment: Text.AlignVCenter
}
