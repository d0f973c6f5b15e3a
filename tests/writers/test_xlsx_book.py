"""A document as a workbook: what becomes a sheet, under which name, and what the first sheet says of the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from writers.some_blocks import DAY, documents, edition

from pdpeditor.blocks import (
    Block,
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
from pdpeditor.text import LANGS
from pdpeditor.writers import WRITERS, Style
from pdpeditor.writers.style import Logo
from pdpeditor.writers.xlsx import write
from pdpeditor.writers.xlsx.names import Names

ONE = Table(("A",), ((cell("a"),),))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def workbook(*some: Block, style: Style | None = None) -> Workbook:
    return read(edition(*some), style or Style())


def read(printed: Edition, style: Style | None = None) -> Workbook:
    return load_workbook(BytesIO(write(printed, style or Style())))


def values(sheet: Worksheet) -> list[list[object]]:
    """The values of a sheet, row by row, empty rows and cells left out."""
    rows = ([value for value in row if value is not None] for row in sheet.iter_rows(values_only=True))
    return [row for row in rows if row]


@settings(max_examples=60)
@given(st.lists(documents(), min_size=1, max_size=2).map(tuple))
def test_any_document_makes_a_workbook_that_opens_the_same_every_time(several: tuple[Document, ...]) -> None:
    printed = Edition(several, DAY)
    assert write(printed) == write(printed)
    sheets = read(printed).worksheets
    titles = [sheet.title.casefold() for sheet in sheets]
    assert len(set(titles)) == len(titles)
    tables = [block for each in several for block in each.blocks if isinstance(block, Table) and block.rows]
    assert len(sheets) >= len(several) + len(tables)


def test_a_section_with_one_table_gives_its_name_to_the_sheet() -> None:
    assert workbook(Section("Finalités", "2"), Paragraph(inline("x")), ONE).sheetnames == [
        "Présentation",
        "2 Finalités",
    ]


def test_several_tables_of_a_section_take_the_names_of_their_captions_or_headings() -> None:
    some = (Section("Tout"), ONE, Heading("Sous-titre"), ONE, replace(ONE, caption="Légende"), ONE)
    assert workbook(*some).sheetnames == ["Présentation", "Tout", "Sous-titre", "Légende", "Sous-titre (2)"]


def test_a_table_without_rows_makes_no_sheet() -> None:
    assert workbook(Section("Vide"), Table(("A",), ())).sheetnames == ["Présentation"]


def test_labels_and_their_values_make_one_table() -> None:
    rows = (Rows(((label, cell("x")),)) for label in ("Un", "Deux"))
    assert values(workbook(Section("Qui"), *rows).worksheets[1]) == [
        ["Question", "Réponse"],
        ["Un", "x"],
        ["Deux", "x"],
    ]


def test_the_first_sheet_says_whose_it_is_what_signs_mean_and_leads_to_the_others() -> None:
    cover = Cover("Exemple SAS", "Registre", "Article 30", (("Version", inline("2.0")),))
    note = Note("Attention", (Paragraph(inline("à lire")), Bullets((inline("point", "open"),))))
    some = (cover, Contents("Sommaire"), PageBreak(), Section("L’une : [d'abord]"), ONE, Section("Mots"), note)
    first = workbook(*some).worksheets[0]
    assert values(first) == [
        ["Registre"],
        ["Article 30"],
        ["Exemple SAS"],
        ["Version", "2.0"],
        ["☐", "Réponse à compléter ou à traduire"],
        ["(à\u00a0confirmer)", "Réponse proposée, que personne n’a encore confirmée"],
        ["Feuille", "Lignes", "Remarques"],
        ["L’une d'abord", 1],
        ["Mots", "Attention\nà lire\n• ☐\u00a0point"],
    ]
    links = [each.hyperlink.location for row in first.iter_rows() for each in row if each.hyperlink]
    assert links == ["'L’une d''abord'!A1"]


def test_a_document_without_a_cover_says_its_title_its_owner_and_its_day() -> None:
    first = workbook(Section("Feuille"), ONE).worksheets[0]
    assert values(first)[:3] == [["Titre"], ["Exemplaire SAS"], ["Date", datetime(DAY.year, DAY.month, DAY.day)]]


def test_two_languages_are_one_workbook_with_the_sheets_of_the_first_then_of_the_second() -> None:
    both = tuple(Document("register", "T", lang, "Exemple", (Section("Sources"), ONE)) for lang in LANGS)
    content = write(Edition(both, DAY))
    assert load_workbook(BytesIO(content)).sheetnames == ["Présentation FR", "Sources FR", "Overview EN", "Sources EN"]
    assert load_workbook(BytesIO(content)).properties.language == "fr, en"


def test_properties_say_what_it_is_and_of_which_day() -> None:
    properties = workbook(ONE, style=Style(name="Cabinet")).properties
    assert (properties.title, properties.creator, properties.language) == ("Titre", "Exemplaire SAS", "fr")
    assert properties.created == properties.modified == datetime(DAY.year, DAY.month, DAY.day)


def test_the_logo_stands_on_the_first_sheet_with_its_words() -> None:
    content = write(edition(ONE), Style(logo=Logo(PNG, 1, 1, "Exemple & Cie")))
    with ZipFile(BytesIO(content)) as archive:
        assert archive.read("xl/media/image1.png") == PNG
        assert 'descr="Exemple &amp; Cie"' in archive.read("xl/drawings/drawing1.xml").decode()


def test_a_wide_table_prints_on_several_pages_beside_its_first_column() -> None:
    wide = Table(tuple("ABCDEFGH"), (tuple(cell("mot " * 50) for _ in range(8)),))
    sheet = workbook(Section("Large"), wide).worksheets[1]
    assert sheet.page_setup.fitToWidth == 3
    assert sheet.print_title_cols == "$A:$A"


def test_a_row_is_as_high_as_its_longest_cell_asks_for() -> None:
    sheet = workbook(Section("S"), Table(("A",), ((cell("un"),), (cell("un\ndeux\ntrois"),), (cell("mot " * 9000),))))
    heights = [sheet.worksheets[1].row_dimensions[row].height for row in (2, 3, 4)]
    assert heights == [None, pytest.approx(3 * 13.2, abs=3), pytest.approx(409, abs=1)]


def test_bold_and_loud_cells_look_it() -> None:
    rows = ((cell("a", "strong"),), (Cell((inline("b"), inline("c", "open"))),), (Cell(((Run("d"),),)),))
    sheet = workbook(Section("S"), Table(("A",), rows)).worksheets[1]
    colours = [sheet[f"A{row}"].font.color.rgb[2:] for row in (2, 3, 4)]
    assert colours == [Style().ink[1:], Style().alert[1:], Style().ink[1:]]
    assert [bool(sheet[f"A{row}"].font.b) for row in (2, 3, 4)] == [True, False, False]


def test_rows_longer_than_the_head_lose_nothing() -> None:
    sheet = workbook(Section("S"), Table(("A",), ((cell("1"), cell("2")), (cell("3"),)))).worksheets[1]
    assert values(sheet) == [["A"], ["1", "2"], ["3"]]
    assert sheet.auto_filter.ref == "A1:B3"


@given(
    st.lists(st.text(max_size=50) | st.sampled_from(["History", "a" * 40, "😀" * 20, "''", "A:B/C", ""]), max_size=20)
)
@example(["History", "history", "HISTORY", "'", ""])
def test_every_name_of_a_sheet_is_one_that_excel_takes(titles: list[str]) -> None:
    names = Names()
    given_names = [names.name(title, suffix) for title in titles for suffix in ("", " FR")]
    assert len({name.casefold() for name in given_names}) == len(given_names)
    for name in given_names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\\n\t")
        assert name.strip("' ") == name
        assert name.casefold() != "history"


def test_a_long_name_ends_with_a_whole_word() -> None:
    names = Names()
    assert names.name("Catégories de personnes concernées") == "Catégories de personnes"
    assert names.name("Catégories de personnes concernées") == "Catégories de personnes (2)"
    assert names.name("Catégories de personnes concernées", " FR") == "Catégories de personnes FR"


def test_a_block_that_is_not_known_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Strange(Block):
        """No writer knows it."""

    with pytest.raises(TypeError, match="Strange"):
        write(edition(Strange()))


def test_the_writer_is_known_by_its_format() -> None:
    assert WRITERS["xlsx"](edition(ONE)) == write(edition(ONE))
