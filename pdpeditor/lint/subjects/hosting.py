"""Hosts of websites: named with address and phone number in the legal notice, as what is known of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pdpeditor.facts import Fact
from pdpeditor.lint.chain import vendor_of
from pdpeditor.lint.conditions import HAS_WEBSITE
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Party, Record, Website
from pdpeditor.records.record import field_of
from pdpeditor.text import Text, fold

TITLE = Text("Mentions légales", "Legal notice")

_ADDRESS = ("street", "postcode", "city", "country")
_REACH = tuple(f"Party.{name}" for name in (*_ADDRESS, "phone", "vendor"))


def _known(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    """What is known of the host and nobody noted: its phone number, its address unless a part of it is another one."""
    vendor = look.fact("vendors", getattr(record, "vendor", None))
    names = ("phone",) if found.field == "phone" else _ADDRESS
    known = {name: vendor.more[name] for name in names if vendor and vendor.more.get(name)}
    noted = {name: getattr(record, name, None) or "" for name in known}
    if any(_differ(noted[name], value) for name, value in known.items()):
        return {}
    return {name: value for name, value in known.items() if not noted[name]}


@rule(
    "NOT-02",
    Website,
    reads=("Website.host", *_REACH, "Mark.state"),
    source="LCEN 1-1",
    binding="law",
    severity="error",
    message=(
        "L’adresse de « {host} », qui héberge votre site, manque aux mentions légales.",
        "The address of “{host}”, which hosts your website, is missing from the legal notice.",
    ),
    remedy=(
        "Recopiez-la depuis les mentions légales ou les conditions de l’hébergeur.",
        "Copy it from the legal notice or the terms of the hosting provider.",
    ),
    variants={
        "phone": variant(
            "error",
            (
                "Le téléphone de « {host} », qui héberge votre site, manque aux mentions légales.",
                "The phone number of “{host}”, which hosts your website, is missing from the legal notice.",
            ),
            (
                "Notez-le ; si l’hébergeur n’en publie aucun, dites-le ici.",
                "Note it; if the hosting provider publishes none, say so here.",
            ),
        ),
    },
    when=(HAS_WEBSITE,),
    fix=_known,
)
def unreachable_host(website: Website, look: Look) -> Iterable[Hit]:
    """A host without its address or its phone number."""
    host = look.get(Party, website.host)
    if host is None:
        return
    if not host.city:
        yield hit("city", record=host, host=host)
    elif not (host.street or host.postcode or look.aside(host, "street")):
        yield hit("street", record=host, host=host)
    if not host.phone and not look.aside(host, "phone"):
        yield hit("phone", record=host, variant="phone", host=host)


@rule(
    "NOT-03",
    Website,
    reads=("Website.host", *_REACH, "Party.legal_entity"),
    source="LCEN 1-1",
    binding="practice",
    severity="advice",
    message=(
        "« {label} » de l’hébergeur « {host} » vaut « {value} » ici, mais « {known} » dans nos données.",
        "“{label}” of the hosting provider “{host}” is “{value}” here, but “{known}” in our data.",
    ),
    remedy=(
        "Vérifiez sur le site de l’hébergeur laquelle des deux réponses est à jour.",
        "Check on the hosting provider’s website which of the two answers is up to date.",
    ),
    when=(HAS_WEBSITE,),
)
def unlike_what_is_known(website: Website, look: Look) -> Iterable[Hit]:
    """A host whose entity, address or phone number is not the one known; another entity has another address."""
    host = look.get(Party, website.host)
    vendor = vendor_of(look, host) if host else None
    if host is None or vendor is None:
        return
    for name in _unlike(host, vendor):
        known, value = vendor.more["entity" if name == "legal_entity" else name], getattr(host, name)
        yield hit(name, record=host, host=host, label=field_of(Party, name).label, value=value, known=known)


def _unlike(host: Party, vendor: Fact) -> Iterator[str]:
    if _differ(host.legal_entity, vendor.more.get("entity", "")):
        yield "legal_entity"
        return
    if host.country != vendor.more.get("country"):
        return
    for name in ("postcode", "street"):
        if _differ(getattr(host, name), vendor.more.get(name, "")):
            yield name
            break
    if _differ(host.phone, vendor.more.get("phone", "")):
        yield "phone"


def _differ(value: str, known: str) -> bool:
    """Whether two answers are both there and neither is a part of the other, but for spaces and signs."""
    one, other = _bare(value), _bare(known)
    return bool(one and other) and one not in other and other not in one


def _bare(words: str) -> str:
    return re.sub(r"[^a-z0-9]|^\+33|(?<=^)0033", "", fold(words)).lstrip("0").removeprefix("33")
