"""Consent: given by a clear act, and as easy to withdraw as to give."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.crossings import basis
from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Purpose
from pdpeditor.text import Text

TITLE = Text("Consentement", "Consent")

_PASSIVE = re.compile(
    r"\b(?:pré-?\s?coch\w+|déjà coch\w+|coch\w+ (?:par défaut|d[’']avance|à l[’']avance)"
    r"|en (?:poursuivant|continuant)[^.;]{0,30}navigation|poursuite de (?:la|sa|votre) navigation|sauf opposition"
    r"|pre-?\s?(?:ticked|checked|selected)|(?:ticked|checked|selected) (?:by default|in advance|beforehand)"
    r"|continuing to (?:browse|use)|unless (?:you|they|people) (?:object|refuse|opt out))",
    re.IGNORECASE,
)
_BUNDLED = re.compile(
    r"\b(?:accept\w*|agree\w*|valid\w*|approuv\w*)[^.;]{0,25}\b(?:CGV|CGU|conditions générales"
    r"|terms (?:and conditions|of (?:use|sale|service))|general conditions)\b",
    re.IGNORECASE,
)
_BY_POST = re.compile(
    r"\b(?:courrier|lettre|recommandée?|postale?|voie postale|letter|registered|post)\b", re.IGNORECASE
)
_ONLINE = re.compile(
    r"\b(?:cases?|cli(?:c|quer|quez|que)|boutons?|formulaires?|bandeau|liens?|e-?mails?|courriels?|mails?|sites?|compte"
    r"|box(?:es)?|tick\w*|click\w*|buttons?|forms?|banners?|links?|website|account|préférences|preferences)\b|@",
    re.IGNORECASE,
)


@rule(
    "LB-06",
    Purpose,
    reads=(
        "Purpose.basis",
        "Purpose.withdrawal",
        "Purpose.consent_collection",
        "Purpose.consent_wording",
    ),
    source="GDPR 4(11), 7(2), 7(3), 7(4), 13(2)(c); cjeu-c-673-17",
    binding="law",
    severity="error",
    message=(
        "« {record} » repose sur le consentement, mais rien ne dit comment le retirer.",
        "“{record}” rests on consent, but nothing says how to withdraw it.",
    ),
    remedy=(
        "Dites comment changer d’avis aussi simplement qu’on a accepté, par exemple par un lien dans chaque message.",
        "Say how to change one’s mind as easily as one agreed, for example by a link in each message.",
    ),
    variants={
        "passive": variant(
            "error",
            (
                "Pour « {record} », le consentement est recueilli sans geste de la personne (« {words} ») : il "
                "n’est pas valable.",
                "For “{record}”, consent is collected without any act of the person (“{words}”): it is not valid.",
            ),
            (
                "Faites cocher une case vide, ou cliquer sur un bouton, à côté d’un refus aussi simple.",
                "Have people tick an empty box, or click a button, beside a refusal that is just as easy.",
            ),
        ),
        "bundled": variant(
            "error",
            (
                "Pour « {record} », le consentement est mêlé à l’acceptation d’un contrat (« {words} ») : il n’est pas "
                "libre.",
                "For “{record}”, consent is mixed with the acceptance of a contract (“{words}”): it is not free.",
            ),
            (
                "Demandez-le à part, par une case réservée à cette seule finalité.",
                "Ask for it separately, with a box for this purpose alone.",
            ),
        ),
        "harder": variant(
            "warning",
            (
                "Pour « {record} », on accepte en ligne et on ne change d’avis que par la poste : c’est moins simple.",
                "For “{record}”, people agree online and change their minds by post only: that is less easy.",
            ),
            (
                "Offrez un retrait en ligne, par exemple un lien ou un réglage du compte.",
                "Offer withdrawal online, for example a link or an account setting.",
            ),
        ),
    },
)
def unsound_consent(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A consent that cannot be withdrawn, or harder than it was given; one without an act, or hidden in a contract."""
    if purpose.basis != "consent":
        return
    way, back = purpose.consent_collection, purpose.withdrawal
    if not (back.fr.strip() or back.en.strip()):
        yield hit("withdrawal")
    elif said(back, _BY_POST) and not said(back, _ONLINE) and said(way, _ONLINE):
        yield hit("withdrawal", variant="harder")
    if words := said(way, _PASSIVE):
        yield hit("consent_collection", variant="passive", words=words)
    for field in ("consent_collection", "consent_wording"):
        if words := said(getattr(purpose, field), _BUNDLED):
            yield hit(field, variant="bundled", words=words)


@rule(
    "LB-09",
    Purpose,
    reads=("Purpose.basis", "Purpose.withdrawal"),
    source="GDPR 7(3), 13(2)(c)",
    binding="law",
    severity="advice",
    message=(
        "« {record} » dit comment retirer son consentement, mais ne repose pas sur le consentement.",
        "“{record}” says how to withdraw consent, but does not rest on consent.",
    ),
    remedy=(
        "Choisissez la base légale. Si ce n’est pas le consentement, effacez le texte sur le retrait.",
        "Choose the legal basis. If it is not consent, delete the text on withdrawal.",
    ),
    variants={
        "other": variant(
            "advice",
            (
                "« {record} » dit comment retirer son consentement, mais repose sur une autre base : « {basis} ».",
                "“{record}” says how to withdraw consent, but rests on another basis: “{basis}”.",
            ),
            (
                "Vérifiez la base légale. Si elle est juste, effacez le texte sur le retrait.",
                "Check the legal basis. If it is right, delete the text on withdrawal.",
            ),
        ),
    },
)
def withdrawal_without_consent(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A withdrawal of a consent that is nowhere."""
    if purpose.withdrawal and purpose.basis != "consent":
        yield hit("withdrawal", variant="other" if purpose.basis else "", basis=basis(purpose.basis))
