<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mg_MG" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>Mandeha ny teny miafina vaovao an’i {0}.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Vita</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>Ny tranonkala sy ny rindranasany amin’ny findainao</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Mandeha ny kaontinao.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Miarahaba, {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Ampiasaina isan-taona ny anaram-pidiranao, eto amin’ity sekoly ity.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Amin’ny FranceConnect no misokatra ny kaontinao: tsy misy teny miafina eto, ka tsy misy hovaina.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>teboka</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Anaram-pidirana</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Ny zanakao</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Izay sokafany: asehoy ny fakantsarin’ny findainao ny kaody</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Anaram-pidirana: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Hifidy teny miafina vaovao</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Mbola tsy manana kaonty ho azy: manontania eo amin’ny fandraisana.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Kaody manokatra ny {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Iza no afaka manampy anao?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>Any an-trano koa: ny sekoly aloha, dia ny akademia.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Manontania ny mpiasan’ny sekoly.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Sarintanin’ny akademia: ny kitendry misy zana-tsipika no mitondra avy amin’ny iray mankany amin’ny iray</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Lisitry ny akademia</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefaonina</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mailaka</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Tranonkala</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>Ny sekoly: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>Frantsa</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Any ampitan-dranomasina</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>Ny teknisianin’ny sekoly: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>Ny teknisianin’ny sekoly</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Taratasy fenoina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adiresy</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Laharana nasionaly</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Sarany</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Vaovao tamin’ny {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Ny mpandray antso no mampifandray anao amin’izay afaka manampy.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Akademia: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Mpandray antson’ny rektorà</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Fanampiana ny fianakaviana</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Misy daty tsy ampy ao amin’ny antontan-taratasin’ny sekoly. Hanampy anao ny mpiasa.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Tsy afaka manandrana intsony ianao: hanampy anao ny mpiasa.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Manaporofo izy ireo fa ianao tokoa. Afaka manandrana in-%n ianao.</numerusform>
            <numerusform>Manaporofo izy ireo fa ianao tokoa. Afaka manandrana in-%n ianao.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Oviana no teraka ny zanakao?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Oviana ianao no teraka?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Izay rehetra mianatra amin’ity sekoly ity, na inona na inona filaharany.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Ampitahainay amin’ny antontan-taratasin’ny sekoly izany.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Hijery ny anaram-pidirako</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Soraty araka ny fanaonao: 3 Febroary 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Hanampy zaza iray</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Zaza {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Daty nahaterahana</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hanala</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>afaka manandrana in-%n</numerusform>
            <numerusform>afaka manandrana in-%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n taona</numerusform>
            <numerusform>%n taona</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Tsy ampy ny taona.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>12 volana ny herintaona: hamarino ny volana.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>Tsy misy andro faha-{2} ny {0} {1}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Mbola tsy tonga io andro io: hamarino ny taona.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>Ela loatra izany: hamarino ny taona.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Soraty ny andro, ny volana ary ny taona.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>Teny miafina vaovao ho an’i {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Fidio miaraka. Tsy manokatra na inona na inona intsony ny taloha.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Hitazona ity teny miafina ity</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Tsy lasa ny kaody. Andramo indray, na manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>Mbola mandeha ny kaody nalefa: soraty izy.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Tsy mandeha intsony ity kaody ity. Mangataha hafa.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Tsy azo andramana intsony ity kaody ity. Mangataha hafa.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Soraty ny kaody</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Hanamarina ny kaody</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Hahazo kaody hafa</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Soraty ny kaody azonao tamin’ny SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Soraty ny kaody azonao tamin’ny mailaka</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Kaody misy isa {0}, nalefa tamin’ny {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Manaporofo izy fa anao tokoa ity finday ity.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Kaody misy isa {0}, nalefa tamin’ny adiresy {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Manaporofo izy fa anao tokoa ity adiresy ity.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Mbola mandeha %n minitra ity kaody ity.</numerusform>
            <numerusform>Mbola mandeha %n minitra ity kaody ity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Mbola mandeha %n segondra ity kaody ity.</numerusform>
            <numerusform>Mbola mandeha %n segondra ity kaody ity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Mbola afaka manandrana in-%n ianao.</numerusform>
            <numerusform>Mbola afaka manandrana in-%n ianao.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Tsy misy tonga? Afaka mahazo kaody hafa ianao rehefa afaka %n segondra.</numerusform>
            <numerusform>Tsy misy tonga? Afaka mahazo kaody hafa ianao rehefa afaka %n segondra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Isa {0} no ao amin’ny kaody.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Miandrasa kely azafady</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>Hanohy miaraka aminao ny mpiasa.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Handefa kaody any izahay, manaporofo fa ianao tokoa.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Hanitsy ny anarako</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Hahazo ny kaody</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Hiditra amin’ny FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Inona ny laharan’ny findainao?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Finday</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>Ny laharana nomenao ny sekoly</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Hahazo azy amin’ny mailaka kosa</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Inona ny adiresy mailakao?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adiresy mailaka</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>Ny adiresy nomenao ny sekoly</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Hahazo azy amin’ny SMS kosa</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Soraty ny laharan’ny findainao.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Soraty ny adiresy mailakao.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Arahabaina, misokatra ny kaontinao</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Hamarana tsy misy taratasy</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Hanonta ny taratasiko</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Vita</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Any an-trano</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Alao sary aho</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, mandeha izy dieny izao.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Mandeha izy dieny izao.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Fidio ny FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Tsy misy teny miafina eto, ka tsy misy hohadinoina.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Soraty ny {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>dia ny teny miafina nofidinao.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Mankanesa amin’ny {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>na alaivo sary ity efamira ity.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>amin’ny findainao na ny solosainanao.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Fidio ny Pronote, ny naoty, ny vatsim-pianarana…</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>Ny mpiasa no hanome anao ny taratasinao.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Ao daholo izay rehetra napetraky ny sekoly amin’ny internet.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>Ao i {0}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} sy {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>Ao daholo {0}.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>Voamarina ny adiresy mailakao</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Io no ahitanao indray ny anaram-pidiranao, na ifidiananao teny miafina vaovao.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Vita</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Inona ny adiresy mailakao?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Handefasana kaody any. Rehefa voamarina izy, dia ahitana indray ny anaram-pidirana na ny teny miafina.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adiresy mailaka</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Hahazo ny kaody</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Soraty ny adiresy mailakao.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Midira amin’ny kaontinao</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>Eo amin’ny taratasinao izy, toy ny {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ianao dia</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Ray aman-dreny, mpiahy</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mpianatra</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Anaram-pidirana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Teny miafina</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Asehoy</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Afeno</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Hampiseho ny teny miafina</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hanafina ny teny miafina</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Fomba hafa</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Very ny ahy</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Anaram-pidirana very</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Hadinoko</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Hadino ny teny miafina?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Hanokatra ny kaontiko</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Mbola tsy manana aho.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Hiditra amin’ny FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Amin’ny impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Pronote ihany</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>Kaody hafa, omen’ny mpiasa.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Amin’ny findainao</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Hiditra</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>Misy olana? {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>Misy olana? Ny teknisianin’ny sekoly: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Raha mitovy amin’ny ao amin’ny sekoly izany, dia handefasana hafatra misy ny anaram-pidirana ianao. Tsy misy tonga? Manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Mandeha ny teny miafinao vaovao: midira amin’izany.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Soraty ny anaram-pidiranao.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Soraty ny teny miafinao.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Hiverina</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Dingana {0} amin’ny {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Miandrasa kely…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>Ny kaontin’i</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Ho voafafa afaka 2 minitra ity efijery ity.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Ity kaonty ity ihany no ampiasana ny momba anao.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Voafafa izay soratanao rehefa miala ianao.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ny anaranao</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ny findainao</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ny mailakao</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Ny kaody</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Ny nahaterahanao</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Ny zanakao</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Ny anaram-pidiranao</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ny teny miafinao</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hijanona</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Hahafantatra bebe kokoa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Fanampiana</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Hamerina ny efijery amin’ny mpiasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Fiteny</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavie</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Akatony ny varavarankelin’ny mpitety tranonkala alohan’ny hialanao: mbola misokatra ao ny FranceConnect.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>Hadino ny teny miafina?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Manaporofo ny kaody fa anao ny kaonty; dia mifidy teny miafina vaovao ianao.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Hanampy anao amin’izany ny mpiasa.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ianao dia</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Ray aman-dreny, mpiahy</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mpianatra</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Anaram-pidirana</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Mitovy amin’ny {0} izy</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Hahazo ny kaody amin’ny</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>Mailaka, amin’ny adiresy voamarina</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Hahazo ny kaody</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Soraty ny anaram-pidiranao.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Hiditra amin’ny FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>Hisokatra ny pejin’ny FranceConnect: fidio ny kaonty efa anananao (hetra, Ameli, La Poste…). Io no manokatra ny kaontinao eto, na mahita indray ny anaram-pidiranao.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Hanomboka indray</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Lalana hafa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hanafoana</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>Misokatra ny mpitety tranonkala: araho ny pejiny. Eto, mandeha ho azy ny tohiny.</translation>
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
        <translation>Avereno amin’ny mpiasa ny efijery</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Misaotra. Eto ny mpiasa no manoratra ny kaodiny; tsy misy very izay nataonao.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Tsy mamerina ny efijery</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Ity ny anaram-pidiranao</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Tehirizo izy: ampiasaina isan-taona, eto amin’ity sekoly ity.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Hifidy ny teny miafiko</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hamarana</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Tsy anao ity zaza ity?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>Misy zaza tsy anao?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Manokatra ny tolotra amin’ny internet izy ho an’i</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Tsy mpiahy ara-dalàna aho ho an’i:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>teboka</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Anaram-pidirana</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>Tsy eo aminao intsony ny anaram-pidiranao?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Alefa any amin’ny finday na ny adiresy voamarina izay anananay izy.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ianao dia</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Ray aman-dreny, mpiahy</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mpianatra</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Finday</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adiresy mailaka</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Anaram-pianakaviana</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fanampin’anarana</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Hahazo azy amin’ny mailaka kosa</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Hahazo azy amin’ny SMS kosa</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Hahazo ny anaram-pidirako</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>Hanampy anao amin’izany ny mpiasa.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Soraty ny laharan’ny findainao.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Soraty ny adiresy mailakao.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Soraty ny anaram-pianakavianao.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Soraty ny fanampin’anaranao.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Fidio ny teny miafinao vaovao</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>Tsy hiasa intsony ny taloha. Ianao irery no mahalala ny vaovao.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Hitazona ity teny miafina ity</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Ny momba anao</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>Ny lehiben’ny sekoly no tompon’andraikitra.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Hatao inona</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Hanokafana sy hitantanana ny kaontinao: asam-panjakana, ka ampiasain’ny sekoly ny anarana, daty nahaterahana, fifandraisana ary fatoram-pianakaviana ao amin’ny lisitry ny sekoly.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Mandritra ny fotoana hafiriana</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Hatramin’ny {0} volana aorian’ny fialana ao amin’ny sekoly; kaody sy hafatra {1} andro. Tsy misy afaka mamaky ny teny miafinao.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Iza no mahita azy</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>Ny mpiasan’ny sekoly eto amin’ity birao ity, sy ny orinasa mandefa ny SMS na mailaka. Tsy hitan’ny ray na reny ilany ny fifandraisanao.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ny zonao</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Mangataha dika, fanitsiana na famafana amin’ny sekretaria. Avy eo: ny mpiandraikitra ny fiarovana data ao amin’ny académie, sy ny CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Fidio izao ny teny miafinao manokana</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>Indray mandeha ihany ny teo. Ianao irery no mahalala ny vaovao.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Hitazona ity teny miafina ity</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Fidio ny teny miafinao</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Ianao irery no mahalala azy: tsy hitan’ny mpiasa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Teny miafina</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Asehoy</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Afeno</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Hampiseho ny teny miafina</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hanafina ny teny miafina</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Hanokatra ny kaontiko</translation>
    </message>
    <message>
        <source>done</source>
        <translation>vita</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>mbola tsy vita</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>Teny miafina tsara ity.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>tarehintsoratra {0} hatramin’ny {1}</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>lava loatra: tarehintsoratra {0} fara-fahabetsany</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>litera sy isa ihany</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>tsy misy tsindrim-peo, na elanelana eo am-piandohana na eo am-pamaranana</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>isa iray</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>litera kely iray</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>litera lehibe iray</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>karazany telo amin’ireto: litera kely, litera lehibe, isa, marika</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>tsy misy anarana na daty</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>sarotra vinaniana</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>Lava loatra: tarehintsoratra {0} fara-fahabetsany.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Litera tsy misy tsindrim-peo sy isa ihany: tsy misy marika, tsy misy elanelana.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Aza asiana tsindrim-peo, na elanelana eo am-piandohana na eo am-pamaranana.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>tarehintsoratra %n</numerusform>
            <numerusform>tarehintsoratra %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} sy {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Mbola tsy ampy: {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Afangaro karazany telo: litera kely, litera lehibe, isa, marika.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>Aza asiana anarana na daty nahaterahan’ny fianakaviana.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>Mora vinanian’ny olona izany: mifidiana izay tsy fahita.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>Amin’ny findainao</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Asehoy ny fakantsarin’ny findainao ny kaody: hisokatra ny pejy.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>Ny tranonkala: miditra ao amin’ny anaram-pidiranao ianao.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>Ny rindranasa amin’ny finday</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Ireo tolotra ireo ihany, ao am-paosinao.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Kaody manokatra ny {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Mbola eo ve ianao?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Raha tsy misy valiny dia ho voafafa vetivety ity efijery ity.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Eny, hanohy aho</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Pronote, fa tsy misy hafa?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>Azo atao: manana kaody hafa ho an’izany ny sekoly.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Izay azonao</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Taratasy misy ny kaodinao Pronote: naoty, enti-mody, tsy fahatongavana, amin’ny tranonkalan’ny sekoly.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Izay tsy ho azonao</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Vatsim-pianarana, fifidianana lalam-pianarana, fisoratana anarana, bokin’ny naoty, adiresy sy laharana. Tsy manokatra ireo tolotra ireo ny kaody Pronote, ary toy izany koa ny mifamadika.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Rehefa avy eo</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Afaka manokatra ny kaonty ianao amin’ny andro hafa, eto na amin’ny tranonkala: ao koa ny Pronote.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>Ny mpiasa no manonta ny kaodinao: angataho aminy fotsiny.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Hanokatra kaonty kosa</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Kaody azo tamin’ny SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Kaody azo tamin’ny mailaka</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Raha misy kaonty manana io anaram-pidirana io, dia hahazo ny kaody tsy ho ela ny tompony.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Tsy misy tonga? Hamarino ny anaram-pidirana, na manontania ny mpiasa.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Nisy olana. Tsy misy very: manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>Hanampy anao hanohy ny mpiasa.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Tsy hitanay miaraka io anarana io sy io laharana io: hamarino izy roa, na manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Tsy hitanay miaraka io anarana io sy io adiresy io: hamarino izy roa, na manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Soraty ny anaram-pianakavianao sy ny fanampin’anaranao.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Isa folo no ao amin’ny laharan’ny finday.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Isa %n no ao amin’io laharana io, be loatra. Hamarino.</numerusform>
            <numerusform>Isa %n no ao amin’io laharana io, be loatra. Hamarino.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Tsy laharana telefaonina io. Hamarino.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Tsy adiresy mailaka io. Hamarino.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Tsy mahazo SMS io laharana io: manomeza laharan’ny finday, na fidio ny mailaka.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Miandrasa kely azafady: tsy maintsy manampy anao eto ny mpiasa.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Efa manana kaonty ianao. Afaka manonta indray ny taratasinao ny mpiasa.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>Amin’ny taratasy no anomezan’ny sekoly ny kaontin’ny mpianatra. Manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Tsy manaraka ny fitsipika rehetra ity teny miafina ity: jereo ny lisitra.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>Tsy mamaly amin’izao ny FranceConnect. Makà lalana hafa: kaody amin’ny SMS na mailaka.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Nijanona tao amin’ny mpitety tranonkala ianao. Atombohy indray, na makà lalana hafa.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>Tsy namaly ny mpitety tranonkala. Atombohy indray, na makà lalana hafa.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>Tsy nandeha teto ny FranceConnect: tsy nisy nosokafana. Makà lalana hafa.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Adiresy mailaka io. Mitovy amin’ny {0} ny anaram-pidirana: jereo ny taratasinao.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Mitovy amin’ny {0} ny anaram-pidirana: eo amin’ny taratasinao izy.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Misy diso ny anaram-pidirana na ny teny miafina: hamarino izy roa, ny litera lehibe koa.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Be loatra ny fanandramana. Andramo indray afaka %n minitra, na manontania ny mpiasa.</numerusform>
            <numerusform>Be loatra ny fanandramana. Andramo indray afaka %n minitra, na manontania ny mpiasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Voahidy ity kaonty ity. Hanampy anao ny mpiasa.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>An’ny mpianatra io anaram-pidirana io. Fidio ny “Mpianatra” eo ambony.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>An’ny ray aman-dreny io anaram-pidirana io. Fidio ny “Ray aman-dreny, mpiahy” eo ambony.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>Efa lany andro ny teny miafina eo amin’ity taratasy ity. Ny fandraisana no manonta taratasy vaovao ho anao.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Natambatra tamin’ny hafa ity kaonty ity: midira amin’ny {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Natambatra tamin’ny hafa ity kaonty ity. Hilaza aminao hoe iza izany ny mpiasa.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Io no teny miafina eo amin’ny taratasy. Mifidiana hafa.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>Niova ny kaonty teo anelanelany. Midira indray.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Ela loatra ny fotoana lasa. Mangataha kaody vaovao.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Amin’ny FranceConnect no misokatra ity kaonty ity: tsy misy teny miafina eto.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Mbola tsy nifidy teny miafina ianao: ampiasao ny eo amin’ny taratasinao, na manontania ny mpiasa.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Kaody taloha io: soraty ny azonao farany.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Tsy io no kaody nalefa.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Tsy mandeha intsony ity kaody ity. Mangataha hafa.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Tsy azo andramana intsony ity kaody ity. Mangataha hafa.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Vao avy nandefasana kaody. Miandrasa kely alohan’ny manaraka.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Isa %n no ao amin’ny kaody.</numerusform>
            <numerusform>Isa %n no ao amin’ny kaody.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Tsy misy kaody nalefa. Mangataha kaody hafa.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>Tsy ireo no daty rehetra fantatry ny sekoly.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Soraty ny daty iray farafahakeliny.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Tsy afaka manandrana intsony ianao: hanampy anao ny mpiasa.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Misy daty tsy ampy ao amin’ny antontan-taratasin’ny sekoly. Hanampy anao ny mpiasa.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Mbola afaka manandrana in-%n ianao.</numerusform>
            <numerusform>Mbola afaka manandrana in-%n ianao.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Alefa any amin’ny milina fanontana ny taratasinao…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Mivoaka ao amin’ny milina fanontana eo amin’ny fandraisana ny taratasinao</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Tsy mamaly ny milina fanontana</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>Ny mpiasa no hanonta ny taratasinao</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Raiso izy alohan’ny hialanao.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>Ny mpiasa no hanonta ny taratasinao.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Tehirizo any an-trano</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>Voasoratra eo ny anaram-pidiranao.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Tsy misy teny miafina eo</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Ianao irery no mahalala ny anao.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Alaivo sary ny efamira</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Manokatra ny pejy fidirana izy.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Ato amiko ny taratasiko</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hanohy</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Tsy misy mivoaka?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>Efa nampilazaina ny mpiasa.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Te hijanona eto ve ianao?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Fafana amin’ity efijery ity izay nosoratanao. Afaka manomboka indray ianao amin’izay tianao.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Hijanona sy hamafa</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Hanohy</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>Voasoratro</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Ny tapakilanao</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Soraty na alaivo sary ity laharana ity: io no hiantsoana anao.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>Inona no anton-dianao?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Mahazo laharana ianao, ary io no hiantsoana anao. Tsy anontaniana ny anaranao.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Hanokatra kaonty</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>Sambany, na ho an’ny zaza hafa</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Very ny anaram-pidirana na ny teny miafina</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>Efa misokatra ny kaonty</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Zavatra hafa</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Laharana telefaonina hahitsy, fanontaniana…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Tsy misy miandry amin’izao</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>Fianakaviana %n miandry</numerusform>
            <numerusform>Fianakaviana %n miandry</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, {1} minitra eo ho eo</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Omano</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>ny findainao</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>karapanondro</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>ny daty nahaterahan’ny zanakao</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: hanokatra kaonty</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: very ny anaram-pidirana na ny teny miafina</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: zavatra hafa</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Tsy manana tapakila? Makà eo am-pidirana</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Anjaranao izao</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Birao</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Tazony eo an-tanana ny tapakilanao</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Efa nantsoina</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Birao {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>Hiantso anao ny mpiasa</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Eto ianao no manokatra ny kaonty anarahana ny fianaran’ny zanakao.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Omano eo aminao</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Ny findainao</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Ny daty nahaterahan’ny zanakao</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Dimy minitra</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Hanomboka</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tongasoa</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>dikanteny mbola tsy voamarina</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Iza ianao?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Tadiavinay ao amin’ny antontan-taratasin’ny sekoly ny anaranao.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ianao dia</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Ray aman-dreny, mpiahy</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Mpianatra</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Anaram-pianakaviana</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fanampin’anarana</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Hiditra amin’ny FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hanohy</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Soraty ny anaram-pianakavianao.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Soraty ny fanampin’anaranao.</translation>
    </message>
</context>
</TS>
