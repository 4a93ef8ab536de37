from importlib.resources import files

from store.territories import collect, territory_names


def test_the_names_are_those_of_cldr() -> None:
    """The packaged table is what Babel gives; when it is not, run python -m store.territories."""
    assert (files("store") / "territories.tsv").read_text(encoding="utf-8") == collect()


def test_names_are_known_in_every_language() -> None:
    """Countries, the European Union and the United Nations are named in languages of several scripts."""
    names = territory_names()
    wanted = {
        "GB": {"United Kingdom", "Vương quốc Anh", "Inggris Raya", "สหราชอาณาจักร", "イギリス"},
        "EU": {"Europäische Union", "欧盟"},
        "UN": {"Nations Unies", "الأمم المتحدة"},
    }
    assert {code: set(names[code]) & some for code, some in wanted.items()} == wanted


def test_a_name_is_given_once() -> None:
    """No territory has the same name twice, in whatever case, nor an empty one."""
    for code, names in territory_names().items():
        plain = [name.casefold() for name in names]
        assert (code, sorted(set(plain)), min(plain) > "") == (code, sorted(plain), True)
