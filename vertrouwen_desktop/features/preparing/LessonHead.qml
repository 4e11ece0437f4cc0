import QtQuick
import vertrouwen_desktop.ui

// Which lesson it is, what of it is the school's own, and what of it is shown.
FocusScope {
    id: root

    required property PreparingModel model
    property bool wide: false

    implicitHeight: Math.max(words.height, back.height) + 8 + parts.height

    Btn {
        id: back

        objectName: "back"
        y: 6
        height: 44
        focus: true
        icon: "links"
        text: qsTr("Terug")
        key: "Esc"
        onClicked: root.model.leave()
    }
    Column {
        id: words

        x: back.width + 24
        width: parent.width - x

        Txt {
            width: parent.width
            text: root.model.kicker
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            text: root.model.title
            size: root.wide ? 34 : 26
            w: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
    }
    Chips {
        id: parts

        objectName: "parts"
        anchors.bottom: parent.bottom
        width: mark.visible ? Math.min(parent.width, mark.x - 16) : parent.width
        chipHeight: 44
        label: qsTr("Onderdelen")
        options: root.model.parts
        chosen: root.model.part
        onPicked: key => root.model.show(key)
    }
    Tag {
        id: mark

        objectName: "mark"
        visible: root.model.mark !== ""
        anchors.right: parent.right
        anchors.verticalCenter: parts.verticalCenter
        text: root.model.mark
        icon: "stift"
        tone: "teal"
    }
}
