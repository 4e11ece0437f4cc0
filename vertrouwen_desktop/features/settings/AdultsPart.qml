pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Who works with the program and can open it; one form at a time takes the place of the list.
Column {
    id: root

    required property AdultsModel model

    spacing: 16

    SaidLine {
        width: parent.width
        said: root.model.said
        error: root.model.form === "" ? root.model.error : ""
    }
    Card {
        visible: root.model.form === ""
        width: parent.width
        title: qsTr("Volwassenen")

        Column {
            width: parent.width
            spacing: 12

            Txt {
                width: parent.width
                text: qsTr("Ieder heeft een eigen wachtwoord. Wie weggaat, verliest de toegang; wat die schreef, blijft.")
                color: Theme.inkSoft
            }
            Repeater {
                model: root.model.rows

                AdultLine {
                    width: parent.width
                    model: root.model
                }
            }
            Btn {
                objectName: "add"
                height: 44
                icon: "groep"
                text: qsTr("Voeg iemand toe")
                enabled: root.model.canChange
                onClicked: root.model.add()
            }
            Txt {
                visible: !root.model.canChange
                width: parent.width
                text: qsTr("Het sleutelbestand is veranderd door iets anders dan dit programma. Wachtwoorden wijzigen kan nu niet. Zet eerst een reservekopie terug.")
                color: Theme.clayInk
            }
        }
    }
    Loader {
        width: parent.width
        active: root.model.form !== ""
        focus: active
        sourceComponent: AdultForm {
            model: root.model
        }
    }
}
