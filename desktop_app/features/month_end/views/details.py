"""What stands in the detail panel of the page, by name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language, own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..services import Closed, Closer, Sheet
from .forms import (
    ANEW_TITLE,
    CLOSE_TITLE,
    REOPEN_TITLE,
    RETURNED_TITLE,
    SENT_TITLE,
    CloseForm,
    MonthForm,
    ReopenForm,
    ReturnedForm,
    SentForm,
)
from .paper_out import Paper
from .paper_panel import PaperPanel
from .signed_pages import GONE_PAGE
from .which_form import TITLE as WHICH_TITLE
from .which_form import WhichForm
from .wording import paper_name, printed_when, revision_words

if TYPE_CHECKING:
    from .page import MonthPage

Detail = tuple[QWidget, Label]

LANGUAGE = QT_TRANSLATE_NOOP("Month end", "Language on paper")
FROM_ROWS = QT_TRANSLATE_NOOP("Month end", "Made now from what was printed then. The signed paper is the one in {language}.")


def make_detail(page: "MonthPage", name: str, /, **arguments: object) -> Detail:
    """Return a form or paper with its title.

    Args:
        name: "close", "anew", "sent", "returned", "reopen", "which", "paper" (closed) or "signed" (signed).
    """
    return _MAKERS[name](page, **arguments)


def _close(page: "MonthPage", is_anew: bool = False) -> Detail:
    with page.context.db.read() as session:
        registers = len(services.handed_in(session, services.catalogue_for(session, page.context.all_features)))
    needs_reason = bool(page.printings.model.rows)
    form = CloseForm(page.context, page.chosen(), registers, page.found(), needs_reason)

    def begin() -> None:
        order = form.order
        page.close_detail()
        if order is not None:
            page.doing.make(*order)

    form.saved.connect(begin)
    return form, (ANEW_TITLE if is_anew or needs_reason else CLOSE_TITLE).fill(month=page.chosen())


def _form(kind: type[MonthForm], title: Label) -> Callable[["MonthPage"], Detail]:
    def make(page: "MonthPage") -> Detail:
        form = kind(page.context, page.chosen())
        form.saved.connect(page.close_detail)
        return form, tr(title, month=page.chosen())

    return make


def _which(page: "MonthPage") -> Detail:
    form = WhichForm(page.context)
    form.saved.connect(page.close_detail)
    return form, WHICH_TITLE


def _paper(page: "MonthPage", closed: bytes) -> Detail:
    db = page.context.db
    with db.read() as session:
        found = services.find_closed(session, closed)
        content = services.bytes_of(session, db.attachments, closed)
    languages = ChoiceField([(code, own_name(code)) for code in (CODES if found.has_rows else [found.language])])
    languages.set_value(found.language)
    languages.setAccessibleName(tr(LANGUAGE))
    panel = PaperPanel(content, joined(revision_words(found.revision), printed_when(found), found.by, found.reason), languages)
    languages.changed.connect(lambda: _show_in(page, panel, found, content, languages.value()))
    panel.print_asked.connect(lambda: page.out.ask_printer([_shown_paper(page, panel, found, languages)]))
    panel.save_asked.connect(lambda: page.out.ask_file(_shown_paper(page, panel, found, languages)))
    return panel, found.title


def _shown_paper(page: "MonthPage", panel: PaperPanel, found: Closed, languages: ChoiceField) -> Paper:
    content = panel.content
    return Paper(paper_name(found, languages.value()), lambda: content, page.out.named_in(found))


def _show_in(page: "MonthPage", panel: PaperPanel, found: Closed, kept: bytes, code: str) -> None:
    """Show a printing in another language, made from its rows; in its own the kept pages themselves.

    What is being made for a language that was chosen before is dropped.
    """
    panel.wait_for(None)
    if code == found.language:
        panel.show_content(kept, joined(revision_words(found.revision), printed_when(found), found.by, found.reason))
        return
    db, now = page.context.db, page.doing.closer()
    closer = Closer(found.month, language(code, current().digits), now.at, now.by, now.is_practice, found.paper)

    def work(_progress: Progress) -> Sheet:
        with db.read() as session:
            return services.in_language(session, db.attachments, found.id, closer)

    def done(sheet: Sheet) -> None:
        panel.show_content(sheet.pdf, tr(FROM_ROWS, language=own_name(found.language)))

    def failed(error: Exception) -> None:
        panel.show_nothing()
        page.context.show_error(error)

    panel.wait_for(page.context.tasks.run(panel, work, done, failed))


def _signed(page: "MonthPage", signed: bytes) -> Detail:
    db = page.context.db
    with db.read() as session:
        found = next((one for one in services.signed_of(session, page.chosen()) if one.id == signed), None)
    if found is None:
        raise UserError(GONE_PAGE)
    content = db.attachments.read(found.content_hash)
    panel = PaperPanel(content)
    name = f"{page.chosen()}_{found.title}.pdf"
    panel.print_asked.connect(lambda: page.out.ask_printer([Paper(name, lambda: content)]))
    panel.save_asked.connect(lambda: page.out.ask_file(Paper(name, lambda: content)))
    return panel, found.title


_MAKERS: dict[str, Callable[..., Detail]] = {
    "close": _close,
    "anew": lambda page: _close(page, is_anew=True),
    "sent": _form(SentForm, SENT_TITLE),
    "returned": _form(ReturnedForm, RETURNED_TITLE),
    "reopen": _form(ReopenForm, REOPEN_TITLE),
    "which": _which,
    "paper": _paper,
    "signed": _signed,
}
