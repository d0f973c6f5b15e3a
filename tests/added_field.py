"""Run in a copy of the package that declares one field more: where is its label, and where is its answer?

Prints, for each place and language, whether both are there, as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

import pdpeditor
from pdpeditor.blocks import Cell, Document, Edition
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.form import Form
from pdpeditor.documents import register
from pdpeditor.exchange import canonical
from pdpeditor.records import RECORDS, Activity, Record
from pdpeditor.records.record import field_of, table_name
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, NBSP, Lang, Text
from pdpeditor.writers import markdown

ANSWER = Text("Équipe du dimanche", "Sunday crew")
DAY = date(2026, 11, 22)


def found(path: Path, cls: type[Record], name: str) -> Iterator[tuple[str, bool]]:
    """Each place, and whether the field of that name is there."""
    label = field_of(cls, name).label
    activity = Activity(name=Text("Accueil", "Reception"))
    record = activity if cls is Activity else cls(activity_id=activity.id)
    with Dossier.create(path) as dossier:
        with dossier.edit(Text("Essai", "Trial")):
            for each in {activity.id: activity, record.id: record.with_values(**{name: ANSWER})}.values():
                dossier.add(each)
        for lang in LANGS:
            yield f"form {lang}", (label[lang], ANSWER[lang]) in _on_form(dossier, record, lang)
            document = register.build(dossier, lang, DAY)
            said = _labelled(label, lang)
            yield f"register {lang}", any(said in words for words in _cells(document, record.id))
            printed = markdown.write(Edition((document,), DAY)).decode()
            yield f"markdown {lang}", label[lang] in printed and ANSWER[lang] in printed
        [row] = json.loads(canonical.to_json(dossier))["records"][table_name(cls)]
        yield "json", row[name] == {"fr": ANSWER.fr, "en": ANSWER.en}


def _labelled(label: Text, lang: Lang) -> str:
    """The answer after its label."""
    return f"{label[lang]}{NBSP if lang == 'fr' else ''}: {ANSWER[lang]}"


def _cells(document: Document, key: str) -> Iterator[str]:
    """The words of each cell that the record made."""
    for block in document.blocks:
        rows = getattr(block, "rows", ())
        origins = getattr(block, "origins", ()) or [block.origin] * len(rows)
        for origin, row in zip(origins, rows, strict=False):
            yield from (_words(cell) for cell in row if isinstance(cell, Cell) and origin == key)


def _words(cell: Cell) -> str:
    return "".join(run.words for line in cell.paragraphs for run in line)


def _on_form(dossier: Dossier, record: Record, lang: Lang) -> list[tuple[str, str]]:
    """The labels of the form and what their rows hold, each with each."""
    form = Form(Desk(dossier, lang), type(record))
    form.show_record(record.id)
    labels = [(label.text(), row) for row in form.rows.values() for label in row.findChildren(QLabel)]
    pairs = [(label, words) for label, row in labels for words in _typed(row)]
    form.deleteLater()
    return pairs


def _typed(widget: QWidget) -> Iterator[str]:
    for sort in (QPlainTextEdit, QTextEdit):
        yield from (box.toPlainText() for box in widget.findChildren(sort))
    yield from (box.text() for box in widget.findChildren(QLineEdit))


if __name__ == "__main__":
    program = QApplication([])
    home, (table, name) = Path(sys.argv[1]), sys.argv[2].split(".")
    assert Path(pdpeditor.__file__).is_relative_to(home), pdpeditor.__file__
    print(json.dumps(dict(found(home / f"{table}.pdp", RECORDS[table], name))))
