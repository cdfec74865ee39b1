"""Head of an order, and the delivery that answers it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from ...services import planning
from ...services.planning import Delivery, OrderEntry, OrderRow
from ..detail_view import store

WRITE = QT_TRANSLATE_NOOP("Stock", "Write an order")
WRITE_BUTTON = QT_TRANSLATE_NOOP("Stock", "Write order")
HEAD = QT_TRANSLATE_NOOP("Stock", "Day and names of the order")
ABOUT = QT_TRANSLATE_NOOP("Stock", "The order starts with what is proposed today. Every number can be changed afterwards.")
DAY = QT_TRANSLATE_NOOP("Stock", "Day of the order")
TO = QT_TRANSLATE_NOOP("Stock", "To whom")
ORDERED_BY = QT_TRANSLATE_NOOP("Stock", "Ordered by")
NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
LINK = QT_TRANSLATE_NOOP("Stock", "Delivery of this order")
LINK_BUTTON = QT_TRANSLATE_NOOP("Stock", "Link delivery")
DELIVERY = QT_TRANSLATE_NOOP("Stock", "Delivery")
OF_DAY = QT_TRANSLATE_NOOP("Stock", "{date}, number {number}, {partner}")
NO_DELIVERY = QT_TRANSLATE_NOOP("Stock", "No delivery since the order is free. Receive the delivery first, then link it here.")
WRITE_ACTION = QT_TRANSLATE_NOOP("Stock", "Write the order of {date}")
HEAD_ACTION = QT_TRANSLATE_NOOP("Stock", "Change the head of the order of {date}")
LINK_ACTION = QT_TRANSLATE_NOOP("Stock", "The delivery of {delivered} belongs to the order of {date}")


class OrderForm(Form):
    """A new order from today's proposals, or the head of one that is written.

    Signals:
        written(id): a new order was begun.
    """

    written = Signal(bytes)

    def __init__(self, context: AppContext, row: OrderRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = row
        self.day = DateField(maximum=context.today())
        self.partner, self.ordered_by, self.note = TextField(), TextField(), TextField()
        if row is None:
            self.add_part(label(ABOUT, "muted", wrap=True))
        self.add_field("ordered_on", DAY, self.day, required=True)
        self.add_field("partner", TO, self.partner)
        self.add_field("ordered_by", ORDERED_BY, self.ordered_by)
        self.add_field("note", NOTE, self.note)
        self.day.set_value(row.ordered_on if row else context.today())
        self.partner.set_value(row.partner if row else context.post_value("post.health_centre"))
        self.ordered_by.set_value(row.ordered_by if row else "")
        self.note.set_value(row.note if row else "")

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields know their limits."""
        return ()

    def save(self) -> None:
        """Begin the order, or store its head."""
        today = self.context.today()
        entry = OrderEntry(self.day.value() or today, self.partner.value(), self.ordered_by.value(), self.note.value())
        row = self._row
        if row is not None:
            words = HEAD_ACTION.fill(date=row.ordered_on)
            store(self.context, words, lambda session: planning.change_order(session, row.id, entry, today))
            return
        words = WRITE_ACTION.fill(date=entry.ordered_on)
        order = store(
            self.context,
            words,
            lambda session: planning.start_order(session, entry, planning.propose_order(session, today), today),
        )
        self.written.emit(order)


class LinkForm(Form):
    """Which delivery answers an order."""

    def __init__(self, context: AppContext, row: OrderRow, parent: QWidget | None = None) -> None:
        super().__init__(context, LINK_BUTTON, parent)
        self._row = row
        with context.db.read() as session:
            found = planning.deliveries_to_link(session, row.id)
        self._days = {one.id: one.on_date for one in found}
        self.delivery = ChoiceField([(one.id, delivery_words(one)) for one in found])
        if not found:
            self.add_part(label(NO_DELIVERY, "muted", wrap=True))
        self.add_field("delivery", DELIVERY, self.delivery, required=True)
        if found:
            self.delivery.set_value(found[0].id)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows the rules."""
        return ()

    def save(self) -> None:
        """Link the delivery."""
        document: bytes = self.delivery.value()
        words = LINK_ACTION.fill(delivered=self._days[document], date=self._row.ordered_on)
        store(self.context, words, lambda session: planning.link_delivery(session, self._row.id, document))


def delivery_words(one: Delivery) -> Label:
    """Return what tells a delivery from others."""
    return OF_DAY.fill(date=one.on_date, number=one.number or "–", partner=one.partner or "–")
