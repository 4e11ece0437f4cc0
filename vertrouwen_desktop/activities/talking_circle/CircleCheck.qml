pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Five things to settle before a circle about a real child.
Column {
    id: root

    required property TalkingCircleControlModel control

    spacing: 4

    Txt {
        width: parent.width
        w: Font.DemiBold
        text: root.control.isReal ? qsTr("Deze kring gaat over een echt kind. Het bord noemt geen naam.") : qsTr("Alleen als dit allemaal klopt:")
    }
    Repeater {
        model: root.control.checks

        Tick {
            required property string check
            required property string words
            required property bool on

            width: root.width
            text: words
            checked: on
            onToggled: checked => root.control.tick(check, checked)
        }
    }
    Txt {
        visible: root.control.isReal
        width: parent.width
        color: Theme.inkSoft
        text: qsTr("Praat over wat nodig is, niet over wat misging. Twijfel je? Stop, en dat is goed.")
    }
}
