"""Letters of one child: tables of cases from domain.md 2.1, 2.2, 16.1 and 16.4."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.health_visits.rules.letters import LetterRules, Weight, Weights, chain, letter_rules
from desktop_app.packs import load_pack
from desktop_app.packs.growth import MinimumGain

RULES = letter_rules(load_pack("indonesia"))
CALENDAR = replace(RULES, kbm_month="calendar")
UNBROKEN = replace(RULES, o_breaks_2t=False)
BORN = PartialDate(2025, 1, 15)


def weights(*found):
    """Make weighings from (day, grams) or (day, grams, kind)."""
    return [Weight(date.fromisoformat(one[0]), one[1], *one[2:]) for one in found]


def letters(*found, rules=RULES, sex="F", born=BORN, **values):
    """Return the register's letters, then the card's."""
    months = chain(Weights(sex, born, weights=weights(*found), **values), rules)
    return "".join(m.letter or "-" for m in months), "".join(m.card_letter for m in months)


def chain_of(*found, rules=RULES, **values):
    return chain(Weights("F", BORN, weights=weights(*found), **values), rules)


JULY, AUGUST, SEPTEMBER, OCTOBER = "2026-07-11", "2026-08-08", "2026-09-12", "2026-10-10"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], ""),
        ([(JULY, 9_000)], "B"),
        ([(JULY, 9_000), (AUGUST, 9_200)], "BN"),  # 200 g at 18 months is exactly the least gain
        ([(JULY, 9_000), (AUGUST, 9_199)], "BT"),
        ([(JULY, 9_000), (AUGUST, 9_000)], "BT"),
        ([(JULY, 9_000), (AUGUST, 8_500)], "BT"),
        ([(JULY, 9_000), (SEPTEMBER, 9_900)], "BO"),  # absent in August: no letter there, O after it
        ([(JULY, 9_000), (SEPTEMBER, 9_900), (OCTOBER, 10_100)], "BON"),
        ([("2025-12-31", 9_000), ("2026-01-01", 9_200)], "BN"),  # last month is the period before, not thirty days
        ([("2025-12-01", 9_000), ("2026-01-31", 9_200)], "BN"),
    ],
)
def test_two_weighings_make_a_letter(found, expected):
    """domain.md 2.2, algorithm; B comes before O (2.1)."""
    assert letters(*found) == (expected, expected)


@pytest.mark.parametrize(
    ("sex", "born", "on", "least"),
    [
        ("F", "2026-09-05", "2026-10-10", 800),
        ("F", "2026-08-05", "2026-10-10", 900),
        ("M", "2026-07-05", "2026-10-10", 800),
        ("M", "2026-06-05", "2026-10-10", 600),
        ("F", "2026-05-05", "2026-10-10", 500),
        ("F", "2026-04-05", "2026-10-10", 400),
        ("F", "2026-03-05", "2026-10-10", 300),  # 7 months: girls 300, boys 400
        ("M", "2026-03-05", "2026-10-10", 400),
        ("M", "2026-02-05", "2026-10-10", 300),
        ("F", "2025-11-05", "2026-10-10", 200),  # 11 months: girls 200, boys 300
        ("M", "2025-11-05", "2026-10-10", 300),
        ("M", "2025-10-05", "2026-10-10", 200),
        ("M", "2021-10-12", "2026-10-10", 200),  # 59 months
        ("M", "2021-05-12", "2026-10-10", 200),  # 64 months take the last row
        ("F", "2026-09-20", "2026-10-10", 800),  # month 0 has no row and takes the first
        (None, "2026-03-05", "2026-10-10", 300),  # sex not known: the smaller
    ],
)
def test_the_least_gain_follows_sex_and_completed_months(sex, born, on, least):
    """domain.md 2.2, table of KBM; 16.1, number 2."""
    born, before = PartialDate.of(date.fromisoformat(born)), ("2026-09-30", 4_000)
    for gain, letter in ((least, "N"), (least - 1, "T")):
        (first, second) = chain(Weights(sex, born, weights=weights(before, (on, 4_000 + gain))), RULES)
        assert (first.letter, second.letter, second.minimum_g, second.gain_g) == ("B", letter, least, gain)


@pytest.mark.parametrize(("rules", "least"), [(RULES, 800), (CALENDAR, 900)])
def test_the_pack_says_whose_month_the_least_gain_is_looked_up_by(rules, least):
    """Born on 20 August, weighed on 10 October: one month completed, second column of the card (domain.md 16.1, number 2)."""
    child = Weights("F", PartialDate(2026, 8, 20), weights=weights((SEPTEMBER, 3_900), (OCTOBER, 4_700)))
    assert chain(child, rules)[1].minimum_g == least


def test_without_a_table_the_curve_decides():
    rules = LetterRules(MinimumGain(), "completed", True, -3)
    assert letters((JULY, 9_000), (AUGUST, 9_001), (SEPTEMBER, 9_001), (OCTOBER, 8_900), rules=rules)[0] == "BNTT"


@pytest.mark.parametrize(
    ("found", "register", "card"),
    [
        # the year before is known from elsewhere: B here, but the card judges the gain
        ([(JULY, 9_000, "facility"), (AUGUST, 9_050)], "BB", "BT"),
        ([(JULY, 9_000, "facility"), (AUGUST, 9_050), (SEPTEMBER, 9_300)], "BBN", "BTN"),
        ([(JULY, 9_000, "facility"), (SEPTEMBER, 9_050)], "BB", "BO"),
        # a resident weighed elsewhere counts, judged by what this post knows
        ([(JULY, 9_000), (AUGUST, 9_200, "facility"), (SEPTEMBER, 9_300)], "BNT", "BNT"),
        # only ever weighed elsewhere
        ([(JULY, 9_000, "facility"), (AUGUST, 9_200, "facility"), (OCTOBER, 9_300, "facility")], "BNO", "BNO"),
        # at home is at this post
        ([(JULY, 9_000, "home"), (AUGUST, 9_200)], "BN", "BN"),
    ],
)
def test_register_and_card_may_differ(found, register, card):
    """domain.md 16.1, number 3, and 16.4, number 21."""
    assert letters(*found) == (register, card)


@pytest.mark.parametrize(
    ("on", "grams", "birth_weight", "card"),
    [
        ("2025-02-20", 4_000, 3_200, "N"),  # one month old: 800 g since birth
        ("2025-02-20", 3_999, 3_200, "T"),
        ("2025-02-20", 3_999, None, "B"),
        ("2025-01-30", 3_500, 3_200, "B"),  # month 0 is not judged by the birth weight
        ("2025-03-20", 4_600, 3_200, "B"),  # nor month 2
    ],
)
def test_at_one_month_the_card_takes_the_birth_weight(on, grams, birth_weight, card):
    """domain.md 16.1, number 3; in the register the birth weight is no weighing (2.2)."""
    assert letters((on, grams), birth_weight_g=birth_weight) == ("B", card)


def test_at_one_month_last_months_weight_comes_before_the_birth_weight():
    _first, second = chain_of(("2025-01-30", 3_500), ("2025-02-20", 4_200), birth_weight_g=3_000)
    assert (second.gain_g, second.letter, second.card_letter) == (700, "T", "T")


@pytest.mark.parametrize(
    ("found", "counting"),
    [
        ([(AUGUST, 9_000), ("2026-08-20", 9_300, "home")], 9_000),
        ([("2026-08-02", 9_300, "home"), (AUGUST, 9_000)], 9_000),
        ([("2026-08-02", 9_300, "facility"), (AUGUST, 9_000), ("2026-08-20", 9_400, "home")], 9_000),
        ([("2026-08-10", 9_300, "home"), ("2026-08-20", 9_400, "facility")], 9_400),
        ([(AUGUST, 9_000), ("2026-08-22", 9_100)], 9_100),
    ],
)
def test_a_sweeping_weight_counts_only_for_a_child_absent_on_the_open_day(found, counting):
    """domain.md 16.1, number 5; of two open days the last one counts (2.2)."""
    (month,) = chain_of(*found)
    assert month.weight.weight_g == counting and month.letter == "B"


def test_a_visitor_has_a_letter_on_the_card_only():
    """domain.md 16.4, number 21."""
    found = [(JULY, 9_000), (AUGUST, 9_050), (SEPTEMBER, 9_060)]
    assert letters(*found, is_visitor=True) == ("---", "BTT")
    assert [m.consecutive_t for m in chain_of(*found, is_visitor=True)] == [0, 0, 0]
    assert [m.card_consecutive_t for m in chain_of(*found, is_visitor=True)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("grams", "rules", "twice"),
    [
        ({5: 9_000, 6: 9_000, 7: 9_000}, RULES, [7]),
        ({5: 9_000, 6: 9_000, 7: 9_300, 8: 9_300}, RULES, []),  # N between
        ({5: 9_000, 6: 9_000, 7: 9_000, 8: 9_000}, RULES, [7, 8]),
        ({5: 9_000, 6: 9_000, 8: 9_000, 9: 9_000}, RULES, []),  # absent, then O
        ({5: 9_000, 6: 9_000, 8: 9_000, 9: 9_000}, UNBROKEN, [9]),
        ({5: 9_000, 6: 9_000, 8: 9_000, 9: 9_300, 10: 9_300}, UNBROKEN, []),
    ],
)
def test_twice_t_is_two_in_a_row(grams, rules, twice):
    """domain.md 2.1 and 2.2: whether O restarts the chain is a switch of the pack."""
    found = [(f"2026-{month:02d}-10", grams) for month, grams in grams.items()]
    months = chain_of(*found, rules=rules)
    assert [m.month for m in months if m.twice_t] == twice
    assert all(m.consecutive_t == 0 for m in months if m.letter != "T")


def test_n_by_curve_takes_the_place_of_t():
    """A six-month-old with +0.27 kg was rightly marked N (domain.md 16.1, number 4); both letters stay known (2.2)."""
    child = Weights("M", PartialDate(2026, 4, 5), weights=weights((SEPTEMBER, 7_000), (OCTOBER, 7_270)))
    reckoned = chain(child, RULES)[1]
    assert (reckoned.letter, reckoned.minimum_g, reckoned.chosen) == ("T", 400, False)
    chosen = chain(replace(child, choices={Month(2026, 10): "N"}), RULES)[1]
    assert (chosen.letter, chosen.reckoned, chosen.card_letter, chosen.chosen, chosen.consecutive_t) == ("N", "T", "N", True, 0)


def test_a_choice_ends_or_begins_a_row_of_t():
    found = [(JULY, 9_000), (AUGUST, 9_000), (SEPTEMBER, 9_000), (OCTOBER, 9_300)]
    assert [m.consecutive_t for m in chain_of(*found)] == [0, 1, 2, 0]
    assert [m.consecutive_t for m in chain_of(*found, choices={Month(2026, 8): "N"})] == [0, 0, 1, 0]
    assert [m.consecutive_t for m in chain_of(*found, choices={Month(2026, 10): "T"})] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("found", "register", "card"),
    [
        ([(OCTOBER, 9_000)], "B", "B"),
        ([(AUGUST, 9_000), (OCTOBER, 9_000)], "BO", "BO"),
        ([(SEPTEMBER, 9_000, "facility"), (OCTOBER, 9_000)], "BB", "BN"),  # speaks for the card alone
        ([(SEPTEMBER, 9_000)], "B", "B"),  # no weighing in the month
    ],
)
def test_a_choice_speaks_only_where_gain_can_be_judged(found, register, card):
    assert letters(*found, choices={Month(2026, 10): "N"}) == (register, card)


def test_a_corrected_birth_date_changes_the_least_gain_and_drops_weighings_before_birth():
    found = [(JULY, 3_000), (AUGUST, 3_750), (SEPTEMBER, 4_550)]
    assert letters(*found, born=PartialDate(2026, 7, 1))[0] == "BTT"  # 800 g at one month, 900 g at two
    assert letters(*found, born=PartialDate(2026, 5, 1))[0] == "BTN"  # 800 g at three months, 600 g at four
    assert letters(*found, born=PartialDate(2026, 8, 1))[0] == "BN"  # July lies before birth
    assert letters(*found, born=PartialDate(2026, 10, 1))[0] == ""


def test_a_birth_date_known_in_part_is_reckoned_from_its_middle():
    """domain.md 16.4, number 23; weighed in the month of birth before its middle, the child counts as newborn."""
    found = [(JULY, 3_000), (AUGUST, 3_800)]
    first, second = chain(Weights("F", PartialDate(2026, 7), weights=weights(("2026-07-02", 3_000), (AUGUST, 3_800))), RULES)
    assert (first.age_months, first.minimum_g, second.letter) == (0, 800, "N")
    assert letters(*found, born=PartialDate(2024))[0] == "BN"
    assert letters(*found, born=PartialDate())[0] == ""


def test_letters_end_with_the_sixth_year():
    """domain.md 16.4, number 21: the life-cycle forms go to 71 months."""
    found = [("2026-08-10", 15_000), ("2026-09-10", 15_300), ("2026-10-10", 15_600)]
    assert letters(*found, born=PartialDate(2020, 10, 1))[0] == "BN"


@pytest.mark.parametrize(("score", "below"), [(-3.01, True), (-3.0, False), (None, None)])
def test_bgm_is_below_the_red_line_of_the_pack(score, below):
    """domain.md 16.1, number 1."""
    found = Weights("F", BORN, weights=[Weight(date(2026, 10, 10), 7_000, "open_day", score)])
    assert chain(found, RULES)[0].below_red is below


@pytest.mark.parametrize(
    ("found", "reasons"),
    [
        ([(JULY, 9_000), (AUGUST, 9_200), (SEPTEMBER, 9_250)], ["first", "enough", "too_little"]),
        ([(JULY, 9_000, "facility"), (AUGUST, 9_200), (OCTOBER, 9_200)], ["first", "first_here", "missed_month"]),
    ],
)
def test_each_letter_has_its_reason(found, reasons):
    assert [m.reason for m in chain_of(*found)] == reasons
