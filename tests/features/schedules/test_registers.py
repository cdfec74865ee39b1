"""Due list, missed list and doses of the month on paper, empty and full, in five languages."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import People, fill
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.registers.services import Order, make_catalogue, make_register
from desktop_app.features.schedules.registers import DUE, GIVEN, GIVEN_REGISTER, MISSED
from desktop_app.packs import pack_of
from desktop_app.residents.services import merge_residents
from desktop_app.shell.discovery import find_features
from tests.features.schedules.services.village import SAVE, TODAY, child, follow, give

AUGUST, OCTOBER = Month(2026, 8), Month(2026, 10)
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NAMES = ("Muhammad Arkan Al-Fatih Ramadhan", "فاطمة", "欧阳娜娜", "Åsa Öberg")


@pytest.fixture(autouse=True)
def indonesia(db):
    follow(db)


@pytest.fixture
def children(db):
    """Children of four scripts and ages, some with doses, one of them refused, one a visitor."""
    births = (date(2026, 8, 1), date(2026, 3, 5), date(2025, 10, 9), date(2024, 6, 1))
    mother = "Siti Nurhaliza Rahmawati"
    ids = [
        child(db, name, born, "FM"[number % 2], street="Kampung Melati Raya Gang Mawar Barat", mother_name=mother)
        for number, (name, born) in enumerate(zip(NAMES, births, strict=True))
    ]
    give(db, ids[0], "BCG", date(2026, 10, 2), where="here")
    give(db, ids[1], "BCG", date(2026, 10, 2), where="seen_on_card")
    give(db, ids[1], "DPTHB1", date(2026, 10, 2), where="here")
    give(db, ids[1], "OPV1", date(2026, 10, 2), refused=True)
    give(db, child(db, "Guest", births[0], status="visitor"), "BCG", date(2026, 10, 2), where="here")
    return ids


def still_due(db, code, month=OCTOBER):
    with db.read() as session:
        titles = pack_of(session).services
    (row,) = [one for one in rows(db, GIVEN, month) if one.title == titles[code].title]
    return row.still_due


def test_what_was_given_in_the_next_month_was_still_due_at_the_end_of_this_one(db):
    ani, budi = (child(db, name, date(2026, 5, 1)) for name in ("Ani", "Budi"))
    assert still_due(db, "DPTHB1", Month(2026, 8)) == {ani, budi}
    give(db, ani, "DPTHB1", date(2026, 9, 3))
    assert still_due(db, "DPTHB1", Month(2026, 8)) == {ani, budi}
    assert still_due(db, "DPTHB1", Month(2026, 9)) == {budi}


def rows(db, source, month=OCTOBER):
    with db.read() as session:
        return source.rows(session, month)


def printed(db, name, code="en", month=OCTOBER):
    with db.action(SAVE) as session:
        put_setting(session, "post.name", "Posyandu Melati")
    with db.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        return make_register(session, catalogue, Order(f"schedules.{name}", month, language(code), AT))


@pytest.mark.parametrize("name", ["due_list", "missed_list", "given"])
@pytest.mark.parametrize("code", CODES)
def test_every_register_is_printed_empty_and_full_in_every_language(db, name, code, request):
    assert printed(db, name, code).pages == 1
    request.getfixturevalue("children")
    made = printed(db, name, code)
    assert made.pages and not made.is_empty and not made.unprintable
    with pypdfium2.PdfDocument(made.pdf) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Posyandu Melati" in text and (name == "given" or "Åsa" in text)


def test_the_due_list_has_one_row_a_person_with_all_that_is_due(db, children):
    found = rows(db, DUE)
    assert len(found) == len({row.resident.id for row in found}) == 4
    row = next(row for row in found if row.resident.id == children[0])
    cells = {name: field.value(row, {}) for name, field in DUE.fields.items()}
    assert (
        str(cells["in_time"]).replace("\N{NO-BREAK SPACE}", " ") == "DTP-HepB-Hib (penta) 1 · Pneumococcal (PCV) 1 · Rotavirus 1"
    )
    assert str(cells["late"]) == "Oral polio (OPV)\N{NO-BREAK SPACE}1" and cells["since"] == date(2026, 8, 1)
    assert str(cells["due"]).count(" · ") == 3 and cells["refused"] is None
    with db.read() as session:
        assert dict(map(reversed, DUE.head(session, OCTOBER))).keys() >= {4}


def test_the_missed_list_says_by_when_each_dose_was_due_and_drops_what_was_too_late_earlier(db, children):
    found = [row for row in rows(db, MISSED) if row.resident.id == children[0]]
    assert [row.code for row in found] == ["OPV1"], "HB0 became too late in August"
    assert MISSED.fields["due_by"].value(found[0], {}) == date(2026, 9, 30)
    assert "HB0" in [row.code for row in rows(db, MISSED, AUGUST) if row.resident.id == children[0]]


def cells_of(db, month=OCTOBER):
    found = rows(db, GIVEN, month)
    filled = fill(GIVEN_REGISTER, GIVEN, found)
    return {
        row.code: [len(cell.ids) for cell in cells if isinstance(cell, People)] for row, cells in zip(found, filled, strict=True)
    }


def test_doses_of_the_month_count_people_by_where_they_were_given(db, children):
    """Female, male, not known; elsewhere; all; visitors; refused; still due."""
    found = cells_of(db)
    assert found["BCG"] == [1, 0, 0, 1, 2, 1, 0, 0]
    assert found["DPTHB1"][:5] == [0, 1, 0, 0, 1] and found["OPV1"][6] == 1
    assert list(found)[:2] == ["HB0", "BCG"], "every dose of the pack has its row"
    assert cells_of(db, AUGUST)["BCG"][4] == 0


def test_two_entries_of_one_child_are_one_person_in_the_doses_of_the_month(db, children):
    twice = child(db, NAMES[0], date(2026, 8, 1))
    give(db, twice, "BCG", date(2026, 10, 3), where="elsewhere")
    with db.action(SAVE) as session:
        merge_residents(session, children[0], twice, TODAY)
    assert cells_of(db)["BCG"][:5] == [1, 0, 0, 1, 2]
