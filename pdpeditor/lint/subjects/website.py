"""Websites and pages: joint control of social pages, and people told that they talk to a machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Record, SocialPage, Website
from pdpeditor.text import Text

TITLE = Text("Sites et réseaux sociaux", "Websites and social networks")


def _as_judged(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    """What the network itself says of its pages; nothing where that was not read."""
    network = look.fact("social-networks", getattr(record, "network", None))
    if found.variant or network is None or network.confidence == "to-verify":
        return {}
    addendum = getattr(record, "addendum_url", "") or network.more.get("addendum", "")
    return {"joint": True, "addendum_url": addendum}


@rule(
    "SOC-01",
    SocialPage,
    reads=("SocialPage.network", "SocialPage.joint", "SocialPage.arrangement", "Mark.state"),
    source="GDPR 26; cjeu-c-210-16",
    binding="law",
    severity="warning",
    message=(
        "Pour les statistiques de « {record} », {network} et vous êtes responsables ensemble, et rien ne le dit.",
        "For the statistics of “{record}”, {network} and you are controllers together, and nothing says so.",
    ),
    remedy=(
        "Répondez oui à « responsables conjoints », puis résumez l’accord que le réseau publie.",
        "Answer yes to “joint controllers”, then sum up the arrangement that the network publishes.",
    ),
    variants={
        "denied": variant(
            "warning",
            (
                "« {record} » se dit sans responsabilité conjointe, mais {network} vous donne des statistiques sur ses "
                "visiteurs : vous en répondez ensemble.",
                "“{record}” is said to be under no joint control, but {network} gives you statistics on its visitors: "
                "you answer for them together.",
            ),
            (
                "Répondez oui, ou acceptez cette remarque en disant pourquoi la page n’a pas de statistiques.",
                "Answer yes, or accept this finding and say why the page has no statistics.",
            ),
        ),
        "essence": variant(
            "warning",
            (
                "Vous partagez la responsabilité de « {record} » avec le réseau, mais rien ne dit qui fait quoi.",
                "You share control of “{record}” with the network, but nothing says who does what.",
            ),
            (
                "Résumez l’accord du réseau : qui informe les personnes et qui leur répond.",
                "Sum up the network’s arrangement: who informs people and who answers them.",
            ),
        ),
    },
    fix=_as_judged,
)
def unshared_page(page: SocialPage, look: Look) -> Iterable[Hit]:
    """A page on a network whose statistics are under joint control, without a word on it."""
    if page.joint:
        if not page.arrangement and not look.aside(page, "arrangement"):
            yield hit("arrangement", variant="essence")
        return
    network = look.fact("social-networks", page.network)
    if network and network.more.get("joint") and not look.aside(page, "joint"):
        yield hit("joint", variant="" if page.joint is None else "denied", network=network.label)


@rule(
    "AI-01",
    Website,
    reads=("Website.chatbot", "Website.chatbot_notice", "Mark.state"),
    source="ai-act-50",
    binding="law",
    severity="warning",
    message=(
        "« {record} » a un robot de conversation ou des contenus faits par une machine, mais rien ne le dit à ceux qui "
        "s’en servent.",
        "“{record}” has a chatbot or content made by a machine, but nothing tells those who use it.",
    ),
    remedy=(
        "Écrivez l’information que les personnes lisent, dès le premier échange.",
        "Write the notice that people read, from the first exchange on.",
    ),
    since=date(2026, 8, 2),
)
def hidden_machine(website: Website, look: Look) -> Iterable[Hit]:
    """A chatbot that does not say that it is one."""
    if website.chatbot and not website.chatbot_notice and not look.aside(website, "chatbot_notice"):
        yield hit("chatbot_notice")
