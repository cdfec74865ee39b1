"""What registers need to know of a house is entered once and shown on its card."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.residents import services
from desktop_app.residents.views.household_form import HouseholdForm
from desktop_app.residents.views.household_view import HouseholdView
from tests.builders.residents import make_household

pytestmark = pytest.mark.gui
FACTS = {
    "dasawisma": "Mawar 1",
    "welfare_stage": "1",
    "water": "well",
    "latrine": "shared",
    "house": "fit",
    "health_fund": "yes",
}


@pytest.fixture
def form(qtbot, context):
    def make(household=None):
        made = HouseholdForm(context, household)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def test_every_fact_of_a_house_is_entered_and_stands_on_its_card(qtbot, context, db, form):
    made = form(make_household(db))
    for kind, value in FACTS.items():
        made.facts[kind].set_value(value)
    stored = []
    made.stored.connect(stored.append)
    assert made.submit()
    with db.read() as session:
        assert services.household_entry(session, stored[0]).facts == FACTS
    view = HouseholdView(context, stored[0])
    qtbot.addWidget(view)
    words = {part.text() for part in view.findChildren(QLabel)}
    assert {"Mawar 1", "Stage I (poor)", "Well", "Shared toilet", "Fit to live in", "Takes part"} <= words


def test_a_group_that_is_written_already_is_offered_while_typing(db, form):
    make_household(db, facts={"dasawisma": "Mawar 1"})
    make_household(db, facts={"dasawisma": "Anggrek"})
    make_household(db, facts={"dasawisma": "Mawar 1"})
    offers = form().facts["dasawisma"].completer().model()
    assert [offers.data(offers.index(row, 0)) for row in range(offers.rowCount())] == ["Anggrek", "Mawar 1"]


def test_a_stage_in_the_words_of_another_list_stays_what_it_is(db, form):
    made = form(make_household(db, facts={"welfare_stage": "KS II"}))
    assert made.facts["welfare_stage"].value() == "KS II"
    assert made.submit()
    with db.read() as session:
        assert services.known_fact_values(session, "welfare_stage") == ["KS II"]
