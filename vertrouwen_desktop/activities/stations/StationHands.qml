pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Counting what a station did for the class; with too few children nothing is counted.
Column {
    id: root

    required property StationsControlModel control

    spacing: 8

    Txt {
        width: parent.width
        w: Font.DemiBold
        text: qsTr("Wat deed het met de klas?")
    }
    Txt {
        visible: !root.control.mayCount
        width: parent.width
        color: Theme.inkSoft
        text: qsTr("Met minder dan %1 kinderen tellen we niet: kijk en luister.").arg(root.control.classMin)
    }
    Chips {
        visible: root.control.mayCount
        width: parent.width
        label: qsTr("Station dat je telt")
        chipHeight: 36
        options: root.control.stationOptions
        chosen: root.control.station
        onPicked: key => root.control.countAt(key)
    }
    Repeater {
        model: root.control.hands

        CountLine {
            id: line

            required property int way
            required property int hands

            width: root.width
            count: line.hands
            onCounted: by => root.control.raised(line.way, by)
        }
    }
    Txt {
        visible: root.control.mayCount
        width: parent.width
        size: Theme.small
        color: Theme.inkSoft
        text: qsTr("Bewaard wordt alleen een totaal van %1 kinderen of meer.").arg(root.control.classMin)
    }
}
