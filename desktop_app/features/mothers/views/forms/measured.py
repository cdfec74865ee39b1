"""What is measured and handed out at a look at a woman: weight, arm, blood pressure, haemoglobin, iron."""

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.rules.measures import ARM, WEIGHT
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.number import NumberField

from ...rules.codes import IRON_TAKEN
from ...rules.entries import Measured

UPPER = QT_TRANSLATE_NOOP("Mothers", "Blood pressure, upper")
LOWER = QT_TRANSLATE_NOOP("Mothers", "Blood pressure, lower")
MMHG = QT_TRANSLATE_NOOP("Mothers", "mmHg")
HAEMOGLOBIN = QT_TRANSLATE_NOOP("Mothers", "Haemoglobin (Hb)")
GRAMS = QT_TRANSLATE_NOOP("Mothers", "g/dl")
TABLETS = QT_TRANSLATE_NOOP("Mothers", "Iron tablets given today")
TAKEN = QT_TRANSLATE_NOOP("Mothers", "Does she take her iron tablets?")
TENTHS = 10


class MeasuredFields:
    """The fields, added to a form; what is left empty changes nothing that is stored."""

    def __init__(self, form: FieldSet, with_haemoglobin: bool = True) -> None:
        self.weight = NumberField(decimals=WEIGHT.decimals, unit=WEIGHT.unit)
        self.arm = NumberField(decimals=1, unit=ARM.unit)
        self.upper, self.lower = NumberField(unit=MMHG), NumberField(unit=MMHG)
        self.haemoglobin = NumberField(decimals=1, unit=GRAMS)
        self.tablets, self.taken = NumberField(0, 200), ChoiceField([("", ""), *IRON_TAKEN.items()])
        form.add_field("weight_g", WEIGHT.title, self.weight)
        form.add_field("arm_mm", ARM.title, self.arm, beside=True)
        form.add_field("systolic_mmhg", UPPER, self.upper)
        form.add_field("diastolic_mmhg", LOWER, self.lower, beside=True)
        form.add_field("haemoglobin_tenths", HAEMOGLOBIN, self.haemoglobin)
        form.add_field("iron_tablets", TABLETS, self.tablets, beside=True)
        form.add_field("iron_taken", TAKEN, self.taken)
        form.set_field_visible("haemoglobin_tenths", with_haemoglobin)

    def value(self) -> Measured:
        """Return what stands in the fields."""
        return Measured(
            weight_g=self.weight.value_in(WEIGHT.per_unit),
            arm_mm=self.arm.value_in(ARM.per_unit),
            systolic_mmhg=self.upper.value_in(1),
            diastolic_mmhg=self.lower.value_in(1),
            haemoglobin_tenths=self.haemoglobin.value_in(TENTHS),
            iron_tablets=self.tablets.value_in(1),
            iron_taken=self.taken.value() or "",
        )

    def set_value(self, known: Measured) -> None:
        """Show what is stored of the day."""
        self.weight.set_value(None if known.weight_g is None else known.weight_g / WEIGHT.per_unit)
        self.arm.set_value(None if known.arm_mm is None else known.arm_mm / ARM.per_unit)
        self.upper.set_value(known.systolic_mmhg)
        self.lower.set_value(known.diastolic_mmhg)
        self.haemoglobin.set_value(None if known.haemoglobin_tenths is None else known.haemoglobin_tenths / TENTHS)
        self.tablets.set_value(known.iron_tablets)
        self.taken.set_value(known.iron_taken)
