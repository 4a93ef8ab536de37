"""The tables of the database, split as the records are."""

from store.tables.agreement import AgreementRow, ApplicantRow, InstrumentRow, PartyRow
from store.tables.columns import Table
from store.tables.conversation import TurnRow
from store.tables.correction import CorrectionRow
from store.tables.follow import FollowRow, ToldRow, VersionRow
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
from store.tables.member import JoiningRow, MemberRow, MemberStepRow
from store.tables.office import OfficeRow, TermRow
from store.tables.partner import CoordinatorRow, ElevationRow, PartnerRow, StepRow
from store.tables.preferences import PreferencesRow
from store.tables.programme import AdoptionRow, ProgrammePartnerRow, ProgrammeRow, ProgrammeTopicRow
from store.tables.record import AliasRow, CitationRow, RecordRow, RevisionRow, SourceRow
from store.tables.removal import RemovalRow
from store.tables.subject import BodyRow, FactRow, PersonRow, PlaceRow, TopicRow
from store.tables.tally import TallyRow
from store.tables.update import UpdateRow

__all__ = [
    "AdoptionRow",
    "AgreementRow",
    "AliasRow",
    "ApplicantRow",
    "AttendanceRow",
    "BodyRow",
    "CitationRow",
    "CoordinatorRow",
    "CorrectionRow",
    "DocumentRow",
    "ElevationRow",
    "FactRow",
    "FollowRow",
    "HighlightRow",
    "InstrumentRow",
    "JoiningRow",
    "MeetingBodyRow",
    "MeetingPartnerRow",
    "MeetingPlaceRow",
    "MeetingProgrammeRow",
    "MeetingRow",
    "MeetingTopicRow",
    "MemberRow",
    "MemberStepRow",
    "NextStepRow",
    "OfficeRow",
    "PartnerRow",
    "PartyRow",
    "PersonRow",
    "PlaceRow",
    "PledgeRow",
    "PreferencesRow",
    "ProgrammePartnerRow",
    "ProgrammeRow",
    "ProgrammeTopicRow",
    "RecordRow",
    "RemovalRow",
    "RevisionRow",
    "SeriesRow",
    "SourceRow",
    "StepRow",
    "Table",
    "TallyRow",
    "TermRow",
    "ToldRow",
    "TopicRow",
    "TurnRow",
    "UpdateRow",
    "VersionRow",
]
