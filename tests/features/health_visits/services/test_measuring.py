"""Values as they are taken: one by one, corrected, asked about, refused."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.fold import fold
from desktop_app.db.history import list_actions
from desktop_app.db.log import operations
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.natural_ids import measurement_id
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

AUGUST = date(2026, 8, 3)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1), mother="Rina")


def stored(db, visit):
    with db.read() as session:
        return next(found for found in services.weighings_between(session, AUGUST, TODAY) if found.visit == visit)


def test_each_value_is_stored_by_itself_and_a_row_may_stay_half_filled(db, ayu):
    day = open_day(db)
    visit = weigh(db, day, ayu, 9_400)
    assert (stored(db, visit).weight_g, stored(db, visit).length_height_mm) == (9_400, None)
    with db.read() as session:
        assert services.list_day(session, day)[0].missing == ["length_height_mm"]
    acted(db, lambda session: services.record_measurement(session, visit, "length_height_mm", 754))
    acted(db, lambda session: services.record_measurement(session, visit, "head_mm", 452))
    acted(db, lambda session: services.record_measurement(session, visit, "arm_mm", 138))
    found = stored(db, visit)
    assert (found.weight_g, found.length_height_mm, found.position, found.head_mm, found.arm_mm) == (
        9_400,
        754,
        "lying",
        452,
        138,
    )


@pytest.mark.parametrize(("born", "position"), [(date(2024, 10, 6), "lying"), (date(2024, 10, 5), "standing")])
def test_the_position_follows_the_age_unless_it_is_said(db, born, position):
    visit = weigh(db, open_day(db), add_person(db, "Budi", born), length_mm=870)
    assert stored(db, visit).position == position
    other = "standing" if position == "lying" else "lying"
    acted(db, lambda session: services.record_measurement(session, visit, "length_height_mm", 870, other))
    assert stored(db, visit).position == other


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("weight_g", 0, "Weight 0.0 kg is not possible. Check the scale."),
        ("weight_g", 700, "Weight 0.7 kg is not possible. Check the scale."),
        ("weight_g", 400_000, "Weight 400.0 kg is not possible. Check the scale."),
        ("length_height_mm", 3_000, "Length or height 300.0 cm is not possible. Check the measuring board."),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(db, ayu, field, value, sentence):
    visit = weigh(db, open_day(db), ayu, 9_400)
    with db.read() as session:
        before = len(list_actions(session, 100))
        assert [str(p.text) for p in services.look_at(session, ayu, TODAY, field, value).problems] == [sentence]
    with pytest.raises(InputError) as refused:
        acted(db, lambda session: services.record_measurement(session, visit, field, value))
    assert str(refused.value.problems[0].text) == sentence
    with db.read() as session:
        assert len(list_actions(session, 100)) == before
    assert stored(db, visit).weight_g == 9_400


def test_a_jump_since_the_last_weighing_is_asked_about(db, ayu):
    weigh(db, open_day(db, AUGUST), ayu, 8_900)
    with db.read() as session:
        look = services.look_at(session, ayu, TODAY, "weight_g", 12_400)
    assert str(look.question) == "12.4 kg is 3.5 kg more than in 2026-08. If it is right, press Enter again."


def test_a_length_measured_the_other_way_is_noted_and_compared_as_if_not(db, ayu):
    weigh(db, open_day(db, AUGUST), ayu, length_mm=754)
    with db.read() as session:
        look = services.look_at(session, ayu, TODAY, "length_height_mm", 748, "standing")
        shrunk = services.look_at(session, ayu, TODAY, "length_height_mm", 738, "lying")
    assert look.question is None  # 74.8 standing is 75.5 lying
    assert str(look.note) == "Measured standing. Below 24 months children are measured lying."
    assert shrunk.question is not None and shrunk.note is None


def test_a_correction_keeps_what_stood_there_with_its_reason(db, ayu):
    visit = weigh(db, open_day(db), ayu, 9_400)
    with db.action(services.label_of("Ayu", "weight_g", 9_400, 9_200, "shoes on")) as session:
        services.record_measurement(session, visit, "weight_g", 9_200)
    with db.read() as session:
        newest, first = services.corrections(session, visit)
    assert (newest.before, newest.after, newest.user) == (9_400, 9_200, "siti")
    assert str(newest.label) == "Correct Ayu: Weight 9.4 kg → 9.2 kg. Reason: shoes on"
    assert (first.before, first.after) == (None, 9_400)


def test_an_emptied_value_is_none_again(db, ayu):
    visit = weigh(db, open_day(db), ayu, 9_400, 754)
    acted(db, lambda session: services.record_measurement(session, visit, "length_height_mm", None))
    assert (stored(db, visit).length_height_mm, stored(db, visit).position) == (None, None)


def test_actions_are_named_after_what_was_done():
    label = services.label_of
    assert str(label("Ayu", "weight_g", None, 9_400)) == "Weigh Ayu: 9.4 kg"
    assert str(label("Ayu", "head_mm", None, 452)) == "Measure Ayu: Head circumference 45.2 cm"
    assert str(label("Ayu", "weight_g", 9_400, 9_200)) == "Correct Ayu: Weight 9.4 kg → 9.2 kg"
    assert str(label("Ayu", "weight_g", 9_400, None)) == "Remove the value of Ayu: Weight 9.4 kg"


def test_the_tool_is_the_scale_of_the_day(db, ayu):
    visit = weigh(db, open_day(db, scale="dacin"), ayu, 9_400)
    with db.read() as session:
        tools = session.connection().exec_driver_sql("SELECT tool FROM body_measurement").scalars().all()
        look = services.look_at(session, ayu, TODAY, "weight_g", 9_450, scale="dacin")
    assert tools == ["dacin"] and "marks every 0.1 kg" in str(look.question)
    assert stored(db, visit).weight_g == 9_400


def test_halves_of_two_laptops_become_one_row_without_a_conflict(db, ayu):
    """One laptop weighs, the other measures, and neither has seen the other's row (domain.md 16.3, number 15)."""
    visit = weigh(db, open_day(db), ayu, 9_400)
    row = measurement_id(visit)
    with db.read() as session:
        (_, weighed), *_rest = operations(session.connection(), [row])
    acted(db, lambda session: services.remove_visit(session, visit))
    birth, weight = weighed[0], weighed[1:]
    twin_birth = birth._replace(hash=b"other b!", clock=birth.clock + 1)
    names = "length_height_mm,position"
    from desktop_app.db.log import encode_values

    measured = birth._replace(
        hash=b"other m!", parents=twin_birth.hash, clock=birth.clock + 2, names=names, vals=encode_values([754, "lying"])
    )
    merged = fold([birth, *weight, twin_birth, measured])
    assert (merged.values["weight_g"], merged.values["length_height_mm"], merged.conflicts) == (9_400, 754, set())


def test_somebody_without_a_birth_date_can_be_weighed(db):
    somebody = add_person(db, "Nenek", PartialDate(), sex=None)
    visit = weigh(db, open_day(db), somebody, 41_300, 1_480)
    assert (stored(db, visit).weight_g, stored(db, visit).position) == (41_300, "standing")
