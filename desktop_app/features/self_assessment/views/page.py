"""The page "How the post works": the level of a year, its criteria, and what is missing for the next level."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.page import Page
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr

from .. import services
from ..services import Assessment, Line
from .answer_form import AnswerForm
from .level_card import LevelCard
from .line_view import LineView
from .wording import standing, value_words, who_tells

TITLE = QT_TRANSLATE_NOOP("Self-assessment", "How the post works")
YEAR = QT_TRANSLATE_NOOP("Self-assessment", "Year")
PRINT = QT_TRANSLATE_NOOP("Self-assessment", "Print")
CRITERION = QT_TRANSLATE_NOOP("Self-assessment", "What is looked at")
VALUE = QT_TRANSLATE_NOOP("Self-assessment", "Value")
FOUND = QT_TRANSLATE_NOOP("Self-assessment", "Found in")
STANDING = QT_TRANSLATE_NOOP("Self-assessment", "Standing")
LIST = QT_TRANSLATE_NOOP("Self-assessment", "Criteria")
OPEN = QT_TRANSLATE_NOOP("Self-assessment", "{n} not known")
YEARS_BACK = 5
PAPER = "self_assessment.strata"
DECEMBER = 12


class SelfAssessmentPage(Page):
    """One year; the records are counted on the worker.

    Attributes:
        year: the chooser.
        card: the level.
        table: one row a criterion; a click opens what it means, or the form for what only the post knows.
        found: what is shown; None until it is counted.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.found: Assessment | None = None
        self._run = 0
        self._kept: Mapping[str, object] | None = None
        this_year = context.today().year
        self.year = ChoiceField([(one, str(one)) for one in range(this_year, this_year - YEARS_BACK, -1)])
        self.card = LevelCard()
        columns: tuple[TableColumn[Line], ...] = (
            TableColumn(CRITERION, lambda row: tr(row.criterion.title), stretch=True),
            TableColumn(VALUE, lambda row: value_words(row.value, row.criterion.unit), lambda row: row.value or -1, numeric=True),
            TableColumn(STANDING, self._standing, tone=self._tone, rank=1),
            TableColumn(FOUND, lambda row: tr(who_tells(row)), rank=2),
        )
        self.model: RowsModel[Line] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)
        self.print_button = button(PRINT, "printer", clicked=self.open_paper)
        self._lay_out()
        self.follow(self.reload)
        self.reload()

    def reload(self) -> None:
        """Count anew, on the worker; what is open stays open."""
        self._run += 1
        run, year, db, today = self._run, self._year(), self.context.db, self.context.today()

        def work(_progress: Progress) -> tuple[int, Assessment]:
            with db.read() as session:
                return run, services.assess(session, year, today)

        self.set_loading(True)
        self.context.tasks.run(self, work, self._take, self._failed)

    def open_with(self, **arguments: object) -> None:
        """Show ``year``."""
        year = arguments.get("year")
        if isinstance(year, int) and year != self._year():
            self.year.set_value(year)
            self._year_chosen()

    def open_paper(self) -> None:
        """Show the assessment as a paper among the registers."""
        year, today = self._year(), self.context.today()
        month = Month(year, today.month if year == today.year else DECEMBER)
        self.context.open_page("registers", register=PAPER, month=month)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the form, or the words, of one criterion: "criterion" with its ``code``."""
        found = self.found
        line = None if found is None else next((one for one in found.lines if one.criterion.code == arguments.get("code")), None)
        if found is None or line is None:
            raise ValueError(f"no criterion for {name}: {arguments}")
        if not line.is_typed:
            return LineView(found, line), line.criterion.title
        form = AnswerForm(self.context, found, line)
        form.saved.connect(self._close)
        form.cancelled.connect(self._close)
        return form, form.title

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the year."""
        return {**super().state(), "year": self._year()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is; an open criterion follows when the records are counted."""
        self._kept = kept
        self.open_with(year=kept.get("year"))

    def scenes(self) -> Iterator[str]:
        """Show a criterion of the records, and one that the post answers."""
        for name, is_typed in (("self_assessment_shown", False), ("self_assessment_asked", True)):
            line = next((one for one in self.model.rows if one.is_typed == is_typed), None)
            if line is not None:
                self.open_detail("criterion", code=line.criterion.code)
                yield name

    def _lay_out(self) -> None:
        self.year.setAccessibleName(tr(YEAR))
        self.year.set_value(self.context.today().year)
        self.year.changed.connect(self._year_chosen)
        self.add_filter(self.year)
        self.add_action(self.print_button)
        master = QWidget()
        stack = QVBoxLayout(master)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.card)
        stack.addWidget(self.table, 1)
        self.set_master(master)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda _index: self._open(self.table.current_row()))

    def _year(self) -> int:
        return int(self.year.value() or self.context.today().year)

    def _year_chosen(self) -> None:
        self._close()
        self.reload()

    def _take(self, ran: tuple[int, Assessment]) -> None:
        run, found = ran
        if run != self._run:  # a later question is on its way
            return
        self.set_loading(False)
        self.found = found
        self.card.show_found(found)
        self.model.set_rows(list(found.lines))
        self.set_count(OPEN.of(len(found.unanswered)) if found.unanswered else "")
        kept, self._kept = self._kept, None
        if kept is not None:
            super().restore(kept)

    def _failed(self, error: Exception) -> None:
        self.set_loading(False)
        self.context.show_error(error)

    def _open(self, line: Line | None) -> None:
        if line is not None:
            self.open_detail("criterion", code=line.criterion.code)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def _standing(self, line: Line) -> str:
        return standing(self.found, line)[0] if self.found else ""

    def _tone(self, line: Line) -> str | None:
        return standing(self.found, line)[1] if self.found else None
