pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Three ways in, the quickest first.
FocusScope {
    id: root

    required property ImportModel model

    Row {
        id: doors

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) / 3)
        width: Math.min(1120, parent.width)
        spacing: 16

        Repeater {
            model: [["paste", qsTr("Plak de namen"), qsTr("Uit een lijst, een mail of een tabel. Het snelst voor één groep."), "stift"], ["csv", qsTr("CSV-bestand"), qsTr("Uit een rekenblad of een leerlingsysteem. Jij kiest welke kolom de roepnaam is."), "dias"], ["edexml", qsTr("EDEXML-bestand"), qsTr("Uit ParnasSys of ESIS. We nemen alleen roepnaam en groep mee."), "map"]]

            Rectangle {
                id: door

                required property var modelData
                required property int index

                width: (doors.width - 32) / 3
                height: 224
                radius: 20
                color: tap.pressed ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
                border.width: 1.5
                border.color: Theme.edge
                focus: door.index === 0
                activeFocusOnTab: true
                Accessible.role: Accessible.Button
                Accessible.name: door.modelData[1]
                Accessible.description: door.modelData[2]
                Accessible.onPressAction: root.model.enter(door.modelData[0])
                Keys.onSpacePressed: event => event.isAutoRepeat || root.model.enter(door.modelData[0])
                Keys.onReturnPressed: event => event.isAutoRepeat || root.model.enter(door.modelData[0])

                TapHandler {
                    id: tap

                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.model.enter(door.modelData[0])
                }
                HoverHandler {
                    id: hover

                    cursorShape: Qt.PointingHandCursor
                }
                FocusRing {
                    visible: door.activeFocus
                    around: 20
                }
                Column {
                    x: 28
                    width: parent.width - 56
                    y: 28
                    spacing: 12

                    Rectangle {
                        width: 56
                        height: 56
                        radius: 28
                        color: Theme.tealSoft

                        Icon {
                            anchors.centerIn: parent
                            name: door.modelData[3]
                            size: 28
                            color: Theme.tealDeep
                        }
                    }
                    Txt {
                        width: parent.width
                        text: door.modelData[1]
                        size: 22
                        w: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Txt {
                        width: parent.width
                        text: door.modelData[2]
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Txt {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: doors.bottom
        anchors.topMargin: 24
        width: doors.width
        text: qsTr("Er wordt nog niets bewaard. Je ziet eerst wat er binnenkomt.")
        size: 17
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
}
