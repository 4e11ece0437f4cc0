import QtQuick
import vertrouwen_desktop.ui

// How the child on the board wants its turn: who reads, which words stand there, with or without its name.
Column {
    id: root

    required property PrideRoundControlModel control
    required property int lane
    required property string adult
    required property string name
    required property string stage
    required property string reading
    required property string word
    required property string added
    required property bool bare
    required property bool canBare
    readonly property PrideWordModel picker: root.control.word as PrideWordModel

    visible: root.stage === "turn" && (root.adult === "" || root.picker.lane === root.lane)
    spacing: 8

    Txt {
        visible: root.adult !== ""
        width: parent.width
        topPadding: 4
        size: Theme.small
        w: Font.DemiBold
        color: Theme.inkSoft
        text: qsTr("Voor %1").arg(root.name)
    }
    Chips {
        width: parent.width
        chipHeight: 32
        label: qsTr("Wie leest de brief?")
        options: [["child", qsTr("kind leest")], ["adult", qsTr("wij lezen")], ["silent", qsTr("niet hardop")]]
        chosen: root.reading
        onPicked: key => root.control.read(root.lane, key)
    }
    Txt {
        visible: root.reading === "silent"
        width: parent.width
        size: Theme.small
        color: Theme.inkSoft
        text: qsTr("De brief blijft dicht. Vraag zacht of er een woord op het bord mag.")
    }
    Flow {
        width: parent.width
        spacing: 8

        Btn {
            pad: 12
            down: root.picker.lane === root.lane && !root.picker.byClass
            text: root.word === "" ? qsTr("Woord kiezen") : qsTr("Woord: %1").arg(root.word)
            onClicked: root.picker.aim(root.lane, false)
        }
        Btn {
            pad: 12
            down: root.picker.lane === root.lane && root.picker.byClass
            text: root.added === "" ? qsTr("Van de klas") : qsTr("Klas: %1").arg(root.added)
            onClicked: root.picker.aim(root.lane, true)
        }
    }
    Tick {
        visible: root.canBare
        width: parent.width
        text: qsTr("Zonder naam op het bord")
        checked: root.bare
        onToggled: checked => root.control.bare(root.lane, checked)
    }
}
