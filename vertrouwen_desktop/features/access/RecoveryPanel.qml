import QtQuick
import vertrouwen_desktop.ui

// A recovery key from the screen to the paper: shown in groups, printed, and two groups typed over.
Column {
    id: root

    required property RecoveryModel model
    property bool hidden: false

    signal alone
    signal goOn

    spacing: 16

    HiddenNote {
        visible: root.hidden && !root.model.isChecking && !root.model.isKept && !root.model.isDoubting
        width: parent.width
        text: qsTr("De herstelsleutel blijft nu dicht.")
        onAlone: root.alone()
    }
    Txt {
        visible: !root.hidden && root.model.isBusy && !root.model.isChecking
        width: parent.width
        height: 120
        text: qsTr("Een sleutel maken")
        color: Theme.inkSoft
    }
    Row {
        visible: root.model.isKept
        spacing: 8

        Icon {
            y: 3
            name: "vink"
            color: Theme.teal
            stroke: 2.4
        }
        Txt {
            text: qsTr("De herstelsleutel staat op papier.")
            size: 17
        }
    }
    KeyGroups {
        visible: !root.hidden && root.model.groups.length > 0 && !root.model.isDoubting
        width: parent.width
        model: root.model
    }
    Column {
        visible: root.model.isChecking && !root.model.isDoubting
        width: parent.width
        spacing: 16

        Txt {
            width: parent.width
            text: qsTr("Pak het papier. Typ twee groepen over, dan weten we dat het goed staat.")
            size: 17
        }
        Row {
            width: parent.width
            spacing: 24

            Field {
                id: one

                objectName: "firstGroup"
                width: 240
                label: qsTr("Groep %1").arg(root.model.firstNumber)
                error: root.model.firstTrouble
                maximum: 8
                text: root.model.firstTyped
                onEdited: text => root.model.firstIs(text)
                onAccepted: two.input.forceActiveFocus()
                onVisibleChanged: if (one.visible)
                    one.input.forceActiveFocus()
            }
            Field {
                id: two

                objectName: "secondGroup"
                width: 240
                label: qsTr("Groep %1").arg(root.model.secondNumber)
                error: root.model.secondTrouble
                maximum: 8
                text: root.model.secondTyped
                onEdited: text => root.model.secondIs(text)
                onAccepted: root.goOn()
            }
        }
        Btn {
            objectName: "look"
            kind: "quiet"
            pad: 0
            icon: "terug"
            text: qsTr("Laat de sleutel nog eens zien")
            onClicked: root.model.look()
        }
    }
    Txt {
        visible: root.model.error !== ""
        width: parent.width
        text: root.model.error
        color: Theme.clayInk
        Accessible.role: Accessible.AlertMessage
    }
    LaterNote {
        visible: root.model.isDoubting
        width: parent.width
        model: root.model
    }
}
