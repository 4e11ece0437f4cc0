pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A class: its children, its two adults. What is opened from here takes the whole page and gives it back.
FocusScope {
    id: root

    required property ClassesModel model
    readonly property bool wide: root.width >= 1600
    readonly property real side: root.wide ? 400 : 304
    readonly property bool shows: root.model.isPrivate && root.model.layer === ""
    // A focus bound to the model would be taken anew at its every change, away from a field in which an adult types.
    readonly property bool layered: root.model.layer !== ""
    readonly property bool empty: root.model.count === 0
    readonly property real below: root.height - (undo.visible ? 80 : 12)

    focus: true

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.model.undoText !== ""
        onActivated: root.model.undo()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    HiddenPage {
        visible: !root.model.isPrivate
        anchors.fill: parent
        anchors.margins: 24
    }
    FocusScope {
        anchors.fill: parent
        visible: root.shows
        focus: root.shows

        ClassHead {
            id: head

            visible: root.model.hasClass
            width: parent.width
            page: root.model
            wide: root.wide
        }
        PupilGrid {
            visible: !root.empty
            focus: visible
            x: 18
            y: head.height + 10
            width: parent.width - root.side - 48
            height: root.below - y
            page: root.model
            wide: root.wide
        }
        Loader {
            active: root.empty && root.shows
            focus: active
            x: 18
            y: root.model.hasClass ? head.height : 0
            width: parent.width - (root.model.hasClass ? root.side + 48 : 36)
            height: root.below - y
            sourceComponent: EmptyClass {
                page: root.model
                focus: true
            }
        }
        ClassSide {
            visible: root.model.hasClass
            x: parent.width - root.side - 32
            y: head.height + 8
            width: root.side + 16
            height: root.below - y
            page: root.model
        }
    }
    Loader {
        width: parent.width
        height: root.below + 12
        focus: root.layered
        sourceComponent: root.model.layer === "pupil" ? pupil : root.model.layer === "import" ? bringIn : root.model.layer === "year" ? year : root.model.layer === "sweep" ? sweep : root.model.layer === "group" ? group : root.model.layer === "add" ? add : null
    }
    UndoBar {
        id: undo

        x: 24
        width: parent.width - 48
        y: parent.height - 72
        page: root.model
    }
    Component {
        id: pupil

        PupilPage {
            model: root.model.pupil
            wide: root.wide
            focus: true
        }
    }
    Component {
        id: bringIn

        ImportPage {
            model: root.model.importing
            wide: root.wide
            focus: true
        }
    }
    Component {
        id: year

        YearPage {
            model: root.model.year
            wide: root.wide
            focus: true
        }
    }
    Component {
        id: sweep

        SweepPage {
            model: root.model.sweep
            wide: root.wide
            focus: true
        }
    }
    Component {
        id: group

        GroupSheet {
            model: root.model.group
            focus: true
        }
    }
    Component {
        id: add

        AddPupil {
            model: root.model.adding
            focus: true
        }
    }
}
