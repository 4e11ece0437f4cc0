import QtQuick

// One line style, 24-unit grid, round ends. A Canvas, because the software renderer draws a Shape without smooth edges.
Canvas {
    id: root

    property string name: ""
    property real size: 20
    property color color: Theme.ink
    property real stroke: 1.75
    property bool solid: false

    readonly property var paths: ({
        "vandaag": "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M12 2.5v2 M12 19.5v2 M2.5 12h2 M19.5 12h2 M5.3 5.3l1.4 1.4 M17.3 17.3l1.4 1.4 M5.3 18.7l1.4-1.4 M17.3 6.7l1.4-1.4",
        "les": "M4.5 4.5h15a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5h-15a1.5 1.5 0 0 1-1.5-1.5V6a1.5 1.5 0 0 1 1.5-1.5z M12 16v4 M8 20h8",
        "groep": "M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 1 0 0 7 M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6 M16 4.6a3.2 3.2 0 0 1 0 6 M18 14.4c2.1 0.8 3.5 2.8 3.5 5.6",
        "thuis": "M3 11.5L12 4l9 7.5 M5.5 9.5V20h13V9.5 M10 20v-5h4v5",
        "reflectie": "M5 4h9a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H9l-3.5 3v-3H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z M19 9.5a2 2 0 0 1 2 2V16a2 2 0 0 1-2 2h-0.5v2.5L15 18h-4",
        "voortgang": "M4 4v16h16 M7.5 15l3.5-4 3 2.5 5-6.5",
        "programma": "M12 6.2c-2-1.5-5-2-8-2v13.6c3 0 6 0.5 8 2c2-1.5 5-2 8-2V4.2c-3 0-6 0.5-8 2z M12 6.2v13.6",
        "instellingen": "M4 7.5h8.5 M17.5 7.5H20 M15 5.3a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4 M4 16.5h2.5 M11.5 16.5H20 M9 14.3a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4",
        "nood": "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7 M5.6 5.6l3.9 3.9 M14.5 14.5l3.9 3.9 M18.4 5.6l-3.9 3.9 M9.5 14.5l-3.9 3.9",
        "slot": "M7 11h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z M8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        "rust": "M5.5 18.5C4 10 9 5 20 4.2c0 10-4.5 15-12.5 14.1 M4 21c2-5.5 5-8.5 9.5-10.8",
        "zwart": "M19.5 14.5A8 8 0 1 1 9.5 4.5a6.3 6.3 0 0 0 10 10z",
        "bevries": "M12 3v18 M4.2 7.5l15.6 9 M19.8 7.5l-15.6 9 M9.5 4.5L12 7l2.5-2.5 M9.5 19.5L12 17l2.5 2.5",
        "aanraken": "M9 12.5V5.3a1.7 1.7 0 0 1 3.4 0V11 M12.4 10.6a1.6 1.6 0 0 1 3.2 0V12 M15.6 11.5a1.5 1.5 0 0 1 3 0V15c0 3.6-2.1 6-5.6 6c-3 0-4.4-1.2-5.8-3.6L5 14.1c-0.7-1.2 0.9-2.5 2-1.5l2 1.9",
        "inkt": "M4 20l1-4.2L16.5 4.3a2.1 2.1 0 0 1 3 3L8.2 19z M14 7l3 3",
        "adem": "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17 M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7",
        "klok": "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17 M12 7.5v5l3.2 2",
        "rechts": "M5 12h14 M13 6l6 6-6 6",
        "links": "M19 12H5 M11 6l-6 6 6 6",
        "vink": "M5 12.5l4.5 4.5L19 7.5",
        "oog": "M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12z M12 9.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6",
        "zeg": "M6 4.5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-6.5L7.5 19.5v-4H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z",
        "doe": "M4 19h4.5v-4.5H13V10h4.5V5.5H20",
        "dicht": "M6 6l12 12 M18 6L6 18",
        "deur": "M13 4.5H6.5a1.5 1.5 0 0 0-1.5 1.5v12a1.5 1.5 0 0 0 1.5 1.5H13 M10.5 12H20.5 M17 8.5l3.5 3.5-3.5 3.5",
        "terug": "M11 4.5h6.5A1.5 1.5 0 0 1 19 6v12a1.5 1.5 0 0 1-1.5 1.5H11 M14.5 12H4 M7.5 8.5L4 12l3.5 3.5",
        "meter": "M12 3.2a2.3 2.3 0 0 0-2.3 2.3v8a4.2 4.2 0 1 0 4.6 0v-8A2.3 2.3 0 0 0 12 3.2z M12 10v7",
        "spruit": "M12 21v-9 M12 14c0-4-3-6.2-7.5-6.2c0 4 3 6.2 7.5 6.2z M12 11.5c0-4.5 3-7 7.5-7c0 4.5-3 7-7.5 7z",
        "golf": "M2.5 14c2.3 0 3.2-5 5.2-5s2.3 8 4.3 8 2.5-11 4.7-11 2.3 5 4.8 5",
        "moment": "M7.5 4h9a1 1 0 0 1 1 1v15L12 16l-5.5 4V5a1 1 0 0 1 1-1z",
        "brief": "M4.5 5.5h15a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5z M3.5 7l8.5 6.5L20.5 7",
        "laptop": "M6 5h12a1 1 0 0 1 1 1v9H5V6a1 1 0 0 1 1-1z M2.5 18.5h19",
        "stekker": "M9 3v5 M15 3v5 M6.5 8h11v3a5.5 5.5 0 0 1-11 0z M12 16.5V21",
        "kaart": "M5.5 5.5h13A1.5 1.5 0 0 1 20 7v10a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17V7a1.5 1.5 0 0 1 1.5-1.5z M8 10h8 M8 14h5",
        "bel": "M6 3.5h2.8l1.8 4.8-2.3 1.5a11 11 0 0 0 5.9 5.9l1.5-2.3 4.8 1.8V18a2 2 0 0 1-2 2C11 20 4 13 4 5.5a2 2 0 0 1 2-2z",
        "printer": "M7 8V3.5h10V8 M7 17H4.5a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H17 M7 14h10v6.5H7z",
        "map": "M3.5 6.5a1 1 0 0 1 1-1h5l2 2.5h8a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1z",
        "korter": "M3 12h7 M21 12h-7 M7 8.5l3.5 3.5L7 15.5 M17 8.5L13.5 12l3.5 3.5",
        "plek": "M12 21c-4.3-5-6.5-8.2-6.5-11.2a6.5 6.5 0 0 1 13 0c0 3-2.2 6.2-6.5 11.2z M12 7.5a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6",
        "stop": "M8 12V6.5a1.4 1.4 0 0 1 2.8 0V11 M10.8 10.5V5a1.4 1.4 0 0 1 2.8 0v5.5 M13.6 10.5V6a1.4 1.4 0 0 1 2.8 0V14 M16.4 11.5a1.4 1.4 0 0 1 2.8 0V15c0 3.8-2.3 6.5-6 6.5c-3 0-4.6-1.3-6-4L5 13.8c-0.6-1.3 1-2.3 2-1.2l1 1.3",
        "hart": "M12 20C6 15.5 3.5 12.5 3.5 9.2A4.4 4.4 0 0 1 12 7.5a4.4 4.4 0 0 1 8.5 1.7C20.5 12.5 18 15.5 12 20z",
        "pauze": "M8.5 5v14 M15.5 5v14",
        "afspraak": "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17 M8 12.3l2.8 2.8L16 9.5",
        "wissel": "M4 8.5h14 M14.5 5L18 8.5 14.5 12 M20 15.5H6 M9.5 12L6 15.5 9.5 19",
        "dias": "M4 5h16 M4 12h16 M4 19h16",
        "uit": "M12 3v9 M6.5 6.5a8 8 0 1 0 11 0",
        "stift": "M4 20h16 M6 16l9.5-9.5a2.1 2.1 0 0 1 3 3L9 19",
        "omlaag": "M6 9l6 6 6-6",
        "omhoog": "M6 15l6-6 6 6",
        "plus": "M12 5v14 M5 12h14",
        "min": "M5 12h14",
        "opnieuw": "M19.5 12a7.5 7.5 0 1 1-2.2-5.3 M19.5 3.5v4.5H15",
        "start": "M7 5l12 7-12 7z"
    })

    function draw(): void {
        const c = root.getContext("2d");
        c.reset();
        const path = root.paths[root.name] || "";
        if (path === "" || root.size <= 0)
            return;
        c.scale(root.size / 24, root.size / 24);
        c.strokeStyle = root.color;
        c.lineWidth = root.stroke;
        c.lineCap = "round";
        c.lineJoin = "round";
        c.path = path;
        c.stroke();
        if (root.solid) {
            c.fillStyle = root.color;
            c.fill();
        }
    }

    width: root.size
    height: root.size
    implicitWidth: root.size
    implicitHeight: root.size
    renderStrategy: Canvas.Immediate
    Accessible.ignored: true
    onPaint: root.draw()
    onNameChanged: root.requestPaint()
    onColorChanged: root.requestPaint()
    onStrokeChanged: root.requestPaint()
    onSolidChanged: root.requestPaint()
    onSizeChanged: root.requestPaint()
}
