"""How what all sheets share stands side by side: measures, people, sources, rights, published versions."""

from __future__ import annotations

from pdpeditor.documents.register.layout import Column, Layout
from pdpeditor.documents.register.ledger import BETWEEN
from pdpeditor.records import DataSubject, Measure, Publication, PublishedDocument, Record, RightNote, Source

LAYOUTS: dict[type[Record], Layout] = {
    Measure: Layout(
        (
            Column("measure", 4.0, named=("sheet",)),
            Column("state", 2.6, bare=((BETWEEN, "nature", "state"),), named=("checked_on",)),
            Column("announced", 3.4),
        ),
    ),
    DataSubject: Layout(
        (
            Column("people", 3.6, named=("category",)),
            Column("consumer", 1.8, bare=("consumer",)),
            Column("minor", 1.6, bare=("minor",)),
            Column("vulnerable", 1.8, bare=("vulnerable",)),
            Column("employee", 1.8, bare=("employee",)),
        ),
    ),
    Source: Layout(
        (
            Column("source", 3.2, named=("category",)),
            Column("public", 1.6, bare=("publicly_accessible",)),
            Column("notice", 3.2, bare=("first_contact_notice",)),
            Column("exemption", 2.4, bare=("art14_exception",)),
        ),
    ),
    RightNote: Layout((Column("right", 3.0), Column("note", 7.0, bare=("text",)))),
    Publication: Layout(
        (
            Column("version", 2.4, named=("effective_on", "published_on")),
            Column("changes", 4.2, bare=("changes",)),
            Column("told", 3.4),
        ),
    ),
    PublishedDocument: Layout(
        (
            Column("version", 1.4),
            Column("file", 3.4, bare=("file_name", "document")),
            Column("lang", 1.4, bare=((BETWEEN, "lang", "format"),)),
            Column("fingerprint", 3.8, bare=("sha256",)),
        ),
        name="",
        owned=True,
    ),
}
