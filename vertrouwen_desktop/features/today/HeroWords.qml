import QtQuick
import vertrouwen_desktop.ui

// Which lesson it is, when it is planned, and who gives it; or where the one that was left off is.
Column {
    id: root

    required property TodayModel model
    property bool wide: false
    readonly property bool leftOff: root.model.isLeftOff

    spacing: root.wide ? 8 : 4

    Flow {
        width: parent.width

        Txt {
            width: Math.min(implicitWidth + 16, parent.width)
            text: root.leftOff ? qsTr("%1 · %2").arg(root.model.lessonName).arg(root.model.title) : root.model.kicker
            size: root.wide ? Theme.lead : Theme.body
            w: Font.DemiBold
            color: Theme.tealDeep
        }
        Txt {
            visible: !root.leftOff && text !== ""
            width: Math.min(implicitWidth, parent.width)
            text: root.model.planned
            size: root.wide ? Theme.lead : Theme.body
            color: Theme.inkSoft
        }
    }
    Txt {
        width: parent.width
        text: root.leftOff ? root.model.leftOffTitle : root.model.title
        size: root.wide ? 44 : 32
        w: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Txt {
        width: parent.width
        text: root.leftOff ? root.model.leftOffDetail : root.model.announcement
        size: root.wide ? 22 : 17
        color: Theme.inkSoft
    }
    Txt {
        visible: !root.leftOff && text !== ""
        width: parent.width
        text: root.model.againSentence
        size: root.wide ? 22 : 17
        w: Font.DemiBold
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.model.soloSentence
        size: root.wide ? 22 : 17
        w: Font.DemiBold
    }
}
