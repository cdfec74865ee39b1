"""What is known of people and houses by kind."""

from datetime import date

from desktop_app.residents import services
from tests.builders.residents import PREPARE, make_household, make_resident
from tests.conftest import TODAY


def test_the_newest_value_until_a_day_counts(db):
    house = make_household(db, facts={"waste": "no"})
    siti = make_resident(db, household_id=house)
    with db.action(PREPARE) as session:
        services.set_fact(session, siti, "savings", "no", date(2025, 1, 1))
        services.change_facts(session, siti, {"savings": "yes", "preschool": ""}, TODAY)
    with db.read() as session:
        assert services.resident_facts(session, [siti])[siti] == {"savings": "yes"}
        assert services.resident_facts(session, [siti], date(2025, 6, 1))[siti] == {"savings": "no"}
        assert services.household_facts(session, [house], TODAY)[house]["waste"] == "no"


def test_an_answer_taken_back_is_known_no_more(db):
    siti = make_resident(db)
    with db.action(PREPARE) as session:
        services.change_facts(session, siti, {"savings": "yes"}, date(2026, 1, 1))
        services.change_facts(session, siti, {"savings": ""}, TODAY)
    with db.read() as session:
        assert services.resident_facts(session, [siti]) == {siti: {}}


def test_what_did_not_change_is_not_written_again(db):
    siti = make_resident(db)
    for day in (date(2026, 1, 1), TODAY):
        with db.action(PREPARE) as session:
            services.change_facts(session, siti, {"savings": "yes"}, day)
    with db.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM resident_fact").scalar_one() == 1
