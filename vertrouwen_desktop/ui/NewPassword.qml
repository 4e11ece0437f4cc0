import QtQuick
import vertrouwen_desktop.ui

// A password of one's own: typed twice, or thought of by the program. `canShow` is false while the class may be looking.
Column {
    id: root

    required property NewPasswordModel model
    property string label: qsTr("Wachtwoord")
    property bool canShow: true
    readonly property Item first: first.input

    signal accepted

    spacing: 12

    Field {
        id: first

        objectName: "password"
        width: parent.width
        label: root.label
        hint: qsTr("Minstens 12 tekens, of vier woorden met spaties.")
        error: root.model.passwordTrouble
        secret: true
        shown: root.model.phrase !== "" && root.canShow
        text: root.model.password
        onEdited: text => root.model.passwordIs(text)
        onAccepted: second.input.forceActiveFocus()
    }
    Row {
        width: parent.width
        spacing: 12

        Btn {
            id: offer

            objectName: "offer"
            enabled: root.canShow
            reason: root.canShow ? "" : qsTr("niet nu")
            text: root.model.phrase === "" ? qsTr("Bedenk er een voor mij") : qsTr("Een ander voorstel")
            icon: "kaart"
            onClicked: root.model.offer()
        }
        Txt {
            visible: root.model.phrase !== "" && root.canShow
            width: parent.width - offer.width - 12
            height: Math.max(40, implicitHeight)
            text: qsTr("Schrijf hem op. Bewaar hem veilig.")
            color: Theme.inkSoft
        }
    }
    Field {
        id: second

        objectName: "again"
        width: parent.width
        label: qsTr("Nog een keer")
        hint: qsTr("Typ hetzelfde wachtwoord nog een keer.")
        error: root.model.againTrouble
        secret: true
        text: root.model.again
        onEdited: text => root.model.againIs(text)
        onAccepted: root.accepted()
    }
}
