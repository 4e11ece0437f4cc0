import QtQuick
import vertrouwen_desktop.ui

// The calm tools, always in the same place. Before the lesson stops, the one question stands here.
Rectangle {
    id: root

    required property LiveToolsModel tools
    required property LiveInkToolsModel ink
    property real m: 24
    property bool wide: false
    readonly property real h: root.wide ? 56 : 48

    color: Theme.sand

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Row {
        visible: !root.tools.asking
        x: root.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        ToolGroup {
            height: root.h

            ToolBtn {
                icon: "rust"
                text: qsTr("Rust")
                key: "R"
                on: root.tools.calm
                onClicked: root.tools.toggleCalm()
            }
            ToolBtn {
                icon: "zwart"
                text: qsTr("Zwart")
                key: "B"
                on: root.tools.black
                onClicked: root.tools.toggleBlack()
            }
            ToolBtn {
                icon: "bevries"
                text: qsTr("Bevries")
                key: "F"
                on: root.tools.frozen
                onClicked: root.tools.toggleFrozen()
            }
        }
        ToolGroup {
            height: root.h

            ToolBtn {
                icon: "aanraken"
                text: qsTr("Aanraken mag")
                enabled: root.tools.canTouch
                reason: root.tools.touchReason
                on: root.tools.touch
                onClicked: root.tools.toggleTouch()
            }
            ToolBtn {
                icon: "inkt"
                text: qsTr("Inkt")
                key: "I"
                on: root.ink.on
                onClicked: root.ink.toggle()
            }
        }
    }
    Row {
        visible: !root.tools.asking
        anchors.right: parent.right
        anchors.rightMargin: root.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Btn {
            height: root.h
            pad: 12
            kind: "quiet"
            text: qsTr("Stop en bewaar")
            onClicked: root.tools.askStop()
        }
        Btn {
            height: root.h
            kind: "moment"
            icon: "moment"
            text: root.tools.momentButton
            enabled: !root.tools.happening
            reason: qsTr("loopt al")
            onClicked: root.tools.interrupt()
        }
    }
    AskBar {
        visible: root.tools.asking
        focus: root.tools.asking
        anchors.fill: parent
        m: root.m
        h: root.h
        tools: root.tools
    }
}
