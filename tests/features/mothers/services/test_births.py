"""How pregnancies end: births with any number of children, losses, deaths; each taken back as a whole."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.health_visits.services import birth_details
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import BirthEntry, BornChild, ContactEntry, LossEntry, PostpartumEntry
from desktop_app.features.schedules.services import states_of
from desktop_app.residents.rules import HouseholdEntry
from desktop_app.residents.services import (
    add_member,
    household_of,
    merge_residents,
    record_death,
    register_household,
    resident_card,
    rows_of,
)
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth, lose

LMP = date(2026, 1, 1)
BORN = date(2026, 10, 1)


@pytest.fixture
def rina(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP, births=1)
    house = acted(db, lambda s: register_household(s, HouseholdEntry(neighbourhood="03", street="Melati")))
    acted(db, lambda s: add_member(s, house, woman, "spouse", None, TODAY))
    return woman, pregnancy


def card(db, woman, on=TODAY):
    with db.read() as session:
        return services.pregnancy_card(session, woman, on)


def test_a_child_that_is_born_lives_with_its_mother_and_keeps_its_weight_at_birth(db, rina):
    woman, pregnancy = rina
    (child,) = give_birth(db, pregnancy, BORN, BornChild(sex="F", name="Ayu", weight_g=2_400, length_mm=470))
    with db.read() as session:
        (row,) = rows_of(session, [child])
        facts = birth_details(session, [child])[child]
        assert household_of(session, child) == household_of(session, woman) is not None
    assert (row.name, row.mother_id, row.father_name) == ("Ayu", woman, "Budi")
    assert (facts.weight_g, facts.length_mm, facts.gestation_weeks, facts.birth_rank) == (2_400, 470, 39, 2)


def test_a_child_without_a_name_is_called_by_its_mother(db, rina):
    _, pregnancy = rina
    (child,) = give_birth(db, pregnancy, BORN, BornChild(sex="M"))
    with db.read() as session:
        (row,) = rows_of(session, [child])
    assert row.is_unnamed and "Rina" in row.name


def test_twins_get_their_order_and_both_live_with_their_mother(db, rina):
    woman, pregnancy = rina
    twins = give_birth(db, pregnancy, BORN, BornChild(sex="F", name="Ayu"), BornChild(sex="M", name="Adi"))
    with db.read() as session:
        assert [row.birth_order for row in sorted(rows_of(session, twins), key=lambda row: row.birth_order)] == [1, 2]
        assert [details.birth_rank for details in (birth_details(session, [one])[one] for one in twins)] == [2, 3]
    assert [one.birth_order for one in card(db, woman).pregnancies[0].outcomes] == [1, 2]


def test_a_birth_without_a_living_child_enters_nobody_and_asks_for_no_baby(db, rina):
    woman, pregnancy = rina
    children = give_birth(db, pregnancy, BORN, BornChild(is_alive=False, sex="F", weight_g=2_900))
    found = card(db, woman).lying_in
    assert children == [] and found.newborns == () and [one.outcome for one in found.outcomes] == ["stillbirth"]
    assert [one.row.code for one in found.after_birth] == ["PP1", "PP2", "PP3", "PP4"]  # she herself is looked after
    with db.read() as session:
        assert states_of(session, [woman], TODAY)[woman] == {"postpartum"}


def test_of_twins_one_may_live(db, rina):
    woman, pregnancy = rina
    children = give_birth(db, pregnancy, BORN, BornChild(is_alive=False), BornChild(sex="M", name="Adi"))
    found = card(db, woman).lying_in
    assert len(children) == 1 and [one.child for one in found.newborns] == children


def test_a_child_that_stands_in_the_list_already_is_not_entered_twice(db, rina):
    woman, pregnancy = rina
    known = add_person(db, "Ayu", BORN, mother="Rina")
    assert give_birth(db, pregnancy, BORN, BornChild(sex="F", child_id=known, weight_g=3_000)) == [known]
    with db.read() as session:
        assert rows_of(session, [known])[0].mother_id == woman
        assert birth_details(session, [known])[known].weight_g == 3_000


def test_undo_takes_a_birth_back_as_a_whole(db, rina):
    woman, pregnancy = rina
    entry = BirthEntry(PartialDate.of(BORN), (BornChild(sex="F", name="Ayu", weight_g=3_000),))
    with db.action(SET_UP) as session:
        (child,) = services.record_birth(session, pregnancy, entry, TODAY)
        action = action_id(session)
    with db.action(SET_UP) as session:
        undo(session, action)
    assert card(db, woman).current.id == pregnancy
    with db.read() as session:
        assert rows_of(session, [child]) == [] and birth_details(session, [child]) == {}


def test_a_birth_is_written_down_once(db, rina):
    _, pregnancy = rina
    give_birth(db, pregnancy, BORN)
    with pytest.raises(UserError, match="already"):
        give_birth(db, pregnancy, BORN)


def test_after_a_loss_nobody_is_entered_nothing_is_due_and_nobody_is_expected(db, rina):
    woman, pregnancy = rina
    lose(db, pregnancy, TODAY)
    found = card(db, woman).lying_in
    assert found.ending == "loss" and found.after_birth == () and found.newborns == ()
    with db.read() as session:
        assert woman not in states_of(session, [woman], TODAY)


def test_a_mother_who_died_at_the_birth_is_entered_as_dead_and_her_child_stays(db, rina):
    woman, pregnancy = rina
    (child,) = give_birth(db, pregnancy, BORN, BornChild(sex="F", name="Ayu"), mother_state="dead")
    with db.read() as session:
        assert resident_card(session, woman).row.status == "dead"
        assert rows_of(session, [child])[0].status == "here"
        assert services.after_birth_on(session, TODAY) == []
    assert card(db, woman).pregnancies[0].ending == "mother_died"


def test_a_mothers_death_ends_her_pregnancy(db, rina):
    woman, pregnancy = rina
    acted(db, lambda s: services.record_mothers_death(s, pregnancy, PartialDate(2026, 10), TODAY))
    with db.read() as session:
        assert services.pregnant_on(session, TODAY) == []
        assert woman not in states_of(session, [woman], TODAY)


def test_a_woman_who_moved_away_is_not_expected_to_give_birth_here(db, rina):
    woman, pregnancy = rina
    acted(db, lambda s: services.end_as_moved(s, pregnancy, TODAY))
    assert card(db, woman).current is None and card(db, woman).lying_in is None


def test_nobody_moved_away_with_a_pregnancy_before_it_began(db, rina):
    with pytest.raises(InputError):
        acted(db, lambda s: services.end_as_moved(s, rina[1], LMP - timedelta(1)))


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (BirthEntry(PartialDate(), (BornChild(),)), "born_on"),
        (BirthEntry(PartialDate.of(TODAY + timedelta(1)), (BornChild(),)), "born_on"),
        (BirthEntry(PartialDate.of(LMP - timedelta(1)), (BornChild(),)), "born_on"),
        (BirthEntry(PartialDate.of(BORN), ()), "children"),
        (BirthEntry(PartialDate.of(BORN), (BornChild(),) * 7), "children"),
        (BirthEntry(PartialDate.of(BORN), (BornChild(born_at="25:00"),)), "born_at"),
        (BirthEntry(PartialDate.of(BORN), (BornChild(),), gestation_weeks=19), "gestation_weeks"),
    ],
)
def test_a_birth_that_cannot_be_is_refused_beside_its_field(db, rina, entry, field):
    with pytest.raises(InputError) as refused:
        acted(db, lambda s: services.record_birth(s, rina[1], entry, TODAY))
    assert field in [problem.field for problem in refused.value.problems]


def test_a_birth_of_which_only_the_month_is_known_is_taken(db, rina):
    woman, pregnancy = rina
    entry = BirthEntry(PartialDate(2026, 9), (BornChild(sex="F", name="Ayu"),))
    acted(db, lambda s: services.record_birth(s, pregnancy, entry, TODAY))
    assert card(db, woman).lying_in.ended_on == date(2026, 9, 15)


def test_a_loss_before_the_pregnancy_is_refused(db, rina):
    with pytest.raises(InputError):
        acted(db, lambda s: services.record_loss(s, rina[1], LossEntry(PartialDate(2025)), TODAY))


@pytest.mark.parametrize(
    ("days", "states"), [(0, {"postpartum", "breastfeeding"}), (42, {"postpartum", "breastfeeding"}), (43, {"breastfeeding"})]
)
def test_a_woman_is_after_birth_until_day_42(db, rina, days, states):
    woman, pregnancy = rina
    give_birth(db, pregnancy, BORN)
    with db.read() as session:
        assert states_of(session, [woman], BORN + timedelta(days))[woman] == states
        assert len(services.after_birth_on(session, BORN + timedelta(days))) == (days <= 42)


def test_a_woman_whose_baby_died_is_not_asked_about_breastfeeding(db, rina):
    from desktop_app.residents.services import record_death

    woman, pregnancy = rina
    (child,) = give_birth(db, pregnancy, BORN)
    acted(db, lambda s: record_death(s, child, PartialDate.of(TODAY), TODAY))
    with db.read() as session:
        assert states_of(session, [woman], TODAY)[woman] == {"postpartum"}
        assert services.contact_state(session, [child], TODAY) == {}
    assert card(db, woman).lying_in.newborns == ()


def test_of_a_birth_of_which_only_the_month_is_known_every_day_of_the_month_may_have_a_look(db):
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 10))
    entry = BirthEntry(PartialDate(2026, 9), (BornChild(sex="F"),))
    acted(db, lambda s: services.record_birth(s, pregnancy, entry, TODAY))
    early, late = date(2026, 9, 3), date(2026, 9, 28)
    acted(db, lambda s: services.record_postpartum(s, pregnancy, PostpartumEntry(early), TODAY))
    acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(late), TODAY))
    with pytest.raises(InputError):
        acted(db, lambda s: services.record_postpartum(s, pregnancy, PostpartumEntry(date(2026, 8, 31)), TODAY))
    with pytest.raises(InputError):
        acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(date(2026, 10, 1)), TODAY))


def test_a_mother_whose_baby_died_under_another_entry_is_not_asked_about_breast_milk(db):
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 12, 10))
    (child,) = give_birth(db, pregnancy, date(2026, 9, 20))
    other = add_person(db, "Ayu B", date(2026, 9, 20))
    acted(db, lambda s: record_death(s, other, PartialDate(2026, 9, 25), TODAY))
    acted(db, lambda s: merge_residents(s, other, child, TODAY))
    with db.read() as session:
        assert not any(one.lives for one in services.pregnancy_card(session, woman, TODAY).lying_in.outcomes)
        assert states_of(session, [woman], TODAY)[woman] == {"postpartum"}
