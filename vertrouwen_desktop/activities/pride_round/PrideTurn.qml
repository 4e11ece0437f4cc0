pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The turn of one group: the child, its exact time, and what can be done. One press ends a turn and calls the next child.
// Beside a second group all of it stands on one line.
Column {
    id: root

    required property PrideRoundControlModel control
    required property int lane
    required property string adult
    required property string name
    required property string stage
    required property real leftS
    required property real wholeS
    required property bool runs
    required property int sent
    required property string word
    required property bool canLater
    readonly property PrideWordModel picker: root.control.word as PrideWordModel
    readonly property bool inGroup: root.adult !== ""
    readonly property bool began: root.runs || time.nowS < root.wholeS
    readonly property string short: time.nowS <= 0 ? qsTr("tijd om") : root.began && !root.runs ? qsTr("pauze, nog %1 s").arg(Math.ceil(time.nowS)) : qsTr("nog %1 s").arg(Math.ceil(time.nowS))

    visible: root.stage === "turn"
    spacing: 8

    TimeLeft {
        id: time

        visible: false
        leftS: root.leftS
        wholeS: root.wholeS
        runs: root.runs
        sent: root.sent
        stepS: 1
    }
    Row {
        width: parent.width
        spacing: 12

        Ring {
            size: 40
            part: time.remaining
        }
        Column {
            width: parent.width - 52 - (aim.visible ? aim.width + 12 : 0)

            Txt {
                objectName: "now"
                width: parent.width
                size: Theme.lead
                w: Font.DemiBold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: root.name
            }
            Txt {
                width: parent.width
                digits: true
                size: Theme.small
                color: Theme.inkSoft
                text: root.inGroup ? qsTr("%1, bij %2").arg(root.short).arg(root.adult) : root.runs ? qsTr("nog %1 seconden").arg(Math.ceil(time.nowS)) : time.nowS <= 0 ? qsTr("De tijd is om. Rond rustig af.") : root.began ? qsTr("pauze, nog %1 seconden").arg(Math.ceil(time.nowS)) : qsTr("De tijd begint als jullie zover zijn.")
            }
        }
        Btn {
            id: aim

            visible: root.inGroup
            pad: 12
            icon: root.word === "" ? "" : "vink"
            text: qsTr("Woord")
            down: root.picker.lane === root.lane
            Accessible.name: root.word === "" ? qsTr("Kies een woord voor %1").arg(root.name) : qsTr("Het woord voor %1: %2").arg(root.name).arg(root.word)
            onClicked: root.picker.aim(root.lane, false)
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Btn {
            pad: 12
            objectName: "run"
            visible: time.nowS > 0
            kind: root.began || root.control.isTwo ? "secondary" : "primary"
            icon: root.inGroup ? "" : root.runs ? "pauze" : "start"
            text: root.runs ? qsTr("Pauze") : root.began ? qsTr("Verder") : root.inGroup ? qsTr("Start") : qsTr("Start de tijd")
            Accessible.name: root.inGroup ? qsTr("%1: %2").arg(text).arg(root.name) : text
            onClicked: root.control.run(root.lane)
        }
        Btn {
            pad: 12
            objectName: "finish"
            kind: root.began && !root.control.isTwo ? "primary" : "secondary"
            icon: root.inGroup ? "" : "vink"
            text: root.inGroup ? qsTr("Klaar") : qsTr("Klaar, volgende")
            Accessible.name: root.inGroup ? qsTr("Klaar: %1").arg(root.name) : text
            onClicked: root.control.finish(root.lane)
        }
        Btn {
            pad: 12
            objectName: "later"
            text: qsTr("Later")
            enabled: root.canLater
            reason: root.inGroup ? "" : qsTr("dit is de laatste")
            Accessible.name: qsTr("Later: %1 komt na de anderen").arg(root.name)
            onClicked: root.control.later(root.lane)
        }
        Btn {
            pad: 12
            text: qsTr("Liever niet")
            Accessible.name: qsTr("Liever niet: %1 hoeft geen beurt").arg(root.name)
            onClicked: root.control.passTurn(root.lane)
        }
    }
}
