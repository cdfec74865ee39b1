"""Does what the buttons say: looks at the stick, shows what taking in would do, takes in, saves, takes out again."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync import exchanging
from desktop_app.sync.exchanging import Exchange, Found, Proposal, Sent
from desktop_app.sync.taking import Taken
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import joined, tr

from ..rules.sizes import size_words
from ..rules.wording import counted, taken_words
from ..services.bringing import Brought
from ..services.proposing import propose_all
from ..services.taking_in import TakenIn, take_in

if TYPE_CHECKING:
    from .page import ExchangePage

T = TypeVar("T")
DUPLICATES = "residents.duplicates"
LOOKING = QT_TRANSLATE_NOOP("Exchange", "Reading the files")
TAKING = QT_TRANSLATE_NOOP("Exchange", "Taking in")
SAVING = QT_TRANSLATE_NOOP("Exchange", "Saving for the others")
TAKING_OUT = QT_TRANSLATE_NOOP("Exchange", "Taking the file out again")
SAVED = QT_TRANSLATE_NOOP("Exchange", "Saved on {place}")
SAVED_FOR = QT_TRANSLATE_NOOP(
    "Exchange", "For {names}: {what}, {size}. They have it once they have taken it in and sent you a file."
)
PULL_OUT = QT_TRANSLATE_NOOP("Exchange", "You may pull out the stick now.")
NOTHING_TO_SAVE = QT_TRANSLATE_NOOP("Exchange", "Nothing was missing there. The file tells {names} what has arrived here.")
TAKEN = QT_TRANSLATE_NOOP("Exchange", "Taken in: {what}")
TO_DECIDE = QT_TRANSLATE_NOOP("Exchange", "Decide under “What differs” which value is right.")
MAYBE_TWICE = QT_TRANSLATE_NOOP("Exchange", "{n} people who came in were perhaps entered twice.")
TELL_THEM = QT_TRANSLATE_NOOP("Exchange", "Press “Save for the others” now, so that they learn that it arrived.")
STILL_MISSING = QT_TRANSLATE_NOOP("Exchange", "{n} pictures and papers have not come yet; they are asked for again.")
NOTHING_THERE = QT_TRANSLATE_NOOP("Exchange", "There is nothing new to take in")
NOTHING_NEW = QT_TRANSLATE_NOOP("Exchange", "Nothing new: this laptop had everything already")
NOTED = QT_TRANSLATE_NOOP("Exchange", "This laptop now knows what the others have.")
STOPPED = QT_TRANSLATE_NOOP("Exchange", "Stopped. “Files so far” shows what had been done by then.")
NOT_SAVED = QT_TRANSLATE_NOOP("Exchange", "Not saved")
NOT_TAKEN = QT_TRANSLATE_NOOP("Exchange", "Not taken in")
NOT_TAKEN_OUT = QT_TRANSLATE_NOOP("Exchange", "Not taken out")
TAKEN_OUT = QT_TRANSLATE_NOOP("Exchange", "The file of {name} was taken out again: everything is as it was before it came")


class Doing:
    """Runs one thing at a time on the worker.

    Attributes:
        found: what lies on the stick; None while there is none.
        brought: the entries of the proposal in sight.
    """

    def __init__(self, page: "ExchangePage") -> None:
        self._page = page
        self._running: Progress | None = None
        self.found: Sequence[Found] | None = None
        self.brought: Sequence[Brought] = ()

    @property
    def is_busy(self) -> bool:
        """Return True while something runs."""
        return self._running is not None

    def look(self) -> None:
        """See which files lie where files are exchanged."""
        folder, post = self._page.start.place.folder(), self._page.context.post
        self.found = None
        self._page.start.show_files(None)
        if folder is None or post is None or self.is_busy:
            return
        self._page.context.tasks.run(
            self._page, lambda _progress: (folder, exchanging.find(post, folder)), self._show_found, self._page.context.show_error
        )

    def take(self) -> None:
        """Show what taking in all new files would do; what only tells what the others have is taken in at once."""
        folder, post = self._page.start.place.folder(), self._page.context.post
        if folder is None or post is None:
            return
        words = self._page.words()

        def work(progress: Progress) -> tuple[Proposal, list[Brought]] | None:
            return propose_all(post, folder, words, progress)

        self._run(LOOKING, work, self._show_proposal, NOT_TAKEN)

    def accept(self) -> None:
        """Take in what is shown."""
        proposal, post = self._page.proposal.proposal, self._page.context.post
        if proposal is None or post is None:
            return
        features = self._page.context.all_features
        self._page.show_proposal(False)
        self._run(TAKING, lambda progress: take_in(post, proposal, features, progress), self._taken, NOT_TAKEN, can_stop=False)

    def cancel(self) -> None:
        """Leave everything as it is."""
        self._page.show_proposal(False)
        self._page.start.working.forget()

    def give(self) -> None:
        """Save for the others what they have not confirmed."""
        folder, post = self._page.start.place.folder(), self._page.context.post
        if folder is not None and post is not None:
            self._run(SAVING, lambda progress: exchanging.send(post, folder, progress=progress), self._saved, NOT_SAVED)

    def take_out(self, entry: Exchange) -> None:
        """Take a file out again, as if it had never come."""
        post = self._page.context.post
        if post is None:
            return
        done = TAKEN_OUT.fill(name=entry.device_name)
        self._page.close_detail()
        self._page.show_tab("start")
        self._run(
            TAKING_OUT,
            lambda _progress: exchanging.take_out(post, entry.id),
            lambda _: self._end(done),
            NOT_TAKEN_OUT,
            can_stop=False,
        )

    def stop(self) -> None:
        """End what runs; it is undone as far as it came."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self._page.start.set_busy(False)
            self._page.start.working.end(STOPPED)
            self._page.start.take_cursor()
            self._page.reload()

    def _run(
        self, what: Label, work: Callable[[Progress], T], done: Callable[[T], None], failed: Label, can_stop: bool = True
    ) -> None:
        if self.is_busy:
            return
        start = self._page.start
        start.set_busy(True)
        start.working.begin(what, can_stop)
        start.working.stop_button.setFocus()

        def ended(result: T) -> None:
            self._running = None
            start.set_busy(False)
            done(result)

        def refused(error: Exception) -> None:
            self._running = None
            start.set_busy(False)
            self._refused(failed, error)

        self._running = self._page.context.tasks.run(self._page, work, ended, refused, start.working.progress)

    def _refused(self, title: Label, error: Exception) -> None:
        working = self._page.start.working
        if isinstance(error, UserError):
            working.end(title, error.text, "danger")
        elif isinstance(error, MachineError):
            working.end(title, _lines(error.text, error.advice), "danger")
        else:
            working.forget()
            self._page.context.show_error(error)
        self._page.start.take_cursor()
        self._page.reload()

    def _show_found(self, answer: tuple[Path, list[Found]]) -> None:
        folder, found = answer
        if folder == self._page.start.place.folder():
            self.found = found
            self._page.start.show_files(found)

    def _show_proposal(self, answer: tuple[Proposal, list[Brought]] | None) -> None:
        if answer is None:
            self._end(NOTHING_THERE)
            return
        proposal, self.brought = answer
        if proposal.taken.actions or len(proposal.acceptable) < len(proposal.files):
            self._page.start.working.forget()
            self._page.proposal.show_proposal(proposal, self.brought)
            self._page.show_proposal(True)
            return
        self._page.proposal.show_proposal(proposal, ())
        self.accept()

    def _taken(self, taken_in: TakenIn) -> None:
        accepted = taken_in.accepted
        told: list[Label] = [tr(STILL_MISSING.of(accepted.still_missing))] if accepted.still_missing else []
        if not accepted.actions and not accepted.attached:
            self._end(NOTHING_NEW, NOTED, *told)
            return
        decide = [TO_DECIDE] if any(taken.conflicts for taken in accepted.taken) else []
        may_look = self._page.context.page_level(DUPLICATES) != "none"
        twins = [MAYBE_TWICE.of(taken_in.twins)] if taken_in.twins and may_look else []
        self._end(TAKEN.fill(what=_what(accepted.taken)), *decide, *twins, *told, TELL_THEM, has_twins=bool(twins))
        self._page.start.take_cursor(to_give=True)

    def _saved(self, sent: Sent) -> None:
        place = self._page.start.place
        held = joined(*counted("out", {"actions": sent.actions, "attached": sent.attached}))
        names = ", ".join(sent.people)
        told = SAVED_FOR.fill(names=names, what=held, size=size_words(sent.bytes))
        if not sent.actions and not sent.attached:
            told = NOTHING_TO_SAVE.fill(names=names)
        self._end(SAVED.fill(place=place.name()), told, PULL_OUT if place.is_stick() else "")

    def look_at_twins(self) -> None:
        """Open the page of pairs that may be one person."""
        self._page.context.open_page(DUPLICATES, kind="resident", state="open")

    def _end(self, title: Label, *text: Label, has_twins: bool = False) -> None:
        self._page.start.working.end(title, _lines(*text), has_twins=has_twins)
        self._page.context.notify(title)
        self._page.start.take_cursor()
        self.look()
        self._page.reload()


def _what(taken: Sequence[Taken]) -> str:
    def total(counts: Callable[[Taken], int]) -> int:
        return sum(map(counts, taken))

    counts: dict[str, Any] = {
        "new": total(lambda one: sum(one.new.values())),
        "changed": total(lambda one: sum(one.changed.values())),
        "conflicts": total(lambda one: one.conflicts),
        "waiting": total(lambda one: one.waiting),
    }
    return joined(*(words for words, _tone in taken_words(**counts)))


def _lines(*parts: Label) -> str:
    return "\n".join(words for words in map(tr, parts) if words)
