"""What a slice shows in the window: pages, tabs, settings, parts of the open day, lines on Today."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..text import Label, Text


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of the navigation rail.

    Attributes:
        id: the slice's name, or ``<slice>.<name>``.
        icon: name of a file in ``resources/icons`` without its ending.
        order: position in the rail, 0-999; 900 and above stand at the foot.
        make: (AppContext) -> QWidget; called when the page is first opened.
        right: who may open it; "volunteer" is everybody who can unlock the post.
        in_rail: False for a page that only another page opens.
        shown_in: kinds of folders in which there is this page: "post", "copy" (a health centre's copy of a post), "centre"
            (the health centre itself).
    """

    id: str
    title: Text
    icon: str
    order: int
    make: Callable[[Any], Any]
    right: str = "volunteer"
    in_rail: bool = True
    shown_in: Sequence[str] = ("post", "copy")


@dataclass(frozen=True, slots=True)
class ResidentPanel:
    """A tab on the resident's card.

    Attributes:
        make: (AppContext, resident id) -> QWidget.
        is_for: (session, resident id, today) -> whether this person's card has the tab; None: everybody's.
    """

    id: str
    title: Text
    order: int
    make: Callable[[Any, bytes], Any]
    is_for: Callable[[Any, bytes, date], bool] | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A value the user may change; the settings page is built from these.

    Attributes:
        key: ``<slice>.<name>``.
        default: also gives the type: bool, int or str.
        scope: "post" (a record: logged, exchanged) or "device" (this laptop only).
        choices: (value, words) pairs, for a str with few values.
        minimum, maximum: limits of an int, included.
    """

    key: str
    title: Text
    default: bool | int | str
    scope: str = "post"
    group: Text | None = None
    hint: Text | None = None
    choices: Sequence[tuple[str, Label]] = ()
    unit: Text | None = None
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Something of a slice that is found by its name and opened, e.g. an item.

    Attributes:
        detail: what tells it from others of that name.
        page: id of the page that shows it; ``arguments`` are handed to its ``open_with``.
    """

    title: Label
    detail: Label
    icon: str
    page: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class DayFinding:
    """Something that a slice found of a person on an open day and that is spoken of at its last step.

    Attributes:
        words: what was found; never a diagnosis.
        todo: what is done about it, or "".
        reason: code of the reason to refer for (``referrals``), or "" if nobody is sent on.
    """

    words: Label
    todo: Label = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DayPart:
    """What a slice asks, measures or gives of a person at one step of the open day.

    Attributes:
        step: "measure", "record", "serve" or "advise".
        order: place among the parts of that step, 0-999.
        is_for: (session, resident id, day) -> whether it is shown for this person.
        make: (AppContext) -> ``ui.day_part.DayPartView``.
    """

    id: str
    step: str
    order: int
    is_for: Callable[[Any, bytes, date], bool]
    make: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One thing that waits today, on the page Today.

    Attributes:
        id: ``<slice>.<name>``; shown to who may look at the slice and open the page.
        words: what waits, with its number; filled in.
        count: how many; nothing is shown for 0.
        page: id of the page where it is done; ``arguments`` are handed to its ``open_with``.
        tone: "danger", "warn" or "".
        order: urgent things first, 0-999.
    """

    id: str
    words: Text
    count: int
    page: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    tone: str = ""
    order: int = 500
