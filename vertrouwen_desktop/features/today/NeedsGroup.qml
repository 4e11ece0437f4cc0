import QtQuick
import vertrouwen_desktop.ui

// No class of this year yet, or nobody who gives its lessons: where to mend that. The lesson below can be read already.
FocusScope {
    id: root

    required property TodayGroupModel model
    property bool wide: false

    implicitHeight: card.implicitHeight

    Card {
        id: card

        width: parent.width
        pad: root.wide ? 40 : 24
        color: Theme.sage
        border.width: 0

        Item {
            width: parent.width
            height: Math.max(words.height, go.height)

            Column {
                id: words

                width: parent.width - go.width - 24
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    width: parent.width
                    text: root.model.title
                    size: root.wide ? 26 : Theme.title
                    w: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                Txt {
                    width: parent.width
                    text: root.model.detail
                    size: root.wide ? 20 : 17
                    color: Theme.inkSoft
                }
            }
            Btn {
                id: go

                objectName: "goToClasses"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                height: 64
                kind: "primary"
                size: 20
                focus: true
                text: qsTr("Naar Groep")
                iconAfter: "rechts"
                onClicked: root.model.goThere()
            }
        }
    }
}
