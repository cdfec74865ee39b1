"""What is copied into the Buku KIA after a visit (domain.md 16.3, number 20)."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.health_visits.rules.book_lines import DoseLine, ToCopy, book_lines
from desktop_app.features.health_visits.rules.health_book import BookEntry

DAY, NEXT = date(2026, 10, 5), date(2026, 11, 5)
WEIGHT = BookEntry("Siti", 14, 9_200, "N", Month.of(NEXT), NEXT)


def said(known):
    return [str(line) for line in book_lines(known)]


def test_column_weight_letter_and_the_next_day_are_copied():
    assert said(ToCopy(WEIGHT, 14)) == ["Weight chart: month 14, 9.2 kg, N", "Next open day: 2026-11-05"]


def test_length_and_head_go_to_their_charts():
    lines = said(ToCopy(WEIGHT, 14, 754, 452))
    assert lines[1:3] == ["Length and height chart: month 14, 75.4 cm", "Head chart: month 14, 45.2 cm"]


def test_a_dose_is_copied_with_its_lot_and_who_gave_it_a_capsule_without():
    doses = (
        DoseLine("MR 1", DAY, "Bidan Ani", "A12", True),
        DoseLine("BCG", DAY, "", "", True),
        DoseLine("Vitamin A", DAY, "Siti", "L1", False),
    )
    assert said(ToCopy(doses=doses)) == [
        "Immunisation page: MR 1, 2026-10-05, lot A12, Bidan Ani",
        "Immunisation page: BCG, 2026-10-05, –",
        "Vitamin A and deworming page: Vitamin A, 2026-10-05",
    ]


def test_a_list_that_was_ticked_a_referral_and_what_comes_next_are_copied():
    known = ToCopy(WEIGHT, 14, development_months=12, referred_on=DAY, referred_to="Puskesmas", next_dose=(NEXT, "MR 2"))
    assert said(known)[1:] == [
        "Development page: list of 12 months ticked",
        "Notes: referred on 2026-10-05 to Puskesmas",
        "Next vaccine or vitamin: MR 2, from 2026-11-05",
        "Next open day: 2026-11-05",
    ]


def test_where_only_the_month_of_the_next_day_is_known_the_month_is_copied():
    weight = BookEntry("Siti", 14, 9_200, None, Month(2026, 11), None)
    assert said(ToCopy(weight, 14)) == ["Weight chart: month 14, 9.2 kg", "Next open day: in 2026-11"]


def test_what_comes_next_alone_opens_no_book():
    assert said(ToCopy(next_dose=(NEXT, "MR 2"))) == []
