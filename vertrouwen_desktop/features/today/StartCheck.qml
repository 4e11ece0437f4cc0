pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Whether all is ready: what needs a look first, with what to do. It never blocks.
Card {
    id: root

    required property TodayModel model
    property bool wide: false
    property real most: 600

    pad: 0
    height: Math.min(root.most, list.y + list.contentHeight + 72)

    Txt {
        id: title

        x: 24
        y: 20
        text: qsTr("Startcheck")
        size: root.wide ? 24 : 20
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Txt {
        id: verdict

        x: 24
        width: parent.width - 48
        anchors.top: title.bottom
        text: root.model.check.verdict
        size: root.wide ? 17 : Theme.body
        color: Theme.inkSoft
    }
    CountToday {
        id: count

        visible: root.model.count.isAsked
        x: 24
        width: parent.width - 48
        height: visible ? implicitHeight : 0
        anchors.top: verdict.bottom
        anchors.topMargin: visible ? 8 : 0
        model: root.model.count
    }
    ScrollArea {
        id: list

        x: 16
        anchors.top: count.bottom
        anchors.topMargin: 8
        width: parent.width - 32
        height: again.y - y - 4

        Column {
            width: parent.width

            Txt {
                visible: look.count > 0
                height: 30
                text: qsTr("Even kijken")
                size: Theme.small
                w: Font.DemiBold
                color: Theme.clayInk
            }
            Repeater {
                id: look

                model: root.model.check.look

                StartCheckRow {
                    width: parent.width
                    wide: root.wide
                    onHelped: key => root.model.check.help(key)
                }
            }
            Item {
                visible: look.count > 0
                width: 1
                height: 16
            }
            Txt {
                visible: fine.count > 0
                height: 30
                text: qsTr("In orde")
                size: Theme.small
                w: Font.DemiBold
                color: Theme.inkSoft
            }
            Repeater {
                id: fine

                model: root.model.check.fine

                StartCheckRow {
                    width: parent.width
                    wide: root.wide
                }
            }
        }
    }
    Btn {
        id: again

        x: 8
        y: parent.height - 48
        kind: "quiet"
        text: qsTr("Kijk opnieuw")
        onClicked: root.model.check.again()
    }
}
