pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The columns of a CSV file: what is in each, and what it is used for.
Card {
    id: root

    required property ImportModel model

    pad: 16

    Column {
        width: parent.width
        spacing: 4

        Txt {
            text: qsTr("Welke kolom is wat?")
            w: Font.DemiBold
        }
        Repeater {
            model: root.model.columns

            Column {
                id: column

                required property int number
                required property string heading
                required property string sample
                required property string word
                required property bool used
                required property bool picking

                width: parent.width

                Item {
                    width: parent.width
                    height: 56

                    Column {
                        width: parent.width - use.width - 12
                        anchors.verticalCenter: parent.verticalCenter

                        Txt {
                            width: parent.width
                            text: column.heading
                            w: column.used ? Font.DemiBold : Font.Normal
                            color: column.used ? Theme.ink : Theme.inkSoft
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                        Txt {
                            visible: column.sample !== ""
                            width: parent.width
                            text: column.sample
                            size: Theme.small
                            color: Theme.inkSoft
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                    }
                    Btn {
                        id: use

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        height: 44
                        pad: 12
                        kind: column.used ? "secondary" : "quiet"
                        text: column.word
                        iconAfter: column.picking ? "omhoog" : "omlaag"
                        Accessible.name: qsTr("%1: %2").arg(column.heading).arg(column.word)
                        onClicked: root.model.pickColumn(column.number)
                    }
                }
                Choices {
                    visible: column.picking
                    width: parent.width
                    bottomPadding: 8
                    label: column.heading
                    options: root.model.fields
                    onPicked: key => root.model.fieldIs(key)
                }
            }
        }
        Tick {
            width: parent.width
            height: 44
            text: qsTr("De eerste regel heeft de namen van de kolommen")
            checked: root.model.hasHeading
            onToggled: checked => root.model.headingIs(checked)
        }
    }
}
