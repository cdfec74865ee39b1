"""Signs of tuberculosis, illness and danger that a volunteer asks about.

The four questions on tuberculosis stand on the child's life-cycle card (columns 14-17). From how many signs a child is
referred differs: the ministry's decree says one, the printed card two (domain.md 13, number 2), so a pack says both.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

TB_QUESTIONS: Mapping[str, Text] = {
    "cough": QT_TRANSLATE_NOOP("Child record", "Cough that does not stop"),
    "fever_2_weeks": QT_TRANSLATE_NOOP("Child record", "Fever for 2 weeks or more"),
    "no_gain_2_months": QT_TRANSLATE_NOOP("Child record", "No weight gain for 2 months"),
    "tb_contact": QT_TRANSLATE_NOOP("Child record", "Close to somebody with TB"),
}
FEVER_TENTHS = 375
"""37.5 °C and above is fever (home-visit checklist, domain.md 8.4)."""
TB_SIGNS_UNTIL_MONTHS = 71
"""The four signs stand on the card of children; from school age on tuberculosis is asked by its own questions."""
_COLDEST_TENTHS, _HOTTEST_TENTHS = 300, 440
_TEMPERATURE = QT_TRANSLATE_NOOP("Child record", "{degrees} °C is not possible. Write 30 to 44, for example 37.2.")
_UNKNOWN_CODE = QT_TRANSLATE_NOOP("Child record", "“{code}” is not on the list.")
_NOTHING = QT_TRANSLATE_NOOP("Child record", "Nothing is answered. Answer at least one question.")


@dataclass(frozen=True, slots=True)
class SymptomEntry:
    """What was asked on one day; None means not asked.

    Attributes:
        illness: codes of the pack's list; () for asked and none.
        danger_signs: likewise.
        temperature_tenths: degrees Celsius x 10.
        by: who asked.
    """

    cough: bool | None = None
    fever_2_weeks: bool | None = None
    no_gain_2_months: bool | None = None
    tb_contact: bool | None = None
    illness: tuple[str, ...] | None = None
    danger_signs: tuple[str, ...] | None = None
    temperature_tenths: int | None = None
    by: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Return True if no question was answered."""
        asked = (*(getattr(self, name) for name in TB_QUESTIONS), self.illness, self.danger_signs, self.temperature_tenths)
        return all(value is None for value in asked) and not self.note.strip()

    @property
    def has_fever(self) -> bool:
        """Return True if the temperature was taken and is 37.5 °C or more."""
        return self.temperature_tenths is not None and self.temperature_tenths >= FEVER_TENTHS


@dataclass(frozen=True, slots=True)
class Sign:
    """A danger sign or an illness of the pack's lists.

    Attributes:
        title: one or two words.
        detail: what the volunteer sees or hears.
        todo: what is done about it now.
        from_months, until_months: completed months of age at which it is asked, both included.
        source: id of a source of the pack.
    """

    code: str
    title: Words
    detail: Words
    todo: Words
    from_months: int
    until_months: int
    source: str

    def is_asked_at(self, age_months: int | None) -> bool:
        """Return True if it is asked at an age in completed months; at an unknown age everything is asked."""
        return age_months is None or self.from_months <= age_months <= self.until_months


@dataclass(frozen=True, slots=True)
class TbSwitch:
    """From how many signs of tuberculosis on a child is sent on, and counted on reports.

    Attributes:
        advice: signs from which one child is referred.
        report: signs from which a recap counts a child.
        sources: ids of the sources of both.
    """

    advice: int = 1
    report: int = 2
    sources: tuple[str, ...] = ()


def tb_signs(symptoms: SymptomEntry) -> int:
    """Return how many of the four questions on tuberculosis were answered with yes."""
    return sum(bool(getattr(symptoms, name)) for name in TB_QUESTIONS)


def tb_suspect(symptoms: SymptomEntry, switch: int) -> bool:
    """Return True if a child has at least ``switch`` signs of tuberculosis: 1 for advice, 2 as recaps count (13, number 2)."""
    return tb_signs(symptoms) >= switch


def check_symptoms(symptoms: SymptomEntry, signs: Collection[str], illnesses: Collection[str]) -> list[Problem]:
    """Return why answers cannot be stored; ``signs`` and ``illnesses`` are the codes of the pack's lists."""
    if symptoms.is_empty:
        return [Problem("", _NOTHING)]
    problems = [
        Problem("danger_signs", _UNKNOWN_CODE.fill(code=code)) for code in symptoms.danger_signs or () if code not in signs
    ]
    problems += [Problem("illness", _UNKNOWN_CODE.fill(code=code)) for code in symptoms.illness or () if code not in illnesses]
    tenths = symptoms.temperature_tenths
    if tenths is not None and not _COLDEST_TENTHS <= tenths <= _HOTTEST_TENTHS:
        problems.append(Problem("temperature", _TEMPERATURE.fill(degrees=tenths / 10)))
    return problems
