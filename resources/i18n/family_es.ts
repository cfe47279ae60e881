<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>La nueva contraseña de {0} ya funciona.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>El portal y su aplicación en el teléfono</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>Su cuenta funciona.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Hola, {0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>Su identificador sirve todos los años, en esta escuela.</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>Su cuenta se abre con FranceConnect: aquí no tiene contraseña, así que no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Sus hijos</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>Lo que abre: muestre un código a la cámara del teléfono</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>Identificador: {0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una nueva contraseña</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>Todavía no tiene cuenta propia: pregunte en el mostrador.</translation>
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
        <translation>¿Quién puede ayudarle?</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>También en casa: primero la escuela, después la académie.</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>Pregunte a la persona del mostrador.</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>Mapa de las académies: las flechas pasan de una a otra</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>Lista de las académies</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>La escuela: {0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>Francia metropolitana</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Ultramar</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>El técnico de la escuela: {0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>El técnico de la escuela</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>Línea nacional</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>Información con fecha de {0}.</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>Quien contesta le pasa con la persona que puede ayudarle.</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>Académie: {0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>Teléfono general del rectorat</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>Ayuda a las familias</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Falta una fecha en los registros de la escuela. La persona del mostrador le ayudará.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Ya no quedan intentos: la persona del mostrador le ayudará.</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>Demuestran que es usted. Tiene %n intento.</numerusform>
            <numerusform>Demuestran que es usted. Tiene %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>¿Cuándo nacieron sus hijos?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>¿Cuándo nació usted?</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>Todos los que van a esta escuela, en el orden que quiera.</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>La comparamos con los registros de la escuela.</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>Ver mi identificador</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>Escriba como suele hacerlo: 3 de febrero de 2015, 3/2/15, 03022015…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir un hijo</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>Hijo {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Falta el año.</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>Un año tiene 12 meses: revise el mes.</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{0} de {1} no tiene día {2}.</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Ese día aún no ha llegado: revise el año.</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>Es una fecha demasiado antigua: revise el año.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>Escriba el día, el mes y el año.</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>Una nueva contraseña para {0}</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>Elíjanla juntos. La anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Guardar esta contraseña</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>No se ha podido enviar el código. Inténtelo otra vez, o pregunte a la persona del mostrador.</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>El código ya enviado todavía sirve: escríbalo.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Este código ya no sirve. Pida otro.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Ya no quedan intentos para este código. Pida otro.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escriba el código</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Validar el código</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>Recibir otro código</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>Escriba el código recibido por SMS</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>Escriba el código recibido por correo electrónico</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>Código de {0} cifras, enviado al {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>Demuestra que este teléfono es suyo.</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>Código de {0} cifras, enviado a la dirección {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>Demuestra que esta dirección es suya.</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>Este código sirve todavía %n minuto.</numerusform>
            <numerusform>Este código sirve todavía %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>Este código sirve todavía %n segundo.</numerusform>
            <numerusform>Este código sirve todavía %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Le queda %n intento.</numerusform>
            <numerusform>Le quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>¿No llega nada? Podrá pedir otro código en %n segundo.</numerusform>
            <numerusform>¿No llega nada? Podrá pedir otro código en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>El código tiene {0} cifras.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>La persona del mostrador continúa con usted.</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>Enviamos allí un código, que demuestra que es usted.</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Corregir mi nombre</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Recibir el código</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Entrar con FranceConnect</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>¿Cuál es su número de móvil?</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>El número que dio a la escuela</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Mejor por correo electrónico</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>¿Cuál es su correo electrónico?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>La dirección que dio a la escuela</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Mejor por SMS</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Escriba su número de móvil.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su correo electrónico.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>¡Muy bien! Su cuenta está abierta</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>Terminar sin hoja</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Imprimir mi hoja</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>Hágame una foto</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}, ya funciona desde ahora.</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Ya funciona desde ahora.</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>Elija FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>Aquí no hay contraseña, así que no hay nada que olvidar.</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Escriba {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>después la contraseña que ha elegido.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Vaya a {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>o haga una foto de este cuadrado con su teléfono.</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>en su teléfono o su ordenador.</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>Elija Pronote, el boletín de notas, las becas…</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>La persona del mostrador le dará su hoja.</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>Allí está todo lo que la escuela ha puesto en internet.</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>{0} está allí.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>{0} están allí.</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>Su correo electrónico está confirmado</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>Con él podrá recuperar su identificador, o elegir una nueva contraseña.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>¿Cuál es su correo electrónico?</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>Enviamos allí un código. Una vez confirmado, sirve para recuperar un identificador o una contraseña.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Recibir el código</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su correo electrónico.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Entre en su cuenta</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>El identificador está en su hoja. Se parece a {0}.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Padres, tutores</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>Lo he perdido</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>Identificador perdido</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>La he olvidado</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>¿Ha olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Abrir mi cuenta</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>Todavía no tengo identificador.</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>Entrar con FranceConnect</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>Con impots.gouv.fr, Ameli, La Poste…</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>Solo Pronote</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>Otros códigos, que le da la persona del mostrador.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>¿Algún problema? {0}: {1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>¿Algún problema? El técnico de la escuela: {0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>Si estos datos son los que tiene la escuela, sale un mensaje con el identificador. ¿No llega nada? Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>Su nueva contraseña funciona: entre con ella.</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Escriba su identificador.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>La cuenta de</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>Esta pantalla se borra en 2 minutos.</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>Sus datos solo sirven para esta cuenta.</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>Lo que escribe se borra cuando se va.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>Su nacimiento</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Sus hijos</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Su identificador</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>Devolver la pantalla al personal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>Cierre la ventana del navegador antes de irse: FranceConnect sigue abierto en ella.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>¿Ha olvidado la contraseña?</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>Un código demuestra que la cuenta es suya; después elige una nueva contraseña.</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>La persona del mostrador le ayudará con esto.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Padres, tutores</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>Se parece a {0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>Recibir el código por</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>Correo electrónico, a la dirección confirmada</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>Recibir el código</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>Escriba su identificador.</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Entrar con FranceConnect</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>Se abre la página de FranceConnect: elija una cuenta que ya tenga (impuestos, Ameli, La Poste…). Con ella se abre su cuenta aquí, o recupera su identificador.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otro camino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>El navegador está abierto: siga sus páginas. Aquí, lo demás viene solo.</translation>
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
        <translation>Devuelva la pantalla a la persona del mostrador</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>Gracias. La persona del mostrador escribe aquí su código; no se pierde nada de lo que usted ha hecho.</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>No devolver la pantalla</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>Este es su identificador</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>Guárdelo: sirve todos los años, en esta escuela.</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>Elegir mi contraseña</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>¿Este hijo no es suyo?</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>¿Alguno de los hijos no es suyo?</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>Abre los servicios en internet para</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>No soy el tutor legal de:</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
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
        <translation>¿Ya no tiene su identificador?</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>Se envía al móvil o a la dirección confirmada que tenemos.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Padres, tutores</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>Mejor por correo electrónico</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>Mejor por SMS</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>Recibir mi identificador</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>La persona del mostrador le ayudará con esto.</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>Escriba su número de móvil.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su correo electrónico.</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Escriba sus apellidos.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>Elija su nueva contraseña</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>La anterior ya no abre nada. La nueva solo la sabe usted.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Guardar esta contraseña</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>El director de la escuela es el responsable.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>Para abrir y mantener su cuenta: un servicio público, para el cual la escuela usa los nombres, fechas de nacimiento, contactos y lazos de familia de sus propias listas.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>Hasta {0} meses después de dejar la escuela; códigos y mensajes, {1} días. Nadie puede leer su contraseña.</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Quién los ve</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>El personal de la escuela en este mostrador, y la empresa que envía el SMS o el correo. El otro progenitor no ve sus contactos.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>Pida en la secretaría una copia, una corrección o que se borren. Después: el delegado de protección de datos de la académie, y la CNIL (www.cnil.fr).</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>Elija ahora su contraseña</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>La de la hoja sirve una sola vez. La nueva solo la sabe usted.</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Guardar esta contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>Elija su contraseña</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>Solo la sabe usted: la persona del mostrador no la ve.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Abrir mi cuenta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>Es una buena contraseña.</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>de {0} a {1} caracteres</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>demasiado larga: {0} caracteres como máximo</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>sin acentos, signos ni espacios</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>sin acentos, ni espacios al principio o al final</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>una letra minúscula</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>una letra mayúscula</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>tres tipos entre: minúscula, mayúscula, cifra, signo</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>sin nombres ni fechas de la familia</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>difícil de adivinar</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>Es demasiado larga: {0} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>Solo letras sin acento y cifras: ni signos, ni espacios.</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>Sin acentos, por favor, y sin espacios al principio ni al final.</translation>
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
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Todavía falta: {0}.</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>Mezcle tres tipos: minúsculas, mayúsculas, cifras, signos.</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>No ponga nombres ni fechas de nacimiento de la familia.</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>Es fácil de adivinar: elija una más rara.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>Muestre un código a la cámara del teléfono: se abre la página.</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>El portal: entre allí con su identificador.</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>La aplicación móvil</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>Los mismos servicios, en su bolsillo.</translation>
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
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>Sin respuesta, esta pantalla se borra en un momento.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Sí, continúo</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>¿Pronote y nada más?</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>Es posible: la escuela tiene otros códigos para eso.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>Una hoja con sus códigos de Pronote: notas, deberes, faltas, por el sitio web de la escuela.</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>Lo que no tendrá</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>Becas, orientación, inscripción, boletín de notas, datos de contacto. Los códigos de Pronote no abren estos servicios, ni al revés.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>Puede abrir la cuenta otro día, aquí o en el portal: también da acceso a Pronote.</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>La persona del mostrador imprime sus códigos: basta con pedirlo.</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>Mejor abrir una cuenta</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>Código recibido por SMS</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>Código recibido por correo electrónico</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>Si este identificador tiene una cuenta, su titular recibe el código en un momento.</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>¿No llega nada? Revise el identificador, o pregunte en el mostrador.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>Ha habido un problema. No se ha perdido nada: pregunte a la persona del mostrador.</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>La persona del mostrador le ayudará a continuar.</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>No encontramos este nombre con este número: revise los dos, o pregunte a la persona del mostrador.</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>No encontramos este nombre con esta dirección: revise los dos, o pregunte a la persona del mostrador.</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>Escriba sus apellidos y su nombre.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>Un número de móvil tiene diez cifras.</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>Este número tiene %n cifra: es demasiado. Revíselo.</numerusform>
            <numerusform>Este número tiene %n cifras: son demasiadas. Revíselo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>Esto no es un número de teléfono. Revíselo.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>Esto no es un correo electrónico. Revíselo.</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>Este número no recibe SMS: dé un número de móvil, o elija el correo electrónico.</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>Un momento, por favor: la persona del mostrador tiene que ayudarle aquí.</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>Ya tiene una cuenta. La persona del mostrador puede imprimir otra vez su hoja.</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>La escuela da a los estudiantes su cuenta en papel. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>Esta contraseña no cumple todas las reglas: vea la lista.</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect no responde ahora. Siga otro camino: un código por SMS o por correo electrónico.</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>Paró en el navegador. Empiece de nuevo, o siga otro camino.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>El navegador no ha respondido. Empiece de nuevo, o siga otro camino.</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect no ha funcionado aquí: no se ha abierto nada. Siga otro camino.</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>Esto es un correo electrónico. Un identificador se parece a {0}: vea su hoja.</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>Un identificador se parece a {0}: está en su hoja.</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>Este identificador o esta contraseña no es correcto: revise los dos, también las mayúsculas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>Demasiados intentos. Pruebe de nuevo en %n minuto, o pregunte en el mostrador.</numerusform>
            <numerusform>Demasiados intentos. Pruebe de nuevo en %n minutos, o pregunte en el mostrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>Esta cuenta está bloqueada. La persona del mostrador le ayudará.</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>Este identificador es de un estudiante. Elija «Estudiante» arriba.</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>Este identificador es de un padre, madre o tutor. Elija «Padres, tutores» arriba.</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>La contraseña de esta hoja ha caducado. En el mostrador le imprimen una hoja nueva.</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>Esta cuenta se ha unido a otra: entre con {0}.</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>Esta cuenta se ha unido a otra. La persona del mostrador le dirá cuál.</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>Esta es la contraseña de la hoja. Elija otra.</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>La cuenta ha cambiado mientras tanto. Entre de nuevo.</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>Ha pasado demasiado tiempo. Pida un nuevo código.</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>Esta cuenta se abre con FranceConnect: aquí no tiene contraseña.</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>Todavía no ha elegido su contraseña: use la de su hoja, o pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>Este código es más antiguo: escriba el último que recibió.</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>Este no es el código enviado.</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>Este código ya no sirve. Pida otro.</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>Ya no quedan intentos para este código. Pida otro.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>Acabamos de enviar un código. Espere un poco antes del siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>El código tiene %n cifra.</numerusform>
            <numerusform>El código tiene %n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>No hay ningún código en camino. Pida otro código.</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>No son todas las fechas que conoce la escuela.</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>Escriba al menos una fecha.</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>Ya no quedan intentos: la persona del mostrador le ayudará.</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>Falta una fecha en los registros de la escuela. La persona del mostrador le ayudará.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Le queda %n intento.</numerusform>
            <numerusform>Le quedan %n intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>Su hoja va a la impresora…</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>Su hoja sale de la impresora del mostrador</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>La persona del mostrador imprimirá su hoja</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>Tómela antes de irse.</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>La persona del mostrador imprimirá su hoja.</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>Guárdela en casa</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>Su identificador está escrito en ella.</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>No lleva contraseña</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>Solo usted sabe la suya.</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>Haga una foto del cuadrado</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>Abre la página para entrar.</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>Ya tengo mi hoja</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>¿No sale nada?</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>La persona del mostrador ya está avisada.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>¿Quiere parar aquí?</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>Lo que ha escrito se borra de esta pantalla. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Parar y borrar</translation>
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
        <translation>Ya lo he anotado</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>Anote este número o hágale una foto: le llamaremos por él.</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>¿Para qué viene?</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>Recibe un número y le llamamos por él. No le pedimos su nombre.</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>Abrir una cuenta</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>La primera vez, o para otro hijo</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>He perdido el identificador o la contraseña</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>La cuenta ya está abierta</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>Un teléfono que corregir, una pregunta…</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>Nadie espera en este momento</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n familia espera</numerusform>
            <numerusform>%n familias esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}, unos {1} minutos</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>su teléfono</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>un documento de identidad</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>las fechas de nacimiento de los hijos</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A: abrir una cuenta</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B: identificador o contraseña perdidos</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C: otra cosa</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>¿No tiene número? Tome uno en la entrada</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Es su turno</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>Tenga su número a mano</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>Ya llamados</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>Mostrador {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>La persona del mostrador le llamará</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>Aquí abre la cuenta que sirve para seguir los estudios de sus hijos.</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>Tenga con usted</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Su teléfono móvil</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>Las fechas de nacimiento de sus hijos</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinco minutos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>traducción sin revisar</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>Buscamos su nombre en los registros de la escuela.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Padres, tutores</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>Entrar con FranceConnect</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>Escriba sus apellidos.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
</context>
</TS>
