"""Cases of the rules on social pages and chatbots."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.records import SocialPage, Website
from pdpeditor.text import Text

ESSENCE = Text("Meta répond d’abord.", "Meta answers first.")
NOTICE = Text("Vous parlez à une machine.", "You are talking to a machine.")


@fails("SOC-01")
def a_facebook_page_without_a_word(desk: Desk) -> object:
    return desk.add(SocialPage(network="facebook"))


@fails("SOC-01")
def a_linkedin_page_said_to_be_ours_alone(desk: Desk) -> object:
    return desk.add(SocialPage(network="linkedin", joint=False))


@fails("SOC-01")
def joint_control_without_its_essence(desk: Desk) -> object:
    return desk.add(SocialPage(network="other", joint=True))


@passes("SOC-01")
def a_page_and_its_arrangement(desk: Desk) -> None:
    desk.add(SocialPage(network="facebook", joint=True, arrangement=ESSENCE))


@passes("SOC-01")
def a_network_of_which_nothing_is_known(desk: Desk) -> None:
    desk.add(SocialPage(network="youtube"))
    desk.add(SocialPage(network="other", joint=False))


@fails("AI-01")
def a_chatbot_in_disguise(desk: Desk) -> object:
    return desk.add(Website(url="https://www.exemple.fr", chatbot=True))


@passes("AI-01")
def a_chatbot_that_says_so(desk: Desk) -> None:
    desk.add(Website(url="https://www.exemple.fr", chatbot=True, chatbot_notice=NOTICE))


@passes("AI-01")
def a_chatbot_before_the_rule(desk: Desk) -> None:
    desk.day = date(2026, 8, 1)
    desk.add(Website(url="https://www.exemple.fr", chatbot=True))
