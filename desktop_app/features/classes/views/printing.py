"""Buttons for the papers of a class, a meeting or a person of a class."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.core.contract import Paper
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr

PRINT = QT_TRANSLATE_NOOP("Classes", "Print")


def papers_about(context: AppContext, subject: str) -> Sequence[Paper]:
    """Return the papers that classes offer about "class", "session" or "enrolment"."""
    return [
        paper for feature in context.features if feature.name == "classes" for paper in feature.papers if paper.subject == subject
    ]


def open_paper(context: AppContext, paper: Paper, subjects: Sequence[bytes], of_whom: Label) -> None:
    """Go to the preview of a paper."""
    context.open_page("registers", register=paper.id, subjects=tuple(subjects), of_whom=tr(of_whom))


class PrintButton(QPushButton):
    """A button whose menu offers the papers about one thing."""

    def __init__(self, context: AppContext, subject: str) -> None:
        super().__init__()
        model = button(PRINT, "printer")
        self.setText(model.text())
        self.setIcon(model.icon())
        self.setIconSize(model.iconSize())
        self.setAutoDefault(False)
        self._context, self._papers = context, papers_about(context, subject)
        self.choices = QMenu(self)
        self.setMenu(self.choices)

    def set_subject(self, key: bytes | None, name: Label = "") -> None:
        """Offer the papers about what is chosen; None offers nothing."""
        self.choices.clear()
        self.setVisible(key is not None and bool(self._papers))
        if key is not None:
            for paper in self._papers:
                self.choices.addAction(tr(paper.title), partial(open_paper, self._context, paper, (key,), name))
