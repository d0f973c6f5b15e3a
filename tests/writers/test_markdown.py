"""Markdown says the words of the blocks, and nothing in them is taken for markup."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writers.markdown_words import read_by_others
from writers.some_blocks import DAY, documents, edition
from writers.word_file import comparable, expected, legible

from pdpeditor.blocks import (
    Bullets,
    Cell,
    Contents,
    Cover,
    Document,
    Edition,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Rows,
    Run,
    Section,
    Table,
    cell,
    inline,
)
from pdpeditor.text import clean
from pdpeditor.writers import WRITERS
from pdpeditor.writers.markdown import write

ACTIVE = re.compile(r"(?<!\\)(?:\\\\)*[*_`<>\[\]|~$]")
SIGNS = [*"*_`<>[]()|\\#=~\n\té ", "- ", "1. ", "+ ", "---", ":-:", "    ", "mot"]
LINKS = ["http://a.fr", "www.a.fr", "a@b.fr", "![x](y)", "<b>", "<!-- ", "&amp;"]
traps = st.sampled_from(SIGNS + LINKS)


def paragraph(words: str) -> str:
    return write(edition(Paragraph(inline(words)))).decode("utf-8")


@given(st.lists(traps, max_size=10).map("".join))
def test_no_words_become_markup(words: str) -> None:
    written = paragraph(words)
    assert not ACTIVE.search(written)
    lines = written.rstrip("\n").split("\\\n")
    assert not [line for line in lines if re.match(r"[#+=:-]|\d+[.)](\s|$)", line)]
    assert " ".join(re.sub(r"\\(.)", r"\1", "\n".join(lines)).split()) == " ".join(clean(words).split())


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("1. Un", "1\\. Un\n"),
        ("- Un", "\\- Un\n"),
        ("# Un", "\\# Un\n"),
        ("en C# ou C", "en C# ou C\n"),
        ("<b>&</para>", "\\<b\\>&\\</para\\>\n"),
        ("&eacute;", "\\&eacute;\n"),
        ("https://a.fr et dpo@a.fr", "https\\://a.fr et dpo@a.fr\n"),
        ("@a et (@b)", "\\@a et (\\@b)\n"),
        ("un\ndeux", "un\\\ndeux\n"),
    ],
)
def test_words_are_escaped_only_where_a_reader_could_be_misled(words: str, written: str) -> None:
    assert paragraph(words) == written


@given(documents())
def test_no_line_ends_with_a_space(document: Document) -> None:
    written = write(Edition((document,), DAY)).decode("utf-8")
    assert not re.search(r"[ \t]$", written, re.MULTILINE)
    assert written.endswith("\n")


def test_all_blocks_have_their_form() -> None:
    some = (
        Cover("Exemplaire SAS", "Politique", "Vos données", (("Version", inline("1")),)),
        Contents("Sommaire"),
        Section("Qui sommes-nous\u202f?", "1", "who"),
        Paragraph(
            (Run("Voir "), Run("ici", "", "#who"), Run(" et "), Run("là", "strong", "https://a.fr/x y"), Run("."))
        ),
        Heading("Détail", 3),
        Bullets((inline("un"), inline("deux\nlignes"))),
        Rows((("Téléphone", Cell((inline("01", "open"), inline("02", "proposed")))),)),
        Table(("A|B", "C"), ((cell("x\ny"), cell("")),), caption="Légende"),
        Note("Attention", (Paragraph(inline("mots")), Bullets((inline("point"),)))),
        PageBreak(),
        Section("Fin"),
    )
    assert write(edition(*some)).decode("utf-8") == EXPECTED


EXPECTED = """# Politique

*Vos données*

**Exemplaire SAS**

- **Version**\\
  1

## Sommaire

- [1 Qui sommes-nous\u202f?](#1-qui-sommes-nous)
- [Fin](#fin)

## 1 Qui sommes-nous\u202f?

Voir [ici](#1-qui-sommes-nous) et [**là**](https://a.fr/xy).

#### Détail

- un
- deux\\
  lignes

<!-- -->

- **Téléphone**\\
  *☐\u00a001*\\
  02 *(à\u00a0confirmer)*

**Légende**

| A\\|B | C |
| --- | --- |
| x<br>y |  |

> **Attention**
>
> mots
>
> - point

## Fin
"""


def test_only_addresses_that_can_be_trusted_are_links() -> None:
    runs = tuple(Run("a", href=href) for href in ("javascript:x", "file:///etc/passwd", "#nowhere", "mailto:a@b.fr"))
    assert write(edition(Paragraph(runs))).decode() == "aaa[a](mailto:a@b.fr)\n"


def test_emphasis_inside_a_word_is_still_emphasis() -> None:
    runs = (Run("mot"), Run("(s)", "strong"), Run("fin"))
    assert write(edition(Paragraph(runs))).decode() == "mot<strong>(s)</strong>fin\n"


@pytest.mark.parametrize(
    ("words", "href", "written"),
    [
        ("dpo@a.fr", "mailto:dpo@a.fr", "<dpo@a.fr>"),
        ("https://a.fr/x_y", "https://a.fr/x_y", "<https://a.fr/x_y>"),
        ("https://a.fr/?a&copy", "https://a.fr/?a&copy", "[https\\://a.fr/?a&copy](https://a.fr/?a&copy)"),
        ("www.a.fr", "https://www.a.fr", "[www\\.a.fr](https://www.a.fr)"),
        ("dpo@a.fr", "mailto:other@a.fr", "[dpo@a.fr](mailto:other@a.fr)"),
        ("javascript:x", "javascript:x", "javascript:x"),
    ],
)
def test_an_address_that_leads_where_it_says_is_written_once(words: str, href: str, written: str) -> None:
    assert write(edition(Paragraph((Run(words, href=href),)))).decode() == f"{written}\n"


def test_what_would_begin_a_list_is_plain_in_a_cell() -> None:
    table = Table(("N",), ((Cell((inline("1. Un"), inline("- deux"))),),))
    assert write(edition(table)).decode().endswith("| 1. Un<br>- deux |\n")


def test_links_count_every_heading_of_the_file_as_github_does() -> None:
    one = Document("policy", "T", "fr", "O", (Cover("", "Un", ""), Heading("Cookies", 2), Section("Cookies")))
    two = replace(one, lang="en", blocks=(Contents("Un"), *one.blocks[2:]))
    assert "- [Cookies](#cookies-2)\n" in write(Edition((one, two), DAY)).decode()


@given(documents())
def test_another_program_reads_the_words_of_the_blocks(document: Document) -> None:
    document = legible(document)
    read = comparable(read_by_others(write(Edition((document,), DAY)).decode()))
    wanted = expected(document.blocks, document.lang)
    assert [word for word in read if word != "—"] == [word for word in wanted if word != "—"]


def test_sections_of_the_same_title_have_links_of_their_own() -> None:
    written = write(edition(Contents("S"), Section("Un"), Section("Un"))).decode()
    assert "- [Un](#un)\n- [Un](#un-1)\n" in written


def test_every_format_has_a_writer_that_is_imported_when_it_is_first_used() -> None:
    assert set(WRITERS) >= {"pdf", "html", "fragment.html", "md"}
    assert WRITERS["md"](edition(Paragraph(inline("a")))) == b"a\n"


def test_markdown_and_the_list_of_writers_need_no_pdf_library() -> None:
    script = (
        "import sys; from pdpeditor.writers import WRITERS; import pdpeditor.writers.markdown, pdpeditor.writers.pdf;"
        "sys.exit('reportlab' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_rows_of_several_records_make_one_list() -> None:
    rows = (Rows(((label, cell("x")),), origin=label) for label in ("un", "deux"))
    assert write(edition(*rows)).decode() == "- **un**\\\n  x\n- **deux**\\\n  x\n"
