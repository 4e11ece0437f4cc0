pragma ComponentBehavior: Bound

import QtQuick
import vertrouwen_desktop.ui

// Where the data are, what the program is, and where its lessons come from.
Card {
    id: root

    required property SettingsModel model

    title: qsTr("Over dit programma")

    Column {
        width: parent.width
        spacing: 16

        Repeater {
            model: [[qsTr("Hier staan jullie gegevens, op slot"), root.model.folder], [qsTr("Lesprogramma"), qsTr("%1 · versie %2").arg(root.model.programmeTitle).arg(root.model.programmeVersion)], [qsTr("Herkomst"), root.model.notice], [qsTr("Vertrouwen"), qsTr("Versie %1 · licentie %2").arg(root.model.version).arg(root.model.licence)]]

            Column {
                id: fact

                required property var modelData

                visible: fact.modelData[1] !== ""
                width: parent.width

                Txt {
                    width: parent.width
                    text: fact.modelData[0]
                    size: Theme.small
                    w: Font.DemiBold
                    color: Theme.inkSoft
                }
                Txt {
                    width: parent.width
                    text: fact.modelData[1]
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
