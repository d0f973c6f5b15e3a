"""A word processor's document has real styles, headings, header rows, languages, links and a table of contents."""

from __future__ import annotations

from dataclasses import replace

import pytest
from docx.shared import Length
from writers.some_blocks import DAY, edition
from writers.word_file import MAIN, WordFile, spelled

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
from pdpeditor.text import Lang, Text
from pdpeditor.writers import DEFAULT, WRITERS
from pdpeditor.writers.style import Logo
from pdpeditor.writers.word import write
from pdpeditor.writers.word.body import told

VAL = f"{{{MAIN}}}val"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)
BLOCKS = (
    Cover("Exemplaire SAS", "Politique", "Vos données", (("Version", inline("1")),)),
    Contents("Sommaire"),
    PageBreak(),
    Section("Qui sommes-nous ?", "1", "who"),
    Paragraph((Run("Voir "), Run("ici", "", "#who"), Run(" et "), Run("là", "strong", "https://a.fr/?a=1&b=2"))),
    Heading("Détail", 3),
    Bullets((inline("un"), inline("deux\nlignes"))),
    Rows((("Téléphone", Cell((inline("01", "open"), inline("02", "proposed")))),)),
    Rows((("Fax", cell("03")),)),
    Table(("A", "B"), ((cell("x"), cell("y")), (cell("x" * 900), cell(""))), (1, 3), "Légende"),
    Note("Attention", (Paragraph(inline("mots")), Bullets((inline("point"),)))),
    Section("Fin"),
)


def opened(lang: Lang = "fr", kind: str = "policy") -> WordFile:
    return WordFile(write(Edition((Document(kind, "Titre", lang, "Exemplaire SAS", BLOCKS),), DAY)))


@pytest.fixture(scope="module")
def file() -> WordFile:
    return opened()


@pytest.fixture(scope="module")
def bilingual() -> WordFile:
    pair = [Document("policy", f"T {lang}", lang, "O", BLOCKS) for lang in ("fr", "en")]
    return WordFile(write(Edition((pair[0], replace(pair[1], blocks=english())), DAY)))


def english() -> tuple[object, ...]:
    return (
        Cover("Exemplaire SAS", "Policy", "Your data", (("Version", inline("1")),)),
        Contents("Contents"),
        *BLOCKS[2:3],
        Section("Who are we?", "1", "who"),
        Paragraph((Run("See "), Run("here", "", "#who"))),
        Heading("Detail", 3),
        Bullets((inline("one"),)),
        *BLOCKS[7:],
    )


def test_every_style_that_is_used_is_there(file: WordFile, bilingual: WordFile) -> None:
    for each in (file, bilingual):
        there = each.part("styles").xpath("//w:style/@w:styleId", namespaces={"w": MAIN})
        used = each.all(".//w:pStyle/@w:val | .//w:rStyle/@w:val | .//w:tblStyle/@w:val")
        assert set(used) <= set(there)
        assert len(there) == len(set(there))


def test_blocks_have_the_styles_that_users_know(file: WordFile) -> None:
    styles = [(each.style.name, each.text) for each in file.opened.paragraphs if each.text]
    assert (
        styles
        == [
            ("Title", "Politique"),
            ("Subtitle", "Vos données"),
            ("Cover Owner", "Exemplaire SAS"),
            ("TOC Heading", "Sommaire"),
            ("Heading 1", "1\tQui sommes-nous ?"),
            ("Body Text", "Voir ici et là"),
            ("Heading 3", "Détail"),
            ("List Bullet", "un"),
            ("List Bullet", "deux\nlignes"),
            ("Caption", "Légende"),
            ("Heading 1", "Fin"),
        ]
        or styles[3][0] == "TOC Heading"
    )


def test_headings_have_their_level_in_the_outline(file: WordFile) -> None:
    for level in (1, 2, 3):
        found = file.part("styles").xpath(
            f"//w:style[@w:styleId='Heading{level}']//w:outlineLvl/@w:val", namespaces={"w": MAIN}
        )
        assert found == [str(level - 1)]


def test_each_list_style_has_a_bullet_of_its_own(file: WordFile) -> None:
    names = {"w": MAIN}
    for style in ("ListBullet", "NoteBullet"):
        number = file.part("styles").xpath(f"//w:style[@w:styleId='{style}']//w:numId/@w:val", namespaces=names)[0]
        uses = file.part("numbering").xpath(f"//w:num[@w:numId='{number}']/w:abstractNumId/@w:val", namespaces=names)
        kinds = file.part("numbering").xpath(
            f"//w:abstractNum[@w:abstractNumId='{uses[0]}']//w:pStyle/@w:val", namespaces=names
        )
        assert kinds == [style]


@pytest.mark.parametrize(("lang", "locale"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_the_language_is_set_on_the_document_and_on_its_words(lang: Lang, locale: str) -> None:
    file = opened(lang)
    assert file.part("styles").xpath("//w:docDefaults//w:lang/@w:val", namespaces={"w": MAIN}) == [locale]
    assert set(file.all(".//w:r[w:t]/w:rPr/w:lang/@w:val")) == {locale}
    assert file.opened.core_properties.language == locale


def test_every_word_has_a_language_of_its_own_side_by_side(bilingual: WordFile) -> None:
    french, english = (
        " ".join(spelled(each) for each in bilingual.all(f".//w:r[w:rPr/w:lang/@w:val='{locale}']"))
        for locale in ("fr-FR", "en-GB")
    )
    assert "Qui sommes-nous" in french
    assert "Who are we" in english
    assert "Who" not in french
    assert not bilingual.all(".//w:r[w:t][not(w:rPr/w:lang)]")


def test_side_by_side_a_section_is_one_heading_and_one_entry(bilingual: WordFile) -> None:
    headings = [each.text for each in bilingual.opened.paragraphs if each.style.name == "Heading 1"]
    assert headings == ["1\tQui sommes-nous ?\nWho are we?", "Fin"]
    assert len(bilingual.all(".//w:p[w:pPr/w:pStyle/@w:val='TOC1']")) == 2


def test_header_rows_repeat_and_only_short_rows_stay_whole(file: WordFile) -> None:
    rows = file.all(".//w:tbl[.//w:tblStyle/@w:val='RuledTable']/w:tr")
    assert [bool(row.xpath(".//w:tblHeader", namespaces={"w": MAIN})) for row in rows] == [True, False, False]
    assert [bool(row.xpath(".//w:cantSplit", namespaces={"w": MAIN})) for row in rows] == [True, True, False]


def test_tables_say_which_part_heads_the_others(file: WordFile) -> None:
    looks = file.all(".//w:tbl/w:tblPr[w:tblLook/@w:firstRow='1']/w:tblCaption/@w:val")
    assert looks == ["Légende"]
    assert len(file.all(".//w:tblLook[@w:firstColumn='1']")) == 2


def test_rows_of_several_records_make_one_table(file: WordFile) -> None:
    assert [len(table.rows) for table in file.opened.tables] == [1, 2, 3, 1]


def test_the_columns_of_a_table_share_the_width_of_the_text(file: WordFile) -> None:
    sections = file.opened.sections[0]
    room = Length(sections.page_width - sections.left_margin - sections.right_margin).twips
    for table in file.all(".//w:tbl"):
        grid = [int(each) for each in table.xpath("./w:tblGrid/w:gridCol/@w:w", namespaces={"w": MAIN})]
        assert sum(grid) == pytest.approx(room, abs=1)
        for row in table.xpath("./w:tr", namespaces={"w": MAIN}):
            assert len(row.xpath("./w:tc", namespaces={"w": MAIN})) == len(grid)


def test_no_cell_and_no_table_ends_without_a_paragraph(file: WordFile, bilingual: WordFile) -> None:
    for each in (file, bilingual):
        assert not each.all(".//w:tc[not(*[last()][self::w:p])]")
        assert not each.all(".//w:tbl[not(following-sibling::*[1][self::w:p])]")


def test_the_table_of_contents_is_a_field_that_is_filled_already(file: WordFile) -> None:
    field = file.all(".//w:sdt[.//w:docPartGallery/@w:val='Table of Contents']/w:sdtContent")[0]
    assert field.xpath(".//w:instrText/text()", namespaces={"w": MAIN}) == [' TOC \\o "1-1" \\h \\z \\u ']
    assert field.xpath(".//w:fldChar/@w:fldCharType", namespaces={"w": MAIN}) == ["begin", "separate", "end"]
    assert [spelled(each) for each in field] == ["1\tQui sommes-nous ?", "Fin"]


def test_nothing_asks_the_reader_to_update_fields(file: WordFile) -> None:
    assert b"updateFields" not in file.parts["word/settings.xml"]
    assert b"w:dirty" not in file.parts["word/document.xml"]


def test_links_within_the_document_lead_to_a_bookmark(file: WordFile, bilingual: WordFile) -> None:
    for each in (file, bilingual):
        names = each.all(".//w:bookmarkStart/@w:name")
        assert set(each.all(".//w:hyperlink/@w:anchor")) <= set(names)
        numbers = each.all(".//w:bookmarkStart/@w:id")
        assert len({*names}) == len({*numbers}) == len(names) == 4
        assert sorted(numbers) == sorted(each.all(".//w:bookmarkEnd/@w:id"))


def test_links_outside_lead_where_they_say(file: WordFile) -> None:
    assert file.targets() == {"là": "https://a.fr/?a=1&b=2"}


def test_what_is_not_settled_has_its_sign_and_its_style(file: WordFile) -> None:
    assert [spelled(each) for each in file.all(".//w:r[w:rPr/w:rStyle/@w:val='OpenPoint']")] == ["☐\u00a001"]
    assert [spelled(each) for each in file.all(".//w:r[w:rPr/w:rStyle/@w:val='ToConfirm']")] == [" (à\u00a0confirmer)"]


def test_every_page_says_whose_it_is_and_which_of_how_many(file: WordFile) -> None:
    section = file.opened.sections[0]
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "Titre · Exemplaire SAS"
    for footer in (section.footer, section.first_page_footer):
        fields = footer._element.xpath(".//w:fldSimple/@w:instr")
        assert fields == [" PAGE ", " NUMPAGES "]


def test_who_prints_has_a_logo_with_words_a_name_and_a_line_at_the_foot() -> None:
    style = replace(DEFAULT, name="Cabinet <X>", logo=Logo(PNG, 300, 100, 'Le "logo"'), footer=Text("Pied", "Foot"))
    file = WordFile(write(edition(Section("Un")), style))
    section = file.opened.sections[0]
    assert section.first_page_header.paragraphs[0].text.strip() == "Cabinet <X>"
    picture = section.first_page_header._element.xpath(".//wp:docPr")[0]
    assert picture.get("descr") == 'Le "logo"'
    assert file.parts["word/media/logo.png"] == PNG
    assert section.footer.paragraphs[0].text.startswith("Pied\t")


def test_colours_are_those_of_the_style() -> None:
    style = replace(DEFAULT, band="#123456", accent="#654321")
    styles = WordFile(write(edition(Section("Un", "1")), style)).parts["word/styles.xml"].decode()
    assert "123456" in styles
    assert "654321" in styles
    assert DEFAULT.band[1:] not in styles


def test_the_paper_is_a4_and_the_file_says_what_it_is(file: WordFile) -> None:
    section, core = file.opened.sections[0], file.opened.core_properties
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert (core.title, core.author, core.created.date(), core.modified.date()) == ("Titre", "Exemplaire SAS", DAY, DAY)


def test_no_page_is_left_empty() -> None:
    breaks = edition(PageBreak(), Paragraph(inline("a")), PageBreak(), PageBreak(), Paragraph(inline("b")), PageBreak())
    assert len(WordFile(write(breaks)).all(".//w:br[@w:type='page']")) == 1


def test_the_cover_of_a_register_is_a_page_of_its_own() -> None:
    assert len(opened(kind="register").all(".//w:br[@w:type='page']")) == 2
    assert len(opened().all(".//w:br[@w:type='page']")) == 1


def test_a_block_that_nobody_knows_is_refused() -> None:
    with pytest.raises(TypeError, match="str"):
        told("words", (), None)  # type: ignore[arg-type]


def test_the_format_is_offered() -> None:
    assert WRITERS["docx"](edition(Section("Un"))) == write(edition(Section("Un")))
