import QtQuick
import vertrouwen_desktop.ui

// How everybody gets a turn in the time there is: computed, said in words, and the adults may choose otherwise.
Column {
    id: root

    required property PrideRoundControlModel control

    spacing: 8

    Txt {
        visible: root.control.stage === "before" || root.control.stage === "empty"
        width: parent.width
        color: root.control.fits ? Theme.ink : Theme.clayInk
        text: root.control.formLine
    }
    Row {
        visible: !root.control.isNamed
        spacing: 8

        Txt {
            height: 40
            text: qsTr("Kinderen: %1").arg(root.control.classSize)
        }
        Btn {
            width: 44
            pad: 0
            text: "−"
            enabled: root.control.classSize > 0
            Accessible.name: qsTr("Eén kind minder")
            onClicked: root.control.count(-1)
        }
        Btn {
            width: 44
            pad: 0
            text: "+"
            Accessible.name: qsTr("Eén kind meer")
            onClicked: root.control.count(1)
        }
        Btn {
            width: 52
            pad: 0
            text: qsTr("+ 5")
            Accessible.name: qsTr("Vijf kinderen meer")
            onClicked: root.control.count(5)
        }
    }
    Flow {
        visible: root.control.stage !== "empty"
        width: parent.width
        spacing: 8

        Btn {
            objectName: "begin"
            visible: root.control.stage === "before" || root.control.stage === "pause"
            kind: "primary"
            icon: "start"
            text: root.control.stage === "pause" ? qsTr("Verder met de anderen") : qsTr("Begin de ronde")
            onClicked: root.control.begin()
        }
        Btn {
            text: qsTr("Door elkaar")
            Accessible.name: qsTr("Zet wie nog komt door elkaar")
            onClicked: root.control.mix()
        }
        Btn {
            text: qsTr("Als de lijst")
            Accessible.name: qsTr("Zet wie nog komt op volgorde van de lijst")
            onClicked: root.control.sort()
        }
    }
    Chips {
        visible: root.control.canForm
        width: parent.width
        chipHeight: 36
        label: qsTr("Hoe doen jullie het?")
        options: root.control.forms
        chosen: root.control.chosenForm
        onPicked: key => root.control.form(key)
    }
    Txt {
        visible: root.control.stage === "before"
        width: parent.width
        size: Theme.small
        color: Theme.inkSoft
        text: qsTr("Geen brief van thuis? Dan ligt de reservebrief klaar. Niemand krijgt een lege beurt.")
    }
}
