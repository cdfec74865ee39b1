"""The form that adds one child, or twins, to a mother."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import PartialDateField, SegmentField, TextField
from desktop_app.ui.form import Form

from .. import services
from ..rules import ResidentEntry, check_resident
from ..rules.wording import SEXES
from ..services import Member
from .pick_field import PersonField

TITLE = QT_TRANSLATE_NOOP("Residents", "Newborn of {name}")
ACTION = QT_TRANSLATE_NOOP("Residents", "Enter the newborn of {name}")
CHILDREN = QT_TRANSLATE_NOOP("Residents", "How many children were born?")
ONE = QT_TRANSLATE_NOOP("Residents", "One")
TWO = QT_TRANSLATE_NOOP("Residents", "Twins")
THREE = QT_TRANSLATE_NOOP("Residents", "Triplets")
BIRTH = QT_TRANSLATE_NOOP("Residents", "Birth date")
FATHER = QT_TRANSLATE_NOOP("Residents", "Father")
NAME_OF = QT_TRANSLATE_NOOP("Residents", "Name of child {number}")
SEX_OF = QT_TRANSLATE_NOOP("Residents", "Sex of child {number}")
NAME_HINT = QT_TRANSLATE_NOOP("Residents", "Stays empty until the child has a name")
MOST = 3


class NewbornForm(Form):
    """Children of one birth, in the mother's household; twins get their birth order."""

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._mother = resident
        with context.db.read() as session:
            card = services.resident_card(session, resident)
            house = card.row.household_id
            members = services.household_card(session, house).members if house else ()
        self.person = card.row
        self.how_many = SegmentField([(1, ONE), (2, TWO), (3, THREE)])
        self.birth = PartialDateField(context.today)
        self.father = PersonField(context, [resident])
        self.names = [TextField() for _ in range(MOST)]
        self.sexes = [SegmentField(list(SEXES.items())) for _ in range(MOST)]
        self.add_field("birth", BIRTH, self.birth, required=True)
        self.add_field("children", CHILDREN, self.how_many)
        for number in range(MOST):
            self.add_field(f"sex_{number}", SEX_OF.fill(number=number + 1), self.sexes[number], required=True)
            self.add_field(f"name_{number}", NAME_OF.fill(number=number + 1), self.names[number], NAME_HINT)
        self.add_field("father", FATHER, self.father)
        self.how_many.set_value(1)
        self.birth.set_value(PartialDate.of(context.today()))
        self.birth.switch.hide()
        self.father.set_person(_husband(members, card.row.kinship, resident))
        self.how_many.changed.connect(self._show_children)
        self._show_children()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE.fill(name=self.person.shown)

    def entries(self) -> list[ResidentEntry]:
        """Return the children in the order of birth."""
        father = self.father.value()
        return [
            ResidentEntry(
                name=self.names[number].value(),
                is_unnamed=not self.names[number].value(),
                sex=self.sexes[number].value(),
                birth=self.birth.value() or PartialDate(),
                birth_source="caregiver",
                mother_id=self._mother,
                father_id=father.id,
                father_name="" if father.id else father.text,
            )
            for number in range(self._count())
        ]

    def check(self) -> Sequence[Problem]:
        """Return what cannot be true of a child."""
        found: dict[tuple[str, Text], Problem] = {}
        for number, entry in enumerate(self.entries()):
            with self.context.db.read() as session:
                problems = check_resident(entry, self.context.today(), services.family_of(session, entry))
            for problem in problems:
                field = f"name_{number}" if problem.field == "name" else "birth" if problem.field == "mother" else problem.field
                found.setdefault((field, problem.text), Problem(field, problem.text))
        return list(found.values())

    def save(self) -> None:
        """Store the children as one action."""
        with self.context.db.action(ACTION.fill(name=self.person.shown)) as session:
            services.register_newborns(session, self._mother, self.entries(), self.context.today())

    def _count(self) -> int:
        return int(self.how_many.value() or 1)

    def _show_children(self) -> None:
        for number in range(MOST):
            for name in (f"sex_{number}", f"name_{number}"):
                self.set_field_visible(name, number < self._count())


def _husband(members: Sequence[Member], kinship: str | None, mother: bytes) -> services.ResidentRow | None:
    """Return the head's husband or the head whose wife the mother is, if there is one."""
    wanted = {"spouse": "head", "head": "spouse"}.get(kinship or "")
    fitting = [m.resident for m in members if m.kinship == wanted and m.resident.id != mother and m.resident.sex == "M"]
    return fitting[0] if len(fitting) == 1 else None
