pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The control window: the rail, the page beside it, what the adults must know below it.
FocusScope {
    id: root

    required property ShellModel model

    // A focus bound to the model would be taken anew at its every change.
    readonly property bool covered: root.model.card !== null

    focus: true
    Keys.onPressed: event => event.accepted = root.model.key(event.key, event.isAutoRepeat)

    Binding {
        target: Theme
        property: "dark"
        value: root.model.dark
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        // Made for 1280 x 640 and up; in less room all of it is drawn smaller, never over each other.
        readonly property real fitting: Math.min(1, root.width / 1280, root.height / 640)

        width: root.width / fitting
        height: root.height / fitting
        scale: fitting
        transformOrigin: Item.TopLeft

        Rail {
            id: rail

            height: parent.height
            visible: root.model.hasRail
            model: root.model
        }

        ActivityStage {
            objectName: "page"
            anchors.left: rail.visible ? rail.right : parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: notices.top
            focus: !root.covered
            view: root.model.pageUrl
            model: root.model.page
        }

        NoticeBar {
            id: notices

            anchors.left: rail.visible ? rail.right : parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            model: root.model
        }

        ActivityStage {
            objectName: "card"
            anchors.left: rail.visible ? rail.right : parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            focus: root.covered
            view: root.model.cardUrl
            model: root.model.card
        }
    }
}
