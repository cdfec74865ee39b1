"""SIP 5, who came, was born, died and helped: columns of every layout and who is counted where (domain.md 1.1 F5)."""

from datetime import date

import pytest

from desktop_app.core.layout import Gap, People, fill, totals
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.services import describe_open_day
from desktop_app.features.mothers.registers.visitors_of_year import list_visitors_of_year
from desktop_app.features.mothers.registers.visitors_year import STAGES, VISITORS_YEAR, VisitorsOfMonth
from desktop_app.features.mothers.rules.entries import BornChild, PostpartumEntry
from desktop_app.features.mothers.services import record_mothers_death, record_postpartum
from desktop_app.packs import load_pack
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.pregnancies import add_pregnant, give_birth, lose
from tests.builders.volunteers import came, volunteer

OCTOBER = Month(2026, 10)
PACK = load_pack("indonesia")
SIP5 = PACK.register("health_visits.sip5")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def rows(db: Database, month: Month = OCTOBER) -> list[VisitorsOfMonth]:
    with db.read() as session:
        return list_visitors_of_year(session, month)


def stages(db: Database, month: Month = OCTOBER) -> dict[str, set[bytes]]:
    """Return who counts in which stage of life in a month; stages without anybody are left out."""
    row = rows(db, month)[month.month - 1]
    cells = {stage: VISITORS_YEAR.fields["visitors"].value(row, {"stage": stage}) for stage in STAGES}
    return {stage: set(cell.ids) for stage, cell in cells.items() if isinstance(cell, People) and cell.ids}


@pytest.mark.parametrize(
    ("name", "columns"), [("sip5", 17), ("sip5_older", 15), ("sip7_visitors", 17)], ids=["newer", "older", "of seven"]
)
def test_each_layout_has_the_columns_of_its_form_and_twelve_months(db: Database, name: str, columns: int) -> None:
    layout = PACK.register(f"health_visits.{name}")
    assert len(layout.leaves()) == columns
    cells = fill(layout, VISITORS_YEAR, rows(db))
    assert [row[1] for row in cells] == [PartialDate(2026, number) for number in range(1, 13)]


def test_months_to_come_say_that_nothing_can_be_said_and_leave_the_sums_alone(db: Database) -> None:
    cells = fill(SIP5, VISITORS_YEAR, rows(db))
    assert set(cells[10][2:-1]) == {Gap.NOT_APPLICABLE}
    assert cells[9][2] == People(frozenset())
    assert totals(SIP5, cells)[2] == People(frozenset())


@pytest.mark.parametrize(
    ("born", "sex", "stage"),
    [
        (date(2025, 10, 6), "M", "infant"),  # eleven completed months
        (date(2025, 10, 5), "M", "toddler"),
        (date(2021, 10, 6), "F", "toddler"),
        (date(2021, 10, 5), "F", "school"),
        (date(2011, 10, 6), "F", "school"),  # fourteen years
        (date(2011, 10, 5), "F", "woman"),
        (date(2011, 10, 5), "M", "school"),
        (date(1976, 10, 6), "F", "woman"),  # forty-nine years
        (date(1976, 10, 5), "F", "other"),
        (date(1990, 1, 1), "M", "other"),
    ],
)
def test_everybody_stands_in_the_stage_of_life_of_the_day(db: Database, born: date, sex: str, stage: str) -> None:
    person = add_person(db, "Somebody", born, sex)
    weigh(db, open_day(db), person)
    assert stages(db) == {stage: {person}}


def test_a_woman_counts_once_pregnant_before_breastfeeding_before_living_with_a_husband(db: Database) -> None:
    pregnant, _ = add_pregnant(db, "Ani", lmp=date(2026, 4, 1))
    mother, ended = add_pregnant(db, "Beti", lmp=date(2025, 12, 20))
    (baby,) = give_birth(db, ended, date(2026, 9, 20))
    wife, lost = add_pregnant(db, "Cici", lmp=date(2026, 3, 1))
    lose(db, lost, date(2026, 6, 20))
    day = open_day(db)
    for woman in (pregnant, mother, wife):
        weigh(db, day, woman)
    assert stages(db) == {"pregnant": {pregnant}, "breastfeeding": {mother}, "couple": {wife}}
    weigh(db, day, baby)
    assert stages(db)["infant"] == {baby}


def test_a_mother_counts_as_breastfeeding_longer_while_she_says_so(db: Database) -> None:
    mother, ended = add_pregnant(db, "Beti", lmp=date(2025, 9, 1))
    give_birth(db, ended, date(2026, 6, 1))
    weigh(db, open_day(db), mother)
    assert stages(db) == {"couple": {mother}}
    acted(db, lambda session: record_postpartum(session, ended, PostpartumEntry(date(2026, 7, 8), breastfeeding=True), TODAY))
    assert stages(db) == {"breastfeeding": {mother}}


def test_a_visitor_from_elsewhere_counts_and_who_was_visited_at_home_does_not(db: Database) -> None:
    guest = add_person(db, "Salsa", date(2024, 5, 5), status="visitor")
    add_person(db, "Rini", date(2024, 5, 5))
    weigh(db, open_day(db), guest)
    assert stages(db) == {"toddler": {guest}}


def test_who_came_to_two_open_days_of_a_month_counts_once_and_as_on_the_last(db: Database) -> None:
    child = add_person(db, "Ayu", date(2025, 9, 20))
    for day in (date(2026, 9, 12), date(2026, 9, 26)):
        weigh(db, open_day(db, day), child)
    assert stages(db, Month(2026, 9)) == {"toddler": {child}}


def test_boys_and_girls_have_columns_of_their_own(db: Database) -> None:
    girl, boy = add_person(db, "Ayu", date(2026, 1, 1)), add_person(db, "Adi", date(2026, 1, 1), "M")
    day = open_day(db)
    weigh(db, day, girl)
    weigh(db, day, boy)
    row = fill(SIP5, VISITORS_YEAR, rows(db))[9]
    assert row[2:6] == [People(frozenset({boy})), People(frozenset({girl})), People(frozenset()), People(frozenset())]


def counted(db: Database, field: str, month: int) -> object:
    return VISITORS_YEAR.fields[field].value(rows(db)[month - 1], {})


def test_babies_count_where_they_were_born_and_twins_as_two(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    twins = give_birth(db, pregnancy, date(2026, 9, 20), BornChild(sex="F", name="Ayu"), BornChild(sex="M", name="Adi"))
    still = add_pregnant(db, "Wati", lmp=date(2025, 12, 10))[1]
    give_birth(db, still, date(2026, 9, 12), BornChild(is_alive=False, sex="F"))
    add_person(db, "Guest", date(2026, 9, 1), status="visitor")
    assert counted(db, "born", 9) == People(frozenset(twins))
    assert counted(db, "born", 8) == People(frozenset())
    assert counted(db, "babies_died", 9) == People(frozenset())  # a baby that was not born alive is no death of a baby


def test_a_baby_counts_among_the_dead_until_its_first_birthday(db: Database) -> None:
    baby = add_person(db, "Baby", date(2025, 11, 3), died=PartialDate(2026, 5, 1))
    add_person(db, "Toddler", date(2025, 4, 30), died=PartialDate(2026, 5, 1))
    assert counted(db, "babies_died", 5) == People(frozenset({baby}))


def test_a_mother_who_died_counts_in_the_month_of_her_death(db: Database) -> None:
    woman, pregnancy = add_pregnant(db)
    acted(db, lambda session: record_mothers_death(session, pregnancy, PartialDate(2026, 8, 1), TODAY))
    assert counted(db, "mothers_died", 8) == People(frozenset({woman}))
    assert counted(db, "mothers_died", 9) == People(frozenset())


def staff(db: Database, role: str, month: int = 10) -> object:
    return VISITORS_YEAR.fields["staff"].value(rows(db)[month - 1], {"role": role})


def test_staff_is_told_by_role_from_who_came_else_from_the_number_that_was_typed(db: Database) -> None:
    day = open_day(db)
    assert staff(db, "volunteer") is None  # nobody said who came: that is not zero
    typed = {"place": "", "scale": None, "zero_checked": None, "volunteers": 7}
    acted(db, lambda session: describe_open_day(session, day, **typed))
    assert staff(db, "volunteer") == 7 and staff(db, "health_worker") is None
    siti = volunteer(db, "Siti")
    came(db, TODAY, siti)
    came(db, TODAY, "Rina, A.Md.Keb.", "health_worker")
    assert staff(db, "volunteer") == People(frozenset({siti}))
    assert staff(db, "health_worker") == 1


def test_the_remark_tells_when_the_post_was_open(db: Database) -> None:
    open_day(db)
    said = [str(VISITORS_YEAR.fields["note"].value(row, {})) for row in rows(db)]
    assert "2026" in said[9] and said[8] == "No open day" and said[10] == "None"
