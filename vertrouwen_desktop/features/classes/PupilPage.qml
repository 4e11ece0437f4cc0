pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One child: what is kept, on the left; what can be done, on the right.
FocusScope {
    id: root

    required property PupilModel model
    property bool wide: false
    // A focus bound to the model would be taken anew at its every change, away from a field in which an adult types.
    readonly property bool picking: root.model.isPicking
    readonly property bool erasing: root.model.erasing.step !== ""
    readonly property real side: root.wide ? 560 : 432

    Keys.onEscapePressed: event => event.isAutoRepeat || (root.picking ? root.model.pick(false) : root.model.close())
    Accessible.role: Accessible.Pane
    Accessible.name: root.model.shownName

    FocusScope {
        anchors.fill: parent
        visible: !root.erasing
        focus: visible

        PageHead {
            id: head

            focus: !root.picking
            width: parent.width
            kicker: root.model.place
            title: root.model.shownName
            wide: root.wide
            onBack: root.picking ? root.model.pick(false) : root.model.close()
        }
        Loader {
            x: 24
            y: head.height
            width: parent.width - 48 - (root.picking ? 0 : root.side + 16)
            focus: root.picking
            height: parent.height - y - 16
            sourceComponent: root.picking ? symbols : facts
        }
        ScrollArea {
            visible: !root.picking
            x: parent.width - root.side - 32
            y: head.height - 8
            width: root.side + 16
            height: parent.height - y - 8

            PupilPanel {
                width: parent.width
                model: root.model
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.erasing
        focus: active
        sourceComponent: ErasePage {
            model: root.model.erasing
            focus: true
        }
    }
    Component {
        id: facts

        PupilFacts {
            model: root.model.record
            name: root.model.shownName
        }
    }
    Component {
        id: symbols

        SymbolPicker {
            model: root.model
        }
    }
}
