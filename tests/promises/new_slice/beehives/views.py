"""The page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.widgets import label


class BeehivesPage(QWidget):
    """Shows that there is a page."""

    def __init__(self, context):
        super().__init__()
        self.context = context
        QVBoxLayout(self).addWidget(label("Hives"))
