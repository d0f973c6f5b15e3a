"""Each website with its host (LCEN, Article 1-1, I, 4°), its credits and its other pages."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline, Paragraph, inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.legal_notice.asking import anonymous, asked, label, linked, required
from pdpeditor.documents.policy.compose import Pair, headed, labelled, plain, rows, unstopped
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import ConsentMechanism, Party, Website
from pdpeditor.store.reading import Reading


def sites_of(reading: Reading) -> list[Website]:
    """The websites of the organisation."""
    return reading.all(Website)


def site_name(notice: Policy, site: Website) -> Inline:
    """What a website is called, or its address."""
    return notice.value(site, "name") or notice.value(site, "url")


def sites(notice: Policy) -> Iterator[Block]:
    """The websites, under their names where there are several."""
    found = sites_of(notice.dossier)
    if not found:
        yield Paragraph(inline(notice.words("sites.none"), "open"))
    for site in found:
        title = plain(site_name(notice, site)) if len(found) > 1 else ""
        yield from headed(title, _site(notice, site), origin=site.id)


def _site(notice: Policy, site: Website) -> Iterator[Block]:
    yield from rows(
        linked((notice.words("sites.url"), (required(notice, site, notice.value(site, "url"), "url"),))),
        *_host(notice, site),
        (label(notice, site, "credits"), (unstopped(notice.value(site, "credits")),)),
        *_pages(notice, site),
        origin=site.id,
    )


def _host(notice: Policy, site: Website) -> Iterator[Pair]:
    """The host, always by its name: the law asks for it, whatever the policy calls the host."""
    host = notice.dossier.get(Party, site.host)
    if host is None:
        yield notice.words("sites.host"), (required(notice, site, (), "host"),)
        return
    yield notice.words("sites.host"), (required(notice, host, _name(notice, host), "name"),)
    city = joined((notice.value(host, "postcode"), notice.value(host, "city")), " ")
    address = joined((notice.value(host, "street"), city, notice.value(host, "country")))
    yield notice.words("sites.host_address"), (required(notice, host, address, "street", "city"),)
    _, phone = labelled(notice, host, "phone") if anonymous(notice) else asked(notice, host, "phone")
    yield notice.words("sites.host_phone"), phone


def _pages(notice: Policy, site: Website) -> Iterator[Pair]:
    """Where the other pages are that a visitor of this one looks for."""
    yield linked((notice.words("sites.policy"), (notice.value(site, "policy_url"),)))
    for one in notice.dossier.parts(site, ConsentMechanism):
        yield linked((notice.words("sites.cookies"), (notice.value(one, "policy_url"),)))
    yield linked((notice.words("sites.terms"), (notice.value(site, "terms_url"),)))


def _name(notice: Policy, host: Party) -> Inline:
    name, entity = notice.value(host, "name"), notice.value(host, "legal_entity")
    if plain(name) == plain(entity):
        return entity
    return notice.told("sites.host_named", name=name, entity=entity) or entity or name
