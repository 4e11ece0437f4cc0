import QtQuick
import vertrouwen_desktop.ui

// One kind of data: why it is kept, and a term that can be made shorter or longer.
Item {
    id: root

    required property TermsModel model
    required property string category
    required property string title
    required property string term
    required property string countsFrom
    required property string reason
    required property string note
    required property bool canBeShorter
    required property bool canBeLonger

    height: Math.max(64, words.height + 16)

    Column {
        id: words

        y: 8
        width: stepper.x - 24

        Txt {
            width: parent.width
            text: root.title
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: root.reason
            size: Theme.small
            color: Theme.inkSoft
        }
        Txt {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            size: Theme.small
            color: Theme.clayInk
        }
    }
    Row {
        id: stepper

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Btn {
            width: 44
            height: 44
            pad: 0
            text: "−"
            size: 20
            enabled: root.canBeShorter
            Accessible.name: qsTr("%1: korter bewaren").arg(root.title)
            onClicked: root.model.shorter(root.category)
        }
        Column {
            width: 200
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.term
                w: Font.DemiBold
            }
            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.countsFrom
                size: Theme.small
                color: Theme.inkSoft
            }
        }
        Btn {
            width: 44
            height: 44
            pad: 0
            text: "+"
            size: 20
            enabled: root.canBeLonger
            Accessible.name: qsTr("%1: langer bewaren").arg(root.title)
            onClicked: root.model.longer(root.category)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
