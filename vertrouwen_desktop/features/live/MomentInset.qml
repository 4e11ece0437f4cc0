import QtQuick
import vertrouwen_desktop.ui

// Something happens: fewer and larger words, calmer colours. It is kept already; nobody has to think of that now.
Rectangle {
    id: root

    required property LiveToolsModel tools
    required property LiveClockModel clock
    property bool wide: false
    readonly property real m: root.wide ? 40 : 24
    readonly property bool low: root.height < 420

    radius: 20
    color: Theme.sage

    Column {
        id: top

        x: root.m
        y: root.m - 4
        width: parent.width - 2 * root.m
        spacing: root.wide ? 16 : 8

        Row {
            spacing: 10

            Icon {
                name: "vink"
                size: 24
                stroke: 2.4
                color: Theme.teal
                anchors.verticalCenter: parent.verticalCenter
            }
            Txt {
                text: root.tools.momentText === "" ? qsTr("Even wachten.") : root.tools.momentText
                size: root.wide ? 28 : 22
                w: Font.DemiBold
                wrapMode: Text.NoWrap
            }
        }
        Txt {
            width: parent.width
            text: qsTr("%1 bezig. De fase wacht, Afronden blijft.").arg(root.clock.happeningFor)
            size: root.wide ? 22 : 17
            digits: true
        }
        Txt {
            visible: root.tools.canNote
            width: parent.width
            topPadding: root.wide ? 24 : 6
            text: qsTr("Ik wil niet dat je dit doet, maar ik ben er nog steeds voor je.")
            size: root.wide ? 40 : 26
            w: Font.DemiBold
        }
        Txt {
            visible: root.tools.canNote
            width: parent.width
            text: root.tools.momentHelp
            size: root.wide ? 22 : 17
        }
    }
    Grid {   // in a low window the field and the button stand side by side
        id: below

        anchors.left: top.left
        anchors.right: top.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.m - 4
        columns: root.low ? 2 : 1
        spacing: 14
        verticalItemAlignment: Grid.AlignVCenter

        Field {
            visible: root.tools.canNote
            width: root.low ? below.width - go.width - 14 : below.width
            label: qsTr("Woorden voor later (hoeft niet)")
            hint: qsTr("Alleen jullie twee lezen dit.")
            maximum: 500
            draftKey: root.tools.momentId === "" ? "" : "vandaag.woorden." + root.tools.momentId   // come back there
            text: root.tools.note
            onEdited: text => root.tools.typeNote(text)
            onAccepted: root.tools.keepNote()
            onFinished: root.tools.keepNote()
        }
        Btn {
            id: go

            height: root.wide ? 72 : root.low ? 48 : 64
            width: Math.min(below.width, root.wide ? 440 : 340)
            kind: "primary"
            iconAfter: "rechts"
            size: root.low ? 17 : 20
            text: qsTr("We gaan weer verder")
            onClicked: root.tools.resume()
        }
    }
}
