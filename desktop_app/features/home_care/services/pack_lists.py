"""The tables of a country pack that home visits read."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.features.confidential.rules.topics import TOPICS
from desktop_app.packs import Pack, Row, pack_of, read_table
from desktop_app.packs.faults import Reasons

from ..rules.checklists import KINDS, NO, PARTS, YES, Group, Item
from ..rules.entries import FINDINGS
from ..rules.reasons import CODES, LAST_RANK, RuleRow

RULE_HEADER = ("code", "title", "rank", "severe_rank", "neutral", "source")
GROUP_HEADER = ("code", "title", "from_months", "until_months", "state", "topic", "source")
ITEM_HEADER = ("code", "groups", "part", "kind", "options", "sex", "from_months", "finding", "topic", "title", "source")
OLDEST_MONTHS = 1500
STATES = ("", "pregnant", "postpartum", "breastfeeding")
_OPTION = "home.option."
_A_FINDING = QT_TRANSLATE_NOOP("Home visits", "an answer and a class of findings, e.g. yes:danger_sign")


def pack_of_post(session: Session) -> Pack:
    """Return the country pack that the post follows; raises PackError if a file of it is wrong."""
    return pack_of(session)


def home_rules(pack: Pack) -> Mapping[str, RuleRow]:
    """Return the rules of a pack by code, in its order; raises PackError if its table is wrong.

    A rule without a row asks for no visits in that country.
    """
    return {row.code: row for row in read_table(pack, "home_rules", RULE_HEADER, _rule, "code")}


def checklist_groups(pack: Pack) -> Mapping[str, Group]:
    """Return whom the checklists of a pack are for, by code, in its order; raises PackError if its table is wrong."""
    return {row.code: row for row in read_table(pack, "home_groups", GROUP_HEADER, _group, "code")}


def checklist_items(pack: Pack) -> Sequence[Item]:
    """Return the lines of all checklists of a pack, in its order; raises PackError if its table is wrong."""
    return read_table(pack, "home_items", ITEM_HEADER, _item, "code")


def _rule(row: Row) -> RuleRow:
    return RuleRow(
        row.choice("code", CODES),
        row.text("title"),
        row.needed("rank", 0, LAST_RANK),
        row.needed("severe_rank", 0, LAST_RANK),
        row.flag("neutral"),
        row.source(),
    )


def _group(row: Row) -> Group:
    return Group(
        row.filled("code"),
        row.text("title"),
        row.whole("from_months", 0, OLDEST_MONTHS),
        row.whole("until_months", 0, OLDEST_MONTHS),
        row.choice("state", STATES),
        row.choice("topic", ("", *TOPICS)),
        row.source(),
    )


def _item(row: Row) -> Item:
    groups = row.several("groups", tuple(checklist_groups(row.pack)))
    options = tuple((code, _option(row, code)) for code in row.cells["options"].split())
    return Item(
        row.filled("code"),
        groups,
        row.choice("part", tuple(PARTS)),
        row.choice("kind", KINDS),
        options,
        row.choice("sex", ("", "F", "M")),
        row.whole("from_months", 0, OLDEST_MONTHS) or 0,
        _findings(row, {YES, NO, *(code for code, _ in options)}),
        row.choice("topic", ("", *TOPICS)),
        row.text("title"),
        row.source(),
    )


def _option(row: Row, code: str) -> Words:
    key = f"{_OPTION}{code}"
    if key not in row.pack.texts:
        raise row.refuse("options", Reasons.NO_TEXT.fill(name=key))
    return row.pack.texts[key]


def _findings(row: Row, answers: set[str]) -> Mapping[str, str]:
    found = {}
    for one in row.cells["finding"].split():
        answer, _, finding = one.partition(":")
        if answer not in answers or finding not in FINDINGS:
            raise row.refuse("finding", Reasons.KIND.fill(name="finding", expected=_A_FINDING))
        found[answer] = finding
    return found
