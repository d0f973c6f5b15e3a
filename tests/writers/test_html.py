"""An HTML page says what its document says, to every reader, and nothing in it runs or is loaded from elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from writers.html_pages import addresses, expected, having, heard, names, parsed, references, words, wrapped
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
from pdpeditor.text import Text
from pdpeditor.writers import DEFAULT, WRITERS
from pdpeditor.writers.html import fragment, write
from pdpeditor.writers.html.words import tidy
from pdpeditor.writers.style import Logo

PNG = b"\x89PNG\r\n\x1a\n"
SOME = (
    Cover("Exemplaire SAS", "Politique", "Vos données", (("Version", inline("1")),)),
    Contents("Sommaire"),
    Section("Qui sommes-nous\u202f?", "1", "who"),
    Paragraph((Run("Voir "), Run("ici", "", "#who"), Run(" et "), Run("là", "strong", "https://a.fr/x y"), Run("."))),
    Heading("Détail"),
    Bullets((inline("un"), inline("deux\nlignes"))),
    Rows((("Téléphone", Cell((inline("01", "open"), inline("02", "proposed")))),)),
    Table(("A|B", "C"), ((cell("x\ny"), cell("")),), caption="Légende", widths=(1, 3)),
    Note("Attention", (Paragraph(inline("mots")), Bullets((inline("point"),)))),
    PageBreak(),
    Section("Fin"),
)


def text_of(*some: Block) -> str:
    """What a page shows of some blocks."""
    page = write(edition(*some)).decode()
    return page[page.index("<main") : page.index("</main>")].partition("\n")[2]


@settings(max_examples=40)
@given(documents())
def test_a_page_and_a_fragment_say_the_words_of_their_document_in_order(document: Document) -> None:
    edition = Edition((document,), DAY)
    page, part = parsed(write(edition)), parsed(wrapped(fragment.write(edition)))
    has_cover = bool(document.blocks) and isinstance(document.blocks[0], Cover)
    shown = [*(having(page, "pdp-cover") if has_cover else []), *page.iter("main")]
    assert heard(" ".join(each for element in shown for each in words(element))) == expected(document)
    [section] = having(part, "pdp-fragment")
    assert heard(" ".join(words(section))) == expected(document)


@settings(max_examples=40)
@given(documents(), documents())
def test_any_pair_of_documents_is_a_page_without_a_mistake(one: Document, other: Document) -> None:
    for content in written(Edition((one, replace(other, lang="en")), DAY)):
        tree = parsed(content)
        assert len(set(names(tree))) == len(names(tree))
        assert references(tree) <= set(names(tree))
        assert len(list(tree.iter("script"))) == 0


@settings(max_examples=40)
@given(documents())
def test_two_languages_of_the_same_document_stand_side_by_side(document: Document) -> None:
    french, english = replace(document, lang="fr"), replace(document, lang="en")
    [section] = having(parsed(wrapped(fragment.write(Edition((french, english), DAY)))), "pdp-fragment")
    pairs = having(section, "pdp-pair")
    assert [[side.get("lang") for side in pair] for pair in pairs] == [["fr", "en"]] * len(pairs)
    for number, twin in enumerate((french, english)):
        assert heard(" ".join(each for pair in pairs for each in words(pair[number]))) == expected(twin)


@settings(max_examples=40)
@given(documents())
def test_no_link_leads_where_a_document_must_not_and_nothing_is_loaded(document: Document) -> None:
    for content in written(Edition((document,), DAY)):
        tree = parsed(content)
        allowed = re.compile(r"#[\w-]+$|https?://|mailto:")
        assert [each for each in addresses(tree) if not allowed.match(each)] == []
        assert {each.tag for each in tree.iter()}.isdisjoint({"script", "img", "iframe", "link", "object", "base"})
        assert [name for each in tree.iter() for name in each.attrib if name.startswith("on")] == []


def written(edition: Edition) -> tuple[bytes, bytes]:
    """The page, and the fragment pasted into one."""
    return write(edition), wrapped(fragment.write(edition))


def test_all_blocks_have_their_form() -> None:
    page = write(edition(*SOME)).decode()
    assert page[page.index("<body") :] == EXPECTED


EXPECTED = """<body class="pdp pdp-policy" id="top">
<a class="pdp-skip" href="#text">Aller au texte</a>
<header class="pdp-header">
<div class="pdp-cover">
<p class="pdp-owner">Exemplaire SAS</p>
<h1>Politique</h1>
<p class="pdp-subtitle">Vos données</p>
<dl class="pdp-facts">
<div><dt>Version</dt><dd>1</dd></div>
</dl>
</div>
</header>
<main id="text">
<div class="pdp-beside">
<nav class="pdp-contents" aria-labelledby="contents">
<h2 id="contents">Sommaire</h2>
<ul>
<li><a href="#who"><span class="pdp-number">1</span> Qui sommes-nous\u202f?</a></li>
<li><a href="#fin">Fin</a></li>
</ul>
</nav>
<div>
<h2 id="who"><span class="pdp-number">1</span> Qui sommes-nous\u202f?</h2>
<p>Voir <a href="#who">ici</a> et <a href="https://a.fr/xy"><strong>là</strong></a>.</p>
<h3>Détail</h3>
<ul>
<li>un</li>
<li>deux<br>lignes</li>
</ul>
<dl class="pdp-rows">
<div><dt>Téléphone</dt><dd>
<p><em class="pdp-open">☐\u00a001</em></p>
<p>02 <em class="pdp-proposed">(à\u00a0confirmer)</em></p>
</dd></div>
</dl>
<table class="pdp-table">
<caption class="pdp-caption">Légende</caption>
<colgroup><col style="width:25%"><col style="width:75%"></colgroup>
<thead>
<tr><th scope="col">A|B</th><th scope="col">C</th></tr>
</thead>
<tbody>
<tr>
<th scope="row">x<br>y</th>
<td></td>
</tr>
</tbody>
</table>
<aside class="pdp-note" role="note" aria-labelledby="note">
<p class="pdp-note-title" id="note"><strong>Attention</strong></p>
<p>mots</p>
<ul>
<li>point</li>
</ul>
</aside>
<div class="pdp-break"></div>
<h2 id="fin">Fin</h2>
</div>
</div>
</main>
<footer class="pdp-footer">
<p>Exemplaire SAS</p>
<p class="pdp-top"><a href="#top">Haut de la page</a></p>
</footer>
</body>
</html>
"""


def test_an_unknown_block_is_refused() -> None:
    class Unknown(Block):
        pass

    with pytest.raises(TypeError, match="Unknown"):
        write(edition(Unknown()))


HOSTILE = [
    "<script>alert(1)</script>",
    "\"onload='x'",
    "</style>",
    "]]>",
    "<!--",
    "&eacute;",
    "a\x00b",
    "'\"><img src=x>",
]


@pytest.mark.parametrize("bad", HOSTILE)
def test_markup_is_words_like_any_other(bad: str) -> None:
    some = (Cover(bad, bad, bad, ((bad, inline(bad)),)), Contents(bad), Section(bad, bad, bad), Heading(bad))
    table = Table((bad, bad), ((cell(bad), cell(bad)),), caption=bad)
    more = (Paragraph((Run(bad, href=f"https://a.fr/{bad}"),)), table, Note(bad, (Paragraph(inline(bad)),)))
    style = replace(DEFAULT, name=bad, footer=Text(bad, bad), logo=Logo(PNG, 10, 10, bad))
    document = Document(bad, bad, "fr", bad, (*some, *more))
    page = Edition((document,), DAY, alternates=(("fr", f"{bad}-fr.html"), ("en", f"{bad}-en.html")))
    for content in (write(page, style), wrapped(fragment.write(page, style))):
        tree = parsed(content)
        assert " ".join(tidy(bad).split()) in " ".join(words(tree))
        assert {each.tag for each in tree.iter()}.isdisjoint({"script", "iframe"})
        assert [each.get("src", "")[:22] for each in tree.iter("img")] in ([], ["data:image/png;base64,"])


def test_only_addresses_that_can_be_trusted_are_links() -> None:
    bad = (
        "javascript:x",
        "JAVA\nSCRIPT:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//a.fr",
        "#nowhere",
        "http://",
        "#",
    )
    runs = tuple(Run("a", href=href) for href in (*bad, "HTTPS://a.fr/?a=1&b=%20", "mailto:a@b.fr"))
    links = '<a href="HTTPS://a.fr/?a=1&amp;b=%20">a</a><a href="mailto:a@b.fr">a</a>'
    assert text_of(Paragraph(runs)) == f"<p>{'a' * len(bad)}{links}</p>\n"


def test_words_from_right_to_left_keep_their_order_and_turn_nothing_else() -> None:
    assert text_of(Paragraph((Run("avant \u202eשלום\u202c après"),))) == (
        '<p><bdi dir="auto">avant שלום après</bdi></p>\n'
    )
    assert text_of(Heading("سلام")) == '<h2><bdi dir="auto">سلام</bdi></h2>\n'


def test_levels_of_headings_never_jump_and_a_fragment_leaves_the_first_to_its_page() -> None:
    some = (Cover("a", "Titre", "c"), Heading("A", 3), Section("S"), Heading("B", 3), Heading("C", 3), Heading("D"))
    for content, first in ((write(edition(*some)), 1), (fragment.write(edition(*some)), 2)):
        levels = [int(each) for each in re.findall(r"<h(\d)", content.decode())]
        assert levels == [first, first + 1, first + 1, first + 2, first + 3, first + 2]


def test_a_section_keeps_its_anchor_and_two_of_the_same_title_have_names_of_their_own() -> None:
    some = (Section("Vos droits", "1", "rights"), Section("Été & fêtes"), Section("Été & fêtes"), Section("漢字"))
    assert re.findall(r'<h2 id="([^"]+)"', text_of(*some)) == ["rights", "ete-fetes", "ete-fetes-2", "section"]
    assert re.findall(r'<h2 id="([^"]+)"', fragment.write(edition(*some)).decode())[0] == "pdp-policy-rights"


def test_a_page_leads_to_the_same_in_another_language() -> None:
    files = (("fr", "policy-fr.html"), ("en", "policy-en.html"))
    page = replace(edition(Paragraph(inline("a"))), alternates=files)
    tree = parsed(write(page))
    links = [(each.get("hreflang"), each.get("href")) for each in tree.iter("link")]
    assert links == list(files)
    [shown] = [each for each in tree.iter("a") if each.get("hreflang")]
    assert (shown.get("lang"), shown.get("href"), shown.text) == ("en", "policy-en.html", "Read in English")
    assert "policy-en" not in fragment.write(page).decode()


def test_a_page_says_what_it_is_and_lets_nothing_run() -> None:
    head = write(edition(*SOME)).decode().partition("<body")[0]
    assert head.startswith(
        '<!DOCTYPE html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-'
    )
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:;" in head
    assert "<title>Titre – Exemplaire SAS</title>" in head
    assert 'content="Exemplaire SAS. Titre. Vos données"' in head
    assert not re.search(r"url\(|@import|https?:", head)


def test_an_identity_is_shown_by_a_page() -> None:
    style = replace(DEFAULT, name="Cabinet Éa", footer=Text("Pied", "Foot"), logo=Logo(PNG, 300, 80, "Éa, avocats"))
    page = write(edition(*SOME), style).decode()
    assert '<img src="data:image/png;base64,iVBORw0KGgo=" width="300" height="80" alt="Éa, avocats">' in page
    assert "<span>Cabinet Éa</span>" in page
    assert 'alt=""' in write(edition(*SOME), replace(style, name="Éa, avocats")).decode()
    assert "<p>Pied</p>" in page


def test_every_rule_of_a_fragment_touches_that_fragment_only() -> None:
    sheet = fragment.write(edition()).decode().partition("<style>")[2].partition("</style>")[0]
    selectors = [each for found in re.findall(r"([^{}]+)\{", sheet) if "@" not in found for each in found.split(",")]
    assert len(selectors) > 50
    assert [each for each in selectors if not re.match(r"\s*\.pdp\b", each)] == []


def test_a_table_of_many_columns_scrolls_in_a_place_that_has_a_name() -> None:
    narrow, wide = (Table(tuple("abcdef"[:count]), ((cell("x"),) * count,)) for count in (4, 5))
    assert "pdp-scroll" not in text_of(narrow)
    assert text_of(wide).startswith('<div class="pdp-scroll" role="group" aria-label="a, b, c, d, e" tabindex="0">\n')


def test_a_row_that_lacks_cells_is_filled_and_an_empty_header_is_no_header() -> None:
    table = Table(("", "b"), ((cell("x"), cell("y"), cell("z")), (cell(""),)))
    assert text_of(table).count("<td></td>") == 2 + 3
    assert text_of(table).count("<th ") == 2


def test_a_list_holds_a_label_once() -> None:
    rows = Rows(tuple((label, cell("x")) for label in ("Facebook", "X", "Facebook")))
    assert [each.count("<dt>") for each in text_of(rows).split("</dl>")] == [2, 1, 0]


def test_the_same_edition_makes_the_same_bytes() -> None:
    for suffix in ("html", "fragment.html"):
        assert WRITERS[suffix](edition(*SOME)) == WRITERS[suffix](edition(*SOME))


def test_a_megabyte_of_words_is_written_whole() -> None:
    long = "des mots & d’autres <mots> " * 40_000
    content = write(edition(Paragraph(inline(long)), Section(long), Note(long, (Bullets((inline(long),)),))))
    assert content.decode().count("&lt;mots&gt;") == 4 * 40_000
