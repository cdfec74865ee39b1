"""Duty sheet, attendance and registers, empty and full, in five languages."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.contract import Written
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import People
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.registers.services import Made, Order, make_catalogue, make_register
from desktop_app.features.volunteers.services import record_presence
from desktop_app.packs import pack_of
from desktop_app.residents.services import set_fact
from desktop_app.shell.discovery import find_features
from tests.builders.volunteers import BEGIN, TODAY, acted, came, officer, plan, train, volunteer

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
NEXT = date(2026, 11, 9)
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
MIDWIFE = "Rina Marlina, A.Md.Keb."
Print = Callable[..., Made]


@pytest.fixture
def printed(db) -> Print:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))

    def made(name: str, month: Month = OCTOBER, code: str = "en") -> Made:
        with db.read() as session:
            catalogue = make_catalogue(pack_of(session), find_features())
            return make_register(session, catalogue, Order(f"volunteers.{name}", month, language(code), AT))

    return made


@pytest.fixture
def staff(db) -> list[bytes]:
    """Four volunteers of four scripts with training, officers, a month of attendance and the next open day planned."""
    names = (("Siti Aisyah", "leader"), ("فاطمة", "secretary"), ("欧阳娜娜", "treasurer"), ("Åsa Öberg", "volunteer"))
    ids = [volunteer(db, name, role) for name, role in names]
    acted(db, lambda session: set_fact(session, ids[0], "education", "senior_secondary", TODAY))
    train(db, ids[0], "Growth monitoring", PartialDate(2025, 3), organiser="Puskesmas Sukamaju", level="Basic")
    train(db, ids[0], "Feeding of babies", PartialDate(2024), certificate_number="12/PKK/2024")
    train(db, ids[1], "Counselling", PartialDate(2026, 5, 17))
    officer(db, "head_of_post", ids[0], number="19790304 200501 2 003")
    officer(db, "midwife", MIDWIFE)
    for day in (date(2026, 9, 7), TODAY):
        for number, person in enumerate(ids):
            came(db, day, person, present=number != 2)
    came(db, TODAY, MIDWIFE, "health_worker")
    for person, task in zip(ids, ("check_in", "measure", "measure", "record"), strict=True):
        plan(db, NEXT, person, task=task)
    plan(db, NEXT, MIDWIFE, "health_worker")
    return ids


def pages(made: Made | Written) -> list[str]:
    with pypdfium2.PdfDocument(made.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.parametrize("name", ["duty_sheet", "attendance", "roster", "trainings", "staff_month"])
@pytest.mark.parametrize("code", CODES)
def test_every_paper_is_printed_empty_and_full_in_every_language(printed, name, code, request):
    empty = printed(name, NOVEMBER, code)
    assert empty.pages == 1 and not empty.unprintable
    request.getfixturevalue("staff")
    full = printed(name, NOVEMBER if name == "duty_sheet" else OCTOBER, code)
    assert not full.unprintable and not full.is_empty


def test_an_empty_post_gets_forms_to_fill_in(printed):
    assert printed("duty_sheet").is_empty and printed("attendance").is_empty and printed("roster").is_empty
    (page,) = pages(printed("duty_sheet"))
    assert "Check-in" in page and "Advice" in page and "Signature" in page


def test_the_duty_sheet_names_who_is_at_which_table_on_each_day(printed, staff, db):
    plan(db, date(2026, 11, 23), staff[0], task="advise")
    first, second = pages(printed("duty_sheet", NOVEMBER))
    assert "Open day, 9 November 2026" in first and "Open day, 23 November 2026" in second
    for words in ("Siti Aisyah", "Weighing", MIDWIFE, "Health worker"):
        assert words in first
    assert "Åsa Öberg" not in second


def test_the_holder_of_the_office_signs_with_the_number(printed, staff):
    (page,) = pages(printed("roster"))
    assert page.count("Siti Aisyah") >= 2 and "19790304 200501 2 003" in page and MIDWIFE in page


def test_attendance_counts_who_came_by_date(printed, staff):
    (page,) = pages(printed("attendance"))
    assert "7/9" in page and "5/10" in page and page.count("√") == 7 + 1  # the mark is explained below


def test_guests_who_lead_a_class_stand_neither_in_the_attendance_nor_on_a_duty_sheet(printed, staff, db):
    event = ("class_session", b"c" * 16, date(2026, 10, 7), "Pak Guru", "other")
    acted(db, lambda session: record_presence(session, *event, today=date(2026, 10, 7)))
    assert "Pak Guru" not in pages(printed("attendance"))[0] and "7/10" not in pages(printed("attendance"))[0]
    assert len(pages(printed("duty_sheet"))) == 1


def test_attendance_goes_on_on_further_pages(printed, db):
    for number in range(24):
        person = volunteer(db, f"Volunteer {number:02}")
    for day in range(1, 19):
        came(db, date(2026, 9, day), person)
    made = pages(printed("attendance"))
    assert len(made) == 4 and "18/9" in made[2] and "Volunteer 23" in made[3]


def cells(made: Made) -> list[list[str]]:
    return [[str(cell) if cell is not None else "" for cell in row] for row in made.cells]


def test_the_roster_says_role_education_and_training(printed, staff):
    row = cells(printed("roster"))[0]
    assert row[1:] == [
        "Siti Aisyah",
        "Female",
        "1990-03-04",
        "Senior secondary school",
        str(BEGIN),
        "Leader of the volunteers",
        "Feeding of babies (2024); Growth monitoring (2025)",
        "",
    ]


def test_the_book_of_training_numbers_people_and_trainings(printed, staff):
    rows = cells(printed("trainings"))
    assert rows[0][:3] == ["1", "Siti Aisyah", str(BEGIN)] and rows[0][4:6] == ["1", "Feeding of babies"]
    assert rows[1][:4] == ["", "", "", ""] and rows[1][4:] == [
        "2",
        "Growth monitoring",
        "Basic",
        "2025-03",
        "Puskesmas Sukamaju",
        "",
    ]
    assert [row[0] for row in rows] == ["1", "", "2", "3", "4"] and rows[4][4:] == ["", "", "", "", "", ""]


def test_staff_of_the_month_are_columns_12_to_14_of_sip_5(printed, staff):
    made = printed("staff_month")
    assert len(made.cells) == 10
    assert made.cells[7][2:6] == [None, None, None, None]
    assert made.cells[8][2:6] == [1, 3, 0, 0] and made.cells[9][2:6] == [1, 3, 0, 1]
    assert made.totals[2:6] == [2, 6, 0, 1]


def test_staff_of_the_month_open_as_people_where_all_are_residents(printed, db):
    siti = volunteer(db, "Siti")
    came(db, TODAY, siti)
    assert printed("staff_month").cells[9][3] == People(frozenset([siti]))
