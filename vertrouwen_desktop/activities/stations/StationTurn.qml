import QtQuick
import vertrouwen_desktop.ui

// The turn for the adults: what it is, exactly how long, and the steps.
Column {
    id: root

    required property StationsControlModel control
    readonly property string stage: root.control.stage

    spacing: 12

    Row {
        width: parent.width
        spacing: 12

        Ring {
            size: 48
            part: root.control.part
        }
        Column {
            width: parent.width - 60

            Txt {
                objectName: "status"
                width: parent.width
                size: Theme.lead
                w: Font.DemiBold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: root.stage === "done" ? qsTr("Alle stations gehad") : root.control.grouped ? qsTr("Ronde %1 van %2").arg(root.control.number).arg(root.control.count) : qsTr("%1 van %2: %3").arg(root.control.number).arg(root.control.count).arg(root.control.hereTitle)
            }
            Txt {
                objectName: "clock"
                width: parent.width
                digits: true
                color: Theme.inkSoft
                text: root.stage === "done" ? qsTr("Wat past bij wie? Laat het kiezen.") : root.stage === "asks" ? qsTr("Ieder kijkt op de eigen kaart. Tel wie dat wil.") : root.stage === "runs" ? qsTr("nog %1").arg(root.control.clock) : root.stage === "paused" ? qsTr("pauze, nog %1").arg(root.control.clock) : qsTr("begint met %1").arg(root.control.clock)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Btn {
            objectName: "begin"
            visible: root.stage === "ready" || root.stage === "paused"
            kind: "secondary"
            icon: "klok"
            text: root.stage === "paused" ? qsTr("Verder") : qsTr("Begin")
            onClicked: root.control.begin()
        }
        Btn {
            objectName: "pause"
            visible: root.stage === "runs"
            icon: "pauze"
            text: qsTr("Pauze")
            onClicked: root.control.pause()
        }
        Btn {
            objectName: "ask"
            visible: root.stage === "runs" || root.stage === "paused"
            icon: "vink"
            text: qsTr("Genoeg")
            Accessible.name: qsTr("Genoeg: vraag hoe het was")
            onClicked: root.control.ask()
        }
        Btn {
            objectName: "next"
            visible: root.stage !== "done"
            kind: root.stage === "asks" ? "secondary" : "quiet"
            iconAfter: "rechts"
            text: root.control.isLast ? qsTr("Klaar") : root.control.grouped ? qsTr("Wissel") : qsTr("Volgende station")
            onClicked: root.control.next()
        }
        Btn {
            objectName: "undo"
            kind: "quiet"
            pad: 12
            icon: "links"
            text: qsTr("Stap terug")
            enabled: root.control.canUndo
            onClicked: root.control.undo()
        }
    }
}
