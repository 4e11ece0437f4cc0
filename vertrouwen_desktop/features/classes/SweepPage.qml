pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import vertrouwen_desktop.ui

// Whose name may be on the board: the whole class in one go. The arrows go from child to child, M and L write down.
FocusScope {
    id: root

    required property SweepModel model
    property bool wide: false

    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.close()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Naam op het bord")

    PageHead {
        id: head

        width: parent.width
        kicker: root.model.className
        title: qsTr("Naam op het bord bij ‘Trots op jou’")
        wide: root.wide
        onBack: root.model.close()
    }
    Column {
        id: top

        x: 24
        y: head.height
        width: parent.width - 48
        spacing: 8

        Txt {
            width: parent.width
            text: qsTr("In de trotsronde staat één kind even groot op het bord. Mogen roepnaam en symbool er dan bij? Zegt iemand nee, dan staat er: Nu ben jij!")
            color: Theme.inkSoft
        }
        Row {
            width: parent.width
            spacing: 16

            Txt {
                height: 44
                text: qsTr("Wie zei het?")
                w: Font.DemiBold
            }
            Chips {
                id: sayers

                objectName: "sayers"
                width: 460
                chipHeight: 44
                label: qsTr("Wie zei het?")
                options: root.model.sayers
                chosen: root.model.sayer
                onPicked: key => root.model.sayerIs(key)
            }
            Txt {
                width: parent.width - x
                height: 44
                text: root.model.hidden === "" ? root.model.sentence : root.model.sentence + " " + root.model.hidden
                size: Theme.small
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    GridView {
        id: grid

        readonly property int columns: root.wide ? 4 : 3

        x: 18
        y: top.y + top.height + 8
        width: parent.width - 36
        height: foot.y - y - 4
        focus: true
        model: root.model.rows
        cellWidth: Math.floor((width - 10) / columns)
        cellHeight: Math.max(50, Math.min(64, Math.floor(height / Math.ceil(Math.max(1, root.model.count) / columns))))
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        currentIndex: root.model.current
        onCurrentIndexChanged: root.model.standAt(grid.currentIndex)
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        cacheBuffer: 0
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Naam op het bord, kinderen van %1").arg(root.model.className)

        T.ScrollBar.vertical: T.ScrollBar {
            implicitWidth: 8
            padding: 1
            policy: grid.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
            Accessible.ignored: true

            contentItem: Rectangle {
                implicitWidth: 6
                implicitHeight: 40
                radius: 3
                visible: grid.interactive
                color: Theme.edgeField
            }
        }

        delegate: SweepRow {
            width: grid.cellWidth - 14
            height: grid.cellHeight
            sweep: root.model
        }
    }
    Item {
        id: foot

        x: 24
        y: parent.height - 68
        width: parent.width - 48
        height: 56

        Txt {
            width: parent.width - others.width - 16
            height: parent.height
            text: qsTr("Met toetsen: pijltjes naar een kind, M is mag, L is liever niet, ? is nog niet gevraagd. Onder de 16 jaar beslist een ouder of verzorger. Het kind mag altijd nee zeggen.")
            size: Theme.small
            color: Theme.inkSoft
        }
        Btn {
            id: others

            objectName: "allOthers"
            visible: root.model.left > 0
            anchors.right: parent.right
            height: 56
            text: qsTr("Alle anderen zeiden ja · %1").arg(root.model.leftWords)
            onClicked: root.model.allOthers()
        }
    }
}
