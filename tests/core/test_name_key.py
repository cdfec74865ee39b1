"""Names are found whatever way they were written."""

import pytest

from desktop_app.core.name_key import name_key, spelling_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Núñez", "NUNEZ"),
        ("İpek", "ipek"),
        ("Åsa  Öberg", "asa oberg"),
        ("فَاطِمَة", "فاطمه"),
        ("أحمد", "احمد"),
        ("مُصطفى", "مصطفي"),
        ("محـمد", "محمد"),
        ("Nur'aini", "Nuraini"),
        ("Siti-Aisyah", "siti aisyah"),
        ("ＡＮＩ", "ani"),
    ],
)
def test_two_writings_of_one_name_have_one_key(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Soekarno", "Sukarno"),
        ("Djoko", "Joko"),
        ("Tjipto", "Cipto"),
        ("Moh. Ali", "Muhammad Ali"),
        ("Mochamad Ali", "Muh Ali"),
        ("Soetjipto", "Sucipto"),
    ],
)
def test_old_spellings_find_new_ones(old, new):
    assert spelling_key(old) == spelling_key(new)


def test_different_names_stay_different():
    assert len({spelling_key(n) for n in ("Ali", "Alim", "山田花子", "山田", "Mohani", "Muhani", "")}) == 7
