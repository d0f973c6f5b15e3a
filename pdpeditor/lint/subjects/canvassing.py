"""Canvassing of consumers: calls that need consent, the notice about them, their hours, and the barred sectors."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pdpeditor.facts import catalogue
from pdpeditor.lint.approach import ASKED, to_consumers, told, unmet
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import MarketingRule, Purpose
from pdpeditor.text import Text

TITLE = Text("Démarchage des particuliers", "Canvassing of consumers")

_CALLS_NEED_CONSENT = date(2026, 8, 11)
_SECTORS_ARE_BARRED = date(2025, 7, 1)
_CALLS = ("phone", "automated-call")
_BARRED = (*_CALLS, "email", "sms", "inbox-ads")
_STOP = (
    "Cessez cette prospection. Seul ce qui se rapporte à un contrat en cours reste permis.",
    "Stop this marketing. Only what relates to a running contract remains allowed.",
)


@rule(
    "MKT-02",
    MarketingRule,
    reads=(*ASKED, "Purpose.special_rule"),
    source="C. conso. L223-1, L223-5",
    binding="law",
    severity="error",
    since=_CALLS_NEED_CONSENT,
    message=(
        "« {case} » : vous notez « {ground} ». Depuis le 11 août 2026, appeler un particulier pour lui vendre quelque "
        "chose demande son accord préalable, sauf à propos d’un contrat en cours.",
        "“{case}”: you note “{ground}”. Since 11 August 2026, calling a consumer to sell something needs prior "
        "consent, except about a running contract.",
    ),
    remedy=(
        "Demandez cet accord avant d’appeler et gardez-en la preuve. L’achat d’une seule fois n’est pas un contrat en "
        "cours.",
        "Ask for consent before calling and keep proof of it. A one-off purchase is not a running contract.",
    ),
)
def calls_without_consent(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Consumers called without having agreed; the press is free to call."""
    missing = unmet(look, one) if one.channel == "phone" else None
    if missing and not _sells_newspapers(look):
        yield hit("ground", **told(one, missing))


def _sells_newspapers(look: Look) -> bool:
    return any(purpose.special_rule == "press-call" for purpose in look.all(Purpose))


@rule(
    "MKT-03",
    MarketingRule,
    reads=("MarketingRule.channel", "MarketingRule.audience", "MarketingRule.phone_notice"),
    source="C. conso. L223-2",
    binding="law",
    severity="error",
    since=_CALLS_NEED_CONSENT,
    message=(
        "Vous appelez des particuliers sans leur donner le texte que la loi impose quand leur numéro est demandé, puis "
        "dans le contrat.",
        "You call consumers without giving them the text that the law prescribes when their number is asked for, then "
        "in the contract.",
    ),
    remedy=(
        "Ajoutez cette mention à côté du champ où le numéro est donné et dans vos contrats.",
        "Add this notice beside the field where the number is given and in your contracts.",
    ),
    variants={
        "unknown": variant(
            "warning",
            (
                "Vous appelez des particuliers, et rien ne dit s’ils lisent la mention que la loi impose quand leur "
                "numéro est demandé, puis dans le contrat.",
                "You call consumers, and nothing says whether they read the notice that the law prescribes when their "
                "number is asked for, then in the contract.",
            ),
            (
                "Vérifiez vos formulaires et vos contrats, puis répondez à cette question.",
                "Check your forms and your contracts, then answer this question.",
            ),
        ),
    },
)
def no_notice_about_calls(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Consumers who give their number without the prescribed notice."""
    called = one.channel == "phone" and to_consumers(one)
    if called and not one.phone_notice and not look.aside(one, "phone_notice"):
        yield hit("phone_notice", variant="unknown" if one.phone_notice is None else "")


@rule(
    "MKT-08",
    MarketingRule,
    reads=(*ASKED, "MarketingRule.barred_sector", "MarketingRule.call_hours"),
    source="act-2025-594; decree-2022-1313",
    binding="law",
    severity="error",
    since=_SECTORS_ARE_BARRED,
    message=(
        "Vous proposez à des particuliers, par le canal « {channel} », la rénovation énergétique ou l’adaptation d’un "
        "logement : la loi l’interdit.",
        "You offer consumers energy renovation or home adaptation by the channel “{channel}”: the law forbids it.",
    ),
    remedy=_STOP,
    variants={
        "agreed": variant(
            "warning",
            (
                "Vous proposez à des particuliers, par le canal « {channel} », la rénovation énergétique ou "
                "l’adaptation d’un logement : la loi l’interdit, et rien n’assure que leur accord y change quelque "
                "chose.",
                "You offer consumers energy renovation or home adaptation by the channel “{channel}”: the law forbids "
                "it, and nothing ensures that their consent changes that.",
            ),
            _STOP,
        ),
        "hours": variant(
            "error",
            (
                "Vous notez que les jours, les heures ou le nombre d’appels à des particuliers ne sont pas respectés.",
                "You note that the days, the hours or the number of calls to consumers are not respected.",
            ),
            (
                "N’appelez que du lundi au vendredi hors jours fériés, de 10 à 13 heures et de 14 à 20 heures, quatre "
                "fois au plus en trente jours.",
                "Call only from Monday to Friday except on public holidays, from 10 a.m. to 1 p.m. and from 2 p.m. to "
                "8 p.m., four times at most in thirty days.",
            ),
        ),
        "times": variant(
            "warning",
            (
                "Vous notez que les jours, les heures ou le nombre d’appels ne sont pas respectés. L’accord de la "
                "personne libère des jours et des heures, pas de la limite de quatre appels en trente jours.",
                "You note that the days, the hours or the number of calls are not respected. Consent frees you from "
                "the days and the hours, not from the limit of four calls in thirty days.",
            ),
            (
                "Vérifiez que personne n’est appelé plus de quatre fois en trente jours.",
                "Check that nobody is called more than four times in thirty days.",
            ),
        ),
    },
)
def barred_canvassing(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Canvassing in a barred sector, or calls outside the days and hours allowed."""
    if not to_consumers(one):
        return
    if one.barred_sector and one.channel in _BARRED and one.ground != "running-contract":
        agreed = one.ground == "prior-consent" and one.channel not in _CALLS
        channel = catalogue("marketing-channels").label(one.channel)
        yield hit("barred_sector", variant="agreed" if agreed else "", channel=channel)
    if one.channel == "phone" and one.call_hours is False:
        yield hit("call_hours", variant="times" if one.ground == "prior-consent" else "hours")
