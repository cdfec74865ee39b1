"""The questionnaires of a country pack."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack, Row, read_table
from desktop_app.packs.faults import Reasons

from ..rules.questionnaires import ANSWERS, ASKERS, OF_PERSON, OLDEST_MONTHS, SCORE, Answer, Item, Level, Questionnaire

HEADER = (
    *("code", "version", "title", "intro", "recall", "from_months", "until_months", "sex", "states", "asked_by", "kept"),
    *("every_months", "most", "is_private", "is_current", "notice", "source"),
)
QUESTIONS_HEADER = (
    *("questionnaire", "version", "item", "title", "column", "detail", "answers", "of_person", "is_private", "alarm", "counts"),
    "source",
)
ANSWERS_HEADER = ("answers", "value", "score", "words", "sex", "from_years", "until_years")
CLASSES_HEADER = (
    *("questionnaire", "version", "lower", "upper", "code", "words", "tone", "todo", "refer", "is_counted"),
    "source",
)
TONES = ("good", "warn", "danger")
STATES = ("pregnant", "postpartum", "breastfeeding")
_HIGHEST = 1000
_KNOWN = QT_TRANSLATE_NOOP("Questionnaires", "a questionnaire and version of questionnaires.csv")
_ANSWERS = QT_TRANSLATE_NOOP("Questionnaires", "a set of answers of answers.csv")
_AN_ANSWER = QT_TRANSLATE_NOOP("Questionnaires", "a value of its set of answers")
_WITHOUT = QT_TRANSLATE_NOOP("Questionnaires", "filled for a questionnaire of which only the score is kept, and empty for others")
_WHOLE_LADDER = QT_TRANSLATE_NOOP("Questionnaires", "the highest total that the answers can give ({most})")

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Of:
    """Something that belongs to a questionnaire, with the row it stands in."""

    row: Row
    key: Key
    item: Item | None = None
    set_name: str = ""
    level: Level | None = None


def questionnaires(pack: Pack) -> tuple[Questionnaire, ...]:
    """Return the questionnaires of a pack in its order, old versions too; raises PackError if a table is wrong."""
    heads = read_table(pack, "questionnaires", HEADER, _head)
    answers = _answer_sets(read_table(pack, "answers", ANSWERS_HEADER, _answer))
    known = _keys(heads)
    items = _grouped([_with_answers(one, answers) for one in read_table(pack, "questions", QUESTIONS_HEADER, _question)], known)
    levels = _grouped(read_table(pack, "score_classes", CLASSES_HEADER, _level), known)
    return tuple(_assembled(row, items.get(key, ()), levels.get(key, ())) for row, key in heads)


def current_questionnaires(pack: Pack) -> tuple[Questionnaire, ...]:
    """Return the questionnaires that are asked now, in the pack's order."""
    return tuple(one for one in questionnaires(pack) if one.is_current)


def questionnaire_of(pack: Pack, code: str, version: str = "") -> Questionnaire | None:
    """Return a questionnaire, as it is asked now or in a version; None if the pack has none such."""
    return next((one for one in questionnaires(pack) if one.code == code and _is_meant(one, version)), None)


def _is_meant(one: Questionnaire, version: str) -> bool:
    return one.version == version if version else one.is_current


def _head(row: Row) -> tuple[Row, Key]:
    return row, (row.filled("code"), row.filled("version"))


def _keys(heads: Sequence[tuple[Row, Key]]) -> frozenset[Key]:
    seen: set[Key] = set()
    current: set[str] = set()
    for row, key in heads:
        if key in seen or (row.flag("is_current") and key[0] in current):
            raise row.refuse("code", Reasons.TWICE.fill(name=key[0]))
        seen.add(key)
        if row.flag("is_current"):
            current.add(key[0])
    return frozenset(seen)


def _assembled(row: Row, items: Sequence[_Of], levels: Sequence[_Of]) -> Questionnaire:
    first = row.needed("from_months", 0, OLDEST_MONTHS)
    kept = row.choice("kept", (ANSWERS, SCORE))
    most = row.whole("most", 1, _HIGHEST)
    if (most is None) == (kept == SCORE) or (not items) == (kept == ANSWERS):
        raise row.refuse("most", Reasons.KIND.fill(name="most", expected=_WITHOUT))
    made = Questionnaire(
        row.cells["code"],
        row.cells["version"],
        row.text("title"),
        row.text("intro"),
        row.optional_text("recall"),
        first,
        row.needed("until_months", first, OLDEST_MONTHS),
        row.choice("sex", ("", "F", "M")),
        row.several("states", STATES),
        row.choice("asked_by", ASKERS),
        kept,
        row.whole("every_months", 0, 120),
        row.optional_text("notice"),
        most,
        row.flag("is_private"),
        row.flag("is_current"),
        row.source(),
        tuple(one.item for one in items if one.item is not None),
        tuple(one.level for one in levels if one.level is not None),
    )
    _check_ladder(made, levels)
    return made


def _check_ladder(made: Questionnaire, levels: Sequence[_Of]) -> None:
    """Refuse classes that leave a total without a class or give it two."""
    expected = 0
    for one in levels:
        if one.level is not None and one.level.lower != expected:
            raise one.row.refuse("lower", Reasons.LADDER.fill(name="lower"))
        expected = 0 if one.level is None else one.level.upper + 1
    most = made.most if made.most is not None else sum(max(a.score for a in item.answers) for item in made.items if item.counts)
    if levels and expected != most + 1:
        raise levels[-1].row.refuse("upper", Reasons.KIND.fill(name="upper", expected=_WHOLE_LADDER.fill(most=most)))


def _grouped(found: Sequence[_Of], known: frozenset[Key]) -> dict[Key, list[_Of]]:
    groups: dict[Key, list[_Of]] = {}
    for one in found:
        if one.key not in known:
            raise one.row.refuse("questionnaire", Reasons.KIND.fill(name="questionnaire", expected=_KNOWN))
        group = groups.setdefault(one.key, [])
        if one.item is not None and any(other.item and other.item.code == one.item.code for other in group):
            raise one.row.refuse("item", Reasons.TWICE.fill(name=one.item.code))
        group.append(one)
    return groups


def _answer(row: Row) -> tuple[Row, str, Answer]:
    answer = Answer(
        row.needed("value", 0, _HIGHEST),
        row.needed("score", 0, _HIGHEST),
        row.text("words"),
        row.choice("sex", ("", "F", "M")),
        row.whole("from_years", 0, 130),
        row.whole("until_years", 0, 130),
    )
    return row, row.filled("answers"), answer


def _answer_sets(rows: Sequence[tuple[Row, str, Answer]]) -> dict[str, tuple[Answer, ...]]:
    sets: dict[str, tuple[Answer, ...]] = {}
    for name, group in groupby(rows, key=lambda one: one[1]):
        answers = list(group)
        for row, _name, answer in answers:
            if name in sets or sum(other.value == answer.value for _r, _n, other in answers) > 1:
                raise row.refuse("value", Reasons.TWICE.fill(name=f"{name} {answer.value}"))
        sets[name] = tuple(answer for _row, _name, answer in answers)
    return sets


def _question(row: Row) -> _Of:
    item = Item(
        row.filled("item"),
        row.text("title"),
        row.text("column"),
        row.optional_text("detail"),
        (),
        row.flag("is_private"),
        row.whole("alarm", 0, _HIGHEST),
        row.flag("counts"),
        row.choice("of_person", ("", *OF_PERSON)),
        row.source(),
    )
    return _Of(row, (row.filled("questionnaire"), row.filled("version")), item, row.filled("answers"))


def _with_answers(one: _Of, sets: dict[str, tuple[Answer, ...]]) -> _Of:
    if one.set_name not in sets or one.item is None:
        raise one.row.refuse("answers", Reasons.KIND.fill(name="answers", expected=_ANSWERS))
    item = replace(one.item, answers=sets[one.set_name])
    if item.alarm is not None and item.alarm not in item.values:
        raise one.row.refuse("alarm", Reasons.KIND.fill(name="alarm", expected=_AN_ANSWER))
    return replace(one, item=item)


def _level(row: Row) -> _Of:
    lower = row.needed("lower", 0, _HIGHEST)
    level = Level(
        lower,
        row.needed("upper", lower, _HIGHEST),
        row.filled("code"),
        row.text("words"),
        row.choice("tone", TONES),
        row.text("todo"),
        row.cells["refer"],
        row.flag("is_counted"),
        row.source(),
    )
    return _Of(row, (row.filled("questionnaire"), row.filled("version")), level=level)
