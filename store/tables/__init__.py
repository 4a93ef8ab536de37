"""The tables of the database, split as the records are."""

from store.tables.columns import Table
from store.tables.conversation import TurnRow
from store.tables.meeting import (
    AttendanceRow,
    DocumentRow,
    HighlightRow,
    MeetingBodyRow,
    MeetingPartnerRow,
    MeetingPlaceRow,
    MeetingProgrammeRow,
    MeetingRow,
    MeetingTopicRow,
    NextStepRow,
    PledgeRow,
    SeriesRow,
)
from store.tables.partner import CoordinatorRow, PartnerRow, StepRow
from store.tables.programme import AdoptionRow, ProgrammePartnerRow, ProgrammeRow, ProgrammeTopicRow
from store.tables.record import AliasRow, CitationRow, RecordRow, RevisionRow, SourceRow
from store.tables.subject import BodyRow, PersonRow, PlaceRow, TopicRow

__all__ = [
    "AdoptionRow",
    "AliasRow",
    "AttendanceRow",
    "BodyRow",
    "CitationRow",
    "CoordinatorRow",
    "DocumentRow",
    "HighlightRow",
    "MeetingBodyRow",
    "MeetingPartnerRow",
    "MeetingPlaceRow",
    "MeetingProgrammeRow",
    "MeetingRow",
    "MeetingTopicRow",
    "NextStepRow",
    "PartnerRow",
    "PersonRow",
    "PlaceRow",
    "PledgeRow",
    "ProgrammePartnerRow",
    "ProgrammeRow",
    "ProgrammeTopicRow",
    "RecordRow",
    "RevisionRow",
    "SeriesRow",
    "SourceRow",
    "StepRow",
    "Table",
    "TopicRow",
    "TurnRow",
]
