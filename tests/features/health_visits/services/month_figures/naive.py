"""The month counted a second time, with plain loops over the records: no rule and no derived table of the program.

Written from domain.md 2.1, 2.2, 16.1 and 16.4 for the Indonesian pack. Slow and simple on purpose. Only the values of WHO's
tables are read from where the program keeps them.
"""

from datetime import date

from desktop_app.features.health_visits.rules.growth.tables import lms_table

KBM = {
    "M": [800, 800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300],
    "F": [800, 800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200],
}
"""By completed months 0-11, month 0 as month 1; 200 g from 12 months on (domain.md 2.2; 16.1, number 2)."""
DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
RED_LINE = -3
OLDEST = 59
LIVES_HERE = ("here", "temporarily_here", "temporarily_away")
STAGES = {"0": "poor", "1": "poor", "2": "not_poor", "3": "not_poor", "4": "not_poor"}


def read(session):
    """Return living rows of the tables that matter, as dictionaries."""
    run = session.connection().exec_driver_sql
    tables = (
        *("resident", "life_event", "visit", "body_measurement", "letter_choice", "growth_card"),
        *("household", "household_member", "household_fact"),
    )
    return {
        table: [dict(row) for row in run(f"SELECT * FROM {table} WHERE deleted_at IS NULL ORDER BY n").mappings()]
        for table in tables
    }


def count_month(rows, year, month):
    """Return the children of each number of a month: {"S": {ids}, ...}, with "sex", "welfare" and "age" of each child."""
    person_of = people_by_entry(rows["resident"])
    last_day = date(year, month, days_in(year, month))
    found = {code: set() for code in ("S", "K", "D", "N", "T", "O", "B", "2T", "BGM")}
    found |= {"sex": {}, "welfare": {}, "age": {}}
    for child in rows["resident"]:
        if person_of[child["id"]] != child["id"] or child["birth_year"] is None:
            continue
        entries = [entry for entry, person in person_of.items() if person == child["id"]]
        born = middle_of(child)
        age = months_between(born, last_day)
        if not 0 <= age <= OLDEST or not lives_here(child, rows["life_event"], entries, last_day):
            continue
        found["S"].add(child["id"])
        found["sex"][child["id"]] = child["sex"]
        found["age"][child["id"]] = age
        found["welfare"][child["id"]] = welfare(rows, entries, last_day)
        if has_card(rows["growth_card"], entries, last_day):
            found["K"].add(child["id"])
        letter, twice, below = letter_of(rows, child, entries, born, year, month)
        if letter:
            found["D"].add(child["id"])
            found[letter].add(child["id"])
        if twice:
            found["2T"].add(child["id"])
        if below:
            found["BGM"].add(child["id"])
    return found


def people_by_entry(residents):
    person_of = {row["id"]: row["id"] for row in residents}
    for _ in residents:
        before = dict(person_of)
        for row in residents:
            if row["merged_into"] in person_of:
                oldest = min(person_of[row["id"]], person_of[row["merged_into"]])
                for entry, person in before.items():
                    if person in (before[row["id"]], before[row["merged_into"]]):
                        person_of[entry] = min(person_of[entry], oldest)
        if person_of == before:
            break
    return person_of


def days_in(year, month):
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return DAYS_IN_MONTH[month - 1] + leap


def middle_of(child):
    year, month, day = child["birth_year"], child["birth_month"], child["birth_day"]
    if month is None:
        first, last = date(year, 1, 1), date(year, 12, 31)
    elif day is None:
        first, last = date(year, month, 1), date(year, month, days_in(year, month))
    else:
        return date(year, month, day)
    return date.fromordinal((first.toordinal() + last.toordinal()) // 2)


def months_between(born, on):
    months = (on.year - born.year) * 12 + on.month - born.month
    birthday = min(born.day, days_in(on.year, on.month))
    return months if on.day >= birthday else months - 1


def lives_here(child, events, entries, on):
    """The demo knows the days of all moves and deaths."""
    if child["status"] == "visitor":
        return False
    moves = []
    for event in events:
        if event["resident_id"] in entries and event["kind"] in ("moved_in", "moved_out", "died") and event["event_year"]:
            moves.append((date(event["event_year"], event["event_month"], event["event_day"]), event["kind"]))
    moves.sort()
    here = not (moves and moves[0][1] == "moved_in")
    leaves_later = False
    for day, kind in moves:
        if kind == "moved_in":
            if day <= on:
                here = True
        elif day < on:
            here = False
        else:
            leaves_later = True
    return here and (leaves_later or child["status"] in LIVES_HERE)


def welfare(rows, entries, on):
    houses = [m["household_id"] for m in rows["household_member"] if m["resident_id"] in entries and m["until_date"] is None]
    known = "unknown"
    newest = ""
    for fact in rows["household_fact"]:
        if fact["kind"] == "welfare_stage" and fact["household_id"] in houses:
            day = fact["on_date"] or ""
            if newest <= day <= on.isoformat():
                newest, known = day, STAGES.get(fact["value"], "unknown")
    return known


def has_card(cards, entries, on):
    newest, held = "", False
    for card in cards:
        if card["resident_id"] in entries and newest <= card["on_date"] <= on.isoformat():
            newest, held = card["on_date"], bool(card["held"])
    return held


def letter_of(rows, child, entries, born, year, month):
    """Return letter, whether it is the second T in a row, and whether the weight lies below the red line."""
    months = {}
    for visit in rows["visit"]:
        if visit["resident_id"] not in entries or visit["visited_on"] < earliest_birth(child):
            continue
        for measurement in rows["body_measurement"]:
            if measurement["visit_id"] == visit["id"] and measurement["weight_g"] is not None:
                on = date.fromisoformat(visit["visited_on"])
                months.setdefault((on.year, on.month), []).append((on, visit["id"], visit["kind"], measurement))
    letters = {}
    for key in sorted(months):
        letters[key] = plain_letter(months, key, child, born)
        for choice in rows["letter_choice"]:
            if choice["resident_id"] in entries and (choice["year"], choice["month"]) == key and letters[key] in "NT":
                letters[key] = choice["letter"]
    now, before = (year, month), month_before((year, month))
    if now not in letters:
        return None, False, False
    # O, B and N between two T, and an absent month, end the row: so only the month before matters
    twice = letters[now] == "T" and letters.get(before) == "T"
    return letters[now], twice, is_below_red(counting(months[now]), child, born)


def plain_letter(months, key, child, born):
    here = any(kind != "facility" for _, _, kind, _ in months[key])
    earlier = [one for month, found in months.items() if month < key for one in found]
    if here and not any(kind != "facility" for _, _, kind, _ in earlier):
        return "B"
    if not earlier:
        return "B"
    before = month_before(key)
    if before not in months:
        return "O"
    weighed, last = counting(months[key]), counting(months[before])
    age = months_between(born, weighed[0])
    least = [200 if age > 11 else KBM[sex][max(age, 0)] for sex in ([child["sex"]] if child["sex"] else ["M", "F"])]
    return "N" if weighed[3]["weight_g"] - last[3]["weight_g"] >= min(least) else "T"


def counting(found):
    on_open_days = [one for one in found if one[2] == "open_day"]
    return max(on_open_days or found, key=lambda one: one[:2])


def month_before(key):
    year, month = key
    return (year, month - 1) if month > 1 else (year - 1, 12)


def earliest_birth(child):
    return date(child["birth_year"], child["birth_month"] or 1, child["birth_day"] or 1).isoformat()


def is_below_red(weighed, child, born):
    """Weight for age by WHO's formula: below -3 in steps of the distance between the lines -2 and -3, to two decimals."""
    on, _, _, measurement = weighed
    days = (on - born).days
    if child["sex"] is None or child["birth_month"] is None or measurement["oedema"] or not 0 <= days / 30.4375 < 60:
        return False
    power, median, spread = lms_table("2006", "wfa", child["sex"]).lms(days)
    line2, line3 = (median * (1 + power * spread * z) ** (1 / power) for z in (-2, -3))
    kilograms = measurement["weight_g"] / 1000
    return kilograms < line3 and round(-3 + (kilograms - line3) / (line2 - line3), 2) < RED_LINE
