"""E-mail addresses, phone numbers and web addresses that cannot work, wherever a dossier holds one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from pdpeditor.fields import Field
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import SWEEPS, Fix, Hit, Rule, Saying, add, hit, variant
from pdpeditor.lint.sources import cited
from pdpeditor.records.record import Record, fields_of
from pdpeditor.text import Text

TITLE = Text("Adresses et numéros", "Addresses and numbers")

_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]]+@[^\s@<>,;:\"()\[\]]+\.[^\W\d_][\w-]+")
_URL = re.compile(r"https?://[^\s/.]+(?:\.[^\s/.]+)+(?:/\S*|[?#]\S*)?")
_BARE_URL = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_DIGITS = re.compile(r"\d")
_FEWEST_DIGITS = 4


def _declare(id: str, saying: Saying, fix: Fix | None = None) -> None:
    source = cited("GDPR 5(1)(d), 12(1)")
    add(Rule(id, "addresses", None, _nothing, frozenset(), source, "practice", {"": saying}, None, None, (), fix))


def _nothing(record: Record, look: Look) -> Iterable[Hit]:
    return ()


def _completed(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    value = getattr(record, found.field, "").strip()
    return {found.field: f"https://{value}"} if _BARE_URL.fullmatch(value) else {}


_declare(
    "ADR-01",
    variant(
        "warning",
        (
            "« {value} » n’a pas la forme d’une adresse électronique : un message envoyé là n’arrivera pas.",
            "“{value}” does not look like an e-mail address: a message sent there will not arrive.",
        ),
        ("Corrigez l’adresse, sans espace ni texte autour.", "Correct the address, with no space or text around it."),
    ),
)
_declare(
    "ADR-02",
    variant(
        "warning",
        ("« {value} » n’a pas la forme d’un numéro de téléphone.", "“{value}” does not look like a phone number."),
        ("Corrigez le numéro.", "Correct the number."),
    ),
)
_declare(
    "ADR-03",
    variant(
        "warning",
        (
            "« {value} » n’est pas une adresse de site complète : le lien des documents ne mènera nulle part.",
            "“{value}” is not a full web address: the link in the documents will lead nowhere.",
        ),
        (
            "Recopiez l’adresse depuis le navigateur ; elle commence par « https:// ».",
            "Copy the address from the browser; it begins with “https://”.",
        ),
    ),
    _completed,
)


def _no_phone(value: str) -> bool:
    return len(_DIGITS.findall(value)) < _FEWEST_DIGITS


@cache
def _checks(cls: type[Record]) -> tuple[tuple[str, str], ...]:
    """The fields of a class that hold an address or a number, each with the rule on it."""
    found = ((field.name, _rule_on(field)) for field in fields_of(cls))
    return tuple((name, id) for name, id in found if id)


def _rule_on(field: Field) -> str:
    id = _RULES.get(field.name.rpartition("_")[2], "") if field.kind.name == "plain" else ""
    return id if field.public or id != _WEB else ""  # what nobody reads is sometimes the path of a file


_WEB = "ADR-03"
_RULES = {"email": "ADR-01", "phone": "ADR-02", "url": _WEB, "website": _WEB}
_WRONG: Mapping[str, Callable[[str], bool]] = {
    "ADR-01": lambda value: not _EMAIL.fullmatch(value),
    "ADR-02": _no_phone,
    _WEB: lambda value: not _URL.fullmatch(value),
}


def _sweep(record: Record, look: Look) -> Iterator[tuple[str, Hit]]:
    for name, id in _checks(type(record)):
        value = getattr(record, name).strip()
        if value and _WRONG[id](value):
            yield id, hit(name, value=value)


SWEEPS.append(_sweep)
