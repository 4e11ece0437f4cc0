import QtQuick
import vertrouwen_desktop.ui

// From one card to the next.
Item {
    id: root

    width: 56
    height: 56

    Rectangle {
        x: 2
        y: 25
        width: 44
        height: 6
        radius: 3
        color: Theme.boardInk
    }
    Rectangle {
        x: 24
        y: 18
        width: 28
        height: 6
        radius: 3
        rotation: 45
        antialiasing: true
        color: Theme.boardInk
    }
    Rectangle {
        x: 24
        y: 32
        width: 28
        height: 6
        radius: 3
        rotation: -45
        antialiasing: true
        color: Theme.boardInk
    }
}
