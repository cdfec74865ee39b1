"""The card."""

from desktop_app.core.contract import Feature, Page, RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .registers import HIVES, LIST


def _page(context):
    from .views import BeehivesPage

    return BeehivesPage(context)


def _name(session, key):
    from .services import name_of

    return name_of(session, key)


FEATURE = Feature(
    name="beehives",
    title=QT_TRANSLATE_NOOP("Beehives", "Beehives"),
    pages=(Page("beehives", QT_TRANSLATE_NOOP("Beehives", "Beehives"), "package", 55, _page),),
    records=(
        RecordTable(
            "beehive",
            QT_TRANSLATE_NOOP("Beehives", "Beehive"),
            {"name": QT_TRANSLATE_NOOP("Beehives", "Name"), "honey_g": QT_TRANSLATE_NOOP("Beehives", "Honey (g)")},
            _name,
        ),
    ),
    row_sources=(HIVES,),
    registers=(LIST,),
)
