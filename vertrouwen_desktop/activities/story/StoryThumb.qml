import QtQuick
import QtQuick.Shapes
import vertrouwen_desktop.ui

// One panel in the row below: told, told just now (thick outline), or still to come (dashes).
Item {
    id: root

    property url picture
    property string when: "later"

    Shape {
        visible: root.when === "later"
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Qt.darker(Theme.boardTime, 1.25)
            strokeWidth: 4
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            capStyle: ShapePath.RoundCap

            PathRectangle {
                x: 2
                y: 2
                width: root.width - 4
                height: root.height - 4
                radius: 24
            }
        }
    }
    Rectangle {
        visible: root.when !== "later"
        anchors.fill: parent
        radius: 24
        color: Theme.boardSheet
        border.width: root.when === "now" ? 8 : 3
        border.color: root.when === "now" ? Theme.boardInk : Theme.boardLine
    }
    Pict {
        visible: root.when !== "later"
        x: 16
        y: 16
        width: parent.width - 32
        height: parent.height - 32
        source: root.picture
        opacity: root.when === "now" ? 1 : 0.7
    }
}
