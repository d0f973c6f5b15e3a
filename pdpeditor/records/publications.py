"""What was issued and when: each published version, its documents and their fingerprints."""

from __future__ import annotations

from datetime import date

from pdpeditor.fields import Section, day, one_of, part_of, plain, prose, some_of
from pdpeditor.records.record import Record
from pdpeditor.text import Text

VERSION = Section(Text("Version", "Version"))
CHANGES = Section(Text("Changements", "Changes"))
PROOF = Section(Text("Preuve", "Proof"))
DOCUMENT = Section(Text("Document", "Document"))


class Publication(Record, table=True):
    """A version that was published, with the dossier as it was then."""

    label = Text("Version publiée", "Published version")
    plural = Text("Versions publiées", "Published versions")
    sections = (VERSION, CHANGES, PROOF)

    number: str = plain("Numéro de version", "Version number", section=VERSION, required=True, listed=True, public=True,
        help=("Par exemple « 1.0 », puis « 1.1 ».", "For example “1.0”, then “1.1”."))
    effective_on: date | None = day("En vigueur le", "Effective on", section=VERSION, required=True, listed=True,
        public=True, source="GDPR 12(1)",
        help=("Le jour à partir duquel cette version s’applique.", "The day from which this version applies."))
    published_on: date | None = day("Publiée le", "Published on", section=VERSION, past=True, listed=True)
    notice_type: str | None = one_of("notice-types", "Type d’information", "Type of notice", section=VERSION,
        listed=True, source="GDPR 12(1)")
    translation_status: str | None = one_of("translation-statuses", "État de la traduction", "State of the translation",
        section=VERSION,
        help=("La version française fait foi : la loi 94-665 veut en français ce qui s’adresse aux consommateurs.",
              "The French version prevails: Act 94-665 wants in French what is addressed to consumers."))

    changes: Text = prose("Ce qui a changé", "What changed", section=CHANGES, public=True, source="GDPR 12(1), 13(3)",
        help=("En quelques phrases, pour les personnes qui connaissent la version précédente.",
              "In a few sentences, for people who know the previous version."))
    notice: tuple[str, ...] = some_of("change-notices", "Comment les personnes ont été prévenues",
        "How people were told", section=CHANGES, public=True, source="GDPR 12(1), 5(1)(a)",
        help=("Leur demander de revenir lire la page ne suffit pas : prévenez-les d’un changement important.",
              "Asking them to come back and read the page is not enough: tell them of an important change."))
    previous_versions_url: str = plain("Adresse des versions précédentes", "Web address of previous versions",
        section=CHANGES, public=True)

    snapshot: str = plain("Dossier au moment de la publication", "Dossier at the time of publication", section=PROOF,
        private=True, source="GDPR 5(2)",
        help=("Enregistré par le programme pour refaire les mêmes documents plus tard.",
              "Recorded by the program so that the same documents can be made again later."))


class PublishedDocument(Record, table=True):
    """One file of a published version."""

    label = Text("Document publié", "Published document")
    plural = Text("Documents publiés", "Published documents")
    sections = (DOCUMENT,)

    publication_id: str = part_of("Publication")
    document: str | None = one_of("document-kinds", "Document", "Document", section=DOCUMENT, required=True,
        listed=True)
    lang: str = plain("Langue", "Language", section=DOCUMENT, required=True, listed=True,
        help=("« fr », « en », ou « fr+en » pour les deux côte à côte.",
              "“fr”, “en”, or “fr+en” for both side by side."))
    format: str = plain("Format", "Format", section=DOCUMENT, required=True,
        help=("Par exemple « pdf » ou « html ».", "For example “pdf” or “html”."))
    file_name: str = plain("Nom du fichier", "File name", section=DOCUMENT, required=True, listed=True)
    sha256: str = plain("Empreinte SHA-256", "SHA-256 fingerprint", section=DOCUMENT, required=True, source="GDPR 5(2)",
        help=("Elle prouve que le fichier n’a pas été modifié depuis.",
              "It proves that the file has not been modified since."))
