"""Rights offered: those that the legal bases open, no fewer and no more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.facts import catalogue
from pdpeditor.lint.conditions import CONTROLLER
from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import AutomatedDecision, MarketingRule, Purpose, RightNote, RightsPolicy
from pdpeditor.records.derive import rights_that_apply
from pdpeditor.text import Text

TITLE = Text("Droits des personnes", "Rights of individuals")

_DEPENDING = ("erasure", "portability", "objection", "objection-marketing", "withdraw-consent", "automated-decision")
_OPEN_TO_OBJECTION = ("legitimate-interests", "public-task")
_SELLING = r"(?:prospection|démarchage|publicité|marketing|messages commerciaux|offres commerciales|advertising)"
_ONLY_SELLING = re.compile(
    r"\b(?:seulement|uniquement|exclusivement|limitée?s?|ne \w+ que|n’\w+ que|only|solely|limited|restricted) "
    rf"(?:[^\s.;:]+ ){{0,3}}{_SELLING}\b"
    rf"|\b{_SELLING}(?: commerciale| directe)? (?:seulement|uniquement|exclusivement|only|alone)\b",
    re.IGNORECASE,
)


@rule(
    "RGT-01",
    RightsPolicy,
    reads=("Purpose.basis",),
    source="GDPR 13(2)(b), 14(2)(c)",
    binding="law",
    severity="error",
    when=(CONTROLLER,),
    message=(
        "Aucune finalité n’a de base légale : vos documents ne peuvent dire à personne s’il a droit à l’effacement, à "
        "l’opposition, à la portabilité ou au retrait de son accord.",
        "No purpose has a legal basis: your documents cannot tell anyone whether they have the right to erasure, to "
        "object, to portability or to withdraw consent.",
    ),
    remedy=(
        "Indiquez la base légale de chaque finalité : les droits à annoncer en découlent.",
        "State the legal basis of each purpose: the rights to announce follow from it.",
    ),
)
def rights_that_cannot_be_told(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Purposes, and no basis from which the rights would follow."""
    purposes = look.all(Purpose)
    if purposes and not any(purpose.basis for purpose in purposes):
        yield hit()


@rule(
    "RGT-06",
    RightsPolicy,
    reads=("Purpose.basis", "Purpose.withdrawal", "RightNote.right"),
    source="GDPR 7(3), 13(2)(c), 14(2)(d)",
    binding="law",
    severity="error",
    when=(CONTROLLER,),
    message=(
        "Vous vous appuyez sur le consentement, par exemple pour « {purpose} », mais rien, dans tout le dossier, ne "
        "dit comment le retirer.",
        "You rely on consent, for example for “{purpose}”, but nothing in the whole dossier says how to withdraw it.",
    ),
    remedy=(
        "Dites pour chaque finalité comment changer d’avis, ou ajoutez une précision sur ce droit.",
        "Say for each purpose how to change one’s mind, or add a note on this right.",
    ),
)
def withdrawal_told_nowhere(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Consent is used, and neither a purpose nor a note says how to withdraw it."""
    consented = [purpose for purpose in look.all(Purpose) if purpose.basis == "consent"]
    noted = any(note.right == "withdraw-consent" for note in look.parts(policy, RightNote))
    if consented and not noted and not any(purpose.withdrawal for purpose in consented):
        yield hit(purpose=consented[0])


@rule(
    "RGT-07",
    RightNote,
    reads=("RightNote.right", "RightNote.text", "Purpose.basis"),
    source="GDPR 21(1), 21(4)",
    binding="law",
    severity="error",
    when=(CONTROLLER,),
    message=(
        "Vous limitez le droit d’opposition à la prospection (« {words} »), mais « {purpose} » y est ouvert aussi.",
        "You limit the right to object to marketing (“{words}”), but “{purpose}” is open to it too.",
    ),
    remedy=(
        "Retirez cette limite : chacun s’oppose aussi à ce qui repose sur vos intérêts ou sur une mission d’intérêt "
        "public, en expliquant sa situation.",
        "Remove this limit: people can also object to what rests on your interests or on a public task, by explaining "
        "their situation.",
    ),
)
def objection_to_marketing_only(note: RightNote, look: Look) -> Iterable[Hit]:
    """A right to object that is cut down to marketing."""
    words = said(note.text, _ONLY_SELLING) if note.right == "objection" else ""
    if not words:
        return
    other = next((one for one in look.all(Purpose) if one.basis in _OPEN_TO_OBJECTION), None)
    if other:
        yield hit("text", words=words, purpose=other)


@rule(
    "RGT-08",
    RightsPolicy,
    reads=(
        "RightNote.right",
        "Purpose.basis",
        "Purpose.direct_marketing",
        "MarketingRule.channel",
        "AutomatedDecision.extent",
    ),
    source="GDPR 7(3), 20(1), 21(1), 22",
    binding="law",
    severity="advice",
    when=(CONTROLLER,),
    message=(
        "Votre précision sur « {right} » promet ce qui n’existe pas : aucune de vos finalités n’ouvre ce droit.",
        "Your note on “{right}” promises what does not exist: none of your purposes opens this right.",
    ),
    remedy=(
        "Supprimez cette précision, ou vérifiez la base légale de la finalité à laquelle vous pensiez.",
        "Delete this note, or check the legal basis of the purpose you had in mind.",
    ),
)
def right_without_object(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """A note on a right that no purpose opens; as long as one basis is unknown, nothing is said."""
    notes = [note for note in look.parts(policy, RightNote) if note.right in _DEPENDING]
    bases = {purpose.basis for purpose in look.all(Purpose)} if notes else {None}
    if not bases or not bases <= set(catalogue("legal-bases")):
        return
    given = [basis for basis in bases if basis]
    here = {right.fact.key for right in rights_that_apply(given, _markets(look), _decides(look))}
    for note in notes:
        if note.right not in here:
            yield hit("right", record=note, right=catalogue("rights").label(note.right or ""))


def _markets(look: Look) -> bool:
    """Whether there is marketing, or nobody said that there is none."""
    return bool(look.all(MarketingRule)) or any(one.direct_marketing is not False for one in look.all(Purpose))


def _decides(look: Look) -> bool:
    """Whether a machine decides alone, or nobody said how far it decides."""
    return any(one.extent in (None, "solely-automated") for one in look.all(AutomatedDecision))
