<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>A nova palavra-passe de {0} já funciona.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Já terminei</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>O portal e a sua aplicação no telemóvel</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>A sua conta funciona.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Olá, {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>O seu identificador serve todos os anos, nesta escola.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>A sua conta abre com o FranceConnect: não tem palavra-passe aqui, por isso não há nada a mudar.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Os seus filhos</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>O que abre: mostre um código à câmara do telemóvel</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Identificador: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolher uma nova palavra-passe</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Ainda não tem conta própria: pergunte no balcão.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Código que abre {0}</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>Quem pode ajudar?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>Também em casa: primeiro a escola, depois a académie.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Pergunte à pessoa do balcão.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Mapa das académies: as teclas das setas passam de uma para outra</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Lista das académies</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>A escola: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>França metropolitana</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Ultramar</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>O técnico da escola: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>O técnico da escola</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Linha nacional</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Informação com data de {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Quem atende passa a chamada à pessoa que pode ajudar.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Académie: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Telefone geral do rectorat</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Ajuda às famílias</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Falta uma data nos registos da escola. A pessoa do balcão vai ajudar.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Já não há mais tentativas: a pessoa do balcão vai ajudar.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Confirmam a sua identidade. Tem %n tentativa.</numerusform>
            <numerusform>Confirmam a sua identidade. Tem %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>Quando nasceram os seus filhos?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Quando nasceu?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Todos os que andam nesta escola, pela ordem que quiser.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>Comparamos a data com os registos da escola.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Ver o meu identificador</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Escreva como costuma: 3 de fevereiro de 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Juntar um filho</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Filho {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Falta o ano.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>Um ano tem 12 meses: verifique o mês.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} de {1} não tem dia {2}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Este dia ainda não chegou: verifique o ano.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>É uma data muito antiga: verifique o ano.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Escreva o dia, o mês e o ano.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>Uma nova palavra-passe para {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Escolham-na em conjunto. A antiga já não abre nada.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Guardar esta palavra-passe</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>Não foi possível enviar o código. Tente outra vez, ou pergunte à pessoa do balcão.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>O código já enviado ainda serve: escreva-o.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Este código já não serve. Peça outro.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Já não há mais tentativas para este código. Peça outro.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escreva o código</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Validar o código</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Receber outro código</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Escreva o código recebido por SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Escreva o código recebido por e-mail</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Código de {0} algarismos, enviado para {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Prova que este telemóvel é mesmo seu.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Código de {0} algarismos, enviado para o endereço {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Prova que este endereço é mesmo seu.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Este código ainda serve durante %n minuto.</numerusform>
            <numerusform>Este código ainda serve durante %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Este código ainda serve durante %n segundo.</numerusform>
            <numerusform>Este código ainda serve durante %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Resta %n tentativa.</numerusform>
            <numerusform>Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>Não chega nada? Pode pedir outro código daqui a %n segundo.</numerusform>
            <numerusform>Não chega nada? Pode pedir outro código daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>O código tem {0} algarismos.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Um momento, por favor</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>A pessoa do balcão continua consigo.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Enviamos para lá um código, que confirma a sua identidade.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Corrigir o meu nome</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Receber o código</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Entrar com o FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Qual é o seu número de telemóvel?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telemóvel</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>O número que deu à escola</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Receber antes um e-mail</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Qual é o seu endereço de e-mail?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>O endereço que deu à escola</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Receber antes um SMS</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Escreva o seu número de telemóvel.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escreva o seu endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>Muito bem, a sua conta está aberta</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Terminar sem folha</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Imprimir a minha folha</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Já terminei</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Tire-me uma fotografia</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, já funciona a partir de agora.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Já funciona a partir de agora.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Escolha FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Aqui não há palavra-passe, por isso não há nada a esquecer.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Escreva {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>depois a palavra-passe que escolheu.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Vá a {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>ou fotografe este quadrado com o telemóvel.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>no telemóvel ou no computador.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Escolha Pronote, o boletim escolar, as bolsas…</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>A pessoa do balcão vai dar-lhe a sua folha.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Está lá tudo o que a escola pôs na internet.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>{0} está lá.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>{0} estão lá.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>O seu endereço de e-mail está confirmado</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Com ele pode recuperar o seu identificador, ou escolher uma nova palavra-passe.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Já terminei</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Qual é o seu endereço de e-mail?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Enviamos um código para lá. Depois de confirmado, serve para recuperar um identificador ou uma palavra-passe.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Receber o código</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escreva o seu endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Entre na sua conta</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>O identificador está na sua folha. É parecido com {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Eu sou</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Pai, mãe ou responsável</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudante</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a palavra-passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Esconder a palavra-passe</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>De outra forma</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Perdi-o</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Identificador perdido</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Esqueci-me dela</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Esqueceu-se da palavra-passe?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Abrir a minha conta</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Ainda não tenho identificador.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Entrar com o FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Com impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Só o Pronote</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>Outros códigos, dados pela pessoa do balcão.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>No seu telemóvel</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>Algum problema? {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>Algum problema? O técnico da escola: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Se estes dados são os que a escola tem, segue já uma mensagem com o identificador. Não chega nada? Pergunte no balcão.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>A sua nova palavra-passe funciona: entre com ela.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Escreva o seu identificador.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escreva a sua palavra-passe.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Passo {0} de {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>A conta de</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Este ecrã apaga-se daqui a 2 minutos.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Os seus dados servem só para esta conta.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>O que escreve apaga-se quando sair.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>O seu telemóvel</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>O seu e-mail</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>O código</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>A sua data de nascimento</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Os seus filhos</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>O seu identificador</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>A sua palavra-passe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Saber mais</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Devolver o ecrã à pessoa do balcão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Feche a janela do navegador antes de sair: o FranceConnect ainda está aberto lá.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>Esqueceu-se da palavra-passe?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Um código prova que a conta é sua; depois escolhe uma nova palavra-passe.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>A pessoa do balcão vai ajudar com isto.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Eu sou</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Pai, mãe ou responsável</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudante</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>É parecido com {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Receber o código por</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>E-mail, no endereço confirmado</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Receber o código</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Escreva o seu identificador.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Entrar com o FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>Abre-se a página do FranceConnect: escolha uma conta que já tem (impostos, Ameli, La Poste…). Ela abre a sua conta aqui, ou recupera o seu identificador.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Outro caminho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>O navegador está aberto: siga as páginas dele. Aqui, o resto vem sozinho.</translation>
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
        <translation>Devolva o ecrã à pessoa do balcão</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Obrigado. A pessoa do balcão escreve aqui o código dela; nada do que fez se perde.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>Não devolver o ecrã</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Aqui está o seu identificador</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Guarde-o: serve todos os anos, nesta escola.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Escolher a minha palavra-passe</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>Este filho não é seu?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>Um dos filhos não é seu?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Abre os serviços na internet para</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>Não sou responsável legal de:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>Já não tem o seu identificador?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Segue para o telemóvel ou para o endereço confirmado que temos.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Eu sou</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Pai, mãe ou responsável</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudante</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telemóvel</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Recebê-lo antes por e-mail</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Recebê-lo antes por SMS</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Receber o meu identificador</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>A pessoa do balcão vai ajudar com isto.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Escreva o seu número de telemóvel.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escreva o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Escreva o seu apelido.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Escreva o seu nome próprio.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Escolha a sua nova palavra-passe</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>A antiga já não abre nada. Mais ninguém sabe a nova.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Guardar esta palavra-passe</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Os seus dados</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>O diretor da escola é o responsável.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Para abrir e manter a sua conta: um serviço público, para o qual a escola usa os nomes, as datas de nascimento, os contactos e os laços de família das suas próprias listas.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante quanto tempo</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Até {0} meses depois da saída da escola; códigos e mensagens, {1} dias. Ninguém pode ler a sua palavra-passe.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Quem os vê</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>O pessoal da escola neste balcão, e a empresa que envia o SMS ou o e-mail. O outro progenitor não vê os seus contactos.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Os seus direitos</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Peça à secretaria uma cópia, uma correção ou o apagamento. Depois: o encarregado da proteção de dados da académie, e a CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Agora escolha a sua palavra-passe</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>A da folha serve uma só vez. Mais ninguém sabe a nova.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Guardar esta palavra-passe</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Escolha a sua palavra-passe</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Mais ninguém a sabe: a pessoa do balcão não a vê.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a palavra-passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Esconder a palavra-passe</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Abrir a minha conta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>É uma boa palavra-passe.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>{0} a {1} caracteres</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>comprida demais: {0} caracteres no máximo</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>só letras e algarismos</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>sem acentos, nem espaços no início ou no fim</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>um algarismo</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>uma letra minúscula</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>uma letra maiúscula</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>três tipos entre: minúscula, maiúscula, algarismo, sinal</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>sem nomes nem datas da família</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>difícil de adivinhar</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>É comprida demais: {0} caracteres no máximo.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Só letras sem acento e algarismos: nem sinais, nem espaços.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Sem acentos, por favor, e sem espaços no início nem no fim.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Ainda falta: {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Misture três tipos: minúsculas, maiúsculas, algarismos, sinais.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>Não use nomes nem datas de nascimento da família.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>É fácil de adivinhar: escolha uma mais rara.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>No seu telemóvel</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Mostre um código à câmara do telemóvel: a página abre-se.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>O portal: entre lá com o seu identificador.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>A aplicação para telemóvel</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Os mesmos serviços, no seu bolso.</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>Código que abre {0}</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Sem resposta, este ecrã apaga-se daqui a um momento.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Sim, continuo</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>Pronote, e mais nada?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>É possível: a escola tem outros códigos para isso.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>O que recebe</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Uma folha com os seus códigos do Pronote: notas, trabalhos de casa, faltas, no site da escola.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>O que não terá</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Bolsas, orientação, matrícula, boletim escolar, contactos. Os códigos do Pronote não abrem estes serviços, nem o contrário.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Pode abrir a conta noutro dia, aqui ou no portal: também dá acesso ao Pronote.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>A pessoa do balcão imprime os seus códigos: basta pedir.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Abrir antes uma conta</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Código recebido por SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Código recebido por e-mail</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Se este identificador tem uma conta, o titular recebe o código daqui a um momento.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>Não chega nada? Verifique o identificador, ou pergunte no balcão.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Houve um problema. Nada se perdeu: pergunte à pessoa do balcão.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>A pessoa do balcão vai ajudar a continuar.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>Não encontramos este nome com este número: verifique os dois, ou pergunte à pessoa do balcão.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>Não encontramos este nome com este endereço: verifique os dois, ou pergunte à pessoa do balcão.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Escreva o seu apelido e o seu nome próprio.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Um número de telemóvel tem dez algarismos.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Este número tem %n algarismo: é demais. Verifique-o.</numerusform>
            <numerusform>Este número tem %n algarismos: são demais. Verifique-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Isto não é um número de telefone. Verifique-o.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Isto não é um endereço de e-mail. Verifique-o.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Este número não recebe SMS: dê um número de telemóvel, ou escolha o e-mail.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Um momento, por favor: a pessoa do balcão tem de ajudar aqui.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Já tem uma conta. A pessoa do balcão pode imprimir outra vez a sua folha.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>A escola dá aos estudantes a conta em papel. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Esta palavra-passe não segue todas as regras: veja a lista.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>O FranceConnect não responde agora. Siga outro caminho: um código por SMS ou por e-mail.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Parou no navegador. Recomece, ou siga outro caminho.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>O navegador não respondeu. Recomece, ou siga outro caminho.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>O FranceConnect não funcionou aqui: nada foi aberto. Siga outro caminho.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Isto é um endereço de e-mail. Um identificador é parecido com {0}: veja a sua folha.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Um identificador é parecido com {0}: está na sua folha.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Este identificador ou esta palavra-passe não está certo: verifique os dois, maiúsculas incluídas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Demasiadas tentativas. Tente outra vez daqui a %n minuto, ou pergunte no balcão.</numerusform>
            <numerusform>Demasiadas tentativas. Tente outra vez daqui a %n minutos, ou pergunte no balcão.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Esta conta está bloqueada. A pessoa do balcão vai ajudar.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Este identificador é de um estudante. Escolha «Estudante» em cima.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Este identificador é de um pai, mãe ou responsável. Escolha «Pai, mãe ou responsável» em cima.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>A palavra-passe desta folha já não serve, passou o prazo. No balcão imprimem-lhe uma nova folha.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Esta conta foi junta a outra: entre com {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Esta conta foi junta a outra. A pessoa do balcão diz-lhe qual.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Esta é a palavra-passe da folha. Escolha outra.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>A conta mudou entretanto. Entre outra vez.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Passou demasiado tempo. Peça um novo código.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Esta conta abre com o FranceConnect: não tem palavra-passe aqui.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Ainda não escolheu a sua palavra-passe: use a da sua folha, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Este código é mais antigo: escreva o último que recebeu.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Este não é o código enviado.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Este código já não serve. Peça outro.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Já não há mais tentativas para este código. Peça outro.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Acabámos de enviar um código. Espere um pouco antes do próximo.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>O código tem %n algarismo.</numerusform>
            <numerusform>O código tem %n algarismos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>Não há nenhum código a caminho. Peça outro código.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>Não são todas as datas que a escola conhece.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Escreva pelo menos uma data.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Já não há mais tentativas: a pessoa do balcão vai ajudar.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Falta uma data nos registos da escola. A pessoa do balcão vai ajudar.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Resta %n tentativa.</numerusform>
            <numerusform>Restam %n tentativas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>A sua folha segue para a impressora…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>A sua folha sai da impressora do balcão</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>A impressora não responde</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>A pessoa do balcão vai imprimir a sua folha</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Leve-a antes de sair.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>A pessoa do balcão vai imprimir a sua folha.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Guarde-a em casa</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>O seu identificador está escrito nela.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>Não tem palavra-passe</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Mais ninguém sabe a sua.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Fotografe o quadrado</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Abre a página para entrar.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Já tenho a minha folha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>Não sai nada?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>A pessoa do balcão já foi avisada.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Quer parar aqui?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>O que escreveu apaga-se deste ecrã. Pode recomeçar quando quiser.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Parar e apagar</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>Já tomei nota</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>A sua senha</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Tome nota deste número ou fotografe-o: é este o número que vamos chamar.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>Qual é o motivo da sua visita?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Recebe um número e é esse número que chamamos. Não pedimos o seu nome.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Abrir uma conta</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>Pela primeira vez, ou para outro filho</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>Perdi o identificador ou a palavra-passe</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>A conta já está aberta</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Outro assunto</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Um telefone a corrigir, uma pergunta…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Ninguém está à espera neste momento</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n família à espera</numerusform>
            <numerusform>%n famílias à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, cerca de {1} minutos</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Tenha à mão</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>o seu telemóvel</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>um documento de identidade</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>as datas de nascimento dos filhos</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: abrir uma conta</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: identificador ou palavra-passe perdidos</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: outro assunto</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>Não tem senha? Tire uma à entrada</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>É a sua vez</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Tenha a sua senha à mão</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Já chamados</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Balcão {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>A pessoa do balcão vai chamar por si</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Aqui abre a conta com que acompanha a vida escolar dos seus filhos.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Tenha consigo</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>O seu telemóvel</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>As datas de nascimento dos seus filhos</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinco minutos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>tradução por rever</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Procuramos o seu nome nos registos da escola.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Eu sou</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Pai, mãe ou responsável</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudante</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Entrar com o FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Escreva o seu apelido.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Escreva o seu nome próprio.</translation>
    </message>
</context>
</TS>
