"""The age of the facts of law and market that the rules rest on."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.pack import checked, is_old
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import Organisation
from pdpeditor.text import Text

TITLE = Text("Référentiel légal", "Legal reference data")


@rule(
    "AUD-01",
    Organisation,
    reads=(),
    source="GDPR 5(2), 24(1)",
    binding="practice",
    severity="advice",
    message=(
        "Le référentiel légal de ce programme a été vérifié le {last}, il y a plus de six mois : le droit a eu le "
        "temps de changer.",
        "The legal reference data of this program were checked on {last}, over six months ago: the law has had "
        "time to change.",
    ),
    remedy=("Installez la dernière version du programme.", "Install the latest version of the program."),
)
def old_pack(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """Facts of law that nobody has compared with their sources for half a year."""
    if is_old(look.day):
        yield hit(last=checked()[1])
