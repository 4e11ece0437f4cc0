"""The little Markdown of slides: what it makes, and what it never lets through."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vertrouwen_desktop.domain.markdown import Block, NotAllowed, blocks, escaped


def test_paragraphs_bullets_and_bold_are_all_there_is() -> None:
    assert blocks("We luisteren **echt**.\n\n- Stop\n- Denk **na**") == (
        Block(False, "We luisteren <b>echt</b>.", "We luisteren echt."),
        Block(True, "Stop", "Stop"),
        Block(True, "Denk <b>na</b>", "Denk na"),
    )


def test_a_new_line_is_a_space_and_a_hard_one_a_new_line() -> None:
    assert blocks("een\ntwee")[0].styled == "een twee"
    assert blocks("een\\\ntwee") == (Block(False, "een<br>twee", "een twee"),)


def test_what_looks_like_html_stands_there_as_text() -> None:
    assert blocks("1 < 2 & 3 > 2")[0].styled == "1 &lt; 2 &amp; 3 &gt; 2"


def test_no_text_gives_nothing() -> None:
    assert blocks("") == blocks("  \n\n ") == ()


@pytest.mark.parametrize(
    "text",
    [
        "# Kop",
        "*schuin*",
        "_schuin_",
        "`code`",
        "    code",
        "```\ncode\n```",
        "1. een",
        "> aangehaald",
        "![plaatje](http://example.invalid/a.png)",
        "[hier](http://example.invalid)",
        "<http://example.invalid>",
        '<img src="http://example.invalid/a.png">',
        "a <img src=x>",
        "<!-- weg -->",
        "---",
        "Kop\n===",
    ],
)
def test_anything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        blocks(text)
    assert str(refused.value)


MARKED = st.text(alphabet="ab *_`#<>[]()!\\-.1\n&\"'/:=+~|", max_size=60)


@settings(max_examples=300, deadline=None)
@given(MARKED | st.text(max_size=60))
def test_whatever_is_written_only_bold_and_line_breaks_come_out(text: str) -> None:
    try:
        found = blocks(text)
    except NotAllowed:
        return
    for block in found:
        bare = re.sub(r"</?b>|<br>", "", block.styled)
        assert "<" not in bare
        assert ">" not in bare
        assert html.unescape(re.sub(r"</?b>", "", block.styled).replace("<br>", " ")) == block.plain
        assert block.styled.count("<b>") == block.styled.count("</b>")


@settings(max_examples=300, deadline=None)
@given(MARKED | st.text(max_size=40))
def test_an_escaped_name_stands_there_as_it_is(name: str) -> None:
    found = blocks(f"Hallo {escaped(name)} daar")
    assert " ".join(found[0].plain.split()) == " ".join(f"Hallo {name} daar".replace("\0", "\ufffd").split())
    assert "<b>" not in found[0].styled
