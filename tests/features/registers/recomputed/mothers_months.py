"""The monthly recap of pregnant women and of women after birth, 29 columns, worked out again: domain.md 1.2 and 16.1 number 6."""

from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from .living import lives_here
from .pregnancies import AFTER_BIRTH, came, pregnancies, weeks, weighings
from .raw import Raw, Row, age_in_months, day, last_day
from .tables import classifier, holds, lines

SEALED = "•"
Person = bytes
Answers = dict[Person, bool]
TB_BOXES = {
    "cough": ("COUGH",),
    "fever_2_weeks": ("FEVER_2_WEEKS", "FEVER"),
    "no_gain_2_months": ("WEIGHT_LOSS",),
    "tb_contact": ("TB_CONTACT",),
}


def recap(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return one row a month from January."""
    return [_row(raw, year, one) for one in range(1, month + 1)]


@cache
def _row(raw: Raw, year: int, month: int) -> list[Any]:
    pregnant, after = women_of_month(raw, year, month)
    here, here_after = _present(raw, pregnant, year, month), _present(raw, after, year, month)
    daily = _newest(pregnant, year, month, lambda woman: _iron_taken(raw, woman))
    fed = {
        woman
        for woman in pregnant
        if any(row["portions"] for row in in_month(raw.of("extra_food", woman), "given_on", year, month))
    }
    food = _newest(pregnant, year, month, lambda woman: _food_taken(raw, woman))
    learned = {woman for woman in pregnant if _in_class(raw, woman, year, month)}
    got = {woman for woman, one in after.items() if _had_vitamin_a(raw, woman, one, year, month)}
    signs = {woman: tb_signs(raw, woman, year, month) for woman in (*pregnant, *after)}
    told = {woman: number for woman, number in signs.items() if number is not None}
    return [
        f"{year:04d}-{month:02d}",
        set(pregnant),
        set(after),
        here,
        here_after,
        set(pregnant) - here,
        set(after) - here_after,
        *_both(_newest(pregnant, year, month, lambda woman: _weights(raw, woman, pregnant[woman])), here),
        *_both(_newest(pregnant, year, month, lambda woman: _arms(raw, woman, pregnant[woman])), here),
        *_both(_newest(pregnant, year, month, lambda woman: _pressures(raw, woman, pregnant[woman])), here),
        None if here | here_after and not told else {woman for woman, number in told.items() if number >= 2},
        {
            woman
            for woman in pregnant
            if sum(row["tablets"] or 0 for row in in_month(raw.of("iron_tablets", woman), "given_on", year, month))
        },
        *_both(daily, here),
        fed,
        *_both(food, fed),
        learned,
        here - learned,
        got,
        here_after - got,
        SEALED,
        SEALED,
        {woman for woman in (*pregnant, *after) if was_told(raw, woman, year, month)},
        {woman for woman in pregnant if in_month(raw.of("referral", woman), "referred_on", year, month)},
        {woman for woman in after if in_month(raw.of("referral", woman), "referred_on", year, month)},
    ]


def in_month(rows: list[Row], key: str, year: int, month: int) -> list[Row]:
    """Return the rows whose day lies in a month."""
    return [row for row in rows if (row[key] or "").startswith(f"{year:04d}-{month:02d}-")]


def reference_day(raw: Raw, year: int, month: int) -> date:
    """Return the day that decides who stands in which group: the last open day of the month, else its end."""
    days = [day(row["held_on"]) for row in in_month(raw["open_day"], "held_on", year, month)]
    return max(days) if days else last_day(year, month)


@cache
def women_of_month(raw: Raw, year: int, month: int) -> tuple[dict[Person, Row], dict[Person, Row]]:
    """Return the women who live here on the reference day, pregnant or after birth, with the pregnancy that makes them so."""
    on = reference_day(raw, year, month)
    pregnant: dict[Person, Row] = {}
    after: dict[Person, Row] = {}
    for one in pregnancies(raw, date(year - 3, 1, 1), last_day(year, month)):
        woman = one["resident_id"]
        if not lives_here(raw, raw.people[woman], on, on):
            continue
        if one["began"] <= on < one["until"]:
            pregnant[woman] = one
        elif one["born"] and one["born"] <= on and one["ending"] != "mother_died":
            answers = [
                (row["contact_on"], row["breastfeeding"])
                for row in raw.of("postpartum_contact", woman)
                if row["breastfeeding"] is not None and one["born"] <= day(row["contact_on"]) <= on
            ]
            if on <= one["born"] + AFTER_BIRTH or (answers and max(answers)[1]):
                after[woman] = one
    return pregnant, {woman: one for woman, one in after.items() if woman not in pregnant}


def _present(raw: Raw, women: dict[Person, Row], year: int, month: int) -> set[Person]:
    return {woman for woman in women if any((on.year, on.month) == (year, month) for on in came(raw, woman))}


def _newest(women: dict[Person, Row], year: int, month: int, tell: Any) -> Answers:
    """Return what was last said or measured in the month of each woman of whom it was."""
    found = {}
    for woman in women:
        told = sorted((on, answer) for on, answer in tell(woman) if (on.year, on.month) == (year, month))
        if told:
            found[woman] = told[-1][1]
    return found


def _both(answers: Answers, asked: set[Person]) -> tuple[set[Person] | None, set[Person] | None]:
    """Return who is counted under yes and under no: nothing is said where women came and nobody was asked."""
    if asked and not answers:
        return None, None
    return {one for one, answer in answers.items() if answer}, {one for one, answer in answers.items() if not answer}


def _iron_taken(raw: Raw, woman: Person) -> list[tuple[date, bool]]:
    return [(day(row["given_on"]), row["taken"] == "daily") for row in raw.of("iron_tablets", woman) if row["taken"]]


def _food_taken(raw: Raw, woman: Person) -> list[tuple[date, bool]]:
    rows = raw.of("extra_food", woman)
    return [(day(row["given_on"]), bool(row["taken_daily"])) for row in rows if row["taken_daily"] is not None]


def _in_class(raw: Raw, woman: Person, year: int, month: int) -> bool:
    classes = {row["id"] for row in raw["group_class"] if row["kind"] == "mothers_class"}
    mine = {row["id"] for row in raw.of("enrolment", woman) if row["class_id"] in classes}
    held = {row["id"] for row in in_month(raw["class_session"], "held_on", year, month) if row["state"] != "cancelled"}
    return any(row["present"] and row["enrolment_id"] in mine and row["session_id"] in held for row in raw["attendance"])


def _had_vitamin_a(raw: Raw, woman: Person, one: Row, year: int, month: int) -> bool:
    """Return True if a woman had it between the birth and the end of the month, and something is known of her in the month."""
    last = last_day(year, month)
    days = [day(row["contact_on"]) for row in raw.of("postpartum_contact", woman) if row["vitamin_a_taken"]]
    for row in raw.of("service_given", woman):
        if row["code"].startswith("VITA") and not row["refused"] and row["given_day"]:
            days.append(date(row["given_year"], row["given_month"], row["given_day"]))
    return any(one["born"] <= on <= last for on in days)


def tb_signs(raw: Raw, person: Person, year: int, month: int) -> int | None:
    """Return how many of the four signs somebody had when last asked in a month; None if nobody asked."""
    days: dict[str, dict[str, bool]] = {}
    for row in in_month(raw.of("symptom_check", person), "checked_on", year, month):
        asked = {box: bool(row[box]) for box in TB_BOXES if row[box] is not None}
        if asked:
            days.setdefault(row["checked_on"], {}).update(asked)
    for sheet in in_month(raw.of("questionnaire_sheet", person), "answered_on", year, month):
        answers = {row["item"]: row["value"] for row in raw.of("sheet_answer", person) if row["sheet_id"] == sheet["id"]}
        for box, items in TB_BOXES.items() if sheet["questionnaire"] == "TB" else ():
            for item in items:
                if answers.get(item) is not None:
                    days.setdefault(sheet["answered_on"], {})[box] = bool(answers[item])
    return sum(days[max(days)].values()) if days else None


def was_told(raw: Raw, person: Person, year: int, month: int) -> bool:
    """Return True if somebody was given advice in a month."""
    return any(
        row["code"].startswith("ADVICE_")
        and (row["given_year"], row["given_month"]) == (year, month)
        and row["given_day"]
        and not row["refused"]
        for row in raw.of("service_given", person)
    )


def _weights(raw: Raw, woman: Person, one: Row) -> list[tuple[date, bool]]:
    """Return the days with a weight, and whether it lay in the corridor of weight gain (domain.md 5)."""
    measured = [
        row for row in weighings(raw, woman) if row["weight_g"] and one["began"] <= row["on"] <= (one["ended"] or date.max)
    ]
    heights = [row["length_height_mm"] for row in weighings(raw, woman) if row["length_height_mm"]]
    height = one["height_mm"] or (heights[-1] if heights else None)
    early = [row["weight_g"] for row in measured if (weeks(one, row["on"]) or 0) <= 12]
    base = one["weight_before_g"] or (early[0] if early else None)
    if not height or not base:
        return []
    index = Fraction(base * 1000, height * height)
    gain = next(row for row in lines("weight_gain") if holds(row["bmi_from"], row["bmi_below"], index))
    found = []
    for row in measured:
        week = weeks(one, row["on"])
        if week is not None:
            low, high = (
                base + _line(week, int(gain[f"first_{side}_g"]), int(gain[f"total_{side}_g"])) for side in ("low", "high")
            )
            found.append((row["on"], low <= row["weight_g"] <= high))
    return found


def _line(week: int, first: int, total: int) -> int:
    """Return the gain of a week: straight to week 13, and from there straight to week 40; half a gram goes up."""
    later = first + Fraction((total - first) * (min(week, 40) - 13), 27)
    exact = Fraction(first * week, 13) if week <= 13 else later
    return int(exact + Fraction(1, 2))


def _arms(raw: Raw, woman: Person, one: Row) -> list[tuple[date, bool]]:
    """Return the days with an arm, and whether it was not below 23.5 cm (domain.md 5, KEK)."""
    until = one["ended"] + AFTER_BIRTH if one["ended"] else date.max
    rows = [row for row in weighings(raw, woman) if row["arm_mm"] and one["began"] <= row["on"] <= until]
    return [(row["on"], row["arm_mm"] >= 235) for row in rows]


def _pressures(raw: Raw, woman: Person, one: Row) -> list[tuple[date, bool]]:
    """Return the days with a blood pressure, and whether both values were as they should be in pregnancy."""
    until = one["ended"] + AFTER_BIRTH if one["ended"] else date.max
    found = []
    for row in raw.of("vital_sign", woman):
        on, both = day(row["measured_on"]), pressure(row)
        if both and one["began"] <= on <= until:
            age = age_in_months(raw.people[woman], on)
            tones = [
                classifier(name, value, "F", age, ("pregnant",))
                for name, value in zip(("systolic", "diastolic"), both, strict=True)
            ]
            found.append((on, all(tone is not None and tone["tone"] == "good" for tone in tones)))
    return found


def pressure(row: Row) -> tuple[int, int] | None:
    """Return the blood pressure that counts: the second reading where there is one."""
    if row["second_systolic_mmhg"] is not None and row["second_diastolic_mmhg"] is not None:
        return row["second_systolic_mmhg"], row["second_diastolic_mmhg"]
    if row["systolic_mmhg"] is None or row["diastolic_mmhg"] is None:
        return None
    return row["systolic_mmhg"], row["diastolic_mmhg"]
