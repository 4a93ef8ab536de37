"""All that is said to maintainers while they add, change and remove records."""

from __future__ import annotations

from bot.texts.text import say, say_in, say_many
from store.kinds import Kind

FIELDS = {
    "title": say_in("field", "Title"),
    "series": say_in("field", "Series"),
    "level": say_in("field", "Level"),
    "ordinal": say_in("field", "Number"),
    "date": say_in("field", "Date"),
    "date_end": say_in("field", "Last day"),
    "places": say_in("field", "Place"),
    "venue": say_in("field", "Venue"),
    "mode": say_in("field", "Mode"),
    "partners": say_in("field", "Partners"),
    "people": say_in("field", "People"),
    "topics": say_in("field", "Topics"),
    "programmes": say_in("field", "Programmes"),
    "pledges": say_in("field", "Pledges"),
    "documents": say_in("field", "Documents"),
    "next": say_in("field", "Next step"),
    "summary": say_in("field", "Summary"),
    "source": say_in("field", "Source"),
}
ONLY = say("That is for maintainers only.")
UNREACHABLE = say("The database cannot be reached now: try again.")
LOST = say("I no longer know what this was about: begin again with /add, /edit or /remove.")
NOT_YOURS = say("Somebody else is working on this.")
SEND = say(
    "Send me the statement: as text, or as a .txt, .html, .pdf or .yaml file. "
    "A text that is longer than one message is best sent as a file."
)
ANSWER = say("Answer by replying to this message, with one hyphen to leave it empty.")
DRAFT = say("Draft: {title}")
NO_TITLE = say("no title found")
FIELD = "{field}: "
EMPTY = "—"
MARK = " (?)"
MARKED = say("What bears (?) is uncertain: press its field to correct it, or reply “Venue: Peace Palace”.")
NEW_SERIES = say("{name} (a new series)")
CHAIR = say("{who} (chair)")
PERSON = "{name}, {role}"
STEP_PART = "; "
LIST_PART = "; "
NOTHING_FOUND = say(
    "I find no meeting in that. Send a statement that names one, or a file of the catalogue's own format."
)
DOUBLE = say("This may be in the catalogue already: {title}, {date}.")
SAVE = say("Save")
SAVE_ALL_THE_SAME = say("Save as another meeting")
STOP = say("Throw away")
STOPPED = say("Thrown away, nothing is changed.")
SAVED = say("Saved: {title}. It is found within some seconds.")
MISSING = say("Before it can be saved it needs: {fields}.")
REFUSED = say("The catalogue refuses that: {reason}")
ASK = say("What is right for “{field}”? The draft says: {value}.")
ASK_EMPTY = say("What is right for “{field}”? The draft says nothing.")
HOW = {
    "date": say("Write it as 6 July 2022, July 2022 or 2022."),
    "date_end": say("Write it as 6 July 2022, July 2022 or 2022."),
    "places": say("Name cities or countries, with a semicolon between them."),
    "partners": say("Name partners, with a semicolon between them."),
    "topics": say("Name topics, with a semicolon between them."),
    "programmes": say("Name programmes, with a semicolon between them."),
    "people": say(
        "Write each as “Name, role”, with a semicolon between them, (chair) behind who took the chair."
    ),
    "pledges": say("Write each as “giver: sum: fund”, such as “India: USD 50 million: ASEAN-India Fund”."),
    "documents": say("Write their titles, with a semicolon between them."),
    "next": say("Write it as “event; date; place”."),
    "source": say("Write the address of the page, https://…"),
    "level": say("One of: {values}."),
    "mode": say("One of: {values}."),
}
NO_DATE = say("I cannot read a day, month or year in “{text}”.")
NO_NUMBER = say("“{text}” is no number from 1 to 999.")
NO_RECORD = say("I find no such record of the catalogue: “{text}”.")
NO_VALUE = say("“{text}” is none of: {values}.")
NO_ADDRESS = say("“{text}” is no address of a page: it begins with https://.")
NO_SUM = say("I cannot read a giver and a sum with its currency in “{text}”.")
TOO_LONG = say("A text of at most {most} characters fits there.")
# Summaries stand in the catalogue, which is in English.
SUMMARY = "The meeting was held on {date}."
SUMMARY_TOPICS = "The meeting was about {topics}."
FILE_TOO_LARGE = say("That file is too large: at most {most} kilobytes are read.")
FILE_UNKNOWN = say("I read .txt, .html, .pdf and .yaml files only.")
FILE_NO_TEXT = say("There is no text in that file.")
FILE_NOT_FETCHED = say("Telegram did not give me that file: send it again.")
NO_PDF = say("PDF files cannot be read here: install notulis[pdf], or send the text.")
PDF_BROKEN = say("That file cannot be read: it is no whole PDF, or it is locked.")
YAML_FAULTS = say_many(
    "Nothing is imported, for there is {number} fault:", "Nothing is imported, for there are {number} faults:"
)
YAML_EMPTY = say("There are no records in that file.")
YAML_READY = say("No fault found. New: {added}; to be changed: {changed}; as they are: {unchanged}.")
YAML_SOURCE = "a file of the catalogue's format"  # it stands in the trail, whoever reads it
IMPORT = say("Import")
IMPORTED = say("Imported: {added} added, {changed} changed, {unchanged} unchanged.")
MORE = say("… and {count} more.")

EDIT_WHAT = say("Say which record: /edit 1st ASEAN-UK SOM")
REMOVE_WHAT = say("Say which record: /remove 1st ASEAN-UK SOM")
NO_SUCH = say("I find no record of that name: {name}")
WHICH = say("Which one?")
WHICH_ONE = "{name} ({kind})"
KINDS = {
    Kind.PARTNER: say_in("kind", "partner"),
    Kind.MEETING: say_in("kind", "meeting"),
    Kind.SERIES: say_in("kind", "series"),
    Kind.PROGRAMME: say_in("kind", "programme"),
    Kind.BODY: say_in("kind", "body"),
    Kind.PERSON: say_in("kind", "person"),
    Kind.PLACE: say_in("kind", "place"),
    Kind.TOPIC: say_in("kind", "topic"),
    Kind.MEMBER: say_in("kind", "member"),
    Kind.OFFICE: say_in("kind", "office"),
}
EDIT_FIELD = say("What of {name} shall be changed?")
EDIT_VALUE = say("What shall “{field}” be? It is now: {before}.")
EDIT_VALUE_EMPTY = say("What shall “{field}” be? Nothing is recorded now.")
EDIT_SOURCE = say("Where does it say so? Reply with the address of a page.")
EDIT_CONFIRM = say("{name}, {field}: “{before}” becomes “{after}”.")
EDIT_PAGE = say("Page: {address}")
CHANGE = say("Change it")
CHANGED = say("Changed: {name}, {field} is “{after}”.")
UNCHANGED = say("It says so already.")
REMOVE_SURE = say("Remove {name} ({id}) from the catalogue?")
REMOVE_WHY = say("Reply to this message with the address of a page that tells why, or press a button.")
REMOVE = say("Remove it")
REMOVED = say("Removed: {name}.")
LINKED = say("It cannot be removed: {others} link to it.")
GONE = say("That record is gone.")
NO_COUNTS = say("Nothing has been counted yet.")
COUNTED_SINCE = say("Counted since {date}, without any text or person:")
COUNTED = {
    "outcome": say("Outcomes"),
    "answer": say("Kinds of answers"),
    "refusal": say("Refusals"),
    "record": say("Most asked for"),
}
COUNTED_NAMES = {
    "answer": say_in("counted", "answered"),
    "ask": say_in("counted", "asked which is meant"),
    "refuse": say_in("counted", "refused"),
    "silent": say_in("counted", "left alone"),
    "card": say_in("counted", "a card"),
    "fact": say_in("counted", "a fact"),
    "listing": say_in("counted", "a list"),
    "choice": say_in("counted", "a choice of records"),
    "options": say_in("counted", "a choice of readings"),
    "calendar": say_in("counted", "a calendar"),
    "timeline": say_in("counted", "a timeline"),
    "nocommand": say_in("counted", "no command of mine"),
    "acknowledgement": say_in("counted", "a word of thanks"),
    "not-recorded": say_in("counted", "the record does not say"),
    "no-such": say_in("counted", "there is no such record"),
    "outside": say_in("counted", "it is outside what I cover"),
}
COUNT = "{times} × {name}"
