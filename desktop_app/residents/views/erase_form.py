"""The form that erases a person on request: what goes, what stays, and a confirmation that is typed."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import card, label
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.card_numbers import card_number
from ..rules.wording import ERASING_REASONS

TITLE = QT_TRANSLATE_NOOP("Residents", "Erase the data of {name}")
ACTION = QT_TRANSLATE_NOOP("Residents", "Erase a person on request")
ERASE = QT_TRANSLATE_NOOP("Residents", "Erase for ever")
GOES = QT_TRANSLATE_NOOP("Residents", "What goes for ever")
GOES_TEXT = QT_TRANSLATE_NOOP(
    "Residents",
    "Name, day of birth, parents, phone, numbers, notes and entries for the midwife, here and in the history. "
    "It cannot be undone. The other laptops of the post do the same when they take in the next file.",
)
HOUSES = QT_TRANSLATE_NOOP("Residents", "The address of the house goes too: nobody else ever lived there.")
STAYS = QT_TRANSLATE_NOOP("Residents", "What stays, without a name")
STAYS_TEXT = QT_TRANSLATE_NOOP(
    "Residents",
    "Sex, year and month of birth, dates, measurements, doses and answers, so that the numbers of the post stay right.",
)
COUNTED = QT_TRANSLATE_NOOP("Residents", "Still counted in {n} months, {first} to {last}.")
COUNTED_ONCE = QT_TRANSLATE_NOOP("Residents", "Still counted in {month}.")
MOVES_AWAY = QT_TRANSLATE_NOOP("Residents", "From today the person counts as moved away.")
CLOSED = QT_TRANSLATE_NOOP(
    "Residents", "Months that are closed stay as they were handed in, with the name. So does what was printed or saved elsewhere."
)
ELSEWHERE = QT_TRANSLATE_NOOP("Residents", "On {n} cards of the family “Erased on request” will stand where the name stood.")
TYPED_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Residents",
    "A name that somebody typed into a note about other people, or as the name of who measured, is not found: look there.",
)
ROWS = QT_TRANSLATE_NOOP("Residents", "{what}: {number}")
REASON = QT_TRANSLATE_NOOP("Residents", "Why")
ASKED_BY = QT_TRANSLATE_NOOP("Residents", "Who asked")
ASKED_BY_HINT = QT_TRANSLATE_NOOP("Residents", "For example: mother. Write no name; this is kept.")
BACKUPS = QT_TRANSLATE_NOOP("Residents", "Backups on this laptop")
DELETE_BACKUPS = QT_TRANSLATE_NOOP("Residents", "Delete the older backups now")
DELETE_BACKUPS_HINT = QT_TRANSLATE_NOOP(
    "Residents",
    "{n} of them still hold the data. Make a new one afterwards. Backups on sticks and other laptops are not reached from here.",
)
CONFIRM = QT_TRANSLATE_NOOP("Residents", "To confirm, write: {word}")
WRONG_WORD = QT_TRANSLATE_NOOP("Residents", "Write {word}, as it stands above the field.")
DONE = QT_TRANSLATE_NOOP("Residents", "The data were erased. Save a file for the others, so that they are erased there too.")


class EraseForm(Form):
    """Erases one person.

    Attributes:
        plan: what would go and what would stay.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, ERASE, parent=parent)
        self._resident, self._personal = resident, personal_columns(context)
        with context.db.read() as session:
            self.plan = services.plan_erasing(session, resident, self._personal)
        self._word = self.plan.person.own_name or card_number(resident)
        self._backups = services.backups_of(context.post.folder) if context.post is not None else []
        self.reason = ChoiceField([("", ""), *ERASING_REASONS.items()])
        self.asked_by = TextField()
        self.backups = TicksField([("delete", DELETE_BACKUPS)])
        self.word = TextField()
        self._lay_out()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE.fill(name=self.plan.person.shown)

    def check(self) -> Sequence[Problem]:
        """Return whether the person's name was typed."""
        same = name_key(self.word.value()) == name_key(self._word)
        return () if same else [Problem("word", WRONG_WORD.fill(word=self._word))]

    def save(self) -> None:
        """Erase the person, and the backups if that was ticked; nothing brings them back."""
        with self.context.db.action(ACTION) as session:
            services.erase_resident(
                session,
                self._resident,
                self._personal,
                self.reason.value() or "person",
                self.context.today(),
                self.asked_by.value(),
            )
        if self.backups.value():
            services.delete_backups(self._backups)
        self.context.notify(DONE)

    def _lay_out(self) -> None:
        titles = {one.table: one.title for feature in self.context.all_features for one in feature.records}
        goes: list[Label] = [GOES_TEXT, *_lines(self.plan.emptied, titles)]
        if self.plan.houses:
            goes.append(HOUSES)
        self.add_part(_part(GOES, goes))
        self.add_part(_part(STAYS, [STAYS_TEXT, *_lines(self.plan.kept, titles), *self._words_of_counting()]))
        self.add_field("reason", REASON, self.reason, required=True)
        self.add_field("asked_by", ASKED_BY, self.asked_by, ASKED_BY_HINT)
        if self._backups:
            self.add_field("backups", BACKUPS, self.backups, DELETE_BACKUPS_HINT.of(len(self._backups)))
        self.add_field("word", CONFIRM.fill(word=self._word), self.word, required=True)

    def _words_of_counting(self) -> list[Label]:
        months, words = [Month.parse(one) for one in self.plan.months], list[Label]()
        if len(months) == 1:
            words.append(COUNTED_ONCE.fill(month=months[0]))
        elif months:
            words.append(COUNTED.of(len(months)).fill(first=months[0], last=months[-1]))
        if self.plan.person.status not in ("dead", "moved"):
            words.append(MOVES_AWAY)
        words.append(CLOSED)
        if self.plan.named_elsewhere:
            words.append(ELSEWHERE.of(self.plan.named_elsewhere))
        return [*words, TYPED_ELSEWHERE]


def personal_columns(context: AppContext) -> Mapping[str, Collection[str]]:
    """Return, for each table of all slices, the columns that name or describe a person."""
    return {one.table: one.personal for feature in context.all_features for one in feature.records}


def may_erase(context: AppContext) -> bool:
    """Return True if who works may erase somebody: an admin, or everybody while the post has no persons."""
    return context.person is None or (context.post is not None and context.post.role == "admin")


def _lines(counts: Mapping[str, int], titles: Mapping[str, Label]) -> list[Label]:
    found = ((tr(titles.get(table, table)), count) for table, count in counts.items())
    return [joined(*(ROWS.fill(what=what, number=count) for what, count in sorted(found)))]


def _part(title: Label, lines: Sequence[Label]) -> QWidget:
    return card(label(title, "field"), *(label(line, "muted", wrap=True) for line in lines), spacing=4, margins=12)
