import QtQuick
import vertrouwen_desktop.ui

// The one thing to do on a sheet, on the right; what is wrong stands beside it, and something rarer on the left.
FocusScope {
    id: root

    property string goText: ""
    property string otherText: ""
    property string error: ""
    property bool can: true
    property string reason: ""

    signal go
    signal other

    height: 56

    Btn {
        id: rare

        objectName: "other"
        visible: root.otherText !== ""
        anchors.verticalCenter: parent.verticalCenter
        x: -12
        height: 44
        kind: "quiet"
        text: root.otherText
        onClicked: root.other()
    }
    Txt {
        x: rare.visible ? rare.width + 8 : 0
        width: main.x - x - 16
        height: parent.height
        text: root.error
        color: Theme.clayInk
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.small
        Accessible.role: Accessible.AlertMessage
    }
    Btn {
        id: main

        objectName: "go"
        focus: true
        anchors.right: parent.right
        width: Math.max(200, implicitWidth + 16)
        height: 56
        kind: "primary"
        size: 17
        text: root.goText
        enabled: root.can
        onClicked: root.go()
    }
}
