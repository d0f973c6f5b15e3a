"""Findings that somebody has looked at and accepted, with the reason and what it was judged on."""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel

from pdpeditor.columns import TextColumn
from pdpeditor.records.record import Record
from pdpeditor.text import Text


class Acceptance(Record, table=True):
    """A finding accepted: by whom, when and why. `facts` is the fingerprint of what it was judged on."""

    label = Text("Remarque acceptée", "Accepted finding")
    plural = Text("Remarques acceptées", "Accepted findings")

    rule: str
    record: str = sqlmodel.Field(index=True, sa_type=sa.Uuid(as_uuid=False))
    field: str
    facts: str
    why: Text = sqlmodel.Field(
        default=Text(), nullable=True, sa_type=TextColumn, sa_column_kwargs={"info": {"kind": "prose"}}
    )
    who: str = ""
    at: str = ""
