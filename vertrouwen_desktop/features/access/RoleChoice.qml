import QtQuick
import vertrouwen_desktop.ui

// What an adult does in the school.
Column {
    id: root

    property alias options: chips.options
    property alias chosen: chips.chosen

    signal picked(string key)

    spacing: 8

    Txt {
        text: qsTr("Rol")
        w: Font.DemiBold
        Accessible.ignored: true
    }
    Chips {
        id: chips

        width: parent.width
        label: qsTr("Rol")
        chipHeight: 44
        onPicked: key => root.picked(key)
    }
}
