"""``balai month check``, ``close``, ``changes``, ``reprint``, ``correct`` and ``reopen``."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .arguments import close_arguments, correct_arguments, of_month, reopen_arguments, reprint_arguments

NO_MONTH = QT_TRANSLATE_NOOP("Month end", "{text} is no month. Write it like 2026-10.")
CLOSE = QT_TRANSLATE_NOOP("Month end", "Close {month}")
REOPEN = QT_TRANSLATE_NOOP("Month end", "Open {month} again")
NOT_CLOSED = QT_TRANSLATE_NOOP("Month end", "{month} has no closed register.")
CORRECT = QT_TRANSLATE_NOOP("Month end", "Correction sheet of {month}")


@dataclass(frozen=True)
class Told:
    """Lines for people, and the same for ``--json``; ``exit_code`` is 1 where something is wrong with the month."""

    rows: Sequence[dict[str, object]]
    lines: Sequence[str]
    exit_code: int = 0

    def as_json(self) -> Sequence[dict[str, object]]:
        """Return the rows for ``--json``."""
        return self.rows

    def __str__(self) -> str:
        return "\n".join(self.lines)


def _check(context: Any, arguments: Namespace) -> Told:
    from ..services import check_month

    say = context.language.text
    with _post(context) as post, post.database.read() as session:
        found = check_month(session, context.features, _month(context, arguments), context.today())
    rows: list[dict[str, object]] = [
        {"check": one.check, "title": say(one.title), "words": say(one.words), "serious": one.is_serious} for one in found
    ]
    lines = [f"{'!' if one.is_serious else ' '} {say(one.title)}: {say(one.words)}" for one in found]
    return Told(rows, lines, int(any(one.is_serious for one in found)))


def _close(context: Any, arguments: Namespace) -> Told:
    from ..services import close_month, prepare_month

    month = _month(context, arguments)
    with _post(context) as post:
        database, closer = post.database, _closer(post, month, arguments)
        with database.read() as session:
            prepared = prepare_month(
                session, database.attachments, context.all_features, closer, arguments.register, arguments.reason or ""
            )
        with database.action(CLOSE.fill(month=month)) as session:
            closed = close_month(session, prepared)
    return _told_closed(closed, closer.language.text)


def _changes(context: Any, arguments: Namespace) -> Told:
    from desktop_app.pdf.register.cells import written

    from ..services import changed_since, shown_of

    spoken = context.language
    with _post(context) as post, post.database.read() as session:
        files = post.database.attachments
        month = _month(context, arguments)
        shown = shown_of(session, month, context.features, context.all_features).closed
        found = [one for one in changed_since(session, files, context.all_features, month) if one.closed in shown]
    rows: list[dict[str, object]] = []
    for one in found:
        rows.append(
            {
                "register": one.closed.register_id,
                "kind": one.kind,
                "row_number": one.row_number,
                "row": written(one.row, spoken)[0],
                "column": " – ".join(spoken.text(title) for title in one.headings),
                "printed": written(one.printed, spoken)[0],
                "now": written(one.now, spoken)[0],
            }
        )
    lines = ["{register}  {kind}  {row}  {column}: {printed} → {now}".format(**row) for row in rows]
    return Told(rows, lines)


def _reprint(context: Any, arguments: Namespace) -> Told:
    from desktop_app.features.registers.services import all_named

    from ..services import bytes_of, in_language, people_of, shown_of

    month, written = _month(context, arguments), list[Path]()
    with _post(context) as post:
        files, closer = post.database.attachments, _closer(post, month, arguments)
        with post.database.read() as session:
            shown = shown_of(session, month, context.features, context.all_features).closed
            closed = [one for one in shown if one.is_current or arguments.all]
            closed = [one for one in closed if not arguments.register or one.register_id in arguments.register]
            if not closed:
                raise UserError(NOT_CLOSED.fill(month=month))
            for one in closed:
                code = arguments.language or one.language
                as_printed = code == one.language
                pdf = bytes_of(session, files, one.id) if as_printed else in_language(session, files, one.id, closer).pdf
                name = f"{month}_{one.register_id}_{code}_{one.revision}.pdf"
                written.append(_save(_other_than(written, arguments.out / name), pdf))
            named = all_named(people_of(session, files, one) for one in closed)
        _note(post, month, written, None if named is None else len(named), context.today())
    return _told_files(written)


def _correct(context: Any, arguments: Namespace) -> Told:
    from ..services import bytes_of, close_month, correction_sheet, prepare_correction

    month = _month(context, arguments)
    with _post(context) as post:
        database, closer = post.database, _closer(post, month, arguments)
        files = database.attachments
        with database.read() as session:
            if arguments.keep:
                prepared = prepare_correction(session, files, context.all_features, closer)
            else:
                pdf = correction_sheet(session, files, context.all_features, closer).pdf
        if arguments.keep:
            with database.action(CORRECT.fill(month=month)) as session:
                (kept,) = close_month(session, prepared)
                pdf = bytes_of(session, files, kept.id)
        path = _save(arguments.out / f"{month}_month_end.correction_{closer.language.code}.pdf", pdf)
        _note(post, month, [path], None, context.today())
    return _told_files([path])


def _reopen(context: Any, arguments: Namespace) -> Told:
    from ..services import closed_of, reopen

    month = _month(context, arguments)
    with _post(context) as post, post.database.action(REOPEN.fill(month=month)) as session:
        reopen(session, month, arguments.reason, post.database.user, context.today())
        closed = [one for one in closed_of(session, month) if one.reopened_on == context.today()]
    return _told_closed(closed, context.language.text)


@contextmanager
def _post(context: Any) -> Iterator[Any]:
    post = context.open_post()
    try:
        yield post
    finally:
        post.close()


def _closer(post: Any, month: Month, arguments: Namespace) -> Any:
    from ..services import Closer

    now = datetime.fromtimestamp(post.database.clock() / 1000).astimezone()
    spoken = language(arguments.language or "en")
    return Closer(month, spoken, now, post.database.user, post.is_practice, getattr(arguments, "paper", None) or "")


def _month(context: Any, arguments: Namespace) -> Month:
    if not arguments.month:
        return Month.of(context.today()).plus(-1)
    try:
        return Month.parse(arguments.month)
    except ValueError as error:
        raise UserError(NO_MONTH.fill(text=arguments.month)) from error


def _save(path: Path, pdf: bytes) -> Path:
    from desktop_app.features.registers.services import save_pdf

    save_pdf(path, pdf)
    return path


def _note(post: Any, month: Month, written: Sequence[Path], people: int | None, today: date) -> None:
    """Write down that papers of a month were taken out."""
    from desktop_app.sync.leaving import note_leaving

    names = " ".join(path.name for path in written)
    note_leaving(post, written[0].stem, "report", names, month, people, written[0], today)


def _other_than(taken: Sequence[Path], path: Path) -> Path:
    """Return a path that is none of ``taken``: two laptops may have closed the same register."""
    stem, number = path.stem, 1
    while path in taken:
        number += 1
        path = path.with_name(f"{stem}-{number}{path.suffix}")
    return path


def _told_closed(closed: Sequence[Any], say: Callable[[Label], str]) -> Told:
    rows: list[dict[str, object]] = [
        {
            "register": one.register_id,
            "revision": one.revision,
            "language": one.language,
            "pages": one.pages,
            "digest": one.digest.hex(),
        }
        for one in closed
    ]
    return Told(rows, [f"{one.register_id}  {one.revision}  {one.pages}  {say(one.title)}" for one in closed])


def _told_files(paths: Sequence[Path]) -> Told:
    return Told([{"file": str(path)} for path in paths], [str(path) for path in paths])


COMMANDS: Sequence[Command] = (
    Command(("month", "check"), "List what a month lacks before it is closed.", of_month, _check),
    Command(("month", "close"), "Print the registers of a month and keep them as they are.", close_arguments, _close),
    Command(("month", "changes"), "List what has changed since a month was printed.", of_month, _changes),
    Command(("month", "reprint"), "Write the registers of a closed month again, byte for byte.", reprint_arguments, _reprint),
    Command(("month", "correct"), "Write the correction sheet of a closed month.", correct_arguments, _correct),
    Command(("month", "reopen"), "Open a closed month again.", reopen_arguments, _reopen),
)
