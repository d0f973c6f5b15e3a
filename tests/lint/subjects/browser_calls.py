"""Cases of the rule on what the visitor’s browser fetches from others."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Record, Tracker, Website
from pdpeditor.text import Text


def described(desk: Desk, fr: str, en: str) -> Record:
    return desk.activity(description=Text(fr, en))


def fetched(desk: Desk, name: str, fr: str, en: str, **values: object) -> Record:
    site = desk.add(Website(url="https://www.exemple.fr"))
    return desk.add(Tracker(website_id=site.id, name=name, description=Text(fr, en), **values))


@fails("CKE-12")
def a_map_that_would_involve_no_personal_data(desk: Desk) -> object:
    return described(
        desk,
        "La page de contact montre une carte. Google Maps n’implique aucune donnée à caractère personnel.",
        "The contact page shows a map. Google Maps involves no personal data.",
    )


@fails("CKE-12")
def a_tag_manager_that_would_process_nothing(desk: Desk) -> object:
    return described(desk, "Google Tag Manager ne traite pas de données personnelles.", "A tag manager.")


@fails("CKE-12")
def a_font_of_somebody_else(desk: Desk) -> object:
    return fetched(desk, "Google Fonts", "Aucune donnée personnelle.", "No personal data.")


@fails("CKE-12")
def a_third_party_script(desk: Desk) -> object:
    return fetched(desk, "lib.js", "Fonctionne sans données personnelles.", "Works.", third_party=True)


@fails("CKE-12")
def a_provider_of_fonts(desk: Desk) -> object:
    label = Text("fournisseur de polices, sans aucune donnée personnelle", "font provider, without any personal data")
    return desk.party("Google Fonts", published_as="category", category_label=label)


@passes("CKE-12")
def fonts_from_our_own_server(desk: Desk) -> None:
    described(
        desk,
        "Les polices de caractères, auto-hébergées, ne transmettent aucune donnée personnelle.",
        "The web fonts are self-hosted: no personal data are sent.",
    )


@passes("CKE-12")
def a_tag_whose_data_are_not_sold(desk: Desk) -> None:
    described(
        desk,
        "La balise transmet l’adresse IP ; aucune donnée personnelle n’est vendue. La police n’est pas appelée.",
        "The tag sends the IP address; no personal data are sold.",
    )
    fetched(desk, "Google Fonts", "Aucune donnée personnelle n’est vendue.", "No personal data are sold.")


@passes("CKE-12")
def a_cookie_of_our_own_and_a_workshop(desk: Desk) -> None:
    fetched(desk, "langue", "La langue choisie, aucune donnée personnelle.", "The language, no personal data.")
    described(desk, "L’atelier n’utilise aucune donnée personnelle.", "The workshop uses no personal data.")
