"""The one matcher."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.kinds import Kind, Ref
from store.matching.match import Hit, Match, Name, Verdict
from store.matching.matcher import Matcher


def _meeting(id_: str) -> Ref:
    return Ref(Kind.MEETING, id_)


_SOM_1, _SOM_2, _SUMMIT_11, _SUMMIT_12 = map(_meeting, ("som-1", "som-2", "summit-11", "summit-12"))
_SERIES = Ref(Kind.SERIES, "som")
_UK, _UK_PLACE = Ref(Kind.PARTNER, "united-kingdom"), Ref(Kind.PLACE, "united-kingdom")
_MPAC, _MPAC_OLD = Ref(Kind.PROGRAMME, "mpac-2025"), Ref(Kind.PROGRAMME, "mpac")
_NAMES = [
    Name("ASEAN-UK Senior Officials' Meeting", _SERIES),
    Name("AUKSOM", _SERIES),
    Name("United Kingdom", _UK),
    Name("Inggris", _UK),
    Name("IT", _UK, spoken=False),
    Name("United Kingdom", _UK_PLACE),
    Name("Master Plan on ASEAN Connectivity 2025", _MPAC),
    Name("MPAC 2025", _MPAC),
    Name("Master Plan on ASEAN Connectivity", _MPAC_OLD),
    Name("cybersecurity", Ref(Kind.TOPIC, "cyber")),
    Name("Marco Rubio", Ref(Kind.PERSON, "rubio")),
    Name("Marcos", Ref(Kind.PERSON, "marcos")),
    Name("2nd ASEAN-UK Senior Officials' Meeting", _SOM_2, context=("2023", "Jakarta Indonesia")),
    Name("AUKSOM", _SOM_2),
    Name("1st ASEAN-UK Senior Officials' Meeting", _SOM_1, context=("2022", "London")),
    Name("AUKSOM", _SOM_1),
    Name("12th ASEAN Summit", _SUMMIT_12, context=("2007", "Cebu")),
    Name("11th ASEAN Summit", _SUMMIT_11, context=("2005", "Kuala Lumpur")),
]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(_NAMES)


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("1ST asean—uk senior officials MEETING", _SOM_1),
        ("First ASEAN-UK Senior Officials’ Meeting", _SOM_1),
        ("asean uk meeting senior officials 1", _SOM_1),
        ("mpac2025", _MPAC),
        ("masterplan on asean connectivity", _MPAC_OLD),
        ("the master plan asean connectivity", _MPAC_OLD),
        ("cyber security", Ref(Kind.TOPIC, "cyber")),
        ("XII ASEAN summit", _SUMMIT_12),
        ("it", _UK),
    ],
)
def test_exact_name_wins(matcher: Matcher, typed: str, ref: Ref) -> None:
    """A name as it stands is exact, however written, spaced or ordered; nothing is offered beside it."""
    match = matcher.find(typed)
    assert (match.verdict, [hit.ref for hit in match.hits]) == (Verdict.EXACT, [ref])


def test_shared_name_is_several(matcher: Matcher) -> None:
    """Records that share an acronym are all offered, in the order in which they were named."""
    match = matcher.find("auksom", {Kind.MEETING})
    assert (match.verdict, [hit.ref for hit in match.hits]) == (Verdict.SEVERAL, [_SOM_2, _SOM_1])


def test_partner_and_place_are_one(matcher: Matcher) -> None:
    """A country that is partner and place at once is not two choices."""
    assert matcher.find("united kingdom").verdict is Verdict.EXACT
    assert matcher.find("untied kingdm").verdict is Verdict.CLEAR


def test_title_beats_alias() -> None:
    """Where a name is one record's title and another's alias, the title wins."""
    title, alias = Ref(Kind.BODY, "title"), Ref(Kind.BODY, "alias")
    match = Matcher([Name("Other", alias), Name("Forum", alias), Name("Forum", title)]).find("forum")
    assert (match.verdict, [hit.ref for hit in match.hits]) == (Verdict.EXACT, [title, alias])


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("1 asean uk senior oficials meting", _SOM_1),
        ("som asean uk senior officials londn", _SOM_1),
        ("aseanuk senior officials 2", _SOM_2),
        ("11 aseansumit", _SUMMIT_11),
        ("mastr plan conectivity 2025", _MPAC),
        ("asean summit cebu 2007", _SUMMIT_12),
        ("ingris", _UK),
    ],
)
def test_clear_names(matcher: Matcher, typed: str, ref: Ref) -> None:
    """Typos, words left out, joined or cut, and words of the context lead to one record."""
    match = matcher.find(typed, {ref.kind})
    assert (match.verdict, match.hits[0].ref) == (Verdict.CLEAR, ref)


@pytest.mark.parametrize(
    "typed", ["13th ASEAN Summit", "asean summit 2006", "3rd asean uk senior officials meeting"]
)
def test_numbers_are_never_near(matcher: Matcher, typed: str) -> None:
    """A year or ordinal that no record has makes no match clear."""
    assert matcher.find(typed).verdict is Verdict.SEVERAL


def test_short_words_are_never_near(matcher: Matcher) -> None:
    """'MPA' is not MPAC: what comes near it is offered, and nothing fits."""
    match = matcher.find("mpa")
    assert match.verdict is Verdict.NONE
    assert {hit.ref.id for hit in match.hits} <= {"mpac-2025", "mpac"}


@pytest.mark.parametrize(
    "typed", ["sumimt 12 asaen cebb", "cnncttvity mastr plan", "1 assen uk seniro ofcials"]
)
def test_guessed_words_rank_and_decide_nothing(matcher: Matcher, typed: str) -> None:
    """With more slips than a word may bear the right record comes first, as one that may be meant."""
    match = matcher.find(typed)
    assert match.hits[0].ref in {_SUMMIT_12, _MPAC_OLD, _SOM_1}
    assert match.verdict is not Verdict.EXACT


def test_foreign_names_fit_only_whole() -> None:
    """A name in another language is found as it is; with a slip it is offered, by a part of it not at all."""
    matcher = Matcher(
        [
            Name("Netherlands", _UK),
            Name("Walanda", _UK, foreign=True),
            Name("Gran Bretaña", _UK, foreign=True),
        ]
    )
    assert matcher.find("walanda").verdict is Verdict.EXACT
    wakanda = matcher.find("wakanda")
    assert (wakanda.verdict, [hit.ref for hit in wakanda.hits]) == (Verdict.NONE, [_UK])
    assert matcher.find("gran") == Match("gran", Verdict.NONE, ())
    assert matcher.find("bretaña gran").verdict is Verdict.EXACT


def test_a_foreign_name_with_a_slip_is_spoken_of_where_it_is_like_the_title() -> None:
    """In a sentence 'Morroco' is Morocco, by a name of other languages; 'Wakanda' is not the Netherlands."""
    matcher = Matcher(
        [
            Name("Netherlands", _UK),
            Name("Walanda", _UK, foreign=True),
            Name("Morocco", _MPAC),
            Name("Moroco", _MPAC, foreign=True),
        ]
    )
    assert not matcher.spot(["in", "wakanda"])
    assert [span.hits[0].ref for span in matcher.spot(["in", "morroco"])] == [_MPAC]
    assert [span.hits[0].ref for span in matcher.spot(["in", "walanda"])] == [_UK]


def test_plural_of_a_name_is_not_the_name(matcher: Matcher) -> None:
    """'Marco' may be Marco Rubio or Marcos: both are offered."""
    match = matcher.find("marco", {Kind.PERSON})
    assert (match.verdict, {hit.ref.id for hit in match.hits}) == (Verdict.SEVERAL, {"rubio", "marcos"})


def test_tells_the_name_that_matched(matcher: Matcher) -> None:
    """As it is written, however it was typed."""
    assert matcher.find("11 asean sumit pls").hits[0].name == "11th ASEAN Summit"
    assert matcher.find("mpac 2025").hits == (Hit(_MPAC, 1.0, "MPAC 2025"),)


@pytest.mark.parametrize("typed", ["mpac 2025", "11 asean sumit pls", "bali concrod", "zembla", ""])
def test_finds_among_several_kinds_what_it_finds_among_each(matcher: Matcher, typed: str) -> None:
    """Whatever was looked for before."""
    among = ({Kind.PROGRAMME}, {Kind.MEETING, Kind.PROGRAMME}, None, {Kind.MEETING})
    assert list(matcher.finds(typed, among, 4)) == [matcher.find(typed, kinds, 4) for kinds in among]


def test_kinds_and_limit(matcher: Matcher) -> None:
    """Only records of the kinds asked for are found, and no more than asked for."""
    assert [hit.ref for hit in matcher.find("asean", {Kind.PROGRAMME}, limit=1).hits] == [_MPAC_OLD]
    assert matcher.find("inggris", {Kind.MEETING}).hits == ()


@pytest.mark.parametrize("word", ["connectivity", "conectivity"])
def test_nearest_names_share_a_rare_word(matcher: Matcher, word: str) -> None:
    """Where nothing fits, records that share a rare word are given as near, and no more than asked for."""
    typed = f"{word} picnic by the quiet riverside"
    match = matcher.find(typed)
    assert (match.verdict, [hit.ref for hit in match.hits]) == (Verdict.NONE, [_MPAC_OLD, _MPAC])
    assert [hit.ref for hit in matcher.find(typed, limit=1).hits] == [_MPAC_OLD]
    assert matcher.find(typed, {Kind.MEETING}).hits == ()


@pytest.mark.parametrize("word", ["asean", "2025", "with", "quiet"])
def test_common_words_and_numbers_bring_nothing_near(matcher: Matcher, word: str) -> None:
    """A word that many names have, a number or small talk is nothing to have in common."""
    typed = f"{word} picnic by the riverside"
    assert matcher.find(typed) == Match(typed, Verdict.NONE, ())


@pytest.mark.parametrize("typed", ["", "  ", "?!", "🙏", "\ud800"])
def test_nothing_typed(matcher: Matcher, typed: str) -> None:
    """Where no word is typed, nothing is found."""
    assert matcher.find(typed) == Match(typed, Verdict.NONE, ())


def test_in_a_sentence_a_name_as_it_stands_is_not_put_right_as_well() -> None:
    """Where words are a name already, what they may be with a slip is not offered in their place."""
    names = [Name("Marcos", Ref(Kind.PERSON, "marcos")), Name("Marcas", Ref(Kind.TOPIC, "marcas"))]
    (span,) = Matcher(names).spot(["marcos"])
    assert (span.exact, [hit.ref.id for hit in span.hits]) == (True, ["marcos"])
    slipped = Matcher(names[:1]).spot(["marcas"])
    assert [(one.exact, [hit.ref.id for hit in one.hits]) for one in slipped] == [(False, ["marcos"])]


def test_no_names() -> None:
    """A matcher without names finds nothing and does not fail."""
    matcher = Matcher([])
    assert matcher.find("asean summit").verdict is Verdict.NONE
    assert matcher.spot(["asean", "summit"]) == []
    assert matcher.repair("sumit") == []


def test_repair(matcher: Matcher) -> None:
    """A known word stands for itself, an unknown one for near words, an everyday one for none."""
    assert matcher.repair("summit") == [("summit", 1.0)]
    assert [word for word, _ in matcher.repair("sumit")] == ["summit"]
    assert matcher.repair("planned") == matcher.repair("other") == []


@given(st.text(max_size=60), st.sets(st.sampled_from(Kind)) | st.none())
def test_any_text_is_matched(matcher: Matcher, text: str, kinds: set[Kind] | None) -> None:
    """No text fails; hits are of the kinds asked for, ranked, and none has a score above 1."""
    match = matcher.find(text, kinds)
    scores = [hit.score for hit in match.hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert kinds is None or {hit.ref.kind for hit in match.hits} <= kinds
    assert match.hits or match.verdict is Verdict.NONE


def test_forgetting_changes_nothing(matcher: Matcher) -> None:
    """What typed words were read as is only remembered to be quick."""
    before = matcher.find("11 asean sumit")
    matcher.forget()
    assert matcher.find("11 asean sumit") == before


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("cyberse", Ref(Kind.TOPIC, "cyber")),
        ("united ki", _UK),
        ("master pl", _MPAC_OLD),
        ("asean-uk senior off", _SERIES),
        ("marc", Ref(Kind.PERSON, "marcos")),
        ("cybersecurty", Ref(Kind.TOPIC, "cyber")),
    ],
)
def test_what_is_typed_goes_on(matcher: Matcher, typed: str, ref: Ref) -> None:
    """The last word may go on as any word that begins so; where none does, it may have a slip."""
    assert matcher.offer(typed).hits[0].ref == ref


def test_a_word_that_is_finished_does_not_go_on(matcher: Matcher) -> None:
    """After a space the last word is what it is."""
    assert [hit.ref for hit in matcher.offer("mar").hits] == [
        Ref(Kind.PERSON, "marcos"),
        Ref(Kind.PERSON, "rubio"),
    ]
    assert matcher.offer("mar ").hits == ()


def test_a_name_as_it_stands_is_offered_first_and_others_after_it(matcher: Matcher) -> None:
    """Who has typed a whole name may still go on to another that has it."""
    match = matcher.offer("united kingdom")
    assert (match.verdict, match.whole, [hit.ref for hit in match.hits]) == (
        Verdict.EXACT,
        True,
        [_UK, _UK_PLACE],
    )
    offered = [hit.ref for hit in matcher.offer("auksom").hits]
    assert offered[0] == _SERIES
    assert set(offered) == {_SERIES, _SOM_1, _SOM_2}


def test_what_no_name_holds_is_told(matcher: Matcher) -> None:
    """A match is whole where the first record has every word; a few words that none has fit none."""
    assert matcher.offer("asean uk senior officials").whole
    assert not matcher.offer("when was the asean uk senior officials meeting").whole
    assert matcher.offer("zzzz qqqq") == Match("zzzz qqqq", Verdict.NONE, (), whole=False)
    assert matcher.offer(" ") == Match(" ", Verdict.NONE, ())


@given(st.text(max_size=60), st.integers(1, 30))
def test_no_text_is_offered_too_much(typed: str, limit: int) -> None:
    """At most so many records, each once, the best first after those of that very name."""
    match = _MATCHER.offer(typed, limit)
    refs = [hit.ref for hit in match.hits]
    assert len(refs) == len(set(refs)) <= limit


_MATCHER = Matcher(_NAMES)


@pytest.mark.parametrize("order", [1, -1])
def test_a_slip_as_near_to_two_names_is_of_the_title(order: int) -> None:
    """In whatever order other records and names come."""
    ref = Ref(Kind.PLACE, "philippines")
    title, *others = [
        Name("Philippines", ref),
        *(Name(text, ref) for text in ("Philippine", "Phils")[::order]),
    ]
    (span,) = Matcher([title, *others]).spot(["philipines"])
    assert [hit.name for hit in span.hits] == ["Philippines"]
