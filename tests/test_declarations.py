"""Every field of every record is declared well: named in both languages, sourced, and public only if harmless."""

import re
from itertools import pairwise

import pytest

from pdpeditor import facts
from pdpeditor.fields import Field, snake
from pdpeditor.records import RECORDS, Record
from pdpeditor.records.record import fields_of, owner_columns
from pdpeditor.text import LANGS, NBSP, THIN, Text, polish

SUBJECTS = sorted((cls for cls in RECORDS.values() if fields_of(cls)), key=lambda cls: cls.__name__)
DECLARED = [pytest.param(cls, field, id=f"{cls.__name__}.{field.name}") for cls in SUBJECTS for field in fields_of(cls)]

each_record = pytest.mark.parametrize("cls", SUBJECTS, ids=lambda cls: cls.__name__)
each_field = pytest.mark.parametrize(("cls", "field"), DECLARED)

INTERNAL = {
    "Activity": {"description", "service", "software", "notes", "dpia_reason", "measures"},
    "Purpose": {"balancing", "consent_proof"},
    "DataUse": {"notes"},
    "Party": {"vendor", "verified_on", "verified_by"},
    "Service": {"notes"},
    "Contract": {"signed_on", "terms_version", "url", "clauses", "subprocessors_url", "instructions", "verified_on"},
    "Transfer": {
        "scc_signed_on", "annexes", "dpf_status", "dpf_verified_on", "dpf_verified_by",
        "tia_done_on", "tia_conclusion", "supplementary_measures", "occasional",
    },
    "Retention": {"justification", "last_purge"},
    "Phase": {"applied", "access"},
    "ProtectionOfficer": {"conflict", "notified_on", "notification_number"},
    "Declarations": {"declared_on", "declared_by"},
    "Measure": {"name", "sheet", "nature", "state", "checked_on"},
    "BreachPlan": {"procedure", "register_kept"},
    "Client": {"name", "contact", "email", "officer"},
    "ClientProcessing": {"name", "data", "instructions", "measures"},
    "Publication": {"snapshot"},
}  # fmt: skip
FILLERS = re.compile(r"\betc\b|\bmay\b|\bmight\b|\bnotamment\b|\béventuellement\b", re.IGNORECASE)
STRAIGHT = re.compile(r"['\"]|\.\.\.")


def _words(field: Field) -> tuple[Text, Text]:
    return field.label, field.help


def _of_fields(kind: str) -> list[object]:
    return [parameter for parameter in DECLARED if parameter.values[1].kind.name == kind]  # type: ignore[attr-defined]


@each_record
def test_a_record_is_named_in_both_languages_and_explained(cls: type[Record]) -> None:
    assert all(words[lang].strip() for words in (cls.label, cls.plural) for lang in LANGS)
    assert cls.__doc__ and cls.__doc__.rstrip().endswith((".", ")"))


@each_record
def test_no_field_takes_the_name_of_a_column_that_every_record_has(cls: type[Record]) -> None:
    assert not {"id", "position", "version"} & {field.name for field in fields_of(cls)}


@each_record
def test_a_record_shows_one_to_five_fields_in_its_list(cls: type[Record]) -> None:
    assert 1 <= sum(field.listed for field in fields_of(cls)) <= 5


@each_record
def test_the_sections_of_a_record_are_named_used_and_distinct(cls: type[Record]) -> None:
    assert all(section.label[lang].strip() for section in cls.sections for lang in LANGS)
    assert len({section.label for section in cls.sections}) == len(cls.sections)
    assert {field.section for field in fields_of(cls)} == set(cls.sections)


@each_record
def test_the_fields_of_a_record_come_section_by_section(cls: type[Record]) -> None:
    ranks = [cls.sections.index(field.section) for field in fields_of(cls)]
    assert all(before <= after for before, after in pairwise(ranks))


@each_record
def test_no_two_fields_of_a_record_bear_the_same_label_in_one_section(cls: type[Record]) -> None:
    for lang in LANGS:
        labels = [(field.section, field.label[lang]) for field in fields_of(cls)]
        assert len(set(labels)) == len(labels)


@each_record
def test_a_record_is_a_part_of_at_most_one_known_record(cls: type[Record]) -> None:
    owners = owner_columns(cls)
    assert len(owners) <= 1
    assert all(table in RECORDS for _, table in owners)


@each_field
def test_a_field_is_labelled_in_both_languages(cls: type[Record], field: Field) -> None:
    for lang in LANGS:
        label = field.label[lang]
        assert label == label.strip() and label
        assert label[0].isupper() or not label[0].isalpha()
        assert label[-1] not in ":.;"


@each_field
def test_help_is_given_in_both_languages_or_in_neither(cls: type[Record], field: Field) -> None:
    assert field.help.missing is None
    for lang in LANGS:
        words = field.help[lang]
        assert words == words.strip()
        assert not words or words[-1] in ".?!”»"


@each_field
def test_a_source_names_a_known_work_and_its_articles(cls: type[Record], field: Field) -> None:
    assert not field.source or facts.well_formed(field.source), field.source


@each_field
def test_a_field_stands_in_a_section_of_its_record(cls: type[Record], field: Field) -> None:
    assert field.section in cls.sections


@each_field
def test_a_condition_names_another_field_and_values_it_can_have(cls: type[Record], field: Field) -> None:
    if not field.only_if:
        return
    name, *values = field.only_if
    others = {other.name: other for other in fields_of(cls)}
    assert name in others and name != field.name
    assert values and len(set(values)) == len(values)
    assert set(values) <= _possible(others[name])


def _possible(field: Field) -> set[str]:
    return {"True", "False"} if field.kind.name == "flag" else set(facts.catalogue(field.of))


@pytest.mark.parametrize(("cls", "field"), _of_fields("choice") + _of_fields("choices"))
def test_a_choice_is_made_from_a_list_that_exists(cls: type[Record], field: Field) -> None:
    assert field.of in facts.catalogues()


@pytest.mark.parametrize(("cls", "field"), _of_fields("link") + _of_fields("links"))
def test_a_link_leads_to_a_record_that_exists(cls: type[Record], field: Field) -> None:
    assert snake(field.of) in RECORDS


@each_field
def test_words_follow_the_typography_of_their_language(cls: type[Record], field: Field) -> None:
    for words in _words(field):
        for lang in LANGS:
            assert polish(words[lang], lang) == words[lang]
            assert not STRAIGHT.search(words[lang])


@each_field
def test_french_has_no_english_quotes_and_english_no_french_spaces(cls: type[Record], field: Field) -> None:
    for words in _words(field):
        assert not set("“”") & set(words.fr)
        assert not set(f"«»{THIN}") & set(words.en)
        assert f" {NBSP}" not in words.fr and "  " not in words.fr + words.en


@each_field
def test_words_are_plain_with_no_filler(cls: type[Record], field: Field) -> None:
    for words in _words(field):
        for lang in LANGS:
            assert not FILLERS.search(words[lang]), words[lang]


@pytest.mark.parametrize("name", sorted(INTERNAL))
def test_what_must_stay_inside_is_not_public(name: str) -> None:
    fields = {field.name: field for field in fields_of(RECORDS[snake(name)])}
    assert INTERNAL[name] <= set(fields)
    assert not [field for field in INTERNAL[name] if fields[field].public]


def test_notes_are_never_public() -> None:
    notes = [field for cls in SUBJECTS for field in fields_of(cls) if field.name == "notes"]
    assert notes and not any(field.public for field in notes)


def test_a_dossier_has_exactly_one_of_a_few_records() -> None:
    single = {cls.__name__ for cls in SUBJECTS if cls.single}
    assert single == {"Organisation", "ProtectionOfficer", "RightsPolicy", "Declarations", "BreachPlan"}


def test_a_private_field_is_never_public() -> None:
    private = [field for cls in SUBJECTS for field in fields_of(cls) if field.private]
    assert {field.name for field in private} == {"notes", "note", "snapshot"}
    assert not any(field.public for field in private)
