import QtQuick
import vertrouwen_desktop.ui

// What just went well, or what did not and what to do.
Row {
    id: root

    property string said: ""
    property string error: ""

    visible: root.said !== "" || root.error !== ""
    spacing: 8

    Icon {
        visible: root.error === ""
        y: 1
        name: "vink"
        color: Theme.teal
        stroke: 2.4
    }
    Rectangle {
        visible: root.error !== ""
        y: 6
        width: 10
        height: 10
        radius: 5
        color: Theme.clay
    }
    Txt {
        width: root.width - 28
        text: root.error !== "" ? root.error : root.said
        color: root.error !== "" ? Theme.clayInk : Theme.inkSoft
        Accessible.role: Accessible.AlertMessage
    }
}
