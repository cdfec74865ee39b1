"""What a slice prints besides registers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..language import Language
from ..period import Month
from ..text import Text


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """What a paper is asked for.

    Attributes:
        month: that is reported, or in which the paper is printed.
        subjects: ids of what the paper is about, e.g. of residents or of a session; empty for a paper of the month.
        pack: ``packs.Pack`` of the post.
        language: of everything on the paper.
        heading: ``pdf.register.Heading``: what stands around the content, as on every register.
        paper: "A4", "F4" or "A3".
        is_grey: for a printer without colours; whatever a colour says is said by pattern or words too.
    """

    month: Month
    subjects: Sequence[bytes]
    pack: Any
    language: Language
    heading: Any
    paper: str = "A4"
    is_grey: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A finished paper.

    Attributes:
        is_empty: there was nothing to say: a form to be filled in by hand.
        unprintable: signs that no font has, each with a text in which it stands.
    """

    pdf: bytes
    pages: int
    is_empty: bool = False
    unprintable: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paper:
    """A printed paper that is no table of rows, e.g. a growth card.

    Attributes:
        id: ``<slice>.<name>``; also the middle of the file's name.
        subject: what it is about. "month": listed and printed with the registers. "resident": offered on the
            person's card. Otherwise a word of the slice, e.g. "session": offered on the slice's own page by
            ``context.open_page("registers", register=<id>, subjects=(<id of the record>,), of_whom=<its name>)``,
            and with it every other paper of the same subject.
        write: (session, what is asked for) -> the finished pages; the session is only read.
        officers: keys of the officers whose names stand on it.
        subjects: (session, month) -> (id, name) of what it can be made of, for the command line; None for "month".
    """

    id: str
    title: Text
    subject: str
    write: Callable[[Any, PaperRequest], Written]
    officers: Sequence[str] = ()
    subjects: Callable[[Any, Month], Sequence[tuple[bytes, str]]] | None = None
