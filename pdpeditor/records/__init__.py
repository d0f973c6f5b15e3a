"""What is written down: every record class of the dossier, imported so that RECORDS is complete."""

from __future__ import annotations

from pdpeditor.records.acceptance import Acceptance
from pdpeditor.records.activity import Activity
from pdpeditor.records.clients import Client, ClientProcessing
from pdpeditor.records.data import DataSubject, DataUse, Source
from pdpeditor.records.disclosures import AutomatedDecision, Disclosure
from pdpeditor.records.marketing import MarketingRule
from pdpeditor.records.officer import ProtectionOfficer
from pdpeditor.records.organisation import Organisation
from pdpeditor.records.parties import Contract, Party, Service
from pdpeditor.records.payment import Payment
from pdpeditor.records.publications import Publication, PublishedDocument
from pdpeditor.records.purpose import Purpose
from pdpeditor.records.record import RECORDS, Mark, Record
from pdpeditor.records.reply import Reply
from pdpeditor.records.retention import Phase, Retention
from pdpeditor.records.rights import Declarations, RightNote, RightsPolicy
from pdpeditor.records.security import BreachPlan, Measure
from pdpeditor.records.trackers import ConsentMechanism, Tracker
from pdpeditor.records.transfers import Transfer
from pdpeditor.records.website import SocialPage, Website

__all__ = [
    "RECORDS",
    "Acceptance",
    "Activity",
    "AutomatedDecision",
    "BreachPlan",
    "Client",
    "ClientProcessing",
    "ConsentMechanism",
    "Contract",
    "DataSubject",
    "DataUse",
    "Declarations",
    "Disclosure",
    "Mark",
    "MarketingRule",
    "Measure",
    "Organisation",
    "Party",
    "Payment",
    "Phase",
    "ProtectionOfficer",
    "Publication",
    "PublishedDocument",
    "Purpose",
    "Record",
    "Reply",
    "Retention",
    "RightNote",
    "RightsPolicy",
    "Service",
    "SocialPage",
    "Source",
    "Tracker",
    "Transfer",
    "Website",
]
