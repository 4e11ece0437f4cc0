import QtQuick
import vertrouwen_desktop.ui

// The lesson that was left off, while another one is chosen.
Card {
    id: root

    required property TodayModel model

    pad: 12
    color: Theme.sage

    Txt {
        id: words

        x: 16
        height: Math.max(40, implicitHeight)
        width: parent.width - goOn.width - 32
        text: root.model.leftOffTitle
        w: Font.DemiBold
    }
    Btn {
        id: goOn

        anchors.right: parent.right
        y: (words.height - height) / 2
        text: qsTr("Ga verder")
        onClicked: root.model.resume()
    }
}
