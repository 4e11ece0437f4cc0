import QtQuick
import vertrouwen_desktop.ui

// One place: its number takes the chosen card, its field holds the words.
Row {
    id: root

    required property ClassPromisesControlModel control
    required property int number
    required property string cardId
    required property string words
    required property bool own
    required property bool chosen
    required property bool canReturn

    spacing: 8

    Btn {
        width: 40
        height: 48
        text: root.number
        down: root.chosen
        kind: "secondary"
        Accessible.name: root.control.choosing && !root.chosen ? qsTr("Leg de gekozen kaart op plek %1").arg(root.number) : qsTr("Kies de kaart op plek %1").arg(root.number)
        onClicked: root.control.pick(root.number)
    }
    Field {
        id: field

        width: root.width - 48 - (back.visible ? back.width + 8 : 0)
        size: Theme.body
        maximum: root.control.wordsMax
        placeholder: qsTr("Plek %1: typ een eigen afspraak").arg(root.number)
        onEdited: text => root.control.type(root.number, text)
        onAccepted: root.control.apply()
        onFinished: root.control.apply()

        Binding {   // long words show their beginning when nobody types
            target: field.input
            property: "autoScroll"
            value: field.input.activeFocus
        }
        Binding {
            target: field
            property: "text"
            value: root.words
        }
    }
    Btn {
        id: back

        visible: root.cardId !== ""
        width: 64
        height: 48
        pad: 4
        text: root.canReturn || !root.own ? qsTr("Terug") : qsTr("Weg")
        enabled: root.canReturn || root.own
        Accessible.name: root.canReturn ? qsTr("Leg terug: %1").arg(root.words) : qsTr("Haal weg: %1").arg(root.words)
        onClicked: root.canReturn ? root.control.putBack(root.number) : root.control.remove(root.cardId)
    }
}
