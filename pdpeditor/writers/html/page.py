"""Writes an edition as a whole HTML page: no script, nothing loaded from elsewhere, for screens and for paper."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from pdpeditor.blocks import Cover, Document, Edition
from pdpeditor.text import Lang, Text
from pdpeditor.writers.html.names import Names, slug
from pdpeditor.writers.html.sheet import page_sheet
from pdpeditor.writers.html.sides import parts
from pdpeditor.writers.html.words import line, plain, title
from pdpeditor.writers.style import DEFAULT, Logo, Style

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_SKIP = Text("Aller au texte", "Skip to the text")
_TOP = Text("Haut de la page", "Top of the page")
_ELSEWHERE = {"fr": "Lire en français", "en": "Read in English"}


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as one HTML file in UTF-8, its documents side by side where they are alike."""
    document = edition.documents[0]
    names = Names()
    main, top = names.give("text"), names.give("top")
    said = parts(edition, style, names, 1)
    return (
        f'<!DOCTYPE html>\n<html lang="{document.lang}">\n<head>\n{_head(edition, style)}</head>\n'
        f'<body class="pdp pdp-{slug(document.kind) or "document"}" id="{top}">\n'
        f'<a class="pdp-skip" href="#{main}">{_SKIP[document.lang]}</a>\n'
        f'<header class="pdp-header">\n{_brand(style)}{_elsewhere(edition)}{said.cover or _title(document)}</header>\n'
        f'<main id="{main}">\n{said.text}</main>\n'
        f'<footer class="pdp-footer">\n{_foot(document, style)}'
        f'<p class="pdp-top"><a href="#{top}">{_TOP[document.lang]}</a></p>\n</footer>\n'
        "</body>\n</html>\n"
    ).encode()


def _head(edition: Edition, style: Style) -> str:
    document = edition.documents[0]
    lines = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{_named(document)}</title>",
        f'<meta name="description" content="{_description(document)}">',
        *_alternates(edition),
        f"<style>\n{page_sheet(style)}</style>",
    ]
    return "\n".join(lines) + "\n"


def _named(document: Document) -> str:
    parts = (plain(document.title) or plain(document.kind), plain(document.owner))
    return " – ".join(part for part in parts if part) or "–"


def _description(document: Document) -> str:
    subtitles = (line(block.subtitle) for block in document.blocks if isinstance(block, Cover))
    parts = (line(document.owner), line(document.title), next(subtitles, ""))
    return escape(". ".join(part for part in parts if part))


def _alternates(edition: Edition) -> Iterator[str]:
    for lang, file in edition.alternates:
        yield f'<link rel="alternate" hreflang="{lang}" href="{_file(file)}">'


def _elsewhere(edition: Edition) -> str:
    """Links to the same in another language, each in that language."""
    own: tuple[Lang, ...] = tuple(document.lang for document in edition.documents)
    others = [each for each in edition.alternates if own != (each[0],)]
    links = "".join(f"<li>{_link(*each)}</li>\n" for each in others)
    return f'<ul class="pdp-elsewhere">\n{links}</ul>\n' if links else ""


def _link(lang: Lang, file: str) -> str:
    return f'<a href="{_file(file)}" lang="{lang}" hreflang="{lang}">{_ELSEWHERE[lang]}</a>'


def _file(name: str) -> str:
    """The address of a file beside this one; the ./ keeps any name from being read as a scheme."""
    return escape(quote(name if ":" not in name else f"./{name}"))


def _brand(style: Style) -> str:
    picture, name = _picture(style.logo, style.name) if style.logo else "", title(style.name)
    named = f"<span>{name}</span>" if name else ""
    return f'<p class="pdp-brand">{picture}{named}</p>\n' if picture or named else ""


def _picture(logo: Logo, name: str) -> str:
    """The logo; its words are left out where the name beside it says the same."""
    words = "" if line(logo.words) == line(name) else plain(logo.words)
    source = f"data:image/png;base64,{b64encode(logo.png).decode()}"
    return f'<img src="{source}" width="{logo.width}" height="{logo.height}" alt="{words}">'


def _title(document: Document) -> str:
    """The title of a document that has no cover."""
    words = title(document.title) or title(document.owner) or "–"
    return f'<div class="pdp-cover">\n<h1>{words}</h1>\n</div>\n'


def _foot(document: Document, style: Style) -> str:
    words = title(style.footer[document.lang]) or title(document.owner)
    return f"<p>{words}</p>\n" if words else ""
