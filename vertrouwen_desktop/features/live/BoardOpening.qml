import QtQuick
import vertrouwen_desktop.ui

// The first slide: lesson, title, and which adult does what, over a scene.
Item {
    id: root

    required property LiveBoardModel model

    Pict {
        y: 96
        width: 1920
        height: 984
        name: "scene_opening"
    }
    Words {
        x: 96
        y: 204
        size: Theme.boardSmall
        text: root.model.kicker
    }
    BoardTitle {
        id: title

        objectName: "title"
        y: 264
        width: 1010
        text: root.model.title
    }
    Column {
        x: 96
        y: title.y + title.contentHeight + (title.lineCount > 1 ? 56 : 101)
        spacing: title.lineCount > 1 ? 8 : 24

        Repeater {
            model: root.model.roles

            Row {
                id: role

                required property string styled
                required property bool tells

                spacing: 32

                TextMetrics {
                    id: name

                    font.family: Theme.boardFont
                    font.pixelSize: Theme.boardBody
                    font.bold: true
                    text: role.styled + qsTr(" is dichtbij.")
                }
                Pict {
                    anchors.verticalCenter: parent.verticalCenter
                    name: role.tells ? "vertelt" : "dichtbij"
                    size: 112
                    small: true
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 740
                    wrapMode: Text.Wrap
                    textFormat: Text.StyledText
                    size: name.advanceWidth > 740 ? Theme.boardSmall : Theme.boardBody
                    lineHeight: 64
                    text: role.tells ? qsTr("<b>%1</b> vertelt.").arg(role.styled) : qsTr("<b>%1</b> is dichtbij.").arg(role.styled)
                }
            }
        }
    }
}
