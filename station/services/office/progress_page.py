"""The progress in the words of its page on paper: French, as the office works."""

from datetime import date

from station.rules.kinds import PersonKind
from station.services.office.curves import by_day, by_hour
from station.services.office.statistics import Hours, Period, Progress, Way
from station.services.office.walks import Failure, Why
from station.sheets.progress import Number, ProgressFacts, render_progress

_NO_CLASS = "Sans classe"
_SINCE = {
    Period.TODAY: "aujourd’hui",
    Period.WEEK: "depuis sept jours",
    Period.YEAR: "depuis le 1er septembre",
}
_KINDS = {PersonKind.GUARDIAN: "responsables", PersonKind.STUDENT: "élèves"}
_WAYS = {
    Way.SMS: "Code par SMS",
    Way.SHEET: "Feuille au guichet",
    Way.EMAIL: "Code par e-mail",
    Way.FRANCECONNECT: "FranceConnect",
    Way.VOUCHED: "Pièce d’identité au guichet",
}
_WHYS = {
    Why.CONTACT: "Nom ou contact inconnu de l’école",
    Why.NO_CODE: "Code pas reçu, redemandé",
    Why.WRONG_CODE: "Code faux ou trop vieux",
    Why.BIRTH_DATES: "Dates de naissance fausses",
    Why.LEFT: "Famille partie avant la fin",
}


def progress_page(progress: Progress, *, specimen: bool) -> bytes:
    """Return the page as a PDF."""
    at, share = progress.at, progress.everybody
    kinds = _KINDS[progress.kind]
    who = kinds.capitalize()
    return render_progress(
        ProgressFacts(
            school_name=progress.school,
            printed_on=at.date(),
            under=f"{who}, {_SINCE[progress.period]} · état à {at.hour}\u00a0h\u00a0{at.minute:02}",
            numbers=(
                Number(
                    f"{share.percent}\u00a0%",
                    f"des {kinds} ont un compte actif",
                    f"{share.active} sur {share.total}",
                ),
                Number(
                    str(share.given),
                    "comptes donnés, pas encore activés",
                    f"{progress.waiting_sheets} feuilles encore au guichet",
                ),
                Number(
                    str(share.without),
                    f"{kinds} sans compte",
                    f"{progress.families_without} familles où personne n’en a",
                ),
                Number(*_pace(progress)),
            ),
            classes=tuple(
                (code or _NO_CLASS, (one.active, one.given, one.without), f"{one.percent}\u00a0%")
                for code, one in progress.classes
            ),
            hours=by_hour(
                progress,
                lambda hour: f"{hour}\u00a0h",
                lambda count, hour: f"{count} à {hour}\u00a0h",
                _day_word(progress.before, progress.today.day),
            ),
            days=by_day(progress, lambda day: f"{day.day}/{day.month}", str),
            ways=_ways(progress),
            failures=tuple(map(_failure, progress.failures)),
            specimen=specimen,
        )
    )


def _pace(progress: Progress) -> tuple[str, str, str]:
    pace = progress.pace
    if pace.mean is None or pace.slow is None:
        return "—", "du début au compte", "personne n’a encore été mesuré"
    return (
        minutes(pace.mean),
        "en moyenne, du début au compte",
        f"une famille sur dix dépasse {minutes(pace.slow)}",
    )


def _ways(progress: Progress) -> tuple[tuple[str, str, float], ...]:
    whole = sum(count for _, count in progress.ways)
    return tuple(
        (_WAYS[way], f"{round(100 * count / whole) if whole else 0}\u00a0%", count / whole if whole else 0.0)
        for way, count in progress.ways
    )


def _failure(one: Failure) -> tuple[str, str, str]:
    became = f"{one.mended} sont allées au bout quand même" if one.mended else "aucune n’est allée au bout"
    return _WHYS[one.why], str(one.count), became


def minutes(seconds: float) -> str:
    """Return a time as people say it: "3 min 40"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole}\u00a0s"
    return f"{whole // 60}\u00a0min\u00a0{whole % 60:02}" if whole % 60 else f"{whole // 60}\u00a0min"


def _day_word(before: Hours | None, today: date) -> str:
    if before is None:
        return ""
    days = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    return "hier" if (today - before.day).days == 1 else days[before.day.weekday()]
