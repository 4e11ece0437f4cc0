import QtQuick
import vertrouwen_desktop.ui

// A child and what happens after the summer, in a word and a form: up is plain, staying is framed, leaving is dashed grey.
Item {
    id: root

    required property string pupilId
    required property string name
    required property string drawing
    required property string letter
    required property string step
    required property string word
    required property bool ask

    signal tapped(string pupilId)
    signal places(string pupilId)

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.word)
    Accessible.onPressAction: root.tapped(root.pupilId)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.tapped(root.pupilId)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.tapped(root.pupilId)

    Rectangle {
        anchors.fill: parent
        anchors.margins: 5
        radius: 14
        color: root.step === "leave" ? Theme.sand : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
        border.width: root.step === "stay" ? 2.5 : 1.5
        border.color: root.ask ? Theme.clay : root.step === "stay" ? Theme.ink : root.step === "leave" ? Theme.line : Theme.edge

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.tapped(root.pupilId)
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }
        FocusRing {
            visible: root.activeFocus
            anchors.margins: -4
            around: 13
        }
        SymbolTile {
            x: 8
            anchors.verticalCenter: parent.verticalCenter
            size: 46
            drawing: root.drawing
            letter: root.letter
            opacity: root.step === "leave" ? 0.5 : 1
        }
        Column {
            x: 64
            width: parent.width - 72 - (pick.visible ? 44 : 0)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.name
                w: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                width: parent.width
                text: root.word
                size: Theme.small
                color: root.ask ? Theme.clayInk : Theme.inkSoft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Btn {
            id: pick

            visible: root.step !== "leave"
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            width: 44
            height: 44
            pad: 8
            kind: "quiet"
            icon: "omlaag"
            activeFocusOnTab: false
            Accessible.name: qsTr("Kies de groep van %1").arg(root.name)
            onClicked: root.places(root.pupilId)
        }
    }
}
