import QtQuick
import vertrouwen_desktop.ui

// Something happened and nobody wrote down what: one line to do it now. Only drawn where nobody reads along.
Card {
    id: root

    required property OpenMomentModel model

    pad: 16

    Rectangle {
        y: 4
        width: 40
        height: 40
        radius: 20
        color: Theme.claySoft

        Icon {
            anchors.centerIn: parent
            name: "moment"
            size: 22
            color: Theme.clayInk
        }
    }
    Column {
        x: 56
        width: parent.width - 56
        spacing: 8

        Txt {
            width: parent.width
            text: root.model.sentence
            w: Font.DemiBold
        }
        Row {
            spacing: 8

            Field {
                id: field

                objectName: "momentWords"
                width: parent.parent.width - keep.width - 8
                placeholder: qsTr("Een paar woorden, alleen voor jullie tweeën")
                draftKey: root.model.momentId === "" ? "" : "vandaag.woorden." + root.model.momentId
                text: root.model.words
                onEdited: text => root.model.wordsAre(text)
                onAccepted: root.model.keep()
            }
            Btn {
                id: keep

                height: field.input.height
                text: qsTr("Bewaar")
                onClicked: root.model.keep()
            }
        }
    }
}
