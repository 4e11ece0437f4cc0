import QtQuick
import vertrouwen_desktop.ui

// The word for the child on the board: typed, or chosen from a list in three reading levels.
Column {
    id: root

    required property PrideWordModel picker

    spacing: 8

    Field {
        id: field

        width: parent.width
        size: Theme.body
        maximum: root.picker.longest
        placeholder: root.picker.byClass ? qsTr("Wat zei de klas? Typ en druk Enter") : qsTr("Typ een woord en druk Enter")
        onAccepted: root.picker.write(field.text)
        onFinished: field.text !== root.picker.chosen && root.picker.write(field.text)

        Binding {
            target: field
            property: "text"
            value: root.picker.chosen
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        color: Theme.inkSoft
        text: root.picker.example
    }
    Chips {
        width: parent.width
        chipHeight: 32
        label: qsTr("Welke lijst?")
        options: root.picker.levels
        chosen: root.picker.level
        onPicked: key => root.picker.showLevel(key)
    }
    Chips {
        width: parent.width
        chipHeight: 36
        label: qsTr("Kies een woord")
        options: root.picker.words
        chosen: root.picker.chosen
        onPicked: key => root.picker.pick(key)
    }
}
