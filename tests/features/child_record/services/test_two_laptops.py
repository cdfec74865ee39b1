"""Two laptops of one post that ask about the same child on the same day write one row, field by field."""

from datetime import date

import pytest

from desktop_app.features.child_record import services
from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.rules.recovery import RecoveryEntry
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.referrals.services import refer, referrals_of
from tests.builders.health_visits import TODAY, acted, add_person
from tests.db.laptops import dump, laptop, send


@pytest.fixture
def laptops(migrated_file, tmp_path):
    made = [laptop(migrated_file, tmp_path, number) for number in (1, 2)]
    yield made
    for database in made:
        database.close()


def test_what_both_asked_of_a_child_is_one_row_a_day_on_both(laptops):
    one, two = laptops
    ayu = add_person(one, "Ayu", date(2025, 12, 1))
    send(one, two)
    acted(one, lambda s: services.record_symptoms(s, ayu, TODAY, SymptomEntry(danger_signs=("BREATHING",)), TODAY))
    acted(two, lambda s: services.record_symptoms(s, ayu, TODAY, SymptomEntry(danger_signs=("BREATHING",), cough=True), TODAY))
    acted(two, lambda s: services.record_development(s, ayu, TODAY, 9, ["D09_SIT"], "Siti", TODAY))
    acted(one, lambda s: services.record_food(s, ayu, TODAY, FoodEntry(suitable=True), TODAY))
    course = acted(one, lambda s: services.start_recovery(s, ayu, RecoveryEntry(TODAY, 14, "thin"), TODAY))
    acted(two, lambda s: services.start_recovery(s, ayu, RecoveryEntry(TODAY, 14, "thin"), TODAY))
    acted(one, lambda s: services.add_portions(s, course, TODAY, 1, "", TODAY))
    acted(two, lambda s: services.add_portions(s, course, TODAY, 1, "all", TODAY))
    send(one, two)
    send(two, one)
    assert dump(one) == dump(two)
    for database in laptops:
        with database.read() as session:
            found = services.child_record(session, ayu)
        assert [one.entry.danger_signs for one in found.symptoms] == [("BREATHING",)]
        assert len(found.development) == len(found.food) == len(found.courses) == 1
        assert [(portion.portions, portion.eaten) for portion in found.courses[0].portions] == [(1, "all")]


def test_a_child_that_both_referred_has_one_referral_with_one_number(laptops):
    one, two = laptops
    ayu = add_person(one, "Ayu", date(2025, 12, 1))
    send(one, two)
    for database in laptops:
        acted(database, lambda s: refer(s, ayu, TODAY, ["thin"], "health_centre", "", "Siti", "", TODAY))
    send(one, two)
    send(two, one)
    assert dump(one) == dump(two)
    for database in laptops:
        with database.read() as session:
            assert len(referrals_of(session, ayu)) == 1
