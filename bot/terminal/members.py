"""Who is what in a chat of the simulated Telegram, and how the Bot API says so."""

from __future__ import annotations

from typing import Any

OWNER, ADMINISTRATOR, MEMBER, MUTED = "creator", "administrator", "member", "restricted"
LEFT, REMOVED = "left", "kicked"
GOVERNING = (OWNER, ADMINISTRATOR)
PRESENT = (*GOVERNING, MEMBER, MUTED)
_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
_WORDS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
)


def member_json(user: dict[str, Any], status: str) -> dict[str, Any]:
    """A member as the Bot API sends it; who is muted may say nothing at all."""
    member: dict[str, Any] = {"user": user, "status": status}
    match status:
        case "creator":
            return member | {"is_anonymous": False}
        case "administrator":
            return member | {"is_anonymous": False} | dict.fromkeys(_RIGHTS, True)
        case "restricted":
            return member | {"is_member": True, "until_date": 0} | dict.fromkeys(_WORDS, False)
        case "kicked":
            return member | {"until_date": 0}
        case _:
            return member
