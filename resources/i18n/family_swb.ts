<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>Kalima ya siri mpia ya {0} isifanya hazi.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Tsimalidza</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>Portali na aplikasio yahe harimwa telefoni yanyu</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Konti yanyu isifanya hazi.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Kwezi {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Identifiant yanyu isirumiha kula mwaha, harimwa likoli lini.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Konti yanyu isibuha ha FranceConnect: kavuna kalima ya siri vanu, basi kavuna trongo ya ugaudza.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Wana wanyu</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Trongo ibuao: namuonese kamera ya telefoni yanyu kodi moja</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Identifiant: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Utsahua kalima ya siri mpia</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Kasi na konti yahe raha: namudzise bironi.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Kodi ibuao {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Mbani de ashindrao umusaidiani?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>Dagoni wajau: handra likoli, isa akademi.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Namumudzise mufanya hazi.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Karta ya akademi: ha tushi za fleshi, musivira moja mpaka yangina</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Lisiti ya akademi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Lera za ubua</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sit ya internet</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>Likoli: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>Farantsa</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Nyambo ya bahari</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>Teknisien wa likoli: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Teknisien wa likoli</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formuleri</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresi</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Numero ya tsi piya</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Habari za suku {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Mutru adjibuo telefoni atsomuvani mutru ashindrao umusaidiani.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Akademi: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Telefoni ya rektora</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Musada wa udjama</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Suku moja isikosa harimwa karatasi za likoli. Mufanya hazi atsomusaidiani.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Kamusishindra tsena udjerebu: mufanya hazi atsomusaidiani.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Zisihakikisha amba de wanyu kweli. Muna mara %n ya udjerebu.</numerusform>
            <numerusform>Zisihakikisha amba de wanyu kweli. Muna mara %n za udjerebu.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Wana wanyu wadzalwa suku trini?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Wanyu mudzalwa suku trini?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Piya wasomao harimwa likoli lini, ha namna mutsahao.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Risiingalia na karatasi za likoli.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Uona identifiant yangu</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Namwangihe mauri kawaida yanyu: 3 Fevriye 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Uengedza mwana</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Mwana {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Suku ya udzalwa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Utoa</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>mara %n isibaki</numerusform>
            <numerusform>mara %n zisibaki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>mwaha %n</numerusform>
            <numerusform>maha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Mwaha usikosa.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>Mwaha una miezi 12: namungalie mwezi.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} {1} kausi na {2}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Suku ini kayaja raha: namungalie mwaha.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>Ina hale swafi: namungalie mwaha.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Namwangihe suku, mwezi na mwaha.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>Kalima ya siri mpia ya {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Namuitsahue vwamoja. Ya hale kaisibua trongo tsena.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Uhetsi kalima ya siri ini</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Kodi kayalawa. Namudjerebu tsena, au namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>Kodi yavelehwa isifanya hazi rasa: namwangihe ayo.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Kodi ini kaisifanya hazi tsena. Namudzise yangina.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Kamusishindra tsena udjerebu kodi ini. Namudzise yangina.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Namwangihe kodi</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Uhakikisha kodi</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Upara kodi yangina</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Namwangihe kodi mwapara ha SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Namwangihe kodi mwapara ha e-mail</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Kodi ya shifri {0}, yavelehwa harimwa {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Isihakikisha amba telefoni ini de yanyu.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Kodi ya shifri {0}, yavelehwa harimwa adresi {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Isihakikisha amba adresi ini de yanyu.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Kodi ini isifanya hazi dakika %n rasa.</numerusform>
            <numerusform>Kodi ini isifanya hazi dakika %n rasa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Kodi ini isifanya hazi segondi %n rasa.</numerusform>
            <numerusform>Kodi ini isifanya hazi segondi %n rasa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Muna mara %n rasa ya udjerebu.</numerusform>
            <numerusform>Muna mara %n rasa za udjerebu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Kavwaja trongo? Mutsoshindra upara kodi yangina harimwa segondi %n.</numerusform>
            <numerusform>Kavwaja trongo? Mutsoshindra upara kodi yangina harimwa segondi %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Kodi ina shifri {0}.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Namulindre mwana pavi, tafadhali</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>Mufanya hazi asiendrelea na wanyu.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Risiveleha kodi vavo, isihakikisha amba de wanyu kweli.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Urengeledza dzina langu</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Upara kodi</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Ungia ha FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Numero ya telefoni yanyu ya muhononi trini?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefoni ya muhononi</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>Numero mwava likoli</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Bora upara ha e-mail</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Adresi yanyu ya e-mail trini?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresi ya e-mail</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>Adresi mwava likoli</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Bora upara ha SMS</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Namwangihe numero ya telefoni yanyu ya muhononi.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Namwangihe adresi yanyu ya e-mail.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Risimuferesheani, konti yanyu ibuhu</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Umalidza bila karatasi</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Uinprime karatasi yangu</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Tsimalidza</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Dagoni</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Namunirenge foto</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, isifanya hazi ulawa avasa.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Isifanya hazi ulawa avasa.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Namutsahue FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Kavuna kalima ya siri vanu, basi kavuna trongo ya udala.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Namwangihe {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>isa kalima ya siri mwatsahua.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Namwendre harimwa {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>au namurenge foto kare ini ha telefoni yanyu.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>ha telefoni yanyu au ordinatera yanyu.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Namutsahue Pronote, shio ya noti, bursi…</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>Mufanya hazi atsomuvani karatasi yanyu.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Zitru piya likoli latria harimwa internet za vavo.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>Mutsopara {0} vavo.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} na {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>Mutsopara {0} piya vavo.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>Adresi yanyu ya e-mail ihakikishwa</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Ha adresi iyo mutsopara identifiant yanyu, au mutsotsahua kalima ya siri mpia.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Tsimalidza</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Adresi yanyu ya e-mail trini?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Kodi isiendra vavo. Adresi yahakikishwa isisaidia upara tsena identifiant au kalima ya siri.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresi ya e-mail</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Upara kodi</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Namwangihe adresi yanyu ya e-mail.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Namungie harimwa konti yanyu</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>Identifiant ya harimwa karatasi yanyu. Isifana na {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Wanyu</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Mudzade, mulezi</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mwana-shioni</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kalima ya siri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Uonesa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ufitsa</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Uonesa kalima ya siri</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ufitsa kalima ya siri</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Ha namna yangina</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Tsiilatsa</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Identifiant yalatsiha</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Tsiidala</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Mudala kalima ya siri?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Ubua konti yangu</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Tsisi na identifiant raha.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Ungia ha FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Ha impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote tu</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>Kodi zangina, mufanya hazi atsomuvani.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Harimwa telefoni yanyu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ungia</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>Muna taabu? {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>Muna taabu? Teknisien wa likoli: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Neka zitru zini zifana na za likoli, identifiant itsomujiani avasa. Kavwaja trongo? Namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Kalima ya siri mpia yanyu isifanya hazi: namungie nayo.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Namwangihe identifiant yanyu.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Namwangihe kalima ya siri yanyu.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Uregeya</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Hatua {0} harimwa {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Namulindre mwana pavi…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>Konti ya</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Ekra ini itsofutwa harimwa dakika 2.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Maelezo yanyu ya konti ini tu.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Zitru mwangihao zitsofutwa wakati mutsolawa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dzina lanyu</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Telefoni yanyu</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>E-mail yanyu</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Suku yanyu ya udzalwa</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Wana wanyu</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Identifiant yanyu</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Kalima ya siri yanyu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ulisha</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Ujua zaidi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Musada</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Uregedza ekra ha mufanya hazi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Luha</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavie</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Namubale dirisha la internet kabla mulawe: FranceConnect ya wadzi rasa.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>Mudala kalima ya siri?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Kodi isihakikisha amba konti de yanyu; isa mutsotsahua kalima ya siri mpia.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Mufanya hazi atsomusaidiani ha trongo iyo.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Wanyu</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Mudzade, mulezi</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mwana-shioni</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Isifana na {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Upara kodi ha</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>E-mail, harimwa adresi yahakikishwa</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Upara kodi</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Namwangihe identifiant yanyu.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Ungia ha FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>Shikandre ya FranceConnect itsobuha: namutsahue konti munayo (impots, Ameli, La Poste…). Itsobua konti yanyu vanu, au itsopara tsena identifiant yanyu.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Uandrisa tsena</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ndzia yangina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ukatra</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>Navigatera ibuhu: namudunge shikandre zahe. Vanu, itsoendrelea yeke.</translation>
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
        <translation>Namuregedze ekra ha mufanya hazi</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Marahaba. Mufanya hazi asiangiha kodi yahe vanu; kavwalatsiha trongo harimwa zitru mwafanya.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Bila uregedza ekra</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Tsini identifiant yanyu</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Namuihetsi: itsorumiha kula mwaha, harimwa likoli lini.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Utsahua kalima ya siri yangu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Umalidza</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Mwana unu tsi wanyu?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>Vwa mwana tsi wanyu?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Isibua servisi za internet za</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Tsisi mulezi wa sharia wa:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>Kamusi na identifiant yanyu tsena?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Isiendra harimwa telefoni ya muhononi au adresi yahakikishwa rinayo.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Wanyu</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Mudzade, mulezi</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mwana-shioni</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefoni ya muhononi</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresi ya e-mail</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Dzina la udjama</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Dzina la uhiriwa</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Bora upara ha e-mail</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Bora upara ha SMS</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Upara identifiant yangu</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Mufanya hazi atsomusaidiani ha trongo iyo.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Namwangihe numero ya telefoni yanyu ya muhononi.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Namwangihe adresi yanyu ya e-mail.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Namwangihe dzina lanyu la udjama.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Namwangihe dzina lanyu la uhiriwa.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Namutsahue kalima ya siri mpia yanyu</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>Ya hale kaitsofanya hazi tsena. De wanyu weke mujuao ile mpia.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Uhetsi kalima ya siri ini</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Maelezo yanyu</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>Mukubwa wa likoli ndo mulezi wa zizo.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Harimwa trini</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Harimwa usibua na utunza konti yanyu: hazi ya serkali, likoli litumia madzina, suku za udzalwa, zenumero na udjama wa harimwa zelisti zahe.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wakati ngavi</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Hata miezi {0} baada ya ulawa likoli; zekodi na zemesaji suku {1}. Kapwana mutru adjuayo usoma kalima yanyu ya siri.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Ndo waonao</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>Wafanya hazi wa likoli vavo, na kampani ivahao SMS au e-mail. Mudzazi wa pili kaona zenumero zanyu.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Haki zanyu</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Miani sekretariya kopi, ubadili au ufuta. Baada: muhifadhi wa maelezo wa académie, na CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Avasa namutsahue kalima ya siri yanyu</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>Ya karatasi isirumiha mara moja tu. De wanyu weke mujuao ile mpia.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Uhetsi kalima ya siri ini</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Namutsahue kalima ya siri yanyu</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>De wanyu weke mujuao: mufanya hazi kasiiona.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kalima ya siri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Uonesa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ufitsa</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Uonesa kalima ya siri</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ufitsa kalima ya siri</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Ubua konti yangu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>raha</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>Ini de kalima ya siri ndjema.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>herufi {0} mpaka {1}</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>ndrile swafi: herufi {0} de mwiso</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>herufi na shifri tu</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>bila aksan, bila nafasi mbeli au mwisoni</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>shifri moja</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>herufi titi moja</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>herufi bole moja</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>traru harimwa zini: herufi titi, herufi bole, shifri, alama</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>bila dzina wala suku ya udjama</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>ndziro ya ujua</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>Ndrile swafi: herufi {0} de mwiso.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Herufi bila aksan na shifri tu: bila alama, bila nafasi.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Bila aksan, na bila nafasi mbeli au mwisoni.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>herufi %n</numerusform>
            <numerusform>herufi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} na {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Isikosa rasa: {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Namutsanganye traru harimwa zini: herufi titi, herufi bole, shifri, alama.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>Musitrie dzina wala suku ya udzalwa ya mutru wa udjama.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>Watru wangina watsoijua haraka: namutsahue yangina ndziro.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>Harimwa telefoni yanyu</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Namuonese kamera ya telefoni yanyu kodi moja: shikandre itsobuha.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>Portali: namungie vavo ha identifiant yanyu.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>Aplikasio ya telefoni</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Servisi zizo zizo, harimwa mufuko wanyu.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Kodi ibuao {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Mwa vanu rasa?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Neka kamwadjibu, ekra ini itsofutwa avasa.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Ewa, nisiendrelea</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Pronote tu, bila trongo yangina?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>Isishindriha: likoli lina kodi zangina za trongo iyo.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Zitru mutsopara</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Karatasi ina kodi zanyu za Pronote: noti, hazi za dagoni, suku za ukosa likoli, ha sit ya likoli.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Zitru kamutsopara</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Bursi, utsahua ndzia ya masomo, uangiha mwana likolini, shio ya noti, numero na adresi. Kodi za Pronote kazisibua servisi zizo, na kodi za servisi zizo kazisibua Pronote iyo.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Suku yangina</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Mutsoshindra ubua konti suku yangina, vanu au harimwa portali: ina Pronote wajau.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>Mufanya hazi asiinprime kodi zanyu: namumudzise tu.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Bora ubua konti</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Kodi yaja ha SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Kodi yaja ha e-mail</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Neka konti ina identifiant iyo, mwenyewe atsopara kodi avasa.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Kavwaja trongo? Namungalie identifiant, au namumudzise mufanya hazi.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Vuja taabu. Kavwalatsiha trongo: namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>Mufanya hazi atsomusaidiani muendrelee.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Karapara dzina lini na numero ini: namungalie piya mbili, au namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Karapara dzina lini na adresi ini: namungalie piya mbili, au namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Namwangihe dzina lanyu la udjama na dzina lanyu la uhiriwa.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Numero ya telefoni ya muhononi ina shifri kumi.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Numero ini ina shifri %n, za nyengi swafi. Namuingalie.</numerusform>
            <numerusform>Numero ini ina shifri %n, za nyengi swafi. Namuingalie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Ini tsi numero ya telefoni. Namuingalie.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Ini tsi adresi ya e-mail. Namuingalie.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Numero ini kaisipara SMS: namuve numero ya telefoni ya muhononi, au namutsahue e-mail.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Namulindre mwana pavi, tafadhali: lazima mufanya hazi amusaidieni vanu.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Madza muna konti. Mufanya hazi atsoshindra uinprime tsena karatasi yanyu.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>Likoli lisiwava wana-shioni konti zawo harimwa karatasi. Namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Kalima ya siri ini kaisidunga sharia piya: namungalie lisiti.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect kaisidjibu avasa. Namurenge ndzia yangina: kodi ha SMS au ha e-mail.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Mulisha harimwa navigatera. Namwandrise tsena, au namurenge ndzia yangina.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>Navigatera kayadjibu trongo. Namwandrise tsena, au namurenge ndzia yangina.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect kayafanya hazi vanu: kavwabuliwa trongo. Namurenge ndzia yangina.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Ini de adresi ya e-mail. Identifiant isifana na {0}: namungalie karatasi yanyu.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Identifiant isifana na {0}: ya harimwa karatasi yanyu.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Identifiant ini au kalima ya siri ini tsi ya kweli: namungalie piya mbili, na herufi bole wajau.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Mudjerebu swafi. Namudjerebu tsena harimwa dakika %n, au namumudzise mufanya hazi.</numerusform>
            <numerusform>Mudjerebu swafi. Namudjerebu tsena harimwa dakika %n, au namumudzise mufanya hazi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Konti ini ibalwa. Mufanya hazi atsomusaidiani.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Identifiant ini de ya mwana-shioni. Namutsahue “Mwana-shioni” uju.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Identifiant ini de ya mudzade. Namutsahue “Mudzade, mulezi” uju.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>Kalima ya siri ya karatasi ini ivira suku zahe. Biro itsomuvani karatasi mpia.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Konti ini itrilwa vwamoja na yangina: namungie ha {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Konti ini itrilwa vwamoja na yangina. Mufanya hazi atsomwambiani de ihavi.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Ini de kalima ya siri ya karatasi. Namutsahue yangina.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>Konti igauha. Namungie tsena.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Wakati uvira swafi. Namudzise kodi mpia.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Konti ini isibuha ha FranceConnect: kavuna kalima ya siri vanu.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Kamwatsahua kalima ya siri raha: namurumie ya karatasi yanyu, au namumudzise mufanya hazi.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Ini de kodi ya hale: namwangihe ya mwiso mwapara.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Ini tsi kodi yavelehwa.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Kodi ini kaisifanya hazi tsena. Namudzise yangina.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Kamusishindra tsena udjerebu kodi ini. Namudzise yangina.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Kodi ilawa avasa. Namulindre mwana pavi kabla ya yangina.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Kodi ina shifri %n.</numerusform>
            <numerusform>Kodi ina shifri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Kavuna kodi harimwa ndzia. Namudzise kodi yangina.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>Zini tsi suku piya likoli lijuao.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Namwangihe suku moja au nyengi.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Kamusishindra tsena udjerebu: mufanya hazi atsomusaidiani.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Suku moja isikosa harimwa karatasi za likoli. Mufanya hazi atsomusaidiani.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Muna mara %n rasa ya udjerebu.</numerusform>
            <numerusform>Muna mara %n rasa za udjerebu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Karatasi yanyu isiendra harimwa inprimanti…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Karatasi yanyu isilawa harimwa inprimanti ya biro</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Inprimanti kaisidjibu</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>Mufanya hazi atsoinprime karatasi yanyu</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Namuirenge kabla mulawe.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>Mufanya hazi atsoinprime karatasi yanyu.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Namuihetsi dagoni</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>Identifiant yanyu ya harimwa ayo.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Kavuna kalima ya siri vavo</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>De wanyu weke mujuao yanyu.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Namurenge foto kare</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Isibua shikandre ya ungia.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Tsina karatasi yangu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Uendrelea</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Kavwalawa trongo?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>Mufanya hazi ajudzwa.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Musitsaha mulishe vanu?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Zitru mwangiha zitsofutwa harimwa ekra ini. Mutsoshindra uandrisa tsena wakati mutsahao.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Ulisha na ufuta</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Uendrelea</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>Tsiiangiha</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Tike yanyu</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Namwangihe numero ini au namuirenge foto: mutsohiriwa ha ayo.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>Muja ha trongo trini?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Mutsopara numero, isa mutsohiriwa ha ayo. Karisimudzisani dzina lanyu.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Ubua konti</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>Mara ya handra, au ya mwana wangina</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Identifiant au kalima ya siri yalatsiha</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>Konti madza ibuhu</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Trongo yangina</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Numero ya telefoni ya urengeledza, suala…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Kavuna mutru alindrao avasa</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>Udjama %n usilindra</numerusform>
            <numerusform>Udjama %n zisilindra</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, karibu dakika {1}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Namuke na</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>telefoni yanyu</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>karatasi ya dzina lanyu</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>suku za udzalwa za wana</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: ubua konti</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: identifiant au kalima ya siri yalatsiha</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: trongo yangina</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Kamusi na tike? Namurenge moja mulangoni</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>De wanyu avasa</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Biro</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Namuhetsi tike yanyu muhononi</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Numero zahiriwa</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Biro {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>Mufanya hazi atsomuhirani</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Vanu, musibua konti ya udunga masomo ya wana wanyu.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Namuke na</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Telefoni yanyu ya muhononi</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Suku za udzalwa za wana wanyu</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Dakika tsano</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uandrisa</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>tafsiri kaijaangaliwa</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Wanyu mbani?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Risizunguha dzina lanyu harimwa karatasi za likoli.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Wanyu</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Mudzade, mulezi</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mwana-shioni</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Dzina la udjama</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Dzina la uhiriwa</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Ungia ha FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Uendrelea</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Namwangihe dzina lanyu la udjama.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Namwangihe dzina lanyu la uhiriwa.</translation>
    </message>
</context>
</TS>
