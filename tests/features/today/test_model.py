from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.features.today.sample import CLASSES, MOMENT, NOBODY, NOW, TEAM, left_off, lesson_one, programme, today
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.plan import Plan, PlannedLesson
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Adult, Lines
from vertrouwen_desktop.features.today import model as m
from vertrouwen_desktop.features.today import rows


@pytest.mark.parametrize(
    ("hour", "word"),
    [(5, "Goedemorgen"), (11, "Goedemorgen"), (12, "Goedemiddag"), (17, "Goedemiddag"), (18, "Goedenavond")],
)
def test_the_greeting_follows_the_day(hour, word):
    assert m.greeting(today(now=NOW.replace(hour=hour))) == f"{word}, Marit en Sam"


def test_who_is_not_there_is_not_greeted():
    assert m.greeting(today(absent=Adult.YOUTH_WORKER)) == "Goedemorgen, Marit"


@pytest.mark.parametrize(
    ("name", "said"),
    [("Juf Marit", "Marit"), ("meester  Jan", "Jan"), ("Sam", "Sam"), ("Juf", "Juf"), (" Juf ", "Juf")],
)
def test_colleagues_leave_juf_and_meester_out(name, said):
    assert m.familiar(name) == said


@given(st.text(max_size=30))
def test_a_name_is_never_lost(name):
    assert bool(m.familiar(name)) == bool(name.strip())


def test_the_next_lesson_is_the_first_that_was_not_given():
    assert m.next_number(programme(7), (1, 2)) == 3
    assert m.next_number(programme(7), (2,)) == 1
    assert m.next_number(programme(2), (1, 2)) == 2
    assert m.next_number(programme(0), ()) == 1


def test_a_stopped_lesson_says_where_and_when():
    day = today(unfinished=left_off())
    assert m.left_off_title(day) == "Les 1 ging tot Doen"
    assert m.left_off_detail(day) == "Dia 7 van 12 · bewaard vandaag om 9:31"
    assert "begonnen vandaag om 9:05" in m.left_off_detail(today(unfinished=left_off(Status.RUNNING)))
    tomorrow = replace(day, now=NOW + timedelta(days=1))
    assert m.left_off_detail(tomorrow).endswith("bewaard dinsdag 24 november om 9:31")


def test_a_lesson_of_another_programme_is_not_offered():
    other = left_off().model_copy(update={"programme_id": "respect"})
    assert today(unfinished=other).left_off is None
    gone = left_off().model_copy(update={"lesson": 6})
    assert today(unfinished=gone).left_off is None


def test_a_slide_that_an_update_took_away_does_not_lose_the_lesson():
    moved = left_off().model_copy(update={"slide_id": "weg"})
    assert m.left_off_title(today(unfinished=moved)) == "Les 1 ging tot Aankomen"


def test_moments_without_words_are_named_by_their_time_only():
    assert m.moment_sentence(today(moments=(MOMENT,))) == "Nog één moment zonder woorden: 10:21"
    earlier = m.OpenMoment("m0", datetime(2026, 11, 20, 9, 2, tzinfo=UTC))
    assert "vrijdag 20 november, 10:02" in m.moment_sentence(today(moments=(earlier,)))
    assert "Nog 2 momenten" in m.moment_sentence(today(moments=(MOMENT, earlier)))
    assert m.moment_sentence(today(moments=(MOMENT,), private=False)) == ""


def test_the_frame_says_who_leads_and_one_alone_leads_all():
    both = rows.frame(today(), lesson_one())
    assert [row.who for row in both] == ["Marit", "Marit", "samen", "Marit", "Sam", "Marit"]
    alone = rows.frame(today(absent=Adult.TEACHER), lesson_one())
    assert {row.who for row in alone} == {"Sam"}
    long_name = today(team=replace(TEAM, teacher="Juf Maximiliana"))
    assert rows.frame(long_name, lesson_one())[0].who == "leerkracht"


def test_lessons_say_their_state_in_words():
    day = today(programme=programme(3), given=(1,), number=2)
    assert [row.note for row in rows.lessons(day, 2)] == ["gegeven", "vandaag", "te geven", *["komt nog"] * 4]
    assert [row.can_choose for row in rows.lessons(day, 2)] == [True] * 3 + [False] * 4
    assert rows.lessons(today(unfinished=left_off()), 1)[0].note == "niet af"


def test_reading_names_each_phase_once_and_escapes_what_a_programme_says():
    lesson = lesson_one()
    odd = replace(lesson.slides[0], teacher=Lines(say="<b>x</b> & y"))
    found = rows.reading(today(), replace(lesson, slides=(odd, *lesson.slides[1:])))
    assert [row.phase for row in found if row.phase][:2] == ["Aankomen · 5 min", "Terugblik · 5 min"]
    assert found[0].teacher == "<b>Zeg</b> &lt;b&gt;x&lt;/b&gt; &amp; y"
    assert found[0].text == "Kijk rustig rond. Zoek je plek"


def test_who_is_alone_reads_one_column():
    lesson = lesson_one()
    alone = replace(lesson.slides[0], solo=Lines(say="Ik ben er."))
    day = today(absent=Adult.TEACHER)
    found = rows.reading(day, replace(lesson, slides=(alone, *lesson.slides[1:])))
    assert (found[0].teacher, found[0].youth_worker) == ("", "<b>Zeg</b> Ik ben er.")
    assert all(not row.teacher for row in found)


def test_nothing_for_the_adults_is_made_when_others_can_read_along():
    assert all(not row.teacher + row.youth_worker for row in rows.reading(today(private=False), lesson_one()))


def test_ticks_belong_to_the_day():
    ticked = frozenset({rows.tasks(today(), lesson_one(), Adult.TEACHER, frozenset())[1].key})
    assert [t.done for t in rows.tasks(today(), lesson_one(), Adult.TEACHER, ticked)] == [False, True, False]
    tomorrow = today(now=NOW + timedelta(days=1))
    assert not any(t.done for t in rows.tasks(tomorrow, lesson_one(), Adult.TEACHER, ticked))


def planned(on: date, at: time | None = None) -> Plan:
    return Plan("6b", "bouwen-aan-vertrouwen", (PlannedLesson(1, on, at),))


def test_a_planned_lesson_says_when_and_another_says_nothing():
    assert m.planned_sentence(today(), 1) == ""
    later = planned(date(2026, 12, 1), time(10, 15))
    assert m.planned_sentence(today(plan=later), 1) == "Gepland: dinsdag 1 december, 10:15"
    assert m.planned_sentence(today(plan=planned(date(2026, 12, 1))), 1) == "Gepland: dinsdag 1 december"
    assert m.planned_sentence(today(plan=planned(NOW.date(), time(9, 5))), 1) == "Gepland: vandaag, 9:05"
    assert m.planned_sentence(today(plan=later), 2) == ""
    assert m.planned_sentence(today(plan=later, given=(1,)), 1) == ""


def test_classes_are_offered_when_there_is_a_choice_and_named_only_to_the_adults():
    assert m.class_chips(today(classes=())) == m.class_chips(today()) == []
    assert m.class_chips(today(classes=CLASSES)) == [list(one) for one in CLASSES]
    hidden = today(classes=CLASSES, private=False)
    assert [words for _, words in m.class_chips(hidden)] == ["1e groep", "2e groep", "3e groep"]
    assert m.kicker(hidden, lesson_one()) == "Les 1 · 45 minuten"
    assert m.kicker(today(), lesson_one()) == "Les 1 · 45 minuten · Groep 6b"


def test_a_lesson_that_another_class_left_off_is_not_offered_to_this_one():
    other = left_off().model_copy(update={"class_id": "7a"})
    assert today(unfinished=other).left_off is None
    assert today(unfinished=other, class_id="7a").left_off == other
    assert today(unfinished=left_off(), class_id="").left_off is None


def test_without_a_class_or_without_anybody_no_lesson_begins_and_it_is_said_why():
    assert (today().obstacle, m.obstacle_title(today()), m.obstacle_detail(today())) == ("", "", "")
    none = today(team=NOBODY, class_id="", classes=())
    assert none.obstacle == m.obstacle_title(none) == "Er is nog geen groep"
    assert m.obstacle_detail(none) == "Maak er een voor dit schooljaar. Dan kan de les beginnen."
    assert rows.adults(none) == ()
    nobody = today(team=Team("", "", "Groep 6b"))
    assert (nobody.obstacle, m.obstacle_detail(nobody)) == ("Nog niemand gekozen", m.CHOOSE)
    for day in (none, nobody):
        assert m.greeting(day) == "Goedemorgen"
        assert m.solo_sentence(day) == ""
        assert [row.who for row in rows.frame(day, lesson_one())][:3] == ["leerkracht", "leerkracht", "samen"]


@pytest.mark.parametrize(("absent", "team"), [("youth_worker", Team("Juf Marit", "", "6b")),
                                              ("teacher", Team("", "Sam", "6b"))])  # fmt: skip
def test_a_class_with_one_adult_says_where_the_other_is_chosen(absent, team):
    day = today(team=team, absent=Adult(absent))
    there, away = sorted(rows.adults(day), key=lambda row: row.absent)
    assert m.solo_sentence(day) == f"{there.name} geeft deze les vandaag alleen."
    assert (there.away_text, there.note) == ("", "")
    assert (away.adult, away.name, away.away_text, away.note) == (absent, "Nog niemand", "Naar Groep", m.CHOOSE)
    assert away.role.endswith(f"{there.name} doet dit")


def test_ticks_belong_to_the_class():
    ticked = frozenset({rows.tasks(today(), lesson_one(), Adult.TEACHER, frozenset())[1].key})
    assert not any(t.done for t in rows.tasks(today(class_id="7a"), lesson_one(), Adult.TEACHER, ticked))
