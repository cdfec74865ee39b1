"""The forms say what is wrong beside the field in which it was typed."""

from datetime import timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers import services
from desktop_app.features.mothers.views.forms import BirthForm, ContactForm, FoodForm, LossForm, PregnancyForm
from tests.builders.health_visits import add_person
from tests.builders.pregnancies import add_pregnant
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
LMP = TODAY - timedelta(weeks=30)


@pytest.fixture
def pregnant(db):
    return add_pregnant(db, lmp=LMP)


@pytest.fixture
def pregnancy(db, pregnant):
    with db.read() as session:
        return services.pregnancy_card(session, pregnant[0], TODAY).current


def wrong(form):
    """Return the fields beside which something is said."""
    assert not form.submit()
    return {name for name, field in form._fields.items() if field.line.property("role") == "error" and field.line.text()}


def test_a_last_period_of_last_year_is_refused_at_its_field(db, context, opened):
    form = opened(PregnancyForm(context, add_person(db, "Dewi")))
    form.lmp.set_value(TODAY - timedelta(weeks=60))
    assert wrong(form) == {"lmp_date"}


def test_a_pregnancy_that_goes_on_already_is_said_above_the_buttons(context, opened, pregnant):
    form = opened(PregnancyForm(context, pregnant[0]))
    form.lmp.set_value(LMP)
    assert wrong(form) == set() and "registered as pregnant already" in form._general.text()


@pytest.mark.parametrize(
    ("field", "typed"), [("weight_g", 9.0), ("arm_mm", 6.0), ("systolic_mmhg", 20), ("haemoglobin_tenths", 40.0)]
)
def test_a_value_that_cannot_be_is_refused_where_it_was_typed(context, opened, pregnancy, field, typed):
    form = opened(ContactForm(context, pregnancy, {}))
    form.editor(field).set_value(typed)
    assert field in wrong(form)


def test_a_check_up_before_the_pregnancy_began_is_refused_at_its_day(context, opened, pregnancy):
    form = opened(ContactForm(context, pregnancy, {}))
    form.day.setText("01/01/2026")
    assert wrong(form) == {"contact_on"}


def test_a_time_that_is_none_is_refused_at_the_first_child(context, opened, pregnancy):
    form = opened(BirthForm(context, pregnancy))
    form.born_children[0].time.setText("25:90")
    assert wrong(form) == {"born_at_1"}


def test_a_birth_in_the_future_is_refused(context, opened, pregnancy):
    form = opened(BirthForm(context, pregnancy))
    form.born.set_value(PartialDate(2026, 10, 30))
    assert "born_on" in wrong(form)


def test_a_loss_needs_nothing_but_when_it_was(context, opened, pregnancy):
    form = opened(LossForm(context, pregnancy))
    assert wrong(form) == {"ended_on"}
    form.ended.set_value(PartialDate(2026, 9))
    assert form.submit()


def test_food_of_another_day_is_its_own_entry(db, context, opened, pregnant, pregnancy):
    for back, portions in ((7, 14), (0, 10)):
        form = opened(FoodForm(context, pregnancy, TODAY - timedelta(days=back)))
        form.portions.set_value(portions)
        assert form.submit()
    with db.read() as session:
        found = services.pregnancy_card(session, pregnant[0], TODAY).current.food
    assert sorted(one.portions for one in found) == [10, 14]


def test_what_a_health_worker_counts_otherwise_is_kept_as_she_says(db, context, opened, pregnant, pregnancy):
    form = opened(ContactForm(context, pregnancy, {"K3": "K3", "K4": "K4"}))
    form.provider.set_value("midwife")
    form.provider.changed.emit()
    form.label_field.set_value("K3")
    assert form.submit()
    with db.read() as session:
        (contact,) = services.pregnancy_card(session, pregnant[0], TODAY).current.contacts
    assert contact.code == "K3"


def test_somebody_else_s_look_counts_only_if_it_is_said_so(db, context, opened, pregnant, pregnancy):
    form = opened(ContactForm(context, pregnancy, {}))
    assert form.editor("counts").isHidden()
    form.provider.set_value("other")
    form.provider.changed.emit()
    form.counts.set_value(True)
    assert form.submit()
    with db.read() as session:
        (contact,) = services.pregnancy_card(session, pregnant[0], TODAY).current.contacts
    assert contact.counts
