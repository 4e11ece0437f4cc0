import QtQuick

// A level of tension, 1..5 (a meter of three has 1, 3 and 5): colour, shape and face. Its word always stands beside it.
Rectangle {
    id: root

    property int level: 1
    property real size: 112
    property real face: root.size * 0.84

    width: root.size
    height: root.size
    radius: root.size * 0.28
    color: Theme.boardTension[root.level - 1]

    Pict {
        anchors.centerIn: parent
        size: root.face
        name: "level" + root.level
    }
}
