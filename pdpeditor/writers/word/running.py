"""What stands at the top and at the foot of pages: who prints, whose document it is, which page of how many."""

from __future__ import annotations

from pdpeditor.blocks import Document
from pdpeditor.writers.markup import line
from pdpeditor.writers.style import Logo
from pdpeditor.writers.word.page import Page
from pdpeditor.writers.word.words import Hand
from pdpeditor.writers.word.xml import element, text

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LOGO = "logo"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_MILLIMETRE = 36000
_LARGEST = (60 * _MILLIMETRE, 20 * _MILLIMETRE)


def root(name: str, *inside: str) -> str:
    """The root of a part, with the namespaces that it uses."""
    return f'<w:{name} xmlns:w="{MAIN}" xmlns:r="{RELATIONS}">{"".join(inside)}</w:{name}>'


def first_header(page: Page) -> str:
    """The head of the first page: the logo and the name of who prints."""
    hand = page.hands[0]
    logo = element("r", _picture(hand.style.logo)) if hand.style.logo else ""
    name = hand.line(hand.style.name)
    apart = '<w:r><w:t xml:space="preserve">   </w:t></w:r>' if logo and name else ""
    return root("hdr", hand.paragraph("FirstHeader", logo, apart, name))


def header(page: Page) -> str:
    """The head of the other pages."""
    return root("hdr", page.hands[0].paragraph("Header", page.hands[0].run(_named(page.documents))))


def footer(page: Page) -> str:
    """The foot of every page."""
    hand = page.hands[0]
    number = f"<w:r><w:tab/></w:r>{_field('PAGE')}{hand.run(' / ')}{_field('NUMPAGES')}"
    return root("ftr", hand.paragraph("Footer", hand.run(_foot(page.hands)), number))


def _named(documents: tuple[Document, ...]) -> str:
    names = (line(each) for each in (*(each.title for each in documents), documents[0].owner))
    return " · ".join(dict.fromkeys(name for name in names if name))


def _foot(hands: tuple[Hand, ...]) -> str:
    lines = (line(hand.style.footer[hand.lang]) for hand in hands)
    return " · ".join(dict.fromkeys(each for each in lines if each))


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _picture(logo: Logo) -> str:
    """The logo at the size it fits into, with words for those who do not see it."""
    scale = min(_LARGEST[0] / max(logo.width, 1), _LARGEST[1] / max(logo.height, 1))
    size = f'cx="{max(round(logo.width * scale), 1)}" cy="{max(round(logo.height * scale), 1)}"'
    words = text(line(logo.words)).replace('"', "&quot;")
    shape = f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing"><wp:extent {size}/>'
        f'<wp:docPr id="1" name="Logo" descr="{words}"/><a:graphic xmlns:a="{_DRAWING}/main">'
        f'<a:graphicData uri="{_DRAWING}/picture"><pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Logo" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{LOGO}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f"<pic:spPr>{shape}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
