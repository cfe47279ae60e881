<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>كلمة السر الجديدة لـ {0} تعمل الآن.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>البوابة وتطبيقها على هاتفكم</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>حسابكم يعمل.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>مرحباً {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>يصلح معرّفكم كل سنة في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>يُفتح حسابكم عبر FranceConnect: لا توجد هنا كلمة سر، فلا شيء لإعادة تعيينه.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>أبناؤكم</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>ما يفتحه: وجّهوا كاميرا الهاتف نحو الرمز</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>المعرّف: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة سر جديدة</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>لا يوجد حساب باسمه بعد: اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>رمز يفتح {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>بمن يمكنكم الاتصال؟</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>من المنزل أيضًا: المدرسة أولًا، ثم الأكاديمية.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>اسألوا الموظف.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>خريطة الأكاديميات: تنتقل الأسهم من واحدة إلى أخرى</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>قائمة الأكاديميات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>المؤسسة: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>فرنسا القارية</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>ما وراء البحار</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>تقني المؤسسة: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>تقني المؤسسة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>الخط الوطني</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>معلومة بتاريخ {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>تحيلكم البدّالة إلى من يستطيع مساعدتكم.</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>بدّالة الأكاديمية</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>مساعدة العائلات</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>الأكاديمية: {0}</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>ينقص تاريخ في سجلات المدرسة. سيساعدكم الموظف.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>لم تبق أي محاولة: سيساعدكم الموظف.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>تثبت هذه التواريخ أنكم أنتم. ليست لديكم محاولات.</numerusform>
            <numerusform>تثبت هذه التواريخ أنكم أنتم. لديكم محاولة واحدة.</numerusform>
            <numerusform>تثبت هذه التواريخ أنكم أنتم. لديكم محاولتان.</numerusform>
            <numerusform>تثبت هذه التواريخ أنكم أنتم. لديكم %n محاولات.</numerusform>
            <numerusform>تثبت هذه التواريخ أنكم أنتم. لديكم %n محاولة.</numerusform>
            <numerusform>تثبت هذه التواريخ أنكم أنتم. لديكم %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>متى وُلد أطفالكم؟</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>ما هو تاريخ ميلادك؟</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>جميع أطفالكم في هذه المدرسة، بأي ترتيب.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>نقارنه بسجلات المدرسة.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>الطفل {0}</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>عرض المعرّف</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>اكتبوا كما تعودتم: 3 فبراير 2015 أو ⁨3/2/15⁩ أو ⁨03022015⁩…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>لا محاولات متبقية</numerusform>
            <numerusform>محاولة واحدة متبقية</numerusform>
            <numerusform>محاولتان متبقيتان</numerusform>
            <numerusform>%n محاولات متبقية</numerusform>
            <numerusform>%n محاولة متبقية</numerusform>
            <numerusform>%n محاولة متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>تنقص السنة.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>في السنة 12 شهرًا: تحققوا من الشهر.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>ليس في {0} {1} يوم {2}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>هذا اليوم لم يأت بعد: تحققوا من السنة.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>هذا قديم جدًا: تحققوا من السنة.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>اكتبوا اليوم والشهر والسنة.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>كلمة سر جديدة لـ {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>اختاروها معاً. كلمة السر القديمة لم تعد تفتح شيئاً.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>اعتماد كلمة السر هذه</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check the code</source>
        <translation>تأكيد الرمز</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>رمز من {0} أرقام، أُرسل إلى {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>هذا الرمز يثبت أن الهاتف هاتفكم.</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>هذا الرمز يثبت أن العنوان عنوانكم.</translation>
    </message>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>تعذّر إرسال الرمز. حاولوا مرة أخرى أو اسألوا الموظف.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>الرمز المرسل ما زال صالحًا: اكتبوه.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>لم يعد هذا الرمز صالحًا. اطلبوا رمزًا آخر.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>لم تبق محاولة لهذا الرمز. اطلبوا رمزًا آخر.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>اكتبوا الرمز</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>اكتبوا الرمز الذي وصل برسالة قصيرة</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>اكتبوا الرمز الذي وصل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>رمز من {0} أرقام، أُرسل إلى العنوان {1}</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>انتهت صلاحية هذا الرمز.</numerusform>
            <numerusform>هذا الرمز صالح دقيقة أخرى.</numerusform>
            <numerusform>هذا الرمز صالح دقيقتين أخريين.</numerusform>
            <numerusform>هذا الرمز صالح %n دقائق أخرى.</numerusform>
            <numerusform>هذا الرمز صالح %n دقيقة أخرى.</numerusform>
            <numerusform>هذا الرمز صالح %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>انتهت صلاحية هذا الرمز.</numerusform>
            <numerusform>هذا الرمز صالح ثانية أخرى.</numerusform>
            <numerusform>هذا الرمز صالح ثانيتين أخريين.</numerusform>
            <numerusform>هذا الرمز صالح %n ثوانٍ أخرى.</numerusform>
            <numerusform>هذا الرمز صالح %n ثانية أخرى.</numerusform>
            <numerusform>هذا الرمز صالح %n ثانية أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>لم تبق لديكم أي محاولة.</numerusform>
            <numerusform>بقيت لديكم محاولة واحدة.</numerusform>
            <numerusform>بقيت لديكم محاولتان.</numerusform>
            <numerusform>بقيت لديكم %n محاولات.</numerusform>
            <numerusform>بقيت لديكم %n محاولة.</numerusform>
            <numerusform>بقيت لديكم %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>لم يصلكم شيء؟ يمكنكم طلب رمز آخر الآن.</numerusform>
            <numerusform>لم يصلكم شيء؟ يمكنكم طلب رمز آخر بعد ثانية.</numerusform>
            <numerusform>لم يصلكم شيء؟ يمكنكم طلب رمز آخر بعد ثانيتين.</numerusform>
            <numerusform>لم يصلكم شيء؟ يمكنكم طلب رمز آخر بعد %n ثوانٍ.</numerusform>
            <numerusform>لم يصلكم شيء؟ يمكنكم طلب رمز آخر بعد %n ثانية.</numerusform>
            <numerusform>لم يصلكم شيء؟ يمكنكم طلب رمز آخر بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>يتكون الرمز من {0} أرقام.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>يواصل الموظف معكم.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>نرسل إليه رمزًا يثبت أنكم أنتم.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>تصحيح اسمي</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>تسجيل الدخول عبر FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>ما هو رقم هاتفكم المحمول؟</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>الرقم الذي أعطيتموه للمدرسة</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>استلام الرمز بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>ما هو بريدكم الإلكتروني؟</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>العنوان الذي أعطيتموه للمدرسة</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>استلام الرمز برسالة قصيرة</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>اكتبوا رقم هاتفكم المحمول.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>اكتبوا بريدكم الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>أحسنتم، حسابكم مفتوح</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>الإنهاء بلا ورقة</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>طباعة ورقتي</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>سيعطيكم الموظف ورقتكم.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>صوّروني</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}، إنه يعمل من الآن.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>يمكنكم استعماله من الآن.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>اختاروا FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>لا توجد كلمة سر هنا، فلا شيء يُنسى.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>اكتبوا {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>ثم كلمة السر التي اخترتموها.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>اذهبوا إلى {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>أو صوّروا هذا المربع بهاتفكم.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>على هاتفكم أو حاسوبكم.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>اختاروا Pronote أو كشف النقاط أو المنح…</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>كل ما وضعته المؤسسة على الإنترنت موجود هناك.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>ستجدون فيه {0}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>ستجدون فيه {0}.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>تم تأكيد بريدكم الإلكتروني</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>به تستعيدون المعرّف المفقود أو تختارون كلمة سر جديدة.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>ما هو بريدكم الإلكتروني؟</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>يُرسل إليه رمز. بعد التأكيد، يفيد في استعادة المعرّف أو كلمة السر.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>اكتبوا بريدكم الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>ادخلوا إلى حسابكم</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>تلميذ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>فقدت المعرّف</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>نسيتم كلمة السر؟</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>المعرّف مكتوب على ورقتكم، وهو يشبه {0}.</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>وليّ الأمر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>أضعته</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>نسيتها</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>فتح حسابي</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>ليس لدي معرّف بعد.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>الدخول عبر FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>عبر impots.gouv.fr أو Ameli أو La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote فقط</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>رموز أخرى يعطيها الموظف.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>على هاتفكم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>هل من مشكلة؟ {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>هل من مشكلة؟ تقني المؤسسة: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>إذا كانت هذه المعلومات مطابقة لملف المدرسة، فستصلكم رسالة بالمعرّف بعد لحظات. لم يصل شيء؟ اسألوا الموظف.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>كلمة السر الجديدة تعمل: سجّلوا الدخول بها.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>اكتبوا معرّفكم.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتبوا كلمة السر.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The account of</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>تُمحى هذه الشاشة بعد دقيقتين.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفكم</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>بريدكم</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>تاريخ ميلادكم</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>أبناؤكم</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>لمعرفة المزيد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>إعادة الشاشة إلى الموظف</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>كل ما تكتبونه يُمحى عند مغادرتكم.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>بياناتكم لهذا الحساب فقط.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>أغلقوا نافذة المتصفح قبل المغادرة: ما زال FranceConnect مفتوحًا فيها.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>سيساعدكم الموظف في ذلك.</translation>
    </message>
    <message>
        <source>You forgot your password?</source>
        <translation>نسيتم كلمة السر؟</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>يُثبت رمزٌ أن الحساب لكم، ثم تختارون كلمة سر جديدة.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>وليّ الأمر</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>تلميذ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>يشبه {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>استلام الرمز عبر</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>البريد الإلكتروني المؤكَّد</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>اكتبوا معرّفكم.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>تسجيل الدخول عبر FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>تُفتح صفحة FranceConnect: اختاروا حسابًا لديكم (الضرائب، التأمين الصحي، البريد…). به يُفتح حسابكم هنا أو يُسترجع معرّفكم.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>المتصفح مفتوح: اتبعوا صفحاته. تتواصل الخطوات هنا تلقائيًا.</translation>
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
        <translation>أعيدوا الشاشة إلى الموظف</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>شكرًا. يكتب الموظف رمزه هنا؛ لا يضيع شيء مما فعلتموه.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>المتابعة دون إعادة الشاشة</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>هذا هو معرّفكم</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>احتفظوا به: ستستعملونه كل سنة في هذه المدرسة.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>اختيار كلمة السر</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>هذا الطفل ليس ابنكم؟</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>أحد الأطفال ليس ابنكم؟</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>يفتح الخدمات الإلكترونية من أجل</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>لست الولي القانوني لـ:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>لم يعد لديكم المعرّف؟</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>وليّ الأمر</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>تلميذ</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>يُرسل إلى الهاتف أو العنوان المؤكد المعروف لدينا.</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>استلامه بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>استلامه برسالة قصيرة</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>استلام المعرّف</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>سيساعدكم الموظف في ذلك.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>اكتبوا رقم هاتفكم المحمول.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>اكتبوا بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>اكتبوا اسم العائلة.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>اكتبوا الاسم الشخصي.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>اختاروا كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>لن تعمل القديمة بعد الآن. أنتم وحدكم تعرفون الجديدة.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>اعتماد كلمة السر هذه</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>بياناتكم</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>مدير المؤسسة هو المسؤول عنها.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>لفتح حسابكم وتسييره: خدمة عمومية تستعمل لها المؤسسة الأسماء وتواريخ الميلاد ووسائل الاتصال والروابط العائلية من قوائمها.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>كم من الوقت</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>إلى {0} شهرًا بعد مغادرة المؤسسة؛ الرموز والرسائل {1} يومًا. لا يستطيع أحد قراءة كلمة السر.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>من يراها</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>موظفو المؤسسة في هذا المكتب، والمتعهد الذي يرسل الرسالة القصيرة أو البريد الإلكتروني. الوالد الآخر لا يرى وسائل الاتصال بكم.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقكم</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>اطلبوا من مكتب المؤسسة نسخة أو تصحيحًا أو محوًا. ثم مسؤول حماية البيانات في الأكاديمية، وهيئة CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>اختاروا الآن كلمة سر خاصة بكم</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>كلمة السر المكتوبة على الورقة تُستعمل مرة واحدة. الجديدة تعرفونها أنتم وحدكم.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>اعتماد كلمة السر هذه</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>اختاروا كلمة السر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>طويل جدًا: {0} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>دون حركات ولا رموز ولا مسافة</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>دون حروف عليها علامات، ودون مسافة في البداية أو النهاية</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>من {0} إلى {1} حرفًا</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>أنتم وحدكم تعرفونها: الموظف لا يراها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>فتح حسابي</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>هذه كلمة سر جيدة.</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>رقم واحد على الأقل</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>حرف صغير (a-z)</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>حرف كبير (A-Z)</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>ثلاثة أنواع من: حرف صغير، حرف كبير، رقم، رمز</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>يصعب تخمينها</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>هذا طويل جدًا: {0} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>حروف بلا علامات وأرقام فقط: بلا رموز ولا فراغات.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>بلا علامات على الحروف، وبلا فراغ في البداية أو النهاية.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>ما زال ينقص: {0}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>دون اسم أو تاريخ من العائلة</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>امزجوا ثلاثة أنواع: حروف صغيرة، حروف كبيرة، أرقام، رموز.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>لا تضعوا فيها أسماء العائلة ولا تواريخ ميلادها.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>من السهل تخمينها: اختاروا كلمة أندر.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>على هاتفكم</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>وجّهوا كاميرا الهاتف نحو الرمز: تُفتح الصفحة.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>البوابة: سجّلوا الدخول فيها بمعرّفكم.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>تطبيق الهاتف</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>الخدمات نفسها في جيبكم.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>رمز يفتح {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>إن لم تجيبوا، تُمحى هذه الشاشة بعد لحظة.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>نعم، أتابع</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>‏Pronote ولا شيء غيره؟</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>هذا ممكن: لدى المدرسة رموز أخرى لذلك.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>ما تحصلون عليه</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>ورقة فيها رموز Pronote الخاصة بكم: العلامات والواجبات والغيابات، عبر موقع المدرسة.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>ما لن تحصلوا عليه</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>المنح والتوجيه والتسجيل والسجل المدرسي وبيانات الاتصال. رموز Pronote لا تفتح هذه الخدمات، والعكس كذلك.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>يمكنكم فتح الحساب في أي يوم، هنا أو على البوابة: وهو يشمل Pronote أيضًا.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>يطبع الموظف رموزكم: يكفي أن تطلبوا ذلك.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>فتح حساب بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>الرمز الذي وصل برسالة قصيرة</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>الرمز الذي وصل بالبريد</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>إذا كان لهذا المعرّف حساب، يصل الرمز إلى صاحبه بعد لحظات.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>لم يصل شيء؟ تحققوا من المعرّف أو اسألوا الموظف.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>كلمة السر هذه لا تحترم كل القواعد: انظروا القائمة.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>حدثت مشكلة. لم يضع أي شيء: اسألوا الموظف.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>لا نجد هذا الاسم مع هذا الرقم: تحققوا من الاثنين، أو اسألوا الموظف.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>لا نجد هذا الاسم مع هذا العنوان: تحققوا من الاثنين، أو اسألوا الموظف.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>اكتبوا اسم العائلة والاسم الشخصي.</translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>هذا ليس رقم هاتف. تحققوا منه.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. تحققوا منه.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>لحظة من فضلكم: يجب أن يساعدكم الموظف هنا.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>لديكم حساب بالفعل. يمكن للموظف طباعة ورقتكم من جديد.</translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>هذا الحساب مقفل. سيساعدكم الموظف.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>تسلّم المدرسة التلاميذ حسابهم على ورقة. اسألوا الموظف.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>سيساعدكم الموظف على المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>في هذا الرقم %n خانة، وهذا كثير. تحققوا منه.</numerusform>
            <numerusform>في هذا الرقم %n خانة، وهذا كثير. تحققوا منه.</numerusform>
            <numerusform>في هذا الرقم %n خانة، وهذا كثير. تحققوا منه.</numerusform>
            <numerusform>في هذا الرقم %n خانات، وهذا كثير. تحققوا منه.</numerusform>
            <numerusform>في هذا الرقم %n خانة، وهذا كثير. تحققوا منه.</numerusform>
            <numerusform>في هذا الرقم %n خانة، وهذا كثير. تحققوا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>لا يستجيب FranceConnect الآن. اختاروا طريقة أخرى: رمز برسالة نصية أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>توقفتم في المتصفح. ابدأوا من جديد أو اختاروا طريقة أخرى.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>لم يصل أي رد من المتصفح. ابدأوا من جديد أو اختاروا طريقة أخرى.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>لم يعمل FranceConnect هنا: لم يُفتح أي شيء. اختاروا طريقة أخرى.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>هذا بريد إلكتروني. المعرّف يشبه {0}: انظروا إلى ورقتكم.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>المعرّف يشبه {0}: وهو على ورقتكم.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>رقم الهاتف المحمول من عشرة أرقام.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>هذا الرقم لا يستقبل الرسائل القصيرة: أعطوا رقم هاتف محمول، أو اختاروا البريد.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>هذا المعرّف أو كلمة السر هذه غير صحيحة: تحققوا من الاثنين، ومن الأحرف الكبيرة.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>محاولات كثيرة. أعيدوا المحاولة الآن، أو اسألوا الموظف.</numerusform>
            <numerusform>محاولات كثيرة. أعيدوا المحاولة بعد دقيقة، أو اسألوا الموظف.</numerusform>
            <numerusform>محاولات كثيرة. أعيدوا المحاولة بعد دقيقتين، أو اسألوا الموظف.</numerusform>
            <numerusform>محاولات كثيرة. أعيدوا المحاولة بعد %n دقائق، أو اسألوا الموظف.</numerusform>
            <numerusform>محاولات كثيرة. أعيدوا المحاولة بعد %n دقيقة، أو اسألوا الموظف.</numerusform>
            <numerusform>محاولات كثيرة. أعيدوا المحاولة بعد %n دقيقة، أو اسألوا الموظف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>هذا المعرّف لتلميذ. اختاروا «تلميذ» في الأعلى.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>هذا المعرّف لوليّ الأمر. اختاروا «وليّ الأمر» في الأعلى.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>انتهت صلاحية كلمة السر على هذه الورقة. يطبع لكم الاستقبال ورقة جديدة.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>ضُمّ هذا الحساب إلى آخر: ادخلوا بالمعرّف {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>ضُمّ هذا الحساب إلى آخر. سيخبركم الموظف أيّهما.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>هذه كلمة السر المكتوبة على الورقة. اختاروا أخرى.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>تغيّر الحساب في هذه الأثناء. ادخلوا من جديد.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>مرّ وقت طويل. اطلبوا رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>يُفتح هذا الحساب عبر FranceConnect: لا توجد كلمة سر هنا.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>لم تختاروا كلمة سر بعد: استعملوا تلك التي على ورقتكم، أو اسألوا الموظف.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>هذا رمز سابق: اكتبوا آخر رمز وصلكم.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>ليس هذا هو الرمز المُرسل.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>لم يعد هذا الرمز صالحًا. اطلبوا رمزًا آخر.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>لم تبق محاولة لهذا الرمز. اطلبوا رمزًا آخر.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>ليست هذه كل التواريخ التي تعرفها المؤسسة.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>لم تبق أي محاولة: سيساعدكم الموظف.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>أُرسل رمز قبل قليل. انتظروا قليلًا قبل طلب رمز آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>الرمز لا يحتوي على أرقام.</numerusform>
            <numerusform>يتكون الرمز من رقم واحد.</numerusform>
            <numerusform>يتكون الرمز من رقمين.</numerusform>
            <numerusform>يتكون الرمز من %n أرقام.</numerusform>
            <numerusform>يتكون الرمز من %n رقمًا.</numerusform>
            <numerusform>يتكون الرمز من %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>لا يوجد رمز في الطريق. اطلبوا رمزًا آخر.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>اكتبوا تاريخًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>ينقص تاريخ في سجلات المدرسة. سيساعدكم الموظف.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>لم تبق لديكم أي محاولة.</numerusform>
            <numerusform>بقيت لديكم محاولة واحدة.</numerusform>
            <numerusform>بقيت لديكم محاولتان.</numerusform>
            <numerusform>بقيت لديكم %n محاولات.</numerusform>
            <numerusform>بقيت لديكم %n محاولة.</numerusform>
            <numerusform>بقيت لديكم %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>ورقتكم في طريقها إلى الطابعة…</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>سيطبع الموظف ورقتكم</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>تخرج ورقتكم من طابعة الاستقبال</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>خذوها قبل المغادرة.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>سيطبع الموظف ورقتكم.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>احتفظوا بها في البيت</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>المعرّف مكتوب عليها.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>لا توجد عليها كلمة السر</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>أنتم وحدكم تعرفونها.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>صوّروا المربّع</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>يفتح صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>أخذت ورقتي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>لا يخرج شيء؟</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>تم إبلاغ الموظف.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>هل تريدون التوقف هنا؟</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>سيُمحى ما كتبتموه من هذه الشاشة. يمكنكم البدء من جديد متى شئتم.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>توقف ومحو</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>لقد دوّنته</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>دوّنوا هذا الرقم أو صوّروه: ستُنادون به.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>ما سبب مجيئكم؟</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>تأخذون رقمًا وتُنادون به. لا يُطلب اسمكم.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>لفتح حساب</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>لأول مرة، أو لطفل آخر</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>فقدت المعرّف أو كلمة السر</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>الحساب مفتوح من قبل</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>لأمر آخر</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>رقم هاتف للتصحيح، سؤال…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>لا أحد ينتظر الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>لا عائلة تنتظر</numerusform>
            <numerusform>عائلة واحدة تنتظر</numerusform>
            <numerusform>عائلتان تنتظران</numerusform>
            <numerusform>%n عائلات تنتظر</numerusform>
            <numerusform>%n عائلة تنتظر</numerusform>
            <numerusform>%n عائلة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}، حوالي {1} دقيقة</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>حضّروا</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>هاتفكم</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>تواريخ ميلاد الأطفال</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: فتح حساب</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: فقدان المعرّف أو كلمة السر</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: أمر آخر</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>بدون رقم؟ خذوا رقمًا عند المدخل</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>حان دوركم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>احتفظوا برقمكم في متناول اليد</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>تمت مناداتهم</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>الشباك {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>سيناديكم أحد الموظفين</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>هنا تفتحون الحساب الذي يتيح متابعة دراسة أبنائكم.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>أحضروا معكم</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>هاتفكم المحمول</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>تواريخ ميلاد أبنائكم</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>خمس دقائق</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأوا</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>ترجمة لم تُراجَع</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنتم؟</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>نبحث عن اسمكم في سجلات المدرسة.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>وليّ الأمر</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>تلميذ</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>تسجيل الدخول عبر FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>اكتبوا اسم العائلة.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>اكتبوا الاسم الشخصي.</translation>
    </message>
</context>
</TS>
