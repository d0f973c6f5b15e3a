"""Retention in the register: the time limits of each sheet and the grid of all the rules."""

from documents.registers import LABEL, built, orders, section_blocks, sheet, table, text, warned, write_down

from pdpeditor.blocks import Block
from pdpeditor.measures import Duration
from pdpeditor.records import DataUse, Phase, Purpose, Retention
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Cells = list[list[str]]


def kept(dossier: Dossier, announced: str, applied: str) -> Retention:
    """A rule of one active phase and a final fate, which the data of the activity follow."""
    orders(dossier)
    rule = Retention(name=Text("Commandes", "Orders"))
    times = {"announced": Duration.parse(announced), "applied": Duration.parse(applied)}
    active = Phase(retention_id=rule.id, stage="active", start_event="delivery", **times)
    write_down(dossier, rule, active, Phase(retention_id=rule.id, stage="final", fate="deletion"))
    with dossier.edit(LABEL):
        dossier.all(DataUse)[0].retention = rule.id
    return rule


def test_a_sheet_tells_how_long_each_data_are_kept_in_words(dossier: Dossier) -> None:
    kept(dossier, "P3Y", "P3Y")
    [row] = table(sheet(built(dossier)), "Données ou finalité")
    assert row == ["1. Coordonnées", "Commandes", "3 ans à compter de la livraison. Puis elles sont supprimées."]
    [row] = table(sheet(built(dossier, "en")), "Data or purpose")
    assert row == ["1. Contact details", "Orders", "3 years from delivery. Then they are deleted."]


def test_what_follows_the_same_rule_is_told_once_and_a_rule_of_its_own_apart(dossier: Dossier) -> None:
    rule = kept(dossier, "P3Y", "P3Y")
    purpose = dossier.all(Purpose)[0]
    until = Text("Jusqu’à la fin du litige.", "Until the dispute ends.")
    own = Retention(name=Text("Preuves", "Evidence"), criteria=until)
    second = DataUse(activity_id=purpose.activity_id, category="payment", items=Text("IBAN", "IBAN"), retention=rule.id)
    write_down(dossier, own, second)
    with dossier.edit(LABEL):
        purpose.retention = own.id
    rows = table(sheet(built(dossier)), "Données ou finalité")
    assert [row[:2] for row in rows] == [
        ["1. Coordonnées ; 2. Données de paiement", "Commandes"],
        ["Livrer", "Preuves"],
    ]
    assert rows[1][2] == "Jusqu’à la fin du litige."


def test_data_without_a_rule_are_an_open_point_each(dossier: Dossier) -> None:
    orders(dossier)
    use = dossier.all(DataUse)[0]
    write_down(dossier, DataUse(activity_id=use.activity_id, category="payment", items=Text("IBAN", "IBAN")))
    rows = table(sheet(built(dossier)), "Données ou finalité")
    assert [row[1] for row in rows] == ["À compléter", "À compléter"]


def test_a_rule_that_says_no_time_is_an_open_point(dossier: Dossier) -> None:
    rule = kept(dossier, "P3Y", "P3Y")
    with dossier.edit(LABEL):
        for phase in dossier.parts(rule, Phase):
            dossier.remove(phase)
    [row] = table(sheet(built(dossier)), "Données ou finalité")
    assert row[1:] == ["Commandes", "À compléter"]


def grid(dossier: Dossier) -> Cells:
    parts = next(parts for parts in section_blocks(built(dossier)).values() if _is_retention(parts))
    return table(parts, "Règle de conservation")


def _is_retention(parts: list[Block]) -> bool:
    return bool(parts) and getattr(parts[0], "anchor", "") == "annex-retention"


def test_the_grid_shows_each_rule_stage_by_stage(dossier: Dossier) -> None:
    kept(dossier, "P3Y", "P3Y")
    active = "3 ans à compter de la livraison.\nDurée appliquée : 3 ans"
    assert grid(dossier) == [["Commandes", active, "–", "Suppression"]]


def test_the_grid_shows_the_applied_period_only_where_it_is_not_the_announced_one(dossier: Dossier) -> None:
    kept(dossier, "P3Y", "P5Y")
    assert warned(built(dossier)) == ["Durée réellement appliquée : 5 ans"]
    active = dossier.all(Phase)[0]
    with dossier.edit(LABEL):
        active.applied = active.announced
    assert warned(built(dossier)) == []


def test_the_annex_tells_all_that_a_rule_and_its_phases_say(dossier: Dossier) -> None:
    rule = kept(dossier, "P3Y", "P5Y")
    with dossier.edit(LABEL):
        rule.justification = Text("Garantie légale.", "Legal guarantee.")
    printed = text(built(dossier))
    assert "Garantie légale." in printed
    for words in ("3 ans à compter de la livraison.", "Durée réellement appliquée : 5 ans"):
        assert words in printed


def test_what_is_to_be_confirmed_of_a_phase_is_told_beside_its_sentence(dossier: Dossier) -> None:
    kept(dossier, "P3Y", "P3Y")
    with dossier.edit(LABEL):
        for name in ("announced", "start_event", "applied"):
            dossier.mark(dossier.all(Phase)[0], name, "proposed")
    [[_, active, _, _]] = grid(dossier)
    asked = "Durée annoncée : 3 ans · Point de départ : Livraison · Durée appliquée : 3 ans"
    assert active == f"3 ans à compter de la livraison.\n{asked}"


def test_a_phase_of_no_known_stage_asks_for_it_in_the_first_column(dossier: Dossier) -> None:
    rule = kept(dossier, "P3Y", "P3Y")
    write_down(dossier, Phase(retention_id=rule.id))
    [[_, active, _, _]] = grid(dossier)
    assert active.endswith("Étape : À compléter")


def test_how_data_are_deleted_stands_beside_their_final_fate(dossier: Dossier) -> None:
    rule = kept(dossier, "P3Y", "P3Y")
    with dossier.edit(LABEL):
        rule.deletion_method = "automatic"
    assert grid(dossier)[0][3] == "Suppression\nMode de suppression : Automatique"
