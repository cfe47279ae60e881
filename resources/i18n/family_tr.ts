<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>{0} için yeni şifre artık çalışıyor.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>İşim bitti</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>Portal ve telefonunuzdaki uygulaması</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Hesabınız çalışıyor.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Merhaba {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Kullanıcı adınız bu okulda her yıl geçerlidir.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Hesabınız FranceConnect ile açılıyor: burada şifresi yok, bu yüzden yenilenecek bir şey de yok.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Çocuklarınız</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Neleri açar: telefonunuzun kamerasına bir kod gösterin</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Kullanıcı adı: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Yeni bir şifre seç</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Henüz kendi hesabı yok: görevliye sorun.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>{0} için kod</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Size kim yardım edebilir?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>Evinizden de: önce okul, sonra akademi.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Görevliye sorun.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Akademiler haritası: ok tuşları birinden diğerine geçer</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Akademiler listesi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>İnternet sitesi</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>Okul: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>Avrupa’daki Fransa</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Denizaşırı bölgeler</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>Okulun teknisyeni: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Okulun teknisyeni</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>İletişim formu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Ülke geneli telefon hattı</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Bilgilerin tarihi: {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Telefona bakan kişi, sizi yardım edebilecek kişiye bağlar.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Akademi: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Akademi yönetiminin (rectorat) genel telefonu</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Ailelere yardım</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Okulun kayıtlarında bir tarih eksik. Görevli size yardım edecek.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Deneme hakkınız kalmadı: görevli size yardım edecek.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Bunlar, gerçekten siz olduğunuzu kanıtlar. %n deneme hakkınız var.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Çocuklarınız ne zaman doğdu?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Ne zaman doğdunuz?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Bu okula giden bütün çocuklarınız, istediğiniz sırayla.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Bunu okulun kayıtlarıyla karşılaştırıyoruz.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Kullanıcı adımı gör</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Alıştığınız gibi yazın: 3 Şubat 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Çocuk ekle</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Çocuk {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n deneme hakkı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n yaşında</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Yıl eksik.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>Bir yılda 12 ay var: aya bir daha bakın.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} {1}: bu ayda {2}. gün yok.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Bu gün henüz gelmedi: yıla bir daha bakın.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>Bu çok eski bir tarih: yıla bir daha bakın.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Günü, ayı ve yılı yazın.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>{0} için yeni bir şifre</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Şifreyi birlikte seçin. Eskisi artık hiçbir şey açmaz.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Bu şifre kalsın</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Kod gönderilemedi. Bir daha deneyin veya görevliye sorun.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>Gönderilen kod hâlâ geçerli: onu yazın.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Bu kod artık geçerli değil. Başka bir kod isteyin.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Bu kod için deneme hakkınız kalmadı. Başka bir kod isteyin.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Kodu yazın</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Kodu onayla</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Başka bir kod al</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>SMS ile gelen kodu yazın</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>E-posta ile gelen kodu yazın</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>{0} rakamlı kod, gönderildiği numara: {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Bu telefonun sizin olduğunu kanıtlar.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>{0} rakamlı kod, gönderildiği adres: {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Bu adresin sizin olduğunu kanıtlar.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Bu kod %n dakika daha geçerli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Bu kod %n saniye daha geçerli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>%n deneme hakkınız kaldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Bir şey gelmedi mi? %n saniye sonra başka bir kod isteyebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Kod {0} rakamlıdır.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>Görevli sizinle devam edecek.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Oraya bir kod gönderiyoruz; bu kod gerçekten siz olduğunuzu kanıtlar.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Adımı düzelt</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Kodu al</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>FranceConnect ile giriş yap</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Cep telefonu numaranız nedir?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>Okula verdiğiniz numara</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Bunun yerine e-posta al</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>E-posta adresiniz nedir?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>Okula verdiğiniz adres</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Bunun yerine SMS al</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Cep telefonu numaranızı yazın.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>E-posta adresinizi yazın.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Tebrikler, hesabınız açıldı</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Kâğıt almadan bitir</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Kâğıdımı yazdır</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>İşim bitti</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Evinizde</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Fotoğrafımı çekin</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, hesabınız şu andan itibaren çalışıyor.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Hesabınız şu andan itibaren çalışıyor.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>FranceConnect’i seçin</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Burada şifre yok, bu yüzden unutulacak bir şey de yok.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Şunu yazın: {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>sonra seçtiğiniz şifreyi yazın.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>{0} adresine gidin</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>veya telefonunuzla bu karenin fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>telefonunuzdan veya bilgisayarınızdan.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Pronote’u, karneyi, bursları… seçin</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>Görevli size kâğıdınızı verecek.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Okulun internete koyduğu her şey orada.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>{0} orada.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} ve {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>{0}: hepsi orada.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>E-posta adresiniz onaylandı</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Bu adres, kullanıcı adınızı bulmaya veya yeni bir şifre seçmeye yarar.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>İşim bitti</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>E-posta adresiniz nedir?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Oraya bir kod gönderiyoruz. Adres onaylanınca, kullanıcı adını veya şifreyi bulmaya yarar.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Kodu al</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>E-posta adresinizi yazın.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Hesabınıza giriş yapın</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>Kullanıcı adı kâğıdınızda yazıyor. Şuna benzer: {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Anne, baba veya veli</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Şifreyi göster</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Şifreyi gizle</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Başka yollar</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Kaybettim</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Kullanıcı adı kayıp</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Unuttum</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Şifrenizi mi unuttunuz?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Hesabımı aç</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Henüz kullanıcı adım yok.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>FranceConnect ile gir</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>impots.gouv.fr, Ameli, La Poste… ile</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Yalnızca Pronote</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>Görevlinin verdiği başka kodlar.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Telefonunuzda</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>Bir sorun mu var? {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>Bir sorun mu var? Okulun teknisyeni: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Bu bilgiler okuldakilerle aynıysa, kullanıcı adı bir mesajla gönderilir. Bir şey gelmedi mi? Görevliye sorun.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Yeni şifreniz çalışıyor: onunla giriş yapın.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Kullanıcı adınızı yazın.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Şifrenizi yazın.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Adım {0} / {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>Hesap sahibi</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Bu ekran 2 dakika sonra silinir.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Bilgileriniz yalnızca bu hesap içindir.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Siz gidince yazdıklarınız silinir.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Telefonunuz</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>E-postanız</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Doğum tarihiniz</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Çocuklarınız</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Kullanıcı adınız</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Şifreniz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Daha fazla bilgi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Ekranı görevliye geri ver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Gitmeden önce tarayıcı penceresini kapatın: FranceConnect orada hâlâ açık.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>Şifrenizi mi unuttunuz?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Bir kod, hesabın sizin olduğunu kanıtlar; sonra yeni bir şifre seçersiniz.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Bu konuda görevli size yardım edecek.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Anne, baba veya veli</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Şuna benzer: {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Kod nasıl gelsin</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>E-posta, onaylanmış adrese</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Kodu al</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Kullanıcı adınızı yazın.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>FranceConnect ile giriş yap</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>FranceConnect sayfası açılır: sahip olduğunuz bir hesabı seçin (vergi, Ameli, La Poste…). Bu, buradaki hesabınızı açar veya kullanıcı adınızı bulur.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Başka bir yol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>Tarayıcı açık: oradaki sayfaları izleyin. Burada devamı kendiliğinden gelir.</translation>
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
        <translation>Ekranı görevliye geri verin</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Teşekkürler. Görevli buraya kendi kodunu yazar; yaptıklarınızın hiçbiri kaybolmaz.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Ekranı geri verme</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>İşte kullanıcı adınız</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Bunu saklayın: bu okulda her yıl geçerlidir.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Şifremi seç</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Bu çocuk sizin değil mi?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>Çocuklardan biri sizin değil mi?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Şu kişiler için internet hizmetlerini açar</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Şu çocuğun yasal velisi değilim:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kullanıcı adı</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>Kullanıcı adınızı kaybettiniz mi?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Bizdeki cep telefonuna veya onaylanmış adrese gönderilir.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Anne, baba veya veli</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Bunun yerine e-posta ile al</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Bunun yerine SMS ile al</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Kullanıcı adımı al</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Bu konuda görevli size yardım edecek.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Cep telefonu numaranızı yazın.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>E-posta adresinizi yazın.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Soyadınızı yazın.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Adınızı yazın.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Yeni şifrenizi seçin</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>Eskisi artık hiçbir şey açmaz. Yenisini yalnızca siz bilirsiniz.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Bu şifre kalsın</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Bilgileriniz</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>Bunlardan okul müdürü sorumludur.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Hesabınızı açmak ve yürütmek için: okulun kendi listelerindeki adları, doğum tarihlerini, iletişim bilgilerini ve aile bağlarını kullandığı bir kamu hizmeti.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Ne kadar süre</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Okuldan ayrıldıktan sonra en çok {0} ay; kodlar ve mesajlar {1} gün. Şifrenizi kimse okuyamaz.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Kim görür</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>Bu masadaki okul görevlileri ve SMS’i ya da e-postayı gönderen şirket. Öteki ebeveyn iletişim bilgilerinizi görmez.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Haklarınız</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Sekreterlikten kopya, düzeltme ya da silme isteyin. Sonra: akademinin veri koruma görevlisi ve CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Şimdi kendi şifrenizi seçin</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>Kâğıttaki şifre bir kez geçerlidir. Yenisini yalnızca siz bilirsiniz.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Bu şifre kalsın</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Şifrenizi seçin</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Bunu yalnızca siz bilirsiniz: görevli görmez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Şifreyi göster</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Şifreyi gizle</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Hesabımı aç</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>Bu iyi bir şifre.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>{0} ile {1} arası karakter</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>çok uzun: en fazla {0} karakter</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>aksan, işaret ve boşluk yok</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>aksan yok, başında ve sonunda boşluk yok</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>bir rakam</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>bir küçük harf</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>bir büyük harf</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>şunlardan üç çeşit: küçük harf, büyük harf, rakam, işaret</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>aileden isim ve tarih yok</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>tahmin edilmesi zor</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>Bu çok uzun: en fazla {0} karakter.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Yalnızca aksansız harfler ve rakamlar (ç, ğ, ı, ö, ş, ü yok): işaret ve boşluk olmaz.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Aksanlı harf olmasın (ç, ğ, ı, ö, ş, ü yok), başında ve sonunda boşluk olmasın.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} ve {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Hâlâ eksik: {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Üç çeşidi karıştırın: küçük harf, büyük harf, rakam, işaret.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>Aileden isim ve doğum tarihi kullanmayın.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>Bunu tahmin etmek kolay: daha az bilinen bir şifre seçin.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>Telefonunuzda</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Telefonunuzun kamerasına bir kod gösterin: sayfa açılır.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>Portal: oraya kullanıcı adınızla giriş yaparsınız.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>Telefon uygulaması</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Aynı hizmetler, cebinizde.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>{0} için kod</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Yanıt gelmezse bu ekran birazdan silinir.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Evet, devam ediyorum</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Yalnızca Pronote mu?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>Olur: okulun bunun için başka kodları var.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Ne alırsınız</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Pronote kodlarınızın yazılı olduğu bir kâğıt: notlar, ödevler, devamsızlıklar, okulun sitesinden.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Neleri alamazsınız</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Burslar, yönlendirme, kayıt, karne, iletişim bilgileri. Pronote kodları bu hizmetleri açmaz; tersi de olmaz.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Hesabı başka bir gün açabilirsiniz, burada veya portalda: onunla Pronote da açılır.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>Kodlarınızı görevli yazdırır: istemeniz yeter.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Bunun yerine hesap aç</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>SMS ile gelen kod</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>E-posta ile gelen kod</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Bu kullanıcı adının bir hesabı varsa, kod birazdan sahibine gelir.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Bir şey gelmedi mi? Kullanıcı adına bir daha bakın veya görevliye sorun.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Bir sorun çıktı. Hiçbir şey kaybolmadı: görevliye sorun.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>Devam etmeniz için görevli size yardım edecek.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Bu adı bu numarayla bulamıyoruz: ikisine de bir daha bakın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Bu adı bu adresle bulamıyoruz: ikisine de bir daha bakın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Soyadınızı ve adınızı yazın.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Cep telefonu numarası on rakamlıdır.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Bu numara %n rakamlı, bu çok fazla. Bir daha bakın.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Bu bir telefon numarası değil. Bir daha bakın.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Bu bir e-posta adresi değil. Bir daha bakın.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Bu numaraya SMS gelmez: bir cep telefonu numarası verin veya e-postayı seçin.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Bir dakika lütfen: burada görevlinin size yardım etmesi gerekiyor.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Zaten bir hesabınız var. Görevli kâğıdınızı yeniden yazdırabilir.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>Okul, öğrencilere hesaplarını kâğıtla verir. Görevliye sorun.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Bu şifre bütün kurallara uymuyor: listeye bakın.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect şu anda yanıt vermiyor. Başka bir yol seçin: SMS veya e-posta ile kod.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Tarayıcıda durdunuz. Baştan başlayın veya başka bir yol seçin.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>Tarayıcıdan yanıt gelmedi. Baştan başlayın veya başka bir yol seçin.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect burada çalışmadı: hiçbir şey açılmadı. Başka bir yol seçin.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Bu bir e-posta adresi. Kullanıcı adı şuna benzer: {0}. Kâğıdınıza bakın.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Kullanıcı adı şuna benzer: {0}. Kâğıdınızda yazıyor.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Bu kullanıcı adı veya bu şifre doğru değil: ikisine de bir daha bakın, büyük harflere de.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Çok fazla deneme oldu. %n dakika sonra bir daha deneyin veya görevliye sorun.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Bu hesap kilitli. Görevli size yardım edecek.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Bu kullanıcı adı bir öğrencinin. Yukarıda “Öğrenci” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Bu kullanıcı adı bir velinin. Yukarıda “Anne, baba veya veli” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>Bu kâğıttaki şifrenin süresi doldu. Görevli size yeni bir kâğıt yazdırır.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Bu hesap başka bir hesapla birleştirildi: şununla giriş yapın: {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Bu hesap başka bir hesapla birleştirildi. Görevli hangisi olduğunu söyler.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Bu, kâğıttaki şifre. Başka bir şifre seçin.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>Bu arada hesap değişti. Yeniden giriş yapın.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Çok fazla zaman geçti. Yeni bir kod isteyin.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Bu hesap FranceConnect ile açılıyor: burada şifresi yok.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Henüz şifrenizi seçmediniz: kâğıdınızdaki şifreyi kullanın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Bu daha eski bir kod: son gelen kodu yazın.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Gönderilen kod bu değil.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Bu kod artık geçerli değil. Başka bir kod isteyin.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Bu kod için deneme hakkınız kalmadı. Başka bir kod isteyin.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Az önce bir kod gönderildi. Sonraki için biraz bekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Kod %n rakamlıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Gönderilmiş bir kod yok. Başka bir kod isteyin.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>Bunlar, okulun bildiği tarihlerin hepsi değil.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>En az bir tarih yazın.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Deneme hakkınız kalmadı: görevli size yardım edecek.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Okulun kayıtlarında bir tarih eksik. Görevli size yardım edecek.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>%n deneme hakkınız kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Kâğıdınız yazıcıya gidiyor…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Kâğıdınız okul girişindeki yazıcıdan çıkıyor</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Yazıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>Kâğıdınızı görevli yazdıracak</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Gitmeden önce alın.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>Kâğıdınızı görevli yazdıracak.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Evinizde saklayın</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>Kullanıcı adınız üzerinde yazıyor.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Üzerinde şifre yok</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Şifrenizi yalnızca siz bilirsiniz.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Karenin fotoğrafını çekin</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Giriş sayfasını açar.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Kâğıdımı aldım</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Bir şey çıkmadı mı?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>Görevliye haber verildi.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Burada durmak istiyor musunuz?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Yazdıklarınız bu ekrandan silinir. İstediğiniz zaman yeniden başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Durdur ve sil</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>Not ettim</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Sıra numaranız</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Bu numarayı not edin veya fotoğrafını çekin: bu numarayla çağrılacaksınız.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>Ne için geldiniz?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Bir numara alırsınız ve o numarayla çağrılırsınız. Adınız sorulmaz.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Hesap açmak</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>İlk kez veya başka bir çocuk için</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Kullanıcı adı veya şifre kayıp</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>Hesap zaten açık</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Başka bir konu</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Düzeltilecek bir telefon, bir soru…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Şu anda bekleyen yok</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n aile bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, yaklaşık {1} dakika</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Hazır olsun</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>telefonunuz</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>bir kimlik belgesi</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>çocukların doğum tarihleri</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: hesap açmak</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: kullanıcı adı veya şifre kayıp</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: başka bir konu</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Sıra numaranız yok mu? Girişten alın</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Sıra sizde</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Sıra numaranız elinizde olsun</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Çağrılanlar</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Masa {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>Görevli sizi çağıracak</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Çocuklarınızın okul hayatını izlemenizi sağlayan hesabı burada açarsınız.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Yanınızda olsun</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Cep telefonunuz</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Çocuklarınızın doğum tarihleri</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Beş dakika</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>kontrol edilmemiş çeviri</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Kimsiniz?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Adınızı okulun kayıtlarında arıyoruz.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Anne, baba veya veli</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>FranceConnect ile giriş yap</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Soyadınızı yazın.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Adınızı yazın.</translation>
    </message>
</context>
</TS>
