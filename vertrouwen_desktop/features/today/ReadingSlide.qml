pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// A slide to read: what the class sees, and what each of the two says, does and watches.
Column {
    id: root

    required property int number
    required property string phase
    required property string title
    required property string text
    required property string teacher
    required property string youthWorker
    property bool lines: true
    property bool wide: false
    readonly property int size: root.wide ? 17 : Theme.body

    spacing: 8

    Txt {
        visible: root.phase !== ""
        topPadding: 8
        text: root.phase
        size: 20
        w: Font.DemiBold
        color: Theme.tealDeep
        Accessible.role: Accessible.Heading
    }
    Row {
        id: row

        width: parent.width
        spacing: 16

        Column {
            width: root.lines ? Math.round(row.width * 0.3) : row.width
            topPadding: 12

            Txt {
                width: parent.width
                text: qsTr("%1. %2").arg(root.number).arg(root.title)
                size: root.size
                w: Font.DemiBold
            }
            Txt {
                width: parent.width
                visible: text !== ""
                text: root.text
                size: root.size
                color: Theme.inkSoft
            }
        }
        Repeater {
            model: root.lines ? [[qsTr("Leerkracht"), root.teacher], [qsTr("Jeugdhulpverlener"), root.youthWorker]] : []

            Rectangle {
                id: adult

                required property var modelData
                required property int index

                visible: adult.modelData[1] !== ""
                width: Math.floor((row.width - Math.round(row.width * 0.3) - 32) / 2)
                height: said.height + 24
                radius: Theme.radius
                color: adult.index ? Theme.sage : Theme.sand

                Column {
                    id: said

                    x: 16
                    y: 12
                    width: parent.width - 32

                    Txt {
                        text: adult.modelData[0]
                        size: Theme.small
                        w: Font.DemiBold
                        color: Theme.inkSoft
                    }
                    Txt {
                        width: parent.width
                        textFormat: Text.StyledText
                        text: adult.modelData[1]
                        size: root.size
                    }
                }
            }
        }
    }
}
