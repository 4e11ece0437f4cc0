import QtQuick
import QtQuick.Templates as T

// One line to type in, with its name above it and one sentence below: a hint, or what is wrong (clay) and what to do.
// `text` follows the typing; `edited` says each change by hand, `accepted` Enter, `finished` that the keyboard went elsewhere.
// With a `draftKey` what is half typed is kept when the window locks, and given back under the same key.
Column {
    id: root

    property string label: ""
    property alias text: input.text
    property string placeholder: ""
    property string hint: ""
    property string error: ""
    property bool secret: false
    property bool shown: false
    property int size: 17
    property int maximum: 200
    property string draftKey: ""
    property alias readOnly: input.readOnly
    readonly property alias input: input

    signal edited(string text)
    signal accepted
    signal finished

    spacing: 6
    width: 320

    Txt {
        visible: root.label !== ""
        width: parent.width
        text: root.label
        w: Font.DemiBold
        Accessible.ignored: true
    }
    T.TextField {
        id: input

        width: parent.width
        height: 48
        leftPadding: 14
        rightPadding: eye.visible ? eye.width + 14 : 14
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: root.maximum
        echoMode: root.secret && !root.shown ? TextInput.Password : TextInput.Normal
        inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone
        font.family: Application.font.family
        font.pixelSize: root.size
        color: Theme.ink
        selectionColor: Theme.teal
        selectedTextColor: Theme.tealText
        selectByMouse: true
        activeFocusOnTab: true
        enabled: root.enabled
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label === "" ? root.placeholder : root.label
        Accessible.description: root.error === "" ? root.hint : root.error
        Accessible.passwordEdit: root.secret
        onTextEdited: root.edited(input.text)
        onAccepted: root.accepted()
        onActiveFocusChanged: input.activeFocus || root.finished()

        background: Rectangle {
            radius: Theme.radius
            color: root.enabled ? Theme.sheet : Theme.sand
            border.width: root.error === "" ? 1.5 : 2
            border.color: root.error === "" ? Theme.edgeField : Theme.clay
        }

        FocusRing {
            visible: input.activeFocus
        }
        Txt {
            visible: input.length === 0 && input.preeditText === ""
            anchors.fill: parent
            anchors.leftMargin: 14
            anchors.rightMargin: input.rightPadding
            text: root.placeholder
            size: root.size
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Btn {
            id: eye

            visible: root.secret
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            pad: 12
            text: root.shown ? qsTr("Verberg") : qsTr("Toon")
            onClicked: root.shown = !root.shown
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
