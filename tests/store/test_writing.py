from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.dates import PartialDate
from store.kinds import Level, Mode, PartnerKind, PartnerStatus, ProgrammeKind
from store.reading import read_catalogue, read_packaged
from store.records import (
    Adoption,
    Attendance,
    Coordinator,
    Document,
    Meeting,
    NextStep,
    Partner,
    Person,
    Pledge,
    Programme,
    Source,
    Step,
    Topic,
)
from store.writing import as_yaml, file_of, write_catalogue

FACTS = Path(__file__).parents[2] / "store" / "facts"
SOURCE = Source("https://example.org/page", "A page")
DAY = PartialDate(2022, 7, 6)


def meeting(identity: str = "m", date: PartialDate = DAY, partners: tuple[str, ...] = ()) -> Meeting:
    return Meeting(identity, identity.title(), "s", Level.SUMMIT, date, "They met.", (SOURCE,), partners)


def test_the_packaged_files_are_as_written(tmp_path: Path) -> None:
    """The files of the package are what writing makes of their records, byte for byte."""
    written = write_catalogue(read_packaged(), tmp_path)
    assert {file.relative_to(tmp_path): file.read_text("utf-8") for file in written} == {
        file.relative_to(FACTS): file.read_text("utf-8") for file in FACTS.rglob("*.yaml")
    }


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    """The whole packaged catalogue comes back from an export, record for record."""
    records = read_packaged()
    write_catalogue(reversed(records), tmp_path)
    reading = read_catalogue(tmp_path)
    assert reading.faults == ()
    assert {(one.kind_, one.id): one for one in reading.records} == {
        (one.kind_, one.id): one for one in records
    }


def test_a_record_is_written_for_people() -> None:
    """Dates in quotes, short lists and small mappings on a line, nothing that is at its default."""
    one = Meeting(
        "asean-uk-som-1",
        "1st ASEAN-UK Senior Officials' Meeting",
        "asean-uk-som",
        Level.SENIOR_OFFICIALS,
        DAY,
        "They met.",
        (SOURCE,),
        partners=("united-kingdom",),
        attendances=(Attendance("jenny-bates", chair=True),),
        pledges=(Pledge("united-kingdom", Decimal(1_000_000), "GBP"),),
        highlights=("It was the first meeting of the senior officials.",),
    )
    assert as_yaml([one]) == (
        "meetings:\n"
        "- id: asean-uk-som-1\n"
        "  title: 1st ASEAN-UK Senior Officials' Meeting\n"
        "  series: asean-uk-som\n"
        "  level: senior-officials\n"
        '  date: "2022-07-06"\n'
        "  summary: They met.\n"
        "  sources:\n"
        "  - url: https://example.org/page\n"
        "    title: A page\n"
        "  partners: [united-kingdom]\n"
        "  attendances:\n"
        "  - {person: jenny-bates, chair: true}\n"
        "  pledges:\n"
        "  - {by: united-kingdom, amount: 1000000, currency: GBP}\n"
        "  highlights:\n"
        "  - It was the first meeting of the senior officials.\n"
    )


def test_records_have_one_order() -> None:
    """Meetings stand by date and then id, others by id, however they come."""
    late, first, second = meeting("a", PartialDate(2023)), meeting("b"), meeting("c")
    assert as_yaml([late, second, first]) == as_yaml([first, second, late])
    assert [line for line in as_yaml([late, second, first]).splitlines() if "id:" in line] == [
        "- id: b",
        "- id: c",
        "- id: a",
    ]


@pytest.mark.parametrize(
    ("partners", "file"),
    [
        ((), "meetings/asean/2020s.yaml"),
        (("canada",), "meetings/canada/2020s.yaml"),
        (("japan", "republic-of-korea", "china"), "meetings/plus-three/2020s.yaml"),
        (("japan", "canada"), "meetings/several-partners/2020s.yaml"),
    ],
)
def test_meetings_are_filed_by_partner_and_decade(partners: tuple[str, ...], file: str) -> None:
    """One partner has a folder of its own, the Plus Three share one, and so do all other mixtures."""
    assert file_of(meeting(partners=partners)).as_posix() == file


@pytest.mark.parametrize("id_", ["../../etc/x", "/etc/x", "..", "", "a/b", "a\\b", "A", "\0", "é"])
def test_no_id_leads_out_of_the_folder(tmp_path: Path, id_: str) -> None:
    """Whatever ids a database holds, each file of an export lies within its folder."""
    folder = tmp_path / "export"
    files = write_catalogue([meeting(partners=(id_,)), Person(id_, "A name")], folder)
    assert all(file.resolve().is_relative_to(folder.resolve()) for file in files)
    assert sorted(file.relative_to(folder).as_posix() for file in files)[0] == "meetings/others/2020s.yaml"
    assert [one for one in tmp_path.rglob("*") if one.is_file() and folder not in one.parents] == []


def test_other_records_are_filed_by_kind() -> None:
    """People go by their first letter, topics into one file."""
    files = [file_of(record).as_posix() for record in (Person("puri", "Puri"), Topic("health", "Health"))]
    assert files == ["people/p.yaml", "topics.yaml"]


def test_an_export_may_be_repeated(tmp_path: Path) -> None:
    """Writing again over an export changes its files and adds none."""
    write_catalogue([Topic("health", "Health")], tmp_path)
    (file,) = write_catalogue([Topic("health", "Public health")], tmp_path)
    assert file.read_text("utf-8") == "topics:\n- id: health\n  name: Public health\n"


def test_other_yaml_is_not_mixed_in(tmp_path: Path) -> None:
    """A folder that holds other YAML is refused before anything is written."""
    stranger = tmp_path / "mine.yaml"
    stranger.write_text("topics: []\n", encoding="utf-8")
    with pytest.raises(FileExistsError, match=r"mine\.yaml' is no file of this export: move it away"):
        write_catalogue([Topic("health", "Health")], tmp_path)
    assert list(tmp_path.iterdir()) == [stranger]


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=30)
LATER = st.one_of(
    st.dates().map(lambda day: PartialDate(day.year, day.month, day.day)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1, 9999)),
)
DATE = st.none() | LATER
MAYBE = st.none() | TEXT
SOURCES = st.tuples(st.builds(Source, TEXT, TEXT))
NAMES = st.lists(TEXT, max_size=3).map(tuple)
SLUG = st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True)
MEETINGS = st.builds(
    Meeting,
    id=SLUG,
    title=TEXT,
    series=SLUG,
    level=st.sampled_from(Level),
    date=LATER,
    summary=TEXT,
    sources=SOURCES,
    partners=st.lists(SLUG, max_size=2).map(tuple),
    acronym=MAYBE,
    aliases=NAMES,
    ordinal=st.none() | st.integers(1, 99),
    date_end=DATE,
    places=NAMES,
    venue=MAYBE,
    mode=st.none() | st.sampled_from(Mode),
    attendances=st.tuples(st.builds(Attendance, MAYBE, MAYBE, MAYBE, st.booleans())),
    topics=NAMES,
    programmes=NAMES,
    bodies=NAMES,
    documents=st.tuples(st.builds(Document, TEXT, MAYBE)),
    pledges=st.tuples(st.builds(Pledge, TEXT, st.decimals(0, 10**9, places=2), TEXT, MAYBE, MAYBE)),
    highlights=NAMES,
    next=st.none() | st.builds(NextStep, TEXT, DATE, MAYBE, MAYBE),
)
PARTNERS = st.builds(
    Partner,
    id=SLUG,
    name=TEXT,
    kind=st.sampled_from(PartnerKind),
    status=st.sampled_from(PartnerStatus),
    summary=TEXT,
    sources=SOURCES,
    iso=MAYBE,
    aliases=NAMES,
    history=st.tuples(st.builds(Step, TEXT, DATE, MAYBE, MAYBE)),
    coordinators=st.tuples(st.builds(Coordinator, TEXT, DATE, DATE)),
)
PROGRAMMES = st.builds(
    Programme,
    id=SLUG,
    name=TEXT,
    kind=st.sampled_from(ProgrammeKind),
    summary=TEXT,
    sources=SOURCES,
    acronym=MAYBE,
    aliases=NAMES,
    since=DATE,
    until=DATE,
    partners=NAMES,
    adopted=st.none() | st.builds(Adoption, DATE, MAYBE, MAYBE, MAYBE),
    topics=NAMES,
)


@given(MEETINGS | PARTNERS | PROGRAMMES)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back(tmp_path: Path, record: Meeting | Partner | Programme) -> None:
    """Whatever stands in the texts, quotes, colons or any script, a record is read as it was written."""
    file = tmp_path / "any.yaml"
    file.write_text(as_yaml([record]), encoding="utf-8")
    assert read_catalogue(file).records == [record]
