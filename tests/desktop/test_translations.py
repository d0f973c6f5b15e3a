"""The window speaks both languages whole: nothing is left to translate, and nothing is translated that nobody says."""

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from desktop.doing import ROOT

SOURCES = sorted((ROOT / "pdpeditor/desktop").rglob("*.py"))
LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ET.Element]:
    """The translations after the tool has looked for new and vanished strings."""
    folder = tmp_path_factory.mktemp("translations")
    found = {}
    for lang, options in (("fr", []), ("en", ["-pluralonly"])):
        copy = folder / f"pdpeditor_{lang}.ts"
        shutil.copy(ROOT / "translations" / copy.name, copy)
        command = [sys.executable, "-c", LUPDATE, *map(str, SOURCES), *options, "-locations", "none", "-ts", str(copy)]
        subprocess.run(command, check=True, capture_output=True)
        found[lang] = ET.parse(copy).getroot()
    return found


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_string_of_the_window_is_translated(updated: dict[str, ET.Element], lang: str) -> None:
    left = [
        message.findtext("source")
        for message in updated[lang].iter("message")
        if message.find("translation").get("type") == "unfinished"
        or not "".join(message.find("translation").itertext()).strip()
    ]
    assert left == []


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_translation_is_left_of_a_string_that_is_gone(updated: dict[str, ET.Element], lang: str) -> None:
    gone = [
        message.findtext("source")
        for message in updated[lang].iter("message")
        if message.find("translation").get("type") in ("vanished", "obsolete")
    ]
    assert gone == []


def test_a_translation_keeps_the_places_of_its_values_and_its_mnemonic(updated: dict[str, ET.Element]) -> None:
    for message in updated["fr"].iter("message"):
        source, said = message.findtext("source"), "".join(message.find("translation").itertext())
        for mark in ("%1", "%n", "&"):
            assert (mark in source) == (mark in said), source


def test_only_literal_strings_are_given_to_the_translator() -> None:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                assert isinstance(node.func.value, ast.Name) and node.func.value.id == "self", (path, node.lineno)
                assert isinstance(node.args[0], ast.Constant), (path, node.lineno)


def test_french_words_of_the_window_are_typeset_as_french() -> None:
    from pdpeditor.text import polish

    for message in ET.parse(ROOT / "translations/pdpeditor_fr.ts").getroot().iter("message"):
        for words in message.find("translation").itertext():
            if words.strip():
                assert words == polish(words, "fr"), words


def test_the_source_tree_holds_nothing_generated() -> None:
    assert not list(Path(ROOT / "translations").glob("*.qm"))
