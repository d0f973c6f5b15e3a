"""The samples are printed with the typography of each language: spaces, quotation marks, apostrophes, accents."""

from __future__ import annotations

import re

import pytest
from samples import printed
from samples.made import DOCUMENTS, Sample

from pdpeditor.text import NBSP, THIN, Lang

_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)\S+|[\w.+-]+@[\w.-]+\w|\b[\w.-]+\.example\.fr\b")

_BARE_CAPITALS = (
    r"A (?:propos|partir|la|ce|cette|tout|toute|défaut|noter|qui|quoi)|Ca|Etats?|Etre|Etabli\w*|Etud\w*|Equipe\w*"
    r"|Evaluation\w*|Ecran\w*|Echange\w*|Economi\w*|Elabor\w*|Energie|Enonc\w*|Etape\w*|Edit\w*|Eventuel\w*|Evit\w*"
)
_BARE_WORDS = (
    r"donnees?|durees?|securite|societes?|acces|interets?|legales?|finalites?|etre|tres|apres|deja|systemes?|numeros?"
    r"|telephone|prenoms?|reglement|conservees?|traitees?|reponses?|prealable|precisions?|activites?|categories"
)
FRENCH_FAULTS = {
    "straight or English quotation mark": r"\S*['\"“”]\S*",
    "no thin space before ; ! ?": rf"\S*[^\s;!?(\[][;!?]+(?=[\s)»]|$)|\S+[^\S{THIN}][;!?](?=[\s)»]|$)",
    "no no-break space before a colon": rf"\S*[^\s{NBSP}]:(?=\s|$)|\S+[^\S{NBSP}]:(?=\s|$)",
    "no no-break space inside guillemets": rf"«[^{NBSP}]\S*|\S*[^{NBSP}]»",
    "three dots": r"\S*\.\.\.",
    "capital without its accent": rf"\b(?:{_BARE_CAPITALS})\b",
    "word without its accent": rf"(?i)\b(?:{_BARE_WORDS})\b",
}
ENGLISH_FAULTS = {
    "straight apostrophe or quotation mark": r"\S*['\"]\S*",
    "guillemets": r"[«»]\S*",
    "space before ; : ! ?": r"\w\s[;:!?](?=\s|$)",
}


def prose(sample: Sample, kind: str, lang: Lang) -> str:
    """The words of a document as they are printed, addresses aside."""
    return _ADDRESS.sub("", printed.unmarked(sample.markdown[kind, lang]))


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("fault", FRENCH_FAULTS)
def test_french_reads_as_french(sample: Sample, kind: str, fault: str) -> None:
    assert [found[0] for found in re.finditer(FRENCH_FAULTS[fault], prose(sample, kind, "fr"))] == []


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("fault", ENGLISH_FAULTS)
def test_english_reads_as_english(sample: Sample, kind: str, fault: str) -> None:
    assert [found[0] for found in re.finditer(ENGLISH_FAULTS[fault], prose(sample, kind, "en"))] == []


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("straight or English quotation mark", "l'avis"),
        ("no thin space before ; ! ?", "Pourquoi ?"),
        ("no thin space before ; ! ?", "Pourquoi?"),
        ("no no-break space before a colon", "Durée : 3 ans"),
        ("no no-break space before a colon", f"Durée{THIN}: 3 ans"),
        ("no no-break space inside guillemets", "« oui »"),
        ("capital without its accent", "A propos de nous"),
        ("word without its accent", "vos Donnees"),
    ],
)
def test_the_faults_are_seen(fault: str, words: str) -> None:
    assert re.search(FRENCH_FAULTS[fault], words)
