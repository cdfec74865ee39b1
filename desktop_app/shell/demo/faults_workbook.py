"""A residents workbook in OpenSID's 43 columns with children, newborns and one row for each fault that workbooks have."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.core.period import Month, add_months
from desktop_app.core.text import Text
from desktop_app.residents.rules.importing import cells, codes, damage, fields, misplaced, reading, row_rules
from desktop_app.residents.rules.importing.sources import OPENSID

from .names import FEMALE, MALE

PEOPLE_SHEET, FAULTS_SHEET = "Data Penduduk", "Planted faults"
_HAMLETS = ("KRAJAN", "MELATI", "SUMBER AGUNG")
_DISTRICT = "520114"
_BASE_DATE = date(1899, 12, 30)  # day 0 of a spreadsheet's dates

Cells = dict[str, Any]

_FIRST = "_first"  # stands for the cell of the first row
_SAME_PERSON = {"nik": "0", **dict.fromkeys(("nama", "tempatlahir", "tanggallahir"), _FIRST)}


@dataclass(frozen=True, slots=True)
class PlantedFault:
    """One fault of the workbook.

    Attributes:
        row: as the spreadsheet program numbers it.
        column: heading of the faulty cell.
        kind: a word for it.
        reason: the sentence that has to name it, its places unfilled.
        is_rejected: False for what is named although the row is taken (no number yet).
    """

    row: int
    column: str
    kind: str
    reason: Text
    is_rejected: bool = True


@dataclass(frozen=True, slots=True)
class _Fault:
    kind: str
    column: str
    reason: Text
    cells: Mapping[str, Any]
    is_rejected: bool = True


def _faults(until: Month) -> tuple[_Fault, ...]:
    """Return every kind of fault, each with the cells that make a good row faulty."""
    tomorrow_year = f"12-03-{until.year + 1}"
    return (
        _Fault("cut to 15 digits", "nik", damage.CUT_BY_SPREADSHEET, {"nik": 5201140305936990}),
        _Fault("E+15 in the NIK", "nik", damage.EXPONENT, {"nik": "5,20114E+15"}),
        _Fault("E+15 in the family card", "no_kk", damage.EXPONENT, {"no_kk": "5.20114E+15"}),
        _Fault("cut family card", "no_kk", damage.CUT_BY_SPREADSHEET, {"no_kk": 5201140305930120}),
        _Fault("zeros instead of the end", "nik", damage.ENDS_IN_ZEROS, {"nik": "5201140305930000"}),
        _Fault("a digit is missing", "nik", damage.WRONG_LENGTH, {"nik": "520114030593699"}),
        _Fault("letters in the number", "nik", damage.NOT_DIGITS, {"nik": "52011403O5936991"}),
        _Fault("made-up number", "nik", damage.PLACEHOLDER, {"nik": "1111111111111111"}),
        _Fault("number of the card as NIK", "nik", row_rules.CARD_AS_NUMBER, dict.fromkeys(("nik", "no_kk"), "5201140112140031")),
        _Fault("impossible day", "tanggallahir", cells.NO_SUCH_DAY, {"tanggallahir": "31-02-2019", "status_kawin": "1"}),
        _Fault("day and month exchanged", "tanggallahir", cells.SWAPPED_DAY, {"tanggallahir": "05/17/1993"}),
        _Fault("year of two digits", "tanggallahir", cells.TWO_DIGIT_YEAR, {"tanggallahir": "17-05-93"}),
        _Fault("not a date", "tanggallahir", cells.NOT_A_DAY, {"tanggallahir": "kira-kira 30 tahun"}),
        _Fault("born in the future", "tanggallahir", row_rules.BORN_LATER, {"tanggallahir": tomorrow_year, "status_kawin": "1"}),
        _Fault("born before 1900", "tanggallahir", cells.YEAR_OUT_OF_RANGE, {"tanggallahir": "17-05-1093"}),
        _Fault("unknown sex", "sex", codes.UNKNOWN_NUMBER, {"sex": "7"}),
        _Fault("unknown occupation", "pekerjaan_id", codes.UNKNOWN_NUMBER, {"pekerjaan_id": "150"}),
        _Fault("unknown word", "kk_level", codes.UNKNOWN_WORD, {"kk_level": "TETANGGA"}),
        _Fault("religion among the sexes", "sex", misplaced.BELONGS_ELSEWHERE, {"sex": "ISLAM"}),
        _Fault("date among the blood groups", "golongan_darah_id", misplaced.DATE_ELSEWHERE, {"golongan_darah_id": "17-05-1993"}),
        _Fault("NIK among the statuses", "status_kawin", misplaced.NUMBER_ELSEWHERE, {"status_kawin": "5201140305936993"}),
        _Fault("date among the birth places", "tempatlahir", fields.WORDS_EXPECTED, {"tempatlahir": date(1993, 5, 17)}),
        _Fault("a husband who is female", "kk_level", row_rules.HUSBAND_IS_FEMALE, {"kk_level": "SUAMI", "sex": "2"}),
        _Fault("a pregnant man", "hamil", row_rules.PREGNANT_MAN, {"hamil": "HAMIL", "sex": "LAKI-LAKI"}),
        _Fault("a married child", "status_kawin", row_rules.MARRIED_CHILD, {"tanggallahir": add_months(until.last, -60)}),
        _Fault("no name", "nama", reading.NAME_MISSING, {"nama": ""}),
        _Fault("a number as name", "nama", fields.NAME_WITHOUT_LETTERS, {"nama": "5"}),
        _Fault("marked as not valid", "status_dasar", row_rules.NOT_VALID, {"status_dasar": "TIDAK VALID"}),
        _Fault("the same NIK again", "nik", reading.SAME_NUMBER, {"nik": _FIRST}),
        _Fault("the same person again", "nama", reading.SAME_PERSON, _SAME_PERSON),
        _Fault("NIK 0", "nik", reading.NO_NUMBER_YET, {"nik": "0"}, is_rejected=False),
        _Fault("no NIK", "nik", reading.NO_NUMBER_YET, {"nik": ""}, is_rejected=False),
    )  # fmt: skip


def write_faults_workbook(path: Path, seed: int, until: Month) -> list[PlantedFault]:
    """Write the workbook and return its faults, in the order of the rows.

    A second sheet lists them for people. The same seed and month give the same rows.

    Args:
        until: the youngest are born in this month.
    """
    rows, planted = plan_rows(seed, until)
    _write(path, rows, planted)
    return planted


def plan_rows(seed: int, until: Month) -> tuple[list[Cells], list[PlantedFault]]:
    """Return the cells of all rows from row 2 on, and the faults among them."""
    people = _People(Random(seed), until)  # noqa: S311 - a repeatable village, no secret
    rows: list[Cells] = []
    planted: list[PlantedFault] = []
    for fault in _faults(until):
        for member in people.family():
            if member["nik"] == "0":
                planted.append(
                    PlantedFault(len(rows) + 2, "nik", "newborn without NIK", reading.NO_NUMBER_YET, is_rejected=False)
                )
            rows.append(member)
        first = rows[0]
        faulty = {key: first[key] if cell == _FIRST else cell for key, cell in fault.cells.items()}
        planted.append(PlantedFault(len(rows) + 2, fault.column, fault.kind, fault.reason, fault.is_rejected))
        rows.append({**people.lodger(), **faulty})
    return rows, planted


class _People:
    """Makes good rows, one family after the other; codes and dates are written in all ways that are allowed."""

    def __init__(self, random: Random, until: Month) -> None:
        self._random, self._until, self._number, self._card = random, until, 0, 0
        self._home: Cells = {}

    def family(self) -> Iterator[Cells]:
        """Yield father, mother and one to three children; every second family has a newborn without a NIK."""
        self._move()
        words = self._card % 2 == 0
        father = self._adult(MALE, "1", 28, 45)
        mother = self._adult(FEMALE, "2", 24, 38)
        yield {
            **father,
            "sex": "LAKI-LAKI" if words else "1",
            "kk_level": "KEPALA KELUARGA" if words else "1",
            "pekerjaan_id": "PETANI/PEKEBUN",
        }
        yield {
            **mother,
            "sex": "Perempuan" if words else "2",
            "kk_level": "istri" if words else "3",
            "pekerjaan_id": "2",
            "hamil": "2",
        }
        parents = {"nama_ayah": father["nama"], "nama_ibu": mother["nama"], "ibu_nik": mother["nik"], "ayah_nik": father["nik"]}
        for order in range(self._random.randint(1, 3)):
            yield {**self._child(self._random.randint(8 + 24 * order, 20 + 24 * order)), **parents}
        if words:
            yield {**self._child(self._random.randint(0, 3)), **parents, "nik": "0", "akta_lahir": ""}

    def lodger(self) -> Cells:
        """Return a grown-up relative of the family made last: the row into which a fault is planted."""
        return {**self._adult(MALE, "1", 25, 40), "kk_level": "9", "pekerjaan_id": "88"}

    def _move(self) -> None:
        self._card += 1
        home = self._random.randrange(len(_HAMLETS))
        card = f"{_DISTRICT}{self._random.randint(1, 28):02d}0414{self._card:04d}"
        self._home = {"dusun": _HAMLETS[home], "rw": f"{home + 1:03d}", "rt": f"{self._random.randint(1, 6):03d}", "no_kk": card}

    def _adult(self, names: tuple[str, ...], sex: str, youngest: int, oldest: int) -> Cells:
        born = self._until.last - timedelta(days=self._random.randint(youngest * 365, oldest * 365))
        row = self._person(names, sex, born)
        return {
            **row,
            "pendidikan_kk_id": str(self._random.randint(3, 8)),
            "status_kawin": "2",
            "tanggallahir": self._written(born),
        }

    def _child(self, months: int) -> Cells:
        born = add_months(self._until.last, -months) - timedelta(days=self._random.randint(0, 27))
        sex = self._random.choice("12")
        row = self._person(MALE if sex == "1" else FEMALE, sex, born)
        child = {
            "kk_level": "4",
            "status_kawin": "BELUM KAWIN",
            "pekerjaan_id": "1",
            "pendidikan_kk_id": "1",
            "pendidikan_sedang_id": "1",
        }
        return {**row, **child, "tanggallahir": datetime(born.year, born.month, born.day), "akta_lahir": f"AL-{self._number:05d}"}  # noqa: DTZ001

    def _person(self, names: tuple[str, ...], sex: str, born: date) -> Cells:
        self._number += 1
        day = born.day + (40 if sex == "2" else 0)
        name = f"{self._random.choice(names)} {self._random.choice(names).split()[-1]}"
        return {
            **self._home,
            "nama": name,
            "nik": f"{_DISTRICT}{day:02d}{born:%m%y}{self._number:04d}",
            "sex": sex,
            "tempatlahir": self._random.choice(("MATARAM", "SENGGIGI", "MENINTING")),
            "agama_id": self._random.choice(("1", "ISLAM", "Islam", "4")),
            "pendidikan_sedang_id": "18",
            "warganegara_id": "WNI",
            "golongan_darah_id": self._random.choice(("13", "TIDAK TAHU", "A", "O", "AB+")),
            "status_dasar": "HIDUP",
        }

    def _written(self, born: date) -> Any:
        """Return a date as one of the ways in which workbooks hold it."""
        ways = (born, f"{born:%d-%m-%Y}", f"{born:%d/%m/%Y}", born.isoformat(), (born - _BASE_DATE).days)
        return self._random.choice(ways)


def _write(path: Path, rows: list[Cells], planted: list[PlantedFault]) -> None:
    from xlsxwriter import Workbook

    with Workbook(path, {"default_date_format": "dd-mm-yyyy"}) as book:
        book.set_properties({"created": datetime(2026, 1, 1)})  # noqa: DTZ001 - the same bytes each time
        people = book.add_worksheet(PEOPLE_SHEET)
        for column, heading in enumerate(OPENSID.columns):
            people.write_string(0, column, heading)
            for at, row in enumerate(rows, 1):
                cell = row.get(heading, "")
                if isinstance(cell, str):
                    people.write_string(at, column, cell)
                else:
                    people.write(at, column, cell)
        listed = book.add_worksheet(FAULTS_SHEET)
        listed.write_row(0, 0, ("Row", "Column", "Fault", "What becomes of the row"))
        for at, fault in enumerate(planted, 1):
            listed.write_row(at, 0, (fault.row, fault.column, fault.kind, "rejected" if fault.is_rejected else "taken"))
