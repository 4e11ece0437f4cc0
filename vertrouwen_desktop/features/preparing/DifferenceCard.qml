pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What is different on this slide: the original and the school's own, side by side.
Card {
    id: root

    required property LessonSlidesModel model

    objectName: "differences"
    title: qsTr("Wat er anders is")
    headHeight: 40
    titleSize: Theme.body
    pad: 20

    Column {
        width: parent.width
        spacing: 12

        Repeater {
            model: root.model.differences

            Column {
                id: difference

                required property string label
                required property string original
                required property string own

                width: parent?.width ?? 0
                spacing: 2
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1. Origineel: %2 Jullie versie: %3").arg(difference.label).arg(difference.original).arg(difference.own)

                Txt {
                    width: parent.width
                    text: difference.label
                    w: Font.DemiBold
                    Accessible.ignored: true
                }
                Row {
                    id: pair

                    width: parent.width
                    spacing: 12

                    Repeater {
                        model: [[qsTr("Origineel"), difference.original], [qsTr("Jullie versie"), difference.own]]

                        Column {
                            id: side

                            required property var modelData

                            width: (pair.width - 12) / 2

                            Txt {
                                width: parent.width
                                text: side.modelData[0]
                                size: Theme.small
                                color: Theme.inkSoft
                                Accessible.ignored: true
                            }
                            Txt {
                                width: parent.width
                                text: side.modelData[1]
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
