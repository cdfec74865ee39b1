"""The register of hives."""

from desktop_app.core.layout import Column, Number, Register, RowSource, SourceField
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _rows(session, _month):
    from .services import list_beehives

    return list_beehives(session)


HIVES = RowSource(
    "beehives.hives",
    QT_TRANSLATE_NOOP("Beehives", "Hives"),
    "hive",
    "month",
    _rows,
    {
        "name": SourceField(QT_TRANSLATE_NOOP("Beehives", "Name"), lambda row, _p: row[0]),
        "honey": SourceField(QT_TRANSLATE_NOOP("Beehives", "Honey (g)"), lambda row, _p: Number(row[1])),
    },
)
LIST = Register(
    "beehives.list",
    QT_TRANSLATE_NOOP("Beehives", "List of hives"),
    "beehives.hives",
    (Column(None, "name", 80), Column(None, "honey", 40, total=True)),
    landscape=False,
)
