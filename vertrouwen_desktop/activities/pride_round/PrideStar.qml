import QtQuick
import vertrouwen_desktop.ui

// The star, the same for every child; its own symbol in it, or a calm face. While `ready`, touching it starts the time.
Item {
    id: root

    property string symbol: ""
    property bool ready: false

    signal tapped

    objectName: root.ready ? "target" : "star"
    height: width

    Rectangle {     // what can be touched lies on a sage disc with a teal edge
        visible: root.ready
        anchors.centerIn: parent
        width: root.width
        height: width
        radius: width / 2
        color: Theme.boardTealSoft
        border.width: 5
        border.color: Theme.boardTeal
    }
    Pict {
        anchors.centerIn: parent
        size: root.width * 0.92
        name: root.symbol === "" ? "trots_ster" : "trots_ster_open"
    }
    Pict {
        visible: root.symbol !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height * 0.5 + root.width * 0.023 - height / 2
        size: root.width * 0.26
        name: root.symbol
    }
    TapHandler {
        enabled: root.ready
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }
}
