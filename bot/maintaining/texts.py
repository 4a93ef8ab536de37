"""All that is said to maintainers while they add, change and remove records."""

from __future__ import annotations

FIELDS = {
    "title": "Title",
    "series": "Series",
    "level": "Level",
    "ordinal": "Number",
    "date": "Date",
    "date_end": "Last day",
    "places": "Place",
    "venue": "Venue",
    "mode": "Mode",
    "partners": "Partners",
    "people": "People",
    "topics": "Topics",
    "programmes": "Programmes",
    "pledges": "Pledges",
    "documents": "Documents",
    "next": "Next step",
    "summary": "Summary",
    "source": "Source",
}
ONLY = "That is for maintainers only."
UNREACHABLE = "The database cannot be reached now: try again."
LOST = "I no longer know what this was about: begin again with /add, /edit or /remove."
NOT_YOURS = "Somebody else is working on this."
SEND = (
    "Send me the statement: as text, or as a .txt, .html, .pdf or .yaml file. "
    "A text that is longer than one message is best sent as a file."
)
ANSWER = "Answer by replying to this message, with one hyphen to leave it empty."
DRAFT = "Draft: {title}"
NO_TITLE = "no title found"
FIELD = "{field}: "
EMPTY = "—"
MARK = " (?)"
MARKED = "What bears (?) is uncertain: press its field to correct it, or reply “Venue: Peace Palace”."
NEW_SERIES = "{name} (a new series)"
CHAIR = "{who} (chair)"
PERSON = "{name}, {role}"
STEP_PART = "; "
LIST_PART = "; "
NOTHING_FOUND = (
    "I find no meeting in that. Send a statement that names one, or a file of the catalogue's own format."
)
DOUBLE = "This may be in the catalogue already: {title}, {date}."
SAVE = "Save"
SAVE_ALL_THE_SAME = "Save as another meeting"
STOP = "Throw away"
STOPPED = "Thrown away, nothing is changed."
SAVED = "Saved: {title}. It is found within some seconds."
MISSING = "Before it can be saved it needs: {fields}."
REFUSED = "The catalogue refuses that: {reason}"
CANNOT = "That cannot stand there: {reason}"
ASK = "What is right for “{field}”? The draft says: {value}."
ASK_EMPTY = "What is right for “{field}”? The draft says nothing."
HOW = {
    "date": "Write it as 6 July 2022, July 2022 or 2022.",
    "date_end": "Write it as 6 July 2022, July 2022 or 2022.",
    "places": "Name cities or countries, with a semicolon between them.",
    "partners": "Name partners, with a semicolon between them.",
    "topics": "Name topics, with a semicolon between them.",
    "programmes": "Name programmes, with a semicolon between them.",
    "people": "Write each as “Name, role”, with a semicolon between them, (chair) behind who took the chair.",
    "pledges": "Write each as “giver: sum: fund”, such as “India: USD 50 million: ASEAN-India Fund”.",
    "documents": "Write their titles, with a semicolon between them.",
    "next": "Write it as “event; date; place”.",
    "source": "Write the address of the page, https://…",
    "level": "One of: {values}.",
    "mode": "One of: {values}.",
}
NO_DATE = "I cannot read a day, month or year in “{text}”."
NO_NUMBER = "“{text}” is no number from 1 to 999."
NO_RECORD = "I find no such record of the catalogue: “{text}”."
NO_VALUE = "“{text}” is none of: {values}."
NO_ADDRESS = "“{text}” is no address of a page: it begins with https://."
NO_SUM = "I cannot read a giver and a sum with its currency in “{text}”."
TOO_LONG = "A text of at most {most} characters fits there."
SUMMARY = "The meeting was held on {date}."
SUMMARY_TOPICS = "The meeting was about {topics}."
FILE_TOO_LARGE = "That file is too large: at most {most} kilobytes are read."
FILE_UNKNOWN = "I read .txt, .html, .pdf and .yaml files only."
FILE_UNREAD = "That file cannot be read: {reason}"
FILE_NO_TEXT = "There is no text in that file."
FILE_NOT_FETCHED = "Telegram did not give me that file: send it again."
NO_PDF = "PDF files cannot be read here: install notulis[pdf], or send the text."
PDF_BROKEN = "it is no whole PDF, or it is locked."
NOT_UTF8 = "it is not UTF-8."
YAML_FAULTS = "Nothing is imported, for there are {count} faults:"
YAML_EMPTY = "There are no records in that file."
YAML_READY = "No fault found. New: {added}; to be changed: {changed}; as they are: {unchanged}."
YAML_SOURCE = "a file of the catalogue's format"
IMPORT = "Import"
IMPORTED = "Imported: {added} added, {changed} changed, {unchanged} unchanged."
MORE = "… and {count} more."

EDIT_WHAT = "Say which record: /edit 1st ASEAN-UK SOM"
REMOVE_WHAT = "Say which record: /remove 1st ASEAN-UK SOM"
NO_SUCH = "I find no record of that name: {name}"
WHICH = "Which one?"
WHICH_ONE = "{name} ({kind})"
EDIT_FIELD = "What of {name} shall be changed?"
EDIT_VALUE = "What shall “{field}” be? It is now: {before}."
EDIT_VALUE_EMPTY = "What shall “{field}” be? Nothing is recorded now."
EDIT_SOURCE = "Where does it say so? Reply with the address of a page."
EDIT_CONFIRM = "{name}, {field}: “{before}” becomes “{after}”."
EDIT_PAGE = "Page: "
CHANGE = "Change it"
CHANGED = "Changed: {name}, {field} is “{after}”."
UNCHANGED = "It says so already."
REMOVE_SURE = "Remove {name} ({id}) from the catalogue?"
REMOVE_WHY = "Reply to this message with the address of a page that tells why, or press a button."
REMOVE = "Remove it"
REMOVED = "Removed: {name}."
LINKED = "It cannot be removed: {others} link to it."
GONE = "That record is gone."
NO_COUNTS = "Nothing has been counted yet."
COUNTED_SINCE = "Counted since {date}, without any text or person:"
COUNTED = {
    "outcome": "Outcomes",
    "answer": "Kinds of answers",
    "refusal": "Refusals",
    "record": "Most asked for",
}
COUNTED_NAMES = {
    "answer": "answered",
    "ask": "asked which is meant",
    "refuse": "refused",
    "silent": "left alone",
    "card": "a card",
    "fact": "a fact",
    "listing": "a list",
    "choice": "a choice of records",
    "options": "a choice of readings",
}
COUNT = "{times} × {name}"
