"""Who of the mothers, newborns and grown people is to be visited, and what stands on their checklists already."""

from datetime import timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.settings import put_setting
from desktop_app.features.health_checks.rules.entries import Control, Vitals
from desktop_app.features.health_checks.services import record_control, record_vitals, set_condition
from desktop_app.features.home_care import services
from desktop_app.features.home_care.services.checklists import checklists_of_week
from desktop_app.features.mothers.rules.entries import BirthEntry, BornChild, ContactEntry, PregnancyEntry
from desktop_app.features.mothers.services import open_pregnancy, record_birth, record_contact, register_pregnancy
from desktop_app.features.questionnaires.services import record_sheet
from tests.builders.midwife import give_midwife_key
from tests.builders.residents import make_household, make_resident
from tests.conftest import TODAY
from tests.features.home_care.village import MONDAY, acted


def ago(**span):
    return TODAY - timedelta(**span)


@pytest.fixture(autouse=True)
def indonesia(db):
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


@pytest.fixture
def rina(db):
    """A woman in week 30 who was never looked at."""
    woman = make_resident(db, "Rina", "1998-03-02")
    acted(db, lambda session: register_pregnancy(session, woman, PregnancyEntry(ago(days=20), ago(weeks=30), gravida=2), TODAY))
    return woman


def contact(db, woman, on, **more):
    def record(session):
        pregnancy = open_pregnancy(session, woman)
        return record_contact(session, pregnancy, ContactEntry(on, provider="midwife", place="health_centre", **more), TODAY)

    acted(db, record)


def wanted(db, who):
    with db.read() as session:
        return {
            one.code: str(one.words) for w in services.visits_wanted(session, TODAY) if w.resident == who for one in w.reasons
        }


def plan(db, who):
    one = services.Wanted(None, who, "", [services.Reason("V05", "")])
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[who], wanted=[one]))


def checklist(db, who):
    plan(db, who)
    with db.read() as session:
        return next(one for one in checklists_of_week(session, MONDAY) if one.row.resident == who)


def test_a_pregnant_woman_whom_nobody_looked_at_is_to_be_visited(db, rina):
    assert wanted(db, rina)["V05"] == "no check of this pregnancy yet"


def test_a_missed_check_is_named(db, rina):
    contact(db, rina, ago(weeks=20))
    assert "was missed" in wanted(db, rina)["V05"]


def test_a_danger_sign_in_pregnancy_stands_first(db, rina):
    contact(db, rina, ago(days=1), danger_signs=("BLEEDING",))
    with db.read() as session:
        (one,) = [w for w in services.visits_wanted(session, TODAY) if w.resident == rina]
    assert one.reasons[0].code == "V07"


def test_what_is_known_of_a_pregnancy_stands_on_the_checklist(db, rina):
    contact(db, rina, ago(weeks=20))
    one = checklist(db, rina)
    assert one.group.code == "pregnant"
    assert [str(part) for part in one.known["which_child"]] == ["2"]
    assert "Health centre" in str(one.known["K1"][0])


def test_after_a_birth_mother_and_newborn_are_to_be_visited_with_their_own_lists(db, rina):
    entry = BirthEntry(PartialDate.of(ago(days=5)), (BornChild(sex="F", name="Ayu", weight_g=3_000),), 38, attendant="midwife")

    def birth(session):
        return record_birth(session, open_pregnancy(session, rina), entry, TODAY)

    (child,) = acted(db, birth)
    assert "V06" in wanted(db, rina)
    assert {"V06", "V08"} <= wanted(db, child).keys()
    mothers, babies = checklist(db, rina), checklist(db, child)
    assert (mothers.group.code, babies.group.code) == ("after_birth", "infant")
    assert [str(part) for part in mothers.known["attendant"]] == ["Midwife"]
    assert [str(part) for part in mothers.known["gestation"]] == ["38"]


def test_known_hypertension_is_looked_at_each_month_and_when_it_is_high_at_home(db):
    karto = make_resident(db, "Karto", "1958-02-01", sex="M")
    acted(db, lambda session: set_condition(session, karto, "hypertension", today=TODAY))
    assert wanted(db, karto)["V09"].endswith("not seen this month")
    acted(db, lambda session: record_vitals(session, karto, TODAY, Vitals(128, 78), TODAY))
    assert "V09" not in wanted(db, karto)
    acted(db, lambda session: record_vitals(session, karto, TODAY, Vitals(170, 100), TODAY))
    assert wanted(db, karto)["V09"].endswith("still high")
    entry = services.HomeVisitEntry(TODAY, karto)
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    assert "V09" not in wanted(db, karto)


NO_TB = dict.fromkeys(("COUGH", "FEVER_2_WEEKS", "WEIGHT_LOSS", "TB_CONTACT", "NIGHT_SWEATS"), 0)


def ask(db, who, on, answers, code="TB"):
    acted(db, lambda session: record_sheet(session, who, code, on, answers, "Tini", "here"))


@pytest.mark.parametrize("signs", [("COUGH",), ("COUGH", "NIGHT_SWEATS")])
def test_one_sign_of_tb_asks_for_a_visit_by_the_classes_of_indonesia_too(db, signs):
    karto = make_resident(db, "Karto", "1978-02-01", sex="M")
    ask(db, karto, ago(days=3), NO_TB | dict.fromkeys(signs, 1))
    assert "signs of TB" in wanted(db, karto)["V10"]
    ask(db, karto, TODAY, NO_TB)
    assert "V10" not in wanted(db, karto)


def test_questions_that_were_broken_off_take_no_sign_back(db):
    karto = make_resident(db, "Karto", "1948-02-01", sex="M")
    ask(db, karto, ago(days=30), NO_TB | {"COUGH": 1})
    ask(db, karto, TODAY, {"FEVER_2_WEEKS": 0})
    helped = dict(BOWEL=1, BLADDER=1, GROOMING=0, TOILET=1, EATING=1, TRANSFER=1, WALKING=1, DRESSING=1, STAIRS=0, BATHING=0)
    ask(db, karto, ago(days=30), helped, "AKS")
    ask(db, karto, TODAY, {"BOWEL": 2}, "AKS")
    assert {"V10", "V12"} <= wanted(db, karto).keys()


def test_a_control_of_a_later_month_does_not_hide_the_one_of_the_month_that_is_asked_about(db):
    karto = make_resident(db, "Karto", "1978-02-01", sex="M")
    day = ago(days=45)
    acted(db, lambda session: set_condition(session, karto, "hypertension", today=TODAY))
    for on in (day, TODAY):
        acted(db, lambda session, on=on: record_control(session, karto, on, Control("hypertension"), TODAY))
    with db.read() as session:
        codes = {one.code for w in services.visits_wanted(session, day) if w.resident == karto for one in w.reasons}
    assert "V09" not in codes


def test_a_temperature_is_no_measured_blood_pressure(db):
    house = make_household(db)
    karto = make_resident(db, "Karto", "1978-02-01", sex="M", household_id=house, kinship="head")

    def of_house():
        with db.read() as session:
            return {one.code for w in services.visits_wanted(session, TODAY) if w.household == house for one in w.reasons}

    acted(db, lambda session: record_vitals(session, karto, ago(days=1), Vitals(temperature_tenths=368), TODAY))
    assert "V09N" in of_house()
    acted(db, lambda session: record_vitals(session, karto, TODAY, Vitals(120, 80), TODAY))
    assert "V09N" not in of_house()


def test_no_reason_of_a_visit_says_that_a_sign_was_kept_for_the_midwife(db, rina):
    """The plan goes along on paper (domain.md 16.6, number 29)."""
    give_midwife_key(db)
    contact(db, rina, TODAY, danger_signs=("SLEEP",))
    assert "The midwife follows up" not in str(wanted(db, rina))
