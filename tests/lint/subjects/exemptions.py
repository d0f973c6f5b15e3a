"""Cases of the rules on exemptions from consent."""

from lint.cases import Desk, fails, passes
from lint.subjects.trackers import tracker

from pdpeditor.text import Text


@fails("CKE-05")
def google_analytics_among_the_exempt(desk: Desk) -> object:
    return tracker(desk, name="_ga")


@fails("CKE-05")
def google_analytics_known_by_its_vendor(desk: Desk) -> object:
    party = desk.party("Mesure", vendor="google-analytics")
    return tracker(desk, name="compteur", purpose="necessary", provider=party.id)


@fails("CKE-05")
def google_analytics_called_anonymous(desk: Desk) -> object:
    words = Text("statistiques anonymes de visite", "anonymous visit statistics")
    return tracker(desk, name="_ga_X1Y2", purpose="audience", description=words)


@passes("CKE-05")
def google_analytics_with_consent(desk: Desk) -> None:
    words = Text("compte les visites ; ces données ne sont pas anonymes", "counts visits; these data are not anonymous")
    tracker(desk, name="_ga", purpose="audience", description=words)


@passes("CKE-05")
def matomo_set_up_as_the_cnil_asks(desk: Desk) -> None:
    tracker(desk, name="_pk_id", description=Text("statistiques anonymes", "anonymous statistics"))


@fails("CKE-11")
def the_meta_pixel_called_necessary(desk: Desk) -> object:
    return tracker(desk, name="_fbp", purpose="necessary")


@passes("CKE-11")
def the_meta_pixel_as_advertising(desk: Desk) -> None:
    tracker(desk, name="_fbp", purpose="advertising")


@passes("CKE-11")
def a_session_of_the_shop(desk: Desk) -> None:
    tracker(desk, name="PHPSESSID", purpose="necessary")


@fails("CKE-13")
def advertising_with_a_reason_to_be_exempt(desk: Desk) -> object:
    return tracker(desk, purpose="advertising", exemption_reason=Text("indispensable", "indispensable"))


@passes("CKE-13")
def a_session_with_a_reason_to_be_exempt(desk: Desk) -> None:
    tracker(desk, purpose="necessary", exemption_reason=Text("garde le panier", "keeps the basket"))
