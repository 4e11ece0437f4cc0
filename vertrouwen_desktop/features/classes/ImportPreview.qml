pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Who would come in, on the left; about the source, on the right. Nothing is kept before the button.
FocusScope {
    id: root

    required property ImportModel source
    required property PreviewModel model
    readonly property bool beside: root.model.hasSources || root.source.hasForms || root.source.hasColumns || root.model.hasNotes
    readonly property real side: root.beside ? Math.round(root.width * 0.4) : 0
    readonly property real listWidth: root.beside ? root.width - root.side - 22 : Math.min(800, root.width)

    ListView {
        id: list

        objectName: "rows"
        visible: !root.model.mustChooseClass
        x: root.beside ? -6 : Math.round((root.width - width) / 2)
        width: root.listWidth + 12
        height: foot.y - 12
        topMargin: 6
        model: root.model.rows
        clip: true
        spacing: 6
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Kinderen")

        delegate: PreviewLine {
            width: list.width - 12
            x: 6
            onTakes: (number, take) => root.model.take(number, take)
            onRenames: (number, rename) => root.model.rename(number, rename)
            onMends: (number, name) => root.model.mend(number, name)
        }
    }
    Txt {
        visible: root.model.mustChooseClass
        width: root.width - root.side - 48
        y: 24
        text: qsTr("Kies hiernaast welke groep erbij komt.")
        size: 22
        w: Font.DemiBold
    }
    ScrollArea {
        visible: root.beside
        x: root.width - root.side
        width: root.side + 8
        height: foot.y - 12

        Column {
            width: parent.width
            spacing: 12

            Repeater {
                model: [root.model.thrownAway, root.model.notes, root.model.missing]

                Rectangle {
                    id: note

                    required property string modelData

                    visible: note.modelData !== ""
                    width: parent.width
                    height: words.height + 28
                    radius: 16
                    color: Theme.sand

                    Txt {
                        id: words

                        x: 16
                        y: 14
                        width: parent.width - 32
                        text: note.modelData
                    }
                }
            }
            ImportClasses {
                visible: root.model.hasSources
                width: parent.width
                model: root.model
            }
            Card {
                visible: root.source.hasForms
                width: parent.width

                Column {
                    width: parent.width
                    spacing: 8

                    Txt {
                        text: qsTr("Zo staan de namen in de lijst")
                        w: Font.DemiBold
                    }
                    Choices {
                        width: parent.width
                        label: qsTr("Zo staan de namen in de lijst")
                        options: root.source.forms
                        onPicked: key => root.source.formIs(key)
                    }
                }
            }
            ImportColumns {
                visible: root.source.hasColumns
                width: parent.width
                model: root.source
            }
        }
    }
    SheetFoot {
        id: foot

        width: parent.width
        y: parent.height - 56
        error: root.source.error !== "" ? root.source.error : root.model.error
        otherText: qsTr("Toch niet")
        goText: root.source.isBusy ? qsTr("Even lezen") : root.model.takeText
        can: root.model.canTake && !root.source.isBusy
        focus: true
        onGo: root.model.finish()
        onOther: root.source.close()
    }
}
