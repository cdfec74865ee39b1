"""The children's monthly recap: 32 columns, who is counted where, and what stays empty (domain.md 1.2 and 16.1, number 6)."""

from datetime import date

import pytest

from desktop_app.core.layout import People, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms
from desktop_app.features.health_visits.registers.recap_children import ITEMS, RECAP_CHILDREN
from desktop_app.features.health_visits.registers.recap_of_children import list_recap
from desktop_app.features.referrals.services import refer
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
LAYOUT = load_pack("indonesia").register("health_visits.recap_children")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def month(db: Database, asked: Month = OCTOBER) -> dict[str, object]:
    """Return the cells of one month by item; children as sets."""
    with db.read() as session:
        row = fill(LAYOUT, RECAP_CHILDREN, list_recap(session, asked))[-1]
    found = zip([column.parameters["item"] for column in LAYOUT.leaves()[1:]], row[1:], strict=True)
    return {item: set(cell.ids) if isinstance(cell, People) else cell for item, cell in found}


def test_the_recap_has_the_32_columns_of_the_form_and_a_row_a_month(db: Database) -> None:
    assert len(LAYOUT.leaves()) == 32
    assert sorted(column.parameters["item"] for column in LAYOUT.leaves()[1:]) == sorted(ITEMS)
    with db.read() as session:
        assert [row.month for row in list_recap(session, Month(2026, 3))] == [Month(2026, number) for number in (1, 2, 3)]


def test_the_recap_of_every_country_has_the_same_columns() -> None:
    items = [column.parameters.get("item") for column in load_pack("generic").register("health_visits.recap_children").leaves()]
    assert items == [column.parameters.get("item") for column in LAYOUT.leaves()]


def test_without_children_everything_is_zero(db: Database) -> None:
    assert set(map(len, month(db).values())) == {0}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2026, 4, 6), "babies"),  # five completed months
        (date(2026, 4, 5), "toddlers"),
        (date(2020, 10, 6), "toddlers"),  # seventy-one
        (date(2020, 10, 5), None),
    ],
)
def test_babies_and_older_children_are_told_apart_by_the_age_on_the_open_day(db: Database, born: date, group: str | None) -> None:
    child = add_person(db, "Ayu", born)
    open_day(db)
    found = month(db)
    assert {name for name in ("babies", "toddlers") if found[name] == {child}} == ({group} if group else set())


def test_who_did_not_come_is_target_minus_present_and_a_visitor_is_no_target(db: Database) -> None:
    came, stayed = add_person(db, "Ayu", date(2025, 1, 1)), add_person(db, "Adi", date(2025, 1, 1), "M")
    guest = add_person(db, "Salsa", date(2025, 1, 1), status="visitor")
    day = open_day(db)
    weigh(db, day, came, 9000)
    weigh(db, day, guest, 9000)
    found = month(db)
    assert (found["toddlers"], found["toddlers_came"], found["toddlers_absent"]) == ({came, stayed}, {came}, {stayed})


def test_classes_are_counted_on_the_side_that_the_pack_calls_good_or_not(db: Database) -> None:
    well, light = add_person(db, "Ayu", date(2025, 1, 1)), add_person(db, "Adi", date(2025, 1, 1))
    day = open_day(db)
    weigh(db, day, well, 10_300, 815)
    weigh(db, day, light, 7000, 815)
    found = month(db)
    assert (found["weight_normal"], found["weight_not_normal"]) == ({well}, {light})
    assert (found["nourished"], found["not_nourished"]) == ({well}, {light})
    assert found["length_normal"] == {well, light}
    assert found["not_gained"] == {light} and found["gained"] == set()  # below the lines, though it has no earlier weight


def test_gained_and_not_gained_follow_the_letter_of_the_register(db: Database) -> None:
    gained, lost = add_person(db, "Ayu", date(2025, 1, 1)), add_person(db, "Adi", date(2025, 1, 1))
    for day, weights in ((date(2026, 9, 5), (10_000, 10_300)), (TODAY, (10_300, 10_200))):
        held = open_day(db, day)
        for child, weight in zip((gained, lost), weights, strict=True):
            weigh(db, held, child, weight)
    found = month(db)
    assert (found["gained"], found["not_gained"]) == ({gained}, {lost})


def test_what_nobody_was_asked_or_measured_stays_empty_where_children_came(db: Database) -> None:
    weigh(db, open_day(db), add_person(db, "Ayu", date(2025, 1, 1)), 10_000)
    found = month(db)
    empty = ("development_complete", "length_normal", "head_normal", "arm_normal", "tb", "food_suitable", "ill")
    assert all(found[item] is None for item in empty)
    assert found["breast_milk_only"] == set()  # no baby came


def test_two_signs_of_tuberculosis_count_and_one_does_not(db: Database) -> None:
    one, two = add_person(db, "Ayu", date(2025, 1, 1)), add_person(db, "Adi", date(2025, 1, 1))
    day = open_day(db)
    for child, signs in (
        (one, {"cough": True, "illness": ("COUGH",)}),
        (two, {"cough": True, "tb_contact": True, "illness": ()}),
    ):
        weigh(db, day, child)
        acted(db, lambda session, c=child, s=signs: record_symptoms(session, c, TODAY, SymptomEntry(**s), TODAY))
    found = month(db)
    assert found["tb"] == {two} and found["ill"] == {one}


def test_what_was_given_counts_each_child_once_and_not_what_was_refused(db: Database) -> None:
    child, other = add_person(db, "Ayu", date(2025, 6, 1)), add_person(db, "Adi", date(2025, 6, 1))
    open_day(db)
    for who, code, refused in ((child, "OPV4", False), (child, "MR1", False), (child, "VITA_RED", False), (other, "MR1", True)):
        acted(
            db,
            lambda session, w=who, c=code, r=refused: give_service(
                session, w, c, PartialDate.of(TODAY), "elsewhere", TODAY, refused=r, stock=WITHOUT_STOCK
            ),
        )
    found = month(db)
    assert (found["immunised"], found["vitamin_a"], found["dewormed"]) == ({child}, {child}, set())


def test_referred_children_are_counted_by_group(db: Database) -> None:
    baby, child = add_person(db, "Ayu", date(2026, 8, 1)), add_person(db, "Adi", date(2024, 8, 1))
    open_day(db)
    for one in (baby, child):
        acted(db, lambda session, o=one: refer(session, o, TODAY, ["danger_sign"], "health_centre", "", "Sari", "", TODAY))
    found = month(db)
    assert (found["babies_referred"], found["toddlers_referred"]) == ({baby}, {child})
