import QtQuick

// One drawing from resources/drawings, crisp at every scale.
Image {
    id: root

    property string name
    property real size: 96
    property bool small: false      // the heavier cut, for 120 px and less
    property bool plain: false      // white instead of tints, on the time circle
    source: name ? Theme.drawings + name + (plain ? "_w" : small ? "_s" : "") + ".svg" : ""
    width: size
    height: size
    sourceSize: Qt.size(Math.round(width * 2), Math.round(height * 2))
    fillMode: Image.PreserveAspectFit
    smooth: true
    mipmap: true
}
