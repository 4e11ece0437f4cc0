"""The commands as somebody types them, in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "resources" / "programmes" / "bouwen-aan-vertrouwen"


def run(*arguments, cwd=ROOT, timeout=60, **environment):
    """Run `vertrouwen` without a screen; an empty value takes a variable away."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DISPLAY": "",
        "WAYLAND_DISPLAY": "",
        "QT_QPA_PLATFORM": "",
    } | environment
    env = {name: value for name, value in env.items() if value}
    command = [sys.executable, "-m", "vertrouwen_desktop", *arguments]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=timeout, check=False)


def test_a_programme_that_we_ship_has_no_findings():
    done = run(
        "check", str(SHIPPED.parent / "samenwerken-aan-respect")
    )  # all of them: features/programmes/test_shipped
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "Geen opmerkingen."


def test_a_programme_that_is_not_there_is_said_in_a_sentence(tmp_path):
    done = run("check", str(tmp_path / "weg"))
    assert done.returncode == 1
    assert "Er is geen map" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_slide_with_too_much_text_is_named_with_file_line_and_slide(tmp_path):
    copy = tmp_path / "programma"
    copy.mkdir()
    for file in SHIPPED.glob("*.toml"):
        (copy / file.name).write_text(file.read_text("utf-8"), "utf-8")
    lesson = copy / "lesson-1.toml"
    words = "Dit is een heel lange zin met veel meer dan tien woorden erin. " * 8
    lesson.write_text(lesson.read_text("utf-8").replace("Zet je kaart rechtop.\n", words + "\n", 1), "utf-8")
    done = run("check", str(copy))
    assert done.returncode == 1
    assert 'dia "seintje"' in done.stdout
    assert "lesson-1.toml:" in done.stdout


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a screen")
def test_without_a_screen_the_program_says_so():
    done = run("--data", "nergens")
    assert done.returncode == 3
    assert "er is geen beeldscherm" in done.stdout + done.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a screen")
@pytest.mark.timeout(300)
def test_without_a_screen_the_demo_says_so_and_makes_a_picture_of_every_screen(tmp_path):
    done = run("demo", cwd=tmp_path, timeout=280, HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, ""), "no warning of Qt either"
    assert "Hier is geen beeldscherm" in done.stdout
    pictures = sorted(path.relative_to(tmp_path / "tour").as_posix() for path in tmp_path.rglob("*.png"))
    for size in ("1920x1080", "3840x2160"):
        assert f"bord-{size}/les1-01-welkom.png" in pictures
    for name in (
        "vandaag",
        "noodkaart",
        "groep",
        "instellingen-adults",
        "eerste-keer",
        "wachtwoord",
        "les1-11-klasafspraak",
    ):
        assert f"bediening-1366x768/{name}.png" in pictures


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libEGL.so.1 ontbreekt"),
        ("No module named 'PySide6.QtQuick'", "een deel van het programma ontbreekt"),
    ],
)
def test_a_broken_install_is_one_sentence_with_the_remedy(tmp_path, said, sentence):
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text(f"raise ImportError({said!r})")
    done = run("demo", QT_QPA_PLATFORM="offscreen", PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}")
    assert done.returncode == 3
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
