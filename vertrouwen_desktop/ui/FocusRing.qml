import QtQuick

// Where the keyboard is: 2.5 px of ink, 3 px of paper between, outside its parent.
Rectangle {
    id: root

    property real around: 12

    anchors.fill: parent
    anchors.margins: -5.5
    radius: root.around + 5.5
    color: "transparent"
    border.width: 2.5
    border.color: Theme.ink
    Accessible.ignored: true
}
