"""Two people, or two houses, side by side: they are made one, or it is remembered that they are two."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import Chip, button, label, row
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...services import HousePair, PersonPair
from ..links import link
from ..merge_form import ACTION as MERGE_PEOPLE
from ..merge_form import KEEP, SAVE
from ..merge_form import NOTE as PEOPLE_NOTE
from ..merge_households_form import ACTION as MERGE_HOUSES
from ..merge_households_form import SAVE as SAVE_HOUSE
from ..side_by_side import SideBySide, entry_lines, person_lines, record_tables, warnings
from .words import likeness_word

ONE_PERSON = QT_TRANSLATE_NOOP("Residents", "One person or two?")
ONE_HOUSE = QT_TRANSLATE_NOOP("Residents", "One household or two?")
FIRST = QT_TRANSLATE_NOOP("Residents", "First entry")
SECOND = QT_TRANSLATE_NOOP("Residents", "Second entry")
ENTRIES = QT_TRANSLATE_NOOP("Residents", "What comes together")
OPEN_FIRST = QT_TRANSLATE_NOOP("Residents", "Open the first entry")
OPEN_SECOND = QT_TRANSLATE_NOOP("Residents", "Open the second entry")
WHY_TWO = QT_TRANSLATE_NOOP("Residents", "How you know that they are two")
WHY_TWO_HINT = QT_TRANSLATE_NOOP("Residents", "Need not be filled in")
TWO_PEOPLE = QT_TRANSLATE_NOOP("Residents", "They are two people")
TWO_HOUSES = QT_TRANSLATE_NOOP("Residents", "They are two households")
SAY_TWO_PEOPLE = QT_TRANSLATE_NOOP("Residents", "{one} and {other} are two people")
SAY_TWO_HOUSES = QT_TRANSLATE_NOOP("Residents", "{one} and {other} are two households")
DECIDED = QT_TRANSLATE_NOOP("Residents", "Decided on {day}: they are two.")
ASK_AGAIN = QT_TRANSLATE_NOOP("Residents", "Ask again")
ASK_AGAIN_ACTION = QT_TRANSLATE_NOOP("Residents", "Ask again about {one} and {other}")
HOUSE_NOTE = QT_TRANSLATE_NOOP(
    "Residents", "All people of both will live together, with the address that you choose. It can be undone."
)
WHOSE_ADDRESS = QT_TRANSLATE_NOOP("Residents", "Whose address holds?")
HOUSE_LINES: Sequence[Label] = (
    QT_TRANSLATE_NOOP("Residents", "House"),
    QT_TRANSLATE_NOOP("Residents", "Family card number"),
    QT_TRANSLATE_NOOP("Residents", "People"),
)


class PairForm(Form):
    """What both kinds of pairs have: two tables, one choice, and the way to say that they are two.

    Attributes:
        keep: whose values hold; nothing is chosen beforehand.
        why: how somebody knows that they are two.
        two_button: remembers that they are two; of a decided pair it asks again.

    Signals:
        decided: something was stored; the next pair may come.
    """

    kind: str
    icon: str
    heading: Text
    two: Text
    decided = Signal()

    def __init__(
        self, context: AppContext, pair: PersonPair | HousePair, save_text: Label, keep_text: Label, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, save_text, parent=parent)
        self.pair = pair
        self.keep = SegmentField([("one", FIRST), ("other", SECOND)])
        self.why = TextField()
        is_decided = pair.decided is not None
        self.two_button = button(ASK_AGAIN if is_decided else self.two, "undo-2" if is_decided else "users", clicked=self.say_two)
        self.add_part(row(Chip(*likeness_word(pair.score)), None))
        self.add_part(label(pair.reason, "muted", wrap=True))
        sides = SideBySide()
        sides.show((FIRST, SECOND), self.lines())
        self.add_part(sides)
        for words in self.told():
            self.add_part(label(words, tone="warn", wrap=True))
        self.add_links()
        if pair.decided is not None:
            told = joined(DECIDED.fill(day=pair.decided.on), pair.decided.reason)
            self.add_part(label(told, wrap=True))
        else:
            self.add_field("why", WHY_TWO, self.why, WHY_TWO_HINT)
        self.add_part(row(self.two_button, None))
        self.add_field("keep", keep_text, self.keep, required=True)
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return self.heading

    def check(self) -> Sequence[Problem]:
        """Return nothing: the choice is asked for by the field."""
        return ()

    def lines(self) -> list[tuple[Label, str, str]]:
        """Return what is known of both, line by line."""
        raise NotImplementedError

    def told(self) -> list[Label]:
        """Return what should be known before they are made one."""
        return []

    def add_links(self) -> None:
        """Offer the cards of both."""
        for words, one in ((OPEN_FIRST, self.pair.one), (OPEN_SECOND, self.pair.other)):
            self.add_part(link(words, partial(self.context.open_page, "residents", **{self.kind: one.id}), self.icon))

    def names(self) -> dict[str, Label]:
        """Return what both are called, for the words of actions."""
        raise NotImplementedError

    def say(self) -> Text:
        """Return the words of the action that remembers two."""
        raise NotImplementedError

    def say_two(self) -> None:
        """Remember that they are two, or ask again; the foot of the window offers to undo it."""
        decided = self.pair.decided
        words = (ASK_AGAIN_ACTION if decided is not None else self.say()).fill(**self.names())
        try:
            with self.context.db.action(words) as session:
                if decided is not None:
                    services.ask_again(session, decided.row)
                else:
                    today, why = self.context.today(), self.why.value()
                    services.say_not_same(session, self.kind, self.pair.one.id, self.pair.other.id, today, why)
                action = action_id(session)
        except UserError as refused:
            self.show_refusal(refused.text)
            return
        self.reset_changes()
        self.context.notify(words, action)
        self.decided.emit()


class PersonPairForm(PairForm):
    """Two people."""

    kind, icon, heading, two = "resident", "user", ONE_PERSON, TWO_PEOPLE
    pair: PersonPair

    def __init__(self, context: AppContext, pair: PersonPair, parent: QWidget | None = None) -> None:
        with context.db.read() as session:
            self._cards = [services.resident_card(session, key) for key in (pair.one.id, pair.other.id)]
            self._preview = services.preview_merge(session, pair.one.id, pair.other.id, record_tables(context))
        super().__init__(context, pair, SAVE, KEEP, parent)
        self.add_part(label(PEOPLE_NOTE, "muted", wrap=True))
        entries = SideBySide()
        entries.show((FIRST, SECOND), entry_lines(context, self._preview))
        self.add_part(label(ENTRIES, "field"))
        self.add_part(entries)

    def lines(self) -> list[tuple[Label, str, str]]:
        """Return what is known of both."""
        return person_lines(*self._cards)

    def told(self) -> list[Label]:
        """Return what speaks for two people."""
        return warnings(self._preview)

    def names(self) -> dict[str, Label]:
        """Return what both are called."""
        return {"one": self.pair.one.shown, "other": self.pair.other.shown}

    def say(self) -> Text:
        """Return the words of the action that remembers two."""
        return SAY_TWO_PEOPLE

    def save(self) -> None:
        """Make them one person; the foot of the window offers to undo it."""
        one, other = self.pair.one.id, self.pair.other.id
        kept, gone = (one, other) if self.keep.value() == "one" else (other, one)
        words = MERGE_PEOPLE.fill(name=(self.pair.one if kept == one else self.pair.other).shown)
        with self.context.db.action(words) as session:
            services.merge_residents(session, kept, gone, self.context.today())
            action = action_id(session)
        self.context.notify(words, action)


class HousePairForm(PairForm):
    """Two households."""

    kind, icon, heading, two = "household", "house", ONE_HOUSE, TWO_HOUSES
    pair: HousePair

    def __init__(self, context: AppContext, pair: HousePair, parent: QWidget | None = None) -> None:
        with context.db.read() as session:
            self._cards = [services.household_card(session, key) for key in (pair.one.id, pair.other.id)]
        super().__init__(context, pair, SAVE_HOUSE, WHOSE_ADDRESS, parent)
        self.add_part(label(HOUSE_NOTE, "muted", wrap=True))

    def lines(self) -> list[tuple[Label, str, str]]:
        """Return address, card and people of both."""
        sides = [
            (
                hit.house,
                current().digits_of(card.entry.registry_number),
                "\n".join(tr(member.resident.shown) for member in card.members),
            )
            for hit, card in zip((self.pair.one, self.pair.other), self._cards, strict=True)
        ]
        return list(zip(HOUSE_LINES, *sides, strict=True))

    def names(self) -> dict[str, Label]:
        """Return what both are called."""
        return {
            "one": joined(self.pair.one.house, self.pair.one.head),
            "other": joined(self.pair.other.house, self.pair.other.head),
        }

    def say(self) -> Text:
        """Return the words of the action that remembers two."""
        return SAY_TWO_HOUSES

    def save(self) -> None:
        """Make them one household; the foot of the window offers to undo it."""
        one, other = self.pair.one, self.pair.other
        kept, gone = (one, other) if self.keep.value() == "one" else (other, one)
        words = MERGE_HOUSES.fill(house=kept.house or kept.head)
        with self.context.db.action(words) as session:
            services.merge_households(session, kept.id, gone.id)
            action = action_id(session)
        self.context.notify(words, action)
