pragma ComponentBehavior: Bound

import QtQuick

// Many children at once: a door, the list or the file, what would come in, and one button.
FocusScope {
    id: root

    required property ImportModel model
    property bool wide: false

    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.back()
    Accessible.role: Accessible.Pane
    Accessible.name: root.model.title

    PageHead {
        id: head

        width: parent.width
        title: root.model.title
        wide: root.wide
        onBack: root.model.back()
    }
    Loader {
        x: 24
        y: head.height
        width: parent.width - 48
        height: parent.height - y - 16
        focus: true
        sourceComponent: root.model.step === "doors" ? doors : root.model.step === "paste" ? paste : root.model.step === "file" ? file : preview
    }
    Component {
        id: doors

        ImportDoors {
            model: root.model
            focus: true
        }
    }
    Component {
        id: paste

        ImportPaste {
            model: root.model
            focus: true
        }
    }
    Component {
        id: file

        ImportFile {
            model: root.model
            focus: true
        }
    }
    Component {
        id: preview

        ImportPreview {
            source: root.model
            model: root.model.preview
            focus: true
        }
    }
}
