pragma ComponentBehavior: Bound

import QtQuick

// The end of the school year: first who does what, then what that gives.
FocusScope {
    id: root

    required property YearModel model
    property bool wide: false
    readonly property bool last: root.model.step === "preview"

    Keys.onEscapePressed: event => event.isAutoRepeat || root.model.back()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Jaar afsluiten")

    PageHead {
        id: head

        width: parent.width
        kicker: qsTr("Naar schooljaar %1").arg(root.model.schoolYear)
        title: root.last ? qsTr("Zo wordt het") : qsTr("Wie gaat waarheen?")
        wide: root.wide
        onBack: root.model.back()
    }
    Loader {
        x: 24
        y: head.height
        width: parent.width - 48
        height: foot.y - y - 12
        focus: !root.last
        sourceComponent: root.last ? preview : choose
    }
    SheetFoot {
        id: foot

        focus: root.last
        x: 24
        y: parent.height - 72
        width: parent.width - 48
        error: root.model.error
        goText: root.last ? qsTr("Sluit het jaar af") : qsTr("Bekijk hoe het wordt")
        onGo: root.last ? root.model.finish() : root.model.preview()
    }
    Component {
        id: choose

        YearChoose {
            model: root.model
            wide: root.wide
            focus: true
        }
    }
    Component {
        id: preview

        YearPreview {
            model: root.model
        }
    }
}
