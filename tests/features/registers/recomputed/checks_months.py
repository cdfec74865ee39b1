"""The monthly recaps of school age, and of adults and elderly people, worked out again.

No original was found: the columns follow the pattern of the other recaps (domain.md 1.2), limits are those of domain.md 7 as
the tables of the pack hold them, and everybody stands in the group of the month's reference day (16.1, number 6).
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from .living import lives_here
from .mothers_months import pressure, reference_day, tb_signs, was_told
from .pregnancies import weighings
from .raw import Raw, Row, age_in_months, birthday, day, last_day
from .scores import scores
from .tables import classifier, growth_class, lines

SCHOOL_FROM, ADULT_FROM, ELDERLY_FROM = 72, 216, 720
GLUCOSE = ("glucose_random", "glucose_fasting", "glucose_2h", "hba1c")
TERM, AFTER_BIRTH, FORGOTTEN = timedelta(days=280), timedelta(days=42), timedelta(weeks=44)
IRON_OF_A_SCHOOL_YEAR = 26
Person = bytes
Told = list[tuple[date, bool]]
Answers = dict[Person, bool]
Counts = dict[str, Any]

SCHOOL = (
    *("target", "came", "absent", "bmi_good", "bmi_bad", "blood_pressure_good", "blood_pressure_bad", "glucose_good"),
    *("glucose_bad", "haemoglobin_good", "haemoglobin_bad", "anaemia_signs_bad", "eyes_good", "eyes_bad", "ears_good"),
    *("ears_bad", "teeth_good", "teeth_bad", "smoking", "tb", "iron", "iron_year", "advice", "referred"),
)
BY_GROUP_FIRST = ("target", "came", "absent")
OF_BOTH = (
    *("bmi_good", "bmi_bad", "waist_good", "waist_bad", "blood_pressure_good", "blood_pressure_bad", "glucose_good"),
    *("glucose_bad", "eyes_good", "eyes_bad", "ears_good", "ears_bad", "puma_good", "puma_bad", "tb", "smoking"),
)
OF_ELDERLY = ("aks_good", "aks_bad", "skilas_good", "skilas_bad")


def school(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return one row a month from January."""
    rows = []
    for one in range(1, month + 1):
        counts = _counts(raw, "school", year, one)
        rows.append([f"{year:04d}-{one:02d}", *(counts[item] for item in SCHOOL)])
    return rows


def adults(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return one row a month from January."""
    rows = []
    for one in range(1, month + 1):
        grown, old = _counts(raw, "adults", year, one), _counts(raw, "elderly", year, one)
        first = [group[item] for item in BY_GROUP_FIRST for group in (grown, old)]
        both = [_together(item, grown, old) for item in OF_BOTH]
        elderly = [old[item] for item in OF_ELDERLY]
        rows.append(
            [
                f"{year:04d}-{one:02d}",
                *first,
                *both,
                *elderly,
                _together("advice", grown, old),
                grown["referred"],
                old["referred"],
            ]
        )
    return rows


def _together(item: str, *groups: Counts) -> set[Person] | None:
    """Return who is counted in two groups: nothing where people came and none of them was asked."""
    present = [group for group in groups if group["came"]]
    if present and all(group[item] is None for group in present):
        return None
    return set().union(*(group[item] or () for group in groups))


def _group(raw: Raw, name: str, on: date) -> set[Person]:
    least, below = {"school": (SCHOOL_FROM, ADULT_FROM), "adults": (ADULT_FROM, ELDERLY_FROM), "elderly": (ELDERLY_FROM, 1801)}[
        name
    ]
    found = set()
    for key, person in raw.people.items():
        age = age_in_months(person, on)
        if age is not None and least <= age < below and lives_here(raw, person, on, on) and not _is_mother(raw, key, on):
            found.add(key)
    return found


def _is_mother(raw: Raw, key: Person, on: date) -> bool:
    """Return True for a woman with a card of her own: pregnant, after birth, or breastfeeding a living child below two years."""
    for row in raw.of("pregnancy", key):
        if row["ending"] == "mistake":
            continue
        ended = day(row["ended_on"]) if row["ended_on"] else None
        began = day(row["edd_date"]) - TERM if row["edd_date"] else day(row["lmp_date"] or row["registered_on"])
        if began <= on < (ended or began + FORGOTTEN):
            return True
        if (
            row["ending"] == "birth"
            and ended
            and ended <= on
            and (on <= ended + AFTER_BIRTH or _breastfeeds(raw, row, ended, on))
        ):
            return True
    return False


def _breastfeeds(raw: Raw, row: Row, born: date, on: date) -> bool:
    outcomes = [one for one in raw["birth_outcome"] if one["pregnancy_id"] == row["id"] and one["outcome"] == "live_birth"]
    living = [one for one in outcomes if not any(event["kind"] == "died" for event in raw.of("life_event", one["child_id"]))]
    told = sorted(
        (one["contact_on"], one["breastfeeding"])
        for one in raw["postpartum_contact"]
        if one["pregnancy_id"] == row["id"] and one["breastfeeding"] is not None
    )
    is_below_two = on < date(born.year + 2, born.month, min(born.day, last_day(born.year + 2, born.month).day))
    return bool(living) and is_below_two and (not told or bool(told[-1][1]))


@cache
def _counts(raw: Raw, name: str, year: int, month: int) -> Counts:
    people = _group(raw, name, reference_day(raw, year, month))

    def of_month(table: str, key: str, person: Person) -> list[Row]:
        return [row for row in raw.of(table, person) if (row[key] or "").startswith(f"{year:04d}-{month:02d}-")]

    came = {one for one in people if any(row["kind"] == "open_day" for row in of_month("visit", "visited_on", one))}
    found: Counts = {"target": people, "came": came, "absent": people - came}
    for check, tell in _CHECKS.items():
        answers: Answers = {}
        for person in people:
            told = sorted(answer for answer in tell(raw, person) if (answer[0].year, answer[0].month) == (year, month))
            if told:
                answers[person] = told[-1][1]
        hidden = bool(came) and not answers
        found[f"{check}_good"] = None if hidden else {one for one, answer in answers.items() if answer}
        found[f"{check}_bad"] = None if hidden else {one for one, answer in answers.items() if not answer}
    signs = {one: tb_signs(raw, one, year, month) for one in people}
    asked = {one for one, number in signs.items() if number is not None}
    found["tb"] = None if came and not asked else {one for one in asked if (signs[one] or 0) >= 2}
    found["smoking"] = found["smokes_good"]
    found["iron"] = {one for one in people if sum(row["tablets"] or 0 for row in of_month("iron_tablets", "given_on", one))}
    found["iron_year"] = {one for one in people if _iron_of_school_year(raw, one, year, month) >= IRON_OF_A_SCHOOL_YEAR}
    found["advice"] = {one for one in people if was_told(raw, one, year, month)}
    found["referred"] = {one for one in people if of_month("referral", "referred_on", one)}
    return found


def _iron_of_school_year(raw: Raw, person: Person, year: int, month: int) -> int:
    """Return the tablets handed out from July on (domain.md 16.1, number 9) to the end of the month."""
    first, last = date(year if month >= 7 else year - 1, 7, 1), last_day(year, month)
    return sum(row["tablets"] or 0 for row in raw.of("iron_tablets", person) if first <= day(row["given_on"]) <= last)


def _rounded(value: Fraction, decimals: int) -> float:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def _is_good(line: Row | None, on: date) -> Iterable[tuple[date, bool]]:
    return [] if line is None else [(on, line["tone"] == "good")]


def _bmi(raw: Raw, person: Person) -> Told:
    """Judge adults by their index, with the last height that was measured, and schoolchildren by BMI for age (WHO 2007)."""
    one, found, height = raw.people[person], [], None
    for row in weighings(raw, person):
        height = row["length_height_mm"] or height
        age = age_in_months(one, row["on"])
        if age is None or not row["weight_g"]:
            continue
        if age >= ADULT_FROM and height:
            index = Fraction(row["weight_g"] * 1000, height * height)
            found += _is_good(classifier("bmi", _rounded(index, 1), one["sex"], age), row["on"])
        elif age < ADULT_FROM and row["length_height_mm"]:
            born = birthday(one) or row["on"]
            z = scores(
                one["sex"], (row["on"] - born).days, row["weight_g"], row["length_height_mm"], None, None, bool(row["oedema"])
            )
            if "bmi" in z:
                found += _is_good(growth_class("bmi", z["bmi"], age), row["on"])
    return found


def _waist(raw: Raw, person: Person) -> Told:
    one, found = raw.people[person], []
    for row in weighings(raw, person):
        if row["waist_mm"]:
            line = classifier("waist", row["waist_mm"] / 10, one["sex"], age_in_months(one, row["on"]))
            found += _is_good(line, row["on"])
    return found


def _blood_pressure(raw: Raw, person: Person) -> Told:
    """Judge the pressure by the worse of its two values."""
    one, found = raw.people[person], []
    for row in raw.of("vital_sign", person):
        on, both = day(row["measured_on"]), pressure(row)
        if both is None:
            continue
        age = age_in_months(one, on)
        classes = [classifier(name, value, one["sex"], age) for name, value in zip(("systolic", "diastolic"), both, strict=True)]
        known = [line for line in classes if line is not None]
        if known:
            found.append((on, all(line["tone"] == "good" for line in known)))
    return found


def _lab(*tests: str) -> Callable[[Raw, Person], Told]:
    def tell(raw: Raw, person: Person) -> Told:
        """Judge the tests of a day by the worst of them."""
        one = raw.people[person]
        days: dict[date, list[bool]] = {}
        for row in raw.of("lab_value", person):
            if row["test"] not in tests:
                continue
            on = day(row["measured_on"])
            decimals = next(int(line["decimals"]) for line in lines("measures") if line["code"] == row["test"])
            value = _rounded(Fraction(row["value_thousandths"], 1000), decimals)
            line = classifier(row["test"], value, one["sex"], age_in_months(one, on))
            if line is not None:
                days.setdefault(on, []).append(line["tone"] == "good")
        return [(on, all(good)) for on, good in days.items()]

    return tell


def _senses(which: str) -> Callable[[Raw, Person], Told]:
    def tell(raw: Raw, person: Person) -> Told:
        found = []
        for row in raw.of("sense_check", person):
            states = [state for state in (row[f"right_{which}"], row[f"left_{which}"]) if state]
            if states:
                found.append((day(row["checked_on"]), all(state == "pass" for state in states)))
        return found

    return tell


def _teeth(raw: Raw, person: Person) -> Told:
    return [(day(row["checked_on"]), row["teeth"] == "sound") for row in raw.of("sense_check", person) if row["teeth"]]


def _anaemia_signs(raw: Raw, person: Person) -> Told:
    rows = raw.of("sense_check", person)
    return [(day(row["checked_on"]), not row["anaemia_signs"]) for row in rows if row["anaemia_signs"] is not None]


def _smokes(raw: Raw, person: Person) -> Told:
    return [(day(row["asked_on"]), row["smoking"] == "active") for row in raw.of("habit", person) if row["smoking"]]


def _sheet(name: str, least: int, most_is_good: bool) -> Callable[[Raw, Person], Told]:
    """Judge a questionnaire by its total: domain.md 7.2; a total with answers missing holds where no answer can change it."""

    def tell(raw: Raw, person: Person) -> Told:
        found = []
        for sheet in raw.of("questionnaire_sheet", person):
            if sheet["questionnaire"] != name:
                continue
            answers = {row["item"]: row["value"] for row in raw.of("sheet_answer", person) if row["sheet_id"] == sheet["id"]}
            low, high = _totals(raw, name, answers, person, day(sheet["answered_on"]))
            if (low >= least) == (high >= least):
                found.append((day(sheet["answered_on"]), (low >= least) == most_is_good))
        return found

    return tell


def _totals(raw: Raw, name: str, answers: Row, person: Person, on: date) -> tuple[int, int]:
    """Return the smallest and the largest total that answers can come to; private questions are counted nowhere."""
    low = high = 0
    one = raw.people[person]
    for item in lines("questions"):
        if item["questionnaire"] != name or item["counts"] != "yes" or item["is_private"] == "yes":
            continue
        choices = [line for line in lines("answers") if line["answers"] == item["answers"]]
        if item["of_person"] == "sex":
            chosen = [line for line in choices if line["sex"] == one["sex"]]
        elif item["of_person"] == "age":
            years = (age_in_months(one, on) or 0) // 12
            chosen = [line for line in choices if int(line["from_years"] or 0) <= years <= int(line["until_years"] or 200)]
        else:
            chosen = [line for line in choices if answers.get(item["item"]) == int(line["value"])]
        points = [int(line["score"]) for line in chosen or choices]
        low, high = low + min(points), high + max(points)
    return low, high


_CHECKS: dict[str, Callable[[Raw, Person], Told]] = {
    "bmi": _bmi,
    "waist": _waist,
    "blood_pressure": _blood_pressure,
    "glucose": _lab(*GLUCOSE),
    "haemoglobin": _lab("haemoglobin"),
    "eyes": _senses("eye"),
    "ears": _senses("ear"),
    "teeth": _teeth,
    "anaemia_signs": _anaemia_signs,
    "smokes": _smokes,
    "puma": _sheet("PUMA", 6, most_is_good=False),
    "aks": _sheet("AKS", 20, most_is_good=True),
    "skilas": _sheet("SKILAS", 1, most_is_good=False),
}
