"""All that is said while something wrong is reported and decided."""

from __future__ import annotations

FIELDS = {
    "title": "Title",
    "name": "Name",
    "date": "Date",
    "date_end": "Last day",
    "venue": "Venue",
    "ordinal": "Number",
    "acronym": "Acronym",
    "summary": "Summary",
    "since": "Begins",
    "until": "Ends",
    "other": "Something else",
}
WRONG = "Wrong?"
NOTHING = "Nothing, thanks"
STOP = "Stop"
A_FACT = "A fact is wrong"
MISREAD = "My question was misread"
WHAT = "What is wrong?"
WHAT_OF = "What is wrong about {name}?"
RIGHT = "What is right for “{field}”? It says now: {before}."
RIGHT_EMPTY = "What is right for “{field}”? Nothing is recorded now."
RIGHT_OTHER = "What is wrong about {name}, and what is right?"
REPLY = "Answer by replying to this message."
NO_DATE = "I cannot read a day, month or year in that. Write it as 6 July 2022, July 2022 or 2022."
NO_VALUE = "That cannot stand there: {reason}."
SOURCE = "Where does it say so? Reply with the address of a page."
NO_ADDRESS = "That is no address of a page: it begins with https://."
NO_SOURCE = "I have no page"
THANKS = "Thank you. The maintainers look at it, and I tell you here what they decide."
MISREAD_NOTED = "Thank you, I have noted that I misread your question, without its words."
CONSENT = "May the maintainers see the words of your question? Without them they see how I read it."
YES = "Yes, show them"
NO = "No"
SHOWN = "Thank you. The maintainers see the words of your question, and nobody else does."
NOT_SHOWN = "All right: the words of your question are not kept."
STOPPED = "All right, nothing is reported."
TOO_MANY = "You have reported as much as I take from one person in a day. Thank you, and until tomorrow."
LOST = "I no longer know what this was about: press “Wrong?” again."
NOT_YOURS = "Somebody else is reporting this: press “Wrong?” yourself."
NOT_A_MAINTAINER = "Only the maintainers of this bot decide that."
DECIDED = "That is decided already."
CHANGED_SINCE = "The record says “{now}” by now: reject this, or change the record in the files."
REFUSED = "The catalogue refuses that: {reason}"
UNREACHABLE = "The database cannot be reached now: try again."
ACCEPT = "Accept"
REJECT = "Reject"
REPORT = "Report {number}"
ABOUT = "About: {name} ({id})"
FIELD = "{field}: “{before}” shall be “{after}”"
EMPTY = "nothing"
SAID = "Said: {after}"
READ = "A question was misread. It was read as: {reading}"
WORDS = "The words of the question of report {number}: {words}"
PAGE = "Page: "
NO_PAGE = "No page is named."
ACCEPTED_BY = "Accepted: the record is changed."
SETTLED_BY = "Accepted: marked as dealt with."
REJECTED_BY = "Rejected."
TOLD_ACCEPTED = "What you reported about {name} was right: the catalogue now says “{after}”. Thank you."
TOLD_SETTLED = "The maintainers have dealt with what you reported. Thank you."
TOLD_REJECTED = "The maintainers looked at what you reported, and left the catalogue as it is. Thank you."
