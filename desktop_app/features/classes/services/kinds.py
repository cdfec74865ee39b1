"""Kinds of classes: those of the pack as the post changed them, and the post's own."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Words
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.packs import Pack, pack_of
from desktop_app.packs.faults import Reasons
from desktop_app.packs.tables import Row, read_table

from ..models import ClassKind, GroupClass
from ..rules.checks import MOST_MEETINGS, MOST_PEOPLE, check_kind
from ..rules.entries import KindEntry, Needs
from ..rules.natural_ids import class_kind_id
from ..rules.wording import TARGETS

OWN: Final = "own-"
"""Codes of the post's own kinds begin so."""
HEADER: Final = (
    *("code", "title", "target", "capacity", "meetings_needed", "companion_meetings_needed"),
    *("pass_score", "groups", "source"),
)

_UNKNOWN = QT_TRANSLATE_NOOP("Classes", "This kind of class is not here any more. Choose another.")
_IN_USE = QT_TRANSLATE_NOOP("Classes", "There are classes of this kind. Hide it instead: then nobody is offered it any more.")


@dataclass(frozen=True, slots=True)
class PackKind:
    """A kind of class as a pack has it; ``groups`` are names offered for the groups of one class, e.g. by age."""

    code: str
    title: Words
    target: str
    capacity: int | None
    needs: Needs
    groups: tuple[Words, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of class as the post has it.

    Attributes:
        title: what it is called: the post's own name, else the pack's words.
        target: code of ``rules.wording.TARGETS``.
        capacity: usual number of places; None for no limit.
        groups: names offered for a group.
        source: id of a source of the pack; empty for the post's own.
        is_own: the post made it; the pack does not know it.
        is_changed: the post changed what the pack says.
    """

    code: str
    title: Label
    target: str
    capacity: int | None
    needs: Needs
    groups: tuple[Words, ...] = ()
    source: str = ""
    hidden: bool = False
    is_own: bool = False
    is_changed: bool = False


def kinds(session: Session, pack: Pack | None = None, with_hidden: bool = False) -> list[Kind]:
    """Return the kinds of classes: those of the pack in its order, then the post's own by name.

    Args:
        pack: None for the post's.
        with_hidden: also those that the post does not offer any more.
    """
    changes = {row.code: row for row in session.scalars(select(ClassKind).order_by(ClassKind.name, ClassKind.code))}
    table = pack_kinds(pack or pack_of(session))
    known = {kind.code for kind in table}
    found = [_of_pack(kind, changes.get(kind.code)) for kind in table]
    found += [_own(row) for code, row in changes.items() if code not in known]
    return [kind for kind in found if with_hidden or not kind.hidden]


def kind_of(session: Session, code: str) -> Kind | None:
    """Return one kind, also a hidden one; None if neither pack nor post has it."""
    return kinds_by_code(session).get(code)


def kinds_by_code(session: Session) -> dict[str, Kind]:
    """Return all kinds by code, the hidden ones too."""
    return {kind.code: kind for kind in kinds(session, with_hidden=True)}


def names_of_open_classes(session: Session) -> list[tuple[bytes, str, Label]]:
    """Return (id, name with its group, title of the kind) of each class that was not closed."""
    titles = {code: kind.title for code, kind in kinds_by_code(session).items()}
    query = select(GroupClass).where(GroupClass.closed_on.is_(None)).order_by(GroupClass.name)
    return [
        (one.id, " · ".join(part for part in (one.name, one.group_name) if part), titles.get(one.kind, one.kind))
        for one in session.scalars(query)
    ]


def add_kind(session: Session, entry: KindEntry) -> str:
    """Make a kind of the post's own and return its code; raises InputError, and then nothing was stored."""
    code = OWN + new_id()[-6:].hex()
    _store(session, code, entry, is_own=True)
    return code


def change_kind(session: Session, code: str, entry: KindEntry) -> None:
    """Store what the post says of a kind, of the pack's or its own.

    Classes that there are already keep their own numbers.

    Raises:
        InputError: something is not possible; nothing was stored.
        UserError: there is no such kind.
    """
    kind = kind_of(session, code)
    if kind is None:
        raise UserError(_UNKNOWN)
    _store(session, code, entry, kind.is_own)


def reset_kind(session: Session, code: str) -> None:
    """Take the pack's words and numbers again, or remove a kind of the post's own that no class has.

    Raises:
        UserError: there are classes of the post's own kind; nothing was changed.
    """
    row = session.get(ClassKind, class_kind_id(post_of(session), code))
    if row is None:
        return
    if code.startswith(OWN) and session.scalar(select(GroupClass.id).where(GroupClass.kind == code).limit(1)):
        raise UserError(_IN_USE)
    session.delete(row)


def _store(session: Session, code: str, entry: KindEntry, is_own: bool) -> None:
    if problems := check_kind(entry, is_own):
        raise InputError(problems)
    make_or_revive(
        session,
        ClassKind,
        class_kind_id(post_of(session), code),
        code=code,
        name=" ".join(entry.name.split()) or None,
        target=entry.target,
        capacity=entry.capacity,
        meetings_needed=entry.needs.meetings,
        companion_meetings_needed=entry.needs.companion_meetings,
        pass_score=entry.needs.pass_score,
        hidden=entry.hidden or None,
    )


def _of_pack(kind: PackKind, row: ClassKind | None) -> Kind:
    if row is None:
        return Kind(kind.code, kind.title, kind.target, kind.capacity, kind.needs, kind.groups, kind.source)
    return Kind(
        kind.code,
        row.name or kind.title,
        row.target or kind.target,
        row.capacity,
        _needs(row),
        kind.groups,
        kind.source,
        bool(row.hidden),
        is_changed=True,
    )


def _own(row: ClassKind) -> Kind:
    return Kind(
        row.code, row.name or row.code, row.target or "everybody", row.capacity, _needs(row), hidden=bool(row.hidden), is_own=True
    )


def _needs(row: ClassKind) -> Needs:
    return Needs(row.meetings_needed, row.companion_meetings_needed, row.pass_score)


def pack_kinds(pack: Pack) -> tuple[PackKind, ...]:
    """Return the kinds of a pack in its order; raises PackError if its table is wrong."""
    return tuple(read_table(pack, "class_kinds", HEADER, _pack_kind, "code"))


def _pack_kind(row: Row) -> PackKind:
    keys = row.cells["groups"].split()
    for key in keys:
        if key not in row.pack.texts:
            raise row.refuse("groups", Reasons.NO_TEXT.fill(name=key))
    groups = tuple(row.pack.texts[key] for key in keys)
    needs = Needs(
        row.whole("meetings_needed", 1, MOST_MEETINGS),
        row.whole("companion_meetings_needed", 1, MOST_MEETINGS),
        row.whole("pass_score", 1, 100),
    )
    target = row.choice("target", TARGETS)
    capacity = row.whole("capacity", 1, MOST_PEOPLE)
    return PackKind(row.filled("code"), row.text("title"), target, capacity, needs, groups, row.source())
