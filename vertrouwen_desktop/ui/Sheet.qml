import QtQuick

// The one thing that floats: a page laid over a part of the desk. Esc or the button closes it; it never covers clock, board or Volgende by itself.
FocusScope {
    id: root

    property string title: ""
    property string closeText: qsTr("Sluit")
    default property alias content: body.data

    signal closed

    Keys.onEscapePressed: event => event.isAutoRepeat || root.closed()
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle {   // a soft edge instead of a shadow: the same in every renderer
        anchors.fill: frame
        anchors.margins: -6
        radius: frame.radius + 6
        color: Qt.alpha(Theme.slab, 0.08)
    }
    Rectangle {
        id: frame

        anchors.fill: parent
        radius: 20
        color: Theme.sheet
        border.width: 1
        border.color: Theme.line

        TapHandler {}   // what lies below is not pressed through it
        Txt {
            x: 24
            height: 64
            text: root.title
            size: Theme.title
            w: Font.DemiBold
            wrapMode: Text.NoWrap
        }
        Btn {
            anchors.right: parent.right
            anchors.rightMargin: 16
            y: 12
            kind: "quiet"
            icon: "dicht"
            text: root.closeText
            key: "Esc"
            onClicked: root.closed()
        }
        Item {
            id: body

            x: 24
            y: 64
            width: parent.width - 48
            height: parent.height - 64 - 20
        }
    }
}
