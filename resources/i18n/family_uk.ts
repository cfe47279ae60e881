<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>{0}: новий пароль працює.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>Портал і його застосунок на вашому телефоні</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Ваш акаунт працює.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Вітаємо, {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Ваш логін діє щороку, у цій школі.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Ваш акаунт відкривається через FranceConnect: тут він не має пароля, тож змінювати нічого.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Ваші діти</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Що він відкриває: покажіть код камері телефона</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Логін: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Вибрати новий пароль</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Ще немає власного акаунта: запитайте у працівника.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Код, що відкриває {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Хто може вам допомогти?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>І з дому теж: спершу школа, потім академія.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Зверніться до працівника.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Карта академій: клавіші зі стрілками переходять від однієї до іншої</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Список академій</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>Школа: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>Франція в Європі</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Заморські території</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>Технік школи: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Технік школи</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма для звернення</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Загальнонаціональна лінія</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Дата відомостей: {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Вас з’єднають із тим, хто може допомогти.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Академія: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Загальний телефон ректорату</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Допомога родинам</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>У записах школи бракує однієї дати. Працівник вам допоможе.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Спроб більше немає: працівник вам допоможе.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Вони доводять, що це справді ви. У вас %n спроба.</numerusform>
            <numerusform>Вони доводять, що це справді ви. У вас %n спроби.</numerusform>
            <numerusform>Вони доводять, що це справді ви. У вас %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Коли народилися ваші діти?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Коли ви народилися?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Усі діти з цієї школи, у будь-якому порядку.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Ми порівнюємо дату із записами школи.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Побачити мій логін</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Пишіть так, як звикли: 3 лютого 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Додати дитину</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Дитина {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n спроба</numerusform>
            <numerusform>%n спроби</numerusform>
            <numerusform>%n спроб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Бракує року.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>У році 12 місяців: перевірте місяць.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} {1}: у цьому місяці немає {2} числа.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Цей день ще не настав: перевірте рік.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>Це надто давня дата: перевірте рік.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Введіть день, місяць і рік.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>{0}: новий пароль</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Виберіть його разом. Старий більше нічого не відкриває.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Зберегти цей пароль</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Код не вдалося надіслати. Спробуйте ще раз або зверніться до працівника.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>Уже надісланий код іще діє: введіть його.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Цей код більше не діє. Попросіть інший.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Для цього коду спроб більше немає. Попросіть інший.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Введіть код</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Підтвердити код</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Отримати інший код</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Введіть код із SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Введіть код з електронного листа</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Код із {0} цифр, надіслано на номер {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Він доводить, що цей телефон справді ваш.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Код із {0} цифр, надіслано на адресу {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Він доводить, що ця адреса справді ваша.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Цей код діє ще %n хвилину.</numerusform>
            <numerusform>Цей код діє ще %n хвилини.</numerusform>
            <numerusform>Цей код діє ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Цей код діє ще %n секунду.</numerusform>
            <numerusform>Цей код діє ще %n секунди.</numerusform>
            <numerusform>Цей код діє ще %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>У вас залишилася %n спроба.</numerusform>
            <numerusform>У вас залишилося %n спроби.</numerusform>
            <numerusform>У вас залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Нічого не приходить? Інший код можна попросити через %n секунду.</numerusform>
            <numerusform>Нічого не приходить? Інший код можна попросити через %n секунди.</numerusform>
            <numerusform>Нічого не приходить? Інший код можна попросити через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Код складається з {0} цифр.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Хвилинку, будь ласка</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>Працівник продовжить разом із вами.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Ми надсилаємо туди код, який доводить, що це справді ви.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Виправити моє ім’я</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Отримати код</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Увійти через FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Який ваш номер мобільного?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобільний телефон</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>Номер, який ви дали школі</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Краще електронною поштою</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Яка ваша електронна адреса?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>Адреса, яку ви дали школі</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Краще через SMS</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Введіть свій номер мобільного.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Введіть свою електронну адресу.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Чудово, ваш акаунт відкрито</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Завершити без аркуша</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Надрукувати мій аркуш</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Удома</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Сфотографуйте мене</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, він уже працює.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Він уже працює.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Виберіть FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Тут немає пароля, тож забувати нічого.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Введіть {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>потім пароль, який ви вибрали.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Відкрийте {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>або сфотографуйте цей квадрат телефоном.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>на телефоні або комп’ютері.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Виберіть Pronote, табель, стипендії…</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>Працівник дасть вам ваш аркуш.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Там є все, що школа розмістила в інтернеті.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>Там є {0}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} та {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>Там є всі: {0}.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>Вашу електронну адресу підтверджено</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Вона допоможе знайти логін або вибрати новий пароль.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Яка ваша електронна адреса?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Туди прийде код. Підтверджена адреса допоможе знайти логін або пароль.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Отримати код</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Введіть свою електронну адресу.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Увійдіть у свій акаунт</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>Логін написано на вашому аркуші. Він схожий на {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Мати, батько, опікун</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Учень або учениця</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Сховати пароль</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Інші способи</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Загубили?</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Логін загублено</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Забули?</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Забули пароль?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Відкрити мій акаунт</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>У мене ще немає логіна.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Увійти через FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Через impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Лише Pronote</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>Інші коди, їх дає працівник.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>На вашому телефоні</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>Щось не так? {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>Щось не так? Технік школи: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Якщо ці дані такі, як у школі, вам прийде повідомлення з логіном. Нічого не приходить? Зверніться до працівника.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Ваш новий пароль працює: увійдіть із ним.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Введіть свій логін.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введіть свій пароль.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Крок {0} з {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>Чий це акаунт</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Цей екран очиститься через 2 хвилини.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Ваші дані служать лише для цього акаунта.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Те, що ви вводите, зникне, коли ви підете.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ваш телефон</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ваша електронна пошта</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Ваша дата народження</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Ваші діти</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Ваш логін</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Повернути екран працівнику</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Перш ніж піти, закрийте вікно браузера: FranceConnect там іще відкритий.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>Забули пароль?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Код доводить, що акаунт ваш; далі буде новий пароль.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Із цим вам допоможе працівник.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Мати, батько, опікун</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Учень або учениця</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Він схожий на {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Як отримати код</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>На підтверджену е-пошту</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Отримати код</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Введіть свій логін.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Увійти через FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>Відкриється сторінка FranceConnect: виберіть акаунт, який у вас уже є (податки, Ameli, La Poste…). Він відкриє ваш акаунт тут або знайде ваш логін.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Інший спосіб</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>Браузер відкрито: виконуйте те, що там написано. Тут усе продовжиться само.</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Поверніть екран працівнику</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Дякуємо. Працівник вводить тут свій код; усе, що ви зробили, збережеться.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Не повертати екран</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Ось ваш логін</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Збережіть його: він діє щороку, у цій школі.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Вибрати мій пароль</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Це не ваша дитина?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>Хтось із дітей не ваш?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Він відкриває онлайн-послуги. Для кого:</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Я не законний представник цієї дитини:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Логін</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>У вас більше немає логіна?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Він прийде на мобільний або на підтверджену адресу, які ми маємо.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Мати, батько, опікун</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Учень або учениця</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобільний телефон</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Краще електронною поштою</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Краще через SMS</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Отримати мій логін</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Із цим вам допоможе працівник.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Введіть свій номер мобільного.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Введіть свою електронну адресу.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Введіть своє прізвище.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Введіть своє ім’я.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Виберіть новий пароль</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>Старий більше нічого не відкриває. Новий знаєте лише ви.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Зберегти цей пароль</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>За них відповідає директор.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Щоб відкрити й вести ваш акаунт: державна послуга. Школа бере імена, дати, контакти й зв’язки зі своїх списків.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Як довго</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>До {0} місяців після школи; коди й повідомлення — {1} днів. Пароль ніхто не прочитає.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Хто їх бачить</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>Працівники школи за цим столом і компанія, що надсилає SMS або лист. Інший з батьків не бачить контактів.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваші права</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Попросіть у секретаріаті копію, виправлення або видалення. Далі: захист даних académie та CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Тепер виберіть свій пароль</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>Пароль з аркуша діє один раз. Новий знаєте лише ви.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Зберегти цей пароль</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Виберіть свій пароль</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Його знаєте лише ви: працівник його не бачить.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Сховати пароль</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Відкрити мій акаунт</translation>
    </message>
    <message>
        <source>done</source>
        <translation>є</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще немає</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>Це добрий пароль.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>від {0} до {1} символів</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>задовгий: не більше {0} символів</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>лише латинські літери й цифри</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>лише латинські літери, без пробілів на початку та в кінці</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>мала літера</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>велика літера</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>три види з таких: мала літера, велика літера, цифра, знак</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>без імен і дат родини</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>його важко вгадати</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>Це задовго: не більше {0} символів.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Лише латинські літери (a–z, A–Z) і цифри: без знаків і пробілів.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Лише латинські літери, будь ласка, і без пробілів на початку та в кінці.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символи</numerusform>
            <numerusform>%n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} та {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Ще треба: {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Поєднайте три види: малі літери, великі літери, цифри, знаки.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>Не використовуйте імен і дат народження родини.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>Його легко вгадати: виберіть менш поширений.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>На вашому телефоні</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Покажіть код камері телефона: сторінка відкриється.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>Портал: увійдіть туди зі своїм логіном.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>Мобільний застосунок</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Ті самі послуги, у вашій кишені.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Код, що відкриває {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Якщо ви не відповісте, цей екран скоро очиститься.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Так, продовжую</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Pronote і більше нічого?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>Це можливо: школа має для цього інші коди.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Що ви отримаєте</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Аркуш із вашими кодами Pronote: оцінки, домашні завдання, пропуски, через сайт школи.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Чого у вас не буде</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Стипендії, орієнтація, запис, табель, контактні дані. Коди Pronote їх не відкривають, і навпаки.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Ви можете відкрити акаунт іншого дня, тут або на порталі: у ньому теж є Pronote.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>Працівник надрукує ваші коди: просто попросіть.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Краще відкрити акаунт</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Код із SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Код з електронного листа</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Якщо в цього логіна є акаунт, його власник зараз отримає код.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Нічого не приходить? Перевірте логін або зверніться до працівника.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Щось пішло не так. Нічого не втрачено: зверніться до працівника.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>Працівник допоможе вам продовжити.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Ми не знаходимо цього імені з цим номером: перевірте обидва або зверніться до працівника.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Ми не знаходимо цього імені з цією адресою: перевірте обидва або зверніться до працівника.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Введіть своє прізвище та ім’я.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Номер мобільного має десять цифр.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Цей номер має %n цифру: це забагато. Перевірте його.</numerusform>
            <numerusform>Цей номер має %n цифри: це забагато. Перевірте його.</numerusform>
            <numerusform>Цей номер має %n цифр: це забагато. Перевірте його.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Це не номер телефону. Перевірте його.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Це не електронна адреса. Перевірте її.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Цей номер не отримує SMS: дайте номер мобільного або виберіть електронну пошту.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Хвилинку, будь ласка: тут вам має допомогти працівник.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>У вас уже є акаунт. Працівник може знову надрукувати ваш аркуш.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>Школа дає учням їхній акаунт на папері. Зверніться до працівника.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Цей пароль не відповідає всім правилам: дивіться список.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect зараз не відповідає. Виберіть інший спосіб: код через SMS або електронною поштою.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Ви зупинилися в браузері. Почніть знову або виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>Браузер нічого не відповів. Почніть знову або виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect тут не спрацював: нічого не відкрито. Виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Це електронна адреса. Логін схожий на {0}: дивіться свій аркуш.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Логін схожий на {0}: він є на вашому аркуші.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Цей логін або цей пароль неправильний: перевірте обидва, і великі літери теж.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Забагато спроб. Спробуйте знову через %n хвилину або зверніться до працівника.</numerusform>
            <numerusform>Забагато спроб. Спробуйте знову через %n хвилини або зверніться до працівника.</numerusform>
            <numerusform>Забагато спроб. Спробуйте знову через %n хвилин або зверніться до працівника.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Цей акаунт заблоковано. Працівник вам допоможе.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Це логін учня або учениці. Виберіть вище «Учень або учениця».</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Це логін батьків або опікуна. Виберіть вище «Мати, батько, опікун».</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>Термін дії пароля на цьому аркуші минув. Працівник надрукує вам новий аркуш.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Цей акаунт об’єднано з іншим: увійдіть із логіном {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Цей акаунт об’єднано з іншим. Працівник скаже вам, з яким.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Це пароль з аркуша. Виберіть інший.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>Тим часом акаунт змінився. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Минуло забагато часу. Попросіть новий код.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Цей акаунт відкривається через FranceConnect: тут він не має пароля.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Ви ще не вибрали пароль: використайте той, що на аркуші, або зверніться до працівника.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Це давніший код: введіть останній отриманий.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Це не той код, що надіслано.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Цей код більше не діє. Попросіть інший.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Для цього коду спроб більше немає. Попросіть інший.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Код щойно надіслано. Трохи зачекайте перед наступним.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Код має %n цифру.</numerusform>
            <numerusform>Код має %n цифри.</numerusform>
            <numerusform>Код має %n цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Жодного коду не надіслано. Попросіть інший код.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>Це не всі дати, які знає школа.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Введіть хоча б одну дату.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Спроб більше немає: працівник вам допоможе.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>У записах школи бракує однієї дати. Працівник вам допоможе.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>У вас залишилася %n спроба.</numerusform>
            <numerusform>У вас залишилося %n спроби.</numerusform>
            <numerusform>У вас залишилося %n спроб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Ваш аркуш іде на принтер…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Ваш аркуш виходить із принтера в приймальні</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не відповідає</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>Працівник надрукує ваш аркуш</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Візьміть його, перш ніж піти.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>Працівник надрукує ваш аркуш.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Зберігайте його вдома</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>На ньому написано ваш логін.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Пароля на ньому немає</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Ваш пароль знаєте лише ви.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Сфотографуйте квадрат</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Він відкриває сторінку входу.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Аркуш у мене</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Нічого не виходить?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>Працівника вже попереджено.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Хочете зупинитися тут?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Те, що ви ввели, зникне з цього екрана. Ви зможете почати знову, коли захочете.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Зупинити й стерти</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Ваш талон</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Запишіть цей номер або сфотографуйте його: вас викличуть за ним.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>З чим ви прийшли?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Ви отримаєте номер, і вас викличуть за ним. Вашого імені не питають.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Відкрити акаунт</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>Уперше або для іншої дитини</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Загублено логін або пароль</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>Акаунт уже відкрито</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Інше питання</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Виправити телефон, щось запитати…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Зараз ніхто не чекає</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n родина чекає</numerusform>
            <numerusform>%n родини чекають</numerusform>
            <numerusform>%n родин чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, приблизно {1} хв</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Підготуйте</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>ваш телефон</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>документ, що посвідчує особу</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>дати народження дітей</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: відкрити акаунт</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: загублено логін або пароль</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: інше питання</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Немає талона? Візьміть його на вході</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Ваша черга</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стіл</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Тримайте талон напоготові</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Уже викликані</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Стіл {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>Працівник вас викличе</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Тут ви відкриваєте акаунт, щоб стежити за навчанням своїх дітей.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Майте із собою</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Ваш мобільний телефон</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Дати народження ваших дітей</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>П’ять хвилин</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>переклад не перевірено</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Хто ви?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Ми шукаємо ваше ім’я в записах школи.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Мати, батько, опікун</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Учень або учениця</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Увійти через FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Введіть своє прізвище.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Введіть своє ім’я.</translation>
    </message>
</context>
</TS>
