import QtQuick
import vertrouwen_desktop.ui

// After the circle: what the two adults do now.
Column {
    id: root

    required property TalkingCircleControlModel control
    readonly property bool stopped: root.control.stage === "stopped"

    spacing: 10

    Tag {
        tone: "teal"
        text: root.stopped ? qsTr("Gestopt, en dat is goed") : qsTr("De kring is klaar")
    }
    Txt {
        width: parent.width
        text: root.stopped ? qsTr("Blijf rustig staan. Zeg wat er nu komt. Een van jullie gaat even naast wie dat nodig heeft.") : qsTr("Bedank de kring. Kijk wie nog even iemand naast zich nodig heeft.")
    }
    Txt {
        visible: root.control.isReal
        width: parent.width
        w: Font.DemiBold
        text: qsTr("Doe nu wat jullie voor daarna afspraken.")
    }
}
