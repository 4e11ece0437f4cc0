pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The wall: a column for each kind of tip. What is not sorted yet lies loose in the row below.
Item {
    id: root

    required property TipWallBoardModel model

    BoardTitle {
        y: 98
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Pict {
        x: 92
        y: 250
        visible: root.model.touch && root.model.hasLoose
        size: 92
        small: true
        name: "tik"
    }
    Words {
        x: root.model.touch && root.model.hasLoose ? 200 : 96
        y: 244
        width: (waiting.visible ? waiting.x - 24 : 1824) - x
        height: 96
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: root.model.question
    }
    Words {
        id: waiting

        visible: root.model.waiting > 0
        x: 1824 - width
        y: 244
        width: implicitWidth
        height: 96
        size: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: root.model.waiting === 1 ? qsTr("straks nog één") : qsTr("straks nog %1").arg(root.model.waiting)
    }
    Item {   // below the wall: a tip in hand comes off the wall here
        y: root.model.looseTop - 12
        width: 1920
        height: 1080 - y

        TapHandler {
            enabled: root.model.choosing
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onSingleTapped: root.model.tapBeside()
        }
    }
    Rectangle {
        visible: root.model.mayTell
        x: 96
        y: root.model.looseTop
        width: pass.implicitWidth + 88
        height: root.model.cardHeight
        radius: 40
        color: Theme.boardSand

        Words {
            id: pass

            x: 44
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Weet jij een tip? Niets zeggen mag ook.")
        }
    }
    Repeater {
        model: root.model.columns

        TipColumn {
            board: root.model
        }
    }
    Repeater {
        model: root.model.tips

        TipOnWall {
            board: root.model
        }
    }
}
