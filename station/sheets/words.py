"""The words of the sheet in each of its languages; paper knows no Qt, so they do not stand in its files."""

# ruff: noqa: S106 (words about passwords, and none of them one)

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All that a sheet says; ``{portal}``, ``{date}``, ``{station}`` and ``{operator}`` are filled in."""

    rightward: bool
    months: tuple[str, ...]
    guardian_role: str
    student_role: str
    identifier: str
    short_identifier: str
    point: str
    password: str
    password_until: str
    sign_in: str
    go: str
    go_how: str
    type_both: str
    type_both_how: str
    type_provisional: str
    type_provisional_how: str
    choose: str
    choose_how: str
    choose_password: str
    choose_password_how: str
    photograph: str
    lost: str
    lost_how: str
    lost_code: str
    lost_desk: str
    personal: str
    personal_guardian: str
    personal_student: str
    never_asked: str
    office: str
    academy: str
    station: str
    operator: str
    specimen: str
    specimen_note: str
    scale: str

    def day(self, day: date) -> str:
        """Write a date in full."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"


_FRENCH = Words(
    rightward=True,
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    guardian_role="Compte de parent",
    student_role="Compte d’élève",
    identifier="Votre identifiant pour les services en ligne de l’établissement",
    short_identifier="Votre identifiant",
    point="point",
    password="Mot de passe provisoire",
    password_until="À utiliser une seule fois, au plus tard le {date}.",
    sign_in="Pour vous connecter",
    go="Allez sur {portal}",
    go_how="ou photographiez le carré ci-contre avec votre téléphone.",
    type_both="Tapez votre identifiant et votre mot de passe",
    type_both_how="le mot de passe que vous avez choisi, et que vous seul connaissez.",
    type_provisional="Tapez l’identifiant et le mot de passe provisoire",
    type_provisional_how="en respectant les majuscules et les minuscules.",
    choose="Choisissez le service",
    choose_how="Pronote, livret scolaire, bourses, orientation…",
    choose_password="Choisissez votre mot de passe",
    choose_password_how="Il remplace aussitôt le mot de passe provisoire.",
    photograph="Photographiez-moi",
    lost="Identifiant perdu\u00a0? Mot de passe oublié\u00a0?",
    lost_how="Sur {portal}, choisissez «\u00a0Identifiant perdu\u00a0» ou «\u00a0Mot de passe oublié\u00a0».",
    lost_code="Un code vous est envoyé par SMS ou par e-mail.",
    lost_desk="Ou revenez au secrétariat avec cette feuille ou une pièce d’identité.",
    personal="Ce compte est personnel",
    personal_guardian="Il sert pour tous vos enfants de l’établissement, chaque année. "
    "L’autre parent a le sien.",
    personal_student="Il vous sert chaque année dans l’établissement. Vos parents ont chacun le leur.",
    never_asked="Personne à l’établissement ne vous demandera votre mot de passe.",
    office="Secrétariat",
    academy="Assistance de l’académie",
    station="poste {station}",
    operator="agent\u00a0: {operator}",
    specimen="SPÉCIMEN",
    specimen_note="Feuille de démonstration\u00a0: ce compte n’existe pas.",
    scale="50\u00a0mm à l’échelle 100\u00a0%",
)

_ENGLISH = Words(
    rightward=True,
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    guardian_role="Parent’s account",
    student_role="Student’s account",
    identifier="Your identifier for the school’s online services",
    short_identifier="Your identifier",
    point="dot",
    password="Temporary password",
    password_until="To be used once only, by {date}.",
    sign_in="How to sign in",
    go="Go to {portal}",
    go_how="or take a photo of the square with your phone.",
    type_both="Type your identifier and your password",
    type_both_how="the password you have chosen, which only you know.",
    type_provisional="Type the identifier and the temporary password",
    type_provisional_how="minding capital and small letters.",
    choose="Choose the service",
    choose_how="Pronote, school report, grants, guidance…",
    choose_password="Choose your password",
    choose_password_how="It replaces the temporary one at once.",
    photograph="Take a photo of me",
    lost="Lost your identifier? Forgotten your password?",
    lost_how="On {portal}, choose “Identifiant perdu” or “Mot de passe oublié”.",
    lost_code="A code is sent to you by text message or by e-mail.",
    lost_desk="Or come back to the school office with this sheet or an identity document.",
    personal="This account is yours alone",
    personal_guardian="It serves for all your children at this school, every year. "
    "The other parent has their own.",
    personal_student="It serves you every year at this school. Your parents each have their own.",
    never_asked="Nobody at the school will ever ask for your password.",
    office="School office",
    academy="Help line of the académie",
    station="desk {station}",
    operator="served by {operator}",
    specimen="SPECIMEN",
    specimen_note="Demonstration sheet: this account does not exist.",
    scale="50\u00a0mm at 100\u00a0%",
)

_ARABIC = Words(
    rightward=False,
    months=(
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
    guardian_role="حساب وليّ الأمر",
    student_role="حساب التلميذ",
    identifier="اسم المستخدم الخاص بكم للخدمات الإلكترونية للمدرسة",
    short_identifier="اسم المستخدم الخاص بكم",
    point="نقطة",
    password="كلمة مرور مؤقتة",
    password_until="تُستعمل مرة واحدة فقط، في أجل أقصاه {date}.",
    sign_in="لتسجيل الدخول",
    go="اذهبوا إلى {portal}",
    go_how="أو صوّروا المربع المجاور بهاتفكم.",
    type_both="اكتبوا اسم المستخدم وكلمة المرور",
    type_both_how="كلمة المرور التي اخترتموها ولا يعرفها غيركم.",
    type_provisional="اكتبوا اسم المستخدم وكلمة المرور المؤقتة",
    type_provisional_how="مع مراعاة الحروف الكبيرة والصغيرة.",
    choose="اختاروا الخدمة",
    choose_how="Pronote، دفتر العلامات، المنح، التوجيه…",
    choose_password="اختاروا كلمة المرور الخاصة بكم",
    choose_password_how="تحلّ فورًا محلّ كلمة المرور المؤقتة.",
    photograph="صوّروني",
    lost="فقدتم اسم المستخدم؟ نسيتم كلمة المرور؟",
    lost_how="على {portal}، اختاروا «Identifiant perdu» أو «Mot de passe oublié».",
    lost_code="يصلكم رمز برسالة نصية أو بالبريد الإلكتروني.",
    lost_desk="أو عودوا إلى مكتب المدرسة ومعكم هذه الورقة أو وثيقة هوية.",
    personal="هذا الحساب شخصي",
    personal_guardian="يصلح لجميع أبنائكم في هذه المدرسة، كل سنة. وللوالد الآخر حسابه الخاص.",
    personal_student="يصلح لك كل سنة في هذه المدرسة. ولكل من والديك حسابه الخاص.",
    never_asked="لن يطلب منكم أحد في المدرسة كلمة المرور أبدًا.",
    office="مكتب المدرسة",
    academy="مساعدة الأكاديمية",
    station="المكتب {station}",
    operator="الموظف: {operator}",
    specimen="نموذج",
    specimen_note="ورقة تجريبية: هذا الحساب غير موجود.",
    scale="50 مم عند 100\u00a0%",
)

_CATALOGUE = {"fr": _FRENCH, "en": _ENGLISH, "ar": _ARABIC}
LANGUAGES = tuple(_CATALOGUE)
"""The languages that a sheet can be had in; the first is the one for want of another."""


def words(language: str) -> Words:
    """Return the words of a language, or the French ones where the sheet does not speak it."""
    return _CATALOGUE.get(language.partition("-")[0].partition("_")[0], _FRENCH)
