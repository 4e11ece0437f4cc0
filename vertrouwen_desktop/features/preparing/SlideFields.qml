pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The texts of the slide to type anew, and its picture.
Column {
    id: root

    required property LessonSlidesModel model
    property bool wide: false

    spacing: 14

    Rectangle {
        width: parent.width
        height: warning.height + 20
        radius: Theme.radius
        color: Theme.claySoft

        Txt {
            id: warning

            objectName: "noNames"
            x: 14
            y: 10
            width: parent.width - 28
            text: root.model.noNames
            color: Theme.clayInk
        }
    }
    Txt {
        visible: !root.model.isPrivate
        width: parent.width
        text: qsTr("De klas kan dit scherm zien. Daarom staan hier niet de teksten voor jullie.")
        w: Font.DemiBold
        color: Theme.clayInk
    }
    Repeater {
        model: root.model.fields.rows

        FieldLine {
            width: root.width
            model: root.model.fields
        }
    }
    PictureCard {
        visible: root.model.picture.isOffered
        width: parent.width
        model: root.model.picture
    }
    Item {
        width: 1
        height: 8
    }
}
