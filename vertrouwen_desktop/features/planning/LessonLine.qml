import QtQuick
import vertrouwen_desktop.ui

// One lesson: what it is about, when it is, and what became of it. A press takes it in hand.
Rectangle {
    id: root

    required property PlanningModel page
    required property int number
    required property string title
    required property string goal
    required property string detail
    required property string day
    required property string at
    required property string became
    required property string tone
    required property string icon
    required property string trouble
    required property bool chosen
    required property string spoken
    property bool wide: false
    readonly property real whenWidth: root.wide ? 216 : 172

    implicitHeight: Math.max(64, words.height + 20)
    radius: Theme.radius
    color: root.chosen ? Theme.tealSoft : hover.hovered ? Qt.tint(Theme.sheet, Qt.alpha(Theme.tealSoft, 0.5)) : Theme.sheet
    border.width: root.chosen ? 2 : 1.5
    border.color: root.chosen ? Theme.teal : Theme.edge
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.spoken
    Accessible.description: root.goal
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.page.choose(root.number)
    Keys.onSpacePressed: event => event.isAutoRepeat || root.page.choose(root.number)
    Keys.onReturnPressed: event => event.isAutoRepeat || root.page.choose(root.number)
    Keys.onEnterPressed: event => event.isAutoRepeat || root.page.choose(root.number)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.page.choose(root.number)
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        visible: root.activeFocus
    }
    Txt {
        x: 16
        y: 10
        text: qsTr("Les %1").arg(root.number)
        size: root.wide ? 17 : Theme.body
        w: Font.DemiBold
        color: Theme.tealDeep
        Accessible.ignored: true
    }
    Column {
        id: words

        x: root.wide ? 88 : 76
        y: 10
        width: parent.width - x - root.whenWidth - 24

        Txt {
            width: parent.width
            text: root.title
            size: root.wide ? 17 : Theme.body
            w: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.goal
            size: root.wide ? Theme.body : Theme.small
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            text: root.detail
            size: root.wide ? Theme.body : Theme.small
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        Row {
            visible: root.trouble !== ""
            width: parent.width
            topPadding: 4
            spacing: 8

            Rectangle {
                y: 8
                width: 10
                height: 10
                radius: 5
                color: Theme.clay
            }
            Txt {
                width: parent.width - 18
                text: root.trouble
                w: Font.DemiBold
                color: Theme.clayInk
                Accessible.ignored: true
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 10
        width: root.whenWidth
        spacing: 4

        Txt {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.day === "" ? qsTr("nog geen dag") : root.at === "" ? root.day : qsTr("%1 · %2").arg(root.day).arg(root.at)
            size: root.wide ? 17 : Theme.body
            w: root.day === "" ? Font.Normal : Font.DemiBold
            digits: true
            color: root.day === "" ? Theme.inkSoft : Theme.ink
            Accessible.ignored: true
        }
        Txt {
            visible: root.tone === ""
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.became
            size: Theme.small
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        Tag {
            visible: root.tone !== ""
            anchors.right: parent.right
            text: root.became
            tone: root.chosen && root.tone === "teal" ? "sheet" : root.tone
            icon: root.icon
        }
    }
}
