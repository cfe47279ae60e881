"""The forecast in the words of its pages on paper: French, as the office works."""

from collections import defaultdict

from station.rules.classes import class_order
from station.services.office.forecast import Case, Forecast, Outcome, Reason
from station.sheets.listing import Group, ListingFacts, render_listing

_TITLE = "Qui aura besoin d’aide"
_NO_CLASS = "Sans classe"
_HEADS = ("Nom", "Enfants", "Pourquoi", "Ce qui aide", "Suite")
_WHYS = {
    Reason.NO_GUARDIAN: ("Élève sans responsable légal", "Nommer son responsable au secrétariat"),
    Reason.UNUSABLE_EMAIL: ("Adresse e-mail inutilisable", "Noter l’adresse juste, ou un mobile"),
    Reason.NO_MOBILE: ("Ni mobile ni e-mail", "Noter un mobile, sinon une feuille"),
    Reason.LANDLINE_ONLY: ("Seulement un téléphone fixe", "Noter un mobile, sinon une feuille"),
    Reason.DATE_TO_CHECK: ("Date de naissance à vérifier", "Voir un document de l’enfant"),
    Reason.SHARED_MOBILE: ("Un mobile pour deux adultes", "Noter le numéro de chacun"),
    Reason.NAMESAKE: ("Homonyme", "Vérifier de quel enfant"),
    Reason.NAME_DIFFERS: ("Nom différent dans la fratrie", "Vérifier les noms des enfants"),
}
_OUTCOMES = {
    Outcome.WAITING: "",
    Outcome.CORRECTED: "corrigé au guichet",
    Outcome.SHEET: "feuille faite",
    Outcome.HANDED: "feuille remise",
    Outcome.ACTIVE: "compte activé",
}


def forecast_page(found: Forecast, station: str, operator: str | None, *, specimen: bool) -> bytes:
    """Return the pages as a PDF, a class after the other."""
    by_class: defaultdict[str, list[Case]] = defaultdict(list)
    for one in found.cases:
        by_class[one.class_code].append(one)
    groups = [
        Group(code or _NO_CLASS, [_row(one) for one in by_class[code]])
        for code in sorted(by_class, key=class_order)
    ]
    since = found.imported_at
    under = f"D’après les listes du {since.astimezone():%d/%m/%Y}" if since else ""
    facts = ListingFacts(
        school_name=found.school,
        title=_TITLE,
        under=under,
        printed_on=found.at.date(),
        station_name=station,
        operator=operator or None,
        specimen=specimen,
    )
    return render_listing(facts, _HEADS, groups or [Group("", [])])


def _row(one: Case) -> tuple[str, ...]:
    why, helps = _WHYS[one.reasons[0]]
    others = [_WHYS[reason][0] for reason in one.reasons[1:]]
    return (
        f"{one.last_name.upper()} {one.first_name}",
        ", ".join(one.children),
        "; ".join((why, *others)),
        "" if one.outcome is not Outcome.WAITING else helps,
        _OUTCOMES[one.outcome],
    )
