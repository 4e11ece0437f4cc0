pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// One child of the source: ticked comes in. With a problem: what is wrong, and a field to mend it.
FocusScope {
    id: root

    required property int number
    required property string name
    required property string detail
    required property string tag
    required property bool isNew
    required property string problem
    required property string suggestion
    required property bool taken
    required property string ourName
    required property bool renamed
    readonly property bool wrong: root.problem !== ""

    signal takes(int number, bool take)
    signal renames(int number, bool rename)
    signal mends(int number, string name)

    height: content.height + 4

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.wrong ? Theme.claySoft : Theme.sheet
        border.width: 1
        border.color: root.wrong ? Theme.clay : Theme.line
    }

    Column {
        id: content

        x: 14
        y: 2
        width: parent.width - 28

        Item {
            width: parent.width
            height: 44

            Tick {
                visible: !root.wrong
                focus: !root.wrong
                width: parent.width - mark.width - about.width - 24
                height: 44
                checked: root.taken
                Accessible.name: root.name
                onToggled: checked => root.takes(root.number, checked)
            }
            Txt {
                x: root.wrong ? 0 : 36
                width: about.x - x - 12
                height: 44
                text: root.name
                size: 17
                w: root.wrong ? Font.DemiBold : Font.Normal
                color: root.taken || root.wrong ? Theme.ink : Theme.inkSoft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Txt {
                id: about

                anchors.right: mark.left
                anchors.rightMargin: 12
                height: 44
                text: root.detail
                size: Theme.small
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }
            Tag {
                id: mark

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.tag
                tone: root.wrong ? "attention" : root.isNew ? "teal" : "plain"
            }
        }
        Tick {
            visible: root.ourName !== "" && !root.wrong
            x: 36
            width: parent.width - 36
            height: 44
            text: qsTr("Heet hier nu %1. Neem de naam uit het bestand over.").arg(root.ourName)
            checked: root.renamed
            onToggled: checked => root.renames(root.number, checked)
        }
        Loader {
            width: parent.width
            active: root.wrong
            visible: active
            focus: active
            sourceComponent: Column {
                width: content.width
                spacing: 8
                bottomPadding: 12

                Txt {
                    width: parent.width
                    text: root.problem
                    color: Theme.clayInk
                }
                Row {
                    width: parent.width
                    spacing: 8

                    Field {
                        id: name

                        focus: true
                        width: parent.width - 8 - put.width
                        placeholder: qsTr("Roepnaam")
                        maximum: 40
                        Component.onCompleted: name.text = root.suggestion
                        onAccepted: root.mends(root.number, name.text)
                    }
                    Btn {
                        id: put

                        height: 48
                        text: qsTr("Zo is het goed")
                        onClicked: root.mends(root.number, name.text)
                    }
                }
            }
        }
    }
}
