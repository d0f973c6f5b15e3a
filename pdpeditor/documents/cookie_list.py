"""The list of trackers as a page of its own: what each website sets, why, for how long, and how to refuse it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pdpeditor.blocks import Block, Cell, Cover, Document, Inline, Section, Table, inline
from pdpeditor.documents.policy import cookies
from pdpeditor.documents.policy.compose import (
    cell_of,
    declared,
    headed,
    leading,
    paragraphs,
    plain,
    rows,
)
from pdpeditor.documents.policy.controller import known_as, write_to
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.kinds import KINDS
from pdpeditor.measures import day_words
from pdpeditor.records import Tracker, Website
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

_COLUMNS = (
    "list.site",
    "cookies.name",
    "cookies.provider",
    "cookies.purpose",
    "cookies.lifetime",
    "list.kept",
    "list.needed",
    "list.exempt",
)


def concerned(reading: Reading) -> bool:
    """Whether there are trackers to tell of, or none and the organisation says so."""
    policy = _policy(reading, "fr", date.min)
    return bool(_sites(policy) or any(declared(policy, "no-cookies")))


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The list in one language (French Data Protection Act, Article 82); what is not known is left out."""
    policy = _policy(reading, lang, day)
    return _document(policy, (*_trackers(policy), *_more(policy)))


def grid(reading: Reading, lang: Lang, day: date) -> Document:
    """The same as one table, a row for each tracker, for a spreadsheet."""
    policy = _policy(reading, lang, day)
    return _document(policy, _sheet(policy))


def _policy(reading: Reading, lang: Lang, day: date) -> Policy:
    return Policy(reading, lang, day, "cookie-list", ())


def _document(policy: Policy, body: Iterable[Block]) -> Document:
    title, owner = policy.words("list.title"), plain(known_as(policy))
    rows = ((policy.words("list.day"), inline(day_words(policy.day, policy.lang))),)
    cover = Cover(owner, title, policy.words("list.subtitle"), rows)
    return Document("cookies", title, policy.lang, owner, (cover, *body))


def _sites(policy: Policy) -> list[Website]:
    return [site for site in policy.dossier.all(Website) if cookies.concerned(policy, site)]


def _name(policy: Policy, site: Website) -> Inline:
    return policy.value(site, "name") or policy.value(site, "url")


def _trackers(policy: Policy) -> Iterator[Block]:
    """The trackers of each website under its name, or that there are none."""
    sites = _sites(policy)
    yield Section(policy.words("list.trackers"), anchor="trackers")
    if sites:
        yield from paragraphs(policy.say("cookies.intro"), policy.say("list.rule"))
    for site in sites:
        url = leading(policy.value(site, "url"))
        told = (*paragraphs(url, origin=site.id), *cookies.of_site(policy, site))
        yield from headed(plain(_name(policy, site)), told, origin=site.id)
    yield from declared(policy, "no-cookies")


def _more(policy: Policy) -> Iterator[Block]:
    """Who answers for the trackers, where to ask, and the policy that says the rest."""
    pages = dict.fromkeys(leading(policy.value(site, "policy_url")) for site in _sites(policy))
    yield Section(policy.words("list.more"), anchor="more")
    yield from rows(
        (policy.words("list.controller"), (policy.value(policy.organisation, "legal_name"),)),
        (policy.words("list.write"), (write_to(policy),)),
        (policy.words("list.policy"), tuple(pages)),
        origin=policy.organisation.id,
    )


def _sheet(policy: Policy) -> Iterator[Block]:
    yield Section(policy.words("list.trackers"), anchor="trackers")
    found = [(site, one) for site in _sites(policy) for one in cookies.trackers(policy, site)]
    if found:
        head = tuple(policy.words(column) for column in _COLUMNS)
        lines = tuple(tuple(_cells(policy, site, one)) for site, one in found)
        yield Table(head, lines, origins=tuple(one.id for _, one in found))
    yield from declared(policy, "no-cookies")


def _cells(policy: Policy, site: Website, tracker: Tracker) -> Iterator[Cell]:
    asked = cookies.consented(tracker)
    yield cell_of(_name(policy, site))
    yield cell_of(policy.value(tracker, "name"))
    yield cell_of(cookies.provider(policy, tracker))
    yield cell_of(cookies.use(policy, tracker))
    yield cell_of(cookies.lifetime(policy, tracker))
    yield cell_of(policy.value(tracker, "data_retention"))
    yield Cell((inline(KINDS["flag"].show(asked, "", policy.lang).capitalize()),), asked)
    yield cell_of(() if asked else cookies.exemption(policy, tracker))
