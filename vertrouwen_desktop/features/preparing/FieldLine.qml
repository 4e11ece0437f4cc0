pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One text of the slide; where it is the school's own, the original stands below it, with the way back.
Column {
    id: root

    required property SlideFieldsModel model
    required property string key
    required property string field
    required property string group
    required property string label
    required property string hint
    required property string value
    required property string original
    required property bool own
    required property string trouble
    required property bool tall

    spacing: 6

    Txt {
        visible: root.group !== ""
        width: parent.width
        topPadding: 6
        text: root.group
        size: 17
        w: Font.DemiBold
        color: Theme.tealDeep
        Accessible.role: Accessible.Heading
    }
    Loader {
        width: parent.width
        sourceComponent: root.tall ? box : line
    }
    Row {
        visible: root.own
        width: parent.width
        spacing: 8

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - back.width - 8
            text: root.original === "" ? qsTr("Origineel: leeg.") : qsTr("Origineel: %1").arg(root.original)
            size: Theme.small
            color: Theme.inkSoft
            wrapMode: Text.Wrap
        }
        Btn {
            id: back

            objectName: "back-" + root.field
            kind: "quiet"
            pad: 8
            size: Theme.small
            text: qsTr("Terug naar origineel")
            Accessible.description: root.label
            onClicked: root.model.original(root.key)
        }
    }

    Component {
        id: line

        Field {
            objectName: "field-" + root.field
            width: root.width
            label: root.label
            hint: root.hint
            text: root.value
            error: root.trouble
            onEdited: text => root.model.edit(root.key, text)
            onFinished: root.model.keep()
        }
    }
    Component {
        id: box

        TextBox {
            objectName: "field-" + root.field
            width: root.width
            boxHeight: Math.max(80, Math.min(192, (Math.floor(root.original.length / 44) + root.original.split("\n").length) * 24 + 24))
            maximum: 4000
            label: root.label
            hint: root.hint
            text: root.value
            error: root.trouble
            onEdited: text => root.model.edit(root.key, text)
        }
    }
}
