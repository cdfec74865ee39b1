"""The sheet for typing into other systems: empty and full, in five languages, and what stands in its cells."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_food, record_symptoms
from desktop_app.features.health_visits.registers.child_days import CHILD_DAYS
from desktop_app.features.health_visits.rules.card_fields import sign
from desktop_app.features.health_visits.services import record_measurement, record_oedema
from desktop_app.features.health_visits.services.child_days import days_of_month
from desktop_app.features.health_visits.services.child_days.lines import lines_of_month
from desktop_app.features.health_visits.services.entered_elsewhere import mark_entered
from desktop_app.features.referrals.services import refer
from desktop_app.features.registers.services import Order, make_catalogue, make_register
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
PACK = load_pack("indonesia")
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SHEET = PACK.register("health_visits.entry_sheet")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


@pytest.fixture
def visit(db: Database) -> bytes:
    child = add_person(db, "Siti Aisyah", date(2025, 11, 3), mother="Rina")
    visit = weigh(db, open_day(db), child, 7_060, 700)

    def ask(session) -> None:  # type: ignore[no-untyped-def]
        record_measurement(session, visit, "head_mm", 445)
        record_oedema(session, visit, False)
        record_symptoms(session, child, TODAY, SymptomEntry(cough=True, illness=("FEVER",)), TODAY)
        record_food(session, child, TODAY, FoodEntry(suitable=False), TODAY)
        for code in ("OPV1", "VITA_BLUE"):
            give_service(session, child, code, PartialDate.of(TODAY), "here", TODAY, stock=WITHOUT_STOCK)
        refer(session, child, TODAY, ["T"], "health_centre", "7.06 kg", "Sari", "", TODAY)

    acted(db, ask)
    return visit


def cells(db: Database) -> dict[str, object]:
    """Return the one row by field; of fields that stand there several times, by field and parameter."""
    with db.read() as session:
        (row,) = fill(SHEET, CHILD_DAYS, lines_of_month(session, OCTOBER))
    return {
        ".".join([column.field, *map(str, column.parameters.values())]): cell
        for column, cell in zip(SHEET.leaves(), row, strict=True)
    }


def shown(cell: object) -> str:
    return str(cell)


def test_a_row_tells_what_was_measured_asked_and_given_and_leaves_empty_what_nobody_asked(db: Database, visit: bytes) -> None:
    row = cells(db)
    assert shown(row["length_height"]) and row["oedema"] == "–" and row["tb.cough"] == "√"
    assert (row["food"], row["given_of.VITA"], row["given_of.DEWORM"]) == ("–", "√", None)
    assert (row["tb.fever_2_weeks"], row["development"], row["exclusive"], row["portions"]) == (None, None, None, None)
    assert isinstance(row["given"], Text) and "Polio 1" in shown(row["given"])
    assert shown(row["referred"]) == "Health centre"


def test_a_row_says_since_when_it_stands_in_each_system_and_whether_it_was_changed_since(db: Database, visit: bytes) -> None:
    def mark(session) -> None:  # type: ignore[no-untyped-def]
        (day,) = days_of_month(session, OCTOBER, PACK)
        entry = day.to_enter()
        assert entry is not None
        mark_entered(session, [entry], "asik", TODAY)

    acted(db, mark)
    row = cells(db)
    assert (row["entered.asik"], row["entered.eppgbm"]) == (TODAY, None)
    acted(db, lambda session: record_measurement(session, visit, "weight_g", 7_100))
    assert "changed since" in shown(cells(db)["entered.asik"])


@pytest.mark.parametrize(("answer", "written"), [(True, "√"), (False, "–"), (None, None)])
def test_yes_no_and_not_asked_are_three_things(answer: bool | None, written: str | None) -> None:
    assert sign(answer) == written


@pytest.mark.parametrize("code", CODES)
def test_the_sheet_is_printed_full_in_every_language(db: Database, visit: bytes, code: str) -> None:
    with db.read() as session:
        made = make_register(session, make_catalogue(PACK, find_features()), Order(SHEET.id, OCTOBER, language(code), AT))
    assert (made.pages, made.is_empty, dict(made.unprintable)) == (1, False, {})


@pytest.mark.parametrize("code", CODES)
def test_the_sheet_is_printed_empty_in_every_language(db: Database, code: str) -> None:
    with db.read() as session:
        made = make_register(session, make_catalogue(PACK, find_features()), Order(SHEET.id, OCTOBER, language(code), AT))
    assert (made.pages, made.is_empty, dict(made.unprintable)) == (1, True, {})
