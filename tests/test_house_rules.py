"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from vertrouwen_desktop.board_window.catalogue import FACES
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, SPECS
from vertrouwen_desktop.features.programmes.usecases import check_programme

ROOT = Path(__file__).parents[1]
CODE = ROOT / "vertrouwen_desktop"
QML = sorted(CODE.rglob("*.qml"))
PYTHON = sorted(CODE.rglob("*.py"))
MODULES = sorted(CODE.rglob("qmldir"))
ACTIVITY_FILES = {"__init__.py", "model.py", "schema.py", "board.py", "control.py", "session.py", "qmldir"}
VAGUE = {"utils", "helpers", "common", "misc", "manager"}
NETWORK = {
    "urllib.request",
    "http.client",
    "http.server",
    "requests",
    "httpx",
    "aiohttp",
    "socket",
    "ftplib",
    "smtplib",
    "ssl",
    "websockets",
}
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}
DENIAL = {"QNetworkAccessManager", "QNetworkReply", "QNetworkRequest"}


def rel(path: Path) -> str:
    return str(path.relative_to(ROOT))


def slices(floor: str) -> list[Path]:
    return sorted(p for p in (CODE / floor).iterdir() if p.is_dir() and p.name != "__pycache__")


def blocks(text: str, element: str) -> Iterator[str]:
    """Yield what stands between the braces of every `element` in QML, what is inside other braces left out."""
    for found in re.finditer(rf"(?<![\w.]){element} \{{", text):
        depth, own = 1, ""
        for char in text[found.end() :]:
            depth += (char == "{") - (char == "}")
            if depth == 0:
                break
            own += char if depth == 1 else ""
        yield own


def tracked() -> list[Path]:
    """Return the files that are, or soon will be, in the repository."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return [p for p in (*PYTHON, *QML, *ROOT.glob("*.*"), *(ROOT / "docs").rglob("*.md")) if p.is_file()]
    listed = subprocess.run(
        [git, "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True
    )
    return [p for name in listed.stdout.splitlines() if (p := ROOT / name).is_file()]


# ---- QML


@pytest.mark.parametrize("path", QML, ids=rel)
def test_qml_shows_and_does_not_think(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= 150, "split it into components"
    assert not re.search(r'^import ".*"', text, re.M), "logic belongs in model.py; modules have names"
    assert "Timer {" not in text, "time comes from the model"
    assert re.search(r"^[A-Z][\w.]* \{\n    id: root$", text, re.M), "the root is called root"
    if path.parent.name != "ui":
        assert not re.search(r"^\s*function ", text, re.M), "no functions outside vertrouwen_desktop.ui"


@pytest.mark.parametrize("path", QML, ids=rel)
def test_qml_looks_right_in_both_renderers_and_fetches_nothing(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\b(MultiEffect|ShaderEffect|Qt5Compat)\b", text), "the software renderer draws no shaders"
    assert not re.search(r"\b[a-z]+://", text), "every address is local, and comes from Theme or a model"
    assert not re.search(r"XMLHttpRequest|WebSocket|createQmlObject|createComponent|openUrlExternally", text)
    assert not re.search(r"^import Qt(WebEngine|WebSockets|WebView|Network|Multimedia)", text, re.M)
    assert not re.search(r"^pragma Singleton", text, re.M) or path.name == "Theme.qml", "no singleton but Theme"
    if path.name != "ActivityStage.qml":
        assert "setSource" not in text, "activities come in at one place"
    for source in (line for own in blocks(text, "(?:Loader|FontLoader)") for line in own.splitlines()):
        assert not re.search(r"^\s*source:", source) or path.parent.name == "ui", "load by sourceComponent"


@pytest.mark.parametrize("path", QML, ids=rel)
def test_every_text_says_how_it_is_read(path: Path) -> None:
    text = path.read_text()
    for own in blocks(text, "Text"):
        assert "textFormat: Text." in own, "say textFormat: PlainText, or use Txt or Words"
    kinds = set(re.findall(r"Text\.(\w+Text)\b", text)) | set(re.findall(r"TextEdit\.(\w+Text)\b", text))
    assert kinds <= {"PlainText", "StyledText"}, "other formats fetch what they name"


@pytest.mark.parametrize("path", QML, ids=rel)
def test_every_word_on_the_screen_can_be_translated(path: Path) -> None:
    words = r'^\s*(?:text|title|label|hint|Accessible\.(?:name|description)): "[^"]*[A-Za-zÀ-ÿ]{2,}[^"]*"'
    assert not re.findall(words, path.read_text(), re.M), "write qsTr(...)"


@pytest.mark.parametrize("path", MODULES, ids=rel)
def test_one_name_for_python_and_qml(path: Path) -> None:
    package = ".".join(path.parent.relative_to(ROOT).parts)
    head, *types = path.read_text().splitlines()
    assert head == f"module {package}"
    assert {line.split()[-1] for line in types if line} == {q.name for q in path.parent.glob("*.qml")}
    assert [line for line in types if line.startswith("singleton")] in ([], ["singleton Theme 1.0 Theme.qml"])
    for python in path.parent.glob("*.py"):
        text = python.read_text()
        if "@QmlElement" in text:
            assert f'QML_IMPORT_NAME = "{package}"' in text
            assert "QML_IMPORT_MAJOR_VERSION = 1" in text


# ---- slices


@pytest.mark.parametrize("folder", slices("activities"), ids=rel)
def test_an_activity_is_one_whole_folder(folder: Path) -> None:
    title = "".join(word.title() for word in folder.name.split("_"))
    have = {p.name for p in folder.iterdir() if p.is_file()}
    assert have >= ACTIVITY_FILES | {f"{title}Board.qml", f"{title}Control.qml"}
    assert folder.name in ACTIVITIES, "add it to activities/__init__.py"
    assert folder.name in FACES, "add it to activities/__init__.py"


@pytest.mark.parametrize("folder", slices("activities") + slices("features"), ids=rel)
def test_every_slice_has_tests_in_its_own_place(folder: Path) -> None:
    mirror = ROOT / "tests" / folder.relative_to(CODE)
    assert list(mirror.glob("test_*.py")), f"write {rel(mirror)}/test_model.py"


@pytest.mark.parametrize("path", PYTHON, ids=rel)
def test_modules_stay_small_and_have_a_name(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 300
    assert not VAGUE & set(path.relative_to(CODE).with_suffix("").parts)


# ---- Python


@pytest.mark.parametrize("path", PYTHON, ids=rel)
def test_python_keeps_to_what_was_agreed(path: Path) -> None:
    text = path.read_text()
    tree = ast.parse(text)
    assert path.name == "__init__.py" or ast.get_docstring(tree), "one sentence: what is this module?"
    assert "setContextProperty" not in text, "QML gets a required property"
    engines = re.search(r"\b(QQuickView|QQmlEngine|QQmlApplicationEngine)\(", text)
    assert engines is None or "deny_network(" in text, "an engine without network is the only engine"
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)} if node.type else {"everything"}
            assert not caught & {"everything", "Exception", "BaseException"}, f"line {node.lineno}: say what is caught"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            assert path == CODE / "__main__.py", f"line {node.lineno}: only the command line prints"
        if isinstance(node, ast.Import):
            assert not {a.name for a in node.names} & NETWORK, f"line {node.lineno}: no network"
        if isinstance(node, ast.ImportFrom):
            assert node.module not in NETWORK, f"line {node.lineno}: no network"
            if node.module == "PySide6.QtNetwork":
                allowed = DENIAL if path.name == "no_network.py" else LOCAL_ONLY
                assert {a.name for a in node.names} <= allowed, f"line {node.lineno}: local sockets only"


@pytest.mark.parametrize("path", [p for p in PYTHON if "@QmlElement" in p.read_text()], ids=rel)
def test_a_model_has_one_signal_and_every_property_names_it(path: Path) -> None:
    for kind in (n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ClassDef)):
        if not any(isinstance(d, ast.Name) and d.id == "QmlElement" for d in kind.decorator_list):
            continue
        signals = [
            target.id
            for node in kind.body
            if isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("Signal(")
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        assert signals == ["changed"], kind.name
        for method in (n for n in kind.body if isinstance(n, ast.FunctionDef)):
            for said in (ast.unparse(d) for d in method.decorator_list):
                if said.startswith("Property("):
                    assert said.endswith(("notify=changed)", "constant=True)")), f"{kind.name}.{method.name}"


# ---- everything else


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_a_hash_for_everything_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert not re.search(r"https?:|index-url|find-links|trusted-host|file:| @ ", text)
    for entry in re.split(r"^(?=[a-zA-Z0-9])", text, flags=re.M)[1:]:
        assert re.match(r"[\w.\-\[\]]+==", entry), f"a version for {entry.splitlines()[0]}"
        assert "--hash=sha256:" in entry, f"a hash for {entry.splitlines()[0]}"


def test_no_file_names_the_machine_it_was_made_on() -> None:
    homes = r"/home/[a-z]\w+/|/Users/[A-Za-z]\w+/|[A-Z]:\\Users\\|(?<![\w.])/root/"
    here = [str(ROOT), str(Path.home()) + "/", socket.gethostname()]
    named = [re.escape(word) for word in here if len(word) > 6]
    pattern = re.compile("|".join([homes, *named]))
    wrong = []
    for path in tracked():
        if path == Path(__file__) or path.suffix in {".ttf", ".db", ".png", ".bak", ".hwm", ".sealed"}:
            continue
        text = path.read_text("utf-8")
        wrong += [f"{rel(path)}: {found.group()}" for found in pattern.finditer(text)]
    assert wrong == []


def test_the_readme_names_only_targets_that_exist_and_all_that_matter() -> None:
    readme, makefile = (ROOT / "README.md").read_text("utf-8"), (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.M))
    code = "\n".join(re.findall(r"`[^`\n]+`", readme) + re.findall(r"```.*?```", readme, re.S))
    named = set(re.findall(r"\bmake ([a-z]+)", code))
    assert named <= targets, named - targets
    assert named >= {"setup", "demo", "test", "check", "bench", "bundle"}


def documents() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("path", documents(), ids=rel)
def test_a_link_in_a_document_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", [p for p in documents() if p.name[0] == "0"], ids=rel)
def test_a_decision_says_why_what_else_and_how_it_is_confirmed(path: Path) -> None:
    text = path.read_text("utf-8")
    for heading in ("## Context", "## Options", "## Outcome"):
        assert heading in text, heading
    assert re.search(r"^## .*onfirmed", text, re.M)


def test_the_programme_in_the_guide_can_be_given_as_it_stands(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "handleiding.md").read_text("utf-8")
    programme, lesson = re.findall(r"```toml\n(.*?)```", guide, re.S)
    (tmp_path / "programme.toml").write_text(programme, "utf-8")
    (tmp_path / "lesson-1.toml").write_text(lesson, "utf-8")
    drawings = {drawing.stem for drawing in (ROOT / "resources" / "drawings").glob("*.svg")}
    findings = check_programme(tmp_path, SPECS, trusted=False, fits=None, drawings=drawings)
    assert [f"{f.file}:{f.line} {f.what}" for f in findings] == []


def test_no_two_models_have_the_same_name() -> None:
    """Qt knows a type by its bare name: a property of the one would be the other, and null."""
    pattern = re.compile(r"@QmlElement\s+class (\w+)")
    names = [name for path in sorted(CODE.rglob("*.py")) for name in pattern.findall(path.read_text("utf-8"))]
    assert len(names) > 20
    assert sorted(names) == sorted(set(names))
