"""The form for a person: new, or what is known of somebody."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, LongTextField, NumberField, PartialDateField, SegmentField, TextField, YesNoField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button

from .. import services
from ..rules import HouseholdEntry, ResidentEntry, check_household, check_resident
from ..rules.wording import BIRTH_SOURCES, KINSHIPS, SEXES, STATUSES
from ..services import ResidentCard
from .address_fields import AddressFields
from .duplicate_hint import DuplicateHint
from .pick_field import HouseholdField, PersonField

NEW = QT_TRANSLATE_NOOP("Residents", "New resident")
EDIT = QT_TRANSLATE_NOOP("Residents", "Edit {name}")
ADD_ACTION = QT_TRANSLATE_NOOP("Residents", "Enter {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Residents", "Change {name}")
NAME = QT_TRANSLATE_NOOP("Residents", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("Residents", "As on the family card")
UNNAMED = QT_TRANSLATE_NOOP("Residents", "Newborn without a name yet?")
SEX = QT_TRANSLATE_NOOP("Residents", "Sex")
BIRTH = QT_TRANSLATE_NOOP("Residents", "Birth date")
BIRTH_HINT = QT_TRANSLATE_NOOP("Residents", "What is not known stays empty")
SOURCE = QT_TRANSLATE_NOOP("Residents", "How the birth date is known")
NOT_ASKED = QT_TRANSLATE_NOOP("Residents", "Not asked")
ORDER = QT_TRANSLATE_NOOP("Residents", "Twin: which child of this birth?")
ORDER_HINT = QT_TRANSLATE_NOOP("Residents", "1 for the first, 2 for the second; empty for a single child")
PLACE = QT_TRANSLATE_NOOP("Residents", "Birth place")
MOTHER = QT_TRANSLATE_NOOP("Residents", "Mother")
FATHER = QT_TRANSLATE_NOOP("Residents", "Father")
CAREGIVER = QT_TRANSLATE_NOOP("Residents", "Cared for by")
CAREGIVER_HINT = QT_TRANSLATE_NOOP("Residents", "Only if it is not a parent, e.g. the grandmother")
STATUS = QT_TRANSLATE_NOOP("Residents", "Status")
NATIONAL_ID = QT_TRANSLATE_NOOP("Residents", "National ID number")
PHONE = QT_TRANSLATE_NOOP("Residents", "Phone")
NOTE = QT_TRANSLATE_NOOP("Residents", "Note")
HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "Lives with")
HOUSEHOLD_HINT = QT_TRANSLATE_NOOP("Residents", "Type a member's name, the house or the family card number")
NEW_HOUSE = QT_TRANSLATE_NOOP("Residents", "A house that is not in the list yet")
KINSHIP = QT_TRANSLATE_NOOP("Residents", "Position in the household")
MORE = QT_TRANSLATE_NOOP("Residents", "More about this person")
ENTERED_STATUSES = ("here", "temporarily_here", "temporarily_away", "visitor")
LESS_ASKED = ("birth_source", "birth_order", "birth_place", "father", "caregiver", "phone", "note")


class ResidentForm(Form):
    """Everything about one person that a volunteer writes; the less asked stands behind one link.

    Signals:
        stored(resident): the id of the person.
        other_chosen(resident): somebody who is in the list already.
    """

    stored = Signal(bytes)
    other_chosen = Signal(bytes)

    def __init__(
        self, context: AppContext, resident: bytes | None = None, household: bytes | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self._resident = resident
        self._before: ResidentCard | None = None
        self._make_fields()
        self.hint = DuplicateHint(context, self.entry, resident)
        self.hint.other_chosen.connect(self.other_chosen)
        self._add_fields()
        self._connect()
        if resident is not None:
            self._fill(resident)
        else:
            self.status.set_value("here")
            self.is_unnamed.set_value(False)
            self.household.set_household(household)
        self._show_asked()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return EDIT.fill(name=self._before.row.shown) if self._before else NEW

    def entry(self) -> ResidentEntry:
        """Return what was typed."""
        mother, father, caregiver = (field.value() for field in (self.mother, self.father, self.caregiver))
        unnamed = bool(self.is_unnamed.value())
        return ResidentEntry(
            name="" if unnamed else self.name.value(),
            is_unnamed=unnamed,
            sex=self.sex.value(),
            birth=self.birth.value() or PartialDate(),
            birth_source="estimated" if self.birth.is_estimated else self.birth_source.value(),
            birth_order=_whole(self.birth_order.value()),
            birth_place=self.birth_place.value(),
            mother_id=mother.id,
            father_id=father.id,
            caregiver_id=caregiver.id,
            mother_name="" if mother.id else mother.text,
            father_name="" if father.id else father.text,
            caregiver_name="" if caregiver.id else caregiver.text,
            status=self.status.value() or "here",
            phone=self.phone.value(),
            note=self.note.value(),
            national_id=self.national_id.value(),
            household_id=self.household.value().id,
            kinship=self.kinship.value() or "other",
        )

    def found_problems(self) -> list[Problem]:
        """Return what the fields find and, beside it, what cannot be true: all that is missing is named at once."""
        found = super().found_problems()
        named = {problem.field for problem in found}
        return [*found, *(problem for problem in self.check() if problem.field not in named)] if found else []

    def check(self) -> Sequence[Problem]:
        """Return what cannot be true, of the person and of a new house."""
        entry = self.entry()
        with self.context.db.read() as session:
            digits = services.number_digits(session)
            family = services.family_of(session, entry)
        problems = check_resident(entry, self.context.today(), family, self._resident, digits)
        if self._is_new_house():
            problems += check_household(self.address.entry(), digits)
        if any(problem.field in LESS_ASKED for problem in problems):
            self.show_more()
        return problems

    def save(self) -> None:
        """Store the person, and the new house if one was written."""
        entry, today = self.entry(), self.context.today()
        name = self.name.value() or self.mother.value().text
        with self.context.db.action((CHANGE_ACTION if self._resident else ADD_ACTION).fill(name=name)) as session:
            if self._resident is not None:
                services.change_resident(session, self._resident, entry, today)
                resident = self._resident
            else:
                if self._is_new_house():
                    household = services.register_household(session, self.address.entry(), today)
                    entry = replace(entry, household_id=household)
                resident = services.register_resident(session, entry, today)
        self.reset_changes()
        self.stored.emit(resident)

    def show_more(self) -> None:
        """Show the fields that are asked less often."""
        for name in LESS_ASKED:
            self.set_field_visible(name, True)
        self.more_button.hide()

    def write_new_house(self) -> None:
        """Ask for the address of a house that is not in the list yet."""
        self.household.set_value(None)
        self.set_field_visible("household", False)
        self.new_house_button.hide()
        self.address.set_visible(True)
        self.set_field_visible("kinship", True)
        self.kinship.set_value(self.kinship.value() or "head")
        self.address.focus()

    def _make_fields(self) -> None:
        context = self.context
        without = [self._resident] if self._resident else []
        self.name, self.birth_place, self.phone, self.national_id = TextField(), TextField(), TextField(), TextField()
        self.is_unnamed = YesNoField()
        self.sex = SegmentField(list(SEXES.items()))
        self.birth = PartialDateField(context.today)
        self.birth_source = ChoiceField([(None, NOT_ASKED), *BIRTH_SOURCES.items()])
        self.birth_order = NumberField(1, 9)
        self.mother, self.father, self.caregiver = (PersonField(context, without) for _ in range(3))
        self.status = ChoiceField([(code, STATUSES[code]) for code in ENTERED_STATUSES])
        self.note = LongTextField()
        self.household = HouseholdField(context)
        self.kinship = ChoiceField(list(KINSHIPS.items()))
        self.more_button = button(MORE, "chevron-down", "link", self.show_more)
        self.new_house_button = button(NEW_HOUSE, "plus", "link", self.write_new_house)
        self.address = AddressFields(self)

    def _add_fields(self) -> None:
        self.add_field("name", NAME, self.name, NAME_HINT)
        self.add_part(self.hint)
        self.add_field("is_unnamed", UNNAMED, self.is_unnamed)
        self.add_field("sex", SEX, self.sex, required=True)
        self.add_field("birth", BIRTH, self.birth, BIRTH_HINT)
        self.add_field("birth_source", SOURCE, self.birth_source)
        self.add_field("birth_order", ORDER, self.birth_order, ORDER_HINT)
        self.add_field("birth_place", PLACE, self.birth_place)
        self.add_field("mother", MOTHER, self.mother)
        self.add_field("father", FATHER, self.father)
        self.add_field("caregiver", CAREGIVER, self.caregiver, CAREGIVER_HINT)
        self.add_field("household", HOUSEHOLD, self.household, HOUSEHOLD_HINT)
        self.add_part(self.new_house_button)
        self.address.add()
        self.add_field("kinship", KINSHIP, self.kinship)
        self.add_field("status", STATUS, self.status)
        self.add_field("national_id", NATIONAL_ID, self.national_id)
        self.add_field("phone", PHONE, self.phone)
        self.add_field("note", NOTE, self.note)
        self.add_part(self.more_button)

    def _connect(self) -> None:
        for field in (self.name, self.is_unnamed, self.sex, self.birth, self.birth_order, self.mother, self.national_id):
            field.changed.connect(self.hint.look_soon)
        self.is_unnamed.changed.connect(self._show_name)
        self.household.changed.connect(self._household_chosen)

    def _fill(self, resident: bytes) -> None:
        with self.context.db.read() as session:
            card = self._before = services.resident_card(session, resident)
            entry = services.resident_entry(session, resident)
        if entry.status not in ENTERED_STATUSES:
            self.status.set_choices([(entry.status, STATUSES[entry.status])])
        for name in (
            "name",
            "is_unnamed",
            "sex",
            "birth",
            "birth_source",
            "birth_order",
            "birth_place",
            "status",
            "phone",
            "note",
        ):
            getattr(self, name).set_value(getattr(entry, name))
        self.national_id.set_value(entry.national_id)
        self.mother.set_person(card.mother, entry.mother_name)
        self.father.set_person(card.father, entry.father_name)
        self.caregiver.set_person(card.caregiver, entry.caregiver_name)

    def _show_asked(self) -> None:
        """Hide what is not asked now: the household of somebody who has one, and what is asked less often."""
        self.address.set_visible(False)
        self.set_field_visible("household", self._resident is None)
        self.new_house_button.setVisible(self._resident is None)
        self.set_field_visible("kinship", self._resident is None and self.household.value().id is not None)
        self.set_field_visible("is_unnamed", self._resident is None or bool(self.is_unnamed.value()))
        for name in LESS_ASKED:
            self.set_field_visible(name, self._resident is not None)
        self.more_button.setVisible(self._resident is None)
        self._show_name()

    def _show_name(self) -> None:
        self.set_field_visible("name", not self.is_unnamed.value())

    def _household_chosen(self) -> None:
        self.set_field_visible("kinship", self.household.value().id is not None)

    def _is_new_house(self) -> bool:
        return self._resident is None and self.address.is_visible and self.address.entry() != HouseholdEntry()


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)
