"""The tables of a country pack that this slice reads: measures, scales and classes."""

from decimal import Decimal
from fractions import Fraction
from re import fullmatch
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack, Row, pack_of, read_table
from desktop_app.packs.faults import Reasons

from ..rules.checking import MOST_TABLETS
from ..rules.classifying import ACTIONS, STATES, TONES, Classes, ClassRow, Scale
from ..rules.due import PlanRow
from ..rules.listed import Listed
from ..rules.measuring import Measure
from ..rules.school_year import LAST_CLASS

OLDEST_MONTHS: Final = 1800
KINDS = ("body", "vital", "lab")
MEASURE_HEADER = (
    *("code", "kind", "title", "unit", "decimals", "other_unit", "factor", "offset", "other_decimals"),
    *("hard_low", "plausible_low", "plausible_high", "hard_high", "not_for", "source"),
)
SCALE_HEADER = ("measure", "scale", "title", "chosen", "source")
CLASS_HEADER = (
    *("measure", "scale", "sex", "from_months", "until_months", "state", "lower", "upper", "code", "rank", "letter"),
    *("words", "tone", "action", "todo", "again", "alone", "source"),
)
LISTED_HEADER = ("code", "title", "source")
PLAN_HEADER = (
    *("what", "sex", "from_months", "until_months", "needs", "not_for", "school_classes", "every_months", "at_least"),
    *("title", "reason", "source"),
)
MOST_EVERY = 120
CHECKS = (
    *("blood_pressure", "glucose", "body", "waist", "eyes", "ears", "teeth", "anaemia_signs", "haemoglobin", "habits"),
    *("control_hypertension", "control_diabetes", "iron"),
)
"""What a plan of checks may name."""
_A_NUMBER = QT_TRANSLATE_NOOP("Health checks", "a number, with a point before decimals")
_A_FACTOR = QT_TRANSLATE_NOOP("Health checks", "a number, or 1/ and a number")
_A_LIMIT = QT_TRANSLATE_NOOP("Health checks", "a limit like {example}")
_ONE_CHOSEN = QT_TRANSLATE_NOOP("Health checks", "exactly one chosen scale for {measure}")
_LOWER, _UPPER = ">=18.5", "<23"


def classes_of(pack: Pack) -> Classes:
    """Return the measures and classes of a pack; raises PackError if one of its tables is wrong."""
    confirmed = frozenset(source.id for source in pack.sources.values() if source.confirmed)
    rows: dict[tuple[str, str], list[ClassRow]] = {}
    for row in class_rows_of(pack):
        rows.setdefault((row.measure, row.scale), []).append(row)
    return Classes(measures_of(pack), scales_of(pack), rows, confirmed)


def measures_of(pack: Pack) -> tuple[Measure, ...]:
    """Return the measures of a pack in its order; raises PackError if the table is wrong."""
    return tuple(read_table(pack, "measures", MEASURE_HEADER, _measure, "code"))


def measures_of_post(session: Session) -> tuple[Measure, ...]:
    """Return the measures of the post's pack."""
    return measures_of(pack_of(session))


def conditions_of_pack(pack: Pack) -> tuple[Listed, ...]:
    """Return the illnesses that a post knows of people, in the pack's order; raises PackError if the table is wrong."""
    return tuple(read_table(pack, "conditions", LISTED_HEADER, _listed, "code"))


def anaemia_signs_of(pack: Pack) -> tuple[Listed, ...]:
    """Return the signs of anaemia that are asked for, in the pack's order; raises PackError if the table is wrong."""
    return tuple(read_table(pack, "anaemia_signs", LISTED_HEADER, _listed, "code"))


def check_plan_of(pack: Pack) -> tuple[PlanRow, ...]:
    """Return when which check is due, in the pack's order; raises PackError if the table is wrong."""
    return tuple(read_table(pack, "check_plan", PLAN_HEADER, _plan_row))


def scales_of(pack: Pack) -> tuple[Scale, ...]:
    """Return the scales of a pack; raises PackError if the table is wrong, e.g. two are chosen for one measure."""
    rows = read_table(pack, "scales", SCALE_HEADER, _scale)
    for row, scale in rows:
        if sum(other.measure == scale.measure and other.chosen for _row, other in rows) != 1:
            raise row.refuse("chosen", Reasons.KIND.fill(name="chosen", expected=_ONE_CHOSEN.fill(measure=scale.measure)))
    return tuple(scale for _row, scale in rows)


def class_rows_of(pack: Pack) -> tuple[ClassRow, ...]:
    """Return the classes of a pack; raises PackError if the table is wrong."""
    known = {(one.measure, one.code) for one in scales_of(pack)}
    rows = read_table(pack, "classifiers", CLASS_HEADER, _class)
    for row, one in rows:
        if (one.measure, one.scale) not in known:
            raise row.refuse("scale", Reasons.CHOICE.fill(name="scale", value=one.scale, expected="scales.csv"))
    return tuple(one for _row, one in rows)


def _measure(row: Row) -> Measure:
    least, few, many, most = (_number(row, name) for name in ("hard_low", "plausible_low", "plausible_high", "hard_high"))
    if not least <= few <= many <= most:
        raise row.refuse("hard_high", Reasons.KIND.fill(name="hard_high", expected=_A_NUMBER))
    other = row.cells["other_unit"]
    return Measure(
        row.filled("code"),
        row.choice("kind", KINDS),
        row.text("title"),
        row.filled("unit"),
        row.needed("decimals", 0, 3),
        other,
        _factor(row) if other else Fraction(1),
        Fraction(_number(row, "offset")) if row.cells["offset"] else Fraction(0),
        row.needed("other_decimals", 0, 3) if other else 0,
        least,
        few,
        many,
        most,
        row.several("not_for", STATES),
        row.source(),
    )


def _listed(row: Row) -> Listed:
    return Listed(row.filled("code"), row.text("title"), row.source())


def _plan_row(row: Row) -> PlanRow:
    first = row.needed("from_months", 0, OLDEST_MONTHS)
    classes = row.several("school_classes", [str(grade) for grade in range(1, LAST_CLASS + 1)])
    return PlanRow(
        row.choice("what", CHECKS),
        row.choice("sex", ("", "F", "M")),
        first,
        row.needed("until_months", first, OLDEST_MONTHS),
        tuple(row.cells["needs"].split()),
        row.several("not_for", STATES),
        tuple(int(grade) for grade in classes),
        row.whole("every_months", 1, MOST_EVERY),
        row.whole("at_least", 1, MOST_TABLETS),
        row.text("title"),
        row.text("reason"),
        row.source(),
    )


def _scale(row: Row) -> tuple[Row, Scale]:
    return row, Scale(row.filled("scale"), row.filled("measure"), row.text("title"), row.flag("chosen"), row.source())


def _class(row: Row) -> tuple[Row, ClassRow]:
    first = row.needed("from_months", 0, OLDEST_MONTHS)
    last = row.needed("until_months", first, OLDEST_MONTHS)
    lower, lower_included = _limit(row, "lower", ">", _LOWER)
    upper, upper_included = _limit(row, "upper", "<", _UPPER)
    return row, ClassRow(
        row.filled("measure"),
        row.filled("scale"),
        row.choice("sex", ("", "F", "M")),
        first,
        last,
        row.choice("state", ("", *STATES)),
        lower,
        lower_included,
        upper,
        upper_included,
        row.filled("code"),
        row.cells["letter"],
        row.text("words"),
        row.choice("tone", TONES),
        row.choice("action", ACTIONS),
        row.text("todo"),
        row.needed("rank", 0, 9),
        row.flag("again"),
        row.optional_text("alone"),
        row.source(),
    )


def _limit(row: Row, column: str, sign: str, example: str) -> tuple[Decimal | None, bool]:
    """Return the number of a limit like ``>=18.5`` and whether it belongs to the class; None for an empty cell."""
    if not (cell := row.cells[column]):
        return None, False
    match = fullmatch(rf"{sign}(=?)(\d+(?:\.\d+)?)", cell)
    if match is None:
        raise row.refuse(column, Reasons.KIND.fill(name=column, expected=_A_LIMIT.fill(example=example)))
    return Decimal(match[2]), bool(match[1])


def _number(row: Row, column: str) -> Decimal:
    value = row.filled(column)
    if fullmatch(r"\d+(\.\d+)?", value) is None:
        raise row.refuse(column, Reasons.KIND.fill(name=column, expected=_A_NUMBER))
    return Decimal(value)


def _factor(row: Row) -> Fraction:
    """Return how many canonical units one other unit is: ``18`` or, where the source divides, ``1/59.48``."""
    match = fullmatch(r"(1/)?(\d+(?:\.\d+)?)", row.filled("factor"))
    if match is None or not Fraction(match[2]):
        raise row.refuse("factor", Reasons.KIND.fill(name="factor", expected=_A_FACTOR))
    return 1 / Fraction(match[2]) if match[1] else Fraction(match[2])
