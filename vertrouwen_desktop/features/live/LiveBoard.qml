pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// What the class sees. Nothing here can be pressed but what an activity shows while touching is allowed.
Rectangle {
    id: root

    required property LiveBoardModel model

    readonly property string slide: root.model.slideId

    color: Theme.boardPaper
    onSlideChanged: fade.restart()

    BoardStage {
        id: stage

        anchors.fill: parent

        Loader {
            anchors.fill: parent
            sourceComponent: root.model.layout === "opening" ? opening : root.model.layout === "text" ? words : root.model.layout === "picture" ? picture : null
        }
        ActivityStage {
            objectName: "stage"
            anchors.fill: parent
            enabled: root.model.reachesActivity
            view: root.model.activityUrl
            model: root.model.activity
        }
        InkSheet {
            objectName: "ink"
            factor: stage.factor
            visible: root.model.picture === "slide"
            model: root.model.inkSheet
        }
        Rectangle {         // a new slide comes up out of the paper
            id: veil

            anchors.fill: parent
            color: Theme.boardPaper
            opacity: 0
            visible: opacity > 0
        }
        EdgeGlow {
            objectName: "glow"
            y: 96
            width: 1920
            height: 984
            on: root.model.mayTouch
            calmMotion: root.model.calmMotion
        }
        InkSign {
            objectName: "inkSign"
            x: 1828
            y: 120
            model: root.model.inkSheet
        }
        BoardCover {
            anchors.fill: parent
            on: root.model.picture === "calm"
            calmMotion: root.model.calmMotion
            title: qsTr("Even rust")
        }
        BoardCover {
            anchors.fill: parent
            on: root.model.picture === "later"
            calmMotion: root.model.calmMotion
            title: qsTr("We stoppen nu.")
            text: qsTr("We gaan later verder.")
        }
        BoardCover {
            anchors.fill: parent
            on: root.model.picture === "done"
            calmMotion: root.model.calmMotion
            title: qsTr("Tot de volgende keer.")
        }
        BoardCover {
            anchors.fill: parent
            on: root.model.picture === "wait"
            calmMotion: root.model.calmMotion
        }
        PhaseStrip {
            objectName: "strip"
            visible: root.model.hasStrip
            stations: root.model.stations
            remaining: root.model.timePart
            phase: root.model.phaseName
            soon: root.model.soon
            almost: root.model.isAlmost
            leads: root.model.leads
            quiet: root.model.quietStrip
        }
    }
    Rectangle {
        objectName: "black"
        anchors.fill: parent
        color: "black"
        opacity: root.model.picture === "black" ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: root.model.calmMotion ? 0 : Theme.fade
            }
        }
    }

    Component {
        id: opening

        BoardOpening {
            model: root.model
        }
    }
    Component {
        id: words

        BoardText {
            model: root.model
        }
    }
    Component {
        id: picture

        Item {
            Pict {
                objectName: "picture"
                y: 96
                width: 1920
                height: 984
                source: root.model.pictureFile
                fillMode: root.model.pictureIsWide ? Image.PreserveAspectCrop : Image.PreserveAspectFit
            }
        }
    }

    NumberAnimation {
        id: fade

        target: veil
        property: "opacity"
        from: 1
        to: 0
        duration: root.model.calmMotion ? 0 : Theme.fade
    }
}
