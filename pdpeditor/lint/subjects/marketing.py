"""Marketing: how each message says how to stop it, and whether it is of use to the professionals it reaches."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.facts import catalogue
from pdpeditor.lint.approach import ASKED
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import MarketingRule
from pdpeditor.text import Text

TITLE = Text("Prospection", "Marketing")

_MESSAGES = ("email", "sms", "automated-call")
_WRITTEN = ("email", "sms")


@rule(
    "MKT-04",
    MarketingRule,
    reads=("MarketingRule.channel", "MarketingRule.opt_out_each_message"),
    source="CPCE L34-5; GDPR 21(2), 21(3)",
    binding="law",
    severity="error",
    message=(
        "Vos messages du canal « {channel} » ne disent pas tous qui les envoie et comment les arrêter : la loi l’exige "
        "dans chacun.",
        "Your messages of the channel “{channel}” do not all say who sends them and how to stop them: the law requires "
        "it in each one.",
    ),
    remedy=(
        "Mettez dans chaque message votre nom, un objet qui ne trompe pas et un moyen d’arrêt simple et gratuit.",
        "Put your name, a subject that does not mislead and a simple and free way to stop in each message.",
    ),
)
def no_way_to_stop(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Messages that hide their sender or give no way to stop them."""
    if one.channel in _MESSAGES and one.opt_out_each_message is False:
        yield hit("opt_out_each_message", channel=catalogue("marketing-channels").label(one.channel))


@rule(
    "MKT-07",
    MarketingRule,
    reads=(
        *ASKED,
        "MarketingRule.related_to_profession",
        "MarketingRule.objection_at_collection",
    ),
    source="GDPR 6(1)(f), 21(4); cnil-b2b-marketing",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "Vous écrivez à des professionnels sans leur accord : rien ne dit que vos offres se rapportent à leur métier.",
        "You write to professionals without their consent: nothing says that your offers relate to their work.",
    ),
    remedy=(
        "Limitez-vous aux offres utiles à leur métier et répondez à cette question, ou demandez leur accord.",
        "Keep to offers that are of use in their work and answer this question, or ask for their consent.",
    ),
    variants={
        "unrelated": variant(
            "warning",
            (
                "Vous écrivez à des professionnels, sans leur accord, pour des offres sans rapport avec leur métier : "
                "la CNIL les traite alors comme des particuliers.",
                "You write to professionals, without their consent, with offers unrelated to their work: the CNIL then "
                "treats them as consumers.",
            ),
            (
                "Demandez leur accord avant d’écrire, ou limitez-vous aux offres utiles à leur métier.",
                "Ask for their consent before writing, or keep to offers that are of use in their work.",
            ),
        ),
        "uninformed": variant(
            "warning",
            (
                "Ces professionnels ne peuvent pas refuser la prospection dès que vous recueillez leur adresse.",
                "These professionals cannot refuse marketing from the moment you collect their address.",
            ),
            (
                "Informez-les et offrez-leur un refus simple à la collecte, au plus tard dans le premier message.",
                "Inform them and offer them a simple refusal at collection, in the first message at the latest.",
            ),
        ),
    },
)
def unrelated_to_their_work(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Professionals approached without consent for what is not their work, or without a way to refuse."""
    if one.audience != "professional" or one.ground in (None, "prior-consent"):
        return
    useful = one.related_to_profession or look.aside(one, "related_to_profession")
    if one.channel in _WRITTEN and not useful:
        yield hit("related_to_profession", variant="" if one.related_to_profession is None else "unrelated")
    if one.ground == "objection" and one.objection_at_collection is False:
        yield hit("objection_at_collection", variant="uninformed")
