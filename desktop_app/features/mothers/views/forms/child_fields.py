"""What is asked about one child of a birth."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.rules.measures import HEAD, LENGTH, WEIGHT
from desktop_app.residents.rules.wording import SEXES
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields.choice import ChoiceField, SegmentField, YesNoField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField

from ...rules.entries import BornChild

LIVES = QT_TRANSLATE_NOOP("Mothers", "Child {number}")
BORN_ALIVE = QT_TRANSLATE_NOOP("Mothers", "Born alive")
BORN_DEAD = QT_TRANSLATE_NOOP("Mothers", "The baby died")
ALIVE_HINT = QT_TRANSLATE_NOOP(
    "Mothers", "“The baby died” means before or during the birth. A baby that breathed was born alive."
)
ENTRY = QT_TRANSLATE_NOOP("Mothers", "Is child {number} in the list already?")
NOT_YET = QT_TRANSLATE_NOOP("Mothers", "No, enter it now")
SEX = QT_TRANSLATE_NOOP("Mothers", "Sex of child {number}")
NAME = QT_TRANSLATE_NOOP("Mothers", "Name of child {number}")
NAME_HINT = QT_TRANSLATE_NOOP("Mothers", "Stays empty until the child has a name.")
WEIGHT_OF = QT_TRANSLATE_NOOP("Mothers", "Weight")
LENGTH_OF = QT_TRANSLATE_NOOP("Mothers", "Length")
HEAD_OF = QT_TRANSLATE_NOOP("Mothers", "Head")
TIME = QT_TRANSLATE_NOOP("Mothers", "Time")
TIME_HINT = QT_TRANSLATE_NOOP("Mothers", "For example 14:30")
BREAST = QT_TRANSLATE_NOOP("Mothers", "Laid to the breast in the first hour")


class ChildFields:
    """The fields of one child, added to a form.

    Args:
        number: 1 for the first child.
        offered: children of the mother who may be this one.
    """

    def __init__(self, form: FieldSet, number: int, offered: Sequence[ResidentRow]) -> None:
        self._form, self._number, self._offered = form, number, offered
        self.alive = SegmentField([(True, BORN_ALIVE), (False, BORN_DEAD)])
        self.entry = ChoiceField([(None, NOT_YET), *((one.id, one.shown) for one in offered)])
        self.sex, self.name, self.time = SegmentField(list(SEXES.items())), TextField(), TextField(max_length=5)
        self.weight = NumberField(decimals=WEIGHT.decimals, unit=WEIGHT.unit)
        self.length, self.head = NumberField(decimals=1, unit=LENGTH.unit), NumberField(decimals=1, unit=HEAD.unit)
        self.early = YesNoField()
        self._add()
        self.alive.set_value(True)
        self.entry.set_value(None)
        self.alive.changed.connect(self.follow)
        self.entry.changed.connect(self.follow)

    @property
    def is_alive(self) -> bool:
        """Return False if the child died before or during the birth."""
        return self.alive.value() is not False

    def show(self, shown: bool) -> None:
        """Show or hide the child."""
        self._shown = shown
        self.follow()

    def follow(self) -> None:
        """Ask only what there is to ask: a baby that died is not asked about by name, nor about the breast."""
        asks_entry = self._shown and self.is_alive and bool(self._offered)
        is_new = not asks_entry or self.entry.value() is None
        shown = {
            "alive": self._shown,
            "child": asks_entry,
            "sex": self._shown and is_new,
            "name": self._shown and self.is_alive and is_new,
            "weight_g": self._shown,
            "length_mm": self._shown,
            "head_mm": self._shown and self.is_alive,
            "born_at": self._shown,
            "early_breastfeeding": self._shown and self.is_alive,
        }
        for name, visible in shown.items():
            self._form.set_field_visible(f"{name}_{self._number}", visible)

    def value(self) -> BornChild:
        """Return what stands in the fields."""
        is_known = self.is_alive and bool(self._offered) and self.entry.value() is not None
        return BornChild(
            is_alive=self.is_alive,
            sex=self.sex.value(),
            name=self.name.value() if self.is_alive and not is_known else "",
            child_id=self.entry.value() if is_known else None,
            born_at=self.time.value(),
            weight_g=self.weight.value_in(WEIGHT.per_unit),
            length_mm=self.length.value_in(LENGTH.per_unit),
            head_mm=self.head.value_in(HEAD.per_unit) if self.is_alive else None,
            early_breastfeeding=self.early.value() if self.is_alive else None,
        )

    def _add(self) -> None:
        number, form = self._number, self._form
        form.add_field(f"alive_{number}", LIVES.fill(number=number), self.alive, ALIVE_HINT)
        form.add_field(f"child_{number}", ENTRY.fill(number=number), self.entry)
        form.add_field(f"sex_{number}", SEX.fill(number=number), self.sex)
        form.add_field(f"name_{number}", NAME.fill(number=number), self.name, NAME_HINT)
        form.add_field(f"weight_g_{number}", WEIGHT_OF, self.weight)
        form.add_field(f"length_mm_{number}", LENGTH_OF, self.length, beside=True)
        form.add_field(f"head_mm_{number}", HEAD_OF, self.head)
        form.add_field(f"born_at_{number}", TIME, self.time, TIME_HINT, beside=True)
        form.add_field(f"early_breastfeeding_{number}", BREAST, self.early)
