"""Cells as texts and dates, as workbooks really hold them."""

from datetime import date, datetime

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.rules.importing import cells
from desktop_app.residents.rules.importing.cells import CellError, read_date, read_text, shown

MAY_17 = PartialDate(2019, 5, 17)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (date(2019, 5, 17), MAY_17),
        (datetime(2019, 5, 17, 0, 0), MAY_17),
        ("2019-05-17", MAY_17),
        ("2019-05-17 00:00:00", MAY_17),
        ("17-05-2019", MAY_17),
        ("17/05/2019", MAY_17),
        ("17.5.2019", MAY_17),
        (" 17 - 05 - 2019".replace(" - ", "-"), MAY_17),
        ("'17-05-2019", MAY_17),
        ("17 Mei 2019", MAY_17),
        ("17-May-2019", MAY_17),
        ("17 Agustus 1945", PartialDate(1945, 8, 17)),
        ("2019年5月17日", MAY_17),
        ("٢٠١٩-٠٥-١٧", MAY_17),
        (43602.0, MAY_17),  # the spreadsheet's number of that day
        ("43602", MAY_17),
        ("05-2019", PartialDate(2019, 5)),
        ("2019-05", PartialDate(2019, 5)),
        (2019.0, PartialDate(2019)),
        ("2019", PartialDate(2019)),
        ("29-02-2020", PartialDate(2020, 2, 29)),
        ("", None),
        (None, None),
        ("-", None),
        (0.0, None),
        ("00-00-0000", None),  # what databases write for no date
        ("0000-00-00", None),
    ],
)
def test_dates_are_read_in_every_way_they_are_written(cell, read):
    assert read_date(cell) == read


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("31-02-2019", cells.NO_SUCH_DAY),
        ("29-02-2019", cells.NO_SUCH_DAY),
        ("31/04/2019", cells.NO_SUCH_DAY),
        ("00-05-2019", cells.NO_SUCH_DAY),
        ("2019-13-40", cells.NO_SUCH_DAY),
        ("05/17/2019", cells.SWAPPED_DAY),
        ("17-05-19", cells.TWO_DIGIT_YEAR),
        ("17-05-1019", cells.YEAR_OUT_OF_RANGE),
        ("17-05-2919", cells.YEAR_OUT_OF_RANGE),
        ("Mataram", cells.NOT_A_DAY),
        ("5201140305936994", cells.NOT_A_DAY),
        (5201140305936994.0, cells.NOT_A_DAY),
        ("12", cells.NOT_A_DAY),
        (-5.0, cells.NOT_A_DAY),
        ("17-Foo-2019", cells.NOT_A_DAY),
    ],
)
def test_a_date_that_cannot_be_says_why(cell, reason):
    with pytest.raises(CellError) as caught:
        read_date(cell)
    assert caught.value.text.source == reason.source
    assert shown(cell) in str(caught.value)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Siti   Aminah ", "Siti Aminah"),
        ("Siti\u00a0Aminah", "Siti Aminah"),
        ("Siti\u200bAminah", "SitiAminah"),
        ("Siti\nAminah", "Siti Aminah"),
        ("-", None),
        ("#N/A", None),
        (4.0, "4"),
        (4.5, "4.5"),
        (True, "True"),
        ("مريم", "مريم"),
    ],
)
def test_texts_lose_spaces_and_invisible_signs_only(cell, text):
    assert read_text(cell) == text
