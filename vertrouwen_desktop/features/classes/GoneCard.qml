pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Children who are not in the class any more, folded away; their page stays until the term is over.
Card {
    id: root

    required property ClassesModel page

    pad: 8
    color: "transparent"

    Column {
        width: parent.width

        Btn {
            width: parent.width
            height: 44
            kind: "quiet"
            text: qsTr("Niet meer in de groep · %1").arg(root.page.goneCount)
            iconAfter: root.page.showsGone ? "omhoog" : "omlaag"
            onClicked: root.page.showGone(!root.page.showsGone)
        }
        Repeater {
            model: root.page.gone

            Item {
                id: one

                required property string pupilId
                required property string name
                required property string drawing
                required property string letter
                required property string detail
                required property string spoken

                width: parent.width
                height: 56
                activeFocusOnTab: true
                Accessible.role: Accessible.Button
                Accessible.name: one.spoken
                Accessible.onPressAction: root.page.openPupil(one.pupilId)
                Keys.onSpacePressed: event => event.isAutoRepeat || root.page.openPupil(one.pupilId)
                Keys.onReturnPressed: event => event.isAutoRepeat || root.page.openPupil(one.pupilId)

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.page.openPupil(one.pupilId)
                }
                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }
                FocusRing {
                    visible: one.activeFocus
                    anchors.margins: -2
                }
                SymbolTile {
                    x: 8
                    anchors.verticalCenter: parent.verticalCenter
                    size: 40
                    drawing: one.drawing
                    letter: one.letter
                }
                Column {
                    x: 60
                    width: parent.width - 68
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        width: parent.width
                        text: one.name
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Txt {
                        width: parent.width
                        text: one.detail
                        size: Theme.small
                        color: Theme.inkSoft
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
