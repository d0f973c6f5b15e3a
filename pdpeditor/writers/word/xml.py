"""XML as text: elements with their attributes, words escaped."""

from __future__ import annotations

from html import escape

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def element(name: str, /, *inside: str, **attributes: str | int) -> str:
    """An element of the main namespace, as in <w:name w:attribute="…">; `_` at the end of an attribute's name is left
    out (`type_`, `id_`)."""
    given = "".join(f' w:{key.rstrip("_")}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<w:{name}{given}>{''.join(inside)}</w:{name}>" if inside else f"<w:{name}{given}/>"


def value(name: str, said: str | int) -> str:
    """An element that holds one value, as in <w:name w:val="said"/>."""
    return element(name, val=said)


def text(words: str) -> str:
    """Words between tags."""
    return escape(words, quote=False)


def part(root: str) -> bytes:
    """A whole part of the package."""
    return (_DECLARATION + root).encode("utf-8")
