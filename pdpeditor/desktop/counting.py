"""Records counted in words: "3 processing activities", "1 retention rule and 2 sources of data"."""

from __future__ import annotations

from collections.abc import Mapping

from pdpeditor.records.record import Record, table_name
from pdpeditor.text import Lang, Text, in_both

_ONE_AND_MORE = {
    "client": (Text("client", "client"), Text("clients", "clients")),
    "client_processing": (
        Text("traitement pour un client", "kind of processing for a client"),
        Text("traitements pour un client", "kinds of processing for a client"),
    ),
    "data_subject": (
        Text("catégorie de personnes", "category of people"),
        Text("catégories de personnes", "categories of people"),
    ),
    "data_use": (Text("ligne de données", "line of data"), Text("lignes de données", "lines of data")),
    "marketing_rule": (
        Text("règle de prospection", "marketing rule"),
        Text("règles de prospection", "marketing rules"),
    ),
    "party": (Text("destinataire ou partenaire", "recipient or partner"), Text("destinataires", "recipients")),
    "source": (Text("source de données", "source of data"), Text("sources de données", "sources of data")),
    "tracker": (Text("traceur", "tracker"), Text("traceurs", "trackers")),
    "website": (Text("site ou application", "website or application"), Text("sites", "websites")),
}
"""What records are called when they are counted, where the words of their section cannot be."""

_AND = Text(" et ", " and ")


def counted(cls: type[Record], count: int) -> Text:
    """So many records of a class."""
    return in_both(lambda lang: f"{count} {_called(cls, count, lang)}")


def _called(cls: type[Record], count: int, lang: Lang) -> str:
    one, more = _ONE_AND_MORE.get(table_name(cls), (cls.label, cls.plural))
    words = (one if (count < 2 and lang == "fr") or count == 1 else more)[lang]
    return words[:1].lower() + words[1:]


def listed(counts: Mapping[type[Record], int]) -> Text:
    """Several counts, one after the other."""
    said = [counted(cls, count) for cls, count in counts.items()]
    return in_both(lambda lang: _joined([one[lang] for one in said], lang))


def _joined(words: list[str], lang: Lang) -> str:
    return _AND[lang].join(filter(None, (", ".join(words[:-1]), *words[-1:])))
