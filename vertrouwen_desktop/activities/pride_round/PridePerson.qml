import QtQuick
import vertrouwen_desktop.ui

// One child in the list; Enter or a click shows what can be done.
Column {
    id: root

    required property PrideRoundControlModel control
    required property int child
    required property string name
    required property string kind
    required property string note
    required property string head
    required property bool canWas
    required property bool isOpen

    spacing: 4

    Txt {
        visible: root.head !== ""
        width: parent.width
        topPadding: 4
        size: Theme.small
        w: Font.DemiBold
        color: Theme.inkSoft
        text: root.head
    }
    OpenLine {
        width: parent.width
        text: root.name
        note: root.note
        isOpen: root.isOpen
        onTapped: root.control.open(root.child)

        Btn {
            visible: root.kind === "waits"
            height: 36
            pad: 12
            text: qsTr("Nu aan de beurt")
            Accessible.name: qsTr("Nu aan de beurt: %1").arg(root.name)
            onClicked: root.control.move(root.child, "call")
        }
        Btn {
            visible: root.kind === "waits"
            height: 36
            pad: 12
            text: qsTr("Vandaag niet")
            Accessible.name: qsTr("Vandaag niet: %1").arg(root.name)
            onClicked: root.control.move(root.child, "miss")
        }
        Btn {
            visible: root.kind === "waits" && root.canWas
            height: 36
            pad: 12
            text: qsTr("Was al")
            Accessible.name: qsTr("Was al aan de beurt: %1").arg(root.name)
            onClicked: root.control.move(root.child, "was")
        }
        Btn {
            visible: root.kind === "away" || root.kind === "done"
            height: 36
            pad: 12
            text: root.kind === "away" ? qsTr("Is er toch") : qsTr("Komt nog een keer")
            Accessible.name: qsTr("Komt nog: %1").arg(root.name)
            onClicked: root.control.move(root.child, "back")
        }
    }
}
