"""Which right each act of the audit needs, to tell afterwards whether whoever did it still held it then."""

from collections.abc import Mapping
from typing import Any

from station.rules.rights import RIGHTS, Right, Role

ROLE_CHANGED = "operator_role_changed"
"""Of the operator who is its subject; its facts hold the new ``role``."""
PASSWORD_CHANGED = "operator_password_changed"  # noqa: S105 - the name of an act
"""Of anybody's, an administrator's act; of one's own, everybody's."""

NEEDS: Mapping[str, Right] = {
    "account_issued/vouched": Right.VOUCH,
    "vouched": Right.VOUCH,
    "birth_dates_unlocked": Right.UNLOCK,
    "account_locked": Right.UNLOCK,
    "account_unlocked": Right.UNLOCK,
    "franceconnect_let_go": Right.UNLOCK,
    "contact_corrected": Right.CORRECT_CONTACT,
    "email_forgotten": Right.CORRECT_CONTACT,
    "person_added": Right.ADD_PERSON,
    "provisional_issued": Right.ISSUE_PROVISIONAL,
    "provisional_voided": Right.ISSUE_PROVISIONAL,
    "persons_joined": Right.GROUP,
    "join_verified": Right.GROUP,
    "persons_split": Right.GROUP,
    "persons_kept_apart": Right.GROUP,
    "persons_proposed_again": Right.GROUP,
    "accounts_grouped": Right.GROUP,
    "guardianship_disclaimed": Right.GROUP,
    "disclaimer_withdrawn": Right.GROUP,
    "child_added": Right.GROUP,
    "child_removed": Right.GROUP,
    "roster_imported": Right.IMPORT,
    "roster_columns_told": Right.IMPORT,
    "roster_import_undone": Right.IMPORT,
    "birth_date_accepted": Right.CORRECT_CONTACT,
    "identity_confirmed": Right.CORRECT_CONTACT,
    "pronote_codes_imported": Right.IMPORT,
    "pronote_codes_assigned": Right.IMPORT,
    "pronote_codes_forgotten": Right.IMPORT,
    "operator_added": Right.MANAGE_OPERATORS,
    "operator_renamed": Right.MANAGE_OPERATORS,
    ROLE_CHANGED: Right.MANAGE_OPERATORS,
    "operator_revoked": Right.MANAGE_OPERATORS,
    PASSWORD_CHANGED: Right.MANAGE_OPERATORS,
    "school_changed": Right.CHANGE_SETTINGS,
    "teleservices_changed": Right.CHANGE_SETTINGS,
    "school_settings_changed": Right.CHANGE_SETTINGS,
    "desk_settings_changed": Right.CHANGE_SETTINGS,
    "gateway_changed": Right.CHANGE_SETTINGS,
    "gateway_tried": Right.CHANGE_SETTINGS,
    "desk_renamed": Right.CHANGE_SETTINGS,
    "desk_connected": Right.CENTRAL_STORE,
    "row_accepted": Right.CENTRAL_STORE,
    "row_discarded": Right.CENTRAL_STORE,
}
"""The acts that not every operator may do; some say how the account was opened, after a stroke."""


def named(act: str, facts: Mapping[str, Any]) -> str:
    """Return an act as `NEEDS` may name it."""
    how = f"{act}/{facts.get('opened_by')}"
    return how if how in NEEDS else act


def roles_for(act: str) -> frozenset[Role]:
    """Return the roles that may do an act, as `NEEDS` names it."""
    right = NEEDS.get(act)
    return frozenset(role for role, rights in RIGHTS.items() if right is None or right in rights)
