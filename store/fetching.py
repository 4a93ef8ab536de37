"""All rows of the database, in as few steps as can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

Rows = Mapping[str, Sequence[Any]]

# Written out, not made from the tables: to load those takes longer than to read all rows.
QUERIES = {
    "revision": "SELECT number FROM revision",
    "record": "SELECT key, kind, id, name, acronym, origin FROM record",
    "alias": "SELECT record_key, name FROM alias ORDER BY record_key, position",
    "source": "SELECT key, url, title FROM source",
    "citation": "SELECT record_key, source_key FROM citation ORDER BY record_key, position",
    "partner": "SELECT key, kind, status, summary, iso FROM partner",
    "partner_step": (
        "SELECT partner_key, event, date, at, meeting_key, source_key FROM partner_step "
        "ORDER BY partner_key, position"
    ),
    "partner_coordinator": (
        "SELECT partner_key, country_key, since, until, as_of, note, source_key FROM partner_coordinator "
        "ORDER BY partner_key, position"
    ),
    "partner_level": (
        "SELECT partner_key, level, date, at, meeting_key, note, source_key FROM partner_level "
        "ORDER BY partner_key, position"
    ),
    "series": "SELECT key, level FROM series",
    "meeting": (
        "SELECT key, series_key, level, date, date_end, ordinal, venue, mode, summary, state FROM meeting"
    ),
    "meeting_partner": "SELECT meeting_key, partner_key FROM meeting_partner ORDER BY meeting_key, position",
    "meeting_place": "SELECT meeting_key, place_key FROM meeting_place ORDER BY meeting_key, position",
    "meeting_topic": "SELECT meeting_key, topic_key FROM meeting_topic ORDER BY meeting_key, position",
    "meeting_programme": (
        "SELECT meeting_key, programme_key FROM meeting_programme ORDER BY meeting_key, position"
    ),
    "meeting_body": "SELECT meeting_key, body_key FROM meeting_body ORDER BY meeting_key, position",
    "programme_partner": (
        "SELECT programme_key, partner_key FROM programme_partner ORDER BY programme_key, position"
    ),
    "programme_topic": (
        "SELECT programme_key, topic_key FROM programme_topic ORDER BY programme_key, position"
    ),
    "attendance": (
        "SELECT meeting_key, person_key, role, country, chair FROM attendance ORDER BY meeting_key, position"
    ),
    "document": "SELECT meeting_key, title, programme_key FROM document ORDER BY meeting_key, position",
    "pledge": (
        'SELECT meeting_key, partner_key, amount, currency, "to", programme_key FROM pledge '
        "ORDER BY meeting_key, position"
    ),
    "highlight": "SELECT meeting_key, text FROM highlight ORDER BY meeting_key, position",
    "next_step": "SELECT meeting_key, event, date, place_key, next_key FROM next_step",
    "programme": "SELECT key, kind, summary, since, until FROM programme",
    "adoption": "SELECT programme_key, date, at, meeting_key, place_key FROM adoption",
    "agreement": "SELECT programme_key, form, state FROM agreement",
    "instrument": (
        "SELECT programme_key, name, signed, in_force, at, meeting_key, place_key, note, source_key "
        "FROM instrument ORDER BY programme_key, position"
    ),
    "party": (
        'SELECT programme_key, country_key, partner_key, "by", date, at, meeting_key, place_key, person_key, '
        "note, source_key FROM party ORDER BY programme_key, position"
    ),
    "applicant": (
        "SELECT programme_key, country_key, state, as_of, source_key FROM applicant "
        "ORDER BY programme_key, position"
    ),
    "body": "SELECT key, kind, summary, date, place_key FROM body",
    "body_fact": (
        "SELECT body_key, about, name, value, date, number, note, source_key FROM body_fact "
        "ORDER BY body_key, position"
    ),
    "person": "SELECT key FROM person",
    "place": "SELECT key, kind, within_key, iso FROM place",
    "topic": "SELECT key FROM topic",
    "member": "SELECT key, standing, place_key, summary, iso, capital_key, founding FROM member",
    "joining": "SELECT member_key, date, event, place_key, venue, meeting_key FROM joining",
    "member_step": (
        "SELECT member_key, event, date, at, meeting_key, source_key FROM member_step "
        "ORDER BY member_key, position"
    ),
    "office": "SELECT key, held_by, summary, body_key FROM office",
    "term": (
        "SELECT office_key, person_key, country_key, since, until, ordinal, role, theme, note, source_key "
        "FROM term ORDER BY office_key, position"
    ),
}


async def fetch(connection: AsyncConnection) -> Rows:
    """The rows of every table, each list in its order."""
    return {name: (await connection.exec_driver_sql(query)).all() for name, query in QUERIES.items()}
