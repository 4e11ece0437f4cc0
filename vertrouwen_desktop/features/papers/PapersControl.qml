pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The papers of a lesson on the left; the one in hand on the right, with how it is printed.
FocusScope {
    id: root

    required property PapersModel model
    readonly property bool wide: root.width >= 1600
    readonly property real listWidth: root.wide ? 480 : 384

    focus: true
    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.back()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Btn {
        id: back

        objectName: "back"
        x: 24
        y: root.wide ? 36 : 18
        height: 44
        icon: "links"
        text: qsTr("Terug")
        key: "Esc"
        onClicked: root.model.back()
    }
    Txt {
        id: title

        x: back.x + back.width + 12
        y: root.wide ? 36 : 20
        width: parent.width - x - 24
        text: root.model.lesson === "" ? qsTr("Papier") : qsTr("Papier bij %1").arg(root.model.lesson)
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Chips {
        id: chips

        objectName: "lessons"
        x: 24
        y: title.y + title.height + 12
        width: parent.width - 48
        label: qsTr("Van welke les?")
        options: root.model.lessons
        chosen: root.model.number
        onPicked: key => root.model.chooseLesson(key)
    }
    Txt {
        objectName: "empty"
        visible: !root.model.hasPapers
        x: 24
        y: chips.y + chips.height + 24
        width: parent.width - 48
        text: root.model.lesson === "" ? qsTr("Er is nog geen les om af te drukken.") : qsTr("Deze les is nog niet geschreven. Er is dus nog niets om af te drukken.")
        size: 17
    }
    ScrollArea {
        id: list

        objectName: "list"
        visible: root.model.hasPapers
        x: 16
        y: chips.y + chips.height + 8
        width: root.listWidth + 16
        height: parent.height - y
        focus: true

        Column {
            width: parent.width
            spacing: 8
            bottomPadding: 8

            Repeater {
                model: root.model.papers

                PaperLine {
                    width: parent?.width ?? 0
                    page: root.model
                    Component.onCompleted: focus = chosen
                }
            }
        }
    }
    PaperTools {
        id: tools

        visible: root.model.hasPapers
        x: list.x + list.width + 16
        y: list.y + 8
        width: parent.width - x - 24
        model: root.model
    }
    PaperLook {
        objectName: "look"
        visible: root.model.hasPapers
        x: tools.x
        y: tools.y + tools.height + 12
        width: tools.width
        height: parent.height - y - 16
        model: root.model
    }
}
