"""Where links lead: addresses that a word processor opens without complaint, each declared once."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from pdpeditor.writers.markup import address

_LONGEST = 2000  # a word processor calls a file damaged whose links are longer than 2,083 characters
_HOST = re.compile(r"(?i)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?")
_MAILBOX = re.compile(r"(?i)mailto:[^@\s\[\]/?#]+@[a-z0-9.-]+(?:\?[^#\[\]]*)?")
_SAFE = "!$%&'()*+,/:;=?@~-._"
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Links:
    """The addresses that a file links to, each with the key that its parts use for it."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}

    def key(self, href: str) -> str:
        """The key of an address; "" for one that nobody can follow."""
        target = sound(href)
        return self.keys.setdefault(target, f"link{len(self.keys) + 1}") if target else ""


def sound(href: str) -> str:
    """The address, spelled as a word processor wants it; "" where that cannot be."""
    target = _BAD_PERCENT.sub("%25", address(href))
    if len(target) > _LONGEST or not target:
        return ""
    if target.lower().startswith("mailto:"):
        return target if _MAILBOX.fullmatch(target) else ""
    scheme, slashes, rest = target.partition("://")
    host, path = _divided(rest)
    return f"{scheme.lower()}{slashes}{host}{_quoted(path)}" if _HOST.fullmatch(host) else ""


def _divided(rest: str) -> tuple[str, str]:
    """The host of an address, in the letters that every program knows, and what follows."""
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    try:
        return unquote(host).encode("idna").decode("ascii"), rest[len(host) :]
    except UnicodeError:
        return "", ""


def _quoted(path: str) -> str:
    """What follows the host, in which brackets and a second # may not stand as they are."""
    before, mark, fragment = path.partition("#")
    return quote(before, safe=_SAFE) + mark + quote(fragment, safe=_SAFE)
