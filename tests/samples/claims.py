"""What a dossier holds and its documents have to print, read from the dossier without any of their builders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdpeditor.facts import catalogue, cite
from pdpeditor.records import (
    Activity,
    Client,
    ClientProcessing,
    DataUse,
    Disclosure,
    Measure,
    Party,
    Phase,
    Purpose,
    Record,
    Retention,
    Service,
    Tracker,
    Transfer,
    Website,
)
from pdpeditor.records.record import field_of
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import show
from pdpeditor.text import Lang

_DETAIL = {
    "consent": "withdrawal",
    "contract": "contract",
    "legal-obligation": "law",
    "public-task": "task",
    "legitimate-interests": "interest",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that a document prints together: in a row of a table, beside a label or under a heading."""

    what: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Teller:
    """Says what a dossier holds, in one language."""

    dossier: Reading
    lang: Lang

    def answer(self, record: Record, name: str) -> str:
        """An answer, without the full stop that the sentence around it takes away."""
        return show(self.dossier, record, field_of(type(record), name), self.lang).rstrip(". ")

    def phrase(self, of: str, key: str, part: str = "phrase") -> str:
        """A choice as a sentence says it."""
        fact = catalogue(of)[key]
        return fact.text(part)[self.lang] or fact.label[self.lang]

    def public_name(self, party: Party) -> str:
        """What the policy calls a party."""
        return self.answer(party, "category_label" if party.published_as == "category" else "name")

    def periods(self, rule: Retention) -> tuple[str, ...]:
        """The situations, durations and starting points of a retention rule."""
        phases = self.dossier.parts(rule, Phase)
        return tuple(words for phase in phases for words in (self.answer(phase, "span"), self._counted(phase)) if words)

    def _counted(self, phase: Phase) -> str:
        if not phase.announced or not phase.announced.count:
            return ""
        start = self.phrase("start-events", phase.start_event) if phase.start_event else ""
        return f"{phase.announced.words(self.lang)} {start}".strip()


def of_policy(dossier: Reading, lang: Lang) -> Iterator[Claim]:
    """What the policy has to say: the published activities and the websites."""
    teller = Teller(dossier, lang)
    for activity in dossier.all(Activity):
        if activity.published:
            yield from _published_purposes(teller, activity)
            yield from _published_disclosures(teller, activity)
            yield from _retentions(teller, activity)
    for site in dossier.all(Website):
        host = dossier.get(Party, site.host)
        assert host, site.url
        yield Claim("host", (teller.answer(site, "url"), teller.public_name(host)))
        yield from (Claim("tracker", _tracker(teller, one)) for one in dossier.parts(site, Tracker))


def _published_purposes(teller: Teller, activity: Activity) -> Iterator[Claim]:
    own = teller.dossier.parts(activity, Purpose)
    for purpose in own:
        basis = purpose.basis or ""
        words = [*_reasons(teller, purpose, len(own) == 1), teller.answer(purpose, _DETAIL.get(basis, "name"))]
        words.append(cite(f"GDPR {catalogue('legal-bases')[basis].more['article']}", teller.lang))
        uses = [use for use in teller.dossier.parts(activity, DataUse) if _serves(teller, use, purpose)]
        yield Claim(
            "purpose", (*words, *(teller.answer(use, "items") for use in uses), *_sent(teller, activity, purpose))
        )


def _sent(teller: Teller, activity: Activity, purpose: Purpose) -> Iterator[str]:
    """Who receives the data of a purpose, and the countries where these are."""
    for disclosure in teller.dossier.parts(activity, Disclosure):
        party = teller.dossier.get(Party, disclosure.party)
        if party and _serves(teller, disclosure, purpose):
            yield teller.public_name(party)
            for service in teller.dossier.parts(party, Service):
                if service.role == disclosure.role:
                    yield from _places(teller, service)


def _reasons(teller: Teller, purpose: Purpose, alone: bool) -> tuple[str, ...]:
    """A purpose and its legal basis: in one stretch of words, for several purposes can stand in one cell."""
    name, description = teller.answer(purpose, "name"), teller.answer(purpose, "description")
    holder = purpose.interest_holder if purpose.basis == "legitimate-interests" else None
    basis = teller.phrase("interest-holders", holder) if holder else teller.phrase("legal-bases", purpose.basis or "")
    called = f"{name}. {description}." if description else name
    return (called, basis) if alone else (f"{called} {basis}",)


def _serves(teller: Teller, record: Record, purpose: Purpose) -> bool:
    purposes = teller.dossier.linked(record, "purposes")
    return not purposes or purpose in purposes


def _published_disclosures(teller: Teller, activity: Activity) -> Iterator[Claim]:
    for disclosure in teller.dossier.parts(activity, Disclosure):
        party = teller.dossier.get(Party, disclosure.party)
        assert party, disclosure
        name = teller.public_name(party)
        for service in teller.dossier.parts(party, Service):
            if service.role == disclosure.role:
                yield Claim("recipient", (name, teller.answer(service, "name"), *_places(teller, service)))
        for transfer in teller.dossier.linked(disclosure, "transfers") or teller.dossier.parts(party, Transfer):
            yield Claim("transfer", (name, *_sentences(teller, transfer)))
        yield Claim("recipient", (name,))


def _places(teller: Teller, service: Service) -> Iterator[str]:
    for key in (*service.storage_countries, *service.access_countries):
        yield teller.phrase("countries", key, "place")


def _sentences(teller: Teller, transfer: Transfer) -> tuple[str, ...]:
    country = teller.phrase("countries", transfer.country or "", "place")
    mechanism = teller.phrase("mechanisms", transfer.mechanism or "")
    return (
        country,
        teller.phrase("transfer-routes", transfer.route or ""),
        mechanism,
        teller.answer(transfer, "copy_how"),
    )


def _retentions(teller: Teller, activity: Activity) -> Iterator[Claim]:
    for use in teller.dossier.parts(activity, DataUse):
        rule = teller.dossier.get(Retention, use.retention)
        assert rule, use.items
        yield Claim("retention", (teller.answer(rule, "name"), teller.answer(rule, "criteria"), *teller.periods(rule)))
        yield Claim("data kept", (teller.answer(use, "items"), *teller.periods(rule)))


def _tracker(teller: Teller, tracker: Tracker) -> tuple[str, ...]:
    return teller.answer(tracker, "name"), teller.answer(tracker, "description")


def of_register(dossier: Reading, lang: Lang) -> Iterator[Claim]:
    """What the register has to say: everything, published or not."""
    teller = Teller(dossier, lang)
    for activity in dossier.all(Activity):
        yield from _activity(teller, activity)
    for party in dossier.all(Party):
        yield from _party(teller, party)
    for rule in dossier.all(Retention):
        yield Claim("retention", (teller.answer(rule, "name"), teller.answer(rule, "criteria"), *teller.periods(rule)))
    for measure in dossier.all(Measure):
        yield Claim("measure", (teller.answer(measure, "name"), teller.answer(measure, "state")))
    for client in dossier.all(Client):
        yield from _client(teller, client)


def _activity(teller: Teller, activity: Activity) -> Iterator[Claim]:
    yield Claim("activity", (f"{activity.reference} {teller.answer(activity, 'name')}".strip(),))
    for purpose in teller.dossier.parts(activity, Purpose):
        basis, detail = teller.answer(purpose, "basis"), _DETAIL.get(purpose.basis or "", "name")
        yield Claim("purpose", (teller.answer(purpose, "name"), basis, teller.answer(purpose, detail)))
    for use in teller.dossier.parts(activity, DataUse):
        yield Claim("data", (teller.answer(use, "category"), teller.answer(use, "items")))
        rule = teller.dossier.get(Retention, use.retention)
        assert rule, use.items
        yield Claim("retention", (teller.answer(use, "category"), teller.answer(rule, "name"), *teller.periods(rule)))
    for disclosure in teller.dossier.parts(activity, Disclosure):
        yield Claim("recipient", (teller.answer(disclosure, "party"), teller.answer(disclosure, "role")))


def _party(teller: Teller, party: Party) -> Iterator[Claim]:
    yield Claim(
        "party", (party.name, teller.answer(party, "kind"), party.legal_entity, teller.answer(party, "country"))
    )
    for service in teller.dossier.parts(party, Service):
        storage, access = teller.answer(service, "storage_countries"), teller.answer(service, "access_countries")
        yield Claim("service", (teller.answer(service, "name"), teller.answer(service, "role"), storage, access))
    for transfer in teller.dossier.parts(party, Transfer):
        country, mechanism = teller.answer(transfer, "country"), teller.answer(transfer, "mechanism")
        yield Claim("transfer", (party.name, country, teller.answer(transfer, "route"), mechanism))


def _client(teller: Teller, client: Client) -> Iterator[Claim]:
    yield Claim("client", (client.name, client.email))
    for one in teller.dossier.parts(client, ClientProcessing):
        subprocessors = (party.name for party in teller.dossier.linked(one, "subprocessors"))
        yield Claim("client's processing", (teller.answer(one, "name"), teller.answer(one, "data"), *subprocessors))
