pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Where the programme and the school both changed: the two texts, and who chooses.
ScrollArea {
    id: root

    required property LessonConflictsModel model
    property bool wide: false

    Column {
        width: Math.min(parent.width, 1100)
        spacing: 12

        Txt {
            visible: text !== ""
            width: parent.width
            text: root.model.error
            color: Theme.clayInk
            Accessible.role: Accessible.AlertMessage
        }
        Repeater {
            model: root.model.rows

            Card {
                id: conflict

                required property string key
                required property string where
                required property string sentence
                required property string original
                required property string own
                required property string keep
                required property string take

                width: parent?.width ?? 0
                title: conflict.where
                pad: 20

                Column {
                    width: parent.width
                    spacing: 12

                    Txt {
                        width: parent.width
                        text: conflict.sentence
                        color: Theme.inkSoft
                    }
                    Row {
                        id: pair

                        readonly property real most: Math.max(theirs.implicitHeight, ours.implicitHeight)

                        width: parent.width
                        spacing: 16

                        ReadCard {
                            id: theirs

                            width: (pair.width - 16) / 2
                            height: pair.most
                            title: qsTr("Het lesprogramma zegt nu")
                            text: conflict.original
                        }
                        ReadCard {
                            id: ours

                            width: (pair.width - 16) / 2
                            height: pair.most
                            title: qsTr("Jullie versie")
                            tint: Theme.sage
                            text: conflict.own
                        }
                    }
                    Flow {
                        width: parent.width
                        spacing: 12

                        Btn {
                            objectName: "keep-" + conflict.key
                            visible: conflict.keep !== ""
                            height: 48
                            text: conflict.keep
                            Accessible.description: conflict.where
                            onClicked: root.model.keep(conflict.key)
                        }
                        Btn {
                            objectName: "take-" + conflict.key
                            height: 48
                            text: conflict.take
                            Accessible.description: conflict.where
                            onClicked: root.model.take(conflict.key)
                        }
                    }
                }
            }
        }
        Item {
            width: 1
            height: 8
        }
    }
}
