"""The records of the catalogue as plain, frozen objects: what files hold and the database keeps.

Every link to another record is that record's id. Ids are slugs (``[a-z0-9-]+``), unique within their kind.
The ``source`` of something inside a record is the address of one of the record's ``sources``.
"""

from store.records.meeting import Attendance, Document, Meeting, NextStep, Pledge, Series
from store.records.office import Office, Term
from store.records.programme import Adoption, Agreement, Applicant, Instrument, Party, Programme
from store.records.relation import Coordinator, Elevation, Joining, Member, Partner, Step
from store.records.shape import Source
from store.records.subject import Body, Fact, Person, Place, Topic

Record = Partner | Meeting | Series | Programme | Body | Person | Place | Topic | Member | Office

__all__ = [
    "Adoption",
    "Agreement",
    "Applicant",
    "Attendance",
    "Body",
    "Coordinator",
    "Document",
    "Elevation",
    "Fact",
    "Instrument",
    "Joining",
    "Meeting",
    "Member",
    "NextStep",
    "Office",
    "Partner",
    "Party",
    "Person",
    "Place",
    "Pledge",
    "Programme",
    "Record",
    "Series",
    "Source",
    "Step",
    "Term",
    "Topic",
]
