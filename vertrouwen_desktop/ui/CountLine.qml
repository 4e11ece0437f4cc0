import QtQuick

// Counting in the control window: words, one fewer, the number, one more. `key` is the digit that counts too, if any.
Item {
    id: root

    property string text: ""
    property string key: ""
    property int count: 0

    signal counted(int by)

    implicitHeight: 44

    Txt {
        id: digit

        visible: root.key !== ""
        width: visible ? 24 : 0
        height: parent.height
        size: Theme.small
        color: Theme.inkSoft
        text: root.key
        Accessible.ignored: true
    }
    Txt {
        x: digit.width
        width: parent.width - x - numbers.width - 12
        height: parent.height
        text: root.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Row {
        id: numbers

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Btn {
            width: 44
            pad: 0
            text: "−"
            enabled: root.count > 0
            Accessible.name: qsTr("Eén minder: %1").arg(root.text)
            onClicked: root.counted(-1)
        }
        Txt {
            width: 48
            height: 40
            size: 18
            w: Font.DemiBold
            digits: true
            horizontalAlignment: Text.AlignHCenter
            text: root.count
            Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.count)
        }
        Btn {
            width: 44
            pad: 0
            text: "+"
            Accessible.name: qsTr("Eén meer: %1").arg(root.text)
            onClicked: root.counted(1)
        }
    }
}
