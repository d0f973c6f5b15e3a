"""The annex of accepted findings: there once something was accepted, gone once its facts have changed."""

from documents.registers import LABEL, TODAY, built, orders, plain, table

from pdpeditor import blocks
from pdpeditor.lint.accepting import accept
from pdpeditor.lint.findings import find
from pdpeditor.lint.look import Look
from pdpeditor.records import Activity
from pdpeditor.store import Dossier
from pdpeditor.text import Text


def accepted(dossier: Dossier, why: Text) -> Activity:
    """An activity whose unconfirmed status somebody accepted."""
    activity = orders(dossier)
    with dossier.edit(LABEL):
        dossier.mark(activity, "status", "proposed")
    [asked] = [one for one in find(Look(dossier, TODAY)) if (one.id, one.field) == ("ANS-02", "status")]
    acceptance = accept(dossier, asked, why, TODAY)
    with dossier.edit(LABEL):
        acceptance.with_values(who="Ana Roy", at="2026-11-20T12:00:00+00:00")
    return activity


def anchors(dossier: Dossier) -> list[str]:
    return [section.anchor for section in blocks.sections(built(dossier))]


def test_an_accepted_finding_is_printed_with_its_reason_who_and_when(dossier: Dossier) -> None:
    accepted(dossier, Text("Revu en janvier.", "Reviewed in January."))
    [[finding, why, who]] = table(built(dossier), "Remarque")
    assert plain(finding).startswith("Commandes › État\n« État » est une proposition")
    assert (why, plain(who)) == ("Revu en janvier.", "Ana Roy, le 20 novembre 2026")
    [[_, why, who]] = table(built(dossier, "en"), "Finding")
    assert (why, plain(who)) == ("Reviewed in January.", "Ana Roy, on 20 November 2026")


def test_a_reason_in_one_language_only_waits_for_the_other(dossier: Dossier) -> None:
    accepted(dossier, Text("Revu en janvier."))
    [[_, why, _]] = table(built(dossier, "en"), "Finding")
    assert why == "Reason not written in this language"


def test_without_accepted_findings_there_is_no_such_annex(dossier: Dossier) -> None:
    orders(dossier)
    assert "annex-accepted" not in anchors(dossier)


def test_a_finding_whose_facts_have_changed_is_no_longer_accepted(dossier: Dossier) -> None:
    activity = accepted(dossier, Text("Revu en janvier.", "Reviewed in January."))
    assert anchors(dossier)[-1] == "annex-accepted"
    with dossier.edit(LABEL):
        activity.status = "stopped"
    assert "annex-accepted" not in anchors(dossier)
