"""What a person's hands do on the page of stock, for its tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press one key."""
    QTest.keyClick(widget, key, modifier)


def click(widget):
    """Click with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(field, text):
    """Replace what stands in a line by what is typed."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def choose(field, value):
    """Choose from a list, as a person does."""
    field.set_value(value)
    field.changed.emit()


def form_of(page):
    """Return the form that stands beside the list."""
    return page.master_detail.form()


def error_of(form, name):
    """Return what is said to be wrong with a field."""
    line = form._fields[name].line
    return line.text() if line.property("role") == "error" else ""


def words_in(widget):
    """Return all words that can be seen in a widget, once what waits has been done and its layout knows of the newest words."""
    for _ in range(3):
        QApplication.processEvents()
    return " | ".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible() and found.text())


def names(page):
    """Return the items in the list, top down."""
    return [page.model.index(number, 0).data() for number in range(page.model.rowCount())]


def states(page):
    """Return what the items in the list ask for, top down."""
    return [page.model.index(number, 5).data() for number in range(page.model.rowCount())]


def save(form):
    """Press Ctrl+S in a form."""
    press(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
