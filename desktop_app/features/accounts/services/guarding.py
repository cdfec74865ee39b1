"""Rights at the door of the database: what a role may not change is not stored, whatever page or command tried it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.rights import granted, reaches
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.holders import holder_of, persons
from desktop_app.db.post import Post
from desktop_app.db.rights import PREFIX, changed_rights
from desktop_app.db.settings import PostSetting
from desktop_app.db.vault import KeptPair

from ..rules.rights import ADMIN_TABLES, FREE_TABLES, SETTINGS_ROLES

MAY_NOT = QT_TRANSLATE_NOOP("People and keys", "You may not change “{where}”. These people may: {names}. Nothing was stored.")
SETTINGS = QT_TRANSLATE_NOOP("People and keys", "Settings of the post")
_ACCOUNTS = "accounts"
_MOST_NAMES = 5

Rows = Mapping[str, frozenset[bytes]]


def guard(post: Post, features: Sequence[Feature]) -> None:
    """Ask about rights before each action of ``post``, and keep what the midwife changes of her key for all laptops."""
    if post.is_practice:
        return
    post.database.may_write = _Guard(post, features).ask
    post.database.vault.on_keys = partial(_keep_midwife, post)


def _keep_midwife(post: Post, pairs: Sequence[KeptPair]) -> None:
    from desktop_app.sync.holders.midwife import keep_pairs

    keep_pairs(post, pairs)


class _Guard:
    """Knows which slice a table belongs to, and what whoever works may do there."""

    def __init__(self, post: Post, features: Sequence[Feature]) -> None:
        self._post, self._features = post, features

    @cached_property
    def _slice_of(self) -> Mapping[str, str]:
        return {record.table: feature.name for feature in self._features for record in feature.records}

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(feature.name for feature in self._features)

    def ask(self, session: Session, rows: Rows) -> None:
        """Raise UserError if whoever works may not write ``rows``; a post without persons asks nobody."""
        person = self._post.person
        if person is None or self._post.role == "admin":
            return
        levels = granted(self._features, self._post.role, changed_rights(session))
        for slice_name in self._touched(session, rows, person):
            level = levels.get(slice_name, "work") if slice_name else _level_of_settings(self._post.role)
            if not reaches(level, "work"):
                raise UserError(MAY_NOT.fill(where=self._title(slice_name), names=self._who(session, slice_name)))

    def _touched(self, session: Session, rows: Rows, person: bytes) -> Iterator[str]:
        """Yield the slices whose rows are written; "" stands for the settings of the post."""
        for table, ids in rows.items():
            if table == "post_setting":
                yield from self._of_settings(session, ids)
            elif table in ADMIN_TABLES:
                if table != "key_holder" or not self._is_own(session, ids, person):
                    yield _ACCOUNTS
            elif table not in FREE_TABLES and table in self._slice_of:
                yield self._slice_of[table]

    def _of_settings(self, session: Session, ids: frozenset[bytes]) -> Iterator[str]:
        for row in ids:
            setting = session.get(PostSetting, row, execution_options={"include_deleted": True})
            key = "" if setting is None else setting.key
            if key.startswith(PREFIX):
                yield _ACCOUNTS
            elif key.startswith("post."):
                yield ""
            elif (owner := key.partition(".")[0]) in self._names:
                yield owner

    def _is_own(self, session: Session, ids: frozenset[bytes], person: bytes) -> bool:
        """Return True if only the own password or PIN was changed; the midwife's pairs are hers."""
        found = [holder_of(session.connection(), row) for row in ids]
        return all(
            row is not None and (row.kind == "midwife" or (row.id == person and row.role == self._post.role and not row.has_left))
            for row in found
        )

    def _title(self, slice_name: str) -> Text:
        return next((feature.title for feature in self._features if feature.name == slice_name), SETTINGS)

    def _who(self, session: Session, slice_name: str) -> str:
        changes = changed_rights(session)
        able = [row.name for row in persons(session.connection()) if self._reaches(row.role, slice_name, changes)]
        return ", ".join(able[:_MOST_NAMES])

    def _reaches(self, role: str, slice_name: str, changes: Mapping[tuple[str, str], str]) -> bool:
        level = granted(self._features, role, changes).get(slice_name, "work") if slice_name else _level_of_settings(role)
        return reaches(level, "work")


def _level_of_settings(role: str) -> str:
    return "work" if role in SETTINGS_ROLES else "see"
