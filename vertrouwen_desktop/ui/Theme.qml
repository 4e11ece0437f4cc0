pragma Singleton
import QtQuick

// The tokens of design.md §5.
QtObject {
    id: root

    readonly property url drawings: Qt.resolvedUrl("../../resources/drawings/")
    // The control window's dark variant, for dim rooms; the class's side (every board... token) never changes.
    property bool dark: false

    // paper and ink: the control window. What the class sees uses boardPaper, boardInk, ... below
    readonly property color paper: root.dark ? "#17212A" : "#FBF8F2"
    readonly property color sheet: root.dark ? "#202C36" : "#FFFFFF"
    readonly property color ink: root.dark ? "#EEF2F3" : "#1E2B37"
    readonly property color inkSoft: root.dark ? "#B3C0C9" : "#52616E"
    readonly property color line: root.dark ? "#374652" : "#E4DDCF"
    readonly property color sand: root.dark ? "#2B3641" : "#F1E9DA"
    readonly property color sage: root.dark ? "#2B3F3C" : "#DDE7D8"
    // what can be touched; what asks an adult's attention
    readonly property color teal: root.dark ? "#6DB7BE" : "#1F6F78"
    readonly property color tealDeep: root.dark ? "#A9DBDF" : "#17545B"
    readonly property color tealSoft: root.dark ? "#23464C" : "#DCEBEA"
    readonly property color tealPast: root.dark ? "#42686D" : "#B9D3D2"     // a slide that was shown
    readonly property color tealText: root.dark ? "#10202A" : "#FFFFFF"
    readonly property color tealTextSoft: root.dark ? "#1D343E" : "#E6F1F1"
    readonly property color clay: root.dark ? "#DD8560" : "#C8643C"
    readonly property color claySoft: root.dark ? "#4B3128" : "#F6E3D8"
    readonly property color slab: root.dark ? "#0A1117" : "#1E2B37"         // whatever lies in it is what the class sees
    readonly property color slabText: "#FFFFFF"
    readonly property color slabTextSoft: "#D5DEE4"
    // tension 1..5: muted, apart in grey too; always with a shape, a face and a word
    readonly property list<color> tension: root.boardTension
    readonly property list<string> tensionWord: ["rustig", "een beetje", "spannend", "veel", "ik heb hulp nodig"]

    // what the class sees: the same in a light and a dark control window
    readonly property color boardPaper: "#FBF8F2"
    readonly property color boardSheet: "#FFFFFF"
    readonly property color boardInk: "#1E2B37"
    readonly property color boardInkSoft: "#52616E"
    readonly property color boardLine: "#E4DDCF"
    readonly property color boardSand: "#F1E9DA"
    readonly property color boardSage: "#DDE7D8"
    readonly property color boardTeal: "#1F6F78"
    readonly property color boardTealDeep: "#17545B"
    readonly property color boardTealSoft: "#DCEBEA"
    readonly property list<color> boardInks: ["#1E2B37", "#1F4E80", "#2F5A2E", "#6A2C70", "#6E3F12"]    // to draw with: 7:1 on paper

    // board, in units of a 1920 x 1080 stage
    readonly property int boardTitle: 97
    readonly property int boardBody: 65
    readonly property int boardSmall: 49
    readonly property int boardTouch: 110
    readonly property int boardMargin: 96
    readonly property string boardFont: "Andika"

    // control, in device-independent pixels
    readonly property int unit: 8
    readonly property int title: 22
    readonly property int body: 15
    readonly property int small: 13
    readonly property int radius: 12
    readonly property int fade: 200

    // control window mock-ups (look/control): added tokens
    readonly property color clayInk: root.dark ? "#F2B698" : "#9A4524"        // clay as text: 5.2:1 on claySoft
    readonly property color edge: root.dark ? "#55707A" : "#B9C9C8"           // outline of what can be touched
    readonly property color edgeField: root.dark ? "#7F9DA0" : "#7A9798"      // outline that carries meaning alone (text field, tick box): 3:1
    readonly property int lead: 18                    // second line, read sitting
    readonly property int stand: 24                   // what an adult reads standing at 1.5 m
    readonly property int clock: 44                   // digits read standing
    readonly property int rail: 96
    readonly property color lineDeep: root.dark ? "#4A5863" : "#DCD2BE"       // a slide still to come

    // board mock-ups (added by the board designer; see board/NOTES.md)
    readonly property color boardTime: "#98B78F"          // what is left in the time circle, dotted rings, empty places
    readonly property color boardSun: "#F0E2C6"           // the sun in the drawings: a tint, never a line
    readonly property color boardBreath: "#B4CBAB"        // the one shape of the breathing board
    readonly property color boardMist: "#EAF0E6"          // the lightest sage: empty places, far hills
    readonly property color boardWood: "#E2C898"          // sand, one step deeper: posts, planks, trunks
    // the five levels on the board, one step darker each time, so that they stay apart in grey; face and word always with them
    readonly property list<color> boardTension: ["#CFE2EA", "#B9D3AB", "#DBB145", "#CA7F3F", "#A0453B"]
    readonly property list<color> boardTensionTint: ["#EDF4F6", "#E6EFE1", "#F8EBC9", "#F6E1CC", "#F1D8D3"]
}
