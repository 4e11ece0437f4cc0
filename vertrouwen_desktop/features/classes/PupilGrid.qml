pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import vertrouwen_desktop.ui

// The children of the class, as large as their number allows. One stop for Tab; the arrows go from child to child.
GridView {
    id: root

    required property ClassesModel page
    property bool wide: false
    readonly property int few: root.wide ? 6 : 4
    readonly property int columns: Math.max(1, Math.min(root.page.count <= 3 * root.few ? root.few : root.page.count <= 20 ? root.few + 1 : root.few + 2, Math.floor(root.width / 112)))
    readonly property int lines: Math.ceil(Math.max(1, root.page.count) / root.columns)
    readonly property real least: 90 + (root.page.hasDetails ? 22 : 0) + (root.page.hasLongNames ? 22 : 0)

    model: root.page.pupils
    cellWidth: Math.floor((root.width - 10) / root.columns)
    cellHeight: Math.max(root.least, Math.min(root.wide ? 190 : 168, Math.floor(root.height / root.lines)))
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentHeight > root.height
    keyNavigationEnabled: true
    activeFocusOnTab: true
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    cacheBuffer: 0
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Kinderen van %1").arg(root.page.className)

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: 8
        padding: 1
        policy: root.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 6
            implicitHeight: 40
            radius: 3
            visible: root.interactive
            color: bar.pressed ? Theme.inkSoft : Theme.edgeField
        }
    }

    delegate: PupilCard {
        width: root.cellWidth
        height: root.cellHeight
        hasDetails: root.page.hasDetails
        hasLongNames: root.page.hasLongNames
        wide: root.wide
        onOpened: pupilId => root.page.openPupil(pupilId)
    }
}
