import QtQuick
import vertrouwen_desktop.ui

// The laptop slept: one question, in the place of the lesson line.
Rectangle {
    id: root

    required property LiveToolsModel tools

    implicitHeight: 60
    radius: 16
    color: Theme.claySoft

    Rectangle {
        id: disc

        x: 12
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 36
        radius: 18
        color: Theme.sheet

        Icon {
            anchors.centerIn: parent
            name: "klok"
            color: Theme.clayInk
        }
    }
    Txt {
        anchors.left: disc.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: root.tools.sleptText
        size: 17
        w: Font.DemiBold
        color: Theme.clayInk
        wrapMode: Text.NoWrap
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Btn {
            text: qsTr("Tel niet mee")
            onClicked: root.tools.leaveOutSleep()
        }
        Btn {
            text: qsTr("Tel wel mee")
            onClicked: root.tools.acceptSleep()
        }
    }
}
