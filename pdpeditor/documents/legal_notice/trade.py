"""What those who sell to consumers, or whose profession is regulated, add to the notice (LCEN, Article 19)."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block
from pdpeditor.documents.legal_notice.asking import anonymous, lacks, linked, required
from pdpeditor.documents.policy.compose import labelled, paragraphs, rows
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import DataSubject
from pdpeditor.store.reading import Reading


def mediation(notice: Policy) -> Iterator[Block]:
    """The mediator of those who sell to consumers (Consumer Code, Articles L616-1 and R616-1)."""
    organisation = notice.organisation
    awaited = lacks(notice, organisation, "mediator") and _sells(notice.dossier)
    if anonymous(notice) or not (organisation.mediator or awaited):
        return
    answers = (
        (notice.words(f"mediation.{key}"), (required(notice, organisation, notice.value(organisation, name), name),))
        for key, name in (("name", "mediator"), ("address", "mediator_address"), ("url", "mediator_url"))
    )
    yield from paragraphs(notice.say("mediation.right"), origin=organisation.id)
    yield from rows(*map(linked, answers), origin=organisation.id)


def _sells(reading: Reading) -> bool:
    return any(one.category == "consumers" and one.consumer is not False for one in reading.all(DataSubject))


def profession(notice: Policy) -> Iterator[Block]:
    """The regulated profession and the authority that authorised the business, where there are any."""
    organisation = notice.organisation
    if not anonymous(notice):
        names = ("regulated_profession", "authorising_authority")
        yield from rows(*(labelled(notice, organisation, name) for name in names), origin=organisation.id)
