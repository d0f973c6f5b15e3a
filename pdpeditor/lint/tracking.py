"""Which trackers wait for consent, which ones are known by name, and whether a website has to ask at all."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache

from pdpeditor.facts import Fact, catalogue
from pdpeditor.lint.look import Look
from pdpeditor.records import ConsentMechanism, Tracker, Website

PURPOSES = ("Tracker.purpose", "Tracker.website_id")
"""What a rule reads that asks whether a website has to ask for consent."""

_IN_MESSAGES = "email-pixel"


def trackers(look: Look, site: Website) -> list[Tracker]:
    """The trackers of a website."""
    return look.parts(site, Tracker)


def waits(tracker: Tracker) -> bool:
    """Whether a tracker is known to need consent first, asked for on the website itself."""
    return tracker.purpose != _IN_MESSAGES and _consent(tracker) is True


def exempt(tracker: Tracker) -> bool:
    """Whether a tracker is said to need no consent."""
    return _consent(tracker) is False


def _consent(tracker: Tracker) -> bool | None:
    fact = catalogue("tracker-purposes").get(tracker.purpose or "")
    return bool(fact.more["consent"]) if fact else None


def asks_for_nothing(look: Look, mechanism: ConsentMechanism) -> bool:
    """Whether all the trackers of its website are exempt, so that there is no choice to offer; unknown is not so."""
    site = look.get(Website, mechanism.website_id)
    found = trackers(look, site) if site else []
    return bool(found) and all(map(exempt, found))


@lru_cache(maxsize=1024)
def known(name: str) -> Fact | None:
    """The known tracker that bears this name."""
    facts = catalogue("known-trackers").values()
    return next((fact for fact in facts if any(fnmatchcase(name.strip(), one) for one in fact.more["names"])), None)
