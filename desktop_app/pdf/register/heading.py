"""What stands around a register's table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.core.period import Month
from desktop_app.core.text import Label


@dataclass(frozen=True, slots=True)
class Heading:
    """What a printed register says of its post and of its printing.

    Attributes:
        post_name: as people call the post.
        lines: (label, value) pairs over the table, e.g. ("Village", "Sukamaju"); empty values are left out.
        form_lines: what the form itself asks for over its table; an empty value is a dotted line, to be filled in by hand.
        period: what the register covers.
        officers: name by officer's key, for the signatures.
        pack: name and version of the country pack, printed at the foot.
        printed_at: local time; also the file's own date, so that the same register gives the same bytes.
        printed_by: who printed it; may be empty.
        is_practice: PRACTICE stands across each page.
        mark: another word across each page, e.g. DRAFT; PRACTICE comes first.
        remark: a line under the period, e.g. which earlier printing this one replaces.
        is_form: to be filled in by hand, so that an empty table is no statement about the period.
    """

    post_name: str
    period: Month | Label
    printed_at: datetime
    lines: tuple[tuple[Label, str], ...] = ()
    form_lines: tuple[tuple[Label, str], ...] = ()
    officers: Mapping[str, str] = field(default_factory=dict)
    pack: str = ""
    printed_by: str = ""
    is_practice: bool = False
    mark: Label = ""
    remark: Label = ""
    is_form: bool = False


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What the reader may choose: the paper for layouts that leave it open, or for all if ``force_paper``."""

    paper: str = "A4"
    force_paper: bool = False
