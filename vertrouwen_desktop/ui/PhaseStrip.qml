import QtQuick
import QtQuick.Shapes

// On every board, always in the same place: what is now, how much is left, what comes next, who leads.
Rectangle {
    id: root

    id: strip
    property int now: 0
    property real remaining: 1
    property string soon: ""        // "", "nog even", "bijna klaar"
    property string leads: "Juf Marit"
    property bool quiet: false      // breathing and calm: same things, no surface
    readonly property list<string> names: ["Aankomen", "Terugblik", "Ontdekken", "Doen", "Rustmoment", "Afronden"]
    readonly property list<string> arts: ["aankomen", "terugblik", "ontdekken", "doen", "rust", "afronden"]
    width: 1920
    height: 96
    color: quiet ? "transparent" : Theme.sand

    Repeater {
        model: 6
        Item {
            id: station
            required property int index
            readonly property bool done: index < strip.now
            readonly property bool current: index === strip.now
            readonly property bool next: index === strip.now + 1
            x: 96 + index * 112
            y: 4
            width: 88
            height: 88
            TimeCircle {
                visible: station.current
                anchors.fill: parent
                remaining: strip.remaining
            }
            // the next one: a dotted ring waits for it, and closes at "bijna klaar" (>= 60 s before the change)
            Shape {
                visible: station.next
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer
                ShapePath {
                    strokeColor: Theme.ink; strokeWidth: 4; fillColor: "transparent"; capStyle: ShapePath.RoundCap
                    strokeStyle: strip.soon === "bijna klaar" ? ShapePath.SolidLine : ShapePath.DashLine; dashPattern: [0.01, 3.2885]
                    PathAngleArc { centerX: 44; centerY: 44; radiusX: 42; radiusY: 42; startAngle: -90; sweepAngle: 360 }
                }
            }
            Pict {
                anchors.centerIn: parent
                size: station.current ? 60 : 64
                plain: station.current
                small: true
                name: strip.arts[station.index]
                opacity: station.current || station.next ? 1 : 0.55
            }
            Pict {
                visible: station.done
                x: 52; y: 52
                size: 36
                small: true; name: "klaar"
            }
        }
    }
    Row {
        x: 800
        anchors.verticalCenter: parent.verticalCenter
        spacing: 24
        Words { size: 49; font.bold: true; text: strip.names[strip.now] }
        Words { size: 49; visible: strip.soon; text: strip.soon }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 96
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20
        Pict { size: 68; small: true; name: "vertelt"; anchors.verticalCenter: parent.verticalCenter }
        Words { size: 49; text: strip.leads; anchors.verticalCenter: parent.verticalCenter }
    }
}
