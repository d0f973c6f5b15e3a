"""A spreadsheet reads back to the values that were written, of the same types, and nothing in it is ever run."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell as Read
from writers.some_blocks import edition, words

from pdpeditor.blocks import Cell, Run, Section, Table, cell, inline
from pdpeditor.blocks import Value as Typed
from pdpeditor.text import both, clean
from pdpeditor.writers import Style
from pdpeditor.writers.xlsx import write

HOSTILE = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "'apostrophe",
    "{=1}",
    "https://example.org",
    "mailto:a@example.org",
    "internal:Feuil1!A1",
    "00123",
    "1e5",
    "TRUE",
    "#N/A",
    "22/11/2026",
    "deux\nlignes\tet une tabulation",
    "  des espaces  ",
    "😀𝒳 é́",
    "_x0041_",
    "<r>",
    "<r><t>x</t></r>",
    "<r>&amp;</r>",
    "&amp; <b> ]]>",
    "\u200b\ufeff",
]
texts = st.one_of(st.sampled_from(HOSTILE), words, st.text(max_size=30))


def workbook(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content), rich_text=False)


def table(*cells: Cell, head: str = "A") -> bytes:
    """A workbook of one table with one column."""
    return write(edition(Section("Feuille"), Table((head,), tuple((each,) for each in cells))))


def column(content: bytes) -> list[Read]:
    """The cells of the one column of the second sheet, without its head."""
    return [row[0] for row in workbook(content).worksheets[1].iter_rows(min_row=2)]


def said(read: Read) -> str:
    """The words of a cell."""
    return str(read.value or "")


def parts(content: bytes) -> dict[str, str]:
    """The XML of the file, part by part."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist() if not name.endswith(".png")}


@given(st.lists(texts, min_size=1, max_size=8))
@example(HOSTILE)
def test_words_read_back_as_the_same_words_and_as_nothing_else(several: list[str]) -> None:
    content = table(*(cell(each) for each in several), head=several[0])
    read = column(content)
    assert [said(each) for each in read] == [clean(each) for each in several]
    assert {each.data_type for each in read} <= {"s", "n"}
    assert all(each.data_type == "s" for each in read if each.value is not None)
    assert said(workbook(content).worksheets[1]["A1"]) == clean(several[0])
    written = parts(content)
    assert not [name for name, xml in written.items() if "<f>" in xml or "<f " in xml]
    assert not [name for name, xml in written.items() if 'TargetMode="External"' in xml]


VALUES: list[tuple[Typed, object]] = [
    (0, 0),
    (-12, -12),
    (22500, 22500),
    (10**14, 10**14),
    (Decimal("22500.50"), 22500.5),
    (Decimal("0.1"), 0.1),
    (Decimal("-1234567.891"), -1234567.891),
    (date(2026, 11, 22), datetime(2026, 11, 22)),
    (date(1900, 3, 1), datetime(1900, 3, 1)),
    (date(9999, 12, 31), datetime(9999, 12, 31)),
]


@pytest.mark.parametrize(("value", "read"), VALUES)
def test_numbers_and_days_are_numbers_and_days(value: Typed, read: object) -> None:
    [found] = column(table(Cell((inline("mots"),), value)))
    assert found.value == read
    assert found.is_date == isinstance(value, date)


@given(st.integers(-(10**14), 10**14) | st.dates(date(1900, 3, 1)) | st.decimals(-(10**9), 10**9, places=2))
def test_any_value_that_a_spreadsheet_knows_reads_back(value: Typed) -> None:
    [found] = column(table(Cell((inline("mots"),), value)))
    back = found.value.date() if isinstance(found.value, datetime) else Decimal(str(found.value))
    assert back == (value if isinstance(value, date) else Decimal(value))


@pytest.mark.parametrize(
    "value",
    [True, False, 10**18, Decimal("0.1234567890123456789"), Decimal("NaN"), Decimal("Infinity"), date(1900, 2, 28)],
)
def test_what_a_spreadsheet_would_alter_stays_words(value: Typed) -> None:
    [found] = column(table(Cell((inline("Oui"),), value)))
    assert (found.value, found.data_type) == ("Oui", "s")


def test_a_value_that_nobody_has_confirmed_is_still_a_value_and_says_so() -> None:
    [day, number] = column(
        table(Cell((inline("x", "proposed"),), date(2026, 1, 2)), Cell((inline("y", "proposed"),), 12))
    )
    assert (day.value, day.is_date, number.value) == (datetime(2026, 1, 2), True, 12)
    assert all('" (à\u00a0confirmer)"' in each.number_format for each in (day, number))


def test_what_is_open_or_proposed_carries_its_sign_once() -> None:
    proposed = Cell(((Run("a", "proposed"), Run(", ", "proposed"), Run("b", "proposed")),))
    assert [each.value for each in column(table(proposed, cell("à dire", "open")))] == [
        "a, b (à\u00a0confirmer)",
        "☐\u00a0à dire",
    ]


@pytest.mark.parametrize("one", ["a", "😀", "é "])
def test_a_cell_holds_no_more_than_a_spreadsheet_allows_and_shows_that_it_was_cut(one: str) -> None:
    [found] = column(table(cell("x" + one * 40_000)))
    assert len(found.value.encode("utf-16-le")) // 2 in (32766, 32767)
    assert found.value.startswith("x" + one * 16_000)
    assert found.value.endswith(" […]")
    assert set(found.value.removesuffix(" […]")) <= {"x", *one}


def test_each_table_is_a_sheet_whose_head_stays_in_view_and_filters() -> None:
    sheet = workbook(table(cell("a"), cell("b"), head="Nom")).worksheets[1]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Feuille", "B2", "A1:A3")
    assert sheet["A1"].value == "Nom"
    assert sheet["A1"].font.b
    assert sheet["A1"].fill.fgColor.rgb == "FF" + Style().band[1:]
    assert sheet["A2"].alignment.wrap_text
    assert sheet["A2"].number_format == "@"


def test_a_sheet_prints_on_landscape_a4_with_its_head_on_every_page() -> None:
    style = Style(footer=both("Confidentiel & <interne>"))
    content = write(edition(Section("Feuille"), Table(("A",), ((cell("a"),),)), title="R & D"), style)
    sheet = workbook(content).worksheets[1]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$1:$1"
    footer = re.search("<oddFooter>(.*)</oddFooter>", parts(content)["xl/worksheets/sheet2.xml"])
    assert footer
    assert footer[1] == (
        "&amp;LR &amp;&amp; D · Exemplaire SAS&amp;CConfidentiel &amp;&amp; &lt;interne&gt;&amp;R&amp;P / &amp;N"
    )
