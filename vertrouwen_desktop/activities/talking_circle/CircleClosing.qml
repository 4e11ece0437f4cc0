import QtQuick
import vertrouwen_desktop.ui

// The end of a circle, whichever: the calm water, and one sentence.
Item {
    id: root

    property bool stopped: false

    Pict {
        y: 96
        width: 1920
        height: 984
        name: root.visible ? "scene_calm" : ""
    }
    Words {
        objectName: "words"
        x: 92
        y: 132
        width: 1736
        size: Theme.boardTitle
        text: root.stopped ? qsTr("We stoppen, en dat is goed.") : qsTr("Dank je wel voor het luisteren.")
    }
    Words {
        x: 96
        y: 276
        width: 1736
        text: root.stopped ? qsTr("We zijn er voor elkaar.") : qsTr("We zijn zuinig op elkaars woorden.")
    }
}
