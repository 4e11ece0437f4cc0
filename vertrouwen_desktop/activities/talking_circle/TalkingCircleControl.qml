import QtQuick
import vertrouwen_desktop.ui

// The circle for the adults: preparing it, giving the stone on, and at every moment the button that stops it.
FocusScope {
    id: root

    required property TalkingCircleControlModel model
    readonly property bool checking: root.model.stage === "ready" && root.model.wishesReal && !root.model.isReal

    implicitWidth: 420
    implicitHeight: 356

    ScrollArea {
        width: parent.width
        height: parent.height - bottom.height - 8

        Item {
            width: parent.width - 8
            height: childrenRect.height

            CircleSetUp {
                visible: root.model.stage === "ready"
                width: parent.width
                control: root.model
            }
            CircleRound {
                visible: root.model.stage === "runs"
                width: parent.width
                control: root.model
            }
            CircleOver {
                visible: root.model.stage === "stopped" || root.model.stage === "closed"
                width: parent.width
                control: root.model
            }
        }
    }
    Item {
        id: bottom

        anchors.bottom: parent.bottom
        width: parent.width
        height: 44 + (said.visible ? said.height + 8 : 0)

        Rectangle {
            id: said

            visible: root.checking && root.model.instead !== ""
            width: parent.width
            height: instead.implicitHeight + 20
            radius: 10
            color: Theme.sand

            Txt {
                id: instead

                objectName: "instead"
                x: 12
                y: 10
                width: parent.width - 24
                text: root.model.instead
            }
        }
        Btn {
            visible: root.checking
            anchors.bottom: parent.bottom
            width: parent.width
            height: 44
            text: qsTr("Ja, zo doen we het")
            Accessible.description: root.model.instead
            onClicked: root.model.choose_real()
        }
        Btn {
            visible: root.model.stage === "ready" && !root.checking
            anchors.fill: parent
            icon: "start"
            text: qsTr("Begin de kring")
            onClicked: root.model.begin()
        }
        Btn {
            visible: root.model.stage === "runs"
            anchors.fill: parent
            kind: "moment"
            icon: "stop"
            text: qsTr("We stoppen, en dat is goed")
            onClicked: root.model.stop()
        }
        Row {
            visible: root.model.stage === "stopped" || root.model.stage === "closed"
            anchors.fill: parent
            spacing: 8

            Btn {
                width: (parent.width - 8) / 2
                height: 44
                pad: 8
                icon: "links"
                text: qsTr("Toch verder")
                enabled: root.model.canUndo
                onClicked: root.model.undo()
            }
            Btn {
                width: (parent.width - 8) / 2
                height: 44
                pad: 8
                kind: "quiet"
                text: qsTr("Nieuwe kring")
                onClicked: root.model.again()
            }
        }
    }
}
