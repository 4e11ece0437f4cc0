"""Ink in the store: it comes back, what was taken back does not lie there, and it goes with its lesson."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, ink, ink_gone, step
from tests.store.old.make_fixture import INK, LATE_INK, OLD
from tests.store.old.make_fixture import PASSWORD as OLD_PASSWORD
from vertrouwen_desktop.domain.confidential.rights import Category
from vertrouwen_desktop.domain.ink import InkBook, InkNews
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.records import InkRecord
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.items import Purge
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.vault import OpenVault
from vertrouwen_desktop.store.wiping import RUN


@pytest.fixture
def opened(tmp_path: Path) -> OpenVault:
    return vault.create_vault(tmp_path / "store", PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0)


def book(kept: tuple[InkNews, ...], run_id: str = "run1") -> InkBook:
    made = InkBook(run_id)
    for news in kept:
        made = made.merged(news)
    return made


def raw_points(folder: Path) -> dict[str, bytes]:
    with closing(connect(folder / "store.db", open_keys(folder, PASSWORD).data)) as raw:
        return dict(raw.execute("SELECT act_id, points FROM ink").fetchall())


def test_a_stroke_comes_back_as_it_was_drawn(opened: OpenVault) -> None:
    drawn = ink(1, color=3, width=2), ink(2, slide_id="rust"), ink(3, points=()), ink(4, "run2")
    for record in drawn:
        opened.keeper.keep(record)
    kept = book(opened.ink("run1"))
    assert kept.page("doen").acts == (drawn[0].act, drawn[2].act)
    assert kept.page("rust").strokes == (drawn[1].act,)
    assert book(opened.ink("run2"), "run2").page("doen").acts == (drawn[3].act,)
    assert opened.ink("nothing") == ()
    assert opened.close(5.0)


def test_of_a_stroke_that_was_taken_back_no_point_is_left(opened: OpenVault, tmp_path: Path) -> None:
    for record in (ink(1), ink(2), ink_gone(3, "run1", "ink-2", "ink-4"), ink(4), ink(2)):
        opened.keeper.keep(record)
    kept = book(opened.ink("run1"))
    assert [act.act_id for act in kept.page("doen").acts] == ["ink-1"]
    assert kept.page("doen").gone == {"ink-2", "ink-4"}
    assert opened.close(5.0)
    points = raw_points(tmp_path / "store")
    assert points["ink-2"] == points["ink-4"] == b""
    assert len(points["ink-1"]) == 12


def test_ink_that_was_drawn_while_the_store_was_locked_comes_in(opened: OpenVault, tmp_path: Path) -> None:
    opened.keeper.keep(ink(1))
    assert opened.close(5.0)
    sealed = vault.sealed_keeper(tmp_path / "store", Ear(), rhythm=QUICK, ballast_bytes=0)
    sealed.keep(ink(2))
    sealed.keep(ink_gone(3, "run1", "ink-1"))
    assert sealed.close(5.0)
    again = vault.open_vault(tmp_path / "store", PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    assert [act.act_id for act in book(again.ink("run1")).page("doen").acts] == ["ink-2"]
    assert again.close(5.0)


def test_ink_goes_with_the_lesson_whose_term_is_over(opened: OpenVault, tmp_path: Path) -> None:
    for run_id in ("run1", "run2"):
        opened.keeper.keep(step(1, run_id, status=Status.ENDED))
        opened.keeper.keep(ink(1 if run_id == "run1" else 2, run_id))
    later = datetime.now(UTC).date() + timedelta(days=900)
    (due,) = [one for one in opened.people_store.due(later) if one.category is Category.CLASS_WORK]
    assert f"{RUN}run1" in due.ids
    opened.keeper.give(Purge(Category.CLASS_WORK, (f"{RUN}run1",)))
    assert opened.keeper.flush(5.0)
    assert opened.ink("run1") == ()
    assert len(opened.ink("run2")) == 1
    assert opened.close(5.0)
    assert list(raw_points(tmp_path / "store")) == ["ink-2"]


def test_the_ink_of_an_older_store_is_all_there(tmp_path: Path) -> None:
    shutil.copytree(OLD / "schema-3-rich", tmp_path / "store")
    old = vault.open_vault(tmp_path / "store", OLD_PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    kept = book(old.ink("les6"), "les6")
    acts = {one.act.act_id: one.act for one in (*INK, LATE_INK) if isinstance(one, InkRecord)}
    assert kept.page("doen").acts == tuple(acts[f"ink-{n}"] for n in (1, 2, 3))
    assert kept.page("doen").strokes == (acts["ink-3"],)
    assert kept.page("rust").acts == (acts["ink-5"], acts["ink-6"])
    assert old.close(5.0)
