"""An adult, an elderly woman and a schoolgirl with a day of checks, for tests of papers and registers."""

from datetime import date
from decimal import Decimal

from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.rules.entries import Habits, Senses
from desktop_app.features.health_checks.services import Vitals
from desktop_app.features.questionnaires.services import record_sheet
from desktop_app.features.referrals.services import refer
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.midwife import give_midwife_key
from tests.builders.open_day import follow

SKILAS = ("ORIENTATION", "WORDS", "CHAIR", "WEIGHT", "APPETITE", "ARM", "EYES", "SIGHT", "WHISPER", "SAD", "INTEREST", "COVID")
ABLE = dict(BOWEL=2, BLADDER=2, GROOMING=1, TOILET=2, EATING=2, TRANSFER=3, WALKING=3, DRESSING=2, STAIRS=2, BATHING=1)
NO_TB = dict.fromkeys(("COUGH", "FEVER_2_WEEKS", "WEIGHT_LOSS", "TB_CONTACT", "NIGHT_SWEATS"), 0)


def village(db, names=("Budi", "Mbah Sarti", "Rini")):
    """Let three people come to the open day of today and be checked; return their ids: adult, elderly, pupil."""
    follow(db)
    give_midwife_key(db)
    budi = add_person(db, names[0], date(1976, 3, 1), "M")
    sarti = add_person(db, names[1], date(1950, 3, 1), "F")
    rini = add_person(db, names[2], date(2013, 3, 1), "F")
    day = open_day(db)
    for one, grams, height in ((budi, 80_000, 1_600), (sarti, 45_000, 1_500), (rini, 40_000, 1_500)):
        weigh(db, day, one, grams, height)
    acted(db, lambda session: _check(session, budi, sarti, rini))
    return budi, sarti, rini


def _check(session, budi, sarti, rini):
    services.record_vitals(session, budi, TODAY, Vitals(150, 95), TODAY)
    services.record_vitals(session, sarti, TODAY, Vitals(118, 76), TODAY)
    services.record_vitals(session, rini, TODAY, Vitals(110, 70), TODAY)
    services.record_lab(session, budi, TODAY, "glucose_random", Decimal(210))
    services.record_lab(session, rini, TODAY, "haemoglobin", Decimal("10.5"))
    services.record_senses(session, budi, TODAY, Senses("pass", "fail", None, "pass", "impossible"))
    services.record_senses(session, rini, TODAY, Senses("pass", "pass", None, "pass", "pass", "decayed", ()))
    services.record_habits(session, budi, TODAY, Habits("active", 10, True, False, None))
    services.give_iron(session, rini, TODAY, 10, "weekly")
    services.set_condition(session, budi, "hypertension")
    services.set_condition(session, budi, "stroke", whose="family")
    record_sheet(session, budi, "TB", TODAY, NO_TB | {"COUGH": 1, "FEVER_2_WEEKS": 1}, "Bu Ani", "here")
    record_sheet(session, rini, "TB", TODAY, NO_TB, "Bu Ani", "here")
    puma = {"SMOKING": 2, "BREATH": 1, "PHLEGM": 0, "COUGH": 1, "SPIROMETRY": 1}
    record_sheet(session, budi, "PUMA", TODAY, puma, "Bu Ani", "here")
    record_sheet(session, sarti, "AKS", TODAY, ABLE | {"STAIRS": 1}, "Bu Ani", "here")
    record_sheet(session, sarti, "SKILAS", TODAY, dict.fromkeys(SKILAS, 0) | {"WHISPER": 2, "SAD": 1}, "Bu Ani", "here")
    refer(session, budi, TODAY, ("blood_pressure",), "health_centre", "150/95", "Bu Ani", "", TODAY)
