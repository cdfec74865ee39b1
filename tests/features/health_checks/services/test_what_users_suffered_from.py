"""Complaints of users of other programs (peers.md B) that health checks answer; each test is named after what it prevents."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.services import Control, Vitals
from desktop_app.features.health_checks.services.waiting import today_lines
from desktop_app.ui.fields.number import read_number
from tests.builders.health_visits import TODAY, acted, add_person

YESTERDAY = TODAY - timedelta(days=1)


def known(db, name="Budi", **person):
    made = add_person(db, name, date(1960, 3, 1), "M", **person)
    acted(db, lambda s: services.set_condition(s, made, "hypertension"))
    return made


def waiting(db):
    with db.read() as session:
        return sum(line.count for line in today_lines(session, TODAY))


def listed(db):
    with db.read() as session:
        return {row.person.id for row in services.check_rows(session, TODAY, "hypertension")}


def due(db, resident, on=TODAY):
    with db.read() as session:
        return {one.what for one in services.checks_due(session, [resident], on).get(resident, ())}


def test_the_dead_do_not_stand_on_the_overdue_list(db):
    """simple-android#2560."""
    known(db, died=PartialDate(2026, 9, 1))
    assert listed(db) == set() and waiting(db) == 0


@pytest.mark.parametrize("status", ["moved", "temporarily_away", "visitor"])
def test_who_does_not_live_here_does_not_stand_on_the_overdue_list(db, status):
    """simple-android#2560 and lesson 11: lists earn trust by what they leave out."""
    known(db, status=status)
    assert listed(db) == set() and waiting(db) == 0


def test_who_was_seen_recently_is_not_overdue_whatever_was_typed_in_later(db):
    """simple-android#3925: the latest visit wins, not the latest entry."""
    budi = known(db)
    acted(db, lambda s: services.record_control(s, budi, TODAY, Control("hypertension"), TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(128, 80), TODAY))
    acted(db, lambda s: services.record_control(s, budi, date(2026, 7, 1), Control("hypertension"), TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, date(2026, 7, 1), Vitals(170, 100), TODAY))
    assert due(db, budi).isdisjoint({"control_hypertension", "blood_pressure"}) and waiting(db) == 0


def test_an_overdue_check_can_still_be_written_down(db):
    """fhircore#1511."""
    budi = known(db)
    acted(db, lambda s: services.record_control(s, budi, date(2026, 1, 5), Control("hypertension"), TODAY))
    assert "control_hypertension" in due(db, budi)
    acted(db, lambda s: services.record_control(s, budi, YESTERDAY - timedelta(days=9), Control("hypertension"), TODAY))
    with db.read() as session:
        assert len(services.controls_of(session, [budi])[budi]) == 2


def test_somebody_without_a_birth_date_is_kept_and_crashes_nothing(db):
    """fhircore#1435, #876, #2866."""
    unknown = add_person(db, "Tanpa Tanggal", None, "M")
    acted(db, lambda s: services.record_vitals(s, unknown, TODAY, Vitals(150, 90), TODAY))
    with db.read() as session:
        found = services.person_checks(session, [unknown], TODAY)[unknown]
    assert found.latest["blood_pressure"].finding is None and not found.due and found.stage == ""


@pytest.mark.parametrize("typed", ["10.4", "10,4", "١٠٫٤"])
def test_a_decimal_comma_does_not_make_another_value(db, typed):
    """The weighing-month sheet that gave wrong states for a comma: peers.md B, from pages."""
    rini = add_person(db, "Rini", date(2010, 1, 1))
    value = read_number(typed, 1)
    acted(db, lambda s: services.record_lab(s, rini, TODAY, "haemoglobin", Decimal(str(value)), today=TODAY))
    with db.read() as session:
        assert services.labs_of(session, [rini])[rini][0].thousandths == 10_400


def test_a_class_is_said_in_words_and_not_by_colour_alone(db):
    """opensrp-client#493: a message beside the colour."""
    budi = known(db)
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(170, 100), TODAY))
    with db.read() as session:
        finding = services.person_checks(session, [budi], TODAY)[budi].latest["blood_pressure"].finding
    assert str(finding.words) and str(finding.todo) and str(finding.scale)
