pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// F1. One calm page: the child first, then the screens, then the keys.
FocusScope {
    id: root

    required property EmergencyCardModel model
    readonly property bool wide: root.width >= 1600
    readonly property real gap: root.wide ? 24 : 16
    readonly property real above: (root.wide ? 100 : 68) + child.height
    readonly property int size: root.wide ? 22 : root.height >= 740 ? 16 : Theme.body

    focus: true
    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.back()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Txt {
        x: 24
        y: root.wide ? 36 : 20
        text: qsTr("Noodkaart")
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Btn {
        objectName: "back"
        anchors.right: parent.right
        anchors.rightMargin: 24
        y: root.wide ? 32 : 16
        height: 48
        focus: true
        icon: "links"
        text: root.model.isLessonRunning ? qsTr("Naar de les") : qsTr("Terug")
        key: "Esc"
        onClicked: root.model.back()
    }
    ScrollArea {
        x: 16
        y: root.wide ? 100 : 68
        width: parent.width - 32
        height: parent.height - y

        Column {
            id: page

            width: parent.width
            spacing: root.gap

            ChildFirst {
                id: child

                width: parent.width
                model: root.model
                wide: root.wide
            }
            Item {
                id: grid

                readonly property real cell: (page.width - 3 * root.gap) / 4
                readonly property real half: Math.max(root.wide ? 280 : 204, (root.height - root.above - 2 * root.gap - 24) / 2)

                width: parent.width
                height: childrenRect.height

                Repeater {
                    id: cards

                    model: root.model.situations

                    SituationCard {
                        x: Math.floor(index / 2) * (grid.cell + root.gap)
                        y: index % 2 ? cards.itemAt(index - 1).height + root.gap : 0
                        width: grid.cell
                        height: index < 6 ? Math.max(grid.half, implicitHeight) : implicitHeight
                        size: root.size
                    }
                }
                KeyTable {
                    x: 3 * (grid.cell + root.gap)
                    y: cards.count > 6 ? cards.itemAt(6).height + root.gap : 0
                    width: grid.cell
                    height: Math.max(implicitHeight, 2 * grid.half + root.gap - y)
                    model: root.model.keys
                    wide: root.wide
                }
            }
        }
    }
}
