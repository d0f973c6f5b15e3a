"""The styles of a document: every look has a name that a user of a word processor knows or can change."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.text import Lang
from pdpeditor.writers.style import Style
from pdpeditor.writers.word.look import SANS, SERIF, Look
from pdpeditor.writers.word.table_styles import table_styles
from pdpeditor.writers.word.words import LOCALES
from pdpeditor.writers.word.xml import element, value

BULLETED = ("ListBullet", "NoteBullet")
"""The styles of the items of lists."""


def styles(look: Look, style: Style, lang: Lang) -> str:
    """The part that holds the styles."""
    faces = f'<w:rFonts w:ascii="{look.face}" w:hAnsi="{look.face}" w:eastAsia="{look.face}" w:cs="{look.face}"/>'
    letters = element("rPr", faces, letter(look.body, style.ink), value("lang", LOCALES[lang]))
    defaults = element("docDefaults", element("rPrDefault", letters), element("pPrDefault", element("pPr")))
    every = (*_built_in(), *_texts(look, style), *_heads(look, style), *_cells(look, style), *_characters(style))
    namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f"<w:styles {namespace}>{defaults}{''.join(every)}{''.join(table_styles(style))}</w:styles>"


def letter(size: int, colour: str, *more: str) -> str:
    """What letters look like: their weight and slant, colour (#RRGGBB) and size."""
    return f"{''.join(more)}{value('color', colour[1:])}{value('sz', size)}{value('szCs', size)}"


def spacing(before: int, after: int, leading: int = 240) -> str:
    """The space above, below and between lines."""
    return element("spacing", before=before, after=after, line=leading, lineRule="auto")


def _bullet(number: int) -> str:
    return element("numPr", value("numId", number))


def _face(name: str) -> str:
    return element("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def _paragraph(key: str, name: str, layout: str = "", letters: str = "", based: str = "Normal", then: str = "") -> str:
    """A paragraph style; `then` is the style of the paragraph that a user types after it."""
    return element(
        "style",
        value("name", name),
        value("basedOn", based),
        value("next", then) if then else "",
        "<w:qFormat/>",
        element("pPr", layout) if layout else "",
        element("rPr", letters) if letters else "",
        type="paragraph",
        styleId=key,
    )


def _built_in() -> Iterator[str]:
    yield '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    yield (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


def _texts(look: Look, style: Style) -> Iterator[str]:
    tab = element("tabs", element("tab", val="right", pos=look.width))
    quiet = _face(SANS) + letter(16, style.quiet)
    yield _paragraph("BodyText", "Body Text", spacing(0, 110, look.leading))
    yield _paragraph("ListBullet", "List Bullet", _bullet(1) + spacing(0, 60, look.leading))
    yield _paragraph("Header", "header", _rule("bottom", style.hairline, 4, 5) + tab, quiet)
    yield _paragraph("FirstHeader", "First Header", spacing(0, 60), _face(SANS) + letter(20, style.band, "<w:b/>"))
    yield _paragraph("Footer", "footer", tab, quiet)
    yield _paragraph("Gap", "Gap", element("spacing", before=0, after=0, line=100, lineRule="exact"), value("sz", 8))


def _heads(look: Look, style: Style) -> Iterator[str]:
    sans, serif = _face(SANS), _face(SERIF)
    space, rule = 2600 if look.paged else 240, _rule("bottom", style.accent, 12, 10)
    yield _paragraph("Title", "Title", "<w:keepNext/>" + spacing(space, 60), serif + _bold(look.title, style.band))
    under = letter(28 if look.title > 50 else 24, style.quiet, "<w:i/>")
    yield _paragraph("Subtitle", "Subtitle", spacing(0, 160), serif + under)
    yield _paragraph("CoverOwner", "Cover Owner", rule + spacing(60, 320), sans + _bold(24, style.band))
    for level, (size, above, below) in enumerate(_levels(look), 1):
        hang = element("ind", left=look.hang, hanging=look.hang) if level == 1 else ""
        edge = _rule("bottom", style.band, 6, 3) if level == 1 and look.paged else ""
        layout = f"<w:keepNext/><w:keepLines/>{edge}{spacing(above, below)}{hang}{value('outlineLvl', level - 1)}"
        colour = style.band if level < 3 else style.ink
        yield _paragraph(f"Heading{level}", f"heading {level}", layout, sans + _bold(size, colour), then="BodyText")
    yield _paragraph("TOCHeading", "TOC Heading", "<w:keepNext/>" + spacing(320, 120), serif + _bold(32, style.band))
    dots = element("tab", val="right", leader="dot", pos=look.width)
    tabs = element("tabs", element("tab", val="left", pos=look.hang), dots)
    room = element("ind", left=look.hang, right=567, hanging=look.hang)
    yield _paragraph("TOC1", "toc 1", tabs + spacing(0, 50) + room, sans + letter(20, style.ink))


def _levels(look: Look) -> Iterator[tuple[int, int, int]]:
    """The size of a heading by its level, the space above it and below it."""
    yield look.section, 400, 120
    yield look.heading, 240, 80
    yield look.body, 180, 60


def _cells(look: Look, style: Style) -> Iterator[str]:
    sans, after = _face(SANS), spacing(0, 30, 252)
    second = letter(look.cell, style.quiet)
    yield _paragraph("TableText", "Table Text", after, sans + letter(look.cell, style.ink))
    yield _paragraph("TableLabel", "Table Label", after, _bold(look.cell, style.band), "TableText")
    yield _paragraph("TableHead", "Table Head", "<w:keepNext/>", _bold(look.cell, style.band), "TableText")
    yield _paragraph("Caption", "caption", "<w:keepNext/>" + spacing(160, 80), sans + _bold(look.cell + 1, style.band))
    yield _paragraph("NoteText", "Note", spacing(0, 70, 262), sans + letter(look.cell + 1, style.ink))
    yield _paragraph("NoteTitle", "Note Title", "<w:keepNext/>", _bold(look.cell + 3, style.band), "NoteText")
    yield _paragraph("NoteBullet", "Note Bullet", _bullet(2) + spacing(0, 40, 262), "", "NoteText")
    for key, name in (("TableText", "Table Text"), ("TableLabel", "Table Label"), ("TableHead", "Table Head")):
        yield _paragraph(f"{key}Second", f"{name} Second Language", spacing(24, 30, 252), second, key)
    yield _paragraph("CaptionSecond", "Caption Second Language", "", letter(look.cell, style.quiet), "Caption")
    yield _paragraph("TitleSecond", "Title Second Language", spacing(0, 60), letter(34, style.quiet), "Title")
    yield _paragraph("SubtitleSecond", "Subtitle Second Language", "", "", "Subtitle")
    yield _paragraph("CoverOwnerSecond", "Cover Owner Second Language", "", "", "CoverOwner")


def _characters(style: Style) -> Iterator[str]:
    yield _character("Strong", "Strong", "<w:b/><w:bCs/>")
    yield _character("Emphasis", "Emphasis", "<w:i/><w:iCs/>")
    yield _character("Hyperlink", "Hyperlink", value("color", style.link[1:]) + value("u", "single"))
    yield _character("OpenPoint", "Open Point", f"<w:i/>{value('color', style.alert[1:])}")
    yield _character("ToConfirm", "To Confirm", f"<w:i/>{value('color', style.accent[1:])}")
    yield _character("Reference", "Reference", value("color", style.accent[1:]))
    yield _character("SecondLanguage", "Second Language", f'<w:b w:val="0"/>{value("color", style.quiet[1:])}')


def _character(key: str, name: str, letters: str) -> str:
    return element("style", value("name", name), "<w:qFormat/>", element("rPr", letters), type="character", styleId=key)


def _bold(size: int, colour: str) -> str:
    return letter(size, colour, "<w:b/>", "<w:bCs/>")


def _rule(side: str, colour: str, width: int, space: int) -> str:
    return element("pBdr", element(side, val="single", sz=width, space=space, color=colour[1:]))
