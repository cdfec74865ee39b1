"""The tables of a country pack that home visits read."""

from collections.abc import Mapping

from desktop_app.packs import Pack, Row, read_table

from ..rules.reasons import CODES, LAST_RANK, RuleRow

RULE_HEADER = ("code", "title", "rank", "severe_rank", "neutral", "source")


def home_rules(pack: Pack) -> Mapping[str, RuleRow]:
    """Return the rules of a pack by code, in its order; raises PackError if its table is wrong.

    A rule without a row asks for no visits in that country.
    """
    return {row.code: row for row in read_table(pack, "home_rules", RULE_HEADER, _rule, "code")}


def _rule(row: Row) -> RuleRow:
    return RuleRow(
        row.choice("code", CODES),
        row.text("title"),
        row.needed("rank", 0, LAST_RANK),
        row.needed("severe_rank", 0, LAST_RANK),
        row.flag("neutral"),
        row.source(),
    )
