"""All that is said while something wrong is reported and decided."""

from __future__ import annotations

from bot.texts.text import say, say_in

FIELDS = {
    "title": say_in("field", "Title"),
    "name": say_in("field", "Name"),
    "date": say_in("field", "Date"),
    "date_end": say_in("field", "Last day"),
    "venue": say_in("field", "Venue"),
    "ordinal": say_in("field", "Number"),
    "acronym": say_in("field", "Acronym"),
    "summary": say_in("field", "Summary"),
    "since": say_in("field", "Begins"),
    "until": say_in("field", "Ends"),
    "other": say_in("field", "Something else"),
}
WRONG = say("Wrong?")
NOTHING = say("Nothing, thanks")
STOP = say_in("button", "Stop")
A_FACT = say("A fact is wrong")
MISREAD = say("My question was misread")
WHAT = say("What is wrong?")
WHAT_OF = say("What is wrong about {name}?")
RIGHT = say("What is right for “{field}”? It says now: {before}.")
RIGHT_EMPTY = say("What is right for “{field}”? Nothing is recorded now.")
RIGHT_OTHER = say("What is wrong about {name}, and what is right?")
REPLY = say("Answer by replying to this message.")
NO_DATE = say("I cannot read a day, month or year in that. Write it as 6 July 2022, July 2022 or 2022.")
NO_TEXT = say("That cannot stand there: a text of 1 to {most} characters is needed.")
NO_NUMBER = say("That cannot stand there: '{text}' is no number from 1 to 999.")
SOURCE = say("Where does it say so? Reply with the address of a page.")
NO_ADDRESS = say("That is no address of a page: it begins with https://.")
NO_SOURCE = say("I have no page")
THANKS = say("Thank you. The maintainers look at it, and I tell you here what they decide.")
MISREAD_NOTED = say("Thank you, I have noted that I misread your question, without its words.")
CONSENT = say("May the maintainers see the words of your question? Without them they see how I read it.")
YES = say("Yes, show them")
NO = say_in("button", "No")
SHOWN = say("Thank you. The maintainers see the words of your question, and nobody else does.")
NOT_SHOWN = say("All right: the words of your question are not kept.")
STOPPED = say("All right, nothing is reported.")
TOO_MANY = say("You have reported as much as I take from one person in a day. Thank you, and until tomorrow.")
LOST = say("I no longer know what this was about: press “Wrong?” again.")
NOT_YOURS = say("Somebody else is reporting this: press “Wrong?” yourself.")
NOT_A_MAINTAINER = say("Only the maintainers of this bot decide that.")
DECIDED = say("That is decided already.")
CHANGED_SINCE = say("The record says “{now}” by now: reject this, or change the record in the files.")
REFUSED = say("The catalogue refuses that: {reason}")
GONE = say("The catalogue refuses that: the record is gone.")
UNREACHABLE = say("The database cannot be reached now: try again.")
ACCEPT = say("Accept")
REJECT = say("Reject")
REPORT = say("Report {number}")
ABOUT = say("About: {name} ({id})")
FIELD = say("{field}: “{before}” shall be “{after}”")
EMPTY = say_in("value", "nothing")
SAID = say("Said: {after}")
READ = say("A question was misread. It was read as: {reading}")
WORDS = say("The words of the question of report {number}: {words}")
PAGE = say("Page: {address}")
NO_PAGE = say("No page is named.")
ACCEPTED_BY = say("Accepted: the record is changed.")
SETTLED_BY = say("Accepted: marked as dealt with.")
REJECTED_BY = say("Rejected.")
TOLD_ACCEPTED = say("What you reported about {name} was right: the catalogue now says “{after}”. Thank you.")
TOLD_SETTLED = say("The maintainers have dealt with what you reported. Thank you.")
TOLD_REJECTED = say(
    "The maintainers looked at what you reported, and left the catalogue as it is. Thank you."
)
