"""A brand's logo, name and foot are on the pages: the logo once for those who hear them, all else as decoration."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from PIL import Image
from writers.extents import extents
from writers.some_blocks import DAY, edition
from writers.ua_check import Checked

from pdpeditor.blocks import Block, Contents, Cover, Document, Edition, PageBreak, Paragraph, Section, inline
from pdpeditor.text import Text
from pdpeditor.writers import DEFAULT
from pdpeditor.writers.pdf import write
from pdpeditor.writers.style import Logo


def logo(width: int = 60, height: int = 20) -> Logo:
    written = BytesIO()
    Image.new("RGBA", (width, height), (0, 80, 0, 200)).save(written, "PNG")
    return Logo(written.getvalue(), width, height, "Cabinet É")


BRAND = replace(DEFAULT, name="Cabinet É", logo=logo(), footer=Text("Lyon, 1er étage", "Lyon, 1st floor"))
SECTIONS = tuple(Section(f"Titre {n}", f"{n}") for n in range(9))
BODY: tuple[Block, ...] = (
    Cover("Exemplaire", "Titre", "Sous-titre", (("Version", inline("1")),)),
    Contents("Sommaire"),
    PageBreak(),
    *SECTIONS,
    Paragraph(inline("mots")),
)


def bilingual(kind: str) -> Edition:
    return Edition(tuple(Document(kind, "Titre", lang, "Exemplaire", BODY) for lang in ("fr", "en")), DAY)


def figures(checked: Checked) -> list[Any]:
    return [each for each in checked.elements if checked.role(each) == "Figure"]


@pytest.mark.parametrize("kind", ["policy", "register", "processors"])
@pytest.mark.parametrize("twice", [False, True])
def test_the_logo_is_one_figure_with_words_and_everything_else_is_decoration(kind: str, twice: bool) -> None:
    printed = bilingual(kind) if twice else edition(*BODY, kind=kind)
    plain, branded = Checked(write(printed)), Checked(write(printed, BRAND))
    assert branded.faults() == []
    assert [str(each.Alt) for each in figures(branded)] == ["Cabinet É"]
    assert branded.elements.index(figures(branded)[0]) <= 2
    assert [each for each in branded.blocks() if each[0] != "Figure"] == plain.blocks()


def test_the_figure_says_where_it_is_on_its_page() -> None:
    checked = Checked(write(edition(*BODY), BRAND))
    [figure] = figures(checked)
    left, bottom, right, top = (float(each) for each in figure.A.BBox)
    assert 300 < left < right < 595
    assert 700 < bottom < top < 842
    assert (right - left) / (top - bottom) == pytest.approx(3, rel=0.01)


def test_each_page_bears_the_foot_in_its_language_and_the_name_once() -> None:
    for lang, words in (("fr", "Cabinet É · Lyon, 1er étage"), ("en", "Cabinet É · Lyon, 1st floor")):
        checked = Checked(write(Edition((Document("policy", "Titre", lang, "A", BODY),), DAY), BRAND))
        assert "".join(checked.drawn.decoration).count(words) == len(checked.pdf.pages) == 2
    named = replace(BRAND, footer=Text("Cabinet É, Lyon", ""))
    assert "".join(Checked(write(edition(*BODY), named)).drawn.decoration).count("Cabinet É") == 2


def test_the_picture_is_in_the_file_once_with_its_transparency() -> None:
    with pikepdf.open(BytesIO(write(edition(*BODY), BRAND))) as pdf:
        pictures = {page.Resources.XObject["/Logo"].objgen for page in pdf.pages}
        picture = pdf.pages[0].Resources.XObject["/Logo"]
        assert len(pictures) == 1
        assert picture.read_bytes()[:3] == bytes((0, 80, 0))
        assert picture.SMask.read_bytes()[:1] == bytes((200,))


@pytest.mark.parametrize("size", [(1200, 10), (10, 1200), (1, 1)])
@pytest.mark.parametrize("kind", ["policy", "register"])
def test_a_logo_of_any_shape_and_a_long_foot_stay_on_the_page(kind: str, size: tuple[int, int]) -> None:
    style = replace(BRAND, logo=logo(*size), footer=Text("Rue de la République " * 14, "x"))
    content = write(edition(*BODY, kind=kind), style)
    checked = Checked(content)
    [figure] = figures(checked)
    left, bottom, right, top = (float(each) for each in figure.A.BBox)
    assert 0 < left < right < 596
    assert 0 < bottom < top < 842
    assert all(8 < baseline < 842 and 0 < left <= right < 596 for left, right, baseline in extents(content))


def test_the_same_brand_makes_the_same_bytes() -> None:
    assert write(edition(*BODY), BRAND) == write(edition(*BODY), BRAND)
    assert write(edition(*BODY), BRAND) != write(edition(*BODY))
