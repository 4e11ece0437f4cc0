import QtQuick
import vertrouwen_desktop.ui

// A choice for the adults: on or off. The keys 1 to 4 do the same.
Tick {
    id: root

    required property SituationCardsControlModel control
    required property int choice
    required property string words
    required property bool on

    text: root.words
    checked: root.on
    onToggled: root.control.toggle(root.choice)
}
