import QtQuick

// Stands for the class's board.
Rectangle {
    id: root

    required property QtObject model

    color: "#FBF8F2"
}
