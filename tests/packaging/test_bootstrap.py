"""The set-up: what it says and to whom, what it asks of the system, and that it stays within the standard library."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
PARTS = ("bootstrap", "environment", "machine", "others", "shell", "words")
AS_OLD = """
import runpy, sys
sys.version_info = (3, 10, 4, "final", 0)
runpy.run_path(sys.argv[1], run_name="__main__")
"""


@pytest.fixture(scope="module")
def parts() -> Iterator[dict[str, ModuleType]]:
    """The modules of the set-up, found by their folder as when bootstrap.py is run; then forgotten."""
    sys.path.insert(0, str(PACKAGING))
    yield {name: __import__(name) for name in PARTS}
    sys.path.remove(str(PACKAGING))
    for name in PARTS:
        del sys.modules[name]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PACKAGING / "bootstrap.py"), *arguments]
    language = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "C.UTF-8", "PYTHONUTF8": "1"}
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**os.environ, **language, **environment}, check=False
    )


def test_without_a_command_the_help_is_shown_in_the_language_of_the_system() -> None:
    english, french = run(LANG="en_GB.UTF-8"), run(LANG="fr_FR.UTF-8")
    assert (english.returncode, french.returncode) == (0, 0)
    assert "makes a sample dossier" in english.stdout
    assert "crée un dossier d’exemple" in french.stdout


def test_an_unknown_command_is_wrong_use_and_not_a_traceback() -> None:
    answer = run("instal", LANG="fr_FR.UTF-8")
    assert answer.returncode == 2
    assert answer.stderr.startswith("«\xa0instal\xa0» n’est pas une commande.")
    assert answer.stdout == ""


def test_an_older_python_is_told_what_to_install_in_both_languages() -> None:
    command = [sys.executable, "-X", "utf8", "-c", AS_OLD, str(PACKAGING / "bootstrap.py")]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert answer.returncode == 1
    assert "needs Python 3.11 or newer and this is Python 3.10.4" in answer.stderr
    assert "demande Python 3.11 ou plus récent" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_an_older_python_can_read_the_file_that_tells_it() -> None:
    source = (PACKAGING / "bootstrap.py").read_text("utf-8")
    assert ast.parse(source, feature_version=(3, 7))


@pytest.mark.parametrize("name", PARTS)
def test_the_set_up_imports_nothing_that_is_not_installed_with_python(name: str) -> None:
    nodes = list(ast.walk(ast.parse((PACKAGING / f"{name}.py").read_text("utf-8"))))
    plain = {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    from_ = {str(node.module).split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)}
    assert plain | from_ <= {*sys.stdlib_module_names, *PARTS}


@pytest.mark.parametrize(
    ("environment", "system", "french"),
    [
        ({"LANG": "fr_FR.UTF-8"}, None, True),
        ({"LANG": "fr_CA"}, "en_US", True),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, None, False),
        ({"LC_ALL": "", "LC_MESSAGES": "fr_FR.UTF-8", "LANG": "de_DE"}, None, True),
        ({"LANG": "C.UTF-8"}, "fr_FR", False),
        ({}, "French_France", True),
        ({}, "English_United States", False),
        ({}, None, False),
    ],
)
def test_the_language_is_what_the_environment_says_then_the_system(
    parts: dict[str, Any], environment: dict[str, str], system: str | None, french: bool
) -> None:
    assert parts["words"].language(environment, system) == french


def test_both_languages_say_the_same_things(parts: dict[str, Any]) -> None:
    for key, (english, french) in parts["words"].WORDS.items():
        assert english.strip(), key
        assert french.strip(), key
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", french)), key


def test_the_french_has_its_spaces_its_guillemets_and_its_apostrophes(parts: dict[str, Any]) -> None:
    for key, (_, french) in parts["words"].WORDS.items():
        sentence = re.sub(r"https?://\S+", "", french)
        assert not re.search(r"(?<!\xa0)[:;!?»](?!\w)|«(?!\xa0)|['\"]", sentence), key


def test_every_sentence_that_the_set_up_says_exists(parts: dict[str, Any]) -> None:
    said = set()
    for name in PARTS:
        said |= set(re.findall(r'"((?:step|apt|npm|pip|venv|qt|demo|app|built|system)\.[a-z_0-9]+)"', _source(name)))
    platforms = {"qt.linux", "qt.win32", "qt.darwin"}
    assert said <= parts["words"].WORDS.keys()
    assert {key for key in parts["words"].WORDS if "." in key} <= said | platforms


def _source(name: str) -> str:
    return "".join((PACKAGING / f"{name}.py").read_text("utf-8").split("WORDS = {")[:1])


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings its own libraries elsewhere")
def test_a_library_that_does_not_load_is_absent(parts: dict[str, Any]) -> None:
    assert parts["machine"].absent(["libc.so.6", "libof-no-one.so.9"]) == ["libof-no-one.so.9"]


def test_a_program_that_is_on_the_path_is_not_installed_again(parts: dict[str, Any]) -> None:
    programs = {Path(sys.executable).name: "python3", "program-of-no-one": "two packages"}
    assert parts["machine"].without(programs)[-2:] == ["two", "packages"]
    assert "program-of-no-one" not in parts["machine"].without(programs)


@pytest.mark.skipif(sys.platform != "linux", reason="a window can always open elsewhere")
@pytest.mark.parametrize(
    ("environment", "screen", "libraries"),
    [
        ({}, False, set()),
        ({"DISPLAY": ""}, False, set()),
        ({"DISPLAY": ":0"}, True, {"libxcb-cursor0", "libxkbcommon-x11-0"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, {"libwayland-cursor0"}),
        ({"QT_QPA_PLATFORM": "xcb"}, False, {"libxcb-cursor0"}),
    ],
)
def test_a_window_asks_for_the_libraries_of_its_display(
    parts: dict[str, Any], environment: dict[str, str], screen: bool, libraries: set[str]
) -> None:
    machine = parts["machine"]
    assert machine.has_screen(environment) == screen
    found = set(machine.screen_libraries(environment).values())
    assert libraries <= found
    assert bool(libraries) == bool(found)


def test_a_failing_command_is_shown_whole_and_stops_with_a_sentence(
    parts: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    broken = [sys.executable, "-c", "print('one'); print('two'); raise SystemExit(3)"]
    with pytest.raises(parts["words"].Stop, match=r"\.$"):
        parts["shell"].must("pip.failed", broken)
    assert capsys.readouterr().err.split() == ["one", "two"]


def test_a_log_keeps_the_big_downloads_and_leaves_the_rest(
    parts: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    said = ["Collecting reportlab", "  Downloading reportlab-5.1.0-py3-none-any.whl.metadata (1.8 kB)"]
    kept = "  Downloading reportlab-5.1.0-py3-none-any.whl (2.0 MB)"
    parts["shell"].attempt([sys.executable, "-c", f"print({chr(10).join([*said, kept])!r})"])
    assert capsys.readouterr().out.strip() == kept.strip()


def test_the_stamp_changes_with_what_the_installation_depends_on(
    parts: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = parts["environment"]
    (tmp_path / "packaging").mkdir()
    declared = tmp_path / "pyproject.toml"
    declared.write_text("one", "utf-8")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    first = environment.digest()
    assert environment.digest() == first
    declared.write_text("two", "utf-8")
    assert environment.digest() != first


def test_the_build_tools_are_those_that_the_project_declares(parts: dict[str, Any]) -> None:
    tools = " ".join(parts["environment"].build_tools())
    assert all(name in tools for name in ("hatchling", "PySide6-Essentials", "fonttools", "font-source-serif-pro"))


def test_the_answer_to_a_full_disk_is_a_sentence(parts: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    def full() -> int:
        raise OSError(28, "No space left on device")

    assert parts["bootstrap"]._answer(full) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_sample_of_the_demonstration_exists(parts: dict[str, Any]) -> None:
    samples = PACKAGING.parent / "resources" / "samples"
    assert f"{parts['bootstrap'].SAMPLE}.toml" in {path.name for path in samples.iterdir()}
