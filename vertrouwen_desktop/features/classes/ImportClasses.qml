pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The classes of the file: a tick brings one in, the word beside it tells where it goes.
Card {
    id: root

    required property PreviewModel model

    pad: 16

    Column {
        width: parent.width
        spacing: 4

        Txt {
            text: qsTr("Groepen in het bestand")
            w: Font.DemiBold
        }
        Repeater {
            model: root.model.sources

            Column {
                id: source

                required property string name
                required property string text
                required property string count
                required property bool taken
                required property string target
                required property bool picking

                width: parent.width

                Item {
                    width: parent.width
                    height: 48

                    Tick {
                        width: parent.width - (target.visible ? target.width + 8 : 0)
                        height: 48
                        text: qsTr("%1 · %2").arg(source.text).arg(source.count)
                        checked: source.taken
                        onToggled: checked => root.model.takeSource(source.name, checked)
                    }
                    Btn {
                        id: target

                        visible: source.taken
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        height: 44
                        pad: 12
                        text: source.target
                        iconAfter: source.picking ? "omhoog" : "omlaag"
                        onClicked: root.model.pickTarget(source.name)
                    }
                }
                Choices {
                    visible: source.picking
                    width: parent.width
                    bottomPadding: 8
                    label: qsTr("Waarheen?")
                    options: root.model.targets
                    onPicked: key => root.model.targetIs(key)
                }
            }
        }
    }
}
