import QtQuick
import vertrouwen_desktop.ui

// The head of the page: what is planned, for which class, and what one can do for all lessons at once.
FocusScope {
    id: root

    required property PlanningModel model
    property bool wide: false

    implicitHeight: below.y + below.height

    Txt {
        id: title

        width: parent.width - buttons.width - 16
        text: qsTr("Programma")
        size: root.wide ? 34 : 28
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Txt {
        id: words

        anchors.top: title.bottom
        width: title.width
        text: root.model.hasClass ? qsTr("%1. %2").arg(root.model.programmeTitle).arg(root.model.overview) : root.model.programmeTitle
        size: root.wide ? 17 : Theme.body
        color: Theme.inkSoft
    }
    Row {
        id: buttons

        anchors.right: parent.right
        spacing: 8

        Btn {
            objectName: "openProgrammes"
            visible: root.model.hasProgrammes
            height: 44
            icon: "programma"
            text: qsTr("Lesprogramma's")
            onClicked: root.model.openProgrammes()
        }
        Btn {
            objectName: "openPapers"
            visible: root.model.hasPapers
            height: 44
            icon: "printer"
            text: qsTr("Papier")
            onClicked: root.model.openPapers()
        }
        Btn {
            objectName: "openHolidays"
            height: 44
            icon: "vandaag"
            text: qsTr("Vakanties")
            onClicked: root.model.openHolidays(true)
        }
        Btn {
            objectName: "saveFile"
            height: 44
            icon: "klok"
            text: qsTr("Zet in agenda")
            reason: qsTr("nog niets gepland")
            enabled: root.model.canSave
            onClicked: root.model.saveFile()
        }
    }
    Column {
        id: below

        anchors.top: words.bottom
        topPadding: children.length && chips.visible ? 12 : 0
        width: parent.width
        spacing: 8

        Chips {
            id: chips

            objectName: "classes"
            visible: root.model.classes.length > 0
            width: parent.width
            chipHeight: 44
            label: qsTr("Welke groep?")
            options: root.model.classes
            chosen: root.model.classId
            onPicked: key => root.model.chooseClass(key)
        }
        Txt {
            visible: chips.visible && !root.model.isPrivate
            width: parent.width
            text: qsTr("De klas kan dit scherm zien. Daarom staan de namen van de groepen er niet.")
            color: Theme.clayInk
        }
    }
}
