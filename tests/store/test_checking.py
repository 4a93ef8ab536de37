from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.checking import check
from store.kinds import PlaceKind
from store.records import Place, Topic

FACTS = Path(__file__).parents[2] / "store" / "facts"

GOOD = """\
series:
- id: asean-uk-som
  name: ASEAN-UK Senior Officials' Meeting
  level: senior-officials
places:
- {id: united-kingdom, name: United Kingdom, kind: country, iso: GB}
- {id: london, name: London, kind: city, within: united-kingdom}
people:
- {id: jenny-bates, name: Jenny Bates}
topics:
- {id: health, name: Health}
partners:
- id: united-kingdom
  name: United Kingdom
  kind: country
  status: dialogue-partner
  summary: A partner.
  sources: [{url: "https://example.org/uk", title: A page}]
  iso: GB
  aliases: [UK]
  coordinators: [{country: united-kingdom, since: "2021", until: "2024"}]
meetings:
- id: asean-uk-som-1
  title: 1st ASEAN-UK Senior Officials' Meeting
  series: asean-uk-som
  level: senior-officials
  date: "2022-07-06"
  summary: They met.
  sources: [{url: "https://example.org/som", title: A page}]
  partners: [united-kingdom]
  ordinal: 1
  date_end: "2022-07-06"
  places: [london]
  attendances: [{person: jenny-bates}]
  topics: [health]
  pledges: [{by: united-kingdom, amount: 1000000, currency: GBP}]
members:
- id: united-kingdom
  name: United Kingdom
  standing: member
  place: united-kingdom
  summary: A member for once.
  sources: [{url: "https://example.org/member", title: A page}]
  joined: {date: "2021-08-02", event: Ceremony, place: london}
  history: [{event: Applied, date: "2020", source: "https://example.org/member"}]
offices:
- id: chair
  name: Chair
  held_by: member
  summary: It leads.
  sources: [{url: "https://example.org/chair", title: A page}]
  terms: [{country: united-kingdom, ordinal: 1, since: "2022", until: "2023", source: "https://example.org/chair"}]
programmes:
- id: treaty
  name: Treaty
  kind: agreement
  summary: It binds.
  sources: [{url: "https://example.org/treaty", title: A page}]
  agreement: {form: treaty, state: in-force}
  instruments: [{name: Text, signed: "1976-02-24", in_force: "1976-06-22"}]
  parties: [{country: united-kingdom, by: accession, date: "2012-07-12", person: jenny-bates}]
  applicants: [{country: united-kingdom, state: asked}]
bodies:
- id: asean
  name: ASEAN
  kind: organisation
  summary: It works.
  sources: [{url: "https://example.org/asean", title: A page}]
  facts: [{about: motto, name: Motto, value: Together, source: "https://example.org/asean"}]
"""


def faults(folder: Path, text: str) -> list[tuple[int, str | None, str]]:
    """The faults of a text: line, record, message."""
    file = folder / "facts.yaml"
    file.write_text(text, encoding="utf-8")
    return [(fault.line, fault.record, fault.message) for fault in check(file)]


def test_the_packaged_catalogue_has_no_fault() -> None:
    """What comes with the package may be imported."""
    assert check(FACTS) == []


def test_a_good_file_has_no_fault(tmp_path: Path) -> None:
    """The text that the other tests break is right as it stands."""
    assert faults(tmp_path, GOOD) == []


PERSON = "person jenny-bates"
UNSEEN = "'name' has no sign that can be seen"
SPACED = "the address has a space, or a sign that "
MEETING = "meeting asean-uk-som-1"
PARTNER = "partner united-kingdom"
STATE, OFFICE, TREATY = "member united-kingdom", "office chair", "programme treaty"


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("- id: asean-uk-som-1", "- id: Som_1", (23, "meeting Som_1", "the id 'Som_1' is no slug: use a-z")),
        (
            "name: Jenny Bates",
            'name: " "',
            (9, "person jenny-bates", "'name' is empty or has spaces around it"),
        ),
        ("summary: A partner.", 'summary: "A\\nB"', (17, PARTNER, "'summary' has a line break or control ")),
        (
            "title: A page}]\n  iso",
            'title: "\\0"}]\n  iso',
            (18, PARTNER, "'title' has a line break or control "),
        ),
        (
            "aliases: [UK]",
            "aliases: [united kingdom]",
            (20, PARTNER, "the alias 'united kingdom' only repeats "),
        ),
        (
            "aliases: [UK]",
            "aliases: [UK, uk]",
            (20, PARTNER, "the alias 'uk' only repeats a name of the record"),
        ),
        (
            "name: Jenny Bates",
            f"name: {'x' * 501}",
            (9, PERSON, "the name 'xxxxx"),
        ),
        (
            "name: Jenny Bates",
            'name: "\\u2066\\u202e"',
            (9, PERSON, UNSEEN),
        ),
        (
            "name: Jenny Bates",
            'name: "\\u3164\\u200b"',
            (9, PERSON, UNSEEN),
        ),
        ("aliases: [UK]", 'aliases: ["\\u200f"]', (20, PARTNER, "'aliases' has no sign that can be seen")),
        (
            "https://example.org/uk",
            "https://example.org/\\u202euk",
            (18, PARTNER, SPACED),
        ),
        (
            "https://example.org/uk",
            "https://example.org/\\u200b",
            (18, PARTNER, SPACED),
        ),
        ("iso: GB\n", "iso: gb\n", (19, PARTNER, "'gb' is no country code: use two capitals")),
        ("https://example.org/uk", "example.org/uk", (18, PARTNER, "'example.org/uk' is no address: begin ")),
        (
            "https://example.org/som",
            "javascript:x",
            (29, MEETING, "'javascript:x' is no address: begin with "),
        ),
        (
            '[{url: "https://example.org/uk", title: A page}]',
            "[]",
            (18, PARTNER, "needs at least one source"),
        ),
        ('until: "2024"', 'until: "2020"', (21, PARTNER, "ends (2020) before it begins (2021)")),
        (
            'date_end: "2022-07-06"',
            'date_end: "2022-06"',
            (32, MEETING, "ends (June 2022) before it begins (6 July"),
        ),
        ("ordinal: 1", "ordinal: 2", (31, MEETING, "the ordinal is 2, but the title says '1st'")),
        ("ordinal: 1", "ordinal: 0", (31, MEETING, "the ordinal 0 is no number from 1 on")),
        ("[{person: jenny-bates}]", "[{chair: true}]", (34, MEETING, "names neither a person nor a role")),
        (
            "amount: 1000000",
            "amount: 0",
            (36, MEETING, "the amount is a sum of money above 0, with at most "),
        ),
        ("amount: 1000000", "amount: 0.001", (36, MEETING, "the amount is a sum of money above 0, with at ")),
        (
            "amount: 1000000",
            'amount: "1E99999"',
            (36, MEETING, "the amount is a sum of money above 0, with "),
        ),
        ("currency: GBP", "currency: £", (36, MEETING, "'£' is no currency of ISO 4217, such as 'GBP'")),
        ("series: asean-uk-som\n", "series: som\n", (25, MEETING, "there is no series 'som'")),
        ("places: [london]", "places: [leeds]", (33, MEETING, "there is no place 'leeds'")),
        ("topics: [health]", "topics: [sport]", (35, MEETING, "there is no topic 'sport'")),
        ("topics: [health]", "topics: [health, health]", (35, MEETING, "the same comes twice in 'topics'")),
        ("{person: jenny-bates}", "{person: jenny}", (34, MEETING, "there is no person 'jenny'")),
        ("by: united-kingdom", "by: canada", (36, MEETING, "there is no partner 'canada'")),
        ("city, within: united-kingdom", "city, within: eu", (7, "place london", "there is no place 'eu'")),
        ("city, within: united-kingdom", "city, within: london", (7, "place london", "lies within itself")),
        ("country: united-kingdom, since", "country: eire, since", (21, PARTNER, "there is no place 'eire'")),
        ("place: united-kingdom\n", "place: eire\n", (41, STATE, "there is no place 'eire'")),
        ("Ceremony, place: london", "Ceremony, place: leeds", (44, STATE, "there is no place 'leeds'")),
        ("standing: member", "standing: observer", (40, STATE, "a member has 'joined', and nobody else has")),
        (
            'source: "https://example.org/member"',
            'source: "https://example.org/x"',
            (45, STATE, "'https://example.org/x' is none of the record's sources: add it there"),
        ),
        (
            'since: "2022", until: "2023"',
            'since: "2024", until: "2023"',
            (52, OFFICE, "ends (2023) before it "),
        ),
        ('since: "2022", until: "2023", ', "", (52, OFFICE, "needs 'since' or 'until'")),
        ("ordinal: 1, since", "ordinal: 0, since", (52, OFFICE, "the ordinal 0 is no number from 1 on")),
        ("terms: [{country: united-kingdom, ", "terms: [{", (52, OFFICE, "needs a person or a country")),
        ('in_force: "1976-06-22"', 'in_force: "1975"', (60, TREATY, "ends (1975) before it begins (24 Feb")),
        ("parties: [{country: united-kingdom, ", "parties: [{", (61, TREATY, "needs a partner, or else a ")),
        (
            "parties: [{country: united-kingdom, ",
            "parties: [{country: united-kingdom}, {country: united-kingdom, ",
            (61, TREATY, "the party united-kingdom comes twice"),
        ),
        (
            "person: jenny-bates}]\n  applicants",
            "person: jen}]\n  applicants",
            (61, TREATY, "there is no person "),
        ),
        (
            "applicants: [{country: united-kingdom",
            "applicants: [{country: eire",
            (62, TREATY, "there is no place "),
        ),
        (
            'source: "https://example.org/asean"',
            'source: "https://example.org/x"',
            (69, "body asean", "'https://example.org/x' is none of the record's sources"),
        ),
    ],
)
def test_each_fault_is_found(
    tmp_path: Path, right: str, wrong: str, fault: tuple[int, str | None, str]
) -> None:
    """One thing made wrong gives that one fault, at its line, under its record."""
    assert right in GOOD
    line, record, message = fault
    found = faults(tmp_path, GOOD.replace(right, wrong, 1))
    assert [(one[0], one[1], one[2][: len(message)]) for one in found] == [(line, record, message)]


@pytest.mark.parametrize(
    ("right", "within", "beyond"),
    [
        ("name: Jenny Bates", f"name: {'x' * 500}", f"name: {'x' * 501}"),
        ("amount: 1000000", "amount: 999999999999999", "amount: 1000000000000000"),
        ("amount: 1000000", "amount: 0.01", "amount: 0"),
        ("title: 1st ASEAN", "title: ASEAN", "title: 2nd ASEAN"),
        ("title: 1st ASEAN", "title: The 1ST ASEAN", "title: The 2ND ASEAN"),
        ("1, since", "9999, since", "10000, since"),
        ("1, since", "1, since", "0, since"),
    ],
)
def test_what_is_bounded_may_reach_its_bound(tmp_path: Path, right: str, within: str, beyond: str) -> None:
    """The length of a name, a sum of money, an ordinal and the one that a title says: one step further is a
    fault."""
    assert right in GOOD
    assert faults(tmp_path, GOOD.replace(right, within, 1)) == []
    assert len(faults(tmp_path, GOOD.replace(right, beyond, 1))) == 1


@pytest.mark.parametrize(("ordinal", "right"), [(0, False), (1, True), (9_999, True), (10_000, False)])
def test_a_meeting_is_counted_from_one_to_9999(tmp_path: Path, ordinal: int, right: bool) -> None:
    """Whatever lies beyond is no count."""
    text = GOOD.replace("title: 1st ASEAN", "title: ASEAN").replace(
        "  ordinal: 1\n", f"  ordinal: {ordinal}\n"
    )
    told = [] if right else [(31, MEETING, f"the ordinal {ordinal} is no number from 1 on")]
    assert faults(tmp_path, text) == told


def test_after_an_id_that_is_given_twice_the_rest_is_checked(tmp_path: Path) -> None:
    """The records behind it, too."""
    found = faults(tmp_path, "topics:\n- {id: a, name: A}\n- {id: a, name: B}\n- {id: c, name: ' '}\n")
    assert [line for line, _, _ in found] == [3, 4]


def test_ids_and_names_are_given_once(tmp_path: Path) -> None:
    """A repeated id or name points to where it was given first."""
    good = GOOD.split("members:", maxsplit=1)[0]
    again = good + "  highlights: []\n- " + good.split("meetings:\n- ")[1]
    first = f"{tmp_path / 'facts.yaml'}:23"
    assert faults(tmp_path, again) == [(38, MEETING, f"this id was given before, in {first}")]
    renamed = again[::-1].replace("id: asean-uk-som-1"[::-1], "id: som"[::-1], 1)[::-1]
    assert faults(tmp_path, renamed) == [
        (39, "meeting som", f"has the same title as asean-uk-som-1 in {first}")
    ]


def test_a_faulty_record_has_its_id_for_itself_too(tmp_path: Path) -> None:
    """A repeated id is told beside what else is wrong, also where both records are faulty."""
    for first in ("{id: kites, name: Kites}", "{id: kites}"):
        found = faults(tmp_path, f"topics:\n- {first}\n- {{id: kites, nom: Kites}}\n")
        again = f"this id was given before, in {tmp_path / 'facts.yaml'}:2"
        assert (3, "topic kites", again) in found
        assert (3, "topic kites", "'nom' is no field of this kind of record") in found


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """Faults of reading and of checking come together, by file and line."""
    (tmp_path / "b.yaml").write_text("people:\n- {id: B, name: C}\n- {id: d}\n", encoding="utf-8")
    (tmp_path / "a.yaml").write_text("topics:\n- {id: e, nom: F}\n- [\n", encoding="utf-8")
    assert [(fault.file.name, fault.line) for fault in check(tmp_path)] == [
        ("a.yaml", 2),
        ("a.yaml", 2),
        ("a.yaml", 4),
        ("b.yaml", 2),
        ("b.yaml", 3),
    ]


def test_faults_of_shape_and_of_links_are_told_together(tmp_path: Path) -> None:
    """A record with a field too many still has its links and its other fields checked."""
    wrong = GOOD.replace("  ordinal: 1\n", "  colour: red\n").replace("[health]", "[health, kites]")
    assert [(line, message) for line, _, message in faults(tmp_path, wrong.replace("GBP", "pounds"))] == [
        (31, "'colour' is no field of this kind of record"),
        (35, "there is no topic 'kites'"),
        (36, "'pounds' is no currency of ISO 4217, such as 'GBP'"),
    ]


def test_a_link_to_a_faulty_record_is_no_second_fault(tmp_path: Path) -> None:
    """A record that cannot be read is told once, not once more for each record that leads to it."""
    broken = GOOD.replace("{id: health, name: Health}", "{id: health}")
    assert faults(tmp_path, broken) == [(11, "topic health", "'name' is missing")]


def test_links_may_lead_to_known_records(tmp_path: Path) -> None:
    """A file of additions need not repeat what is known, and nothing else excuses a link."""
    additions = tmp_path / "more.yaml"
    additions.write_text(
        "places:\n- {id: leeds, name: Leeds, kind: city, within: england}\n", encoding="utf-8"
    )
    england = Place("england", "England", PlaceKind.COUNTRY)
    assert check(additions, [england]) == []
    assert [fault.message for fault in check(additions, [Topic("england", "England")])] == [
        "there is no place 'england'"
    ]


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates()
NAMES = st.sampled_from(
    ["id", "name", "title", "aliases", "date", "sources", "pledges", "amount", "ordinal", "x"]
)
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4)
)


@given(st.dictionaries(st.sampled_from(["people", "meetings", "places", "x"]), st.lists(VALUES, max_size=3)))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_content_makes_checking_fail(tmp_path: Path, content: object) -> None:
    """Whatever stands in the fields, checking ends with faults that can be printed."""
    text = yaml.safe_dump(content, allow_unicode=True)
    assert all(message and line > 0 for line, _, message in faults(tmp_path, text))
