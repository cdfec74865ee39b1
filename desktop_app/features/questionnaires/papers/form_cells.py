"""What stands on a questionnaire's form: who is asked, the questions in the order of the screen, what a score means."""

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack
from desktop_app.pdf.frame import isolated
from desktop_app.pdf.table import TableCell, figure, head
from desktop_app.residents.services import PersonFacts

from ..rules.questionnaires import Item, Questionnaire

NAME = QT_TRANSLATE_NOOP("Questionnaires", "Name")
BORN = QT_TRANSLATE_NOOP("Questionnaires", "Born")
DAY = QT_TRANSLATE_NOOP("Questionnaires", "Date")
BY = QT_TRANSLATE_NOOP("Questionnaires", "Asked by")
NUMBER = QT_TRANSLATE_NOOP("Questionnaires", "No.")
QUESTION = QT_TRANSLATE_NOOP("Questionnaires", "Question")
ANSWER = QT_TRANSLATE_NOOP("Questionnaires", "Circle the answer")
SCORE = QT_TRANSLATE_NOOP("Questionnaires", "Score")
MEANS = QT_TRANSLATE_NOOP("Questionnaires", "What it means")
DO = QT_TRANSLATE_NOOP("Questionnaires", "What to do")
RECALL = QT_TRANSLATE_NOOP("Questionnaires", "Ask about: {time}")
SPAN = QT_TRANSLATE_NOOP("Questionnaires", "{lower} to {upper}")
NOT_DIAGNOSIS = QT_TRANSLATE_NOOP("Questionnaires", "A class is not a diagnosis.")
CONFIRMED = QT_TRANSLATE_NOOP("Questionnaires", "Source: {title}")
UNCONFIRMED = QT_TRANSLATE_NOOP("Questionnaires", "Source, not confirmed yet: {title}")
GIVE = QT_TRANSLATE_NOOP(
    "Questionnaires",
    "For the midwife only: hand her this sheet on the same day. Keep no copy and show it to nobody.",
)
GIVE_PART = QT_TRANSLATE_NOOP(
    "Questionnaires",
    "◆ Only the midwife may read the answer: tell her, and do not leave this sheet lying about.",
)
ALARM = QT_TRANSLATE_NOOP(
    "Questionnaires", "If the answer to question {number} is “{answer}”: stay with this person and call the midwife now."
)
LIST_ANSWERS = QT_TRANSLATE_NOOP("Questionnaires", "Sex and age count too: {points}")
POINTS = QT_TRANSLATE_NOOP("Questionnaires", "The numbers in brackets are points: add them up.")
SEALED = "◆"


def who_rows(language: Language, person: PersonFacts | None) -> list[list[TableCell]]:
    """Return who is asked; empty cells to be written on without a person."""
    name = "" if person is None else language.text(person.name)
    born = language.partial_date(person.birth) if person is not None and person.birth.is_known else ""
    return [
        [
            head(language.text(NAME), "start"),
            TableCell(name, bold=True, is_typed=True),
            head(language.text(BORN), "start"),
            figure(born),
        ],
        [head(language.text(DAY), "start"), TableCell(), head(language.text(BY), "start"), TableCell()],
    ]


def question_rows(language: Language, asked: Questionnaire) -> list[list[TableCell]]:
    """Return the questions with the digits that type their answers back."""
    with_points = _has_points(asked)
    rows = [[head(language.text(title)) for title in (NUMBER, QUESTION, ANSWER)]]
    for number, item in enumerate(asked.asked_items, start=1):
        rows.append(
            [
                figure(language.number(number)),
                TableCell(_question(language, asked, item)),
                TableCell(_answers(language, item, with_points)),
            ]
        )
    return rows


def class_rows(language: Language, asked: Questionnaire) -> list[list[TableCell]]:
    """Return what each score means; nothing for a private questionnaire, whose score is the midwife's."""
    if asked.is_private or not asked.levels:
        return []
    rows = [[head(language.text(title)) for title in (SCORE, MEANS, DO)]]
    for level in asked.levels:
        span = language.text(SPAN, lower=level.lower, upper=level.upper)
        score = language.number(level.lower) if level.lower == level.upper else span
        rows.append([TableCell(score, "centre"), TableCell(language.text(level.words)), TableCell(language.text(level.todo))])
    return rows


def lead_lines(language: Language, asked: Questionnaire) -> list[str]:
    """Return what is said before the first question."""
    lines = [language.text(asked.intro)]
    if asked.recall is not None:
        lines.append(language.text(RECALL, time=asked.recall))
    return lines


def warning_lines(language: Language, asked: Questionnaire) -> list[str]:
    """Return what must not be missed: whom to call, and who may read the sheet."""
    lines = []
    for number, item in enumerate(asked.asked_items, start=1):
        answer = item.answer(item.alarm)
        if answer is not None:
            lines.append(language.text(ALARM, number=language.number(number), answer=isolated(language.text(answer.words))))
    if asked.is_private:
        lines.append(language.text(GIVE))
    elif asked.sealed_items:
        lines.append(language.text(GIVE_PART))
    return lines


def note_lines(language: Language, asked: Questionnaire, pack: Pack) -> list[str]:
    """Return what stands below: points of sex and age, that no class is a diagnosis, wording and source."""
    source = pack.sources[asked.source]
    points = [_points(language, item) for item in asked.items if item.of_person]
    lines = [language.text(LIST_ANSWERS, points=" · ".join(points))] if points else []
    lines += [language.text(POINTS)] if _has_points(asked) else []
    if asked.levels and not asked.is_private:
        lines.append(language.text(NOT_DIAGNOSIS))
    if asked.notice is not None:
        lines.append(language.text(asked.notice))
    return [*lines, language.text(CONFIRMED if source.confirmed else UNCONFIRMED, title=isolated(source.title))]


def _question(language: Language, asked: Questionnaire, item: Item) -> str:
    words = language.text(item.title)
    if item.detail is not None:
        words = f"{words}. {language.text(item.detail)}"
    return f"{SEALED} {words}" if item.is_private and not asked.is_private else words


def _has_points(asked: Questionnaire) -> bool:
    """Return True if the answers must be added up: some give more than one point."""
    return not asked.is_private and any(one.score > 1 for item in asked.items for one in item.answers)


def _answers(language: Language, item: Item, with_points: bool) -> str:
    said = []
    for number, one in enumerate(item.answers, start=1):
        words = f"{language.number(number)} {language.text(one.words)}"
        said.append(f"{words} ({language.number(one.score)})" if with_points else words)
    return "     ".join(isolated(one).replace(" ", "\u00a0") for one in said)


def _points(language: Language, item: Item) -> str:
    return ", ".join(isolated(f"{language.text(one.words)} {language.number(one.score)}") for one in item.answers)
