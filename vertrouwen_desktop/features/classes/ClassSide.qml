import QtQuick
import vertrouwen_desktop.ui

// Beside the children: the adults, the lessons, names on the board, who left, and what happens once a year.
ScrollArea {
    id: root

    required property ClassesModel page

    Column {
        width: parent.width
        spacing: 16

        AdultsCard {
            width: parent.width
            page: root.page
        }
        LessonsCard {
            width: parent.width
            page: root.page
        }
        NamesCard {
            visible: root.page.side.asked !== ""
            width: parent.width
            page: root.page
        }
        GoneCard {
            visible: root.page.goneCount > 0
            width: parent.width
            page: root.page
        }
        Btn {
            objectName: "endYear"
            visible: root.page.canEndYear
            height: 44
            kind: "quiet"
            text: qsTr("Sluit het schooljaar af")
            onClicked: root.page.endYear()
        }
    }
}
