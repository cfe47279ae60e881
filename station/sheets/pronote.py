"""The sheet of a family that wants Pronote alone: its codes, where they work, and what they do not open.

Two accounts are never mixed: these codes open nothing else, and an identifier's password does not open this.
"""

from dataclasses import dataclass, field

from station.sheets.faces import Face
from station.sheets.lines import fitted, spoken_address, wrapped
from station.sheets.page import COLUMN, MARGIN, PageFacts, contacts, foot, header, holder, section
from station.sheets.pen import LINE, SOFT, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class PronoteFacts(PageFacts):
    """All that the sheet says; without a ``website`` the family asks the office where Pronote is."""

    website: str | None
    username: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Words:
    codes: str
    username: str
    password: str
    choose: str
    where: str
    site: str
    no_site: str
    not_here: str
    lacks: tuple[str, ...]
    later: str
    later_how: tuple[str, ...]


_FRENCH = _Words(
    codes="Vos codes pour Pronote",
    username="Identifiant Pronote",
    password="Mot de passe provisoire",  # noqa: S106
    choose="Pronote vous demande d’en choisir un autre à la première connexion.",
    where="Où les utiliser",
    site="Allez sur le site de l’établissement, {site}, puis ouvrez Pronote et tapez ces deux codes.",
    no_site="Ouvrez Pronote par le site de l’établissement, puis tapez ces deux codes. "
    "Le secrétariat vous donne l’adresse du site.",
    not_here="Ils ne marchent nulle part ailleurs, et aucun autre mot de passe n’ouvre ce Pronote-là.",
    lacks=(
        "Avec ces codes seuls, vous suivez les notes, les absences et l’emploi du temps.",
        "Vous n’avez pas les démarches en ligne\u00a0: demande de bourse, choix d’orientation, inscription, "
        "fiche de renseignements, livret scolaire, paiement.",
    ),
    later="Pour tout avoir, plus tard",
    later_how=(
        "Revenez au secrétariat avec une pièce d’identité et un téléphone portable\u00a0: un compte complet "
        "est prêt en quelques minutes, et il ouvre aussi Pronote. Ces codes restent valables entre-temps.",
    ),
)
_ENGLISH = _Words(
    codes="Your codes for Pronote",
    username="Pronote identifier",
    password="Temporary password",  # noqa: S106
    choose="Pronote asks you to choose another one when you first sign in.",
    where="Where they work",
    site="Go to the school’s web site, {site}, open Pronote there and type these two codes.",
    no_site="Open Pronote from the school’s web site and type these two codes. "
    "The school office gives you its address.",
    not_here="They work nowhere else, and no other account’s password opens Pronote here.",
    lacks=(
        "With these codes alone you follow marks, absences and the timetable.",
        "You do not have the online services: grants, guidance choices, enrolment, contact details, "
        "school report, payments.",
    ),
    later="To have everything, later",
    later_how=(
        "Come back to the school office with an identity document and a mobile phone: a full account is "
        "ready in a few minutes, and it opens Pronote too. Until then these codes stay valid.",
    ),
)
_ARABIC = _Words(
    codes="رموزكم الخاصة بـ Pronote",
    username="اسم المستخدم في Pronote",
    password="كلمة مرور مؤقتة",  # noqa: S106
    choose="سيطلب منكم Pronote اختيار كلمة مرور أخرى عند أول دخول.",
    where="أين تُستعمل",
    site="اذهبوا إلى موقع المدرسة {site} ثم افتحوا Pronote واكتبوا هذين الرمزين.",
    no_site="افتحوا Pronote من موقع المدرسة واكتبوا هذين الرمزين. مكتب المدرسة يعطيكم عنوان الموقع.",
    not_here="لا تصلح في أي مكان آخر، وكلمة مرور أي حساب آخر لا تفتح Pronote هنا.",
    lacks=(
        "بهذه الرموز وحدها تتابعون العلامات والغيابات وجدول الحصص.",
        "لا تشمل الخدمات الإلكترونية: طلب المنحة، اختيارات التوجيه، التسجيل، بطاقة المعلومات، "
        "الدفتر المدرسي، الدفع.",
    ),
    later="للحصول على كل الخدمات لاحقًا",
    later_how=(
        "عودوا إلى مكتب المدرسة ومعكم وثيقة هوية وهاتف محمول: يكون الحساب الكامل جاهزًا في دقائق، "
        "وهو يفتح Pronote أيضًا. وتبقى هذه الرموز صالحة في انتظار ذلك.",
    ),
)
_CATALOGUE = {"fr": _FRENCH, "en": _ENGLISH, "ar": _ARABIC}


def render_pronote(facts: PronoteFacts) -> bytes:
    """Return the sheet as a PDF of one A4 page."""
    with PRESS:
        pen = Pen("Station", facts.language)
        common, said = words(facts.language), _CATALOGUE.get(facts.language, _FRENCH)
        pen.rightward = common.rightward
        if facts.specimen:
            pen.watermark(545, common.specimen, 100)
        header(pen, facts, common)
        holder(pen, facts, common, said.codes)
        _codes(pen, facts, said)
        site = said.site.format(site=spoken_address(facts.website)) if facts.website else said.no_site
        y = section(pen, 336, said.where, (site, said.not_here))
        y = _lacks(pen, y + 12, said.lacks)
        section(pen, y + 30, said.later, said.later_how)
        contacts(pen, facts, common)
        foot(pen, facts, common)
        pen.end_page()
        return pen.finish()


def _codes(pen: Pen, facts: PronoteFacts, said: _Words) -> None:
    inner, room = MARGIN + 16, COLUMN - 32
    pen.box(MARGIN, 187, COLUMN, 118, fill=WASH, border=LINE)
    for y, title, text in ((205, said.username, facts.username), (251, said.password, facts.password)):
        pen.text(inner, y, title, 10.5, colour=SOFT)
        wide = pen.width(text, 22, Face.MONO, own=True) + len(text)
        size = min(22.0, 22.0 * room / wide)
        pen.text(inner, y + 24, text, size, Face.MONO, spacing=1, own=True)
    fitted(pen, inner, 295, said.choose, 10.5, colour=SOFT, room=room)


def _lacks(pen: Pen, top: float, paragraphs: tuple[str, ...]) -> float:
    lines = [
        (text, Face.REGULAR if number == 0 else Face.SEMIBOLD)
        for number, paragraph in enumerate(paragraphs)
        for text in wrapped(pen, paragraph, 10.5, Face.SEMIBOLD, COLUMN - 32, own=False)
    ]
    height = 18 + 15 * len(lines)
    pen.box(MARGIN, top, COLUMN, height, fill=WASH, border=LINE)
    for number, (text, face) in enumerate(lines):
        pen.text(MARGIN + 16, top + 20 + 15 * number, text, 10.5, face)
    return top + height
