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
from pdpeditor.blocks import Edition, Rows
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.form import Form
from pdpeditor.documents import register
from pdpeditor.exchange import canonical
from pdpeditor.records import Activity
from pdpeditor.records.record import field_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text
from pdpeditor.writers import markdown

ANSWER = Text("Équipe du dimanche", "Sunday crew")
DAY = date(2026, 11, 22)


def found(path: Path, name: str) -> Iterator[tuple[str, bool]]:
    """Each place, and whether the field of that name is there."""
    label = field_of(Activity, name).label
    activity = Activity(name=Text("Accueil", "Reception"), **{name: ANSWER})
    with Dossier.create(path) as dossier:
        with dossier.edit(Text("Essai", "Trial")):
            dossier.add(activity)
        for lang in LANGS:
            yield f"form {lang}", (label[lang], ANSWER[lang]) in _on_form(dossier, activity, lang)
            document = register.build(dossier, lang, DAY)
            rows = [row for block in document.blocks if isinstance(block, Rows) for row in block.rows]
            yield f"register {lang}", (label[lang], ANSWER[lang]) in [(row[0], _words(row[1])) for row in rows]
            printed = markdown.write(Edition((document,), DAY)).decode()
            yield f"markdown {lang}", label[lang] in printed and ANSWER[lang] in printed
        [row] = json.loads(canonical.to_json(dossier))["records"]["activity"]
        yield "json", row[name] == {"fr": ANSWER.fr, "en": ANSWER.en}


def _words(cell: object) -> str:
    return "".join(run.words for line in cell.paragraphs for run in line)  # type: ignore[attr-defined]


def _on_form(dossier: Dossier, activity: Activity, lang: Lang) -> list[tuple[str, str]]:
    """The labels of the form and what their rows hold, each with each."""
    form = Form(Desk(dossier, lang), Activity)
    form.show_record(activity.id)
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
    home, name = Path(sys.argv[1]), sys.argv[2]
    assert Path(pdpeditor.__file__).is_relative_to(home), pdpeditor.__file__
    print(json.dumps(dict(found(home / "acme.pdp", name))))
