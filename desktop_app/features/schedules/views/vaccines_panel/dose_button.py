"""One dose on the card: what it is called, and its date or its status."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.words import current, held_together, joined, tr

from ...rules.wording import REFUSED, tone_of
from ...services import CardDose

NO_DATE = QT_TRANSLATE_NOOP("Schedules", "date not known")
WIDTH_PX, EDGE_PX = 94, 17
MOST_LETTERS = 11


class DoseButton(QPushButton):
    """A place of the card; pressed, it opens what is known of the dose below."""

    def __init__(self, dose: CardDose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dose = dose
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("dose", tone_of_dose(dose))
        self.setFixedWidth(px(WIDTH_PX))
        self.ensurePolished()
        self.setText("\n".join([self._fitting(heading_of(dose)), *map(self._fitting, self._lines(state_of(dose)))]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(joined(dose.title, state_of(dose)))
        if dose.standing is not None:
            said = [*map(tr, dose.standing.faults)] or [tr(dose.standing.reason)]
            self.setToolTip("\n".join([tr(dose.title), state_of(dose), *said]))
            self.setAccessibleDescription(" ".join(said))

    def _lines(self, words: str) -> list[str]:
        """Return words over two lines where one is too narrow for them."""
        if self._width(words) <= self._room():
            return [words]
        parts = words.split(" ")
        cuts = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
        return list(min(cuts, key=lambda cut: max(map(self._width, cut)), default=(words,)))

    def _fitting(self, words: str) -> str:
        return held_together(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self._room()))

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    @staticmethod
    def _room() -> int:
        return px(WIDTH_PX) - px(EDGE_PX)


def heading_of(dose: CardDose) -> str:
    """Return what tells a dose from the others of its series: its number, or the month of a campaign.

    A mark says that something is wrong with it.
    """
    heading = tr(dose.heading) if dose.campaign_month is None else month_words(dose.campaign_month)
    return f"{heading} !" if has_faults(dose) else heading


def month_words(month: Month) -> str:
    """Return a month in few letters."""
    whole = current().month(month)
    if len(whole) <= MOST_LETTERS:
        return whole
    return f"{current().month_name(month.month, short=True)} {current().digits_of(str(month.year))}"


def state_of(dose: CardDose) -> str:
    """Return the date of what was received, else where the dose stands on the day."""
    received = dose.received
    if received is not None:
        return current().partial_date(received.given) or tr(NO_DATE)
    return tr(REFUSED) if dose.was_refused else tr(dose.status_word)


def tone_of_dose(dose: CardDose) -> str:
    """Return the colour that repeats the words; a dose that was given wrongly is to be looked at."""
    return "warn" if has_faults(dose) else tone_of(dose.status)


def has_faults(dose: CardDose) -> bool:
    """Return True if something is wrong with the dose that was given."""
    return dose.standing is not None and bool(dose.standing.faults)
