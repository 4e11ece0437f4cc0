import QtQuick
import vertrouwen_desktop.ui

// What can be chosen for the paper in hand, and what is done with it.
Column {
    id: root

    required property PapersModel model

    spacing: 12

    Flow {
        width: parent.width
        spacing: 16

        Chips {
            objectName: "colour"
            label: qsTr("Kleur")
            options: [["colour", qsTr("Kleur")], ["grey", qsTr("Grijs")]]
            chosen: root.model.isGrey ? "grey" : "colour"
            onPicked: key => root.model.setGrey(key === "grey")
        }
        Chips {
            objectName: "alone"
            visible: root.model.isPlan
            label: qsTr("Voor wie")
            options: [["both", qsTr("Met z'n tweeën")], ["alone", qsTr("Alleen")]]
            chosen: root.model.isAlone ? "alone" : "both"
            onPicked: key => root.model.setAlone(key === "alone")
        }
        Chips {
            objectName: "size"
            visible: root.model.pages > 0 && root.model.isPrivate
            label: qsTr("Hoe groot")
            options: [["whole", qsTr("Heel blad")], ["large", qsTr("Groot")]]
            chosen: root.model.isLarge ? "large" : "whole"
            onPicked: key => root.model.setLarge(key === "large")
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Btn {
            objectName: "print"
            height: 48
            kind: "primary"
            icon: "printer"
            text: root.model.isBusy ? qsTr("Bezig") : qsTr("Druk af")
            enabled: !root.model.isBusy
            onClicked: root.model.printIt()
        }
        Btn {
            objectName: "save"
            height: 48
            text: qsTr("Bewaar als PDF")
            enabled: !root.model.isBusy
            onClicked: root.model.save()
        }
        Row {
            visible: root.model.pages > 1 && root.model.isPrivate
            spacing: 8

            Btn {
                objectName: "before"
                height: 48
                kind: "quiet"
                text: qsTr("Vorige")
                enabled: root.model.page > 1
                onClicked: root.model.turn(-1)
            }
            Txt {
                height: 48
                text: qsTr("Blad %1 van %2").arg(root.model.page).arg(root.model.pages)
                digits: true
            }
            Btn {
                objectName: "after"
                height: 48
                kind: "quiet"
                text: qsTr("Volgende")
                enabled: root.model.page < root.model.pages
                onClicked: root.model.turn(1)
            }
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.model.error !== "" ? root.model.error : root.model.said
        color: root.model.error !== "" ? Theme.clayInk : Theme.inkSoft
        Accessible.role: Accessible.AlertMessage
    }
}
