"""Cases of the rules on the choice on trackers."""

from lint.cases import Desk, fails, passes
from lint.subjects.trackers import mechanism, site, tracker

from pdpeditor.records import ConsentMechanism
from pdpeditor.text import Text


def asking(desk: Desk, purpose: str = "audience", **values: object) -> ConsentMechanism:
    """A banner on a website with one tracker."""
    shop = site(desk)
    tracker(desk, shop, name="compteur", purpose=purpose)
    return mechanism(desk, shop, **values)


@fails("CKE-01")
def audience_measurement_and_no_banner(desk: Desk) -> object:
    shop = site(desk)
    tracker(desk, shop, name="_ga", purpose="audience")
    return shop


@fails("CKE-01")
def advertising_and_networks_and_no_banner(desk: Desk) -> object:
    shop = site(desk)
    tracker(desk, shop, name="_fbp", purpose="advertising")
    tracker(desk, shop, name="like", purpose="social")
    return shop


@passes("CKE-01")
def audience_measurement_and_a_banner(desk: Desk) -> None:
    asking(desk)


@passes("CKE-01")
def exempt_trackers_need_no_banner(desk: Desk) -> None:
    tracker(desk, purpose="necessary")


@passes("CKE-01")
def the_pixel_of_a_newsletter_is_not_asked_for_on_the_website(desk: Desk) -> None:
    tracker(desk, purpose="email-pixel")


@passes("CKE-01")
def a_tracker_whose_purpose_nobody_knows_yet(desk: Desk) -> None:
    tracker(desk, purpose=None)


@fails("CKE-02")
def refuse_in_your_browser(desk: Desk) -> object:
    words = Text("réglez votre navigateur pour refuser les cookies", "set your browser to refuse cookies")
    return asking(desk, refuse_how=words)


@fails("CKE-02")
def change_your_mind_in_your_browser(desk: Desk) -> object:
    return asking(desk, withdraw_how=Text("supprimez les cookies dans votre navigateur", ""))


@fails("CKE-02")
def going_on_is_agreeing(desk: Desk) -> object:
    words = Text("en poursuivant votre navigation, vous acceptez", "by continuing to browse, you accept")
    return asking(desk, refuse_how=words)


@passes("CKE-02")
def a_banner_beside_the_browser(desk: Desk) -> None:
    words = Text(
        "cliquez sur « Tout refuser » ; votre navigateur bloque aussi les cookies",
        "click on “Reject all”; your browser also blocks cookies",
    )
    asking(desk, refuse_how=words)


@passes("CKE-02")
def going_on_without_accepting(desk: Desk) -> None:
    words = Text(
        "cliquez sur « Continuer sans accepter » et poursuivez votre navigation sans cookies",
        "click on “Continue without accepting” and keep browsing without cookies",
    )
    asking(desk, refuse_how=words)


@passes("CKE-02")
def browser_settings_where_there_is_nothing_to_refuse(desk: Desk) -> None:
    asking(desk, purpose="necessary", refuse_how=Text("réglez votre navigateur", "set your browser"))


@fails("CKE-03")
def refusing_takes_three_clicks(desk: Desk) -> object:
    return asking(desk, refuse_as_easy=False)


@passes("CKE-03")
def refusing_takes_one_click(desk: Desk) -> None:
    asking(desk, refuse_as_easy=True)


@passes("CKE-03")
def a_notice_about_exempt_trackers(desk: Desk) -> None:
    asking(desk, purpose="necessary", refuse_as_easy=False)


@fails("CKE-09")
def accepted_for_good(desk: Desk) -> object:
    return asking(desk)


@passes("CKE-09")
def a_link_at_the_bottom_of_each_page(desk: Desk) -> None:
    asking(desk, withdraw_url="https://www.exemple.fr/#cookies")


@passes("CKE-09")
def a_way_told_in_words(desk: Desk) -> None:
    asking(desk, withdraw_how=Text("cliquez sur « Gérer mes cookies »", "click on “Manage my cookies”"))
