"""The export for e-PPGBM: the columns of peers.md D4, one row a child, one row a measurement; read back by the import."""

import csv
import json
import shutil
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.resources import resource
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.rules.eppgbm import ChildMeasured, measurement_values
from desktop_app.features.health_visits.services import record_birth_facts, record_feeding, record_measurement, record_oedema
from desktop_app.features.health_visits.services.elsewhere import Elsewhere, record_elsewhere
from desktop_app.features.health_visits.services.eppgbm import export_eppgbm, sheet_columns
from desktop_app.features.health_visits.services.growth_cards import record_growth_cards
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import PackError, load_pack
from desktop_app.residents.models import LifeEvent, Resident
from desktop_app.residents.rules import HouseholdEntry, ResidentEntry
from desktop_app.residents.rules.importing.sources import EPPGBM, recognise
from desktop_app.residents.services import register_household, register_resident
from desktop_app.residents.services.importing.workbook import read_workbook
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
IDENTITY = """No anak_ke tgl_lahir jenis_kelamin nomor_KK NIK nama_anak usia_hamil berat_lahir panjang_lahir lingkar_kepala_lahir
    kia kia_bayi_kecil imd nama_ortu nik_ortu hp_ortu alamat rt rw hapus pindah""".split()  # noqa: SIM905 - as the source has it
MEASUREMENT = """No NIK nama_anak TANGGALUKUR BERAT TINGGI LILA lingkar_kepala Pitting_edema CARAUKUR vita asi_bulan_0 asi_bulan_1
    asi_bulan_2 asi_bulan_3 asi_bulan_4 asi_bulan_5 asi_bulan_6 kelas_ibu_balita mbg""".split()  # noqa: SIM905


@pytest.fixture
def context(db: Database) -> SimpleNamespace:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    post = SimpleNamespace(database=db, is_practice=True, close=lambda: None)
    return SimpleNamespace(open_post=lambda: post, today=lambda: date(2026, 11, 2), language=language("en"))


@pytest.fixture
def child(db: Database) -> bytes:
    """A girl of four months in a house, of whom everything is known, weighed on 5 October."""

    def enter(session) -> bytes:  # type: ignore[no-untyped-def]
        house = register_household(
            session, HouseholdEntry("Krajan", "02", "003", "Jl. Melati", "7", registry_number="3201010000000001"), TODAY
        )
        mother = register_resident(
            session,
            ResidentEntry(
                "Rina", sex="F", birth=PartialDate(1998, 2, 3), national_id="3201014302980001", household_id=house, phone="08123"
            ),
            TODAY,
        )
        child = register_resident(
            session,
            ResidentEntry(
                "Siti Aisyah",
                sex="F",
                birth=PartialDate(2026, 6, 1),
                national_id="3201014106260001",
                household_id=house,
                mother_id=mother,
            ),
            TODAY,
        )
        record_birth_facts(session, child, BirthFacts(3_100, 490, 340, 39, 2))
        record_growth_cards(session, [child], True, date(2026, 7, 1))
        for month, answer in enumerate(("yes", "yes", "no", "unknown")):
            record_feeding(session, child, month, answer, TODAY)
        give_service(session, child, "VITA_BLUE", PartialDate(2026, 10), "elsewhere", TODAY, stock=WITHOUT_STOCK)
        return child

    found: bytes = acted(db, enter)  # type: ignore[assignment]
    visit = weigh(db, open_day(db), found, 6_150, 612)
    acted(db, lambda session: record_measurement(session, visit, "arm_mm", 132))
    acted(db, lambda session: record_oedema(session, visit, False))
    return found


def exported(context: SimpleNamespace, folder: Path) -> dict[str, list[dict[str, object]]]:
    done = export_eppgbm(context, "2026-10", folder, as_csv=False)
    (path,) = done.files
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: [
            dict(zip([c.value for c in sheet[1]], [c.value for c in row], strict=True)) for row in sheet.iter_rows(min_row=2)
        ]
        for sheet in book
    }


def test_the_sheets_have_the_columns_that_two_programs_of_posyandu_write() -> None:
    columns = sheet_columns(load_pack("indonesia"))
    assert [column.heading for column in columns if column.sheet == "identity"] == IDENTITY
    assert [column.heading for column in columns if column.sheet == "measurement"] == MEASUREMENT


def test_a_child_fills_its_row_of_the_identity_sheet(context: SimpleNamespace, child: bytes, tmp_path: Path) -> None:
    (row,) = exported(context, tmp_path)["identity"]
    assert row == {
        **dict.fromkeys(IDENTITY),
        "No": 1,
        "anak_ke": 2,
        "tgl_lahir": "2026-06-01",
        "jenis_kelamin": "Perempuan",
        "nomor_KK": "3201010000000001",
        "NIK": "3201014106260001",
        "nama_anak": "Siti Aisyah",
        "usia_hamil": 39,
        "berat_lahir": 3.1,
        "panjang_lahir": 49,
        "lingkar_kepala_lahir": 34,
        "kia": "ya",
        "nama_ortu": "Rina",
        "nik_ortu": "3201014302980001",
        "hp_ortu": "08123",
        "alamat": "Krajan Jl. Melati 7",
        "rt": "003",
        "rw": "02",
        "hapus": "tidak",
        "pindah": "tidak",
    }


def test_a_measurement_fills_its_row_in_the_words_of_the_sheet(context: SimpleNamespace, child: bytes, tmp_path: Path) -> None:
    (row,) = exported(context, tmp_path)["measurement"]
    assert row == {
        **dict.fromkeys(MEASUREMENT),
        "No": 1,
        "NIK": "3201014106260001",
        "nama_anak": "Siti Aisyah",
        "TANGGALUKUR": "2026-10-05",
        "BERAT": 6.15,
        "TINGGI": 61.2,
        "LILA": 13.2,
        "Pitting_edema": "tidak",
        "CARAUKUR": "terlentang",
        "vita": "ya",
        "asi_bulan_0": "ya",
        "asi_bulan_1": "ya",
        "asi_bulan_2": "tidak",
        "kelas_ibu_balita": "tidak",
    }


@pytest.mark.parametrize(("oedema", "written"), [(None, ""), (False, "tidak"), (True, "")])
def test_the_grade_of_a_swelling_is_never_made_up(oedema: bool | None, written: str) -> None:
    assert measurement_values(ChildMeasured("Ayu", TODAY, oedema=oedema), 1)["oedema"] == written


def test_what_e_ppgbm_cannot_take_is_told_with_its_number(db: Database, context: SimpleNamespace, tmp_path: Path) -> None:
    visit = weigh(db, open_day(db), add_person(db, "Ayu", PartialDate(2025, 3)), 8_000)
    acted(db, lambda session: record_oedema(session, visit, True))
    done = export_eppgbm(context, "2026-10", tmp_path, as_csv=False)
    said = str(done)
    assert "1 child has no national number" in said
    assert "1 child has no whole birth date" in said
    assert "Write the grade, 1 to 3" in said
    assert json.loads(json.dumps(done.as_json()))["measurements"] == 1


def test_visitors_older_children_and_what_a_health_centre_measured_are_left_out(
    db: Database, context: SimpleNamespace, tmp_path: Path
) -> None:
    day = open_day(db)
    weigh(db, day, add_person(db, "Zaki", date(2025, 3, 1), status="visitor"), 9_000)
    weigh(db, day, add_person(db, "Old", date(2021, 10, 5)), 16_000)
    here = add_person(db, "Ayu", date(2025, 3, 1))
    acted(db, lambda session: record_elsewhere(session, here, Elsewhere(TODAY, values={"weight_g": 9_000}), TODAY))
    sheets = exported(context, tmp_path)
    assert [row["nama_anak"] for row in sheets["identity"]] == ["Ayu"]
    assert sheets["measurement"] == []


def leave(db: Database, name: str, status: str, kind: str, on: date) -> None:
    child = add_person(db, name, date(2025, 3, 1))

    def go(session) -> None:  # type: ignore[no-untyped-def]
        session.get(Resident, child).status = status
        session.add(LifeEvent(resident_id=child, kind=kind, event_year=on.year, event_month=on.month, event_day=on.day))

    acted(db, go)


def test_who_died_or_moved_in_the_month_is_marked_and_who_did_before_is_left_out(
    db: Database, context: SimpleNamespace, tmp_path: Path
) -> None:
    leave(db, "Dead", "dead", "died", date(2026, 10, 2))
    leave(db, "Moved", "moved", "moved_out", date(2026, 10, 3))
    leave(db, "Moved in September", "moved", "moved_out", date(2026, 9, 30))
    rows = exported(context, tmp_path)["identity"]
    assert {row["nama_anak"]: (row["hapus"], row["pindah"]) for row in rows} == {
        "Dead": ("ya", "tidak"),
        "Moved": ("tidak", "ya"),
    }


def test_a_spreadsheet_program_does_not_damage_a_number_of_16_digits_and_a_name_is_no_formula(
    db: Database, context: SimpleNamespace, child: bytes, tmp_path: Path
) -> None:
    add_person(db, "=1+1", date(2025, 3, 1))
    rows = exported(context, tmp_path)["identity"]
    assert {row["nama_anak"] for row in rows} == {"=1+1", "Siti Aisyah"}
    assert [row["NIK"] for row in rows] == [None, "3201014106260001"]  # texts, where a number would lose its last digit
    assert [row["berat_lahir"] for row in rows] == [None, 3.1]  # a number, whatever stands for the decimal comma


def test_the_import_takes_the_exported_sheet_for_what_it_is(context: SimpleNamespace, child: bytes, tmp_path: Path) -> None:
    done = export_eppgbm(context, "2026-10", tmp_path, as_csv=False)
    table = read_workbook(done.files[0])
    assert recognise(list(table.headings)) is EPPGBM


def test_one_csv_file_a_sheet_opens_in_spreadsheet_programs_with_every_letter(
    db: Database, context: SimpleNamespace, tmp_path: Path
) -> None:
    for name in ("欧阳娜娜", "فاطمة", "Åsa Öberg"):
        add_person(db, name, date(2025, 3, 1))
    done = export_eppgbm(context, "2026-10", tmp_path, as_csv=True)
    assert [path.name for path in done.files] == ["eppgbm_2026-10_identity.csv", "eppgbm_2026-10_measurement.csv"]
    assert done.files[0].read_bytes().startswith(b"\xef\xbb\xbf")
    with done.files[0].open(encoding="utf-8-sig", newline="") as file:
        assert {row["nama_anak"] for row in csv.DictReader(file)} == {"欧阳娜娜", "فاطمة", "Åsa Öberg"}


def test_the_same_month_gives_the_same_bytes_and_no_month_takes_the_last_one(
    context: SimpleNamespace, child: bytes, tmp_path: Path
) -> None:
    first = export_eppgbm(context, "", tmp_path / "a", as_csv=False)
    again = export_eppgbm(context, "2026-10", tmp_path / "b", as_csv=False)
    assert (first.month, first.files[0].read_bytes()) == (OCTOBER, again.files[0].read_bytes())


@pytest.mark.parametrize(("pack", "month"), [("generic", "2026-10"), ("indonesia", "october")])
def test_a_pack_without_the_sheets_and_a_wrong_month_are_refused_in_words(
    db: Database, context: SimpleNamespace, tmp_path: Path, pack: str, month: str
) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", pack))
    with pytest.raises(UserError):
        export_eppgbm(context, month, tmp_path / "out", as_csv=False)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("line", "wrong", "named"),
    [(3, "identity,anak_ke,shoe_size,eppgbm-sheets", "shoe_size"), (4, "other,tgl_lahir,birth_date,eppgbm-sheets", "other")],
)
def test_a_wrong_table_of_columns_is_refused_with_file_row_and_reason(tmp_path: Path, line: int, wrong: str, named: str) -> None:
    shutil.copytree(resource("packs"), tmp_path / "packs")
    table = tmp_path / "packs" / "indonesia" / "eppgbm.csv"
    rows = table.read_text().splitlines()
    rows[line - 1] = wrong
    table.write_text("\n".join(rows))
    with pytest.raises(PackError) as refused:
        sheet_columns(load_pack("indonesia", tmp_path / "packs"))
    assert (refused.value.file, refused.value.row) == ("indonesia/eppgbm.csv", line)
    assert named in str(refused.value)
