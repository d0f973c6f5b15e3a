"""Section 10: the rights that the legal bases open, what each means, and the objection in a box of its own."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Bullets, Inline, Note, Paragraph
from pdpeditor.documents.policy.compose import headed, paragraphs, rows, sentences, unstopped
from pdpeditor.documents.policy.controller import write_to
from pdpeditor.documents.policy.exercise import exercise
from pdpeditor.documents.policy.scope import Policy, markets
from pdpeditor.documents.policy.transfers import under_safeguards
from pdpeditor.records import Purpose, RightNote
from pdpeditor.records.derive import Right, rights_that_apply

_EXPLAINED = (
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "withdraw-consent",
    "automated-decision",
    "safeguards-copy",
)
_OBJECTIONS = ("objection", "objection-marketing")


def applicable(policy: Policy) -> dict[str, Right]:
    """The rights that at least one published purpose opens, by key."""
    bases = [purpose.basis for purpose in policy.purposes if purpose.basis]
    automated = any(one.extent == "solely-automated" for one in policy.decisions)
    found = rights_that_apply(bases, markets(policy), automated, under_safeguards(policy)) if bases else ()
    return {right.fact.key: right for right in found}


def rights(policy: Policy) -> Iterator[Block]:
    """10. Your rights and how to exercise them."""
    open_here = applicable(policy)
    if not open_here:
        return
    yield from paragraphs(policy.say("rights.intro"))
    yield from _objection(policy, open_here)
    for key in _EXPLAINED:
        if key in open_here:
            yield from _explained(policy, open_here[key])
    yield from headed(policy.words("exercise.title"), exercise(policy))


def _explained(policy: Policy, right: Right) -> Iterator[Block]:
    key = right.fact.key
    notes_on = _note(policy, key)
    source = policy.say("rights.source", source=right.fact.source[policy.lang])
    lines = (
        sentences(policy.say(f"rights.{key}"), source),
        *_extent(policy, right),
        *(policy.value(one, "text") for one in notes_on),
    )
    yield from rows((right.fact.label[policy.lang], lines), origin=notes_on[0].id if notes_on else "")


def _extent(policy: Policy, right: Right) -> Iterator[Inline]:
    """For which purposes a right is open or limited, where it is not the same for all."""
    own = policy.purposes
    full = [one for one in own if right.fact.more.get("always") or _opening(right, one) == "yes"]
    limited = [one for one in own if _opening(right, one) == "limited"]
    if right.fact.key == "withdraw-consent":
        for purpose in full:
            how = unstopped(policy.value(purpose, "withdrawal"))
            yield policy.told("rights.withdrawal", purpose=_name(policy, purpose), how=how)
        return
    if right.fact.key == "erasure":
        yield policy.told("rights.limited", purposes=_names(policy, limited))
    elif len(full) < len(own):
        yield policy.told("rights.only_for", purposes=_names(policy, full))


def _opening(right: Right, purpose: Purpose) -> str:
    return str(right.fact.more["bases"].get(purpose.basis, "no"))


def _name(policy: Policy, purpose: Purpose) -> Inline:
    return unstopped(policy.value(purpose, "name"))


def _names(policy: Policy, purposes: list[Purpose]) -> Inline:
    return policy.several(_name(policy, purpose) for purpose in purposes)


def _note(policy: Policy, right: str) -> list[RightNote]:
    return [one for one in policy.dossier.parts(policy.rights, RightNote) if one.right == right and one.text]


def notes(policy: Policy, *rights: str) -> Iterator[Block]:
    """What the organisation adds for these rights."""
    for right in rights:
        for note in _note(policy, right):
            yield from paragraphs(policy.value(note, "text"), origin=note.id)


def _objection(policy: Policy, open_here: dict[str, Right]) -> Iterator[Block]:
    """The right to object, apart from the others as GDPR Article 21(4) asks."""
    blocks: list[Paragraph | Bullets] = []
    if "objection" in open_here:
        against = [one for one in policy.purposes if _opening(open_here["objection"], one) == "yes"]
        blocks += [
            Paragraph(policy.say("objection.reasons")),
            Bullets(tuple(dict.fromkeys(_name(policy, one) for one in against))),
            Paragraph(policy.say("objection.effect")),
        ]
    if "objection-marketing" in open_here:
        blocks.append(Paragraph(policy.say("objection.marketing")))
    lines = [policy.value(one, "text") for key in _OBJECTIONS for one in _note(policy, key)]
    how = policy.told("objection.how", email=write_to(policy))
    blocks += [Paragraph(line) for line in (*lines, how) if line]
    if any(key in open_here for key in _OBJECTIONS):
        yield Note(policy.words("objection.title"), tuple(blocks))


def rights_for(policy: Policy, purpose: Purpose) -> Inline:
    """The short names of the rights that the basis of one purpose opens, as one line."""
    bases = (purpose.basis,) if purpose.basis else ()
    found = rights_that_apply(bases, bool(purpose.direct_marketing), False) if bases else ()
    short = [right.fact.key for right in found if right.fact.key in (*_EXPLAINED, *_OBJECTIONS)]
    return policy.several(policy.say(f"rights.short.{key}") for key in short)
