"""All layouts of a post with what it says of each, for the page that changes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.contract import Feature
from desktop_app.core.errors import Problem
from desktop_app.core.layout import Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack, pack_of

from ...rules.checking import Offered, layout_problems
from ...rules.differences import differences
from ...rules.own_layout import OwnLayout, is_own
from .drafts import offered_of, sheets_side_by_side
from .reading import form_set, given_layouts, has_newer, layouts_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NOT_READABLE = QT_TRANSLATE_NOOP("Registers", "What the post kept cannot be read by this version of Balai.")


@dataclass(frozen=True, slots=True)
class ListedLayout:
    """One register with what the post says of it.

    Attributes:
        register: as the post prints it.
        given: the pack's, in whose place it stands or of which it was made; None if there is none.
        group: the slice, for grouping.
        is_changed: the post has its own layout of it.
        is_own: it stands beside those of the pack.
        is_hidden: the post does not print it.
        is_in_set: it belongs to the set of forms that the post uses.
        is_newer: the pack's layout has changed since the post made its own.
        differences: in what it differs from ``given``, if the post changed it.
        problems: why the post's own cannot be used; the pack's is printed then.
        rows_title: what its rows are called.
        sheets: sheets of paper beside each other.
    """

    register: Register
    given: Register | None
    group: Label
    is_changed: bool
    is_own: bool
    is_hidden: bool
    is_in_set: bool
    is_newer: bool
    differences: Sequence[Text]
    problems: Sequence[Problem]
    rows_title: Label
    sheets: int

    @property
    def id(self) -> str:
        """Return the register's id."""
        return self.register.id


def listed_layouts(session: "Session", features: Sequence[Feature]) -> list[ListedLayout]:
    """Return every register of pack, program and post, slice by slice, hidden ones and those of other sets too."""
    pack = pack_of(session)
    given, own = given_layouts(pack, features), {one.register_id: one for one in layouts_of(session)}
    lister = _Lister(pack, features, given, form_set(session))
    found = [lister.listed(register, register, own.get(register.id)) for register in given.values()]
    for one in own.values():
        if one.register_id not in given and one.register is not None:
            found.append(lister.listed(one.register, given.get(one.copied_from), one))
    order = [feature.name for feature in features]
    found = [one for one in found if one.register.source.partition(".")[0] in order]
    return sorted(found, key=lambda one: (lister.place(one.register), one.is_own, one.register.order))


class _Lister:
    def __init__(self, pack: Pack, features: Sequence[Feature], given: dict[str, Register], chosen_set: str) -> None:
        self.features, self.given, self.chosen_set = features, given, chosen_set
        self.offered: Offered = offered_of(pack, features)

    def place(self, register: Register) -> int:
        """Return the place of the slice under which a register stands."""
        names = [feature.name for feature in self.features]
        first = register.id.partition(".")[0]
        return names.index(first if first in names else register.source.partition(".")[0])

    def listed(self, register: Register, given: Register | None, own: OwnLayout | None) -> ListedLayout:
        mine = own.register if own is not None else None
        problems = layout_problems(mine, self.offered, sheets_side_by_side(mine)) if mine is not None else []
        if own is not None and not own.is_readable:
            problems = [Problem("", NOT_READABLE)]
        shown = mine if mine is not None and not problems else register
        source = self.offered.sources.get(shown.source)
        return ListedLayout(
            register=shown,
            given=given,
            group=self.features[self.place(shown)].title if self._is_known(shown) else "",
            is_changed=own is not None and (mine is not None or not own.is_readable),
            is_own=is_own(shown.id),
            is_hidden=own is not None and own.is_hidden,
            is_in_set=not shown.sets or self.chosen_set in shown.sets,
            is_newer=own is not None and given is not None and mine is not None and has_newer(own, given),
            differences=differences(mine, given) if mine is not None and given is not None else (),
            problems=problems,
            rows_title=source.title if source is not None else shown.source,
            sheets=sheets_side_by_side(shown),
        )

    def _is_known(self, register: Register) -> bool:
        return register.source.partition(".")[0] in {feature.name for feature in self.features}
