pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Who did what, and when. Nobody can change it, and no content stands in it.
Card {
    id: root

    required property LogModel model
    property real room: 600

    title: qsTr("Logboek")
    Component.onCompleted: root.model.look()

    Column {
        width: parent.width
        spacing: 12

        Txt {
            width: parent.width
            text: root.model.isHidden ? qsTr("De klas kan dit scherm misschien zien. Het logboek blijft daarom dicht. Win+P, kies Uitbreiden.") : qsTr("Wie deed wat, en wanneer. Niemand kan dit veranderen. Wat er geschreven is, staat hier niet.")
            color: Theme.inkSoft
        }
        Chips {
            visible: !root.model.isHidden
            width: parent.width
            label: qsTr("Welke regels")
            options: root.model.kinds
            chosen: root.model.kind
            onPicked: key => root.model.choose(key)
        }
        SaidLine {
            width: parent.width
            error: root.model.error
        }
        Txt {
            visible: !root.model.isHidden && root.model.hasLooked && root.model.count === 0 && root.model.error === ""
            width: parent.width
            text: qsTr("Hier staat nog niets.")
        }
        ListView {
            id: lines

            objectName: "lines"
            visible: root.model.count > 0
            width: parent.width
            height: Math.max(160, Math.min(root.room - 220, contentHeight))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: -1
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Regels van het logboek")
            Keys.onDownPressed: lines.flick(0, -800)
            Keys.onUpPressed: lines.flick(0, 800)
            model: root.model.rows
            delegate: LogLine {
                width: lines.width
            }

            FocusRing {
                visible: lines.activeFocus
            }
        }
    }
}
