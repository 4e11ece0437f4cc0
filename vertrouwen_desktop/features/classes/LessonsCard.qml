import QtQuick
import vertrouwen_desktop.ui

// What lessons this class gets: for whom, and of which programme.
Card {
    id: root

    required property ClassesModel page

    pad: 16

    Column {
        width: parent.width

        Txt {
            width: parent.width
            text: qsTr("De lessen")
            size: Theme.small
            w: Font.DemiBold
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            text: root.page.side.audience
            size: 17
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: root.page.side.audienceDetail
            size: Theme.small
            color: Theme.inkSoft
        }
        Txt {
            width: parent.width
            topPadding: 6
            text: root.page.side.programme
            size: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
