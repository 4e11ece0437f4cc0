import QtQuick
import QtQuick.Templates as T

// Several lines to type or paste in; otherwise as Field. Tab leaves it.
Column {
    id: root

    property string label: ""
    property alias text: input.text
    property string placeholder: ""
    property string hint: ""
    property string error: ""
    property string draftKey: ""
    property real boxHeight: 160
    property int maximum: 20000
    readonly property alias input: input

    signal edited(string text)

    spacing: 6
    width: 320

    Txt {
        visible: root.label !== ""
        width: parent.width
        text: root.label
        w: Font.DemiBold
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: root.boxHeight
        radius: Theme.radius
        color: root.enabled ? Theme.sheet : Theme.sand
        border.width: root.error === "" ? 1.5 : 2
        border.color: root.error === "" ? Theme.edgeField : Theme.clay

        FocusRing {
            visible: input.activeFocus
        }
        Flickable {
            id: scroll

            anchors.fill: parent
            anchors.margins: 4
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.TextArea.flickable: T.TextArea {
                id: input

                leftPadding: 10
                rightPadding: 10
                topPadding: 8
                bottomPadding: 8
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                font.family: Application.font.family
                font.pixelSize: 17
                color: Theme.ink
                selectionColor: Theme.teal
                selectedTextColor: Theme.tealText
                selectByMouse: true
                activeFocusOnTab: true
                enabled: root.enabled
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label === "" ? root.placeholder : root.label
                Accessible.description: root.error === "" ? root.hint : root.error
                Accessible.multiLine: true
                Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onTextChanged: root.edited(input.text)
                onLengthChanged: if (input.length > root.maximum)
                    input.remove(root.maximum, input.length)

                Txt {
                    visible: input.length === 0 && input.preeditText === ""
                    x: 10
                    y: 8
                    width: parent.width - 20
                    text: root.placeholder
                    size: 17
                    color: Theme.inkSoft
                    verticalAlignment: Text.AlignTop
                    Accessible.ignored: true
                }
            }
        }
    }
    Row {
        visible: below.text !== ""
        width: parent.width
        spacing: 8

        Rectangle {
            visible: root.error !== ""
            width: 10
            height: 10
            y: 6
            radius: 5
            color: Theme.clay
        }
        Txt {
            id: below

            width: parent.width - (root.error === "" ? 0 : 18)
            text: root.error === "" ? root.hint : root.error
            color: root.error === "" ? Theme.inkSoft : Theme.clayInk
        }
    }
}
