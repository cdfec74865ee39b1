"""Who a card is about, as its head says it; what is not known is a dotted line to be filled in by hand."""

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.papers.details import Details
from desktop_app.residents.services import ResidentRow

from ..rules.entries import SMOKING
from ..rules.school_year import class_on
from ..services.on_paper.headings import FAMILY, OWN, Heads

NAME = QT_TRANSLATE_NOOP("Health checks", "Name")
NUMBER = QT_TRANSLATE_NOOP("Health checks", "National number")
SEX = QT_TRANSLATE_NOOP("Health checks", "Sex")
SEXES = {"F": QT_TRANSLATE_NOOP("Health checks", "Female"), "M": QT_TRANSLATE_NOOP("Health checks", "Male")}
BORN = QT_TRANSLATE_NOOP("Health checks", "Born")
ADDRESS = QT_TRANSLATE_NOOP("Health checks", "Address")
PHONE = QT_TRANSLATE_NOOP("Health checks", "Phone")
FAMILY_ILLNESS = QT_TRANSLATE_NOOP("Health checks", "Illnesses in the family")
OWN_ILLNESS = QT_TRANSLATE_NOOP("Health checks", "Own illnesses")
HABITS = QT_TRANSLATE_NOOP("Health checks", "Habits")
PARENTS = QT_TRANSLATE_NOOP("Health checks", "Parents")
CLASS = QT_TRANSLATE_NOOP("Health checks", "School class")
MUCH = {
    "much_sugar": QT_TRANSLATE_NOOP("Health checks", "much sugar"),
    "much_salt": QT_TRANSLATE_NOOP("Health checks", "much salt"),
    "much_fat": QT_TRANSLATE_NOOP("Health checks", "much fat"),
}
SMOKES = ("active", "former", "passive")


def who_details(person: ResidentRow, heads: Heads, language: Language) -> Details:
    """Return name, number, sex, birth, address and telephone."""
    born = language.partial_date(person.birth) if person.birth.is_known else ""
    return (
        (
            (NAME, language.text(person.shown), 0.34),
            (NUMBER, language.digits_of(heads.numbers.get(person.id, "")), 0.28),
            (SEX, language.text(SEXES[person.sex]) if person.sex else "", 0.16),
            (BORN, born, 0.22),
        ),
        (
            (ADDRESS, ", ".join(part for part in (person.area, person.house) if part), 0.62),
            (PHONE, language.digits_of(heads.phones.get(person.id, "")), 0.38),
        ),
    )


def adult_details(person: ResidentRow, heads: Heads, language: Language) -> Details:
    """Return who it is, illnesses of the family and own ones, and risky habits."""
    return (
        *who_details(person, heads, language),
        (
            (FAMILY_ILLNESS, _listed(heads.illnesses_of(person.id, FAMILY), language), 0.34),
            (OWN_ILLNESS, _listed(heads.illnesses_of(person.id, OWN), language), 0.34),
            (HABITS, _listed(_habits(person.id, heads), language), 0.32),
        ),
    )


def school_details(person: ResidentRow, heads: Heads, language: Language) -> Details:
    """Return who it is, the parents and the class at school."""
    parents = " · ".join(part for part in (person.mother_name, person.father_name) if part)
    attended = class_on(person.birth, heads.on, heads.classes.get(person.id))
    return (
        *who_details(person, heads, language),
        ((PARENTS, parents, 0.62), (CLASS, "" if attended is None else language.number(attended), 0.38)),
    )


def _habits(resident: bytes, heads: Heads) -> list[Label]:
    told = heads.habits.get(resident)
    if told is None:
        return []
    smoking: list[Label] = [SMOKING[told.smoking]] if told.smoking in SMOKES and told.smoking else []
    return [*smoking, *(words for name, words in MUCH.items() if getattr(told, name))]


def _listed(words: list[Label], language: Language) -> str:
    return ", ".join(language.text(one) for one in words)
