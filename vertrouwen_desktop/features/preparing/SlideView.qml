pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The slide as the class sees it, for whom, and what of it is the school's own.
Column {
    id: root

    required property LessonSlidesModel model
    property bool wide: false

    spacing: 10

    Txt {
        objectName: "heading"
        width: parent.width
        text: root.model.heading
        size: 17
        w: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        width: parent.width
        height: (width - 12) * 9 / 16 + 12
        radius: 10
        color: Theme.slab
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Zo ziet de klas deze dia")

        ActivityStage {
            objectName: "board"
            anchors.fill: parent
            anchors.margins: 6
            enabled: false
            clip: true
            view: root.model.boardUrl
            model: root.model.board
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Btn {
            objectName: "adapt"
            height: 44
            kind: root.model.isAdapting ? "secondary" : "primary"
            icon: root.model.isAdapting ? "vink" : "stift"
            text: root.model.isAdapting ? qsTr("Klaar") : qsTr("Pas deze dia aan")
            onClicked: root.model.adapt(!root.model.isAdapting)
        }
        Btn {
            objectName: "undo"
            visible: root.model.fields.canUndo
            height: 44
            icon: "terug"
            text: qsTr("Ongedaan maken")
            onClicked: root.model.fields.undo()
        }
        Btn {
            objectName: "originalSlide"
            visible: root.model.fields.hasOwn
            height: 44
            kind: "quiet"
            pad: 8
            text: qsTr("Hele dia terug")
            Accessible.name: qsTr("Hele dia terug naar origineel")
            onClicked: root.model.fields.originalSlide()
        }
    }
    Txt {
        objectName: "state"
        visible: text !== ""
        width: parent.width
        text: root.model.fields.error !== "" ? root.model.fields.error : root.model.fields.state !== "" ? root.model.fields.state : root.model.fields.said
        color: root.model.fields.error !== "" || root.model.fields.hasTrouble ? Theme.clayInk : Theme.inkSoft
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
    }
    Chips {
        objectName: "audiences"
        width: parent.width
        label: qsTr("Voor wie?")
        options: root.model.audiences
        chosen: root.model.audience
        onPicked: key => root.model.chooseAudience(key)
    }
    Txt {
        visible: root.model.isAdapting
        width: parent.width
        text: root.model.audienceWords
        size: Theme.small
        color: Theme.inkSoft
    }
    DifferenceCard {
        visible: root.model.differenceCount > 0
        width: parent.width
        model: root.model
    }
    Item {
        width: 1
        height: 4
    }
}
