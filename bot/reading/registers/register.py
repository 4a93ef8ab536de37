"""Rows of items that stand together: the terms of an office, the parties of an agreement, the members."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.reading.offers.terms import running
from store.catalogue import Catalogue
from store.kinds import ASEAN, MEMBERSHIP, Holder, Kind, Ref, Standing
from store.query.condition import Condition, Has, Not, Of, Within, both, parts
from store.query.query import Select
from store.query.sort import Sort

_FOUNDING = Has("founding", ("yes",))


@dataclass(frozen=True, slots=True)
class Register:
    """Items of a ``sort`` that have ``own`` in common; ``ref`` is the record that they are told of.

    ``state`` is the field that holds the state an item is of ('' for none), ``person`` that of who holds or
    signed it,
    ``by`` the date that they are put in order by, ``asked`` what each may be asked for.
    """

    subject: str
    sort: Sort
    own: Condition
    ref: Ref
    by: str = "date"
    state: str = "country"
    person: str = ""
    asked: tuple[str, ...] = ("when", "where", "who")

    @property
    def running(self) -> bool:
        """Whether its items run for a time."""
        return self.by == "begin"

    def select(self, *where: Condition) -> Select:
        """Those of its items that fit."""
        return Select(self.sort, both(self.own, *where))

    def of_state(self, key: str) -> Condition:
        """That an item is of a state."""
        where = Has(self.state, (key,))
        return Of(where) if self.sort is Sort.STAGE else where

    def timed(self, first: date | None, last: date | None) -> Condition:
        """That an item falls in a time, or runs at some time of it."""
        return both(*running(first, last)) if self.running else Within(self.by, first, last)


def terms_of(office: str, catalogue: Catalogue) -> Register:
    """The terms of an office."""
    record = catalogue.offices[office]
    shared = ("capacity",) if any(term.role for term in record.terms) else ()
    asked = ("who", "when", *(("theme",) if record.held_by is Holder.MEMBER else ("where", *shared)))
    own = Has("owner", (office,))
    return Register("office", Sort.TERM, own, Ref(Kind.OFFICE, office), "begin", "holder", "holder", asked)


def parties_of(programme: str) -> Register:
    """Who is bound by an agreement."""
    own, ref = Has("owner", (programme,)), Ref(Kind.PROGRAMME, programme)
    return Register("bond", Sort.PARTY, own, ref, state="party", person="person")


def applicants_of(programme: str) -> Register:
    """Who asked to accede to an agreement."""
    own, ref = Has("owner", (programme,)), Ref(Kind.PROGRAMME, programme)
    return Register("applicant", Sort.APPLICANT, own, ref, state="within", asked=("",))


def texts_of(programme: str) -> Register:
    """The legal texts of an agreement, its protocols among them."""
    own, ref = Has("owner", (programme,)), Ref(Kind.PROGRAMME, programme)
    asked = ("when", "where", "in_force", "said")
    return Register("text", Sort.INSTRUMENT, own, ref, state="", asked=asked)


def coordinators_of(partner: str) -> Register:
    """The members that coordinate relations with a partner, or did."""
    own, ref = Has("owner", (partner,)), Ref(Kind.PARTNER, partner)
    return Register("coordination", Sort.COORDINATOR, own, ref, "begin", "coordinator", asked=("who", "when"))


def members(standing: Standing = Standing.MEMBER, founding: bool | None = None) -> Register:
    """ASEAN's members, those of the beginning or those that came later alone, or its observers."""
    own: Condition = Has("standing", (standing.value,))
    if founding is not None:
        own = both(own, _FOUNDING if founding else Not(_FOUNDING))
    return Register("member", Sort.MEMBER, own, Ref(Kind.BODY, ASEAN))


def stages(*said: Condition) -> Register:
    """The steps by which states came to be members, of those that say something."""
    return Register("stage", Sort.STAGE, both(*said), Ref(Kind.BODY, ASEAN), asked=("", "when"))


def register_of(select: Select, catalogue: Catalogue) -> Register | None:
    """The register that a query draws on, None where it draws on none."""
    held = {one.field: str(one.keys[0]) for one in parts(select.where) if isinstance(one, Has) and one.keys}
    owner = held.get("owner", "")
    match select.sort:
        case Sort.TERM if owner in catalogue.offices:
            return terms_of(owner, catalogue)
        case Sort.PARTY if owner in catalogue.programmes:
            return parties_of(owner)
        case Sort.INSTRUMENT if owner in catalogue.programmes:
            return texts_of(owner)
        case Sort.APPLICANT if owner in catalogue.programmes:
            return applicants_of(owner)
        case Sort.COORDINATOR if owner in catalogue.partners:
            return coordinators_of(owner)
        case Sort.MEMBER if "standing" in held:
            later = Not(_FOUNDING) in parts(select.where)
            return members(Standing(held["standing"]), False if later else "founding" in held or None)
        case Sort.FACT if owner == ASEAN and held.get("about") == MEMBERSHIP:
            return members()
    return None
