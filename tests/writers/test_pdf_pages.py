"""What stands on which page: what belongs together stays together, and no page is turned for nothing."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader
from writers.some_blocks import edition
from writers.ua_check import Checked

from pdpeditor.blocks import (
    Block,
    Bullets,
    Contents,
    Cover,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Rows,
    Section,
    cell,
    inline,
)
from pdpeditor.writers.pdf import layout, write

LINE = "mots " * 60


def filler(lines: int) -> list[Block]:
    return [
        Heading(f"ligne {number}", 3) if number == 0 else Paragraph(inline(f"ligne {number}"))
        for number in range(lines)
    ]


def pages_of(content: bytes, *words: str) -> list[int]:
    """The page on which each of the words stands first."""
    texts = [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    return [next(number for number, text in enumerate(texts) if word in text) for word in words]


@pytest.mark.parametrize("lines", range(26, 40))
def test_a_box_is_not_torn(lines: int) -> None:
    box = Note("Encadré", (Paragraph(inline("début " + LINE)), Bullets((inline("point"), inline("fin du texte")))))
    first, last = pages_of(write(edition(*filler(lines), box)), "Encadré", "fin du texte")
    assert first == last


@pytest.mark.parametrize("lines", range(26, 40))
def test_a_table_leaves_no_low_row_alone_on_a_page(lines: int) -> None:
    rows = Rows(tuple((f"libellé {n}", cell(f"valeur {n}.")) for n in range(6)))
    content = write(edition(*filler(lines), Heading("Titre du tableau"), rows))
    title, first, second, fifth, last = pages_of(
        content, "Titre du tableau", "libellé 0", "libellé 1", "libellé 4", "libellé 5"
    )
    assert title == first == second
    assert fifth == last


@pytest.mark.parametrize("lines", range(26, 40))
def test_words_that_announce_a_list_stay_with_it(lines: int) -> None:
    content = write(edition(*filler(lines), Paragraph(inline("Voici ce qui suit :")), Bullets((inline("premier"),))))
    before, after = pages_of(content, "Voici ce qui", "premier")
    assert before == after


def test_a_letter_with_many_sections_lists_them_in_two_columns_read_one_after_the_other() -> None:
    sections = [Section(f"Titre {n}", f"{n}") for n in range(1, 15)]
    checked = Checked(write(edition(Contents("Sommaire"), *sections)))
    entries = [text.split(" ")[0] for role, text in checked.blocks() if role == "Reference"]
    edges = {round(float(link.Rect[0])) for link in checked.pdf.pages[0].Annots}
    assert entries == [f"{n}" for n in range(1, 15)]
    assert len(edges) == 2


def test_a_file_with_few_sections_has_no_page_for_its_cover() -> None:
    head = (Cover("Exemplaire", "Titre", "Sous-titre"), Contents("Sommaire"))
    few, many = ([Section(f"Titre {n}", f"{n}") for n in range(count)] for count in (3, 9))
    assert layout(edition(*head, *few, kind="processors")).pages == 1
    assert layout(edition(*head, *many, kind="processors")).pages == 2


def test_each_page_is_called_by_the_number_printed_on_it() -> None:
    content = write(edition(Paragraph(inline("un")), PageBreak(), Paragraph(inline("deux"))))
    with pikepdf.open(BytesIO(content)) as pdf:
        assert [page.label for page in pdf.pages] == ["1", "2"]
    assert [page.extract_text().count(f"{n} / 2") for n, page in enumerate(PdfReader(BytesIO(content)).pages, 1)] == [
        1,
        1,
    ]


@pytest.mark.parametrize("address", ["https://www.example.org/un-chemin/assez-long/vers-la-page-voulue.html"])
def test_an_address_is_cut_after_a_sign(address: str) -> None:
    rows = Rows(((address, cell("valeur")),))
    with pikepdf.open(BytesIO(write(edition(rows)))) as pdf:
        shown = pdf.pages[0].Contents.read_bytes()
    assert shown.count(b"T*") >= 3
    text = PdfReader(BytesIO(write(edition(rows)))).pages[0].extract_text().split("valeur")[0]
    pieces = [line.strip() for line in text.split("\n") if line.strip() and line.strip() in address]
    assert all(piece[-1] in "/-._" for piece in pieces[:-1])
    assert "".join(pieces) == address
