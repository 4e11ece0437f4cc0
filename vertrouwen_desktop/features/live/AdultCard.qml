import QtQuick
import vertrouwen_desktop.ui

// What one adult says, does and watches on this slide; the line of who leads is readable standing.
Card {
    id: root

    required property AdultModel adult
    required property LineStep sizes
    property bool wide: false
    property real spare: 0
    readonly property int label: root.wide ? 15 : 13
    readonly property real rim: root.wide ? 62 : 42
    readonly property bool long: parts.height > root.body.height + 1
    readonly property bool silent: root.adult.say === "" && root.adult.task === "" && root.adult.watch === ""

    pad: 0
    title: root.adult.heading
    titleSize: root.wide ? 22 : 17
    tag: root.adult.stance
    tagTone: root.adult.leads ? "solid" : "sheet"

    Flickable {
        id: flick

        width: parent.width
        height: parent.height - (root.long ? 56 : 0)
        contentHeight: parts.height
        clip: root.long
        interactive: root.long
        activeFocusOnTab: interactive
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Pane
        Accessible.name: root.adult.heading
        Keys.onUpPressed: flick.flick(0, 500)
        Keys.onDownPressed: flick.flick(0, -500)

        Column {
            id: parts

            width: parent.width

            LinePart {
                width: parent.width
                height: root.sizes.sayH + root.rim + root.spare * 0.5
                first: true
                icon: "zeg"
                name: qsTr("Zeg")
                text: root.adult.say
                size: root.adult.leads ? root.sizes.big : root.sizes.small
                w: Font.DemiBold
                label: root.label
            }
            LinePart {
                width: parent.width
                height: root.sizes.taskH + root.rim + root.spare * 0.25
                icon: "doe"
                name: qsTr("Doe")
                text: root.adult.task
                size: root.sizes.rest
                label: root.label
            }
            LinePart {
                width: parent.width
                height: root.sizes.watchH + root.rim
                icon: "oog"
                name: qsTr("Let op")
                tone: Theme.clayInk
                text: root.adult.watch
                size: root.sizes.rest
                label: root.label
            }
        }
    }
    Btn {
        visible: root.long
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        pad: 12
        icon: flick.atYEnd ? "omhoog" : "omlaag"
        text: flick.atYEnd ? qsTr("Terug naar boven") : qsTr("Lees verder")
        activeFocusOnTab: false
        onClicked: flick.flick(0, flick.atYEnd ? 2000 : -1200)
    }
    Txt {
        visible: root.silent
        anchors.centerIn: parent
        text: qsTr("Bij deze dia staat geen tekst.")
        size: 17
        color: Theme.inkSoft
    }
    FocusRing {
        parent: root
        visible: flick.activeFocus
        around: root.radius
    }
}
