"""Processors: their names, their true role, and the register of an organisation that is one itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from stdnum.fr import siren

from pdpeditor.facts import Fact
from pdpeditor.lint.chain import ROLES, is_processor, vendor_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.spelling import label, meant
from pdpeditor.records import Client, ClientProcessing, Organisation, Party, Record, Service
from pdpeditor.text import Text, in_both

TITLE = Text("Sous-traitants", "Processors")


def _known(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    likeness = meant(getattr(record, "name", ""))
    if likeness is None:
        return {}
    return {"name": likeness.name, "vendor": getattr(record, "vendor", None) or likeness.vendor.key}


@rule(
    "PRO-01",
    Party,
    reads=("Party.name", "Party.vendor"),
    source="GDPR 5(1)(d)",
    binding="law",
    severity="warning",
    message=(
        "Vouliez-vous dire « {meant} » plutôt que « {record} » ?",
        "Did you mean “{meant}” rather than “{record}”?",
    ),
    remedy=(
        "Corrigez le nom : un destinataire mal écrit est introuvable pour les personnes.",
        "Correct the name: people cannot find a recipient that is misspelt.",
    ),
    variants={
        "known": variant(
            "advice",
            (
                "« {record} » est un prestataire connu, {meant}, mais sa fiche ne le dit pas.",
                "“{record}” is a known provider, {meant}, but its record does not say so.",
            ),
            (
                "Choisissez-le parmi les prestataires connus : ce que l’on sait de lui vous est alors proposé.",
                "Choose it among the known providers: what is known of it is then suggested to you.",
            ),
        )
    },
    fix=_known,
)
def nearly_a_vendor(party: Party, look: Look) -> Iterable[Hit]:
    """A name within a letter or two of a known vendor's, or a known vendor that is not chosen as one."""
    likeness = meant(party.name)
    if likeness is None:
        return
    if likeness.misspelt:
        yield hit("name", meant=label(likeness.vendor))
    elif vendor_of(look, party) is None and not look.aside(party, "vendor"):
        yield hit("vendor", variant="known", meant=label(likeness.vendor))


@rule(
    "PRO-04",
    Party,
    reads=("Party.vendor", *ROLES),
    source="GDPR 4(7), 28(10); edpb-07-2020",
    binding="law",
    severity="warning",
    message=(
        "« {record} » n’est noté que comme sous-traitant, mais ce prestataire décide lui-même d’une partie de ce "
        "qu’il fait des données : {tasks}.",
        "“{record}” is noted as a processor only, but this provider itself decides part of what it does with the "
        "data: {tasks}.",
    ),
    remedy=(
        "Vérifiez son rôle pour chaque finalité ; si vous utilisez cette partie, ajoutez la prestation pour laquelle "
        "il est responsable.",
        "Check its role for each purpose; if you use that part, add the service for which it is a controller.",
    ),
    variants={
        "never": variant(
            "warning",
            (
                "« {record} » est noté comme sous-traitant, mais ce prestataire décide lui-même de ce qu’il fait des "
                "données : {tasks}.",
                "“{record}” is noted as a processor, but this provider itself decides what it does with the data: "
                "{tasks}.",
            ),
            (
                "Lisez ses conditions et notez son rôle de responsable, indépendant ou conjoint.",
                "Read its terms and note its role as a controller, independent or joint.",
            ),
        )
    },
)
def controller_taken_for_a_processor(party: Party, look: Look) -> Iterable[Hit]:
    """A vendor known to be a controller, for all or part of what it does, that is noted as a processor alone."""
    vendor = vendor_of(look, party)
    own = _as_controller(vendor) if vendor else ()
    if not own or not is_processor(look, party) or _said_controller(look, party):
        return
    tasks = in_both(lambda lang: ", ".join(f"{task[lang][:1].lower()}{task[lang][1:]}" for task in own))
    whole = len(own) == len(vendor.more["services"]) if vendor else False
    yield hit("kind", variant="never" if whole else "", tasks=tasks)


def _as_controller(vendor: Fact) -> tuple[Text, ...]:
    """What a vendor does as a controller."""
    services = (one for one in vendor.more.get("services", ()) if one["role"] != "processor")
    return tuple(Text(one["name"]["fr"], one["name"]["en"]) for one in services)


def _said_controller(look: Look, party: Party) -> bool:
    return any(one.role in ("independent-controller", "joint-controller") for one in look.parts(party, Service))


@rule(
    "PRO-07",
    Organisation,
    reads=("Organisation.roles", "Organisation.processing_for_clients", "Client.name", "ClientProcessing.name"),
    source="GDPR 30(2)",
    binding="law",
    severity="error",
    message=(
        "Vous traitez des données pour le compte de clients, mais aucun client n’est noté : la loi demande un "
        "registre de ce que vous faites pour chacun.",
        "You process data on behalf of clients, but no client is noted: the law asks for a register of what you do for "
        "each of them.",
    ),
    remedy=(
        "Notez chaque client et ce que vous faites pour lui.",
        "Note each client and what you do for it.",
    ),
    variants={
        "idle": variant(
            "error",
            (
                "Le registre du sous-traitant ne dit pas ce que vous faites pour « {record} ».",
                "The processor’s register does not say what you do for “{record}”.",
            ),
            (
                "Ajoutez au moins une catégorie de traitement à ce client.",
                "Add at least one category of processing to this client.",
            ),
        ),
        "role": variant(
            "warning",
            (
                "Le dossier décrit un travail sur les données de vos clients, mais vous n’avez pas coché le rôle de "
                "sous-traitant.",
                "The dossier describes work on your clients’ data, but you have not ticked the role of processor.",
            ),
            (
                "Cochez « sous-traitant » parmi vos rôles, ou effacez ce qui concerne ces clients.",
                "Tick “processor” among your roles, or delete what concerns these clients.",
            ),
        ),
    },
)
def no_register_of_clients(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A processor that keeps no register of its clients, or one that does not know that it is one."""
    clients = look.all(Client)
    if "processor" not in organisation.roles:
        if organisation.roles and (clients or organisation.processing_for_clients):
            yield hit("roles", variant="role")
        return
    if not clients:
        yield hit("roles")
    yield from (hit("name", record=one, variant="idle") for one in clients if not look.parts(one, ClientProcessing))


@rule(
    "PRO-09",
    Party,
    reads=("Party.registration", "Party.country"),
    source="GDPR 5(1)(d), 28(3)",
    binding="law",
    severity="warning",
    message=(
        "Le numéro « {number} » de « {record} » n’est pas un numéro SIREN valide : un chiffre est faux ou manque.",
        "The number “{number}” of “{record}” is not a valid SIREN number: a digit is wrong or missing.",
    ),
    remedy=(
        "Recopiez le numéro depuis le contrat ou les mentions légales de ce tiers.",
        "Copy the number from the agreement or the legal notice of this third party.",
    ),
)
def wrong_registration(party: Party, look: Look) -> Iterable[Hit]:
    """A French party whose registration number holds a SIREN with a wrong check digit."""
    digits = re.sub(r"\D", "", party.registration)
    if party.country == "FR" and 8 <= len(digits) <= 10 and not siren.is_valid(digits):
        yield hit("registration", number=party.registration)
