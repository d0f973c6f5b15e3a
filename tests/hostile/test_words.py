"""Whatever words are answered, in every field at once, come out as whole documents that say them and do nothing."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hostile.dossiers import bare, emptied, filled, keep, worded
from hostile.journey import ALWAYS, Printed, journey

from pdpeditor.text import polish
from pdpeditor.writers.pdf.spoken import printable

MARKUP = r"""mot <b>&</para> <img src="/etc/passwd"> <script>alert(1)</script> ]]> --> &eacute; <!-- x mot
=cmd|' /C calc'!A0
# titre **gras** _x_ [x](javascript:alert(1)) ![i](/etc/passwd) <javascript:alert(1)> `code` ~~~ | a |
{placeholder} {0} {} {words} %s %(x)s %n ${HOME} $x$ \101 (a\b) \\ %PDF-1.7 endstream
- point
1. point
> dit
|---|---|
```
fin"""
ACTS = "javascript:alert(1)"
CONTROL = "".join(map(chr, range(32))) + (
    "a\x7f\x80\x9fb\ud800\ufdd0\udfff\ufffe\U0001ffffc\u200b\u200d\u202e\u2066d\u2028\u2029\ufeffe\u202c\u200ff"
)
SCRIPTS = "Données 😀👨‍👩‍👧 עברית \u202eشركة\u202c 漢字かな 한국어 ﷽ 𝕏 e" + "\u0301" * 60 + " Z̷̢̛͖͙̑͗algo fin"
TALE = "mots et phrases d’un dossier trop bavard, "
WORDS = {
    "markup": worded(MARKUP) | {"plain": lambda field, number: MARKUP if number % 2 else ACTS},
    "control characters": worded(CONTROL),
    "scripts": worded(SCRIPTS),
    "spaces": worded("  \t\u00a0 \n  ", "  "),
    "line ends": worded("a" + "\n" * 2000 + "b\r\n\r\r" + "c"),
}


@pytest.fixture(scope="module")
def printed(whole: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Printed]:
    return {
        name: journey(filled(whole, answers), tmp_path_factory.mktemp("printed")) for name, answers in WORDS.items()
    }


@pytest.mark.parametrize("name", WORDS)
def test_hostile_words_in_every_field_make_sound_documents(printed: dict[str, Printed], name: str) -> None:
    assert list(printed[name].faults()) == []
    assert (printed[name].complained != "") == (name == "scripts")


def flat(words: str) -> str:
    return "".join(printable(words).split()).replace("\u00ad", "")


def test_markup_is_printed_as_it_was_typed(printed: dict[str, Printed]) -> None:
    for stem, said in printed["markup"].spoken.items():
        lang = "fr" if stem.endswith("fr") else "en"
        assert flat(polish(MARKUP, lang)) in flat(said), stem
        assert ACTS in said


def skeleton(markdown: str) -> list[str]:
    """What a Markdown reader takes for markup, line by line."""
    bare = re.sub(r"\\[^\n]", "", markdown).replace("<strong>", "**").replace("</strong>", "**")
    bare = re.sub(r"</?em>", "*", re.sub(r"\]\([^)]*\)", "]()", bare))
    starts = (re.match(r"(?:[ >]*(?:[-+] |#+ |\d+[.)] |```|~~~|\|))*", line) for line in bare.split("\n"))
    marks = (re.sub(r"[^*_`<>|\[\]~]", "", line) for line in bare.split("\n"))
    return [f"{start[0] if start else ''} {mark}" for start, mark in zip(starts, marks, strict=True)]


def test_markdown_keeps_the_shape_that_ordinary_words_give_it(
    whole: dict[str, Any], printed: dict[str, Printed], tmp_path: Path
) -> None:
    words, acts = re.sub(r"[^\n ]", "x", MARKUP), re.sub(".", "x", ACTS)
    answers = worded(words) | {"plain": lambda field, number: words if number % 2 else acts}
    ordinary = journey(filled(whole, answers), tmp_path)
    for stem, words in printed["markup"].markdown.items():
        assert skeleton(words) == skeleton(ordinary.markdown[stem]), stem


def test_control_characters_reach_no_document(printed: dict[str, Printed]) -> None:
    for stem, said in printed["control characters"].spoken.items():
        assert "abcdef" in flat(said), stem
    for name in printed["control characters"].files:
        if not name.endswith(".pdf"):
            raw = printed["control characters"].raw(name)
            assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0\ufffe]", raw), name


def test_characters_that_no_font_has_are_named_once_in_one_line(printed: dict[str, Printed]) -> None:
    done = printed["scripts"]
    assert len(done.complained.splitlines()) == 1
    assert "no font can draw" in done.complained
    assert set("😀漢ע") <= set(done.complained)
    for said in done.spoken.values():
        assert all(word in said for word in ("Données", "עברית", "漢字かな"))


def test_an_answer_of_spaces_is_no_answer(printed: dict[str, Printed]) -> None:
    assert len(printed["spaces"].spoken["policy-fr"]) < len(printed["line ends"].spoken["policy-fr"])
    assert "☐" in printed["spaces"].spoken["register-fr"]


LETTERS, WORD, NAME = "a" * 300, "W" * 5000, "Nom" * 3400


def test_words_without_an_end_are_cut_on_paper_and_whole_in_the_text(whole: dict[str, Any], tmp_path: Path) -> None:
    answers = worded(LETTERS, NAME) | {"line": worded(WORD)["line"]}
    done = journey(filled(whole, keep(answers, lambda field, number: number == field.order % 2)), tmp_path)
    assert list(done.faults()) == []
    for said in done.spoken.values():
        assert all(word in said for word in (LETTERS, WORD, NAME))


def test_a_hundred_kilobytes_in_a_field_are_all_there(whole: dict[str, Any], tmp_path: Path) -> None:
    some = keep(
        worded(TALE * 2440),
        lambda field, number: number == 0 and field.kind.name == "prose" and field.public and field.order % 3 == 0,
    )
    done = journey(filled(whole, some), tmp_path)
    assert list(done.faults()) == []
    assert all(said.count("bavard") >= 2440 for said in done.spoken.values())


def test_records_without_an_answer_print(whole: dict[str, Any], tmp_path: Path) -> None:
    assert list(journey(bare(whole), tmp_path).faults()) == []


def test_a_thousand_empty_activities_print(tmp_path: Path) -> None:
    done = journey(emptied(1000), tmp_path, ALWAYS)
    with pikepdf.open(BytesIO(done.files["register-en.pdf"])) as pdf:
        assert len(pdf.pages) > 100
    assert len(json.loads(done.files["dossier.json"])["records"]["activity"]) == 1000
