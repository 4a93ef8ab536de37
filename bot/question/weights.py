"""How much each kind of evidence weighs for a record, and against it.

All are in one unit: WORD is what a very rare word in a record's name is worth, and a name of the record
itself outdoes three of them. Set by trial on questions with known answers; only proportions mean something.
"""

from __future__ import annotations

from collections.abc import Mapping

from store.kinds import Kind

# For the record that a name names: its own name, and a partner's, who is seldom what is asked for.
OWN, OWN_PARTNER = 4.0, 2.0
# For a meeting that is tied to what a name names, by the kind named; a little less for a programme.
LINK: Mapping[Kind, float] = {
    Kind.SERIES: 3.0,
    Kind.PERSON: 2.5,
    Kind.PARTNER: 2.0,
    Kind.PLACE: 2.0,
    Kind.PROGRAMME: 1.6,
    Kind.BODY: 1.5,
    Kind.TOPIC: 0.8,
}
LINKED_PROGRAMME = 0.9
# How much of that a name counts that is misspelt; that may be a place or a party as well; that only helps to
# name another programme ('the IAI work plan'), or that has one of its own with the partner named beside it.
MISSPELT, EITHER, HALF = 0.8, 0.6, 0.5
# For a meeting with the one partner of the series named, at its level; for a programme named after a place.
SAME_PARTNER, NAMED_AFTER = 1.6, 3.0
# For a record that only speaks of what is named; more where its name has the words of a series or programme.
SPOKEN, SPOKEN_IN_NAME = 0.5, 1.3
# A word that the record holds, times how rare it is and how telling its place.
WORD = 1.3
# Words that a record says in one sentence.
SENTENCE = 0.6
# Against a record that is not tied to a name that the one meant must be tied to.
MISSING = 0.6

# For a meeting of that time, or of one known less precisely; for its number, or for the first without one.
TIME, MAYBE_TIME, ORDINAL, FIRST = 2.0, 1.5, 2.5, 1.5
PROGRAMME_TIME = 0.8 * TIME
# For a meeting of the level asked for, and against one of another.
LEVEL = 1.0
# Against a meeting where any programme, or one of some kind, is asked for.
NO_PROGRAMME, NO_KIND = 0.6, 1.0
# For the ASEAN Summit where only 'the summit' is named.
THE_SUMMIT = 0.6
# For a meeting with the partner named alone; against one with partners where none is named.
BILATERAL, UNASKED_PARTNER = 0.5, 0.15
# For a programme of the kind asked for, or any; against one of another kind, or where none is asked for.
KIND, ANY_KIND, OTHER_KIND, UNASKED_KIND = 1.0, 0.4, 0.3, 0.4
# For a partner where its relation is asked for, or has a step at that time; against it where a meeting is.
RELATION, STEP_TIME, NO_MEETING = 1.5, 0.8, 1.5
# Against a body, which is seldom what is asked for.
BODY = 0.5
