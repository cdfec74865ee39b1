"""The columns of the card of elderly people: daily life (AKS) and SKILAS (domain.md 1.2, 7.3)."""

from desktop_app.core.layout import Column, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.questionnaires.rules.questionnaires import Questionnaire

AKS_TITLE = QT_TRANSLATE_NOOP("Health checks", "Card of elderly people: daily life")
SKILAS_TITLE = QT_TRANSLATE_NOOP("Health checks", "Card of elderly people: what to look at further")
ORIGIN = "Kartu bantu pemeriksaan lansia: AKS dan SKILAS (posyandu siklus hidup, 2023)"
DAY = QT_TRANSLATE_NOOP("Health checks", "Day of the visit")
TOTAL = QT_TRANSLATE_NOOP("Health checks", "Total")
LEVEL = QT_TRANSLATE_NOOP("Health checks", "How independent")
NOT_POSSIBLE = QT_TRANSLATE_NOOP("Health checks", "Whispering could not be checked")
ADVICE = QT_TRANSLATE_NOOP("Health checks", "Advice")
REFERRED = QT_TRANSLATE_NOOP("Health checks", "Referred to")
AKS_NOTE = QT_TRANSLATE_NOOP("Health checks", "Below 20 points: send to the health worker. A class is not a diagnosis.")
SKILAS_NOTE = QT_TRANSLATE_NOOP(
    "Health checks", "√ was noticed, – was not; one √ or more: a health worker looks further. A class is not a diagnosis."
)
ROW_HEIGHT_MM = 7.0
WHISPER, COVID = "WHISPER", "COVID"


def aks_card(asked: Questionnaire) -> Register:
    """Return the card of daily life: the points of each function, their total and class."""
    items = tuple(Column(item.column, "answer", 15, {"of": asked.code, "item": item.code}, wrap=True) for item in asked.items)
    return Register(
        id="health_checks.elderly_card",
        title=AKS_TITLE,
        source="health_checks.days",
        columns=(
            Column(DAY, "day", 19),
            *items,
            Column(TOTAL, "score", 12, {"of": asked.code}),
            Column(LEVEL, "level", 34, {"of": asked.code}, wrap=True),
            *_last(),
        ),
        numbered=True,
        origin=ORIGIN,
        row_height_mm=ROW_HEIGHT_MM,
    )


def skilas_card(asked: Questionnaire) -> Register:
    """Return the card of what a health worker looks at further; what only the midwife reads is a dot."""
    columns = [Column(DAY, "day", 19)]
    for item in asked.items:
        parameters = {"of": asked.code, "item": item.code}
        is_covid = item.code == COVID
        columns.append(
            Column(item.column, "covid", 15, wrap=True) if is_covid else Column(item.column, "ticked", 15, parameters, wrap=True)
        )
        if item.code == WHISPER:
            columns.append(Column(NOT_POSSIBLE, "not_possible", 17, wrap=True))
    return Register(
        id="health_checks.elderly_card_2",
        title=SKILAS_TITLE,
        source="health_checks.days",
        columns=(*columns, *_last()),
        numbered=True,
        origin=ORIGIN,
        row_height_mm=ROW_HEIGHT_MM,
    )


def _last() -> tuple[Column, ...]:
    titles: tuple[tuple[Label, str], ...] = ((ADVICE, "advice"), (REFERRED, "referred"))
    return tuple(Column(title, field, 30, wrap=True) for title, field in titles)
