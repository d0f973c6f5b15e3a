"""The table of contents: a field that a word processor can renew, filled beforehand with links to the sections."""

from __future__ import annotations

from pdpeditor.blocks import Section, sections
from pdpeditor.writers.markup import line
from pdpeditor.writers.word.page import Page, entry
from pdpeditor.writers.word.xml import element, value

_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
_PLACE = element("sdtPr", element("docPartObj", value("docPartGallery", "Table of Contents"), "<w:docPartUnique/>"))


def contents(page: Page) -> str:
    """The field with an entry for each section; nothing where there is none.

    Page numbers come when a reader renews the field: only a word processor knows them, and wrong ones mislead.
    """
    twins = list(zip(*map(sections, page.documents), strict=True))
    last = len(twins) - 1
    entries = (
        page.hands[0].paragraph(
            "TOC1",
            _FIELD if not place else "",
            _entry(each, page, page.first + place),
            _END if place == last else "",
            layout=indent(each[0]),
        )
        for place, each in enumerate(twins)
    )
    return element("sdt", _PLACE, element("sdtContent", *entries)) if twins else ""


def _entry(twins: tuple[Section, ...], page: Page, number: int) -> str:
    said = titled(twins, page) or page.hands[0].run("—")
    return f'<w:hyperlink w:anchor="{entry(number)}" w:history="1">{said}</w:hyperlink>'


def indent(section: Section) -> str:
    """The layout of a title that has no reference to hang in the margin."""
    return "" if line(section.reference) else element("ind", left=0, firstLine=0)


def titled(twins: tuple[Section, ...], page: Page) -> str:
    """The reference of a section and its title in each language."""
    reference = page.hands[0].line(twins[0].reference, "Reference")
    tab = "<w:r><w:tab/></w:r>" if reference else ""
    return f"{reference}{tab}{headed([each.title for each in twins], page)}"


def headed(words: list[str], page: Page) -> str:
    """A title in each language, in one paragraph, so that an outline lists it once."""
    first, *others = (line(each) for each in words)
    said = page.hands[0].line(first)
    for hand, each in zip(page.hands[1:], others, strict=True):
        if each and each != first:
            said += f"<w:r><w:br/></w:r>{hand.line(each, 'SecondLanguage')}"
    return said
