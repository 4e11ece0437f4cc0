pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The first run: one question at a time, always the same way on, always a way back.
FocusScope {
    id: root

    required property FirstRunModel model
    readonly property bool low: root.height < 740
    readonly property real sheetWidth: Math.min(1000, root.width - 64)
    readonly property bool atKey: root.model.step === "recovery" && !root.model.recovery.isKept

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        id: top

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.low ? 20 : Math.max(32, Math.round((root.height - 720) / 3))
        width: root.sheetWidth
        height: 40

        Txt {
            height: parent.height
            text: root.model.number === 1 ? qsTr("Welkom. Eerst even kennismaken") : qsTr("Welkom")
            size: 28
            w: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        StepDots {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            number: root.model.number
            count: root.model.count
        }
    }
    Card {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: top.bottom
        anchors.topMargin: 16
        width: root.sheetWidth
        height: Math.min(560, bottom.y - y - 16)
        pad: 0

        ScrollArea {
            anchors.fill: parent
            anchors.margins: root.low ? 16 : 24
            focus: true

            Loader {
                id: step

                width: parent.width
                focus: true
                sourceComponent: root.model.step === "school" ? school : root.model.step === "adult" ? adult : root.model.step === "recovery" ? recovery : root.model.step === "second" ? second : root.model.step === "class" ? group : root.model.step === "pupils" ? pupils : plan
            }
        }
    }
    FirstRunFoot {
        id: bottom

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(root.height - height - (root.low ? 16 : 28), top.y + top.height + 16 + 560 + 16)
        width: root.sheetWidth
        model: root.model
        atKey: root.atKey
    }

    Component {
        id: school

        SchoolStep {
            model: root.model
        }
    }
    Component {
        id: adult

        AdultStep {
            model: root.model
        }
    }
    Component {
        id: recovery

        RecoveryStep {
            model: root.model
        }
    }
    Component {
        id: second

        SecondStep {
            model: root.model
        }
    }
    Component {
        id: group

        ClassStep {
            model: root.model
        }
    }
    Component {
        id: pupils

        PupilsStep {
            model: root.model
            boxHeight: root.low ? 240 : 300
        }
    }
    Component {
        id: plan

        PlanStep {
            model: root.model
        }
    }
}
