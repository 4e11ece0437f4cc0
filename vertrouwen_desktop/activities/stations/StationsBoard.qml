pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The stations: one large for all, or all of them with the group that is there; and how much of the turn is left.
Item {
    id: root

    required property StationsBoardModel model
    readonly property bool tiles: !root.model.asksNow && !root.model.isLarge
    readonly property bool timed: root.model.stage !== "done" && !root.model.asksNow
    readonly property int columns: root.model.count < 4 ? 1 : root.model.count === 4 ? 2 : 3
    readonly property int rows: Math.ceil(root.model.count / root.columns)
    // the stations take the whole width: the time goes up, beside the title
    readonly property real room: root.timed && !root.tiles ? 1312 : 1728
    readonly property int footSize: root.model.ask.length > 22 ? Theme.boardSmall : Theme.boardBody
    readonly property real headRoom: root.timed && root.tiles ? 1456 : 1728

    BoardTitle {
        y: 104
        width: root.headRoom
        height: line
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        text: root.model.title
    }
    Words {
        x: 96
        y: 244
        width: root.headRoom
        height: 112
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.boardSmall
        verticalAlignment: Text.AlignVCenter
        text: root.model.question
    }
    StationLarge {
        visible: root.model.isLarge && !root.model.asksNow
        x: 96
        y: 384
        width: root.room
        height: 496
        board: root.model
    }
    StationAnswers {
        visible: root.model.asksNow
        x: 96
        y: 392
        width: 1728
        height: 480
        board: root.model
    }
    Repeater {
        model: root.tiles ? root.model.stations : null

        StationTile {
            x: 96 + (number - 1) % root.columns * (width + 20)
            y: 376 + Math.floor((number - 1) / root.columns) * (height + 20)
            width: (root.room - 20 * (root.columns - 1)) / root.columns
            height: (520 - 20 * (root.rows - 1)) / root.rows
        }
    }
    TimeLeft {
        id: time

        visible: root.timed
        x: root.tiles ? 1600 : 1464
        y: root.tiles ? 128 : 408
        width: root.tiles ? 224 : 336
        leftS: root.model.leftS
        wholeS: root.model.wholeS
        runs: root.model.timeRuns
        sent: root.model.sent
    }
    Words {
        objectName: "soon"
        visible: root.timed
        x: root.tiles ? 1400 : 1424
        y: root.tiles ? 928 : 768
        width: root.tiles ? 424 : 416
        height: 97
        horizontalAlignment: root.tiles ? Text.AlignRight : Text.AlignHCenter
        text: root.model.stage === "paused" ? qsTr("even pauze") : root.model.stage === "runs" ? time.soon : ""
    }
    Row {
        x: 96
        y: 920
        spacing: 24

        StationPill {
            visible: root.model.stage === "ready" && !root.model.walk || root.model.asksNow
            picture: "meterkaart"
            size: root.footSize
            text: root.model.ask
        }
        StationPill {
            visible: root.model.stage !== "done" && !root.model.walk
            color: Theme.boardMist
            size: root.footSize
            text: root.model.stage === "ready" || root.model.asksNow ? qsTr("Niets zeggen mag ook.") : qsTr("Kijken mag ook.")
        }
        StationPill {
            visible: root.model.walk
            text: qsTr("Loop rustig naar je plek.")
        }
        StationPill {
            visible: root.model.stage === "done"
            text: qsTr("Wat past bij jou? Onthoud het.")
        }
    }
}
