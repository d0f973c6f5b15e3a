"""The choice on trackers: offered where it is needed, as easy to refuse as to accept, and never final."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.tracking import PURPOSES, asks_for_nothing, trackers, waits
from pdpeditor.records import ConsentMechanism, Website
from pdpeditor.text import LANGS, Text

TITLE = Text("Choix sur les traceurs", "Choice on trackers")

_BROWSER = re.compile(r"\b(?:navigateurs?|browsers?)\b", re.IGNORECASE)
_OF_ITS_OWN = re.compile(
    r"\b(?:bandeau|bannière|console|panneau|boutons?|tout refuser|continuer sans accepter|gestionnaire"
    r"|gérer (?:mes|les|vos|ses) (?:cookies|choix)|paramètres des cookies|centre de préférences|cases?"
    r"|banner|panel|buttons?|(?:reject|refuse|decline) all|continue without accepting|preference cent(?:re|er)"
    r"|manage (?:my|your|the )?\s?(?:cookies|choices)|cookie settings|box(?:es)?)\b",
    re.IGNORECASE,
)
_BY_BROWSING = re.compile(
    r"\b(?:(?:poursui\w+|continu\w+) [^.;]{0,25}navigation|navigation poursuivie|poursuite de [^.;]{0,10}navigation"
    r"|continu\w+ (?:to browse|to use|browsing|using)|keep(?:ing)? (?:browsing|using)|further browsing)\b"
    r"(?![^.;]{0,40}\b(?:sans|refus\w*|without|refus\w*|reject\w*))",
    re.IGNORECASE,
)
_ASK = (
    "Posez la question dans un bandeau, avec « Tout refuser » à côté de « Tout accepter ».",
    "Ask the question in a banner, with “Reject all” beside “Accept all”.",
)


@rule(
    "CKE-01",
    Website,
    reads=(*PURPOSES, "ConsentMechanism.website_id"),
    source="LIL 82; GDPR 4(11), 7",
    binding="law",
    severity="error",
    message=(
        "« {record} » utilise « {tracker} », qui demande l’accord du visiteur, mais rien ne dit comment cet accord est "
        "recueilli.",
        "“{record}” uses “{tracker}”, which needs the visitor’s consent, but nothing says how that consent is "
        "collected.",
    ),
    remedy=(
        "Décrivez le bandeau de consentement du site. S’il n’y en a pas, retirez ce traceur en attendant.",
        "Describe the consent banner of the website. If there is none, remove this tracker until there is one.",
    ),
    variants={
        "several": variant(
            "error",
            (
                "« {record} » utilise {count} traceurs qui demandent l’accord du visiteur, dont « {tracker} », mais "
                "rien ne dit comment cet accord est recueilli.",
                "“{record}” uses {count} trackers that need the visitor’s consent, among them “{tracker}”, but nothing "
                "says how that consent is collected.",
            ),
            (
                "Décrivez le bandeau de consentement du site. S’il n’y en a pas, retirez ces traceurs en attendant.",
                "Describe the consent banner of the website. If there is none, remove these trackers until there is "
                "one.",
            ),
        ),
    },
)
def trackers_without_a_choice(site: Website, look: Look) -> Iterable[Hit]:
    """Trackers that need consent on a website that is not said to ask for it."""
    waiting = [one for one in trackers(look, site) if waits(one)]
    if waiting and not look.parts(site, ConsentMechanism):
        several = "several" if len(waiting) > 1 else ""
        yield hit(variant=several, tracker=waiting[0], count=len(waiting))


@rule(
    "CKE-02",
    ConsentMechanism,
    reads=(*PURPOSES, "ConsentMechanism.refuse_how", "ConsentMechanism.withdraw_how"),
    source="LIL 82; GDPR 4(11), 7(3); cjeu-c-673-17",
    binding="law",
    severity="error",
    message=(
        "Pour refuser les cookies ou changer d’avis, vous renvoyez aux réglages du navigateur : cela ne suffit pas.",
        "You refer people to browser settings to refuse cookies or to change their minds: that is not enough.",
    ),
    remedy=_ASK,
    variants={
        "browsing": variant(
            "error",
            (
                "Vous tenez pour un accord le fait de continuer à naviguer (« {words} ») : un accord demande un geste "
                "clair.",
                "You take continued browsing (“{words}”) for consent: consent needs a clear act.",
            ),
            _ASK,
        ),
    },
)
def left_to_the_browser(mechanism: ConsentMechanism, look: Look) -> Iterable[Hit]:
    """A choice left to browser settings, or a consent taken from people who go on reading."""
    if asks_for_nothing(look, mechanism):
        return
    for field in ("refuse_how", "withdraw_how"):
        words: Text = getattr(mechanism, field)
        if any(_only_browser(words[lang]) for lang in LANGS):
            yield hit(field)
        if browsing := said(words, _BY_BROWSING):
            yield hit(field, variant="browsing", words=browsing)


def _only_browser(words: str) -> bool:
    return bool(_BROWSER.search(words)) and not _OF_ITS_OWN.search(words)


@rule(
    "CKE-03",
    ConsentMechanism,
    reads=(*PURPOSES, "ConsentMechanism.refuse_as_easy"),
    source="LIL 82; GDPR 4(11), 7(3); cnil-2020-092",
    binding="law",
    severity="error",
    message=(
        "Refuser les cookies est plus difficile que les accepter : l’accord obtenu ainsi n’est pas libre.",
        "Refusing cookies is harder than accepting them: consent obtained in this way is not free.",
    ),
    remedy=(
        "Mettez « Tout refuser » au même endroit et aussi visible que « Tout accepter ».",
        "Put “Reject all” in the same place as “Accept all” and make it as visible.",
    ),
)
def harder_to_refuse(mechanism: ConsentMechanism, look: Look) -> Iterable[Hit]:
    """A refusal that takes more than an acceptance does."""
    if mechanism.refuse_as_easy is False and not asks_for_nothing(look, mechanism):
        yield hit("refuse_as_easy")


@rule(
    "CKE-09",
    ConsentMechanism,
    reads=(*PURPOSES, "ConsentMechanism.withdraw_how", "ConsentMechanism.withdraw_url"),
    source="LIL 82; GDPR 7(3), 13(2)(c)",
    binding="law",
    severity="error",
    message=(
        "Rien ne dit comment un visiteur qui a accepté les cookies change d’avis.",
        "Nothing says how visitors who accepted cookies change their minds.",
    ),
    remedy=(
        "Mettez un lien « Gérer mes cookies » au bas de chaque page et dites-le ici.",
        "Put a link “Manage my cookies” at the bottom of each page and say so here.",
    ),
)
def no_change_of_mind(mechanism: ConsentMechanism, look: Look) -> Iterable[Hit]:
    """A consent to trackers that is given for good."""
    told = mechanism.withdraw_how or mechanism.withdraw_url.strip() or look.aside(mechanism, "withdraw_how")
    if not told and not asks_for_nothing(look, mechanism):
        yield hit("withdraw_how")
