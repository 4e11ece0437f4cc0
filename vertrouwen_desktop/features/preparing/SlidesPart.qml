pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// All slides on the left, the chosen one as the class sees it, and beside it what the adults say, or the fields.
FocusScope {
    id: root

    required property LessonSlidesModel model
    property bool wide: false
    readonly property real listWidth: root.wide ? 320 : 248
    readonly property real rightWidth: Math.round((root.width - root.listWidth) * 0.42)

    SlideList {
        id: list

        width: root.listWidth
        height: parent.height
        model: root.model
        wide: root.wide
    }
    ScrollArea {
        x: list.width + 8
        width: parent.width - x - root.rightWidth - 8
        height: parent.height

        SlideView {
            width: parent.width
            model: root.model
            wide: root.wide
        }
    }
    ScrollArea {
        id: right

        x: parent.width - width
        width: root.rightWidth
        height: parent.height

        Loader {
            width: parent.width
            sourceComponent: root.model.isAdapting ? fields : lines
        }
    }

    Component {
        id: lines

        SlideLines {
            model: root.model
            wide: root.wide
        }
    }
    Component {
        id: fields

        SlideFields {
            model: root.model
            wide: root.wide
        }
    }
}
