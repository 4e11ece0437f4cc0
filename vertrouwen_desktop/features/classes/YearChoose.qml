pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The classes on the left, the children of one of them on the right. Everybody goes up; a tap says otherwise.
FocusScope {
    id: root

    required property YearModel model
    property bool wide: false
    readonly property real side: 312

    ScrollArea {
        x: -8
        y: -8
        width: root.side + 16
        height: parent.height + 8

        Column {
            width: parent.width
            spacing: 16

            YearClasses {
                width: parent.width
                model: root.model
            }
            Field {
                objectName: "newName"
                visible: root.model.goesOn
                width: parent.width
                label: qsTr("Heet volgend jaar")
                maximum: root.model.nameLetters
                text: root.model.newName
                onEdited: text => root.model.newNameIs(text)
            }
            Field {
                objectName: "newGroups"
                visible: root.model.goesOn
                width: parent.width
                label: qsTr("Jaargroep")
                maximum: root.model.groupLetters
                text: root.model.newGroups
                onEdited: text => root.model.newGroupsAre(text)
            }
        }
    }
    Txt {
        id: how

        x: root.side + 32
        width: parent.width - x
        text: qsTr("Iedereen gaat over. Tik op een kind dat blijft. Nog een keer: het kind gaat weg.")
        color: Theme.inkSoft
    }
    Card {
        id: placing

        visible: root.model.placing !== ""
        x: root.side + 32
        y: how.height + 8
        width: parent.width - x
        pad: 16
        color: Theme.sage

        Column {
            width: parent.width
            spacing: 8

            Txt {
                width: parent.width
                text: qsTr("In welke groep zit %1 volgend jaar?").arg(root.model.placingName)
                w: Font.DemiBold
            }
            Choices {
                width: parent.width
                label: qsTr("Groep van volgend jaar")
                options: root.model.places
                onPicked: key => root.model.placeIn(key)
            }
            Row {
                spacing: 8

                Field {
                    objectName: "extra"
                    width: 240
                    placeholder: qsTr("Nog een groep, zoals 6a")
                    maximum: root.model.nameLetters
                    text: root.model.extra
                    onEdited: text => root.model.extraIs(text)
                    onAccepted: root.model.addClass()
                }
                Btn {
                    height: 48
                    icon: "plus"
                    text: qsTr("Maak deze groep")
                    onClicked: root.model.addClass()
                }
            }
        }
    }
    GridView {
        id: grid

        objectName: "steps"
        x: root.side + 26
        y: (placing.visible ? placing.y + placing.height : how.height) + 8
        width: parent.width - x + 6
        height: parent.height - y
        cellWidth: Math.floor(width / Math.max(2, Math.floor(width / (280))))
        cellHeight: 68
        model: root.model.pupils
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0
        keyNavigationEnabled: true
        activeFocusOnTab: true
        focus: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Kinderen")

        delegate: StepCard {
            width: grid.cellWidth
            height: grid.cellHeight
            onTapped: pupilId => root.model.tap(pupilId)
            onPlaces: pupilId => root.model.place(pupilId)
        }
    }
}
