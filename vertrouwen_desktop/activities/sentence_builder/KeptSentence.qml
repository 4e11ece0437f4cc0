import QtQuick
import vertrouwen_desktop.ui

// A kept sentence: shown to the class large, or taken away.
Column {
    id: root

    required property SentenceBuilderControlModel control
    required property int number
    required property string text
    required property bool shown

    spacing: 4

    Txt {
        width: parent.width
        w: root.shown ? Font.DemiBold : Font.Normal
        text: root.text
    }
    Row {
        spacing: 4

        Btn {
            height: 36
            pad: 10
            down: root.shown
            text: root.shown ? qsTr("Verberg") : qsTr("Toon groot")
            Accessible.name: root.shown ? qsTr("Verberg: %1").arg(root.text) : qsTr("Toon groot: %1").arg(root.text)
            onClicked: root.control.read(root.number)
        }
        Btn {
            height: 36
            pad: 10
            kind: "quiet"
            text: qsTr("Weg")
            Accessible.name: qsTr("Haal weg: %1").arg(root.text)
            onClicked: root.control.remove(root.number)
        }
    }
}
