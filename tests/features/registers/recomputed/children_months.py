"""The monthly recap of babies and children until school, 32 columns, worked out again: domain.md 1.2 and 16.1 number 6."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from .living import lives_here
from .mothers_months import in_month, reference_day, tb_signs, was_told
from .pregnancies import weighings
from .raw import Raw, Row, age_in_months, birthday, day
from .results_of_year import given
from .scores import scores
from .tables import growth_class, lines
from .weighing_month import letter

BABIES_BELOW, CHILDREN_BELOW = 6, 72
SERVED = ("here", "elsewhere")
"""What was only seen on a card or told is no service of the month."""
LOWEST, HIGHEST = -2, 1
"""Lines of the life-cycle forms until the health centre confirms those of the card: domain.md 16.1, number 1."""
Person = bytes
Told = list[tuple[date, bool]]


def recap_children(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return one row a month from January."""
    return [_row(raw, year, one) for one in range(1, month + 1)]


@cache
def _row(raw: Raw, year: int, month: int) -> list[Any]:
    on = reference_day(raw, year, month)
    ages = {key: age_in_months(one, on) for key, one in raw.people.items() if lives_here(raw, one, on, on)}
    babies = {key for key, age in ages.items() if age is not None and 0 <= age < BABIES_BELOW}
    others = {key for key, age in ages.items() if age is not None and BABIES_BELOW <= age < CHILDREN_BELOW}
    children = babies | others
    came = {
        one
        for one in children
        if any(row["kind"] == "open_day" for row in in_month(raw.of("visit", one), "visited_on", year, month))
    }
    signs = {one: tb_signs(raw, one, year, month) for one in children}
    asked = {one for one, number in signs.items() if number is not None}

    def answers(tell: Callable[[Raw, Person], Told], of: set[Person] = children) -> dict[Person, bool]:
        found = {}
        for one in of:
            told = sorted((at, answer) for at, answer in tell(raw, one) if (at.year, at.month) == (year, month))
            if told:
                found[one] = told[-1][1]
        return found

    def both(found: dict[Person, bool]) -> list[set[Person] | None]:
        if came and not found:
            return [None, None]
        return [{one for one, answer in found.items() if answer}, {one for one, answer in found.items() if not answer}]

    breast = answers(_breast_milk, babies)
    food = answers(_food, others)
    vaccines = tuple(line["code"] for line in lines("vaccines"))
    sent = {one for one in children if in_month(raw.of("referral", one), "referred_on", year, month)}
    return [
        f"{year:04d}-{month:02d}",
        babies,
        others,
        babies & came,
        others & came,
        babies - came,
        others - came,
        *both(answers(_development)),
        *_gained(raw, children, came, year, month),
        *both(answers(_class_of("wfa"))),
        *both(answers(_class_of("hfa"))),
        *both(answers(_nourished)),
        *both(answers(_class_of("head"))),
        *both(answers(_arm)),
        None if came and not asked else {one for one in asked if (signs[one] or 0) >= 2},
        None if babies & came and not breast else {one for one, answer in breast.items() if answer},
        None if others & came and not food else {one for one, answer in food.items() if answer},
        children & given(raw, vaccines, year, month, SERVED),
        children & given(raw, ("VITA_BLUE", "VITA_RED"), year, month, SERVED),
        children & given(raw, ("DEWORM",), year, month, SERVED),
        {one for one in children if in_month(raw.of("recovery_portion", one), "given_on", year, month)},
        {one for one in children if was_told(raw, one, year, month)},
        _ill(raw, children, came, year, month),
        babies & sent,
        others & sent,
    ]


def _gained(raw: Raw, children: set[Person], came: set[Person], year: int, month: int) -> list[set[Person] | None]:
    """Return who gained (N), and who did not: T, or below -2 or above +1 SD of weight for age."""
    gained, not_gained, judged = set(), set(), set()
    for one in children:
        weights = [row for row in weighings(raw, one) if row["weight_g"] and (row["on"].year, row["on"].month) == (year, month)]
        if not weights:
            continue
        told = letter(raw, one, year, month)
        at_post = [row for row in weights if row["kind"] == "open_day"]
        counting = (at_post or weights)[-1]
        z = _weight_z(raw, one, counting)
        judged.add(one)
        if told == "T" or (z is not None and (z < LOWEST or z > HIGHEST)):
            not_gained.add(one)
        elif told == "N":
            gained.add(one)
    return [None, None] if came and not judged else [gained, not_gained]


def _weight_z(raw: Raw, person: Person, row: Row) -> float | None:
    born = birthday(raw.people[person])
    if born is None:
        return None
    days, sex = _age_days(raw, person, (row["on"] - born).days), raw.people[person]["sex"]
    return scores(sex, days, row["weight_g"], None, None, None, bool(row["oedema"]), all_of_them=True).get("wfa")


def _development(raw: Raw, person: Person) -> Told:
    return [(day(row["checked_on"]), row["result"] == "complete") for row in raw.of("development_check", person)]


def _food(raw: Raw, person: Person) -> Told:
    rows = raw.of("complementary_food", person)
    return [(day(row["asked_on"]), bool(row["suitable"])) for row in rows if row["suitable"] is not None]


def _breast_milk(raw: Raw, person: Person) -> Told:
    """Return what was said of the month of age in which the child was on each day of the post, or on which it got something."""
    said = {row["month_number"]: row["exclusive"] for row in raw.of("feeding", person)}
    days = [day(row["visited_on"]) for row in raw.of("visit", person)]
    for row in raw.of("service_given", person):
        if row["where_given"] in SERVED and row["given_day"]:
            days.append(date(row["given_year"], row["given_month"], row["given_day"]))
    told = [(on, said.get(age_in_months(raw.people[person], on) or 0)) for on in days]
    return [(on, answer == "yes") for on, answer in told if answer in ("yes", "no")]


def _measured(raw: Raw, person: Person) -> list[tuple[Row, int, dict[str, float]]]:
    one, born = raw.people[person], birthday(raw.people[person])
    found = []
    for row in weighings(raw, person):
        age = age_in_months(one, row["on"])
        if born is not None and age is not None:
            days = _age_days(raw, person, (row["on"] - born).days)
            z = scores(
                one["sex"], days, row["weight_g"], row["length_height_mm"], row["position"], row["head_mm"], bool(row["oedema"])
            )
            found.append((row, age, z))
    return found


def _age_days(raw: Raw, person: Person, days: int) -> int:
    """Return the age that counts for scores: below two years of a child born before 37 weeks that from the day it was due."""
    births = raw.of("birth_detail", person)
    weeks = births[0]["gestation_weeks"] if births else None
    if weeks is None or weeks >= 37 or days >= 731:
        return days
    corrected = days - 7 * (40 - weeks)
    return corrected if corrected >= 0 else days


def _class_of(index: str) -> Callable[[Raw, Person], Told]:
    def tell(raw: Raw, person: Person) -> Told:
        found = []
        for row, age, z in _measured(raw, person):
            line = growth_class(index, z[index], age) if index in z else None
            if line is not None:
                found.append((row["on"], line["tone"] == "good"))
        return found

    return tell


def _nourished(raw: Raw, person: Person) -> Told:
    """Judge by weight for length, where there is none by BMI; swollen feet are severe wasting."""
    found = []
    for row, age, z in _measured(raw, person):
        index = "wfl" if "wfl" in z else "bmi"
        line = growth_class(index, z[index], age) if index in z else None
        if row["oedema"]:
            found.append((row["on"], False))
        elif line is not None:
            found.append((row["on"], line["tone"] == "good"))
    return found


def _arm(raw: Raw, person: Person) -> Told:
    found = []
    for row, age, _z in _measured(raw, person):
        line = growth_class("arm", row["arm_mm"] / 10, age) if row["arm_mm"] else None
        if line is not None:
            found.append((row["on"], line["tone"] == "good"))
    return found


def _ill(raw: Raw, children: set[Person], came: set[Person], year: int, month: int) -> set[Person] | None:
    told = {one: in_month(raw.of("symptom_check", one), "checked_on", year, month) for one in children}
    asked = {
        one for one, rows in told.items() if any(row["illness"] is not None or row["danger_signs"] is not None for row in rows)
    }
    if came and not asked:
        return None
    return {one for one in asked if any(row["illness"] or row["danger_signs"] for row in told[one])}
