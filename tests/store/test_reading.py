from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.dates import PartialDate
from store.kinds import Kind, PlaceKind, Ref
from store.reading import read_catalogue, read_packaged
from store.records import Meeting, Person, Place

PERSON = "people:\n- id: lakshmi-puri\n  name: Lakshmi Puri\n"


def written(folder: Path, text: str, name: str = "facts.yaml") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def told(folder: Path, text: str) -> list[tuple[int, str | None, str]]:
    """The faults of a text: line, record, message."""
    return [
        (fault.line, fault.record, fault.message) for fault in read_catalogue(written(folder, text)).faults
    ]


def test_a_folder_is_read_whole(tmp_path: Path) -> None:
    """Every YAML file at any depth is read, in the order of the paths, and nothing else is."""
    written(tmp_path, PERSON, "b/deep/people.yml")
    written(tmp_path, "places:\n- {id: london, name: London, kind: city}\n", "a.yaml")
    written(tmp_path, "people:\n- {id: nobody, name: Nobody}\n", "b/notes.txt")
    assert read_catalogue(tmp_path).records == [
        Place("london", "London", PlaceKind.CITY),
        Person("lakshmi-puri", "Lakshmi Puri"),
    ]


def test_a_file_may_hold_several_kinds(tmp_path: Path) -> None:
    """Each top-level key of a file is a kind of its own."""
    file = written(tmp_path, PERSON + "topics:\n- {id: health, name: Health}\n")
    assert [entry.ref for entry in read_catalogue(file).entries] == [
        Ref(Kind.PERSON, "lakshmi-puri"),
        Ref(Kind.TOPIC, "health"),
    ]


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    """A file of comments alone is neither a record nor a fault."""
    reading = read_catalogue(written(tmp_path, "# to be written\n"))
    assert (reading.entries, reading.faults) == ((), ())


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    """A path to nothing is an error that names the path."""
    with pytest.raises(FileNotFoundError, match=r"There is no file or folder '.*nowhere'"):
        read_catalogue(tmp_path / "nowhere")


def test_good_records_survive_bad_neighbours(tmp_path: Path) -> None:
    """A fault costs its own record alone."""
    reading = read_catalogue(
        written(tmp_path, PERSON + "- id: no-name\n- id: kaveh-zahedi\n  name: Kaveh Zahedi\n")
    )
    assert [entry.ref.id for entry in reading.entries] == ["lakshmi-puri", "kaveh-zahedi"]
    assert [str(fault) for fault in reading.faults] == [
        f"{tmp_path / 'facts.yaml'}:4: person no-name: 'name' is missing"
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("- id: a\n", (1, None, "names no kind of record: begin with one of 'partners:', 'meetings:', ")),
        ("\npersons: []\n", (2, None, "'persons' is no kind of record: use one of 'partners:', ")),
        ("people: {}\n", (1, None, "'people:' needs a list of records, each beginning with '- id:'")),
        ("people: []\npeople: []\n", (2, None, "'people:' comes twice: join the two lists")),
        ("people:\n- Lakshmi\n", (2, None, "a person is a list of fields that begins with '- id:'")),
        ("people:\n- id: a\n  name: 'A\n", (4, None, "is no YAML here: found unexpected end of stream")),
        ("people: []\n---\npeople: []\n", (2, None, "is no YAML here: another document begins")),
        ("people:\n- [[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]\n", (2, None, "a person is a list of fields")),
        (
            "people:\n- {id: a, name: B, aliases: [[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]}\n",
            (2, "person a", "is nested too deeply: a record has no lists within lists"),
        ),
        (
            "people:\n- id: a\n  name: B\n  born: 1\n",
            (4, "person a", "'born' is no field of this kind of record"),
        ),
        ("people:\n- id: a\n  name: 7\n", (3, "person a", "'name' is text and stands in quotes")),
        ("people:\n- id: a\n  name: B\n  aliases: C\n", (4, "person a", "'aliases' is a list")),
        ("people:\n- id: a\n  name: B\n  name: C\n", (4, "person a", "the field 'name' comes twice")),
        ("people:\n- id: a\n  name: !!python/name:os.system x\n", (3, "person a", "'x' is no value: ")),
        ("people:\n- &one\n  id: a\n  name: B\n- *one\n", (5, "person", "uses a YAML alias ('*…'): ")),
        (
            "places:\n- id: a\n  name: B\n  kind: town\n",
            (4, "place a", "'kind' is one of 'country' or 'city'"),
        ),
        (
            "bodies:\n- id: a\n  date: 2022-07-06\n  name: B\n  kind: conference\n  summary: C\n"
            "  sources: []\n",
            (3, "body a", "'date': a date is written in quotes, as "),
        ),
        (
            "partners:\n- id: a\n  name: B\n  kind: country\n  status: other\n  summary: C\n  sources: []\n"
            '  history:\n  - event: D\n    date: "2022-13"\n',
            (10, "partner a", "'history.1.date': month must be in 1..12"),
        ),
        (
            "people:\n- id: a\n  name: 2022-99-99\n",
            (3, "person a", "'2022-99-99' is no value: put text and dates in"),
        ),
    ],
)
def test_each_fault_has_its_line_and_record(
    tmp_path: Path, text: str, fault: tuple[int, str | None, str]
) -> None:
    """A fault names the line, the record where it is known, and what to do."""
    line, record, message = fault
    assert [(found[0], found[1], found[2][: len(message)]) for found in told(tmp_path, text)] == [
        (line, record, message)
    ]


def test_other_encodings_are_a_fault(tmp_path: Path) -> None:
    """A file that is not UTF-8 is told so, with the line."""
    file = tmp_path / "facts.yaml"
    file.write_bytes("people:\n- id: jenca\n  name: Jenča\n".encode("iso-8859-2"))
    assert [(fault.line, fault.message) for fault in read_catalogue(file).faults] == [
        (3, "is not UTF-8 here: save the file as UTF-8 text")
    ]


@pytest.mark.parametrize("before", [2**20 - 10, 2**20, 3 * 2**20 + 1])
def test_the_line_of_another_encoding_is_told_in_large_files(tmp_path: Path, before: int) -> None:
    """However far into a file, and be a letter read in two parts, the line is the right one."""
    file = tmp_path / "facts.yaml"
    file.write_bytes(b"#" + "é".encode() * ((before - 2) // 2) + b"\n\n# \xe9\n" + b"# more\n" * 400_000)
    assert [fault.line for fault in read_catalogue(file).faults] == [3]


@pytest.mark.parametrize(
    "text", ["[" * 5000, "people:\n- " + "[" * 900 + "]" * 900, "people: " + "{a: " * 5000]
)
def test_depth_is_a_fault(tmp_path: Path, text: str) -> None:
    """Nesting without end neither crashes nor passes."""
    assert len(told(tmp_path, text)) == 1


def test_aliases_cannot_grow_without_end(tmp_path: Path) -> None:
    """A file that would unfold to billions of values is read at once and refused."""
    levels = "".join(f"- &l{n} {{id: [{f'*l{n - 1}, ' * 9}]}}\n" for n in range(1, 40))
    assert told(tmp_path, "people:\n- &l0 {id: a, name: B}\n" + levels)


MARKS = [
    "people:",
    "meetings:",
    "\n- ",
    "\n  ",
    "id: ",
    "name: ",
    "date: ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "? ",
]
MARKS += ["!!", "|", ">", "'", '"', "#", "~", "2022-01-01", "é", "\t", "\0", "---\n", "<<: ", "%YAML 9"]
YAMLISH = st.lists(st.sampled_from(MARKS), max_size=25).map("".join)


@given(st.one_of(st.text(max_size=60).map(str.encode), st.binary(max_size=60), YAMLISH.map(str.encode)))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_content_makes_reading_fail(tmp_path: Path, content: bytes) -> None:
    """Whatever a file holds, reading ends with records and faults that have a line and a message."""
    file = tmp_path / "any.yaml"
    file.write_bytes(content)
    reading = read_catalogue(file)
    assert all(fault.line > 0 and fault.message for fault in reading.faults)


def test_an_entry_knows_the_line_of_its_fields(tmp_path: Path) -> None:
    """A fault found later is given at the field, or at the nearest thing around it."""
    (entry,) = read_catalogue(written(tmp_path, PERSON + "  aliases:\n  - Puri\n  - L. Puri\n")).entries
    paths = ((), ("name",), ("aliases", 1), ("aliases", 9), ("acronym",))
    assert [entry.fault("", *path).line for path in paths] == [2, 3, 6, 4, 2]


def test_the_lines_of_a_field_are_found_in_any_layout(tmp_path: Path) -> None:
    """Indented lists, flow mappings over several lines and letters of several bytes change no line."""
    flow = (
        "topics:\n  - id: café\n    name: Ćafé\n"
        "people: [{id: a, name: B}, {id: c,\n   name: D,\n aliases: [E,\n F]}]\n"
    )
    entries = read_catalogue(written(tmp_path, flow)).entries
    paths = (("name",), ("name",), ("aliases", 1))
    lines = [entry.fault("", *path).line for entry, path in zip(entries, paths, strict=True)]
    assert lines == [3, 4, 7]


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    """Reading tells how much of all files is done, and ends with all of it."""
    written(tmp_path, "topics:\n" + "".join(f"- {{id: t{n}, name: T {n}}}\n" for n in range(900)))
    written(tmp_path, PERSON, "people.yaml")
    heard: list[tuple[int, int]] = []
    read_catalogue(tmp_path, lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert len(heard) > 4
    assert heard[-1] == (sum(file.stat().st_size for file in tmp_path.iterdir()),) * 2


def test_a_faulty_record_is_kept_apart_from_its_faulty_fields(tmp_path: Path) -> None:
    """What else can be read of a faulty record can be checked; it is no record of the catalogue."""
    reading = read_catalogue(written(tmp_path, "places:\n- id: a\n  nom: B\n  kind: city\n  within: c\n"))
    assert reading.records == []
    (entry,) = reading.broken
    assert isinstance(entry.record, Place)
    assert entry.record.within == "c"
    assert set(entry.faulty) == {"name", "nom"}


def test_the_packaged_catalogue_is_read() -> None:
    """The records that come with the package are there without a path."""
    dates = {record.id: record.date for record in read_packaged() if isinstance(record, Meeting)}
    assert dates["asean-uk-som-1"] == PartialDate(2022, 7, 6)
