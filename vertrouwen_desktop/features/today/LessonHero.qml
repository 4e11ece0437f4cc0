import QtQuick
import vertrouwen_desktop.ui

// The lesson of today, or the one that was left off: what it is, and the one button.
FocusScope {
    id: root

    required property TodayModel model
    property bool wide: false
    property bool low: false
    readonly property bool leftOff: root.model.isLeftOff
    readonly property real buttonHeight: root.wide ? 88 : root.low ? 64 : 72

    implicitHeight: card.implicitHeight

    Card {
        id: card

        width: parent.width
        pad: root.wide ? 40 : root.low ? 20 : 28

        Column {
            width: parent.width
            spacing: root.wide ? 28 : root.low ? 14 : 20

            Item {
                width: parent.width
                height: slab.visible ? Math.max(words.height, slab.height) : words.height

                HeroWords {
                    id: words

                    width: slab.visible ? parent.width - slab.width - 24 : parent.width
                    model: root.model
                    wide: root.wide
                }
                OpeningSlide {
                    id: slab

                    visible: root.model.group.obstacle === ""
                    anchors.right: parent.right
                    width: root.wide ? 384 : root.low ? 196 : 224
                    model: root.model
                }
            }
            Flow {
                visible: !root.model.isAsking
                width: parent.width
                spacing: 12

                Btn {
                    id: primary

                    focus: true
                    width: Math.max(root.wide ? 320 : 248, implicitWidth)
                    height: root.buttonHeight
                    kind: "primary"
                    size: root.wide ? 26 : 22
                    text: root.leftOff ? qsTr("Ga verder") : qsTr("Begin les")
                    iconAfter: primary.enabled ? "rechts" : ""
                    enabled: root.leftOff || root.model.canBegin
                    reason: root.model.group.obstacle
                    onClicked: root.leftOff ? root.model.resume() : root.model.begin()
                }
                Btn {
                    visible: root.leftOff
                    height: root.buttonHeight
                    size: root.wide ? Theme.lead : Theme.body
                    text: qsTr("Begin opnieuw")
                    enabled: root.model.canBegin
                    onClicked: root.model.askAgain(true)
                }
                Btn {
                    height: root.buttonHeight
                    size: root.wide ? Theme.lead : Theme.body
                    text: qsTr("Lees door")
                    key: qsTr("5 min")
                    enabled: root.model.canRead
                    onClicked: root.model.read(true)
                }
                Btn {
                    objectName: "prepare"
                    height: root.buttonHeight
                    kind: "quiet"
                    size: root.wide ? Theme.lead : Theme.body
                    text: qsTr("Bereid voor")
                    enabled: root.model.canRead
                    onClicked: root.model.prepare()
                }
            }
            Column {
                visible: root.model.isAsking
                width: parent.width
                spacing: 12

                Txt {
                    width: parent.width
                    text: qsTr("%1 begint dan weer bij de eerste dia. Wat er was, blijft bewaard.").arg(root.model.lessonName)
                    size: 17
                }
                Row {
                    spacing: 12

                    Btn {
                        height: 48
                        text: qsTr("Begin opnieuw")
                        onClicked: root.model.beginAgain()
                    }
                    Btn {
                        id: ratherNot

                        height: 48
                        kind: "primary"
                        text: qsTr("Toch niet")
                        onClicked: root.model.askAgain(false)
                        onVisibleChanged: ratherNot.visible ? ratherNot.forceActiveFocus() : primary.forceActiveFocus()
                    }
                }
            }
            FrameStrip {
                width: parent.width
                model: root.model.frame
                wide: root.wide
            }
        }
    }
}
