import QtQuick
import vertrouwen_desktop.ui

// What the class sees, what comes, and the two buttons that never move. An activity's own controls take
// the room between; where that is too little the slab lies down, its words beside the miniature.
FocusScope {
    id: root

    required property LiveControlModel model
    property bool wide: false
    property real wayH: 72
    readonly property bool inks: root.model.ink.on
    readonly property bool busy: root.inks || root.model.activity !== null
    readonly property real wanted: root.inks ? pen.wanted : panel.wanted
    readonly property real room: root.height - root.wayH - 12
    readonly property real standing: (root.width - 16) * 9 / 16 + 44
    readonly property bool lying: root.busy && root.room - root.standing - 12 < root.wanted
    readonly property real slabH: root.lying ? Math.max(118, Math.min(root.room - 12 - root.wanted, 200, (root.width - 190) * 9 / 16 + 16)) : root.standing

    BoardSlab {
        width: root.width
        height: root.slabH
        lying: root.lying
        model: root.model
    }
    ActivityPanel {
        id: panel

        visible: root.busy && !root.inks
        y: root.slabH + 12
        width: root.width
        height: root.room - y
        model: root.model
    }
    InkPanel {
        id: pen

        visible: root.inks
        y: root.slabH + 12
        width: root.width
        height: root.room - y
        ink: root.model.ink
        onWipe: root.model.tools.askWipe()
    }
    NextUp {
        visible: !root.busy && root.room - y >= 40
        y: root.slabH + 12
        width: root.width
        height: root.room - y
        model: root.model
    }
    Row {
        id: way

        y: root.height - root.wayH
        width: root.width
        spacing: 8

        Btn {
            width: Math.round((root.width - 8) * (root.width < 420 ? 0.4 : 0.36))
            height: root.wayH
            pad: 8
            text: qsTr("Vorige")
            icon: "links"
            key: "PgUp"
            size: root.wide ? 20 : 17
            enabled: !root.model.isFirst
            onClicked: root.model.previous()
        }
        Btn {
            focus: true
            width: root.width - x
            height: root.wayH
            pad: 8
            kind: root.model.tools.happening || root.model.tools.asking || root.model.overview ? "secondary" : "primary"
            text: root.model.isLast ? qsTr("Sluit de les af") : qsTr("Volgende")
            iconAfter: root.model.isLast ? "vink" : "rechts"
            key: root.model.isLast ? "" : "PgDn"
            size: root.wide ? 26 : root.model.isLast ? 18 : 20
            onClicked: root.model.isLast ? root.model.tools.askEnd() : root.model.next()
        }
    }
}
