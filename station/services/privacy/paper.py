"""A family's data in the office's French, for paper."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from station.rules.kinds import Channel, ContactSource, Kinship, Level, PersonKind, PhoneKind
from station.rules.phones import national
from station.services.directory import ContactLines, Relation
from station.services.privacy.family_data import FamilyData, KeptHandover, Member
from station.sheets.dossier import Part, render_dossier

_TITLE = "Vos données personnelles"
_WHY = (
    "Voici tout ce que l’établissement garde de vous dans Station, et des enfants mineurs dont vous êtes "
    "responsable. Un autre parent n’y figure que par son nom : ses coordonnées sont à lui.",
    "Pour corriger une donnée, ou demander son effacement, adressez-vous au secrétariat ; au besoin, au "
    "délégué à la protection des données de l’académie, puis à la CNIL (www.cnil.fr).",
)
_KINDS = {PersonKind.STUDENT: "élève", PersonKind.GUARDIAN: "responsable"}
_LEVELS = {
    Level.LEGAL: "responsable légal",
    Level.IN_CHARGE: "personne en charge",
    Level.CONTACT: "personne à contacter",
}
_KINSHIPS = {
    Kinship.MOTHER: "mère",
    Kinship.FATHER: "père",
    Kinship.SIBLING: "fratrie",
    Kinship.GRANDPARENT: "ascendant",
    Kinship.RELATIVE: "autre membre de la famille",
    Kinship.EDUCATOR: "éducateur",
    Kinship.FOSTER_CARER: "assistant familial",
    Kinship.CHILDMINDER: "garde d’enfant",
    Kinship.GUARDIAN: "tuteur",
    Kinship.WELFARE: "aide sociale à l’enfance",
    Kinship.SELF: "l’élève lui-même",
    Kinship.OTHER: "autre lien",
}
_PHONES = {PhoneKind.MOBILE: "portable", PhoneKind.HOME: "domicile", PhoneKind.WORK: "travail"}
_SOURCES = {ContactSource.ROSTER: "fichier de l’établissement", ContactSource.DESK: "corrigé au guichet"}
_STATES = {
    "none": "aucun", "reserved": "identifiant réservé", "issued": "identifiant donné", "activated": "actif",
    "locked": "bloqué", "closed": "fermé",
}  # fmt: skip
_WAYS = {
    "sms": "code par SMS", "email": "code par e-mail", "vouched": "pièce d’identité",
    "notification": "feuille", "franceconnect": "FranceConnect",
}  # fmt: skip
_MESSAGES = {
    "code": "code de validation", "contact_changed": "coordonnées changées",
    "identifier": "identifiant rappelé",
}  # fmt: skip
_DOCUMENTS = {
    "identity_card": "carte d’identité", "passport": "passeport", "residence_permit": "titre de séjour",
    "driving_licence": "permis de conduire", "other": "autre",
}  # fmt: skip
_TAKERS = {"holder": "le titulaire", "guardian": "un responsable", "other": "une autre personne"}
_TYPED = {
    "last_name": "nom", "first_name": "prénom", "contact": "contact", "birth_dates": "dates de naissance",
}  # fmt: skip
_CHANNELS = {Channel.SMS.value: "SMS", Channel.EMAIL.value: "e-mail"}


def dossier(data: FamilyData, *, specimen: bool) -> bytes:
    """Return the family's data as a PDF."""
    parts = [part for member in data.members for part in _parts(member)]
    if data.adults:
        names = ", ".join(data.adults)
        parts.append(Part("Enfants majeurs", ((names, "à demander par l’élève lui-même"),)))
    return render_dossier(
        _TITLE, f"{data.school_name} (UAI {data.uai})", data.made_on, _WHY, parts, specimen=specimen
    )


def _parts(member: Member) -> Iterator[Part]:
    file = member.file
    yield Part(f"{file.first_name} {file.last_name}, {_KINDS[file.kind]}", _identity(member), large=True)
    contacts = tuple(row for source, lines in file.by_source.items() for row in _contact(source, lines))
    if member.confirmed_email:
        contacts += (("E-mail confirmé", member.confirmed_email),)
    if contacts:
        yield Part("Coordonnées", contacts)
    if file.relations:
        yield Part("Liens", tuple(map(_relation, file.relations)))
    yield Part("Compte", tuple(_account(member)))
    if file.sheets:
        yield Part(
            "Feuilles", tuple((_moment(one.printed_at), _handed(one.handed_over_at)) for one in file.sheets)
        )
    if member.handovers:
        yield Part("Remises au guichet", tuple((_moment(one.at), _hand(one)) for one in member.handovers))
    if member.messages:
        yield Part(
            "Messages",
            tuple(
                (
                    _moment(m.queued_at),
                    f"{_MESSAGES.get(m.kind, m.kind)}, {_CHANNELS.get(m.channel, m.channel)}",
                )
                for m in member.messages
            ),
        )
    if walks := tuple(row for walk in member.walks for row in _walk(walk.started_at, walk.typed.items())):
        yield Part("Ce qui a été tapé à l’inscription", walks)
    if file.history:
        # The acts' own short names: the audit keeps no sentence.
        yield Part("Journal des actes", tuple((_moment(one.at), one.act) for one in file.history))


def _identity(member: Member) -> tuple[tuple[str, str], ...]:
    file = member.file
    rows = (
        ("Nom", file.last_name),
        ("Nom de naissance", file.birth_name if file.birth_name != file.last_name else ""),
        ("Prénoms", ", ".join((file.first_name, *file.other_first_names))),
        ("Civilité", file.civility or ""),
        ("Date de naissance", _day(file.birth_date)),
        ("Sexe", file.sex.value if file.sex else ""),
        ("INE", file.ine or ""),
        ("Numéro dans le fichier", file.source_id or ""),
        ("Classe", file.class_code or ""),
        ("Langue choisie", member.language.own_name if member.language else ""),
        ("Groupes", ", ".join(file.groups)),
        ("Parti le", _day(file.left_on)),
        ("Sortie prévue", _day(file.leaves_on)),
    )
    return tuple(row for row in rows if row[1])


def _contact(source: ContactSource, lines: ContactLines) -> Iterator[tuple[str, str]]:
    for phone in lines.phones:
        number = national(phone.number) if phone.number else phone.raw
        yield f"Téléphone ({_PHONES[phone.kind]})", f"{number} – {_SOURCES[source]}"
    for email in lines.emails:
        yield "E-mail", f"{email} – {_SOURCES[source]}"


def _relation(one: Relation) -> tuple[str, str]:
    return f"{one.first_name} {one.last_name}", f"{_KINSHIPS[one.kinship]}, {_LEVELS[one.level]}"


def _account(member: Member) -> Iterator[tuple[str, str]]:
    file = member.file
    yield "État", _STATES[file.state.value]
    if file.identifiers:
        yield "Identifiants", ", ".join(file.identifiers)
    if file.opened_by:
        yield "Ouvert par", _WAYS.get(file.opened_by, file.opened_by)
    if file.activated_at:
        yield "Activé le", _moment(file.activated_at)
    for at in member.franceconnect_since:
        yield "FranceConnect, depuis le", _moment(at)
    if member.pronote:
        yield "Utilisateur Pronote", member.pronote
    yield "Mot de passe", "gardé sous une forme qui ne permet pas de le relire"


def _walk(at: datetime, typed: Iterable[tuple[str, object]]) -> Iterator[tuple[str, str]]:
    for name, value in typed:
        said = ", ".join(map(str, value)) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        yield f"{_moment(at)}, {_TYPED.get(name, name)}", said


def _hand(one: KeptHandover) -> str:
    if one.reason:
        return f"refusée ({one.reason})"
    shown = f", pièce : {_DOCUMENTS.get(one.document, one.document)}" if one.document else ""
    return f"prise par : {_TAKERS.get(one.taker, one.taker)}{shown}"


def _handed(at: datetime | None) -> str:
    return f"remise le {_moment(at)}" if at else "pas encore remise"


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%d/%m/%Y %H:%M}"
