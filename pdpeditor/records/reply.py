"""What was answered in the guided start, kept so that it can be left and taken up again."""

from __future__ import annotations

import sqlmodel

from pdpeditor.columns import ChoicesColumn
from pdpeditor.records.record import Record
from pdpeditor.text import Text


class Reply(Record, table=True):
    """The keys chosen for one question of the guided start; under `screen`, the question that one had come to."""

    label = Text("Réponse du départ guidé", "Guided start answer")
    plural = Text("Réponses du départ guidé", "Guided start answers")

    question: str
    chosen: tuple[str, ...] = sqlmodel.Field(
        default=(), nullable=True, sa_type=ChoicesColumn, sa_column_kwargs={"info": {"kind": "choices"}}
    )
