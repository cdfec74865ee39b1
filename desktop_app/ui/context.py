"""What a page is given instead of globals."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.changes import Changes
from desktop_app.core.contract import Feature, Setting, TodayLine
from desktop_app.core.language import Language
from desktop_app.core.rights import granted, reaches
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from . import words
from .device_settings import DeviceSettings, Value
from .tasks import TaskRunner
from .vault_watch import VaultWatch

if TYPE_CHECKING:  # the window is painted before the database is imported
    from desktop_app.db.database import Database
    from desktop_app.db.post import Post


class AppContext(QObject):
    """The program's services, handed to every page.

    Attributes:
        db: the open post's database.
        tasks: runs what may take longer than a blink.
        all_features: the cards of all slices, for what must be whole whoever works: rights, erasing, closing a month.
        device: settings of this laptop.
        post: the open post, for its folder and keys; None in tests of a single page.
        is_practice: nothing in this post is real.
        today: returns the day on which the program works.
        midwife: whether her entries are open in this window, and their lock.
        own_lines: what the program itself has to say on the page of the day, e.g. of backups.
        is_copy: it is a health centre's copy of a post, which takes only what the centre may write.

    Signals:
        changed(Changes): emitted after each committed action; connect bound methods of QObjects, not
            lambdas: the emitter may be the worker thread.
        notified(text, undo): a line for the foot of the window; ``undo`` is an action's id or None.
        page_asked(page id, arguments): go to that page.
        settings_changed(key): a setting has another value.
        restore_asked(folder): close the post and put that backup in its place.
        return_asked(folder): close the post and put the files that a restore has kept in their place again.
        person_changed: somebody else works now, or the rights of who works are others.
        visit_asked(post, name): show an open copy of a post in this window until the person goes back.
        returned: the person is back from there.
    """

    changed = Signal(object)
    notified = Signal(object, object)
    page_asked = Signal(str, object)
    settings_changed = Signal(str)
    restore_asked = Signal(object)
    return_asked = Signal(object)
    person_changed = Signal()
    visit_asked = Signal(object, str)
    returned = Signal()

    def __init__(
        self,
        db: "Database",
        features: Sequence[Feature] = (),
        today: Callable[[], date] = date.today,
        device: DeviceSettings | None = None,
        post: "Post | None" = None,
        is_practice: bool = False,
    ) -> None:
        super().__init__()
        self.db = db
        self.all_features = features
        self.today = today
        self.device = device or DeviceSettings()
        self.post = post
        self.is_practice = is_practice
        self.tasks = TaskRunner(self)
        self.midwife = VaultWatch(db.vault, self)
        self._show_error: Callable[[Exception], None] = _raise
        self.own_lines: Callable[[], Sequence[TodayLine]] = tuple
        self.is_copy = False
        self._levels: Mapping[str, str] | None = None

    @property
    def person(self) -> bytes | None:
        """Return the id of the key holder who works; None while the post has no persons."""
        return self.post.person if self.post is not None else None

    @property
    def features(self) -> Sequence[Feature]:
        """Return the cards of the slices that who works may at least look at: what is listed, counted or printed of others."""
        return [feature for feature in self.all_features if self.may(feature.name, "see")]

    def hidden_tables(self) -> Collection[str]:
        """Return the tables whose rows who works may not look at, e.g. in History; what everybody may know is not among them."""
        seen = {feature.name for feature in self.features}
        hidden = [feature for feature in self.all_features if feature.name not in seen]
        return frozenset(one.table for feature in hidden for one in feature.records if not one.is_for_all)

    def may(self, feature_name: str, level: str) -> bool:
        """Return True if who works may "see" a slice, or "work" in it; everybody may while the post has no persons."""
        return reaches(self.levels().get(feature_name, "work"), level)

    def may_change(self, table: str) -> bool:
        """Return True if who works may work in the slice that ``table`` belongs to."""
        owner = next((one.name for one in self.all_features if any(record.table == table for record in one.records)), "")
        return self.may(owner, "work")

    def levels(self) -> Mapping[str, str]:
        """Return what who works may do in each slice; nothing is said of slices while the post has no persons."""
        if self.is_copy:
            return {feature.name: feature.in_copy for feature in self.all_features}
        if self.post is None or self.post.person is None:
            return {}
        if self._levels is None:
            from desktop_app.db.rights import changed_rights

            with self.db.read() as session:
                self._levels = granted(self.all_features, self.post.role, changed_rights(session))
        return self._levels

    def page_level(self, page_id: str) -> str:
        """Return what who works may do on a page: "none", "see" or "work"; pages of the program itself are everybody's."""
        owner = next((feature.name for feature in self.all_features for page in feature.pages if page.id == page_id), page_id)
        return next((level for level in ("work", "see") if self.may(owner, level)), "none")

    def announce_person(self) -> None:
        """Tell every page that somebody else works now, or may do other things."""
        self.forget_levels()
        self.person_changed.emit()

    def forget_levels(self) -> None:
        """Look the rights up again at the next question: they were changed."""
        self._levels = None

    @property
    def language(self) -> Language:
        """Return the language that the window speaks."""
        return words.current()

    def announce(self, changes: Changes) -> None:
        """Tell every page what was touched; given to the database as ``on_commit``, callable from any thread."""
        self.changed.emit(changes)

    def open_page(self, page_id: str, **arguments: object) -> None:
        """Go to a page; what it does with ``arguments`` is written at its ``open_with``."""
        self.page_asked.emit(page_id, arguments)

    def visit(self, post: "Post", name: str) -> None:
        """Show an open copy of a post in this window; the window closes it when the person goes back."""
        self.visit_asked.emit(post, name)

    def announce_return(self) -> None:
        """Tell every page that the person was elsewhere and something may have changed there."""
        self.returned.emit()

    def notify(self, text: Label, undo: bytes | None = None) -> None:
        """Say what happened at the foot of the window, with an offer to undo that action."""
        self.notified.emit(text, undo)

    def show_error(self, error: Exception) -> None:
        """Show what failed: a line for what the user can mend, advice for the machine's faults; raise our own."""
        self._show_error(error)

    def on_error(self, show: Callable[[Exception], None]) -> None:
        """Let ``show`` present errors; the main window says so when it opens."""
        self._show_error = show

    def setting(self, key: str) -> Value:
        """Return the value of a declared setting, or its default; raises KeyError for one that no card declares."""
        declared = self.declared_settings()[key]
        if declared.scope == "device":
            return self.device.get(key, declared.default)
        stored = self.post_value(key)
        return _typed(stored, declared.default) if stored else declared.default

    def put_setting(self, key: str, value: Value) -> None:
        """Store the value of a declared setting; one of the post is an action that can be undone."""
        if self.declared_settings()[key].scope == "device":
            self.device.put(key, value)
        else:
            from desktop_app.db.settings import put_setting

            with self.db.action(words_of_setting(self.declared_settings()[key])) as session:
                put_setting(session, key, _stored(value))
        self.settings_changed.emit(key)

    def declared_settings(self) -> dict[str, Setting]:
        """Return all settings of all cards by key."""
        return {setting.key: setting for feature in self.all_features for setting in feature.settings}

    def post_value(self, key: str, default: str = "") -> str:
        """Return a text that the post keeps about itself, e.g. "post.name"; ``default`` if it keeps none."""
        from desktop_app.db.settings import get_setting

        with self.db.read() as session:
            return get_setting(session, key, default)


def _raise(error: Exception) -> None:
    raise error


def words_of_setting(setting: Setting) -> Text:
    """Return the name of the action that changes ``setting``."""
    return QT_TRANSLATE_NOOP("Window", "Change setting {name}").fill(name=setting.title)


def _typed(stored: str, default: Value) -> Value:
    if isinstance(default, bool):
        return stored == "yes"
    return int(stored) if isinstance(default, int) else stored


def _stored(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
