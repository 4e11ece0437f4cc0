pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The keys of the program, as they stand on the keyboard and on a presenter.
Card {
    id: root

    required property QtObject model
    property bool wide: false

    title: qsTr("Toetsen")
    titleSize: root.wide ? 20 : 17
    tint: Theme.sage
    pad: 12

    Column {
        width: parent.width
        spacing: root.wide ? 8 : 0

        Repeater {
            model: root.model

            Item {
                id: row

                required property string keys
                required property string does

                width: parent.width
                height: Math.max(23, name.height, does.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(row.keys).arg(row.does)

                Txt {
                    id: name

                    x: 4
                    width: parent.width * 0.52 - 4
                    text: row.keys
                    size: root.wide ? 17 : Theme.small
                    w: Font.DemiBold
                    Accessible.ignored: true
                }
                Txt {
                    id: does

                    x: parent.width * 0.52 + 4
                    width: parent.width - x
                    text: row.does
                    size: root.wide ? 17 : Theme.small
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
