"""Cases of the rules on security measures."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Measure
from pdpeditor.text import Text

NAME = Text("Sauvegarde chiffrée chaque nuit", "Encrypted backup every night")


def measure(desk: Desk, **values: object) -> Measure:
    return desk.add(Measure(**{"name": NAME, "state": "done", **values}))


@fails("SEC-01")
def an_activity_that_nothing_protects(desk: Desk) -> object:
    return desk.activity()


@fails("SEC-01")
def an_activity_that_will_be_protected(desk: Desk) -> object:
    activity = desk.activity(inherits_measures=False)
    desk.dossier.link(activity, "measures", [measure(desk, state="planned").id])
    return activity


@passes("SEC-01")
def an_activity_under_the_general_measures(desk: Desk) -> None:
    desk.activity(inherits_measures=True)


@passes("SEC-01")
def an_activity_with_a_measure_of_its_own(desk: Desk) -> None:
    activity = desk.activity()
    desk.dossier.link(activity, "measures", [measure(desk).id])


@fails("SEC-06")
def measures_that_are_only_planned(desk: Desk) -> object:
    measure(desk, state="planned")
    return desk.organisation()


@passes("SEC-06")
def one_measure_in_place(desk: Desk) -> None:
    measure(desk)


@fails("SEC-06")
def general_measures_that_nobody_wrote(desk: Desk) -> object:
    desk.activity(inherits_measures=True)
    return desk.organisation()


@passes("SEC-06")
def an_activity_of_which_it_is_said_already(desk: Desk) -> None:
    desk.activity(inherits_measures=False)


@fails("SEC-03")
def a_backup_server_and_its_version(desk: Desk) -> object:
    words = Text("sauvegardes sur un serveur Windows Server 2019", "backups on a Windows Server 2019 machine")
    return measure(desk, published=True, public_wording=words)


@fails("SEC-03")
def a_flaw_that_is_not_fixed(desk: Desk) -> object:
    words = Text(
        "la faille connue de notre pare-feu est surveillée", "the known vulnerability of our firewall is watched"
    )
    return measure(desk, published=True, public_wording=words)


@passes("SEC-03")
def general_words(desk: Desk) -> None:
    words = Text("la connexion au site est chiffrée (TLS 1.3)", "the connection to the website is encrypted (TLS 1.3)")
    measure(desk, published=True, public_wording=words)


@passes("SEC-03")
def a_detail_that_stays_inside(desk: Desk) -> None:
    measure(desk, published=False, public_wording=Text("pfSense 2.7.2", "pfSense 2.7.2"))
