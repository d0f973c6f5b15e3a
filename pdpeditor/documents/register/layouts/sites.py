"""How websites and what belongs to them stand side by side: trackers, social pages, marketing, payments."""

from __future__ import annotations

from pdpeditor.documents.register.layout import Column, Layout
from pdpeditor.records import ConsentMechanism, MarketingRule, Payment, Record, SocialPage, Tracker, Website

LAYOUTS: dict[type[Record], Layout] = {
    Website: Layout(
        (
            Column("site", 3.0, bare=("url",), named=("host", "credits")),
            Column("pages", 3.2, named=("policy_url", "legal_notice_url", "terms_url")),
            Column("users", 3.8),
        ),
    ),
    ConsentMechanism: Layout(
        (
            Column("site", 2.4, named=("platform",)),
            Column("choice", 3.8, named=("refuse_as_easy", "refuse_how", "proof_stored", "validity")),
            Column("withdrawal", 3.8),
        ),
        name="",
        owned=True,
    ),
    Tracker: Layout(
        (
            Column("tracker", 2.4, named=("provider", "third_party")),
            Column("use", 3.2, bare=("purpose", "description")),
            Column("life", 2.4, named=("lifetime", "data_retention")),
            Column("exempt", 2.6, bare=("exemption_reason",)),
        ),
    ),
    SocialPage: Layout(
        (
            Column("page", 3.0, bare=("name", "url"), named=("network", "party")),
            Column("joint", 2.0, bare=("joint",)),
            Column("arrangement", 5.0, bare=("arrangement", "addendum_url")),
        ),
    ),
    MarketingRule: Layout(
        (
            Column("channel", 2.4, bare=("audience",)),
            Column("ground", 2.4, bare=("ground",)),
            Column("stop", 2.8, bare=("opt_out",), named=("opt_out_each_message",)),
            Column("rules", 2.8),
        ),
    ),
    Payment: Layout(
        (
            Column("payment", 3.0, bare=("schedule",), named=("provider", "provider_role")),
            Column("card", 4.0, named=("card_stored_by_us", "cvv_never_stored", "security")),
            Column("kept", 3.0, bare=("retention",)),
        ),
    ),
}
