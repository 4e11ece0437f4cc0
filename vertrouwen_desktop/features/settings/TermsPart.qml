pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// What may go now, and how long each kind of data is kept.
Column {
    id: root

    required property TermsModel model

    spacing: 16
    Component.onCompleted: root.model.look()

    PurgeCard {
        width: parent.width
        model: root.model
    }
    Card {
        width: parent.width
        title: qsTr("Zo lang bewaren we het")

        Column {
            width: parent.width
            spacing: 4

            Repeater {
                model: root.model.rows

                TermLine {
                    width: parent.width
                    model: root.model
                }
            }
        }
    }
}
