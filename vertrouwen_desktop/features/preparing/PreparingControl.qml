pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One lesson before it is given: to read, to see slide by slide, to say in the school's own way. Esc goes back.
FocusScope {
    id: root

    required property PreparingModel model
    readonly property bool wide: root.width >= 1600
    readonly property string part: root.model.part

    focus: true
    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.leave()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bereid de les voor")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    LessonHead {
        id: head

        x: 24
        y: root.wide ? 28 : 16
        width: parent.width - 48
        focus: true
        model: root.model
        wide: root.wide
    }
    Column {
        id: bars

        x: 24
        anchors.top: head.bottom
        anchors.topMargin: children.length ? 8 : 0
        width: parent.width - 48
        spacing: 8

        AskLine {
            objectName: "conflicts"
            width: parent.width
            text: root.model.conflicts.words
            action: root.model.conflicts.isOpen ? qsTr("Straks") : qsTr("Kies nu")
            attention: true
            onActed: root.model.conflicts.open(!root.model.conflicts.isOpen)
        }
        AskLine {
            objectName: "attention"
            width: parent.width
            text: root.model.attention
            attention: true
        }
        AskLine {
            objectName: "runs"
            width: parent.width
            text: root.model.runs
        }
    }
    Loader {
        id: body

        x: 16
        anchors.top: bars.bottom
        anchors.topMargin: 4
        anchors.bottom: parent.bottom
        width: parent.width - 32
        sourceComponent: root.model.conflicts.isOpen ? choosing : root.part === "slides" ? slides : root.part === "minutes" ? minutes : read
    }
    Item {  // what is typed and not kept, for after a lock: control_window/drafts.py
        id: owed

        property string draftKey: "preparing"
        property string text: root.model.slides.fields.owed

        signal edited(string text)

        onEdited: text => root.model.giveBack(text)
    }

    Component {
        id: read

        ReadPart {
            model: root.model
            wide: root.wide
        }
    }
    Component {
        id: slides

        SlidesPart {
            model: root.model.slides
            wide: root.wide
        }
    }
    Component {
        id: minutes

        MinutesPart {
            model: root.model.minutes
            wide: root.wide
        }
    }
    Component {
        id: choosing

        ConflictsPart {
            model: root.model.conflicts
            wide: root.wide
        }
    }
}
