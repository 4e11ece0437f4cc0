pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// The classes of the new year, who leaves, and the two days.
FocusScope {
    id: root

    required property YearModel model

    ScrollArea {
        anchors.fill: parent
        anchors.margins: -8
        focus: true

        Column {
            width: Math.min(1000, parent.width)
            spacing: 16

            Flow {
                width: parent.width
                spacing: 12

                Repeater {
                    model: root.model.outcomes

                    Rectangle {
                        id: outcome

                        required property string name
                        required property string groups
                        required property string text

                        width: 272
                        height: 88
                        radius: 16
                        color: Theme.sage

                        Column {
                            x: 16
                            width: parent.width - 32
                            anchors.verticalCenter: parent.verticalCenter

                            Txt {
                                width: parent.width
                                text: outcome.name
                                size: 17
                                w: Font.DemiBold
                                wrapMode: Text.NoWrap
                                elide: Text.ElideRight
                            }
                            Txt {
                                width: parent.width
                                text: outcome.groups === "" ? outcome.text : qsTr("%1 · %2").arg(outcome.text).arg(outcome.groups)
                                color: Theme.inkSoft
                                wrapMode: Text.NoWrap
                                elide: Text.ElideRight
                            }
                        }
                    }
                }
            }
            Txt {
                width: parent.width
                text: root.model.leaving
                size: 17
            }
            Row {
                spacing: 16

                Field {
                    objectName: "lastDay"
                    width: 288
                    label: qsTr("Laatste dag van wie weggaat")
                    maximum: 10
                    text: root.model.lastDay
                    onEdited: text => root.model.lastDayIs(text)
                }
                Field {
                    objectName: "firstDay"
                    width: 288
                    label: qsTr("Nieuwe groepen vanaf")
                    maximum: 10
                    text: root.model.firstDay
                    onEdited: text => root.model.firstDayIs(text)
                }
            }
            OverdueCard {
                visible: root.model.overdue.state !== "" || root.model.overdue.error !== ""
                width: parent.width
                model: root.model.overdue
            }
        }
    }
}
