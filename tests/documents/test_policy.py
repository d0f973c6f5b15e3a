"""The policy as a whole: its sections, its two languages, and that nothing in it is empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documents.policies import DAY, EDIT, lines, make, part, runs, text

from pdpeditor.blocks import Block, Bullets, Cover, Document, Heading, Note, Rows, Section, Table, sections
from pdpeditor.documents import policy
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.kinds import KINDS
from pdpeditor.records import DataUse, Disclosure, Purpose
from pdpeditor.records.record import RECORDS, Record, fields_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text, polish

TITLES = {
    "fr": (
        "Qui est responsable de vos données\u202f?",
        "Délégué à la protection des données ou contact",
        "À qui s’adresse cette politique\u202f?",
        "Pourquoi et sur quelle base utilisons-nous vos données\u202f?",
        "Quelles données collectons-nous, et d’où viennent-elles\u202f?",
        "Données obligatoires ou facultatives",
        "Qui reçoit vos données\u202f?",
        "Vos données sortent-elles de l’Union européenne\u202f?",
        "Combien de temps les conservons-nous\u202f?",
        "Vos droits et comment les exercer",
        "Vos directives après votre décès",
        "Réclamation auprès de la CNIL",
        "Prospection commerciale",
        "Cookies et autres traceurs",
        "Paiement",
        "Décisions automatisées et profilage",
        "Sécurité et violations de données",
        "Mineurs",
        "Réseaux sociaux et contenus que vous publiez",
        "Traitements pour le compte de nos clients (sous-traitance)",
        "Modifications et versions",
    ),
    "en": (
        "Who is responsible for your data?",
        "Data protection officer or contact",
        "Who does this policy apply to?",
        "Why and on what basis do we use your data?",
        "What data do we collect, and where from?",
        "Mandatory or optional data",
        "Who receives your data?",
        "Do your data leave the European Union?",
        "How long do we keep your data?",
        "Your rights and how to exercise them",
        "Instructions after your death",
        "Complaint to the CNIL",
        "Marketing communications",
        "Cookies and other trackers",
        "Payment",
        "Automated decisions and profiling",
        "Security and personal data breaches",
        "Children",
        "Social networks and content you publish",
        "Processing on behalf of our customers",
        "Changes and versions",
    ),
}


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with make(tmp_path_factory.mktemp("policy") / "colibri.pdp") as opened:
        opened.preload()
        yield opened


def shape(block: Block) -> tuple[Any, ...]:
    """What a block is, whatever its language: its sort, its origin, its size."""
    size: Any = None
    if isinstance(block, Rows):
        size = [len(cell.paragraphs) for _, cell in block.rows]
    elif isinstance(block, Table):
        size = [[len(cell.paragraphs) for cell in row] for row in block.rows]
    elif isinstance(block, Bullets):
        size = len(block.items)
    elif isinstance(block, Note):
        size = [shape(inner) for inner in block.blocks]
    elif isinstance(block, Section):
        size = (block.reference, block.anchor)
    elif isinstance(block, Heading):
        size = block.level
    elif isinstance(block, Cover):
        size = len(block.rows)
    return type(block).__name__, block.origin, size


def assert_sound(reading: Dossier) -> None:
    """Both languages say the same blocks, and no block is empty."""
    french, english = (policy.build(reading, lang, DAY) for lang in LANGS)
    assert list(map(shape, french.blocks)) == list(map(shape, english.blocks))
    for document in (french, english):
        assert_full(document)


def assert_full(document: Document) -> None:
    previous: Block | None = None
    for block in document.blocks:
        assert not (isinstance(previous, Section) and isinstance(block, Section)), previous
        assert not isinstance(block, Rows | Table) or block.rows, block
        assert not isinstance(block, Note) or block.blocks, block
        for line in lines(block):
            assert "".join(run.words for run in line).strip(), block
        for row in block.rows if isinstance(block, Table) else ():
            assert all(cell.paragraphs for cell in row), row
        for label, cell in block.rows if isinstance(block, Rows) else ():
            assert label and cell.paragraphs, label
        previous = block
    assert not isinstance(previous, Section)


@pytest.mark.parametrize("lang", LANGS)
def test_a_dossier_with_something_for_each_section_has_all_of_them_in_order(dossier: Dossier, lang: Any) -> None:
    found = list(sections(policy.build(dossier, lang, DAY)))
    assert tuple(section.title for section in found) == TITLES[lang]
    assert [section.reference for section in found] == [str(number) for number in range(1, 22)]


def test_the_first_layer_comes_before_the_contents_and_the_sections(dossier: Dossier) -> None:
    kinds = [type(block).__name__ for block in policy.build(dossier, "fr", DAY).blocks[:4]]
    assert kinds == ["Cover", "Note", "Contents", "Section"]


def test_the_cover_gives_the_name_people_know_and_the_newest_version(dossier: Dossier) -> None:
    cover = policy.build(dossier, "en", DAY).blocks[0]
    assert isinstance(cover, Cover)
    assert cover.owner == "Colibri"
    assert [("".join(run.words for run in value)) for _, value in cover.rows] == ["1.1", "1\u00a0October 2026"]


def test_both_languages_have_the_same_blocks_and_none_is_empty(dossier: Dossier) -> None:
    assert_sound(dossier)


@pytest.mark.parametrize("name", sample_names())
def test_the_policy_of_a_sample_is_sound(name: str, tmp_path: Path) -> None:
    make_sample(name, tmp_path / "sample.pdp")
    with Dossier.open(tmp_path / "sample.pdp") as reading:
        reading.preload()
        assert_sound(reading)


def test_an_empty_dossier_has_a_cover_and_no_section(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "empty.pdp") as empty:
        document = policy.build(empty, "fr", DAY)
        assert [type(block) for block in document.blocks] == [Cover]
        assert document.owner == ""


def test_whatever_answer_is_missing_the_policy_stays_sound(dossier: Dossier) -> None:
    for record, name, unknown in answers(dossier):
        known = getattr(record, name)
        setattr(record, name, unknown)
        assert_sound(dossier)
        setattr(record, name, known)


def test_whatever_translation_is_missing_the_policy_stays_sound(dossier: Dossier) -> None:
    for record, name, _ in answers(dossier):
        known = getattr(record, name)
        if isinstance(known, Text):
            setattr(record, name, Text(known.fr, ""))
            assert_sound(dossier)
            setattr(record, name, known)


def answers(dossier: Dossier) -> Iterator[tuple[Record, str, Any]]:
    """Each answer of the dossier that a policy can print or depend on, with what it is when nothing was entered."""
    for cls in RECORDS.values():
        for record in dossier.all(cls):
            for field in fields_of(cls):
                if field.kind is not KINDS["links"] and not field.kind.empty(getattr(record, field.name)):
                    yield record, field.name, field.kind.unknown


@pytest.mark.parametrize("lang", LANGS)
def test_every_link_inside_the_policy_leads_to_a_section(dossier: Dossier, lang: Any) -> None:
    document = policy.build(dossier, lang, DAY)
    anchors = {section.anchor for section in sections(document)}
    inside = {run.href[1:] for run in runs(document) if run.href.startswith("#")}
    assert inside and inside <= anchors


@pytest.mark.parametrize("lang", LANGS)
def test_the_policy_has_the_typography_of_its_language(dossier: Dossier, lang: Any) -> None:
    for line in text(policy.build(dossier, lang, DAY)).splitlines():
        assert polish(line, lang) == line


def test_a_block_names_the_record_it_stems_from(dossier: Dossier) -> None:
    known = {record.id for cls in RECORDS.values() for record in dossier.all(cls)}
    document = policy.build(dossier, "fr", DAY)
    assert {block.origin for block in document.blocks if block.origin} <= known
    for anchor in ("who", "purposes", "data", "recipients", "transfers", "retention", "payment", "social", "versions"):
        assert any(block.origin for block in part(document, anchor)), anchor


def test_each_purpose_says_its_basis_data_people_recipients_period_and_rights(dossier: Dossier) -> None:
    document = policy.build(dossier, "en", DAY)
    table = next(block for block in part(document, "purposes") if isinstance(block, Table))
    assert table.head == ("Purpose and legal basis", "Data, people concerned, recipients and period")
    assert (
        "Send the newsletter Your consent (Article\u00a06(1)(a) GDPR). "
        "To withdraw your consent at any time: the link at the foot of each letter. "
        "Your other rights: erasure, portability, withdrawal of consent and refusal of marketing.",
        "Contact details: e-mail. "
        "People concerned: our readers. "
        "Recipients: OVH, in France; Postman, in the United States and in India. "
        "Period: 3\u00a0years from the last contact made by the person.",
    ) in [tuple(map(words, row)) for row in table.rows]


def test_what_all_purposes_use_is_said_once_below_them(tmp_path: Path) -> None:
    with make(tmp_path / "a.pdp") as own:
        uses = own.all(DataUse)
        with own.edit(EDIT):
            for use in uses[1:]:
                own.remove(use)
            for shared in (uses[0], *own.all(Disclosure)):
                own.link(shared, "purposes", [])
        told = part(policy.build(own, "en", DAY), "purposes")
    tables = [block for block in told if isinstance(block, Table)]
    assert [table.head for table in tables] == [("Purpose", "Legal basis and other rights")] and len(
        tables[0].rows
    ) == 5
    below = {label: words(cell) for block in told if isinstance(block, Rows) for label, cell in block.rows}
    assert below["Data"] == "Identity: surname, first name."
    assert below["Period"].startswith("10\u00a0years from the closing of the accounting year, in intermediate")
    assert below["People concerned"] == "Learners."
    assert below["Recipients"].startswith("OVH, ")
    assert [block.title for block in told if isinstance(block, Heading)][1] == "For all these purposes"


def test_an_activity_of_one_purpose_needs_no_table(tmp_path: Path) -> None:
    with make(tmp_path / "a.pdp") as own:
        with own.edit(EDIT):
            for purpose in own.all(Purpose)[1:]:
                own.remove(purpose)
        told = part(policy.build(own, "en", DAY), "purposes")
    assert not any(isinstance(block, Table) for block in told)
    rows = [(label, words(cell)) for block in told if isinstance(block, Rows) for label, cell in block.rows]
    assert rows[0] == ("Purpose", "Sell the courses")
    assert [label for label, _ in rows] == [
        "Purpose",
        "Legal basis",
        "Your other rights",
        "Data",
        "People concerned",
        "Recipients",
        "Period",
    ]


def words(cell: Any) -> str:
    return " ".join("".join(run.words for run in line) for line in cell.paragraphs)


def test_a_purpose_without_a_basis_is_told_without_one_and_never_as_a_fact(tmp_path: Path) -> None:
    with make(tmp_path / "a.pdp") as own:
        with own.edit(EDIT):
            for purpose in own.all(Purpose):
                purpose.basis = None
        told = part(policy.build(own, "en", DAY), "purposes")
    reasons = [line for block in told if isinstance(block, Table) for row in block.rows for line in row[0].paragraphs]
    assert ["".join(run.words for run in line) for line in reasons] == [
        "Sell the courses",
        "Improve the courses",
        "Keep the accounts",
        "Send the newsletter",
        "Adapt the welcome. Only if you ask for it.",
        "Sensitive data, the use of which is allowed by: your explicit consent (Article\u00a09(2)(a) GDPR).",
    ]
    assert not any("Article\u00a06(1)" in "".join(run.words for run in line) for block in told for line in lines(block))
