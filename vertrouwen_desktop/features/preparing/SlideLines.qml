pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What each adult says, does and watches on this slide.
Column {
    id: root

    required property LessonSlidesModel model
    property bool wide: false

    spacing: 12

    Txt {
        visible: !root.model.isPrivate
        width: parent.width
        text: qsTr("De klas kan dit scherm zien. Daarom staan hier niet de teksten voor jullie.")
        w: Font.DemiBold
        color: Theme.clayInk
    }
    Repeater {
        model: root.model.lines

        Card {
            id: adult

            required property var modelData
            required property int index

            width: root.width
            title: adult.modelData[0]
            tint: adult.index === 1 ? Theme.sage : Theme.sand
            headHeight: 40
            titleSize: Theme.body
            pad: 20

            Txt {
                width: parent.width
                textFormat: Text.StyledText
                text: adult.modelData[1] === "" ? qsTr("Bij deze dia staat geen tekst.") : adult.modelData[1]
                size: root.wide ? 18 : 16
            }
        }
    }
}
