"""Declarations: what the organisation says that it does not do, against what each record says that it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.facts import catalogue
from pdpeditor.lint.chain import PLACES, RECEIPTS, in_use, outside, vendor_of
from pdpeditor.lint.conditions import Condition
from pdpeditor.lint.contradictions import AGAINST
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.severity import Severity
from pdpeditor.records import (
    Activity,
    AutomatedDecision,
    ConsentMechanism,
    DataSubject,
    DataUse,
    Declarations,
    Party,
    Purpose,
    Record,
    RightsPolicy,
    Service,
    SocialPage,
    Tracker,
    Transfer,
)
from pdpeditor.text import Text

TITLE = Text("Déclarations négatives", "Negative declarations")

_SAID = "Declarations.statements"
_MESSAGE = (
    "« {culprit} » dit le contraire de ce que vous déclarez : « {statement} ».",
    "“{culprit}” says the opposite of what you declare: “{statement}”.",
)
_REMEDY = (
    "Retirez cette déclaration, ou corrigez cette fiche si c’est elle qui se trompe.",
    "Withdraw this statement, or correct this record if that is what is wrong.",
)
_ABROAD = ("eu-hosting-only", "no-transfer")


def _declared(statement: str, look: Look) -> bool:
    return statement in look.one(Declarations).statements


def _contradictions(record: Record, look: Look, field: str, *statements: str) -> Iterator[Hit]:
    """One hit for each of these statements that is made and that a record speaks against."""
    alone = len(statements) == 1  # then the condition of the rule has asked already
    for statement in statements:
        if AGAINST[statement][type(record)](record, look) and (alone or _declared(statement, look)):
            yield hit(field, record=record, statement=_label(statement), culprit=_culprit(record))


def _culprit(record: Record) -> Record | Text:
    return type(record).label if type(record).single else record


def _label(statement: str) -> Text:
    return catalogue("negative-declarations").label(statement)


def _statements(cls: type[Record]) -> tuple[str, ...]:
    """The statements that records of a class can speak against, but those that are told with their party."""
    return tuple(statement for statement, tests in AGAINST.items() if cls in tests and statement not in _ABROAD)


def _made(statements: tuple[str, ...]) -> Condition:
    words = Text("quand l’organisme le déclare", "where the organisation declares it")
    return Condition(words, (_SAID,), lambda look: any(_declared(statement, look) for statement in statements))


def _declare(
    id: str, cls: type[Record], field: str, *reads: str, only: str = "", severity: Severity = "warning"
) -> None:
    """Register the rule that holds the records of a class against the statements, or against one of them."""
    statements = (only,) if only else _statements(cls)

    @rule(
        id,
        cls,
        reads=(_SAID, f"{cls.__name__}.{field}", *reads),
        source="GDPR 5(1)(a), 12(1)",
        binding="law",
        severity=severity,
        message=_MESSAGE,
        remedy=_REMEDY,
        when=(_made(statements),),
    )
    def spoken_against(record: Record, look: Look) -> Iterable[Hit]:
        return _contradictions(record, look, field, *statements)


_declare("REC-02", Party, "kind", *RECEIPTS, severity="error")
_declare("DAT-04", DataUse, "category", only="no-sensitive")
_declare("DEC-01", Purpose, "art9_condition")
_declare("DEC-02", Activity, "profiling", "Activity.criterion_evaluation", "Activity.criterion_automated_decision")
_declare("DEC-03", AutomatedDecision, "extent")
_declare("DEC-04", Tracker, "purpose")
_declare("DEC-05", ConsentMechanism, "platform")
_declare("DEC-06", SocialPage, "party", "Disclosure.party", "Tracker.provider")
_declare("DEC-07", DataSubject, "category")
_declare("DEC-08", RightsPolicy, "minors_targeted", "RightsPolicy.offered_under_15")
_declare("DEC-09", DataUse, "category", only="no-geolocation")


@rule(
    "TRF-10",
    Party,
    reads=(
        _SAID,
        *RECEIPTS,
        *PLACES,
        "Party.country",
        "Party.parent_country",
        "Party.vendor",
        "Transfer.country",
        "Transfer.route",
    ),
    source="GDPR 5(1)(a), 44; edpb-05-2021",
    binding="law",
    severity="warning",
    message=_MESSAGE,
    remedy=_REMEDY,
    variants={
        "group": variant(
            "warning",
            (
                "Vous déclarez « {statement} », mais « {culprit} » appartient à un groupe établi hors de l’Espace "
                "économique européen, dont les équipes ont souvent accès aux données.",
                "You declare “{statement}”, but “{culprit}” belongs to a group established outside the European "
                "Economic Area, whose teams often have access to the data.",
            ),
            (
                "Lisez son contrat : notez les pays d’accès à distance, ou retirez la déclaration.",
                "Read its agreement: note the countries of remote access, or withdraw the statement.",
            ),
        )
    },
)
def nothing_leaves(party: Party, look: Look) -> Iterable[Hit]:
    """ "Hosted in the Union only", "no transfer", where data are elsewhere or a foreign group can reach them."""
    found = [
        *_abroad(party, "country", party, look),
        *(one for service in look.parts(party, Service) for one in _abroad(service, "storage_countries", party, look)),
        *(one for transfer in look.parts(party, Transfer) for one in _abroad(transfer, "country", party, look)),
    ]
    yield from found
    if not found and _of_foreign_group(party, look) and _declared("no-transfer", look) and in_use(look, party):
        yield hit("parent_country", variant="group", statement=_label("no-transfer"), culprit=party)


def _abroad(part: Party | Service | Transfer, field: str, party: Party, look: Look) -> Iterator[Hit]:
    for statement in _ABROAD:
        speaks = AGAINST[statement].get(type(part))
        if speaks and speaks(part, look) and _declared(statement, look):
            yield hit(field, record=part, statement=_label(statement), culprit=party)


def _of_foreign_group(party: Party, look: Look) -> bool:
    vendor = vendor_of(look, party)
    known = (vendor.more.get("country"), vendor.more.get("parent_country")) if vendor else ()
    return any(map(outside, (party.parent_country, *known)))
