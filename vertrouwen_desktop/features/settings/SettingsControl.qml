pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A list of parts on the left, one part on the right. Everything here works at once.
FocusScope {
    id: root

    required property SettingsModel model
    readonly property bool wide: root.width >= 1600
    readonly property string part: root.model.part

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Txt {
        id: title

        x: 24
        y: root.wide ? 36 : 20
        text: qsTr("Instellingen")
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Chips {
        id: list

        objectName: "parts"
        x: 24
        y: area.y + 8
        width: root.wide ? 260 : 220
        column: true
        chipHeight: 44
        label: qsTr("Onderdelen")
        options: root.model.parts
        chosen: root.part
        dots: root.model.attention
        onPicked: key => root.model.show(key)
    }
    ScrollArea {
        id: area

        objectName: "area"
        x: list.x + list.width + 16
        y: root.wide ? 104 : 68
        width: Math.min(parent.width - x - 16, 1140)
        height: parent.height - y
        focus: true
        onWidthChanged: area.contentY = 0

        Loader {
            width: parent.width
            focus: true
            sourceComponent: root.part === "screens" ? screens : root.part === "adults" ? adults : root.part === "recovery" ? recovery : root.part === "backups" ? backups : root.part === "terms" ? terms : root.part === "log" ? log : root.part === "lock" ? lock : about
        }
    }

    Component {
        id: screens

        ScreensPart {
            model: root.model
        }
    }
    Component {
        id: adults

        AdultsPart {
            model: root.model.adults
        }
    }
    Component {
        id: recovery

        RecoveryPart {
            model: root.model.adults
        }
    }
    Component {
        id: backups

        BackupsPart {
            model: root.model.backups
        }
    }
    Component {
        id: terms

        TermsPart {
            model: root.model.terms
        }
    }
    Component {
        id: log

        LogPart {
            model: root.model.log
            room: area.height - 24
        }
    }
    Component {
        id: lock

        LockPart {
            model: root.model.lock
        }
    }
    Component {
        id: about

        AboutCard {
            model: root.model
        }
    }
}
