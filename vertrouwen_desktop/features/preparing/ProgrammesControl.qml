pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Every programme on this laptop: who follows it, bring one in, give one on. Esc goes back.
FocusScope {
    id: root

    required property ProgrammesModel model
    readonly property bool wide: root.width >= 1600

    focus: true
    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.leave()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Lesprogramma's")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Btn {
        id: back

        objectName: "back"
        x: 24
        y: root.wide ? 36 : 20
        height: 44
        focus: true
        icon: "links"
        text: qsTr("Terug")
        key: "Esc"
        onClicked: root.model.leave()
    }
    Txt {
        x: back.x + back.width + 24
        y: back.y
        height: 44
        text: qsTr("Lesprogramma's")
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Btn {
        objectName: "bring"
        anchors.right: parent.right
        anchors.rightMargin: 24
        y: back.y
        height: 44
        kind: root.model.hasArrival ? "secondary" : "primary"
        icon: "plus"
        text: qsTr("Importeer een lesprogramma")
        enabled: root.model.canDo
        onClicked: root.model.bring()
    }
    ScrollArea {
        x: 16
        y: back.y + 60
        width: parent.width - 32
        height: parent.height - y

        Column {
            width: parent.width
            spacing: 12

            AskLine {
                objectName: "busy"
                width: parent.width
                text: root.model.busy
            }
            AskLine {
                objectName: "error"
                width: parent.width
                text: root.model.error
                attention: true
            }
            AskLine {
                objectName: "said"
                width: parent.width
                text: root.model.said
            }
            ArrivalCard {
                visible: root.model.hasArrival
                width: parent.width
                model: root.model
            }
            Repeater {
                model: root.model.rows

                ProgrammeCard {
                    width: parent?.width ?? 0
                    page: root.model
                }
            }
            Txt {
                width: parent.width
                text: qsTr("Welke groep welk lesprogramma volgt, kies je bij Groep. Een lesprogramma is één bestand dat eindigt op .lesprogramma; er kan niets in zitten dat een programma start.")
                color: Theme.inkSoft
            }
            Item {
                width: 1
                height: 8
            }
        }
    }
}
