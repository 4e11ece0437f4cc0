pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The frame of the lesson: minutes, who leads, and what each phase leaves out when it has to be short.
Card {
    id: root

    required property PreparingModel model
    property int size: Theme.body

    title: qsTr("De les in minuten")
    headHeight: 40
    titleSize: Theme.body
    pad: 20

    Column {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.model.frame

            Item {
                id: phase

                required property string name
                required property int minutes
                required property string who
                required property string shortly

                width: parent?.width ?? 0
                height: words.height
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2 minuten, %3. %4").arg(phase.name).arg(phase.minutes).arg(phase.who).arg(phase.shortly)

                Txt {
                    width: 30
                    text: phase.minutes
                    size: root.size
                    w: Font.DemiBold
                    color: Theme.tealDeep
                    digits: true
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
                Column {
                    id: words

                    x: 44
                    width: parent.width - 44

                    Txt {
                        width: parent.width
                        text: qsTr("%1 · %2").arg(phase.name).arg(phase.who)
                        size: root.size
                        w: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Txt {
                        visible: phase.shortly !== ""
                        width: parent.width
                        text: phase.shortly
                        size: Theme.small
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
