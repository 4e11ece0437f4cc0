import QtQuick
import vertrouwen_desktop.ui

// Who does what: two columns, or one wide one for an adult who is alone today. Zeg, Doe and Let op stand on the
// same height in both. Long lines take smaller type first, three steps down; what is longer still can be scrolled.
Item {
    id: root

    required property AdultModel teacher
    required property AdultModel youthWorker
    property bool wide: false
    readonly property bool both: root.teacher.present && root.youthWorker.present
    readonly property bool low: root.height < 460
    readonly property real cardW: root.both ? (root.width - 16) / 2 : root.width
    readonly property real headH: root.wide ? 64 : 48
    readonly property real room: root.height - root.headH - root.rims
    readonly property real rims: 3 * (root.wide ? 62 : 42)
    readonly property LineStep chosen: first.needH <= root.room ? first : second.needH <= root.room ? second : third.needH <= root.room ? third : fourth
    readonly property real spare: Math.max(0, root.room - root.chosen.needH)

    Item {
        visible: false
        width: root.cardW - 40

        LineStep {
            id: first

            teacher: root.teacher
            youthWorker: root.youthWorker
            big: root.wide ? 42 : root.low ? 24 : 26
            small: root.wide ? 34 : 22
            rest: root.wide ? 25 : 17
        }
        LineStep {
            id: second

            teacher: root.teacher
            youthWorker: root.youthWorker
            big: root.wide ? 34 : 24
            small: root.wide ? 28 : 20
            rest: root.wide ? 22 : 15
        }
        LineStep {
            id: third

            teacher: root.teacher
            youthWorker: root.youthWorker
            big: root.wide ? 28 : 22
            small: root.wide ? 25 : 18
            rest: root.wide ? 20 : 15
        }
        LineStep {
            id: fourth

            teacher: root.teacher
            youthWorker: root.youthWorker
            big: root.wide ? 24 : 20
            small: root.wide ? 22 : 17
            rest: root.wide ? 18 : 14
        }
    }
    AdultCard {
        visible: root.teacher.present
        width: root.cardW
        height: root.height
        headHeight: root.headH
        wide: root.wide
        tint: Theme.sand
        adult: root.teacher
        sizes: root.chosen
        spare: root.spare
    }
    AdultCard {
        visible: root.youthWorker.present
        x: root.both ? root.cardW + 16 : 0
        width: root.cardW
        height: root.height
        headHeight: root.headH
        wide: root.wide
        tint: Theme.sage
        adult: root.youthWorker
        sizes: root.chosen
        spare: root.spare
    }
}
