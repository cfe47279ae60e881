"""The acts of the audit: what each is called, and which right it needs.

The right tells afterwards whether whoever did it still held it then.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

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
    "contact_guarded": Right.CORRECT_CONTACT,
    "contact_unguarded": Right.CORRECT_CONTACT,
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
    "day_closed": Right.CLOSE_DAY,
    "day_paper_taken": Right.CLOSE_DAY,
    "school_changed": Right.CHANGE_SETTINGS,
    "teleservices_changed": Right.CHANGE_SETTINGS,
    "school_settings_changed": Right.CHANGE_SETTINGS,
    "desk_settings_changed": Right.CHANGE_SETTINGS,
    "gateway_changed": Right.CHANGE_SETTINGS,
    "gateway_tried": Right.CHANGE_SETTINGS,
    "desk_renamed": Right.CHANGE_SETTINGS,
    "desk_connected": Right.CENTRAL_STORE,
    "data_exported": Right.EXPORT_DATA,
    "person_erased": Right.ERASE,
    "purge_run": Right.ERASE,
    "password_change_forced": Right.INCIDENT,
    "password_change_lifted": Right.INCIDENT,
    "incident_made": Right.INCIDENT,
    "incident_undone": Right.INCIDENT,
    "incident_letters_made": Right.INCIDENT,
    "row_accepted": Right.CENTRAL_STORE,
    "row_discarded": Right.CENTRAL_STORE,
}
"""The acts that not every operator may do; some say how the account was opened, after a stroke."""


class ActKind(StrEnum):
    """What an act is about, as the journal is filtered by it."""

    SIGN_IN = "sign_in"
    ENROLMENT = "enrolment"
    ACCOUNT = "account"
    CONTACT = "contact"
    PAPER = "paper"
    FAMILY = "family"
    LIST = "list"
    LOOK = "look"
    SETTING = "setting"
    DESK = "desk"


class ActWords(NamedTuple):
    """What an act is called, in English, to be translated in the context ``words``; and what it is about."""

    text: str
    kind: ActKind


def marked(context: str, text: str) -> str:  # noqa: ARG001 - `scripts/i18n.sh` reads it
    """Return a word as it is: marked for the catalogs of the windows, which translate it."""
    return text


WORDS: Mapping[str, ActWords] = {
    "signed_in": ActWords(marked("words", "Signed in"), ActKind.SIGN_IN),
    "sign_in_refused": ActWords(marked("words", "Sign-in to the desk refused"), ActKind.SIGN_IN),
    "pin_chosen": ActWords(marked("words", "Code to take the screen back chosen"), ActKind.SIGN_IN),
    "pin_forgotten": ActWords(marked("words", "Code to take the screen back given up"), ActKind.SIGN_IN),
    "pin_used_up": ActWords(
        marked("words", "Wrong code to take the screen back, too many times"), ActKind.SIGN_IN
    ),
    "enrolment_begun": ActWords(marked("words", "Enrolment begun"), ActKind.ENROLMENT),
    "enrolment_named": ActWords(marked("words", "Name given"), ActKind.ENROLMENT),
    "contact_given": ActWords(marked("words", "Contact given"), ActKind.ENROLMENT),
    "code_sent": ActWords(marked("words", "Code sent"), ActKind.ENROLMENT),
    "code_checked": ActWords(marked("words", "Code typed"), ActKind.ENROLMENT),
    "birth_dates_checked": ActWords(marked("words", "Birth dates given"), ActKind.ENROLMENT),
    "birth_dates_unlocked": ActWords(marked("words", "Birth dates unlocked"), ActKind.ENROLMENT),
    "person_chosen": ActWords(marked("words", "Chosen among namesakes by the desk"), ActKind.ENROLMENT),
    "vouched": ActWords(marked("words", "Vouched for by the desk"), ActKind.ENROLMENT),
    "identifier_noted": ActWords(marked("words", "Identifier noted"), ActKind.ENROLMENT),
    "enrolment_back": ActWords(marked("words", "Went back a step"), ActKind.ENROLMENT),
    "enrolment_cancelled": ActWords(marked("words", "Enrolment cancelled"), ActKind.ENROLMENT),
    "enrolment_resumed": ActWords(marked("words", "Enrolment taken up again"), ActKind.ENROLMENT),
    "enrolments_abandoned": ActWords(marked("words", "Enrolments left alone ended"), ActKind.ENROLMENT),
    "account_issued": ActWords(marked("words", "Identifier given"), ActKind.ACCOUNT),
    "account_activated": ActWords(marked("words", "Account opened"), ActKind.ACCOUNT),
    "account_locked": ActWords(marked("words", "Account locked"), ActKind.ACCOUNT),
    "account_unlocked": ActWords(marked("words", "Account unlocked"), ActKind.ACCOUNT),
    "account_signed_in": ActWords(marked("words", "Sign-in at the desk"), ActKind.ACCOUNT),
    "account_checked": ActWords(marked("words", "Account checked"), ActKind.ACCOUNT),
    "password_chosen": ActWords(marked("words", "Own password chosen"), ActKind.ACCOUNT),
    "password_asked": ActWords(marked("words", "Forgotten password: code asked for"), ActKind.ACCOUNT),
    "password_code_checked": ActWords(marked("words", "Code for a new password typed"), ActKind.ACCOUNT),
    "password_reset": ActWords(marked("words", "Password chosen anew"), ActKind.ACCOUNT),
    "identifier_asked": ActWords(marked("words", "Lost identifier sent"), ActKind.ACCOUNT),
    "child_password_set": ActWords(marked("words", "Password set by a guardian"), ActKind.ACCOUNT),
    "identifier_lost": ActWords(
        marked("words", "The identifier turned out to be another school's"), ActKind.ACCOUNT
    ),
    "account_opened_twice": ActWords(
        marked("words", "Opened at two desks at once: both sheets are good"), ActKind.ACCOUNT
    ),
    "franceconnect_signed_in": ActWords(marked("words", "Sign-in by FranceConnect"), ActKind.ACCOUNT),
    "franceconnect_bound": ActWords(
        marked("words", "FranceConnect identity tied to the file"), ActKind.ACCOUNT
    ),
    "franceconnect_let_go": ActWords(marked("words", "FranceConnect identity untied"), ActKind.ACCOUNT),
    "contact_corrected": ActWords(marked("words", "Contact corrected"), ActKind.CONTACT),
    "contact_guarded": ActWords(marked("words", "Contact not to be shown any more"), ActKind.CONTACT),
    "contact_unguarded": ActWords(marked("words", "Contact shown as others' again"), ActKind.CONTACT),
    "contact_shown": ActWords(marked("words", "Hidden contact shown to the agent"), ActKind.LOOK),
    "correction_reported": ActWords(marked("words", "Carried into the ministry's system"), ActKind.CONTACT),
    "correction_open_again": ActWords(
        marked("words", "To be carried into the ministry's system again"), ActKind.CONTACT
    ),
    "corrections_listed": ActWords(
        marked("words", "List for the ministry's system printed or saved"), ActKind.LIST
    ),
    "list_taken_out": ActWords(marked("words", "List of people printed or saved"), ActKind.LIST),
    "cover_listed": ActWords(marked("words", "List to tick off printed or saved"), ActKind.PAPER),
    "list_filter_kept": ActWords(marked("words", "Filter of the lists kept"), ActKind.SETTING),
    "list_filter_forgotten": ActWords(marked("words", "Filter of the lists forgotten"), ActKind.SETTING),
    "email_code_sent": ActWords(marked("words", "Code sent to the e-mail address"), ActKind.CONTACT),
    "email_code_checked": ActWords(marked("words", "E-mail address confirmed"), ActKind.CONTACT),
    "email_forgotten": ActWords(marked("words", "E-mail address no longer serves"), ActKind.CONTACT),
    "message_sent_again": ActWords(marked("words", "Message sent again"), ActKind.CONTACT),
    "sheet_printed": ActWords(marked("words", "Sheet sent to the printer"), ActKind.PAPER),
    "sheet_saved": ActWords(marked("words", "Sheet saved as PDF"), ActKind.PAPER),
    "sheet_handed_over": ActWords(marked("words", "Sheet handed over"), ActKind.PAPER),
    "sheet_refused": ActWords(marked("words", "Sheet not given to who asked for it"), ActKind.PAPER),
    "sheet_due_again": ActWords(marked("words", "Sheet not handed over after all"), ActKind.PAPER),
    "sheet_not_out": ActWords(marked("words", "The sheet did not come out"), ActKind.PAPER),
    "provisional_issued": ActWords(marked("words", "Provisional password given on paper"), ActKind.PAPER),
    "provisional_voided": ActWords(marked("words", "Provisional password made void"), ActKind.PAPER),
    "notifications_printed": ActWords(marked("words", "Batch of sheets sent to the printer"), ActKind.PAPER),
    "notifications_saved": ActWords(marked("words", "Batch of sheets saved as PDF"), ActKind.PAPER),
    "notifications_out": ActWords(marked("words", "Batch of sheets came out"), ActKind.PAPER),
    "notifications_missing": ActWords(marked("words", "Batch of sheets did not come out"), ActKind.PAPER),
    "pronote_sheet_printed": ActWords(marked("words", "Pronote sheet sent to the printer"), ActKind.PAPER),
    "pronote_sheet_handed_over": ActWords(marked("words", "Pronote sheet handed over"), ActKind.PAPER),
    "pronote_sheet_not_out": ActWords(marked("words", "The Pronote sheet did not come out"), ActKind.PAPER),
    "pronote_sheet_saved": ActWords(marked("words", "Pronote sheet saved as PDF"), ActKind.PAPER),
    "person_added": ActWords(marked("words", "Added at the desk"), ActKind.FAMILY),
    "guardianship_disclaimed": ActWords(
        marked("words", "Said not to be the legal guardian of a student"), ActKind.FAMILY
    ),
    "disclaimer_withdrawn": ActWords(marked("words", "Legal guardian of a student again"), ActKind.FAMILY),
    "child_added": ActWords(marked("words", "Child added to the account"), ActKind.FAMILY),
    "child_removed": ActWords(marked("words", "Added child taken away again"), ActKind.FAMILY),
    "persons_joined": ActWords(marked("words", "Two files of this person joined"), ActKind.FAMILY),
    "join_verified": ActWords(marked("words", "Joined files checked"), ActKind.FAMILY),
    "persons_split": ActWords(marked("words", "Joined files separated again"), ActKind.FAMILY),
    "persons_kept_apart": ActWords(marked("words", "Kept apart from somebody alike"), ActKind.FAMILY),
    "persons_proposed_again": ActWords(marked("words", "Proposed again with somebody alike"), ActKind.FAMILY),
    "accounts_grouped": ActWords(marked("words", "Several accounts became one"), ActKind.FAMILY),
    "birth_date_accepted": ActWords(marked("words", "Birth date taken from the lists"), ActKind.FAMILY),
    "identity_confirmed": ActWords(marked("words", "Identity confirmed"), ActKind.FAMILY),
    "roster_imported": ActWords(marked("words", "List of the school imported"), ActKind.LIST),
    "roster_import_undone": ActWords(marked("words", "Import undone"), ActKind.LIST),
    "roster_columns_told": ActWords(marked("words", "Columns of a list told"), ActKind.LIST),
    "pronote_codes_imported": ActWords(marked("words", "Pronote codes imported"), ActKind.LIST),
    "pronote_codes_assigned": ActWords(marked("words", "Pronote codes given to this person"), ActKind.LIST),
    "pronote_codes_forgotten": ActWords(marked("words", "Pronote codes forgotten"), ActKind.LIST),
    "file_opened": ActWords(marked("words", "File opened"), ActKind.LOOK),
    "searched": ActWords(marked("words", "Searches counted"), ActKind.LOOK),
    "operator_added": ActWords(marked("words", "Agent added"), ActKind.SETTING),
    "operator_renamed": ActWords(marked("words", "Agent renamed"), ActKind.SETTING),
    ROLE_CHANGED: ActWords(marked("words", "Agent's role changed"), ActKind.SETTING),
    "operator_revoked": ActWords(marked("words", "Agent let go"), ActKind.SETTING),
    PASSWORD_CHANGED: ActWords(marked("words", "Agent's password changed"), ActKind.SETTING),
    "administrator_kept": ActWords(marked("words", "Last administrator kept"), ActKind.SETTING),
    "school_changed": ActWords(marked("words", "School's details changed"), ActKind.SETTING),
    "teleservices_changed": ActWords(marked("words", "Online services changed"), ActKind.SETTING),
    "school_settings_changed": ActWords(marked("words", "School's settings changed"), ActKind.SETTING),
    "desk_settings_changed": ActWords(marked("words", "Desk's settings changed"), ActKind.SETTING),
    "gateway_changed": ActWords(marked("words", "Gateway for messages changed"), ActKind.SETTING),
    "gateway_tried": ActWords(marked("words", "Gateway for messages tried out"), ActKind.SETTING),
    "desk_renamed": ActWords(marked("words", "Desk renamed"), ActKind.SETTING),
    "recovery_phrase_made": ActWords(marked("words", "Recovery phrase made"), ActKind.SETTING),
    "call_back_asked": ActWords(marked("words", "To be called back"), ActKind.CONTACT),
    "call_back_done": ActWords(marked("words", "Called back"), ActKind.CONTACT),
    "day_closed": ActWords(marked("words", "Day closed"), ActKind.DESK),
    "day_paper_taken": ActWords(marked("words", "Paper of a closed day taken out"), ActKind.LOOK),
    "journal_exported": ActWords(marked("words", "Journal taken out"), ActKind.LOOK),
    "audit_cut": ActWords(marked("words", "Old lines of the journal cut"), ActKind.SETTING),
    "password_change_forced": ActWords(marked("words", "Another password asked for"), ActKind.ACCOUNT),
    "password_change_lifted": ActWords(
        marked("words", "Another password no longer asked for"), ActKind.ACCOUNT
    ),
    "incident_made": ActWords(marked("words", "Incident: accounts stopped"), ActKind.SETTING),
    "incident_undone": ActWords(marked("words", "Incident undone"), ActKind.SETTING),
    "incident_letters_made": ActWords(marked("words", "Letters of an incident made"), ActKind.SETTING),
    "purge_run": ActWords(marked("words", "Purge of personal data"), ActKind.SETTING),
    "person_erased": ActWords(marked("words", "Erased on asking"), ActKind.FAMILY),
    "person_purged": ActWords(marked("words", "Erased by the central store"), ActKind.FAMILY),
    "data_exported": ActWords(marked("words", "Family's data handed out"), ActKind.FAMILY),
    "desk_set_up": ActWords(marked("words", "Desk set up"), ActKind.DESK),
    "desk_connected": ActWords(marked("words", "Desk connected to the central store"), ActKind.DESK),
    "restored": ActWords(marked("words", "Desk restored from a backup"), ActKind.DESK),
    "clock_changed": ActWords(marked("words", "Machine's clock changed"), ActKind.DESK),
    "trial_page_made": ActWords(marked("words", "Test page made"), ActKind.DESK),
    "ticket_taken": ActWords(marked("words", "Ticket given"), ActKind.DESK),
    "ticket_called": ActWords(marked("words", "Ticket called"), ActKind.DESK),
    "ticket_put_aside": ActWords(marked("words", "Ticket put aside"), ActKind.DESK),
    "ticket_done": ActWords(marked("words", "Ticket done with"), ActKind.DESK),
    "edits_crossed": ActWords(marked("words", "Changed at two desks at once"), ActKind.DESK),
    "row_accepted": ActWords(marked("words", "Set aside, then accepted"), ActKind.DESK),
    "row_discarded": ActWords(marked("words", "Set aside, then given up"), ActKind.DESK),
}
"""What every act is called: in the file's history, in the journal, on paper."""

STEPS = frozenset(
    {
        "signed_in",
        "sign_in_refused",
        "enrolment_named",
        "contact_given",
        "code_checked",
        "birth_dates_checked",
        "identifier_noted",
        "enrolment_back",
        "enrolments_abandoned",
        "password_code_checked",
        "file_opened",
        "searched",
    }
)
"""Acts that only fill the history of a file: steps on the way, and looks."""


def of_kind(kind: ActKind) -> frozenset[str]:
    """Return the acts of a kind."""
    return frozenset(act for act, told in WORDS.items() if told.kind is kind)


def named(act: str, facts: Mapping[str, Any]) -> str:
    """Return an act as `NEEDS` may name it."""
    how = f"{act}/{facts.get('opened_by')}"
    return how if how in NEEDS else act


def roles_for(act: str) -> frozenset[Role]:
    """Return the roles that may do an act, as `NEEDS` names it."""
    right = NEEDS.get(act)
    return frozenset(role for role, rights in RIGHTS.items() if right is None or right in rights)
