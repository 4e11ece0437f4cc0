import QtQuick
import vertrouwen_desktop.ui

// For the adults: what the cards on the board say.
Item {
    id: root

    required property DayPlanControlModel model

    implicitWidth: 420
    implicitHeight: words.height

    Column {
        id: words

        width: root.width
        spacing: 8

        Txt {
            width: parent.width
            size: Theme.lead
            text: root.model.next === "" ? qsTr("Nu: %1. Daarna is de les klaar.").arg(root.model.now) : qsTr("Nu: %1. Straks: %2.").arg(root.model.now).arg(root.model.next)
        }
        Txt {
            width: parent.width
            color: Theme.inkSoft
            text: qsTr("Wijs de kaarten één voor één aan. Zeg wat er blijft en wat er komt.")
        }
    }
}
