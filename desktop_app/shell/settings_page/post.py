"""Settings of the post: records like all others, saved as one action that can be undone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.contract import Setting
from desktop_app.core.errors import Problem
from desktop_app.core.post_details import PLACE_DETAILS, Detail
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import get_setting, put_setting
from desktop_app.features.accounts.rules.rights import SETTINGS_ROLES
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.form import Form

from .editors import editor_of, value_of

CHANGE_DETAILS = QT_TRANSLATE_NOOP("Settings", "Change the details of the post")
FILL_IN = QT_TRANSLATE_NOOP("Settings", "Fill this in, or choose a value.")
COUNTRY = QT_TRANSLATE_NOOP("Settings", "Country (registers and vaccine schedule)")
CARD_LINE = QT_TRANSLATE_NOOP("Settings", "Red line on the growth card (KMS)")
CARD_LINE_HINT = QT_TRANSLATE_NOOP(
    "Settings",
    "The midwife looks at this year's printed card. Until then children below −2 are referred too, and papers say that the line"
    " is not confirmed.",
)
CARD_LINES = (
    ("", QT_TRANSLATE_NOOP("Settings", "Not confirmed yet")),
    ("-3", QT_TRANSLATE_NOOP("Settings", "−3, confirmed by a health worker")),
    ("-2", QT_TRANSLATE_NOOP("Settings", "−2, confirmed by a health worker")),
)
PACK = "post.pack"
DEFAULT_PACK = "generic"


class DetailsForm(Form):
    """Texts that stand on the registers."""

    def __init__(self, context: AppContext, details: Sequence[Detail], parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.cancel_button.hide()
        self._editors: dict[str, TextField | ChoiceField] = {}
        for detail in details:
            self._editors[detail.key] = TextField()
            self.add_field(detail.key, detail.title, self._editors[detail.key], detail.hint)
        if details is PLACE_DETAILS:
            self._add_pack()
        with context.db.read() as session:
            for key, editor in self._editors.items():
                editor.set_value(get_setting(session, key, DEFAULT_PACK if key == PACK else ""))

    def may_store(self) -> bool:
        """Return whether who works may change what the post says about itself."""
        post = self.context.post
        return post is None or post.person is None or post.role in SETTINGS_ROLES

    def check(self) -> Sequence[Problem]:
        """Return nothing: any words may stand there, also none."""
        return ()

    def save(self) -> None:
        """Store what was changed."""
        with self.context.db.action(CHANGE_DETAILS) as session:
            for key, editor in self._editors.items():
                if editor.value() != get_setting(session, key):
                    put_setting(session, key, editor.value())

    def _add_pack(self) -> None:
        from desktop_app.packs import KMS_SETTING, load_pack, pack_names

        self._editors[PACK] = ChoiceField([(name, load_pack(name).title) for name in pack_names()])
        self.add_field(PACK, COUNTRY, self._editors[PACK])
        self._editors[KMS_SETTING] = ChoiceField(CARD_LINES)
        self.add_field(KMS_SETTING, CARD_LINE, self._editors[KMS_SETTING], CARD_LINE_HINT)


class DeclaredForm(Form):
    """Settings that a slice declares on its card."""

    def __init__(self, context: AppContext, settings: Sequence[Setting], parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.cancel_button.hide()
        self._settings = settings
        for setting in settings:
            editor = editor_of(setting, context.setting(setting.key))
            self.add_field(setting.key, setting.title, editor, setting.hint)

    def may_store(self) -> bool:
        """Return whether who works may change something in the slices whose settings these are; a laptop's own are free."""
        owners = {setting.key.partition(".")[0] for setting in self._settings if setting.scope == "post"}
        return all(self.context.may(owner, "work") for owner in owners)

    def check(self) -> Sequence[Problem]:
        """Return what is empty and may not be."""
        return [
            Problem(setting.key, FILL_IN) for setting in self._settings if value_of(setting, self.editor(setting.key)) is None
        ]

    def save(self) -> None:
        """Store what was changed."""
        for setting in self._settings:
            value = value_of(setting, self.editor(setting.key))
            if value is not None and value != self.context.setting(setting.key):
                self.context.put_setting(setting.key, value)
