"""What a PDF tells those who do not see it is what the document says, and is claimed as PDF/UA-1 and PDF/A-3b."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings
from writers.drawn import line_starts
from writers.some_blocks import DAY, documents, edition, said
from writers.ua_check import Checked, tag_text

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
from pdpeditor.writers import DEFAULT
from pdpeditor.writers.pdf import layout, printed, write
from pdpeditor.writers.pdf.spoken import printable

SIGNS = (DEFAULT.open_sign, DEFAULT.proposed_words.fr)


def spoken(texts: list[str]) -> list[str]:
    """The words of some texts, none joined to its neighbour; where a word can be hyphenated does not count."""
    whole = (printable(text).replace("\u00ad", "").replace("\n", " ").split(" ") for text in texts)
    return [word for words in whole for word in words if word]


@settings(max_examples=120)
@given(documents())
def test_the_structure_says_what_the_document_says(document: Document) -> None:
    signs = (DEFAULT.open_sign, DEFAULT.proposed_words[document.lang])
    expected = [text for block in document.blocks for text in said(block, signs)]
    assert without_bullets(tag_text(write(Edition((document,), DAY)))) == without_bullets(expected)


def without_bullets(texts: Iterable[str]) -> list[str]:
    """The words of some texts; an item without words has no bullet on the page."""
    return [word for word in spoken(list(texts)) if word != "•"]


@settings(max_examples=60)
@given(documents())
def test_two_languages_side_by_side_are_each_read_from_beginning_to_end(document: Document) -> None:
    twins = tuple(replace(document, lang=lang) for lang in ("fr", "en"))
    content = write(Edition(twins, DAY))
    expected = []
    for twin in twins:
        signs = (DEFAULT.open_sign, DEFAULT.proposed_words[twin.lang])
        expected += [text for block in twin.blocks for text in said(block, signs)]
    checked = Checked(content)
    assert checked.faults() == []
    assert without_bullets(text for _, text in checked.blocks()) == without_bullets(expected)


def test_each_language_of_a_bilingual_document_is_said_to_be_what_it_is() -> None:
    twins = tuple(Document("policy", "Titre", lang, "A", (Section("Un", "1"), PageBreak())) for lang in ("fr", "en"))
    checked = Checked(write(Edition(twins, DAY)))
    parts = [str(each.Lang) for each in checked.elements if checked.role(each) == "Part"]
    assert parts == ["fr", "en"]
    assert len(checked.pdf.pages) == 1


def test_documents_that_are_not_alike_follow_each_other() -> None:
    french = Document("policy", "Titre", "fr", "A", (Section("Un", "1", "x"), Paragraph(inline("mots"))))
    english = Document("policy", "Title", "en", "A", (Section("One", "1", "x"),))
    checked = Checked(write(Edition((french, english), DAY)))
    assert checked.faults() == []
    assert [text for _, text in checked.blocks()] == ["1 Un", "mots", "1 One"]
    assert len(checked.pdf.pages) == 2


@settings(max_examples=60)
@given(documents())
def test_every_page_is_accessible(document: Document) -> None:
    assert Checked(write(Edition((document,), DAY))).faults() == []


def test_a_table_read_aloud_has_its_header_once_however_many_pages_it_fills() -> None:
    rows = tuple((cell(f"ligne {n}"), cell("valeur " * 40)) for n in range(60))
    checked = Checked(write(edition(Table(("Nom", "Valeur"), rows))))
    roles = [role for role, _ in checked.blocks()]
    assert len(checked.pdf.pages) > 3
    assert roles.count("TH") == 2
    assert checked.drawn.decoration.count("Nom") == len(checked.pdf.pages) - 1


def test_contents_lead_to_their_sections() -> None:
    sections = [block for n in range(3) for block in (Section(f"Titre {n}", f"A{n}"), PageBreak())]
    checked = Checked(write(edition(Contents("Sommaire"), PageBreak(), *sections)))
    entries = [text.split(" ") for role, text in checked.blocks() if role == "Reference"]
    assert entries == [[f"A{n}", "Titre", f"{n}", f"{n + 2}"] for n in range(3)]
    targets = [link.Dest[0].objgen for link in checked.pdf.pages[0].Annots]
    assert [checked.pages[target] for target in targets] == [1, 2, 3]
    with checked.pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["A0 Titre 0", "A1 Titre 1", "A2 Titre 2"]


def test_only_addresses_that_can_be_trusted_are_links() -> None:
    hrefs = (
        "https://example.org/a?b=c",
        "mailto:dpo@example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "#here",
        "#no",
    )
    links = tuple(Run(f"lien {n} ", href=href) for n, href in enumerate(hrefs))
    checked = Checked(write(edition(Section("Ici", anchor="here"), Paragraph(links))))
    annotations = list(checked.pdf.pages[0].Annots)
    assert [str(each.A.URI) for each in annotations if "/A" in each] == [
        "https://example.org/a?b=c",
        "mailto:dpo@example.org",
    ]
    assert len([each for each in annotations if "/Dest" in each]) == 1
    assert len(annotations) == 3


def test_a_link_over_two_lines_is_one_link_with_two_places() -> None:
    run = Run("un lien fait de bien des mots " * 8, href="https://example.org")
    checked = Checked(write(edition(Paragraph((Run("Voir "), run)))))
    links = [each for each in checked.elements if checked.role(each) == "Link"]
    assert len(links) == 1
    assert len(checked.pdf.pages[0].Annots) > 1


def test_what_is_open_or_proposed_is_said_to_be() -> None:
    text = tag_text(write(edition(Paragraph((Run("durée", "open"), Run(", "), Run("3 ans", "proposed"))))))
    assert text == [f"{SIGNS[0]}\u00a0durée, 3 ans (à\u00a0confirmer)"]


def test_all_blocks_stand_in_their_roles() -> None:
    some = (
        Cover("Exemplaire", "Titre", "Sous-titre", (("Version", inline("1")),)),
        Section("Première", "1"),
        Heading("Un", 2),
        Heading("Deux", 3),
        Bullets((inline("point"),)),
        Rows((("Nom", Cell((inline("a"), inline("b")))),)),
        Note("Attention", (Paragraph(inline("mots")),)),
    )
    roles = [role for role, _ in Checked(write(edition(*some))).blocks()]
    expected = ["P", "H1", "P", "TH", "TD", "H2", "H3", "H4", "Lbl", "LBody", "TH", "P", "P", "P", "P"]
    assert roles == expected


def test_the_same_words_lead_each_where_their_own_run_says() -> None:
    hrefs = ("https://a.example", "", "https://b.example", "https://a.example")
    rows = tuple((Cell((inline("ici", href=href),)),) for href in hrefs)
    checked = Checked(write(edition(Table(("Lien",), rows))))
    assert checked.faults() == []
    assert [str(each.A.URI) for each in checked.pdf.pages[0].Annots] == [href for href in hrefs if href]


def test_each_row_of_a_table_lands_where_it_is_printed_or_else_with_its_table() -> None:
    rows = tuple((cell(f"ligne {number}"),) for number in range(100))
    origins = ("use:1", *[""] * 98, "use:100")
    printed = layout(edition(Table(("Données",), rows, origins=origins, origin="activity:1")))
    assert ("use:1", 1) in [(each.origin, each.page) for each in printed.landings]
    assert ("use:100", printed.pages) in [(each.origin, each.page) for each in printed.landings]
    assert {each.origin for each in printed.landings} == {"use:1", "use:100", "activity:1"}


def test_each_origin_lands_where_its_block_is_printed() -> None:
    far = Paragraph(inline("ici"), origin="activity:2")
    printed = layout(edition(Paragraph(inline("là"), origin="activity:1"), PageBreak(), far, Paragraph(inline("sans"))))
    assert [(each.origin, each.page) for each in printed.landings] == [("activity:1", 1), ("activity:2", 2)]
    assert all(0 < each.top < each.bottom < 842 for each in printed.landings)


def test_the_running_head_names_the_sections_of_its_page() -> None:
    some = [Section("Un", "T-1"), Section("Deux", "T-2"), PageBreak(), Section("Trois", "T-3"), PageBreak()]
    checked = Checked(write(edition(*some, Paragraph(inline("suite")), kind="register")))
    heads = [words for words in checked.drawn.decoration if words.startswith("T-")]
    assert heads == ["T-1 – T-2", "T-3", "T-3"]


def test_answers_that_share_a_paragraph_land_side_by_side() -> None:
    runs = (
        Run("Le nom : "),
        Run("Zoé Bâ", origin="a.name"),
        Run(", le courriel : "),
        Run("zoe@ba.fr", origin="a.email"),
    )
    name, email = layout(edition(Paragraph(runs, origin="a"))).landings[1:]
    assert (name.origin, email.origin) == ("a.name", "a.email")
    assert (name.top, name.bottom) == (email.top, email.bottom)
    assert name.left < name.right == email.left < email.right


def test_a_cell_lands_where_its_own_answer_is_and_its_row_where_all_of_it_is() -> None:
    cells = (Cell((inline("un", origin="a.name"),)), Cell((inline("deux", origin="a.basis"),)))
    row, name, basis = layout(edition(Table(("Nom", "Base"), (cells,), origins=("a",)))).landings
    assert [each.origin for each in (row, name, basis)] == ["a", "a.name", "a.basis"]
    assert row.left <= name.left < name.right <= basis.left < basis.right <= row.right
    assert row.top <= name.top < name.bottom <= row.bottom


def test_a_long_answer_that_goes_on_over_the_page_lands_on_both() -> None:
    runs = (Run("Un. ", origin="a.one"), Run("Deux mots de plus. " * 300, origin="a.two"))
    found = layout(edition(Paragraph(runs))).landings
    assert [each.page for each in found if each.origin == "a.one"] == [1]
    assert {each.page for each in found if each.origin == "a.two"} == {1, 2}


def test_what_is_only_looked_at_has_landings_and_what_is_kept_has_a_structure() -> None:
    said = edition(Paragraph(inline("là", origin="a.b")))
    seen, kept = layout(said), printed(said)
    assert [each.origin for each in seen.landings] == ["a.b"] and kept.landings == ()
    assert tag_text(kept.content) == ["là"] and b"/MCID" not in seen.content
    assert line_starts(seen.content) == line_starts(kept.content) != []
