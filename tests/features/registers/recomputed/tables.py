"""The tables of the country pack as their files hold them, read line by line: limits, classes, least gains."""

import csv
from functools import cache
from pathlib import Path
from typing import Any

PACKS = Path(__file__).parents[4] / "resources" / "packs"
Line = dict[str, str]


@cache
def lines(name: str) -> list[Line]:
    """Return a table of the Indonesian pack, or of the one that it extends."""
    file = PACKS / "indonesia" / f"{name}.csv"
    if not file.exists():
        file = PACKS / "generic" / f"{name}.csv"
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(line for line in opened if not line.startswith("#")))


def holds(lower: str, upper: str, value: Any) -> bool:
    """Return True if a value lies within limits as tables write them: ">=18.5" and "<23", or "" for no limit.

    A limit without a sign includes itself below and leaves itself out above.
    """
    if lower:
        least = float(lower.lstrip(">="))
        if value < least or (value == least and lower.startswith(">") and not lower.startswith(">=")):
            return False
    if upper:
        most = float(upper.lstrip("<="))
        if value > most or (value == most and not upper.startswith("<=")):
            return False
    return True


def classifier(measure: str, value: Any, sex: str | None, age_months: int | None, states: tuple[str, ...] = ()) -> Line | None:
    """Return the line of a measured value: of a state (pregnant) before that of an age, by the chosen scale."""
    scale = next(line["scale"] for line in lines("scales") if line["measure"] == measure and line["chosen"] == "yes")
    fitting = []
    for line in lines("classifiers"):
        if line["measure"] != measure or line["scale"] != scale or (line["sex"] and line["sex"] != sex):
            continue
        if age_months is None or not int(line["from_months"]) <= age_months <= int(line["until_months"]):
            continue
        if line["state"] and line["state"] not in states:
            continue
        if holds(line["lower"], line["upper"], value):
            fitting.append(line)
    return next((line for line in fitting if line["state"]), fitting[0] if fitting else None)


def growth_class(index: str, z: float, age_months: int) -> Line | None:
    """Return the class of a z-score: domain.md 6.1."""
    for line in lines("growth_classes"):
        is_of_age = int(line["from_months"]) <= age_months <= int(line["until_months"])
        if line["index"] == index and is_of_age and holds(line["lower"], line["upper"], z):
            return line
    return None


def least_gain(sex: str | None, age_months: int) -> int:
    """Return the grams that a child must gain in a month (KBM); an age without a line uses the first (16.1, number 2)."""
    of_sex = [line for line in lines("minimum_gain") if line["sex"] == sex]
    for line in of_sex:
        if int(line["from_months"]) <= min(age_months, 59) <= int(line["until_months"]):
            return int(line["grams"])
    return int(of_sex[0]["grams"])
