"""The mentions: for each activity that asks people for data, a few lines ready to be pasted under its form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pdpeditor.blocks import Block, Cover, Document, Note, Section
from pdpeditor.documents.mention.boxes import boxes
from pdpeditor.documents.mention.form import Form, asking
from pdpeditor.documents.mention.lines import lines
from pdpeditor.documents.policy import glance
from pdpeditor.documents.policy.compose import paragraphs, plain, unstopped
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.documents.printable import single
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang


def build(reading: Reading, lang: Lang, day: date) -> Document:
    """The mentions in one language, as the law is on a day."""
    draft = Policy(reading, lang, day, "mention", asking(reading))
    title, owner = draft.words("cover.title"), glance.owner(draft)
    blocks: list[Block] = [Cover(owner, title, draft.words("cover.subtitle")), *paragraphs(draft.say("mention.intro"))]
    for number, activity in enumerate(draft.activities, 1):
        form = Form.of(reading, lang, day, activity)
        name = plain(unstopped(form.value(activity, "name")))
        blocks += [Section(name, str(number), f"form-{number}", origin=activity.id), *_mention(form)]
    return Document("mention", title, lang, owner, tuple(blocks))


def _mention(form: Form) -> Iterator[Block]:
    """Where the mention goes, its lines, and the boxes to tick beside it."""
    points = form.told("mention.where", points=unstopped(form.value(form.activity, "collection_points")))
    yield from paragraphs(points, origin=form.activity.id)
    told = tuple(lines(form))
    if told:
        yield Note(form.words("mention.paste"), told, origin=form.activity.id)
    yield from boxes(form)


PRINTABLE = single(build, lambda reading: bool(asking(reading)))
"""One document with all the mentions."""
