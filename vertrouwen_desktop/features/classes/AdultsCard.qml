pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Who give the lessons to this class. Left the teacher, right the youth worker, as everywhere.
Card {
    id: root

    required property ClassesModel page

    pad: 0

    Column {
        width: parent.width

        Row {
            width: parent.width

            Repeater {
                model: [[qsTr("Leerkracht"), root.page.side.teacher, Theme.sand], [qsTr("Jeugdhulp"), root.page.side.youthWorker, Theme.sage]]

                Rectangle {
                    id: one

                    required property var modelData
                    required property int index

                    width: root.width / 2
                    height: 76
                    color: one.modelData[2]
                    topLeftRadius: one.index === 0 ? 16 : 0
                    topRightRadius: one.index === 1 ? 16 : 0

                    Column {
                        x: 16
                        width: parent.width - 24
                        anchors.verticalCenter: parent.verticalCenter

                        Txt {
                            width: parent.width
                            text: one.modelData[0]
                            size: Theme.small
                            w: Font.DemiBold
                            color: Theme.inkSoft
                        }
                        Txt {
                            width: parent.width
                            text: one.modelData[1]
                            size: 17
                            w: Font.DemiBold
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                    }
                }
            }
        }
        Item {
            width: parent.width
            height: 60

            Txt {
                x: 16
                width: parent.width - edit.width - 24
                height: parent.height
                text: root.page.side.since
                size: Theme.small
                color: Theme.inkSoft
            }
            Btn {
                id: edit

                objectName: "editClass"
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                height: 44
                kind: "quiet"
                text: qsTr("Wijzig groep")
                onClicked: root.page.editClass()
            }
        }
    }
}
