pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What can be tried, in this order, each with what came of it.
Card {
    id: root

    required property RescueModel model

    title: qsTr("Zelf herstellen")

    Column {
        width: parent.width
        spacing: 20

        Repeater {
            model: root.model.steps

            Item {
                id: step

                required property string key
                required property int number
                required property string title
                required property string explains
                required property string outcome
                required property string report

                width: parent.width
                height: Math.max(words.height, 40)

                Rectangle {
                    width: 32
                    height: 32
                    radius: 16
                    color: Theme.tealSoft

                    Txt {
                        visible: step.outcome !== "helped"
                        anchors.centerIn: parent
                        text: step.number
                        w: Font.DemiBold
                        color: Theme.tealDeep
                    }
                    Icon {
                        visible: step.outcome === "helped"
                        anchors.centerIn: parent
                        name: "vink"
                        stroke: 2.4
                        color: Theme.teal
                    }
                }
                Column {
                    id: words

                    x: 48
                    width: parent.width - 48 - tryIt.width - 16
                    spacing: 4

                    Txt {
                        width: parent.width
                        height: Math.max(32, implicitHeight)
                        text: step.title
                        w: Font.DemiBold
                    }
                    Txt {
                        visible: text !== ""
                        width: parent.width
                        text: step.report !== "" ? step.report : step.explains
                        color: step.outcome === "failed" ? Theme.clayInk : Theme.inkSoft
                    }
                }
                Btn {
                    id: tryIt

                    objectName: step.key
                    anchors.right: parent.right
                    height: 44
                    text: step.outcome === "running" ? qsTr("Bezig") : step.outcome === "open" ? qsTr("Probeer") : qsTr("Nog eens")
                    Accessible.name: qsTr("%1: %2").arg(text).arg(step.title)
                    enabled: !root.model.isBusy
                    onClicked: root.model.do(step.key)
                }
            }
        }
    }
}
