"""Who publishes the website: the type of organisation decides what the law wants to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.legal_notice.asking import anonymous, asked, label, linked, required, unnamed
from pdpeditor.documents.legal_notice.hosting import site_name, sites_of
from pdpeditor.documents.policy import controller
from pdpeditor.documents.policy.compose import Pair, capital, labelled, paragraphs, plain, rows
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.facts import catalogue
from pdpeditor.records import Organisation
from pdpeditor.text import fold

_COMPANIES = ("commercial-company", "other-company")
_SEATED = (*_COMPANIES, "association")
_SOLE = ("ei", "micro-ei")
_MENTION = " EI"


def owner(notice: Policy) -> str:
    """Whose notice it is; the website's, where the publisher need not be named."""
    if not anonymous(notice):
        return plain(controller.known_as(notice))
    return next((plain(site_name(notice, site)) for site in sites_of(notice.dossier)), "")


def publisher(notice: Policy) -> Iterator[Block]:
    """Who publishes the website (LCEN, Article 1-1, I, 1° to 3°, and II for those who are not professionals)."""
    organisation = notice.organisation
    if anonymous(notice):
        yield from paragraphs(notice.say("publisher.private"), origin=organisation.id)
        return
    yield from paragraphs(_publishes(notice, organisation), origin=organisation.id)
    yield from rows(*_identity(notice, organisation), *_reach(notice, organisation), origin=organisation.id)


def _publishes(notice: Policy, organisation: Organisation) -> Inline:
    name = _name(notice, organisation)
    sites = [site_name(notice, site) for site in sites_of(notice.dossier)]
    if len(sites) < 2:
        return notice.say("publisher.one", name=name)
    return notice.say("publisher.many", name=name, sites=notice.several(sites))


def _name(notice: Policy, organisation: Organisation) -> Inline:
    """The name; right after that of a sole trader, « EI » (Commercial Code, Article R526-27)."""
    name = notice.value(organisation, "legal_name")
    if not name:
        return unnamed(notice, organisation, "legal_name")
    said = fold(plain(name))
    if not _sole_trader(organisation) or "ei" in said.split() or "entrepreneur individuel" in said:
        return name
    return (*name, replace(name[0], words=_MENTION))


def _sole_trader(organisation: Organisation) -> bool:
    return organisation.entity_type == "sole-trader" or organisation.legal_form in _SOLE


def _identity(notice: Policy, organisation: Organisation) -> Iterator[Pair]:
    yield labelled(notice, organisation, "trade_name")
    yield label(notice, organisation, "entity_type"), (required(notice, organisation, (), "entity_type"),)
    form = capital(controller.legal_form(notice, organisation))
    yield notice.words("who.form"), (required(notice, organisation, form, "legal_form", "legal_form_exact"),)
    amount = controller.share_capital(notice, organisation)
    yield notice.words("who.capital"), (required(notice, organisation, amount, *_of_capital(organisation)),)
    entry = controller.registration(notice, organisation)
    yield notice.words("who.registration"), (required(notice, organisation, entry, *_of_entry(organisation)),)
    yield from (labelled(notice, organisation, name) for name in ("rne_number", "rna_number", "vat_number"))


def _of_capital(organisation: Organisation) -> tuple[str, ...]:
    """What must be said of the capital, by those who have one (Commercial Code, Article R123-237)."""
    needed = _has_capital(organisation) or organisation.share_capital is not None
    return ("share_capital", "capital_currency") if needed else ()


def _has_capital(organisation: Organisation) -> bool:
    form = catalogue("legal-forms").get(organisation.legal_form or "")
    return bool(form and form.more.get("capital"))


def _of_entry(organisation: Organisation) -> tuple[str, ...]:
    """What must be said of the registration: companies are in the trade register, the others in one of the two."""
    if organisation.entity_type in _COMPANIES or _has_capital(organisation):
        return ("siren", "rcs_city")
    return ("siren",) if organisation.rcs_city or organisation.rne_number else ("siren", "rne_number")


def _reach(notice: Policy, organisation: Organisation) -> Iterator[Pair]:
    seat = "publisher.seat" if organisation.entity_type in _SEATED else "publisher.address"
    address = controller.address(notice, organisation)
    yield notice.words(seat), (required(notice, organisation, address, "street", "postcode", "city"),)
    yield asked(notice, organisation, "phone")
    yield linked(asked(notice, organisation, "email"))
    yield linked(labelled(notice, organisation, "contact_form_url"))
    yield asked(notice, organisation, "publication_director")
