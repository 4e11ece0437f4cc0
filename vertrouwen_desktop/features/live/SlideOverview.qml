pragma ComponentBehavior: Bound
import QtQuick
import vertrouwen_desktop.ui

// All slides, by phase. Enter goes there; Esc puts it away. Clock, board and Volgende stay in sight.
Sheet {
    id: root

    required property LiveControlModel model

    focus: true
    title: qsTr("Alle dia's")
    onClosed: root.model.toggleOverview()

    ListView {
        id: list

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        model: root.model.entries
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: height * 0.3
        preferredHighlightEnd: height * 0.6
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Component.onCompleted: list.currentIndex = root.model.entryHere

        delegate: OverviewRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
            onEntered: key => root.model.enter(key)
        }
    }
}
