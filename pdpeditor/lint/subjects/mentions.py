"""Providers mentioned in passing: a cookie's name or a list of software gives away who receives data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from typing import Any

from pdpeditor.facts import Fact, catalogue
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.spelling import label, meant
from pdpeditor.records import Activity, Disclosure, Party, Record, Tracker
from pdpeditor.text import Text, fold

TITLE = Text("Prestataires cités en passant", "Providers mentioned in passing")

_LONG_ENOUGH = 7


def _its_party(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    vendor = _setting(getattr(record, "name", ""))
    party = next((one for one in look.all(Party) if vendor and one.vendor == vendor.key), None)
    return {"provider": party.id} if party else {}


@rule(
    "REC-07",
    Tracker,
    reads=("Tracker.name", "Tracker.provider", "Tracker.third_party"),
    source="GDPR 13(1)(e); LIL 82; cjeu-c-40-17",
    binding="law",
    severity="error",
    message=(
        "« {record} » appartient au domaine d’un autre, mais rien ne dit qui reçoit ainsi les données de vos "
        "visiteurs.",
        "“{record}” belongs to somebody else’s domain, but nothing says who thus receives your visitors’ data.",
    ),
    remedy=(
        "Choisissez qui dépose ce traceur, parmi vos destinataires.",
        "Choose who sets this tracker, among your recipients.",
    ),
    variants={
        "known": variant(
            "warning",
            (
                "« {record} » est d’ordinaire un traceur de {vendor} : des données de vos visiteurs partent donc chez "
                "ce prestataire, que rien ne nomme.",
                "“{record}” is usually a tracker of {vendor}: data of your visitors thus go to that provider, which "
                "nothing names.",
            ),
            (
                "Vérifiez qui dépose ce traceur, puis choisissez-le parmi vos destinataires.",
                "Check who sets this tracker, then choose it among your recipients.",
            ),
        )
    },
    fix=_its_party,
)
def unnamed_setter(tracker: Tracker, look: Look) -> Iterable[Hit]:
    """A tracker of somebody else's, without saying whose."""
    if tracker.provider or look.aside(tracker, "provider"):
        return
    vendor = _setting(tracker.name)
    if vendor:
        yield hit("provider", variant="known", vendor=label(vendor))
    elif tracker.third_party:
        yield hit("provider")


@lru_cache(maxsize=4096)
def _setting(name: str) -> Fact | None:
    """The vendor known to set a tracker of that name."""
    folded = fold(name).strip()
    known = ((fact, shape) for fact in catalogue("vendors").values() for shape in fact.more.get("trackers", ()))
    return next((fact for fact, shape in known if fnmatchcase(folded, shape)), None)


@rule(
    "REC-08",
    Activity,
    reads=("Activity.software", "Disclosure.party", "Party.vendor", "Party.name"),
    source="GDPR 13(1)(e), 30(1)(d)",
    binding="law",
    severity="warning",
    message=(
        "« {record} » se sert de {vendor}, mais ne cite pas ce prestataire parmi ses destinataires.",
        "“{record}” uses {vendor}, but does not name that provider among its recipients.",
    ),
    remedy=(
        "Ajoutez-le aux destinataires de l’activité, ou retirez-le des logiciels.",
        "Add it to the recipients of the activity, or take it out of the software.",
    ),
)
def software_of_a_vendor(activity: Activity, look: Look) -> Iterable[Hit]:
    """A known online service among the software of an activity that does not disclose anything to it."""
    named = _named(f"{activity.software.fr}\n{activity.software.en}")
    if not named:
        return
    parties = [look.get(Party, one.party) for one in look.parts(activity, Disclosure)]
    present = {key for party in parties if party for key in _keys(party)}
    for key in named:
        if key not in present:
            yield hit("software", vendor=label(catalogue("vendors")[key]))


def _keys(party: Party) -> Iterable[str]:
    """The vendors that a party is, by its choice and by its name."""
    likeness = meant(party.name)
    own = likeness.vendor.key if likeness else None
    return (*filter(None, (party.vendor, own)), *_named(party.name))


@lru_cache(maxsize=4096)
def _named(words: str) -> tuple[str, ...]:
    """The vendors named in some words, each once; software that runs at home is none."""
    found = (_online()[match[0].casefold()] for match in _pattern().finditer(words)) if words.strip() else ()
    return tuple(dict.fromkeys(key for key in found if key))


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(_spelt(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")


def _spelt() -> set[str]:
    """Names as they are written: short ones are words of their own, and only their capital tells them apart."""
    vendors = catalogue("vendors").values()
    others = {alias for fact in vendors for alias in fact.more.get("aliases", ()) if len(alias) >= _LONG_ENOUGH}
    return {re.escape(label(fact)) for fact in vendors} | {f"(?i:{re.escape(alias)})" for alias in others}


@cache
def _online() -> dict[str, str]:
    """The key of the vendor that each name means; no key for software that the user installs."""
    return {
        name.casefold(): "" if fact.more.get("software") else fact.key
        for fact in catalogue("vendors").values()
        for name in (*fact.more.get("aliases", ()), label(fact))
    }
