import QtQuick

// One step of type, measured for both adults: the height that each of the three parts then needs.
Item {
    id: root

    required property AdultModel teacher
    required property AdultModel youthWorker
    property int big: 26
    property int small: 22
    property int rest: 17
    readonly property real sayH: Math.max(a.sayH, b.sayH)
    readonly property real taskH: Math.max(a.taskH, b.taskH)
    readonly property real watchH: Math.max(a.watchH, b.watchH)
    readonly property real needH: root.sayH + root.taskH + root.watchH

    visible: false
    width: parent?.width ?? 0

    LineSizes {
        id: a

        width: root.width
        adult: root.teacher
        big: root.big
        small: root.small
        rest: root.rest
    }
    LineSizes {
        id: b

        width: root.width
        adult: root.youthWorker
        big: root.big
        small: root.small
        rest: root.rest
    }
}
