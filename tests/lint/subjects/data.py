"""Cases of the rules on data."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Source
from pdpeditor.text import Text

NAMES = Text("civilité, nom, prénom", "title, surname, first name")
REFUSED = Text("nous ne pourrons pas livrer", "we will not be able to deliver")


@fails("DAT-02")
def a_civility_that_must_be_given(desk: Desk) -> object:
    return desk.use(category="identity", items=NAMES, obligation="mandatory")


@fails("DAT-02")
def a_title_that_must_be_given_in_an_english_form(desk: Desk) -> object:
    return desk.use(category="identity", items=Text("", "title, name"), obligation="mandatory")


@passes("DAT-02")
def a_civility_that_is_optional(desk: Desk) -> None:
    desk.use(category="identity", items=NAMES, obligation="optional")


@passes("DAT-02")
def a_job_title_that_must_be_given(desk: Desk) -> None:
    items = Text("fonction, entreprise", "job title, company")
    desk.use(category="professional-life", items=items, obligation="mandatory")


@passes("DAT-02")
def a_civility_that_a_law_asks_for(desk: Desk) -> None:
    desk.use(category="identity", items=NAMES, obligation="mandatory", requirement="statutory")


@fails("DAT-03")
def an_address_that_must_be_given_for_no_reason(desk: Desk) -> object:
    return desk.use(category="contact", obligation="mandatory")


@fails("DAT-03")
def an_address_given_for_a_contract(desk: Desk) -> object:
    activity = desk.activity()
    desk.purpose(activity, basis="contract")
    form = desk.add(Source(category="data-subject"))
    return desk.use(activity, category="contact", source=form.id)


@passes("DAT-03")
def a_choice_on_cookies(desk: Desk) -> None:
    activity = desk.activity()
    desk.purpose(activity, basis="consent")
    banner = desk.add(Source(category="data-subject"))
    desk.use(activity, category="online-tracking", source=banner.id)


@passes("DAT-03")
def an_address_without_which_nothing_is_delivered(desk: Desk) -> None:
    desk.use(category="contact", obligation="mandatory", consequence=REFUSED)


@passes("DAT-03")
def an_address_that_the_browser_gives(desk: Desk) -> None:
    device = desk.add(Source(category="automatic"))
    desk.use(category="connection", source=device.id)


@fails("DAT-05")
def a_free_comment_on_customers(desk: Desk) -> object:
    return desk.use(category="relationship", items=Text("commandes, commentaire libre", "orders, free comments"))


@passes("DAT-05")
def comments_that_people_leave(desk: Desk) -> None:
    desk.use(category="content", items=Text("commentaires, réactions", "comments, reactions"))


@fails("DAT-06")
def sick_leave_among_working_hours(desk: Desk) -> object:
    items = Text("horaires, congés, arrêts maladie", "hours, holidays, sick leave")
    return desk.use(category="professional-life", items=items)


@fails("DAT-06")
def a_social_security_number_among_names(desk: Desk) -> object:
    items = Text("nom, numéro de sécurité sociale", "name, social security number")
    return desk.use(category="identity", items=items)


@passes("DAT-06")
def sick_leave_among_health_data(desk: Desk) -> None:
    desk.use(category="health", items=Text("arrêts maladie", "sick leave"))


@passes("DAT-06")
def no_sick_leave(desk: Desk) -> None:
    items = Text("horaires, congés, sans les arrêts maladie", "hours, holidays, without sick leave")
    desk.use(category="professional-life", items=items)
