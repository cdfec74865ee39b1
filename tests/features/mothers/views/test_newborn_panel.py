"""The tab "First weeks" on a baby's card."""

from datetime import timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import BornChild
from desktop_app.features.mothers.views.newborn_panel import NewbornPanel
from desktop_app.residents.services import record_death
from tests.builders.health_visits import acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth
from tests.builders.windows import press, words
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
BORN = TODAY - timedelta(days=5)


@pytest.fixture
def ayu(db):
    _, pregnancy = add_pregnant(db, lmp=BORN - timedelta(weeks=39))
    return give_birth(db, pregnancy, BORN, BornChild(sex="F", name="Ayu", weight_g=2_300))[0]


def test_the_tab_says_which_contact_comes_next_and_what_stands_out(context, opened, ayu):
    shown = words(opened(NewbornPanel(context, ayu)))
    assert "KN1: was not done" in shown and "KN2: now" in shown and "KN3: from 08/10/2026" in shown
    assert "No check-up of the child is written down yet." in shown
    assert any(one.startswith("Weighed less than 2.5 kg at birth") for one in shown)


def test_a_check_up_is_written_corrected_and_removed(db, context, opened, ayu):
    panel = opened(NewbornPanel(context, ayu))
    press(panel, "Write check-up")
    panel.form.provider.set_value("midwife")
    panel.form.danger.set_value(())
    panel.form.vitamin_k.set_value(True)
    assert panel.form.submit()
    assert "KN2" in words(panel) and any("vitamin K given" in one for one in words(panel))
    press(panel, "Correct the check-up of 05/10/2026")
    panel.form.danger.set_value(("SUCKING",))
    assert panel.form.submit()
    assert any("Danger sign" in one for one in words(panel))
    press(panel, "Remove the check-up of 05/10/2026")
    assert "No check-up of the child is written down yet." in words(panel)


def test_a_check_up_before_the_birth_is_refused_at_its_day(context, opened, ayu):
    panel = opened(NewbornPanel(context, ayu))
    press(panel, "Write check-up")
    panel.form.day.set_value(BORN - timedelta(days=1))
    assert not panel.form.submit()
    assert any("too early" in one for one in words(panel.form))


def test_nothing_is_asked_about_a_baby_that_died(db, context, opened, ayu):
    acted(db, lambda s: record_death(s, ayu, PartialDate.of(TODAY - timedelta(days=1)), TODAY))
    panel = opened(NewbornPanel(context, ayu))
    text = " ".join(words(panel))
    assert "Write check-up" not in text and "now" not in text


def test_a_child_without_a_birth_on_record_has_its_contacts_all_the_same(db, context, opened):
    child = add_person(db, "Budi", TODAY - timedelta(days=10), "M")
    panel = opened(NewbornPanel(context, child))
    assert "KN3: now" in words(panel)
    with db.read() as session:
        assert services.newborn_card(session, child, TODAY) is not None
