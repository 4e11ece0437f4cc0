import QtQuick
import vertrouwen_desktop.ui

// The lesson in hand: where it stands, and another day for it, with or without the lessons after it.
Card {
    id: root

    required property LessonDayModel model

    title: root.model.heading
    tint: Theme.sage
    pad: 20

    Column {
        width: parent.width
        spacing: 8

        Txt {
            width: parent.width
            text: root.model.where
        }
        Btn {
            objectName: "openLesson"
            visible: root.model.canOpen
            width: parent.width
            height: 44
            icon: "oog"
            text: qsTr("Bekijk en bereid voor")
            onClicked: root.model.open()
        }
        Btn {
            objectName: "postpone"
            visible: root.model.canChange && root.model.isPlanned
            width: parent.width
            height: 44
            text: root.model.postponeWords
            onClicked: root.model.postpone()
        }
        MonthView {
            width: parent.width
            model: root.model.month
            pickable: root.model.canChange
        }
        Item {
            visible: root.model.canChange
            width: parent.width
            height: Math.max(time.height, preview.height)

            Field {
                id: time

                objectName: "time"
                width: root.model.timeTrouble === "" ? 104 : parent.width
                label: qsTr("Tijd")
                placeholder: qsTr("10:15")
                maximum: 12
                text: root.model.timeText
                error: root.model.timeTrouble
                onEdited: text => root.model.timeIs(text)
                onAccepted: root.model.isRestFirst ? root.model.moveRest() : root.model.moveAlone()
            }
            Txt {
                id: preview

                visible: root.model.timeTrouble === ""
                x: 116
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                text: root.model.preview
                size: Theme.small
                color: Theme.inkSoft
            }
        }
        Row {
            visible: root.model.canChange
            layoutDirection: root.model.isRestFirst ? Qt.LeftToRight : Qt.RightToLeft
            width: parent.width
            spacing: 8

            Btn {
                objectName: "moveRest"
                visible: root.model.hasRest
                width: (parent.width - 8) / 2
                height: 48
                pad: 8
                kind: root.model.isRestFirst ? "primary" : "secondary"
                text: root.model.restWords
                enabled: root.model.canMove
                onClicked: root.model.moveRest()
            }
            Btn {
                objectName: "moveAlone"
                width: root.model.hasRest ? (parent.width - 8) / 2 : parent.width
                height: 48
                pad: 8
                kind: root.model.isRestFirst ? "secondary" : "primary"
                text: qsTr("Alleen deze les")
                enabled: root.model.canMove
                onClicked: root.model.moveAlone()
            }
        }
        Row {
            visible: root.model.canChange && root.model.hasPlan
            spacing: 8

            Btn {
                objectName: "clear"
                visible: root.model.isPlanned
                height: 44
                kind: "quiet"
                pad: 8
                text: qsTr("Haal deze dag weg")
                onClicked: root.model.clear()
            }
            Btn {
                objectName: "clearAll"
                height: 44
                kind: "quiet"
                pad: 8
                text: qsTr("Alle dagen weg")
                onClicked: root.model.clearAll()
            }
        }
    }
}
