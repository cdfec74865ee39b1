"""Numbers of certificates."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.check_digits import check_digits, plain_digits
from desktop_app.features.classes.rules.numbers import certificate_number, is_well_formed

ids = st.binary(min_size=16, max_size=16)


@given(ids)
def test_a_number_has_sixteen_digits_in_groups_and_is_well_formed(certificate):
    number = certificate_number(certificate)
    assert [len(group) for group in number.split("-")] == [4, 4, 4, 4]
    assert is_well_formed(plain_digits(number)) and number == certificate_number(certificate)


@given(ids, st.integers(0, 15), st.integers(1, 9))
def test_any_wrong_digit_is_found(certificate, at, off):
    digits = plain_digits(certificate_number(certificate))
    wrong = digits[:at] + str((int(digits[at]) + off) % 10) + digits[at + 1 :]
    assert not is_well_formed(wrong)


@given(ids, st.integers(0, 15), st.integers(0, 15))
def test_any_two_digits_that_changed_places_are_found(certificate, one, other):
    digits = list(plain_digits(certificate_number(certificate)))
    if digits[one] != digits[other]:
        digits[one], digits[other] = digits[other], digits[one]
        assert not is_well_formed("".join(digits))


def test_check_digits_follow_iso_7064_mod_97_10():
    assert check_digits("794") == "44"  # the standard's own example


def test_a_number_is_read_in_any_script_and_with_any_signs_between():
    assert plain_digits("٤٨٢١ 9037/5512–08९७") == "4821903755120897"
    assert not is_well_formed("") and not is_well_formed("12")
