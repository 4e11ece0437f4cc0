import QtQuick

// The recovery key, on paper before we go on.
Column {
    id: root

    required property FirstRunModel model

    spacing: 16

    StepTitle {
        width: parent.width
        title: qsTr("De herstelsleutel")
        text: qsTr("Wachtwoord vergeten? Met dit papier kom je er weer in. Leg het in de schoolkluis.")
    }
    RecoveryPanel {
        width: parent.width
        model: root.model.recovery
        hidden: root.model.isHidden
        onAlone: root.model.alone()
        onGoOn: root.model.next()
    }
}
