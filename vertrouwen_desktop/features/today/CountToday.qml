import QtQuick
import vertrouwen_desktop.ui

// How many children there are today: some exercises take another form with six than with thirty.
Item {
    id: root

    required property TodayCountModel model

    implicitHeight: Math.max(56, words.height + 12)

    Column {
        id: words

        width: parent.width - numbers.width - 12
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: qsTr("Hoeveel kinderen vandaag?")
            w: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: root.model.detail
            size: Theme.small
            color: Theme.inkSoft
        }
    }
    Row {
        id: numbers

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Btn {
            objectName: "fewer"
            width: 44
            height: 44
            pad: 0
            size: 20
            text: "−"
            enabled: root.model.canFewer
            Accessible.name: qsTr("Eén kind minder vandaag")
            onClicked: root.model.by(-1)
        }
        Txt {
            width: 44
            height: 44
            text: root.model.number
            size: 20
            w: Font.DemiBold
            digits: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("Kinderen vandaag: %1").arg(root.model.number)
        }
        Btn {
            objectName: "more"
            width: 44
            height: 44
            pad: 0
            size: 20
            text: "+"
            enabled: root.model.canMore
            Accessible.name: qsTr("Eén kind meer vandaag")
            onClicked: root.model.by(1)
        }
    }
}
