"""The page "Duplicates": everybody and every house of the post that was perhaps entered twice, one pair after the other."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...services import HouseholdHit, HousePair, PersonPair, ResidentRow
from .any_two_form import AnyTwoForm
from .pair_forms import HousePairForm, PersonPairForm
from .words import likeness_word

TITLE = QT_TRANSLATE_NOOP("Residents", "Duplicates")
LIST = QT_TRANSLATE_NOOP("Residents", "Pairs")
PEOPLE = QT_TRANSLATE_NOOP("Residents", "People")
HOUSES = QT_TRANSLATE_NOOP("Residents", "Households")
OPEN = QT_TRANSLATE_NOOP("Residents", "To look at")
DECIDED = QT_TRANSLATE_NOOP("Residents", "Not the same")
SEARCH = QT_TRANSLATE_NOOP("Residents", "Name, house or reason")
ANY_TWO = QT_TRANSLATE_NOOP("Residents", "Compare any two…")
ONE = QT_TRANSLATE_NOOP("Residents", "First entry")
OTHER = QT_TRANSLATE_NOOP("Residents", "Second entry")
WHY = QT_TRANSLATE_NOOP("Residents", "Why")
LIKELINESS = QT_TRANSLATE_NOOP("Residents", "How likely")
WAITING = QT_TRANSLATE_NOOP("Residents", "{n} to look at")
NOTHING = QT_TRANSLATE_NOOP("Residents", "Nothing to look at")
NOTHING_TEXT = QT_TRANSLATE_NOOP(
    "Residents",
    "Here stand people and households that were perhaps entered twice: by two people, on two laptops, or by an import.",
)
NONE_FOUND = QT_TRANSLATE_NOOP("Residents", "Nothing was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Residents", "Try fewer letters.")
GONE = QT_TRANSLATE_NOOP("Residents", "This pair is not here any more: they were made one, or one of them was changed.")
TABLES = ("resident", "household", "household_member", "identifier", "life_event", "not_same")
DETAIL_PX = 620
Pair = PersonPair | HousePair


class DuplicatesPage(Page):
    """One list of pairs, searched on the worker; deciding one brings the next.

    Attributes:
        kind: people or households.
        state_field: pairs to look at, or those that were found to be two.
        people, houses: all pairs of the post.
        model: those that the choices let through.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.people: list[PersonPair] = []
        self.houses: list[HousePair] = []
        self._run, self._next, self._kept = 0, -1, dict[str, object]()
        self.kind = SegmentField([("resident", PEOPLE), ("household", HOUSES)])
        self.state_field = SegmentField([("open", OPEN), ("decided", DECIDED)])
        self.model: RowsModel[Any] = RowsModel(_columns(), self)
        self.table: ListView = table_view(self.model, LIST)
        self.nothing = EmptyState("users", NOTHING, NOTHING_TEXT)
        self._lists = QStackedWidget()
        self._lay_out()
        self.follow(self.reload, *TABLES)
        self.reload()

    def reload(self) -> None:
        """Search the whole post again, on the worker."""
        self._run += 1
        run, db = self._run, self.context.db

        def work(_progress: Progress) -> tuple[int, list[PersonPair], list[HousePair]]:
            with db.read() as session:
                return run, services.person_pairs(session), services.house_pairs(session)

        self.set_loading(True)
        self.context.tasks.run(self, work, self._take, self._failed)

    def show_found(self) -> None:
        """Show what the choices let through."""
        words = self.search.value() if self.search is not None else ""
        pairs: Sequence[Pair] = self.houses if self.kind.value() == "household" else self.people
        wants_decided = self.state_field.value() == "decided"
        chosen = [one for one in pairs if (one.decided is not None) == wants_decided]
        self.model.set_rows([one for one in chosen if _fits(one, words)])
        self.set_count(WAITING.of(len(chosen)) if chosen and not wants_decided else "")
        self.nothing.say(*((NONE_FOUND, NONE_FOUND_TEXT) if words else (NOTHING, NOTHING_TEXT)))
        self._lists.setCurrentWidget(self.table if self.model.rows else self.nothing)

    def show_pair(self, one: bytes, other: bytes) -> None:
        """Open two people or houses side by side, and mark their row, if it is in the list."""
        place = next((n for n, pair in enumerate(self.model.rows) if {pair.one.id, pair.other.id} == {one, other}), None)
        if place is not None:
            self.table.choose(place)
        self._try("pair", one=one, other=other)

    def open_with(self, **arguments: object) -> None:
        """Choose ``kind`` ("resident" or "household") and ``state`` ("open" or "decided"), or open ``one`` and ``other``."""
        for name, field in (("kind", self.kind), ("state", self.state_field)):
            value = arguments.get(name)
            if isinstance(value, str):
                field.set_value(value)
        self.show_found()
        one, other = arguments.get("one"), arguments.get("other")
        if isinstance(one, bytes) and isinstance(other, bytes):
            self.show_pair(one, other)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a form for the detail panel: pair or any_two."""
        if name == "any_two":
            any_two = AnyTwoForm(self.context)
            any_two.chosen.connect(self.show_pair)
            any_two.cancelled.connect(self._close)
            return any_two, any_two.title
        form = self._pair_form(arguments["one"], arguments["other"])
        form.saved.connect(self._bring_next)
        form.decided.connect(self._bring_next)
        form.cancelled.connect(self._close)
        return form, form.title

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the choices."""
        return {**super().state(), "kind": self.kind.value(), "state": self.state_field.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is; the list follows when the search is done."""
        self._kept = dict(kept)
        self.open_with(kind=kept.get("kind"), state=kept.get("state"))

    def scenes(self) -> Iterator[str]:
        """Show one pair, the form for any two, and the households."""
        if self.model.rows:
            pair = self.model.rows[0]
            self.show_pair(pair.one.id, pair.other.id)
            yield "residents_duplicates_pair"
        self._try("any_two")
        yield "residents_duplicates_any_two"
        self._close()
        self.open_with(kind="household")
        yield "residents_duplicates_houses"

    def _lay_out(self) -> None:
        for field, value in ((self.kind, "resident"), (self.state_field, "open")):
            field.set_value(value)
            self.add_filter(field)
            field.changed.connect(self._choice_pressed)
        search = self.add_search(SEARCH)
        search.changed.connect(self.show_found)
        search.entered.connect(lambda: self._open_row(self.model.row_at(0)))
        self.any_two_button = self.add_action(button(ANY_TWO, "users", clicked=lambda: self._try("any_two")))
        for part in (self.table, self.nothing):
            self._lists.addWidget(part)
        self.set_master(self._lists, DETAIL_PX)
        self.table.opened.connect(self._open_row)
        self.table.clicked.connect(lambda _index: self._open_row(self.table.current_row()))

    def _pair_form(self, one: object, other: object) -> PersonPairForm | HousePairForm:
        house = next((pair for pair in self.houses if {pair.one.id, pair.other.id} == {one, other}), None)
        if house is not None:
            return HousePairForm(self.context, house)
        pair = None
        if isinstance(one, bytes) and isinstance(other, bytes):
            with self.context.db.read() as session:
                pair = services.one_pair(session, one, other)
        if pair is None:
            raise UserError(GONE)
        return PersonPairForm(self.context, pair)

    def _take(self, ran: tuple[int, list[PersonPair], list[HousePair]]) -> None:
        run, people, houses = ran
        if run != self._run:  # a later search is on its way
            return
        self.set_loading(False)
        self.people, self.houses = people, houses
        self.show_found()
        place, self._next = self._next, -1
        if place >= 0 and self.model.rows:
            self._open_row(self.model.row_at(min(place, len(self.model.rows) - 1)))
        if self._kept:
            kept, self._kept = self._kept, {}
            try:
                super().restore(kept)
            except UserError:
                self._close()

    def _failed(self, error: Exception) -> None:
        self.set_loading(False)
        self.context.show_error(error)

    def _bring_next(self) -> None:
        """Close the pair that was decided; the one that takes its place in the list is opened when it is known."""
        index = self.table.currentIndex()
        self._next = index.row() if index.isValid() else -1
        self._close()

    def _open_row(self, pair: Pair | None) -> None:
        if pair is not None:
            self.show_pair(pair.one.id, pair.other.id)

    def _choice_pressed(self) -> None:
        for field, value in ((self.kind, "resident"), (self.state_field, "open")):
            if field.value() is None:
                field.set_value(value)
        self._close()
        self.show_found()

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self._close()
            self.context.show_error(refused)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()


def _columns() -> Sequence[TableColumn[Any]]:
    return (
        TableColumn(ONE, lambda pair: _words(pair.one), stretch=True),
        TableColumn(OTHER, lambda pair: _words(pair.other), stretch=True),
        TableColumn(WHY, lambda pair: tr(pair.reason), rank=2),
        TableColumn(
            LIKELINESS, lambda pair: tr(likeness_word(pair.score)[0]), tone=lambda pair: likeness_word(pair.score)[1], rank=1
        ),
    )


def _words(side: ResidentRow | HouseholdHit) -> str:
    if isinstance(side, HouseholdHit):
        return joined(side.house, side.head)
    return joined(side.shown, current().partial_date(side.birth), side.house)


def _fits(pair: Pair, words: str) -> bool:
    known = name_key(" ".join((_words(pair.one), _words(pair.other), tr(pair.reason))))
    return all(word in known for word in name_key(words).split())
