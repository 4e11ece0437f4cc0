import QtQuick
import vertrouwen_desktop.ui

// Which class this is, the others, and more children.
Item {
    id: root

    required property ClassesModel page
    property bool wide: false

    height: names.y + names.height

    ClassChips {
        id: chips

        x: 18
        y: root.wide ? 16 : 6
        width: Math.min(contentWidth + 8, more.x - 18 - 8)
        page: root.page.chooser
    }
    Row {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: 24
        y: chips.y + 6
        spacing: 4

        Btn {
            visible: root.page.chooser.oldCount > 0
            height: 44
            kind: "quiet"
            text: qsTr("Oude groepen · %1").arg(root.page.chooser.oldCount)
            iconAfter: root.page.chooser.showsOld ? "omhoog" : "omlaag"
            onClicked: root.page.chooser.showOld(!root.page.chooser.showsOld)
        }
        Btn {
            objectName: "newClass"
            height: 44
            kind: "quiet"
            icon: "plus"
            text: qsTr("Nieuwe groep")
            onClicked: root.page.newClass()
        }
    }
    Column {
        id: names

        x: 24
        y: chips.y + 60
        width: right.x - 48

        Txt {
            width: parent.width
            text: root.page.className
            size: root.wide ? 34 : 28
            w: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Txt {
            width: parent.width
            text: root.page.trouble === "" ? root.page.classDetail : root.page.trouble
            size: root.wide ? 17 : Theme.body
            color: root.page.trouble === "" ? Theme.inkSoft : Theme.clayInk
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    Row {
        id: right

        visible: root.page.count > 0 && !root.page.isOld
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.bottom: names.bottom
        anchors.bottomMargin: 4
        spacing: 8

        Btn {
            objectName: "add"
            height: 48
            icon: "plus"
            text: qsTr("Eén kind")
            onClicked: root.page.add()
        }
        Btn {
            objectName: "bringIn"
            height: 48
            icon: "plus"
            text: qsTr("Lijst of bestand")
            onClicked: root.page.bringIn()
        }
    }
    Btn {
        visible: root.page.isOld
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.bottom: names.bottom
        anchors.bottomMargin: 4
        height: 48
        text: qsTr("Haal deze groep terug")
        onClicked: root.page.restoreClass()
    }
}
