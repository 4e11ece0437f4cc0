import QtQuick
import vertrouwen_desktop.ui

// Stands for the control face of an activity.
Rectangle {
    id: root

    required property QtObject model

    color: Theme.sage

    Txt {
        x: 8
        y: 8
        text: "Adem 3 van 6"
    }
}
