pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The groups as they stand on the paper, and the two ways to get them there.
Column {
    id: root

    required property RecoveryModel model
    readonly property real groupWidth: Math.min(200, (root.width - 3 * 12) / 4)

    component Group: Rectangle {
        id: group

        property string mark: ""
        property string letters: ""

        width: root.groupWidth
        height: 64
        radius: Theme.radius
        color: Theme.sand

        Txt {
            x: 12
            height: parent.height
            text: group.mark
            size: Theme.small
            color: Theme.inkSoft
        }
        Txt {
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: 12
            text: group.letters
            size: 26
            w: Font.DemiBold
            font.family: Theme.boardFont
            font.letterSpacing: 3
            wrapMode: Text.NoWrap
        }
    }

    spacing: 16

    Grid {
        columns: 4
        spacing: 12

        Repeater {
            model: root.model.groups

            Group {
                required property int index
                required property string modelData

                mark: index + 1
                letters: modelData
            }
        }
    }
    Row {
        spacing: 16

        Group {
            mark: qsTr("controle")
            letters: root.model.checkGroup
            width: root.groupWidth + 44
            height: 48
            color: Theme.sage
        }
        Btn {
            id: printer

            objectName: "print"
            height: 48
            icon: "printer"
            text: qsTr("Afdrukken")
            onClicked: root.model.print_()
            Component.onCompleted: printer.forceActiveFocus()
        }
        Btn {
            objectName: "savePdf"
            height: 48
            icon: "map"
            text: qsTr("Bewaar als PDF")
            onClicked: root.model.save()
        }
    }
    Txt {
        width: parent.width
        text: root.model.said !== "" ? root.model.said : qsTr("Geen printer? Schrijf de groepen over. Er staat geen letter O in, alleen de nul. Geen letter I of L, alleen de één.")
        color: Theme.inkSoft
    }
}
