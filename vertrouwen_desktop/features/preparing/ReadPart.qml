pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What both adults read, in five minutes at most.
ScrollArea {
    id: root

    required property PreparingModel model
    property bool wide: false
    readonly property int size: root.wide ? 17 : Theme.body

    activeFocusOnTab: true
    Keys.onDownPressed: root.flick(0, -900)
    Keys.onUpPressed: root.flick(0, 900)
    Accessible.role: Accessible.Document
    Accessible.name: qsTr("De les in het kort")

    Column {
        width: parent.width
        spacing: 16

        Txt {
            objectName: "reading"
            width: parent.width
            text: qsTr("%1 %2").arg(root.model.readingTime).arg(root.model.level)
            size: root.size
            color: Theme.inkSoft
        }
        Txt {
            visible: !root.model.isPrivate
            width: parent.width
            text: qsTr("De klas kan dit scherm zien. Daarom staan hier niet de teksten voor jullie.")
            size: root.size
            w: Font.DemiBold
            color: Theme.clayInk
        }
        Row {
            id: row

            readonly property bool both: about.visible && frame.visible

            width: parent.width
            spacing: 16

            Column {
                id: about

                width: frame.visible ? Math.round(row.width * 0.58) - 16 : row.width
                spacing: 16

                ReadCard {
                    width: parent.width
                    title: qsTr("Waarom deze les")
                    text: root.model.why
                    size: root.size
                }
                ReadCard {
                    width: parent.width
                    title: qsTr("Doel")
                    text: root.model.goal
                    note: root.model.announcement === "" ? "" : qsTr("Aan de klas: “%1”").arg(root.model.announcement)
                    size: root.size
                }
                Row {
                    id: adults

                    readonly property real most: Math.max(teacher.implicitHeight, youthWorker.implicitHeight)

                    visible: root.model.isPrivate && root.model.isWritten
                    width: parent.width
                    spacing: 16

                    ReadCard {
                        id: teacher

                        width: (adults.width - 16) / 2
                        height: adults.most
                        title: qsTr("Leerkracht")
                        tint: Theme.sand
                        points: root.model.teacherTasks
                        size: root.size
                    }
                    ReadCard {
                        id: youthWorker

                        width: (adults.width - 16) / 2
                        height: adults.most
                        title: qsTr("Jeugdhulpverlener")
                        tint: Theme.sage
                        points: root.model.youthWorkerTasks
                        size: root.size
                    }
                }
                ReadCard {
                    width: parent.width
                    title: qsTr("Let op")
                    points: root.model.watch
                    size: root.size
                }
            }
            Column {
                width: row.width - about.width - 16
                spacing: 16

                ReadCard {
                    width: parent.width
                    title: qsTr("Leg klaar")
                    points: root.model.materials
                    size: root.size
                }
                FrameCard {
                    id: frame

                    visible: root.model.isWritten
                    width: parent.width
                    model: root.model
                    size: root.size
                }
                ReadCard {
                    width: parent.width
                    title: qsTr("Thuis")
                    text: root.model.homeworkTitle
                    note: root.model.homework
                    size: root.size
                }
            }
        }
        Item {
            width: 1
            height: 8
        }
    }
}
