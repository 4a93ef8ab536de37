"""What was adopted or signed at the meetings that a question names a set of."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answer.answer import Fact
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.listing.meetings import list_meetings
from bot.answer.wording import shortened, stopped
from store.kinds import Kind, Ref
from store.records import Meeting


def list_documents(inquiry: Inquiry) -> Fact | None:
    """Titles with the day of each, newest first; None where no meeting of the set adopted any."""
    found = [(title, meeting) for meeting in list_meetings(inquiry) for title in _titles(meeting, inquiry)]
    found.sort(key=lambda entry: entry[1].date, reverse=True)
    if not found:
        return None
    said = shortened([f"{title} ({meeting.date})" for title, meeting in found])
    refs = dict.fromkeys(ref_of(meeting) for _, meeting in found)
    return Fact(stopped(said), tuple(refs), tuple(title for title, _ in found))


def _titles(meeting: Meeting, inquiry: Inquiry) -> Iterator[str]:
    """The documents of a meeting, and the programmes adopted there that are none of them."""
    yield from (document.title for document in meeting.documents)
    documents = {document.programme for document in meeting.documents}
    titles = {document.title for document in meeting.documents}
    for programme in inquiry.catalogue.programmes_of(Ref(Kind.MEETING, meeting.id)):
        if programme.id not in documents and programme.name not in titles:
            yield programme.name
