"""What a dossier on personal data has to hold: each demand of the law and its practice has its field or its list.

The first column numbers the sections of the legal study from which the program was designed.
"""

import pytest

from pdpeditor.facts import catalogue, catalogues
from pdpeditor.fields import snake
from pdpeditor.records import RECORDS
from pdpeditor.records.record import field_of, links_of

ROWS = """
2.1 | name of the entity | Organisation.legal_name
2.1 | name on the shop front | Organisation.trade_name
2.1 | legal form, of any country | Organisation.legal_form Organisation.legal_form_exact legal-forms
2.1 | sort of entity, on which duties depend | Organisation.entity_type entity-types
2.1 | capital, its currency, whether it varies | Organisation.share_capital Organisation.capital_currency Organisation.capital_variable
2.1 | registration numbers | Organisation.siren Organisation.siret Organisation.rcs_city Organisation.rne_number Organisation.rna_number
2.1 | tax and activity numbers | Organisation.vat_number Organisation.ape
2.1 | registered office | Organisation.street Organisation.postcode Organisation.city Organisation.country countries
2.1 | ways to reach it | Organisation.email Organisation.phone Organisation.contact_form_url
2.1 | its websites | Organisation.website Website.url
2.1 | who binds it | Organisation.representative_name Organisation.representative_title
2.1 | who answers for what it publishes | Organisation.publication_director
2.1 | size and public status | Organisation.headcount Organisation.public_body headcount-bands
2.1 | representative in the Union | Organisation.eu_representative_name Organisation.eu_representative_address Organisation.eu_representative_email
2.1 | its roles | Organisation.roles organisation-roles
2.1 | lead authority | Organisation.lead_authority authorities
2.2 | whether there is an officer, and of which sort | ProtectionOfficer.status dpo-statuses
2.2 | name, and whether it is printed | ProtectionOfficer.name ProtectionOfficer.publish_name ProtectionOfficer.organisation
2.2 | how to reach the officer | ProtectionOfficer.email ProtectionOfficer.postal_address ProtectionOfficer.phone
2.2 | appointment and its notification | ProtectionOfficer.designated_on ProtectionOfficer.notified_on ProtectionOfficer.notification_number
2.2 | duties that would conflict | ProtectionOfficer.conflict
2.3 | category of people | DataSubject.category DataSubject.name subject-categories
2.3 | what changes the rules for them | DataSubject.consumer DataSubject.minor DataSubject.vulnerable DataSubject.employee
2.4 | number and name of the sheet | Activity.reference Activity.name
2.4 | what happens, in which department | Activity.description Activity.service
2.4 | whether it runs | Activity.status activity-statuses
2.4 | dates of the sheet | Activity.created_on Activity.updated_on Activity.reviewed_on
2.4 | software | Activity.software
2.4 | joint controllers, what was agreed, whom to ask | Disclosure.role Party.arrangement Party.arrangement_contact
2.4 | main purpose and others | Purpose.name Purpose.main
2.4 | people, data, source, period | DataUse.subjects DataUse.category DataUse.source DataUse.retention
2.4 | recipients, processors, transfers | Disclosure.party Disclosure.transfers
2.4 | measures, general and its own | Activity.measures Activity.inherits_measures
2.4 | automated decisions and profiling | AutomatedDecision.extent Activity.profiling
2.4 | impact assessment and balancing | Activity.dpia_decision Purpose.balancing
2.4 | scale | Activity.large_scale
2.4 | where data are collected, how people are told | Activity.collection_points Activity.notice_delivery
2.4 | what must be answered | DataUse.obligation
2.4 | whether the policy speaks of it | Activity.published
2.4 | notes | Activity.notes
2.5 | the purpose in words | Purpose.name Purpose.description
2.5 | legal basis | Purpose.basis legal-bases
2.5 | consent: words, way, proof, withdrawal | Purpose.consent_wording Purpose.consent_collection Purpose.consent_proof Purpose.withdrawal
2.5 | contract, law or task | Purpose.contract Purpose.law Purpose.task
2.5 | interest, whose, and why it outweighs | Purpose.interest Purpose.interest_holder Purpose.balancing interest-holders
2.5 | sensitive data, offences, social-security number | Purpose.art9_condition Purpose.art10_basis Purpose.nir_basis art9-conditions
2.5 | rule beside the basis | Purpose.special_rule special-rules
2.5 | necessary or optional | Purpose.necessity necessity
2.5 | direct marketing and its channels | Purpose.direct_marketing Purpose.channels marketing-channels
2.5 | reuse of data, period of its own | Purpose.further_processing_of Purpose.retention
2.6 | category and exact items | DataUse.category DataUse.items data-categories
2.6 | mandatory, by what, and what follows | DataUse.obligation DataUse.requirement DataUse.consequence obligations requirements
2.6 | source of the items | DataUse.source
2.7 | sort of source and its name | Source.category Source.name source-kinds
2.7 | open to the public | Source.publicly_accessible
2.7 | when people are told, or why not | Source.first_contact_notice Source.art14_exception art14-exceptions
2.8 | sort of recipient | Party.kind party-kinds
2.8 | vendor and legal entity | Party.vendor Party.legal_entity vendors
2.8 | countries of the entity and of its parent | Party.country Party.parent_country
2.8 | service and role, purpose by purpose | Service.name Service.role Disclosure.role Disclosure.purposes party-roles
2.8 | data disclosed | Disclosure.data
2.8 | stored where, read from where | Service.storage_countries Service.access_countries
2.8 | agreement: day, version, address, clauses | Contract.signed_on Contract.terms_version Contract.url Contract.clauses art28-clauses
2.8 | sub-processors: list and authorisation | Contract.subprocessors_url Contract.authorisation subprocessor-authorisations
2.8 | certificates | Party.certifications certifications
2.8 | end of the agreement, instructions | Contract.end_of_contract Contract.instructions end-of-contract
2.8 | published by name or by category | Party.published_as Party.category_label publication-modes
2.8 | who checked, and when | Party.verified_on Party.verified_by Contract.verified_on Contract.verified_by
2.9 | country, service, route | Transfer.country Transfer.service Transfer.route transfer-routes
2.9 | mechanism and its decision | Transfer.mechanism Transfer.decision_ref mechanisms adequacy
2.9 | clauses: day, docking, annexes | Transfer.scc_signed_on Transfer.docking_clause Transfer.annexes
2.9 | corporate rules | Transfer.bcr_ref
2.9 | listing of a US entity | Transfer.dpf_entity Transfer.dpf_status Transfer.dpf_covers_hr Transfer.dpf_verified_on Transfer.dpf_verified_by dpf-statuses
2.9 | assessment, conclusion, measures | Transfer.tia_done_on Transfer.tia_conclusion Transfer.supplementary_measures
2.9 | why a derogation is exceptional, who was told | Transfer.occasional Transfer.authority_notified_on
2.9 | copy of the safeguards, fallback | Transfer.copy_how Transfer.fallback
2.10 | what the rule covers | Retention.name Retention.scope
2.10 | reference it follows | Retention.reference retention retention-bindings
2.10 | phases and their lengths | Phase.stage Phase.span Phase.announced Phase.applied phase-stages
2.10 | starting point | Phase.start_event start-events
2.10 | access and source of a phase | Phase.access Phase.source
2.10 | final disposition | Phase.fate final-fates
2.10 | disputes, criteria, reasons | Retention.litigation_hold Retention.criteria Retention.justification
2.10 | how and when data are deleted | Retention.deletion_method Retention.last_purge deletion-methods
2.11 | the rights and the bases that open them | RightNote.right RightNote.text rights
2.11 | where to write | RightsPolicy.email RightsPolicy.form_url RightsPolicy.postal_address RightsPolicy.phone
2.11 | time and price of the answer | RightsPolicy.deadline RightsPolicy.extension RightsPolicy.free
2.11 | proof of identity | RightsPolicy.identity_policy RightsPolicy.id_copy_retention identity-policies
2.11 | somebody else asks, or the answer is no | RightsPolicy.mandate_accepted RightsPolicy.refusal
2.12 | measure, its sheet, its nature | Measure.name Measure.sheet Measure.nature security-sheets measure-kinds
2.12 | in place, since when checked | Measure.state Measure.checked_on measure-states
2.12 | what the policy says of it | Measure.published Measure.public_wording
2.13 | tracker, provider, purpose | Tracker.name Tracker.provider Tracker.purpose Tracker.description tracker-purposes
2.13 | lifetime of the tracker and of its data | Tracker.lifetime Tracker.data_retention
2.13 | third party, exemption | Tracker.third_party Tracker.exemption_reason
2.13 | tool, refusal, proof, validity | ConsentMechanism.platform ConsentMechanism.refuse_as_easy ConsentMechanism.refuse_how ConsentMechanism.proof_stored ConsentMechanism.validity
2.13 | change of mind, several devices | ConsentMechanism.withdraw_how ConsentMechanism.withdraw_url ConsentMechanism.multi_device
2.13 | where the cookie policy stands | ConsentMechanism.policy_place ConsentMechanism.policy_url cookie-policy-places
2.14 | rule by channel and audience | MarketingRule.channel MarketingRule.audience MarketingRule.ground marketing-rules marketing-audiences marketing-grounds
2.14 | objection, at collection and in each message | MarketingRule.opt_out MarketingRule.opt_out_each_message MarketingRule.objection_at_collection
2.14 | conditions of the exceptions | MarketingRule.similar_products MarketingRule.related_to_profession MarketingRule.deliverability_only
2.14 | calls: notice, hours, barred sectors | MarketingRule.phone_notice MarketingRule.call_hours MarketingRule.barred_sector
2.15 | payment: mode, rhythm, provider | Payment.mode Payment.schedule Payment.provider Payment.provider_role payment-modes payment-schedules
2.15 | payment: card, consent, code, period, renewal | Payment.card_stored_by_us Payment.storage_consent Payment.cvv_never_stored Payment.retention Payment.renewal_notice
2.15 | automated decision explained | AutomatedDecision.logic AutomatedDecision.significance AutomatedDecision.consequences AutomatedDecision.human_review
2.15 | automated decision allowed | AutomatedDecision.ground AutomatedDecision.special_data art22-grounds profiling-kinds
2.15 | children: aimed at, consent, check, words, erasure | RightsPolicy.minors_targeted RightsPolicy.offered_under_15 RightsPolicy.minors_consent RightsPolicy.minors_verification RightsPolicy.minors_notice_url RightsPolicy.minors_erasure
2.15 | after death | RightsPolicy.post_mortem_channel RightsPolicy.heirs
2.15 | breaches | BreachPlan.procedure BreachPlan.register_kept BreachPlan.report_email BreachPlan.public_commitment
2.15 | pages on networks | SocialPage.network SocialPage.party SocialPage.joint SocialPage.arrangement SocialPage.addendum_url social-networks
2.15 | what visitors publish, machines that talk | Website.user_content Website.user_content_warning Website.chatbot Website.chatbot_notice
2.15 | where to complain | authorities
2.15 | what is not done | Declarations.statements Declarations.declared_on Declarations.declared_by negative-declarations
2.16 | whom it works for | Client.name Client.contact Client.email Client.representative Client.officer
2.16 | what it does for each | ClientProcessing.name ClientProcessing.data ClientProcessing.subjects
2.16 | chain, transfers, measures | ClientProcessing.subprocessors ClientProcessing.transfers ClientProcessing.measures
2.18 | the nine criteria | Activity.criterion_evaluation Activity.criterion_automated_decision Activity.criterion_systematic_monitoring Activity.criterion_sensitive_data Activity.criterion_large_scale Activity.criterion_matching Activity.criterion_vulnerable_persons Activity.criterion_innovation Activity.criterion_exclusion dpia-criteria
2.18 | entry on a list | Activity.dpia_list dpia-lists
2.18 | decision, reason, day, consultation | Activity.dpia_decision Activity.dpia_reason Activity.dpia_done_on Activity.prior_consultation dpia-decisions
2.19 | version and its days | Publication.number Publication.effective_on Publication.published_on Publication.previous_versions_url
2.19 | what changed, how people were told | Publication.changes Publication.notice change-notices
2.19 | sort of notice, state of the translation | Publication.notice_type Publication.translation_status notice-types translation-statuses
2.19 | the dossier and the files as they were | Publication.snapshot PublishedDocument.document PublishedDocument.sha256 document-kinds
2.19 | where an answer comes from | Mark.state Mark.why Mark.who Mark.at
2.19 | what was accepted, who, when, why | Acceptance.rule Acceptance.why Acceptance.who Acceptance.at Acceptance.facts
2.19 | what was answered at the start | Reply.question Reply.chosen
6.2 | host and pages of a website | Website.host Website.legal_notice_url Website.policy_url Website.terms_url Website.credits Party.street Party.phone
6.2 | consumer mediator | Organisation.mediator Organisation.mediator_address Organisation.mediator_url
6.2 | authorised or regulated business | Organisation.authorising_authority Organisation.regulated_profession
6.2 | who the policy is for, work for customers | Organisation.business Organisation.audience Organisation.processing_for_clients
"""  # noqa: E501 (a demand stays on one line with what answers it)

DEMANDS = [tuple(part.strip() for part in row.split("|")) for row in ROWS.strip().splitlines()]
NAMED = [name for _, _, names in DEMANDS for name in names.split()]

REGISTER = {
    "a": ("Organisation.legal_name", "Organisation.street", "Organisation.city", "Organisation.country",
          "Organisation.email", "Organisation.phone", "ProtectionOfficer.status", "ProtectionOfficer.name",
          "ProtectionOfficer.email", "Party.name"),
    "b": ("Purpose.name",),
    "c": ("DataUse.subjects", "DataUse.category", "DataSubject.category"),
    "d": ("Disclosure.party", "Party.name", "Party.country"),
    "e": ("Transfer.country", "Transfer.mechanism"),
}  # fmt: skip
"""What GDPR Article 30(1) asks without condition, by its points, and (e) as soon as there is a transfer."""


@pytest.mark.parametrize(("section", "demand", "names"), DEMANDS, ids=[f"{row[0]} {row[1]}" for row in DEMANDS])
def test_a_demand_has_its_field_or_its_list(section: str, demand: str, names: str) -> None:
    for name in names.split():
        assert _exists(name), f"{section} {demand}: {name}"


def _exists(name: str) -> bool:
    owner, _, field = name.partition(".")
    if not field:
        return owner in catalogues() and len(catalogue(owner)) > 0
    cls = RECORDS[snake(owner)]
    return field in cls.table().columns or field in links_of(cls)


def test_no_section_of_the_model_is_left_out() -> None:
    """Section 2.17 is the register, whose points are required below."""
    found = {section for section, _, _ in DEMANDS}
    assert {f"2.{number}" for number in range(1, 20)} - found == {"2.17"}


def test_every_record_and_every_list_answers_a_demand() -> None:
    records = {name.partition(".")[0] for name in NAMED if "." in name}
    asked = {cls.__name__ for cls in RECORDS.values() if cls.__name__ not in _associations()}
    assert asked - records == set()
    # for which notice a category of people is told; what the rules of the linter know and rest on; the first questions
    # and the tools; how a table of countries is laid out
    beside = {"audiences", "decisions", "cloud-regions", "known-trackers", "start", "tools", "world-regions"}
    assert set(catalogues()) - set(NAMED) == beside


def _associations() -> set[str]:
    return {links.row.__name__ for cls in RECORDS.values() for links in links_of(cls).values()}


@pytest.mark.parametrize("point", REGISTER)
def test_what_the_register_must_say_is_required(point: str) -> None:
    for name in REGISTER[point]:
        owner, _, field = name.partition(".")
        assert field_of(RECORDS[snake(owner)], field).required, name
