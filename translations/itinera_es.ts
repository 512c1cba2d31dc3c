<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
  <context>
    <name>Access</name>
    <message>
      <source>Caseworker</source>
      <translation>Profesional de caso</translation>
    </message>
    <message>
      <source>Psychologist</source>
      <translation>Psicóloga</translation>
    </message>
    <message>
      <source>Psychiatrist</source>
      <translation>Psiquiatra</translation>
    </message>
    <message>
      <source>Social educator</source>
      <translation>Educadora social</translation>
    </message>
    <message>
      <source>Lawyer</source>
      <translation>Abogada</translation>
    </message>
    <message>
      <source>Peer or outreach worker</source>
      <translation>Trabajadora de calle o par</translation>
    </message>
    <message>
      <source>Mediator</source>
      <translation>Mediadora</translation>
    </message>
    <message>
      <source>Team lead</source>
      <translation>Coordinadora de equipo</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administradora</translation>
    </message>
    <message>
      <source>Open a new case</source>
      <translation>Abrir un caso nuevo</translation>
    </message>
    <message>
      <source>See who she is and how to reach her</source>
      <translation>Ver quién es y cómo contactar con ella</translation>
    </message>
    <message>
      <source>Change who she is and how to reach her</source>
      <translation>Cambiar quién es y cómo contactar con ella</translation>
    </message>
    <message>
      <source>See the risk assessment</source>
      <translation>Ver la valoración del riesgo</translation>
    </message>
    <message>
      <source>Write and sign the risk assessment</source>
      <translation>Escribir y firmar la valoración del riesgo</translation>
    </message>
    <message>
      <source>See her needs</source>
      <translation>Ver sus necesidades</translation>
    </message>
    <message>
      <source>Write and sign the needs assessment</source>
      <translation>Escribir y firmar la valoración de necesidades</translation>
    </message>
    <message>
      <source>See the plan</source>
      <translation>Ver el plan</translation>
    </message>
    <message>
      <source>Write the plan and agree it with her</source>
      <translation>Escribir el plan y acordarlo con ella</translation>
    </message>
    <message>
      <source>See what happened</source>
      <translation>Ver lo que ha pasado</translation>
    </message>
    <message>
      <source>Write down what happened</source>
      <translation>Anotar lo que ha pasado</translation>
    </message>
    <message>
      <source>See that a session took place, and what may be shared of it</source>
      <translation>Ver que hubo una sesión y lo que se puede compartir de ella</translation>
    </message>
    <message>
      <source>Write session notes, sealed for those who may read them</source>
      <translation>Escribir notas de sesión, selladas para quienes pueden leerlas</translation>
    </message>
    <message>
      <source>Print, and keep the register of prints</source>
      <translation>Imprimir y llevar el registro de impresiones</translation>
    </message>
    <message>
      <source>Say who assists her</source>
      <translation>Decir quién la acompaña</translation>
    </message>
    <message>
      <source>Read the audit trail</source>
      <translation>Leer el registro de actividad</translation>
    </message>
    <message>
      <source>Change the lists</source>
      <translation>Cambiar las listas</translation>
    </message>
    <message>
      <source>Add and remove members, teams and roles</source>
      <translation>Añadir y quitar miembros, equipos y funciones</translation>
    </message>
    <message>
      <source>Set up and restore backups</source>
      <translation>Configurar y restaurar copias de seguridad</translation>
    </message>
    <message>
      <source>Your role does not allow this: %1.</source>
      <translation>Tu función no permite esto: %1.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Ask a colleague whose role allows it, or your administrator.</source>
      <translation>Pedirlo a una compañera cuya función lo permita, o a administración.</translation>
    </message>
    <message>
      <source>This case is not in the vault, or it is not one of yours.</source>
      <translation>Este caso no está en el archivo cifrado, o no es uno de los tuyos.</translation>
    </message>
    <message>
      <source>Go back to the list of cases and open it from there.</source>
      <translation>Volver a la lista de casos y abrirlo desde allí.</translation>
    </message>
    <message>
      <source>See what she agreed to and refused</source>
      <translation>Ver lo que ha aceptado y rechazado</translation>
    </message>
    <message>
      <source>Write down what she agreed to, refused or took back</source>
      <translation>Anotar lo que ha aceptado, rechazado o retirado</translation>
    </message>
  </context>
  <context>
    <name>Allowances</name>
    <message>
      <source>This allowance cannot be kept like that.</source>
      <translation>Esta ayuda no puede guardarse así.</translation>
    </message>
    <message>
      <source>What was stored before is still there.</source>
      <translation>Lo que estaba guardado sigue ahí.</translation>
    </message>
    <message>
      <source>This allowance is not there any more.</source>
      <translation>Esta ayuda ya no está.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Abre el caso de nuevo para ver lo que hay.</translation>
    </message>
    <message>
      <source>What she receives</source>
      <translation>Lo que recibe</translation>
    </message>
    <message>
      <source>She receives from now on: %1</source>
      <translation>Recibe desde ahora: %1</translation>
    </message>
    <message>
      <source>She receives from now on: %1, %2</source>
      <comment>what, how much</comment>
      <translation>Recibe desde ahora: %1, %2</translation>
    </message>
    <message>
      <source>It ended: %1</source>
      <translation>Terminó: %1</translation>
    </message>
    <message>
      <source>“%1” is over by its last day</source>
      <translation>«%1» ya pasó de su último día</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una sola vez</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>cada semana</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>al mes</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>al año</translation>
    </message>
    <message>
      <source>%1 %2 %3</source>
      <comment>amount, currency, how often</comment>
      <translation>%1 %2 %3</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>what, how much</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1, ended on %2</source>
      <translation>%1, terminó el %2</translation>
    </message>
    <message>
      <source>%1, until %2</source>
      <translation>%1, hasta el %2</translation>
    </message>
    <message>
      <source>Say what she gets.</source>
      <translation>Indica qué recibe.</translation>
    </message>
    <message>
      <source>Enter the amount as a number, such as 430.</source>
      <translation>Escribe la cantidad como número, por ejemplo 430.</translation>
    </message>
    <message>
      <source>Enter the currency in three letters, such as EUR.</source>
      <translation>Escribe la moneda con tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
      <source>It would end before it began. Look at both days.</source>
      <translation>Terminaría antes de empezar. Revisa los dos días.</translation>
    </message>
    <message>
      <source>It cannot have ended before it began. Look at both days.</source>
      <translation>No puede haber terminado antes de empezar. Revisa los dos días.</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message>
      <source>Entry %1 of the audit trail is missing.</source>
      <translation>Falta la entrada %1 del registro de auditoría.</translation>
    </message>
    <message>
      <source>Entry %1 of the audit trail, or one before it, was changed.</source>
      <translation>La entrada %1 del registro de auditoría, o alguna anterior, se ha modificado.</translation>
    </message>
    <message>
      <source>The audit trail was rewritten: entry %1 is not the one noted in the key file.</source>
      <translation>El registro de auditoría se ha reescrito: la entrada %1 no es la que consta en el archivo de claves.</translation>
    </message>
    <message>
      <source>The audit trail was cut: it ends at entry %1, the key file knows of entry %2.</source>
      <translation>El registro de auditoría está cortado: termina en la entrada %1 y en el archivo de claves consta la entrada %2.</translation>
    </message>
    <message>
      <source>Entry %1 of the audit trail cannot be read: it is damaged, or a newer program wrote it.</source>
      <translation>La entrada %1 del registro de auditoría no se puede leer: está dañada, o la ha escrito un programa más reciente.</translation>
    </message>
  </context>
  <context>
    <name>Backup</name>
    <message>
      <source>The vault and the backups from before were not touched.</source>
      <translation>El archivo cifrado y las copias anteriores no se han tocado.</translation>
    </message>
    <message>
      <source>The folder %1 cannot be written to.</source>
      <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
      <source>Plug in the disk, or choose another folder; look whether the disk is full.</source>
      <translation>Conectar el disco o elegir otra carpeta; comprobar si el disco está lleno.</translation>
    </message>
    <message>
      <source>The copy does not pass its check: %1</source>
      <translation>La copia no pasa su comprobación: %1</translation>
    </message>
    <message>
      <source>Use another disk; this one may be failing.</source>
      <translation>Usar otro disco; este puede estar fallando.</translation>
    </message>
    <message>
      <source>its audit trail ends elsewhere</source>
      <translation>su registro de actividad acaba en otro punto</translation>
    </message>
    <message>
      <source>There is no vault at %1.</source>
      <translation>No hay ningún archivo cifrado en %1.</translation>
    </message>
    <message>
      <source>Choose a folder whose name ends in “.itinera”.</source>
      <translation>Elegir una carpeta cuyo nombre acabe en «.itinera».</translation>
    </message>
    <message>
      <source>The name and the passphrase do not fit this backup.</source>
      <translation>El nombre y la frase de contraseña no coinciden con esta copia.</translation>
    </message>
    <message>
      <source>Use the passphrase that you had when the backup was made.</source>
      <translation>Usar la frase de contraseña que tenías cuando se hizo la copia.</translation>
    </message>
    <message>
      <source>%1 is not a backup, or its key file is damaged.</source>
      <translation>%1 no es una copia de seguridad, o su archivo de claves está dañado.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Elegir otra copia.</translation>
    </message>
    <message>
      <source>The backup and the vault are the same folder.</source>
      <translation>La copia y el archivo cifrado son la misma carpeta.</translation>
    </message>
    <message>
      <source>Choose another place for the vault.</source>
      <translation>Elegir otro lugar para el archivo cifrado.</translation>
    </message>
    <message>
      <source>The vault is open in a running program.</source>
      <translation>El archivo cifrado está abierto en un programa en marcha.</translation>
    </message>
    <message>
      <source>Close it there first, then restore.</source>
      <translation>Cerrarlo allí primero y después recuperar la copia.</translation>
    </message>
    <message>
      <source>Where its backups are is not known here; look on the disks that you use for them.</source>
      <translation>Aquí no consta dónde están sus copias de seguridad; búscalas en los discos que usáis para ellas.</translation>
    </message>
    <message>
      <source>The newest backup, checked when it was made, is of %1: %2</source>
      <translation>La copia de seguridad más reciente, comprobada al hacerse, es del %1: %2</translation>
    </message>
    <message>
      <source>The form of the case file is not as this program made it: %1</source>
      <translation>La forma del archivo de casos no es la que hizo este programa: %1</translation>
    </message>
  </context>
  <context>
    <name>CaseStore</name>
    <message>
      <source>This case is not in the vault any more, or never was.</source>
      <translation>Este caso ya no está en el archivo cifrado, o nunca estuvo.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Go back to the list of cases and open it from there.</source>
      <translation>Volver a la lista de casos y abrirlo desde allí.</translation>
    </message>
    <message>
      <source>A case needs a name to call her by.</source>
      <translation>Un caso necesita un nombre por el que llamarla.</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>Type the name she chose, or any name or nickname; you can change it later.</source>
      <translation>Escribir el nombre que ella eligió, o cualquier nombre o apodo; se puede cambiar más adelante.</translation>
    </message>
    <message>
      <source>The name from before is kept.</source>
      <translation>Se conserva el nombre anterior.</translation>
    </message>
    <message>
      <source>It is not said what kind of event this is.</source>
      <translation>Falta decir qué tipo de hecho es.</translation>
    </message>
    <message>
      <source>Choose what happened from the list.</source>
      <translation>Elegir en la lista lo que ha pasado.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
      <source>Write down what has happened; what is planned belongs into the plan.</source>
      <translation>Anotar lo que ya ha pasado; lo previsto va en el plan.</translation>
    </message>
  </context>
  <context>
    <name>CaseText</name>
    <message>
      <source>No citizenship</source>
      <translation>Sin nacionalidad</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>She wants an interpreter</source>
      <translation>Quiere intérprete</translation>
    </message>
    <message>
      <source>She wants an interpreter, a woman</source>
      <translation>Quiere intérprete, que sea mujer</translation>
    </message>
    <message>
      <source>She needs none</source>
      <translation>No necesita</translation>
    </message>
    <message>
      <source>She does not want one</source>
      <translation>No quiere</translation>
    </message>
    <message>
      <source>She prefers not to say</source>
      <translation>Prefiere no decirlo</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Through a person</source>
      <translation>A través de una persona</translation>
    </message>
    <message>
      <source>Another way</source>
      <translation>Otra vía</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>Segura</translation>
    </message>
    <message>
      <source>Only as agreed with her</source>
      <translation>Solo como se acordó con ella</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
  </context>
  <context>
    <name>Cases</name>
    <message>
      <source>the same name</source>
      <translation>el mismo nombre</translation>
    </message>
    <message>
      <source>a name that is alike</source>
      <translation>un nombre parecido</translation>
    </message>
    <message>
      <source>may be born on the same day</source>
      <translation>puede haber nacido el mismo día</translation>
    </message>
    <message>
      <source>the same citizenship</source>
      <translation>la misma nacionalidad</translation>
    </message>
  </context>
  <context>
    <name>Cli</name>
    <message>
      <source>Expected: %1</source>
      <translation>Se esperaba: %1</translation>
    </message>
    <message>
      <source>--%1 takes a number from %2 to %3.</source>
      <translation>--%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
      <source>--%1 is missing.</source>
      <translation>Falta --%1.</translation>
    </message>
    <message>
      <source>Passphrase: </source>
      <translation>Frase de contraseña: </translation>
    </message>
    <message>
      <source>There is no case with the code %1.</source>
      <translation>No hay ningún caso con el código %1.</translation>
    </message>
    <message>
      <source>List the codes with the command “cases”.</source>
      <translation>Los códigos se ven con la orden «cases».</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Otra vez: </translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
      <source>No vault was made.</source>
      <translation>No se ha creado ningún archivo.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Volver a intentarlo.</translation>
    </message>
    <message>
      <source>Made the vault %1 with its first member, %2.</source>
      <translation>Creado el archivo %1 con su primera persona, %2.</translation>
    </message>
    <message>
      <source>%1 of %2 cases</source>
      <translation>%1 de %2 casos</translation>
    </message>
    <message numerus="yes">
      <source>Made the demo vault %1 with %n invented case(s); it opens for “%2”.</source>
      <translation>
        <numerusform>Creado el archivo de demostración %1 con %n caso inventado; se abre para «%2».</numerusform>
        <numerusform>Creado el archivo de demostración %1 con %n casos inventados; se abre para «%2».</numerusform>
      </translation>
    </message>
    <message>
      <source>risk assessment out of date</source>
      <translation>valoración del riesgo desactualizada</translation>
    </message>
    <message>
      <source>due %1</source>
      <translation>pendiente el %1</translation>
    </message>
    <message>
      <source>No case matches.</source>
      <translation>Ningún caso coincide.</translation>
    </message>
    <message numerus="yes">
      <source>Wrote %n page(s) to %1 and entered it in the register of prints.</source>
      <translation>
        <numerusform>Escrita %n página en %1 y anotada en el registro de impresiones.</numerusform>
        <numerusform>Escritas %n páginas en %1 y anotadas en el registro de impresiones.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every page, reference and audit entry of this vault fits.</source>
      <translation>Todas las páginas, referencias y entradas de auditoría de este archivo están bien.</translation>
    </message>
    <message>
      <source>Copy the vault&apos;s folder to a safe place before anything else, and open the last good backup.</source>
      <translation>Antes de nada, copiar la carpeta del archivo a un lugar seguro y abrir la última copia de seguridad buena.</translation>
    </message>
    <message>
      <source>Something unexpected happened: %1</source>
      <translation>Ha pasado algo inesperado: %1</translation>
    </message>
    <message>
      <source>Your passphrase is a temporary one.</source>
      <translation>Tu frase de contraseña es provisional.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the vault in the desktop program once and choose your own.</source>
      <translation>Abrir una vez el archivo cifrado en el programa de escritorio y elegir una propia.</translation>
    </message>
    <message>
      <source>left</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>cannot open the vault</source>
      <translation>no puede abrir el archivo cifrado</translation>
    </message>
    <message>
      <source>temporary passphrase</source>
      <translation>frase de contraseña provisional</translation>
    </message>
    <message>
      <source>The vault is encrypted under a new key. Nobody&apos;s passphrase changed.</source>
      <translation>El archivo está cifrado con una clave nueva. No cambia la frase de contraseña de nadie.</translation>
    </message>
    <message>
      <source>Made the backup %1 and read every page of it again.</source>
      <translation>Hecha la copia %1; se han vuelto a leer todas sus páginas.</translation>
    </message>
    <message>
      <source>In this backup: %1 open cases, %2 closed; last written by %3 on %4.</source>
      <translation>En esta copia: %1 casos abiertos, %2 cerrados; última escritura de %3 el %4.</translation>
    </message>
    <message>
      <source>There is a vault at %1.</source>
      <translation>Hay un archivo cifrado en %1.</translation>
    </message>
    <message>
      <source>With --yes it is set aside under another name, and the backup takes its place.</source>
      <translation>Con --yes se aparta con otro nombre y la copia ocupa su lugar.</translation>
    </message>
    <message>
      <source>Restored to %1.</source>
      <translation>Recuperada en %1.</translation>
    </message>
    <message>
      <source>Restored to %1. The vault that was there is now %2.</source>
      <translation>Recuperada en %1. El archivo que había allí es ahora %2.</translation>
    </message>
    <message>
      <source>A member&apos;s name is not taken as an argument: every user of this computer can read those. Leave it out and it is asked for, or put it into the first line of a file and give --member-file FILE.</source>
      <translation>El nombre de un miembro no se admite como argumento: cualquier persona que use este ordenador puede leer los argumentos. Si se omite, se pregunta; también se puede poner en la primera línea de un fichero e indicarlo con --member-file FILE.</translation>
    </message>
    <message>
      <source>--%1 takes one of these: %2.</source>
      <translation>--%1 admite uno de estos valores: %2.</translation>
    </message>
    <message>
      <source>--%1 takes a day like 2026-03-02.</source>
      <translation>--%1 admite un día como 2026-03-02.</translation>
    </message>
    <message>
      <source>only what was done with this case</source>
      <translation>solo lo que se hizo con este caso</translation>
    </message>
    <message>
      <source>how many at most; 200 if not said</source>
      <translation>cuántas como máximo; 200 si no se indica</translation>
    </message>
    <message>
      <source>Tells who did what and when, the newest first.</source>
      <translation>Dice quién hizo qué y cuándo, empezando por lo más reciente.</translation>
    </message>
    <message>
      <source>A text to search for is not taken as an argument: every user of this computer can read those. Give “--search -”: it is asked for, or is the first line of standard input.</source>
      <translation>El texto que se busca no se admite como argumento: cualquier persona que use este ordenador puede leer los argumentos. Con «--search -» se pregunta, o es la primera línea de la entrada estándar.</translation>
    </message>
    <message>
      <source>only those that match a text, which is asked for or read from standard input</source>
      <translation>solo los que coinciden con un texto, que se pregunta o se lee de la entrada estándar</translation>
    </message>
    <message>
      <source>how many at most; 50 if not said</source>
      <translation>cuántos como máximo; 50 si no se indica</translation>
    </message>
    <message>
      <source>closed cases, too</source>
      <translation>también los casos cerrados</translation>
    </message>
    <message>
      <source>Lists the open cases by their codes.</source>
      <translation>Enumera los casos abiertos por su código.</translation>
    </message>
    <message>
      <source>every byte of the file and every index, too</source>
      <translation>además, cada byte del fichero y cada índice</translation>
    </message>
    <message>
      <source>the member&apos;s name is the first line of FILE; otherwise it is asked for</source>
      <translation>el nombre del miembro es la primera línea de FILE; si no, se pregunta</translation>
    </message>
    <message>
      <source>the passphrase is the first line of FILE; otherwise it is asked for</source>
      <translation>la frase de contraseña es la primera línea de FILE; si no, se pregunta</translation>
    </message>
    <message>
      <source>results for scripts</source>
      <translation>resultados para programas</translation>
    </message>
    <message>
      <source>itinera-cli: the work of Itinera from a terminal</source>
      <translation>itinera-cli: el trabajo de Itinera desde un terminal</translation>
    </message>
    <message>
      <source>Every command also takes:</source>
      <translation>Todas las órdenes admiten además:</translation>
    </message>
    <message>
      <source>“itinera-cli COMMAND --help” tells more about a command.</source>
      <translation>«itinera-cli COMMAND --help» dice más sobre una orden.</translation>
    </message>
    <message>
      <source>Exit: 0 done, 1 refused or failed (a sentence says why), 2 wrong use.</source>
      <translation>Salida: 0 hecho, 1 rechazado o fallido (una frase dice por qué), 2 uso incorrecto.</translation>
    </message>
    <message>
      <source>Makes a vault with its first member.</source>
      <translation>Crea un archivo cifrado con su primer miembro.</translation>
    </message>
    <message>
      <source>how many; 40 if not said</source>
      <translation>cuántos; 40 si no se indica</translation>
    </message>
    <message>
      <source>another caseload for another number</source>
      <translation>con otro número, otros casos</translation>
    </message>
    <message>
      <source>of the invented texts</source>
      <translation>de los textos inventados</translation>
    </message>
    <message>
      <source>everything happened before it: 2026-03-02</source>
      <translation>todo ocurrió antes de ese día: 2026-03-02</translation>
    </message>
    <message>
      <source>Makes a vault with an invented caseload; its member is “Demo” if no file names another.</source>
      <translation>Crea un archivo cifrado con casos inventados; su miembro es «Demo» si ningún fichero nombra a otro.</translation>
    </message>
    <message>
      <source>Lists the members and their roles.</source>
      <translation>Enumera los miembros y sus funciones.</translation>
    </message>
    <message>
      <source>which page</source>
      <translation>qué página</translation>
    </message>
    <message>
      <source>of the page</source>
      <translation>de la página</translation>
    </message>
    <message>
      <source>where to write it; a file that is there is replaced</source>
      <translation>dónde escribirla; si ya hay un fichero, se sustituye</translation>
    </message>
    <message>
      <source>without names and subject</source>
      <translation>sin nombres ni tema</translation>
    </message>
    <message>
      <source>in large print</source>
      <translation>en letra grande</translation>
    </message>
    <message>
      <source>Writes a page as a PDF and enters it in the register of prints.</source>
      <translation>Escribe una página en PDF y la anota en el registro de impresiones.</translation>
    </message>
    <message>
      <source>Encrypts the vault under a new key; nobody&apos;s passphrase changes.</source>
      <translation>Cifra el archivo con una clave nueva; no cambia la frase de contraseña de nadie.</translation>
    </message>
    <message>
      <source>also where there is a vault; it is set aside</source>
      <translation>aunque ya haya un archivo cifrado; se aparta</translation>
    </message>
    <message>
      <source>Tells what is in a backup, and puts it where the vault was or will be.</source>
      <translation>Dice qué hay en una copia de seguridad y la pone donde estaba o estará el archivo cifrado.</translation>
    </message>
    <message>
      <source>Makes a dated vault in FOLDER, reads it again, and removes old ones as the rotation says.</source>
      <translation>Crea en FOLDER una copia con fecha, la vuelve a leer y elimina las antiguas según la rotación.</translation>
    </message>
    <message>
      <source>Names, texts to search for and passphrases are never arguments: every user of the computer can read those.
A file that holds one is refused while others can read it (chmod 600).</source>
      <translation>Los nombres, los textos que se buscan y las frases de contraseña nunca son argumentos: cualquier persona que use el ordenador puede leerlos.
Un fichero que los contenga se rechaza mientras otras personas puedan leerlo (chmod 600).</translation>
    </message>
    <message>
      <source>Your role does not let you see anything of this case.</source>
      <translation>Tu función no te permite ver nada de este caso.</translation>
    </message>
    <message>
      <source>Shows what your role may see of a case.</source>
      <translation>Muestra lo que tu función permite ver de un caso.</translation>
    </message>
    <message>
      <source>for whom it is; somebody outside gets only what she agreed to, and who and what for is asked for</source>
      <translation>para quién es; alguien de fuera recibe solo lo que ella aceptó, y se pregunta quién y para qué</translation>
    </message>
    <message>
      <source>Looks whether the pages, references and audit trail of a vault fit; of a backup without writing to it.</source>
      <translation>Comprueba si las páginas, las referencias y el registro de auditoría de un archivo cifrado encajan; de una copia de seguridad, sin escribir en ella.</translation>
    </message>
  </context>
  <context>
    <name>Computer</name>
    <message>
      <source>This computer writes what its memory has no room for to a disk that is not encrypted (swap). Keys and passphrases are kept out of it; what is on the screen may be there.</source>
      <translation>Este ordenador guarda lo que no le cabe en la memoria en un disco sin cifrar (memoria de intercambio, «swap»). Las claves y frases de contraseña quedan fuera; lo que se ve en la pantalla puede estar allí.</translation>
    </message>
    <message>
      <source>Of what is open here, %1 MB could not be kept out of it either, because this user may lock too little memory.</source>
      <translation>De lo que está abierto aquí, tampoco se pudieron dejar fuera %1 MB, porque esta cuenta puede bloquear muy poca memoria.</translation>
    </message>
    <message>
      <source>Ask who looks after this computer to encrypt the swap, or to turn it off.</source>
      <translation>Pedir a quien cuida este ordenador que cifre la memoria de intercambio o que la desactive.</translation>
    </message>
  </context>
  <context>
    <name>Consents</name>
    <message>
      <source>This entry is not there any more.</source>
      <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Abrir el caso de nuevo para ver qué hay.</translation>
    </message>
    <message>
      <source>This cannot be written down as her answer yet.</source>
      <translation>Todavía no se puede anotar como su respuesta.</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>There is no yes here that she could take back.</source>
      <translation>Aquí no hay ningún consentimiento que pueda retirar.</translation>
    </message>
    <message>
      <source>It stays as it is.</source>
      <translation>Queda como está.</translation>
    </message>
    <message>
      <source>Look at the entry again.</source>
      <translation>Mirar la entrada de nuevo.</translation>
    </message>
    <message>
      <source>She cannot have taken it back on that day.</source>
      <translation>No puede haberlo retirado ese día.</translation>
    </message>
    <message>
      <source>Her yes still stands as it was.</source>
      <translation>Su consentimiento sigue como estaba.</translation>
    </message>
    <message>
      <source>Choose a day between the one she was asked and today.</source>
      <translation>Elegir un día entre el que se le preguntó y hoy.</translation>
    </message>
    <message>
      <source>What was shared, or when, is missing.</source>
      <translation>Falta qué se compartió o cuándo.</translation>
    </message>
    <message>
      <source>Say in a few words what they got, and choose a day that has been.</source>
      <translation>Decir en pocas palabras qué recibieron y elegir un día que ya haya pasado.</translation>
    </message>
    <message>
      <source>On that day there was no yes of hers to this.</source>
      <translation>Ese día no había consentimiento suyo para esto.</translation>
    </message>
    <message>
      <source>If it went to them all the same, tell her, and write it down as an event on the timeline.</source>
      <translation>Si les llegó de todos modos, decírselo a ella y anotarlo como hecho en la línea del tiempo.</translation>
    </message>
    <message>
      <source>Consents</source>
      <translation>Consentimientos</translation>
    </message>
    <message>
      <source>She was not asked yet whether her data may be kept</source>
      <translation>Todavía no se le ha preguntado si se pueden guardar sus datos</translation>
    </message>
    <message>
      <source>She does not want her data kept</source>
      <translation>No quiere que se guarden sus datos</translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) end soon</source>
      <translation>
        <numerusform>%n consentimiento termina pronto</numerusform>
        <numerusform>%n consentimientos terminan pronto</numerusform>
      </translation>
    </message>
    <message>
      <source>She agreed: %1</source>
      <translation>Aceptó: %1</translation>
    </message>
    <message>
      <source>She said no: %1</source>
      <translation>Dijo que no: %1</translation>
    </message>
    <message>
      <source>She took her yes back: %1</source>
      <translation>Retiró su consentimiento: %1</translation>
    </message>
    <message>
      <source>Keeping her data here</source>
      <translation>Guardar aquí sus datos</translation>
    </message>
    <message>
      <source>Referring her to a service</source>
      <translation>Derivarla a un servicio</translation>
    </message>
    <message>
      <source>Telling a service something</source>
      <translation>Informar de algo a un servicio</translation>
    </message>
    <message>
      <source>A photograph or recording</source>
      <translation>Una fotografía o grabación</translation>
    </message>
    <message>
      <source>Statistics without her name</source>
      <translation>Estadísticas sin su nombre</translation>
    </message>
    <message>
      <source>Contact with her family</source>
      <translation>Contacto con su familia</translation>
    </message>
    <message>
      <source>Research</source>
      <translation>Investigación</translation>
    </message>
    <message>
      <source>Keeping her data after the case is closed</source>
      <translation>Guardar sus datos después de cerrar el caso</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>in writing</source>
      <translation>por escrito</translation>
    </message>
    <message>
      <source>spoken</source>
      <translation>de palabra</translation>
    </message>
    <message>
      <source>Not asked for yet</source>
      <translation>Aún no se ha pedido</translation>
    </message>
    <message>
      <source>Asked to give it back</source>
      <translation>Se ha pedido que lo devuelvan</translation>
    </message>
    <message>
      <source>Given back or destroyed</source>
      <translation>Devuelto o destruido</translation>
    </message>
    <message>
      <source>Cannot be called back</source>
      <translation>No se puede recuperar</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>kind of consent, recipient</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>No, on %1</source>
      <translation>No, el %1</translation>
    </message>
    <message>
      <source>Taken back on %1</source>
      <translation>Retirado el %1</translation>
    </message>
    <message>
      <source>Ended on %1</source>
      <translation>Terminó el %1</translation>
    </message>
    <message>
      <source>Yes, in writing, on %1</source>
      <translation>Sí, por escrito, el %1</translation>
    </message>
    <message>
      <source>Yes, spoken, on %1</source>
      <translation>Sí, de palabra, el %1</translation>
    </message>
    <message>
      <source>%1, until %2</source>
      <comment>yes on a day, last day</comment>
      <translation>%1, hasta el %2</translation>
    </message>
    <message>
      <source>Say what it is for.</source>
      <translation>Decir para qué es.</translation>
    </message>
    <message>
      <source>Say to whom it goes.</source>
      <translation>Decir a quién va.</translation>
    </message>
    <message>
      <source>Choose which information they may get.</source>
      <translation>Elegir qué información pueden recibir.</translation>
    </message>
    <message>
      <source>Choose the day on which she was asked.</source>
      <translation>Elegir el día en que se le preguntó.</translation>
    </message>
    <message>
      <source>The day on which she was asked is still to come.</source>
      <translation>El día en que se le preguntó aún no ha llegado.</translation>
    </message>
    <message>
      <source>It ends before she was asked.</source>
      <translation>Termina antes de que se le preguntara.</translation>
    </message>
    <message>
      <source>Choose the language in which it was explained to her.</source>
      <translation>Elegir el idioma en que se le explicó.</translation>
    </message>
    <message>
      <source>Say who explained it to her.</source>
      <translation>Decir quién se lo explicó.</translation>
    </message>
    <message>
      <source>Ask her to say in her own words what she understood, and write it down.</source>
      <translation>Pedirle que diga con sus palabras lo que ha entendido, y anotarlo.</translation>
    </message>
    <message>
      <source>No: she was never asked about %1. Ask her first.</source>
      <translation>No: nunca se le preguntó por %1. Preguntarle antes.</translation>
    </message>
    <message>
      <source>No: her yes ended on %1. Ask her again.</source>
      <translation>No: su consentimiento terminó el %1. Preguntarle si quiere renovarlo.</translation>
    </message>
    <message>
      <source>No: she said yes, but not in writing. What shows who she is goes only with her signature.</source>
      <translation>No: dijo que sí, pero no por escrito. Lo que muestra quién es solo sale con su firma.</translation>
    </message>
    <message>
      <source>Shared with %1</source>
      <translation>Compartido con %1</translation>
    </message>
    <message>
      <source>Yes, this may go to %1, only for: “%2”. Her answer: %3.</source>
      <translation>Sí, se puede enviar a %1, solo para: «%2». Su respuesta: %3.</translation>
    </message>
    <message>
      <source>No: on %1 she said no to this. It is hers to change her mind.</source>
      <translation>No: el %1 dijo que no a esto. Cambiar de opinión es cosa suya.</translation>
    </message>
    <message>
      <source>What she agrees to is written down in the section “Consent”.</source>
      <translation>Lo que ella acepta se anota en la sección «Consentimiento».</translation>
    </message>
    <message>
      <source>Say to whom it would go, what for, and what.</source>
      <translation>Indica a quién iría, para qué y qué.</translation>
    </message>
    <message>
      <source>No: her yes is for something else: “%1”. Ask her about this first.</source>
      <translation>No: su sí es para otra cosa: «%1». Antes hay que preguntarle por esto.</translation>
    </message>
    <message>
      <source>This entry was noted as a mistake before.</source>
      <translation>Esta entrada ya se marcó como error.</translation>
    </message>
    <message>
      <source>Write down her answer anew.</source>
      <translation>Anota su respuesta de nuevo.</translation>
    </message>
    <message>
      <source>This yes is not about to end.</source>
      <translation>Este sí no está a punto de terminar.</translation>
    </message>
    <message>
      <source>If she does not want it any more, write down that she takes it back.</source>
      <translation>Si ya no lo quiere, anota que lo retira.</translation>
    </message>
    <message>
      <source>It is not said what the mistake was.</source>
      <translation>No consta cuál fue el error.</translation>
    </message>
    <message>
      <source>It is not said what was settled with her.</source>
      <translation>No consta qué se acordó con ella.</translation>
    </message>
    <message>
      <source>Say it in a few words.</source>
      <translation>Dilo en pocas palabras.</translation>
    </message>
    <message>
      <source>Something was done on the ground of this entry already.</source>
      <translation>Ya se hizo algo basándose en esta entrada.</translation>
    </message>
    <message>
      <source>Write down that she takes it back; then it can be called back.</source>
      <translation>Anota que lo retira; entonces se podrá reclamar lo enviado.</translation>
    </message>
    <message>
      <source>Her consent to keep her data has ended</source>
      <translation>Su consentimiento para guardar sus datos ha terminado</translation>
    </message>
    <message>
      <source>Entered by mistake: %1</source>
      <translation>Anotado por error: %1</translation>
    </message>
    <message>
      <source>No: on %1 she took her yes back (“%2”). Ask her before anything else goes to them.</source>
      <translation>No: el %1 retiró su sí («%2»). Pregúntale antes de que les llegue nada más.</translation>
    </message>
    <message>
      <source>No: she did not agree to this: %1. Ask her first.</source>
      <translation>No: ella no ha aceptado esto: %1. Antes hay que preguntarle.</translation>
    </message>
  </context>
  <context>
    <name>Database</name>
    <message>
      <source>The case file of this vault (casework.db) is damaged.</source>
      <translation>El archivo de casos (casework.db) de este archivo cifrado está dañado.</translation>
    </message>
    <message>
      <source>Nothing was overwritten.</source>
      <translation>No se ha sobrescrito nada.</translation>
    </message>
    <message>
      <source>Copy the vault&apos;s folder to a safe place as it is, and open the last good backup.</source>
      <translation>Copiar la carpeta del archivo cifrado, tal como está, a un lugar seguro y abrir la última copia de seguridad buena.</translation>
    </message>
    <message>
      <source>The case file of this vault is not encrypted, so it is not used.</source>
      <translation>El archivo de casos de este archivo cifrado está sin cifrar, así que no se usa.</translation>
    </message>
    <message>
      <source>Nothing was read from it and nothing was written.</source>
      <translation>No se ha leído ni escrito nada en él.</translation>
    </message>
    <message>
      <source>Tell your administrator: the program or the file is not what it should be.</source>
      <translation>Avisar a administración: el programa o el archivo no son lo que deberían ser.</translation>
    </message>
    <message>
      <source>The case file cannot be used safely on this computer (%1).</source>
      <translation>El archivo de casos no se puede usar con seguridad en este ordenador (%1).</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Move the vault to a disk of this computer and try again.</source>
      <translation>Mover el archivo cifrado a un disco de este ordenador y volver a intentarlo.</translation>
    </message>
    <message>
      <source>The case file could not be created.</source>
      <translation>No se ha podido crear el archivo de casos.</translation>
    </message>
    <message>
      <source>Choose another folder, one that you may write to.</source>
      <translation>Elegir otra carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
      <source>A page of the case file fails its check: %1</source>
      <translation>Una página del archivo de casos no pasa la comprobación: %1</translation>
    </message>
    <message>
      <source>The case file&apos;s structure is damaged: %1</source>
      <translation>La estructura del archivo de casos está dañada: %1</translation>
    </message>
    <message>
      <source>A record in %1 points to one that is not there.</source>
      <translation>Un registro de %1 remite a otro que no está.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <source>The case file could not be given a new key.</source>
      <translation>No se ha podido dar una clave nueva al archivo de casos.</translation>
    </message>
    <message>
      <source>Make room on the disk, twice the size of the vault, and try again.</source>
      <translation>Hacer sitio en el disco, el doble de lo que ocupa el archivo cifrado, e intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was lost, and nobody else can open the vault.</source>
      <translation>No se ha perdido nada, y nadie más puede abrir el archivo cifrado.</translation>
    </message>
    <message>
      <source>The case file could not be opened a second time.</source>
      <translation>El archivo de casos no se pudo abrir una segunda vez.</translation>
    </message>
    <message>
      <source>Close the program and open it again.</source>
      <translation>Cerrar el programa y abrirlo de nuevo.</translation>
    </message>
    <message>
      <source>The disk no longer keeps what is written.</source>
      <translation>El disco ya no guarda lo que se escribe.</translation>
    </message>
    <message>
      <source>What was written until shortly before is kept; what came after may be lost.</source>
      <translation>Lo escrito hasta poco antes está guardado; lo posterior puede perderse.</translation>
    </message>
    <message>
      <source>Note on paper what you did last, close the program, open it again and look whether it is there. Tell your administrator that the disk may be failing.</source>
      <translation>Anotar en papel lo último que se hizo, cerrar el programa, abrirlo de nuevo y mirar si está. Avisar a administración de que el disco puede estar fallando.</translation>
    </message>
  </context>
  <context>
    <name>DueText</name>
    <message>
      <source>First risk assessment</source>
      <translation>Primera valoración del riesgo</translation>
    </message>
    <message>
      <source>Risk review</source>
      <translation>Revisión del riesgo</translation>
    </message>
    <message>
      <source>Risk out of date</source>
      <translation>Riesgo desactualizado</translation>
    </message>
    <message>
      <source>First look at her needs</source>
      <translation>Primera mirada a sus necesidades</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Revisión de necesidades</translation>
    </message>
    <message>
      <source>First plan</source>
      <translation>Primer plan</translation>
    </message>
    <message>
      <source>Plan review</source>
      <translation>Revisión del plan</translation>
    </message>
    <message>
      <source>Plan to agree on</source>
      <translation>Plan por acordar</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Resting step</source>
      <translation>Paso en pausa</translation>
    </message>
    <message>
      <source>Printed paper</source>
      <translation>Papel impreso</translation>
    </message>
    <message>
      <source>Something to do</source>
      <translation>Algo por hacer</translation>
    </message>
    <message>
      <source>Make the first risk assessment: it comes before everything else</source>
      <translation>Hacer la primera valoración del riesgo: va antes que todo lo demás</translation>
    </message>
    <message>
      <source>Look at the risk again, as was agreed</source>
      <translation>Volver a mirar el riesgo, como se acordó</translation>
    </message>
    <message>
      <source>Look at the risk again: something happened</source>
      <translation>Volver a mirar el riesgo: ha pasado algo</translation>
    </message>
    <message>
      <source>Go through her needs with her for the first time</source>
      <translation>Repasar con ella sus necesidades por primera vez</translation>
    </message>
    <message>
      <source>Go through her needs again with her</source>
      <translation>Volver a repasar con ella sus necesidades</translation>
    </message>
    <message>
      <source>Make a first plan with her</source>
      <translation>Hacer con ella un primer plan</translation>
    </message>
    <message>
      <source>Look at the plan again with her</source>
      <translation>Volver a mirar el plan con ella</translation>
    </message>
    <message>
      <source>The plan changed: agree on it with her</source>
      <translation>El plan ha cambiado: acordarlo con ella</translation>
    </message>
    <message>
      <source>A step of the plan</source>
      <translation>Un paso del plan</translation>
    </message>
    <message>
      <source>Step: %1</source>
      <translation>Paso: %1</translation>
    </message>
    <message>
      <source>Look again at a step that rests</source>
      <translation>Volver a mirar un paso en pausa</translation>
    </message>
    <message>
      <source>Look again at a step that rests: %1</source>
      <translation>Volver a mirar un paso en pausa: %1</translation>
    </message>
    <message>
      <source>Write down where the printed page is kept</source>
      <translation>Anotar dónde se guarda la página impresa</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>format of a day within this year</comment>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>format of a day in another year</comment>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>since %1</source>
      <translation>desde el %1</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>what is due, when</comment>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Look at the risk again: %1</source>
      <translation>Revisar el riesgo: %1</translation>
    </message>
    <message>
      <source>Consent to keep her data</source>
      <translation>Consentimiento para guardar sus datos</translation>
    </message>
    <message>
      <source>Ask her whether her data may be kept, and explain what for</source>
      <translation>Preguntarle si se pueden guardar sus datos y explicarle para qué</translation>
    </message>
    <message>
      <source>End of a consent</source>
      <translation>Fin de un consentimiento</translation>
    </message>
    <message>
      <source>A consent of hers ends: ask her again, or let it end</source>
      <translation>Termina un consentimiento suyo: preguntarle de nuevo o dejar que termine</translation>
    </message>
    <message>
      <source>Her consent for %1 ends: ask her again, or let it end</source>
      <translation>Termina su consentimiento para %1: preguntarle de nuevo o dejar que termine</translation>
    </message>
    <message>
      <source>Call back what was shared</source>
      <translation>Recuperar lo compartido</translation>
    </message>
    <message>
      <source>She took her consent back: see what can be called back</source>
      <translation>Retiró su consentimiento: ver qué se puede recuperar</translation>
    </message>
    <message>
      <source>She took her consent back: see whether this can be called back: %1</source>
      <translation>Retiró su consentimiento: ver si se puede recuperar esto: %1</translation>
    </message>
    <message>
      <source>No to keeping her data</source>
      <translation>No a guardar sus datos</translation>
    </message>
    <message>
      <source>She does not want her data kept: settle with her what that means, and write it down</source>
      <translation>No quiere que se guarden sus datos: acordar con ella qué implica y anotarlo</translation>
    </message>
    <message>
      <source>End of an allowance</source>
      <translation>Fin de una ayuda</translation>
    </message>
    <message>
      <source>Something she receives ends: ask for it again in time</source>
      <translation>Algo que recibe termina: pedirlo de nuevo a tiempo</translation>
    </message>
    <message>
      <source>“%1” ends: ask for it again in time</source>
      <translation>«%1» termina: pedirlo de nuevo a tiempo</translation>
    </message>
  </context>
  <context>
    <name>EnumWords</name>
    <message>
      <source>A record holds a word that this version of Itinera does not know: “%1” (%2).</source>
      <translation>Un registro contiene una palabra que esta versión de Itinera no conoce: «%1» (%2).</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the vault with the version of Itinera that wrote it, or ask your administrator.</source>
      <translation>Abrir el archivo cifrado con la versión de Itinera que lo escribió, o preguntar a administración.</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>The list has no entry “%1”.</source>
      <translation>La lista no tiene la entrada «%1».</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the list again.</source>
      <translation>Volver a abrir la lista.</translation>
    </message>
    <message>
      <source>An entry of a list needs a name.</source>
      <translation>Una entrada de una lista necesita un nombre.</translation>
    </message>
    <message>
      <source>Type what people will read, in at least one language.</source>
      <translation>Escribir lo que se leerá, al menos en un idioma.</translation>
    </message>
  </context>
  <context>
    <name>ListsPage</name>
    <message>
      <source>Kinds of events</source>
      <translation>Tipos de acontecimientos</translation>
    </message>
    <message>
      <source>Legal situations</source>
      <translation>Situaciones legales</translation>
    </message>
    <message>
      <source>Family and household</source>
      <translation>Familia y convivencia</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesidades</translation>
    </message>
    <message>
      <source>Parts of life</source>
      <translation>Ámbitos de la vida</translation>
    </message>
    <message>
      <source>Risk factors</source>
      <translation>Factores de riesgo</translation>
    </message>
    <message>
      <source>Kinds of sessions</source>
      <translation>Tipos de sesiones</translation>
    </message>
    <message>
      <source>Makes the risk assessment out of date</source>
      <translation>Deja desactualizada la valoración del riesgo</translation>
    </message>
    <message>
      <source>Part of life</source>
      <translation>Ámbito de la vida</translation>
    </message>
    <message>
      <source>Which question it belongs to</source>
      <translation>A qué pregunta pertenece</translation>
    </message>
    <message>
      <source>1: harm by others</source>
      <translation>1: daño por parte de otras personas</translation>
    </message>
    <message>
      <source>2: danger from taking part</source>
      <translation>2: peligro por participar</translation>
    </message>
    <message>
      <source>Cooperating with the authorities makes it more likely</source>
      <translation>Colaborar con las autoridades lo hace más probable</translation>
    </message>
    <message>
      <source>Information about her</source>
      <translation>Información sobre ella</translation>
    </message>
  </context>
  <context>
    <name>Members</name>
    <message>
      <source>She is not a member of this vault, or has left.</source>
      <translation>No es miembro de este archivo cifrado, o ya no está.</translation>
    </message>
    <message>
      <source>Choose a name from the list of members.</source>
      <translation>Elegir un nombre de la lista de miembros.</translation>
    </message>
    <message>
      <source>This passphrase is too easy to guess.</source>
      <translation>Esta frase de contraseña es demasiado fácil de adivinar.</translation>
    </message>
    <message>
      <source>She is the only administrator who can open this vault.</source>
      <translation>Es la única administradora que puede abrir este archivo cifrado.</translation>
    </message>
    <message>
      <source>Make another member an administrator first.</source>
      <translation>Nombrar antes administradora a otra persona.</translation>
    </message>
    <message>
      <source>A member needs a name.</source>
      <translation>Un miembro necesita un nombre.</translation>
    </message>
    <message>
      <source>Type the name under which she will open the vault.</source>
      <translation>Escribir el nombre con el que abrirá el archivo cifrado.</translation>
    </message>
    <message>
      <source>There is, or was, a member with this name.</source>
      <translation>Ya hay, o hubo, un miembro con este nombre.</translation>
    </message>
    <message>
      <source>Add a second name or an initial, so that the two are told apart.</source>
      <translation>Añadir un segundo nombre o una inicial para distinguirlas.</translation>
    </message>
    <message>
      <source>There is no passphrase of hers to replace.</source>
      <translation>No hay ninguna frase de contraseña suya que sustituir.</translation>
    </message>
    <message>
      <source>Give a colleague a key with “Add a member”; change your own passphrase under “Your passphrase”.</source>
      <translation>Dar una clave a una compañera con «Añadir un miembro»; la propia se cambia en «Tu frase de contraseña».</translation>
    </message>
    <message>
      <source>The passphrase you have now was not typed rightly.</source>
      <translation>La frase de contraseña actual no está bien escrita.</translation>
    </message>
    <message>
      <source>Type it as you typed it to open the vault.</source>
      <translation>Escribirla como al abrir el archivo cifrado.</translation>
    </message>
    <message>
      <source>This is the passphrase you have already.</source>
      <translation>Es la misma frase de contraseña que ya tienes.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Elegir otra.</translation>
    </message>
    <message>
      <source>You cannot remove yourself.</source>
      <translation>No puedes quitarte a ti misma.</translation>
    </message>
    <message>
      <source>Another administrator can.</source>
      <translation>Otra administradora puede hacerlo.</translation>
    </message>
    <message>
      <source>Administrators always manage the members.</source>
      <translation>Las administradoras siempre gestionan los miembros.</translation>
    </message>
    <message>
      <source>Without it nobody could change this page any more.</source>
      <translation>Sin ello nadie podría volver a cambiar esta página.</translation>
    </message>
    <message>
      <source>Whether the recovery code opens sealed notes was chosen when it was first made, and those who wrote notes relied on it.</source>
      <translation>Si el código de recuperación abre las notas selladas se eligió al crearlo por primera vez, y quienes escribieron notas confiaron en ello.</translation>
    </message>
    <message>
      <source>Make the new code without changing this.</source>
      <translation>Crear el código nuevo sin cambiar esto.</translation>
    </message>
    <message>
      <source>No member of this vault has this name.</source>
      <translation>Ningún miembro de este archivo cifrado tiene este nombre.</translation>
    </message>
    <message>
      <source>The members are: %1.</source>
      <translation>Los miembros son: %1.</translation>
    </message>
    <message numerus="yes">
      <source>Before you, %n wrong passphrase(s) were tried at this vault, the last on %1. If that was nobody you know, tell your team lead.</source>
      <translation>
        <numerusform>Antes que tú, alguien probó %n frase de contraseña equivocada en este archivo cifrado, el %1. Si no fue nadie que conozcas, díselo a tu coordinadora.</numerusform>
        <numerusform>Antes que tú, alguien probó %n frases de contraseña equivocadas en este archivo cifrado, la última el %1. Si no fue nadie que conozcas, díselo a tu coordinadora.</numerusform>
      </translation>
    </message>
    <message>
      <source>The recovery code was used on %1 to let %2 in again.</source>
      <translation>El %1 se usó el código de recuperación para que %2 volviera a entrar.</translation>
    </message>
    <message>
      <source>%2 made a new recovery code on %1. Papers with an older one are void.</source>
      <translation>%2 creó un código de recuperación nuevo el %1. Los papeles con uno anterior ya no valen.</translation>
    </message>
    <message>
      <source>%2 gave the vault a new key on %1. Older backups still open with the passphrases of their day.</source>
      <translation>%2 dio una clave nueva al archivo cifrado el %1. Las copias anteriores se abren con las frases de contraseña de entonces.</translation>
    </message>
    <message>
      <source>A backup is being made, which needs the key that the vault has now.</source>
      <translation>Se está haciendo una copia de seguridad, que necesita la clave que el archivo cifrado tiene ahora.</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it.</source>
      <translation>Espera a que termine o cancélala.</translation>
    </message>
    <message>
      <source>A new key for the vault was begun and is not finished.</source>
      <translation>Se empezó a poner una clave nueva al archivo cifrado y no se ha terminado.</translation>
    </message>
    <message>
      <source>Nothing was lost: either key opens the vault.</source>
      <translation>No se ha perdido nada: cualquiera de las dos claves abre el archivo cifrado.</translation>
    </message>
    <message>
      <source>Make room on the disk, close the vault and open it again; it finishes by itself.</source>
      <translation>Haz sitio en el disco, cierra el archivo cifrado y vuelve a abrirlo; se termina solo.</translation>
    </message>
    <message>
      <source>A backup was put in the place of this vault; on %1 %2 was the first to open it. What was written after that backup is in the vault that was set aside.</source>
      <translation>Se puso una copia de seguridad en lugar de este archivo cifrado; %2 fue la primera persona en abrirlo, el %1. Lo que se escribió después de esa copia está en el archivo que se apartó.</translation>
    </message>
    <message>
      <source>%1 was removed, but the vault did not get a new key. %2</source>
      <translation>Se ha dado de baja a %1, pero el archivo cifrado no recibió una clave nueva. %2</translation>
    </message>
    <message>
      <source>Her passphrase opens it no more. If she kept a copy of the key itself, that still fits.</source>
      <translation>Su frase de contraseña ya no lo abre. Si guardó una copia de la clave misma, esa aún sirve.</translation>
    </message>
    <message>
      <source>Make room on the disk, and choose “Encrypt it again” then.</source>
      <translation>Hacer sitio en el disco y elegir después «Cifrar de nuevo».</translation>
    </message>
  </context>
  <context>
    <name>MembersKeys</name>
    <message>
      <source>The key file of this vault (members.keys) is damaged.</source>
      <translation>El archivo de claves (members.keys) está dañado.</translation>
    </message>
    <message>
      <source>The case file itself was not touched.</source>
      <translation>El archivo de casos no se ha tocado.</translation>
    </message>
    <message>
      <source>Ask your administrator to put back members.keys from the last backup, or the file members.keys.previous that lies beside it.</source>
      <translation>Pedir a administración que recupere members.keys de la última copia de seguridad, o el archivo members.keys.previous que está al lado.</translation>
    </message>
    <message>
      <source>There is not enough free memory to open the vault.</source>
      <translation>No hay memoria libre suficiente para abrir el archivo.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Cerrar otros programas y volver a intentarlo.</translation>
    </message>
    <message>
      <source>This vault was written by a newer version of the program.</source>
      <translation>Este archivo lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
      <source>Install the newer version on this computer and open it again.</source>
      <translation>Instalar la versión más nueva en este ordenador y volver a abrirlo.</translation>
    </message>
    <message>
      <source>The key file of this vault (members.keys) names %1 twice: somebody changed it.</source>
      <translation>El archivo de claves (members.keys) nombra dos veces a %1: alguien lo ha cambiado.</translation>
    </message>
    <message>
      <source>The key file of this vault (members.keys) gives %1 and %2 one key: somebody changed it.</source>
      <translation>El archivo de claves (members.keys) da una misma clave a %1 y a %2: alguien lo ha cambiado.</translation>
    </message>
    <message>
      <source>Nothing was opened, and the case file was not touched.</source>
      <translation>No se abrió nada y el archivo de casos no se tocó.</translation>
    </message>
    <message>
      <source>Tell your administrator. The file members.keys.previous that lies beside it, or the last backup, has it as it was.</source>
      <translation>Avisar a administración. El archivo members.keys.previous que está al lado, o la última copia de seguridad, lo tiene como estaba.</translation>
    </message>
  </context>
  <context>
    <name>Migrations</name>
    <message>
      <source>The case file could not be brought to the form that this version of the program uses (step %1). %2</source>
      <translation>No se pudo pasar el archivo de casos al formato de esta versión del programa (paso %1). %2</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Está como estaba.</translation>
    </message>
    <message>
      <source>Go on with the version of the program that you used until now, and tell your administrator.</source>
      <translation>Seguir con la versión del programa usada hasta ahora y avisar a administración.</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>Rate at least one need: how is it now?</source>
      <translation>Valorar al menos una necesidad: ¿cómo está ahora?</translation>
    </message>
    <message>
      <source>Ask her what comes first and place at least one need, or write in the note why not.</source>
      <translation>Preguntarle qué va primero y colocar al menos una necesidad, o escribir en la nota por qué no.</translation>
    </message>
    <message>
      <source>A need has no words yet.</source>
      <translation>Una necesidad está sin texto.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>This needs assessment is signed, so it is not changed any more.</source>
      <translation>Esta valoración de necesidades está firmada y ya no se cambia.</translation>
    </message>
    <message>
      <source>It stays as it was signed.</source>
      <translation>Se queda tal como se firmó.</translation>
    </message>
    <message>
      <source>Start a new one to write down what is different now.</source>
      <translation>Empezar una nueva para recoger lo que ha cambiado.</translation>
    </message>
    <message>
      <source>This need stands in a signed assessment, so its words are not changed any more.</source>
      <translation>Esta necesidad está en una valoración firmada y su texto ya no se cambia.</translation>
    </message>
    <message>
      <source>Add a need with the new words.</source>
      <translation>Añadir una necesidad con el texto nuevo.</translation>
    </message>
    <message>
      <source>This need is not one of this case.</source>
      <translation>Esta necesidad no es de este caso.</translation>
    </message>
    <message>
      <source>Open the case again and choose the need anew.</source>
      <translation>Volver a abrir el caso y elegir otra vez la necesidad.</translation>
    </message>
    <message>
      <source>This need is in the assessment already.</source>
      <translation>Esta necesidad ya está en la valoración.</translation>
    </message>
    <message>
      <source>Use the line that is there.</source>
      <translation>Usar la línea que ya está.</translation>
    </message>
    <message>
      <source>A need is rated outside of its scale.</source>
      <translation>Una necesidad está valorada fuera de su escala.</translation>
    </message>
    <message>
      <source>Choose one of the steps shown.</source>
      <translation>Elegir uno de los grados que se muestran.</translation>
    </message>
    <message>
      <source>The day to look at it again has passed: choose another.</source>
      <translation>El día para volver a mirarla ya ha pasado: elegir otro.</translation>
    </message>
    <message>
      <source>The needs assessment cannot be signed yet.</source>
      <translation>La valoración de necesidades aún no se puede firmar.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>This needs assessment is not there any more.</source>
      <translation>Esta valoración de necesidades ya no está.</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Volver a abrir el caso para ver qué hay.</translation>
    </message>
  </context>
  <context>
    <name>NetworkBan</name>
    <message>
      <source>Itinera could not shut itself off from the network (%1).</source>
      <translation>Itinera no pudo cerrarse el paso a la red (%1).</translation>
    </message>
    <message>
      <source>Nothing was opened.</source>
      <translation>No se abrió nada.</translation>
    </message>
    <message>
      <source>It needs a Linux kernel with seccomp filters. If it runs inside a container or a virtual machine, let whoever looks after this computer allow them there.</source>
      <translation>Necesita un núcleo Linux con filtros seccomp. Si funciona dentro de un contenedor o de una máquina virtual, pedir a quien cuida este ordenador que los permita allí.</translation>
    </message>
  </context>
  <context>
    <name>Outgoing</name>
    <message>
      <source>This page is for her and for us alone.</source>
      <translation>Esta página es solo para ella y para nosotras.</translation>
    </message>
    <message>
      <source>Choose another page, or say that it is for her or for us.</source>
      <translation>Elige otra página o indica que es para ella o para nosotras.</translation>
    </message>
    <message>
      <source>Nobody can say whether she agrees to this.</source>
      <translation>Nadie puede decir si ella está de acuerdo con esto.</translation>
    </message>
    <message>
      <source>Keep it here.</source>
      <translation>Guárdalo aquí.</translation>
    </message>
    <message>
      <source>Nothing went out.</source>
      <translation>No ha salido nada.</translation>
    </message>
  </context>
  <context>
    <name>OutsideReader</name>
    <message>
      <source>Ask whoever gave it to you to send it again.</source>
      <translation>Pedir a quien lo entregó que lo envíe de nuevo.</translation>
    </message>
    <message>
      <source>This file is neither a picture nor a PDF that Itinera can show.</source>
      <translation>Este archivo no es una imagen ni un PDF que Itinera pueda mostrar.</translation>
    </message>
    <message>
      <source>Ask for it as a JPEG, PNG or PDF file.</source>
      <translation>Pedirlo como archivo JPEG, PNG o PDF.</translation>
    </message>
    <message>
      <source>This file is damaged.</source>
      <translation>Este archivo está dañado.</translation>
    </message>
    <message>
      <source>This file is too large to be shown.</source>
      <translation>Este archivo es demasiado grande para mostrarlo.</translation>
    </message>
    <message>
      <source>Ask for a smaller one: at most %1 MB, and 40 million pixels.</source>
      <translation>Pedir uno más pequeño: como máximo %1 MB y 40 millones de píxeles.</translation>
    </message>
    <message>
      <source>This PDF is protected with a password.</source>
      <translation>Este PDF está protegido con una frase de contraseña.</translation>
    </message>
    <message>
      <source>Ask for it without a password.</source>
      <translation>Pedirlo sin frase de contraseña.</translation>
    </message>
    <message>
      <source>Looking at this file took too long and was stopped.</source>
      <translation>Mirar este archivo tardó demasiado y se detuvo.</translation>
    </message>
    <message>
      <source>This file could not be looked at safely. It may be damaged, or made to do harm.</source>
      <translation>Este archivo no se pudo mirar con seguridad. Puede estar dañado o estar hecho para causar daño.</translation>
    </message>
    <message>
      <source>Open it with no other program unless you trust whoever made it.</source>
      <translation>No abrirlo con ningún otro programa, salvo si se confía en quien lo hizo.</translation>
    </message>
    <message>
      <source>The part of Itinera that looks at files from outside does not start.</source>
      <translation>La parte de Itinera que mira los archivos de fuera no arranca.</translation>
    </message>
    <message>
      <source>Let whoever looks after this computer install Itinera again.</source>
      <translation>Pedir a quien cuida este ordenador que instale Itinera de nuevo.</translation>
    </message>
    <message>
      <source>The file could not be read.</source>
      <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
      <source>Check that it is still there and that you may read it, then try again.</source>
      <translation>Comprobar que sigue ahí y que se permite leerlo, y volver a intentarlo.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in.</source>
      <translation>No se incorporó nada de él.</translation>
    </message>
  </context>
  <context>
    <name>Packed</name>
    <message>
      <source>A stored text cannot be read.</source>
      <translation>Un texto guardado no se puede leer.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The case file may be damaged, or a newer program wrote it. Tell your administrator; do not delete anything.</source>
      <translation>El fichero de casos puede estar dañado, o lo ha escrito un programa más reciente. Avisar a administración y no borrar nada.</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Riesgo</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesidades</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Casos</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <source>Who assists her</source>
      <translation>Quién la acompaña</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>Who did what</source>
      <translation>Quién hizo qué</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Invented data for practice</source>
      <translation>Datos inventados para practicar</translation>
    </message>
    <message>
      <source>Draft – not signed</source>
      <translation>Borrador – sin firmar</translation>
    </message>
    <message>
      <source>Professional</source>
      <translation>Profesional</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Professional of reference</source>
      <translation>Profesional de referencia</translation>
    </message>
    <message>
      <source>Signed on paper</source>
      <translation>Firmado en papel</translation>
    </message>
    <message>
      <source>Signed on paper on %1</source>
      <translation>Firmado en papel el %1</translation>
    </message>
    <message>
      <source>Signed on screen</source>
      <translation>Firmado en pantalla</translation>
    </message>
    <message>
      <source>Signed on screen on %1</source>
      <translation>Firmado en pantalla el %1</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Firmas</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <source>We</source>
      <translation>Nosotras</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Otras personas</translation>
    </message>
    <message>
      <source>Another service</source>
      <translation>Otro servicio</translation>
    </message>
    <message>
      <source>Resting</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Resting; we look again on %1</source>
      <translation>En pausa; lo volvemos a mirar el %1</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Done on %1</source>
      <translation>Hecho el %1</translation>
    </message>
    <message>
      <source>We found another way</source>
      <translation>Encontramos otro camino</translation>
    </message>
    <message>
      <source>not rated</source>
      <translation>sin valorar</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bajo</translation>
    </message>
    <message>
      <source>Moderate</source>
      <translation>Moderado</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>Very high</source>
      <translation>Muy alto</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>She does not cooperate with the authorities.</source>
      <translation>No colabora con las autoridades.</translation>
    </message>
    <message>
      <source>She is thinking about cooperating with the authorities.</source>
      <translation>Está pensando en colaborar con las autoridades.</translation>
    </message>
    <message>
      <source>She cooperates with the authorities.</source>
      <translation>Colabora con las autoridades.</translation>
    </message>
    <message>
      <source>She prefers not to say.</source>
      <translation>Prefiere no decirlo.</translation>
    </message>
    <message>
      <source>On entry</source>
      <translation>Al empezar</translation>
    </message>
    <message>
      <source>Periodic review</source>
      <translation>Revisión periódica</translation>
    </message>
    <message>
      <source>Because of an event</source>
      <translation>Por algo que ha pasado</translation>
    </message>
    <message>
      <source>Likelihood %1</source>
      <translation>Probabilidad %1</translation>
    </message>
    <message>
      <source>Severity %1</source>
      <translation>Gravedad %1</translation>
    </message>
    <message>
      <source>(she named it)</source>
      <translation>(lo ha dicho ella)</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>Factor</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Safeguards in place</source>
      <translation>Medidas de protección</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>No factor recorded.</source>
      <translation>No hay ningún factor anotado.</translation>
    </message>
    <message>
      <source>How severe</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>How likely</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <source>before safeguards</source>
      <translation>antes de las medidas</translation>
    </message>
    <message>
      <source>with the safeguards in place</source>
      <translation>con las medidas en marcha</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matriz</translation>
    </message>
    <message>
      <source>Overall level: %1</source>
      <translation>Nivel general: %1</translation>
    </message>
    <message>
      <source>The rule: the highest level that remains with the safeguards in place, over all factors. One step higher while she cooperates with the authorities, unless a rated factor of reprisal has weighed that already. A professional may set another level and says why.</source>
      <translation>La regla: el nivel más alto que queda con las medidas en marcha, entre todos los factores. Un grado más mientras colabore con las autoridades, salvo que un factor de represalia ya valorado lo tenga en cuenta. Una profesional puede fijar otro nivel y dice por qué.</translation>
    </message>
    <message>
      <source>Highest level that remains: %1</source>
      <translation>Nivel más alto que queda: %1</translation>
    </message>
    <message>
      <source>Raised to %1, because she cooperates with the authorities.</source>
      <translation>Sube a %1, porque colabora con las autoridades.</translation>
    </message>
    <message>
      <source>Her cooperation is weighed in a factor of reprisal, so the level was not raised again.</source>
      <translation>Su colaboración ya se tiene en cuenta en un factor de represalia, por lo que el nivel no sube otra vez.</translation>
    </message>
    <message>
      <source>Set to %1 by the professional: %2</source>
      <translation>La profesional lo fija en %1: %2</translation>
    </message>
    <message>
      <source>Out of date: look at it again.</source>
      <translation>Desactualizado: hay que volver a mirarlo.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>It was to be reviewed by %1.</source>
      <translation>Había que revisarlo antes del %1.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>We look at it again by</source>
      <translation>Lo volvemos a mirar antes del</translation>
    </message>
    <message>
      <source>Overall</source>
      <translation>En conjunto</translation>
    </message>
    <message>
      <source>The full page is kept at the office.</source>
      <translation>La hoja completa se guarda en la oficina.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>For the team</source>
      <translation>Por el equipo</translation>
    </message>
    <message>
      <source>Signed on %1</source>
      <translation>Firmado el %1</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>You prefer not to say</source>
      <translation>Prefieres no decirlo</translation>
    </message>
    <message>
      <source>Not talked about yet</source>
      <translation>Aún no lo hemos hablado</translation>
    </message>
    <message>
      <source>(you named it)</source>
      <translation>(lo has dicho tú)</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>What you need</source>
      <translation>Lo que necesitas</translation>
    </message>
    <message>
      <source>How it is now</source>
      <translation>Cómo está ahora</translation>
    </message>
    <message>
      <source>How urgent we find it</source>
      <translation>Qué urgencia le vemos</translation>
    </message>
    <message>
      <source>How urgent the professional finds it</source>
      <translation>Qué urgencia le ve la profesional</translation>
    </message>
    <message>
      <source>In your words</source>
      <translation>Con tus palabras</translation>
    </message>
    <message>
      <source>%1: for you it comes earlier (%2) than we would have put it by urgency (%3).</source>
      <translation>%1: para ti va antes (%2) de lo que lo pondríamos por urgencia (%3).</translation>
    </message>
    <message>
      <source>%1: for you it comes later (%2) than we would have put it by urgency (%3).</source>
      <translation>%1: para ti va después (%2) de lo que lo pondríamos por urgencia (%3).</translation>
    </message>
    <message>
      <source>Where we see it differently</source>
      <translation>Donde lo vemos distinto</translation>
    </message>
    <message>
      <source>Both views count. The plan follows your order unless you agree otherwise.</source>
      <translation>Las dos miradas cuentan. El plan sigue tu orden, salvo que acuerdes otra cosa.</translation>
    </message>
    <message>
      <source>How it has gone over time</source>
      <translation>Cómo ha ido con el tiempo</translation>
    </message>
    <message numerus="yes">
      <source>The last %n times that we looked at it together.</source>
      <translation>
        <numerusform>La última vez que lo miramos juntas.</numerusform>
        <numerusform>Las últimas %n veces que lo miramos juntas.</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is for: %1</source>
      <translation>Para qué es: %1</translation>
    </message>
    <message>
      <source>No steps yet.</source>
      <translation>Aún no hay pasos.</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Para cuándo</translation>
    </message>
    <message>
      <source>How we shall know that it worked</source>
      <translation>Cómo sabremos que ha ido bien</translation>
    </message>
    <message>
      <source>You and we together</source>
      <translation>Tú y nosotras</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Otra persona</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Who asked for it</source>
      <translation>Quién lo pidió</translation>
    </message>
    <message>
      <source>What is new in version %1</source>
      <translation>Qué hay de nuevo en la versión %1</translation>
    </message>
    <message>
      <source>Not agreed yet</source>
      <translation>Aún sin acordar</translation>
    </message>
    <message>
      <source>Version %1, not signed by both yet</source>
      <translation>Versión %1, aún sin las dos firmas</translation>
    </message>
    <message>
      <source>Version %1, agreed on %2</source>
      <translation>Versión %1, acordada el %2</translation>
    </message>
    <message>
      <source>Version %1, agreed</source>
      <translation>Versión %1, acordada</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>We look at it again on</source>
      <translation>Lo volvemos a mirar el</translation>
    </message>
    <message>
      <source>There is a newer version of this plan.</source>
      <translation>Hay una versión más nueva de este plan.</translation>
    </message>
    <message>
      <source>Some things have changed since this version and are not agreed yet.</source>
      <translation>Algunas cosas han cambiado desde esta versión y aún no están acordadas.</translation>
    </message>
    <message>
      <source>This plan is yours. Going back and forth is normal, and you can ask to change it at any time.</source>
      <translation>Este plan es tuyo. Avanzar y retroceder es normal, y puedes pedir cambiarlo cuando quieras.</translation>
    </message>
    <message>
      <source>The goals stand in another order than yours, as you agreed.</source>
      <translation>Los objetivos van en un orden distinto del tuyo, como acordaste.</translation>
    </message>
    <message>
      <source>The goals stand in another order than yours. You agreed to it, because: %1</source>
      <translation>Los objetivos van en un orden distinto del tuyo. Lo acordaste porque: %1</translation>
    </message>
    <message>
      <source>Small victories</source>
      <translation>Pequeñas victorias</translation>
    </message>
    <message>
      <source>For us</source>
      <translation>Por nuestra parte</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>My plan</source>
      <translation>Mi plan</translation>
    </message>
    <message>
      <source>There is a newer page than this one.</source>
      <translation>Hay una hoja más nueva que esta.</translation>
    </message>
    <message>
      <source>In your order</source>
      <translation>En tu orden</translation>
    </message>
    <message>
      <source>Not placed in your order yet</source>
      <translation>Aún sin lugar en tu orden</translation>
    </message>
    <message>
      <source>Nothing written down yet.</source>
      <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>What I need</source>
      <translation>Lo que necesito</translation>
    </message>
    <message>
      <source>Not signed yet</source>
      <translation>Aún sin firmar</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>To be reviewed by</source>
      <translation>Hay que revisarla antes del</translation>
    </message>
    <message>
      <source>A newer assessment has been signed since.</source>
      <translation>Después se ha firmado una valoración más nueva.</translation>
    </message>
    <message>
      <source>1. Harm by others</source>
      <translation>1. Daño por parte de otras personas</translation>
    </message>
    <message>
      <source>How likely is it that she or her relatives are harmed, in body or mind, by those who exploited her or by others involved?</source>
      <translation>¿Qué probabilidad hay de que ella o su familia sufran daños, físicos o psíquicos, por parte de quienes la explotaron o de otras personas implicadas?</translation>
    </message>
    <message>
      <source>2. Taking part</source>
      <translation>2. Participar en el programa</translation>
    </message>
    <message>
      <source>What danger comes from taking part in the programme: being seen there, or being talked about by others?</source>
      <translation>¿Qué peligro trae participar en el programa: que la vean allí o que otras personas hablen de ella?</translation>
    </message>
    <message>
      <source>Cooperation with the authorities</source>
      <translation>Colaboración con las autoridades</translation>
    </message>
    <message>
      <source>How it was weighed: %1</source>
      <translation>Cómo se ha tenido en cuenta: %1</translation>
    </message>
    <message>
      <source>How she sees it</source>
      <translation>Cómo lo ve ella</translation>
    </message>
    <message>
      <source>Risk assessment</source>
      <translation>Valoración del riesgo</translation>
    </message>
    <message>
      <source>Place and date</source>
      <translation>Lugar y fecha</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Página %1 de %2</translation>
    </message>
    <message>
      <source>%1 opened the vault.</source>
      <translation>%1 abrió el archivo cifrado.</translation>
    </message>
    <message>
      <source>%1 closed or locked the vault.</source>
      <translation>%1 cerró o bloqueó el archivo cifrado.</translation>
    </message>
    <message>
      <source>Wrong passphrases had been tried before %1 opened the vault.</source>
      <translation>Antes de que %1 abriera el archivo se habían probado frases de contraseña equivocadas.</translation>
    </message>
    <message>
      <source>%1 gave the vault a new key.</source>
      <translation>%1 dio una clave nueva al archivo cifrado.</translation>
    </message>
    <message>
      <source>%1 made a recovery code.</source>
      <translation>%1 creó un código de recuperación.</translation>
    </message>
    <message>
      <source>The recovery code was used to let %1 in.</source>
      <translation>Se usó el código de recuperación para que %1 pudiera entrar.</translation>
    </message>
    <message>
      <source>%1 made a backup.</source>
      <translation>%1 hizo una copia de seguridad.</translation>
    </message>
    <message>
      <source>%1 added the member %2.</source>
      <translation>%1 añadió a %2 como miembro.</translation>
    </message>
    <message>
      <source>%1 removed the member %2.</source>
      <translation>%1 quitó a %2 de los miembros.</translation>
    </message>
    <message>
      <source>%1 changed the roles of %2.</source>
      <translation>%1 cambió las funciones de %2.</translation>
    </message>
    <message>
      <source>%1 gave %2 a temporary passphrase.</source>
      <translation>%1 dio a %2 una frase de contraseña provisional.</translation>
    </message>
    <message>
      <source>%1 changed her passphrase.</source>
      <translation>%1 cambió su frase de contraseña.</translation>
    </message>
    <message>
      <source>%1 changed what a role allows.</source>
      <translation>%1 cambió lo que permite una función.</translation>
    </message>
    <message>
      <source>%1 added a team.</source>
      <translation>%1 añadió un equipo.</translation>
    </message>
    <message>
      <source>%1 renamed a team.</source>
      <translation>%1 cambió el nombre de un equipo.</translation>
    </message>
    <message>
      <source>%1 put %2 into a team.</source>
      <translation>%1 puso a %2 en un equipo.</translation>
    </message>
    <message>
      <source>%1 took %2 out of a team.</source>
      <translation>%1 sacó a %2 de un equipo.</translation>
    </message>
    <message>
      <source>%1 added %2 to the people who assist her.</source>
      <translation>%1 añadió a %2 a las personas que la acompañan.</translation>
    </message>
    <message>
      <source>%1 took %2 off the people who assist her.</source>
      <translation>%1 quitó a %2 de las personas que la acompañan.</translation>
    </message>
    <message>
      <source>%1 opened the case.</source>
      <translation>%1 abrió el caso.</translation>
    </message>
    <message>
      <source>%1 looked at the case.</source>
      <translation>%1 miró el caso.</translation>
    </message>
    <message>
      <source>%1 changed what is written about the person.</source>
      <translation>%1 cambió lo escrito sobre la persona.</translation>
    </message>
    <message>
      <source>%1 wrote down something that happened.</source>
      <translation>%1 anotó algo que pasó.</translation>
    </message>
    <message>
      <source>%1 began a risk assessment.</source>
      <translation>%1 empezó una valoración del riesgo.</translation>
    </message>
    <message>
      <source>%1 wrote in the risk assessment.</source>
      <translation>%1 escribió en la valoración del riesgo.</translation>
    </message>
    <message>
      <source>%1 signed the risk assessment.</source>
      <translation>%1 firmó la valoración del riesgo.</translation>
    </message>
    <message>
      <source>%1 discarded an unsigned risk assessment.</source>
      <translation>%1 descartó una valoración del riesgo sin firmar.</translation>
    </message>
    <message>
      <source>%1 began a needs assessment.</source>
      <translation>%1 empezó una valoración de necesidades.</translation>
    </message>
    <message>
      <source>%1 wrote in the needs assessment.</source>
      <translation>%1 escribió en la valoración de necesidades.</translation>
    </message>
    <message>
      <source>%1 signed the needs assessment.</source>
      <translation>%1 firmó la valoración de necesidades.</translation>
    </message>
    <message>
      <source>%1 discarded an unsigned needs assessment.</source>
      <translation>%1 descartó una valoración de necesidades sin firmar.</translation>
    </message>
    <message>
      <source>%1 changed the words of a need.</source>
      <translation>%1 cambió las palabras de una necesidad.</translation>
    </message>
    <message>
      <source>%1 began the plan.</source>
      <translation>%1 empezó el plan.</translation>
    </message>
    <message>
      <source>%1 changed the plan&apos;s order or review.</source>
      <translation>%1 cambió el orden o la revisión del plan.</translation>
    </message>
    <message>
      <source>%1 wrote down a version of the plan as agreed.</source>
      <translation>%1 anotó como acordada una versión del plan.</translation>
    </message>
    <message>
      <source>%1 added a signature to the plan.</source>
      <translation>%1 añadió una firma al plan.</translation>
    </message>
    <message>
      <source>%1 added a goal to the plan.</source>
      <translation>%1 añadió un objetivo al plan.</translation>
    </message>
    <message>
      <source>%1 changed a goal of the plan.</source>
      <translation>%1 cambió un objetivo del plan.</translation>
    </message>
    <message>
      <source>%1 took a goal out of the plan.</source>
      <translation>%1 quitó un objetivo del plan.</translation>
    </message>
    <message>
      <source>%1 added a step to the plan.</source>
      <translation>%1 añadió un paso al plan.</translation>
    </message>
    <message>
      <source>%1 changed a step of the plan.</source>
      <translation>%1 cambió un paso del plan.</translation>
    </message>
    <message>
      <source>%1 took a step out of the plan.</source>
      <translation>%1 quitó un paso del plan.</translation>
    </message>
    <message>
      <source>%1 wrote down a small victory.</source>
      <translation>%1 anotó un pequeño logro.</translation>
    </message>
    <message>
      <source>%1 printed a page or saved it as a PDF.</source>
      <translation>%1 imprimió una página o la guardó como PDF.</translation>
    </message>
    <message>
      <source>%1 noted where a printed page is kept.</source>
      <translation>%1 anotó dónde se guarda una página impresa.</translation>
    </message>
    <message>
      <source>%1 noted that a printed page was destroyed.</source>
      <translation>%1 anotó que se destruyó una página impresa.</translation>
    </message>
    <message>
      <source>%1 wrote down a session.</source>
      <translation>%1 anotó una sesión.</translation>
    </message>
    <message>
      <source>%1 changed what is written about a session.</source>
      <translation>%1 cambió lo escrito sobre una sesión.</translation>
    </message>
    <message>
      <source>%1 began sealed notes.</source>
      <translation>%1 empezó las notas selladas.</translation>
    </message>
    <message>
      <source>%1 let %2 read the sealed notes.</source>
      <translation>%1 dejó que %2 leyera las notas selladas.</translation>
    </message>
    <message>
      <source>%1 closed the sealed notes to %2.</source>
      <translation>%1 cerró las notas selladas a %2.</translation>
    </message>
    <message>
      <source>The sealed notes got a new key while %1 was at work.</source>
      <translation>Las notas selladas recibieron una clave nueva mientras trabajaba %1.</translation>
    </message>
    <message>
      <source>%1 added an entry to a list.</source>
      <translation>%1 añadió una entrada a una lista.</translation>
    </message>
    <message>
      <source>%1 changed an entry of a list.</source>
      <translation>%1 cambió una entrada de una lista.</translation>
    </message>
    <message>
      <source>%1 moved an entry of a list.</source>
      <translation>%1 movió una entrada de una lista.</translation>
    </message>
    <message>
      <source>Name she chose</source>
      <translation>Nombre elegido</translation>
    </message>
    <message>
      <source>Legal names</source>
      <translation>Nombres legales</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>Otros nombres</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Género</translation>
    </message>
    <message>
      <source>Citizenships</source>
      <translation>Nacionalidades</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <source>About the interpreter</source>
      <translation>Sobre la intérprete</translation>
    </message>
    <message>
      <source>What matters for her care</source>
      <translation>Lo que importa para acompañarla</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>State of the case</source>
      <translation>Estado del caso</translation>
    </message>
    <message>
      <source>Legal situation</source>
      <translation>Situación legal</translation>
    </message>
    <message>
      <source>About the legal situation</source>
      <translation>Sobre la situación legal</translation>
    </message>
    <message>
      <source>How to reach her</source>
      <translation>Cómo contactar con ella</translation>
    </message>
    <message>
      <source>Household and relatives</source>
      <translation>Hogar y familiares</translation>
    </message>
    <message>
      <source>Ways to reach her</source>
      <translation>Vías para contactar con ella</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Place in the order</source>
      <translation>Lugar en el orden</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Cuál</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>Dónde se guarda</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Shared with the team</source>
      <translation>Compartido con el equipo</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Funciones</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>What it allows</source>
      <translation>Lo que permite</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Cuántas</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>%1: %2 was taken away</source>
      <translation>%1: se quitó %2</translation>
    </message>
    <message>
      <source>%1: %2, before: %3</source>
      <translation>%1: %2; antes: %3</translation>
    </message>
    <message>
      <source>Logins</source>
      <translation>Entradas</translation>
    </message>
    <message>
      <source>Looking at a case</source>
      <translation>Consultas de un caso</translation>
    </message>
    <message>
      <source>Changes about the person</source>
      <translation>Cambios sobre la persona</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Riesgo</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesidades</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <source>Sealed notes</source>
      <translation>Notas selladas</translation>
    </message>
    <message>
      <source>Prints</source>
      <translation>Impresiones</translation>
    </message>
    <message>
      <source>Who assists her</source>
      <translation>Quién la acompaña</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Equipos</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Código de recuperación</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <source>Everything that was written, changed, looked at or printed in this case, and by whom. You may ask about any of it.</source>
      <translation>Todo lo que se ha escrito, cambiado, consultado o impreso en este caso, y quién lo hizo. Puedes preguntar por cualquier cosa.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Qué se hizo</translation>
    </message>
    <message>
      <source>A member of the team</source>
      <translation>Una persona del equipo</translation>
    </message>
    <message>
      <source>(%1 times that day)</source>
      <translation>(%1 veces ese día)</translation>
    </message>
    <message>
      <source>What was done in your case</source>
      <translation>Lo que se ha hecho en tu caso</translation>
    </message>
    <message>
      <source>%1 was refused something that her role does not allow.</source>
      <translation>A %1 se le denegó algo que su función no permite.</translation>
    </message>
    <message>
      <source>%1 changed where and when backups are made.</source>
      <translation>%1 cambió dónde y cuándo se hacen las copias de seguridad.</translation>
    </message>
    <message>
      <source>A backup was put in the place of the vault; %1 was the first to open it.</source>
      <translation>Se puso una copia de seguridad en lugar del archivo cifrado; %1 fue la primera persona en abrirlo.</translation>
    </message>
    <message>
      <source>%1 wrote something down or changed it.</source>
      <translation>%1 anotó o cambió algo.</translation>
    </message>
    <message>
      <source>%1 looked at the folder.</source>
      <translation>%1 consultó la carpeta.</translation>
    </message>
    <message>
      <source>%1 signed a page.</source>
      <translation>%1 firmó una hoja.</translation>
    </message>
    <message>
      <source>Opened on</source>
      <translation>Abierto el</translation>
    </message>
    <message>
      <source>She wants an interpreter</source>
      <translation>Quiere intérprete</translation>
    </message>
    <message>
      <source>She wants an interpreter, a woman</source>
      <translation>Quiere intérprete, mujer</translation>
    </message>
    <message>
      <source>She needs none</source>
      <translation>No la necesita</translation>
    </message>
    <message>
      <source>She does not want one</source>
      <translation>No la quiere</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Parentesco o relación</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Lives with her</source>
      <translation>Vive con ella</translation>
    </message>
    <message>
      <source>Number or address</source>
      <translation>Número o dirección</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Through a person</source>
      <translation>A través de una persona</translation>
    </message>
    <message>
      <source>Another way</source>
      <translation>Otra vía</translation>
    </message>
    <message>
      <source>Is it safe</source>
      <translation>¿Es seguro?</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>Seguro</translation>
    </message>
    <message>
      <source>Only as agreed with her</source>
      <translation>Solo como se acordó con ella</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Lo que pasó</translation>
    </message>
    <message>
      <source>No citizenship</source>
      <translation>Sin nacionalidad</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definición</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Not offered any more</source>
      <translation>Ya no se ofrece</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmada</translation>
    </message>
    <message>
      <source>Need</source>
      <translation>Necesidad</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondida</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Place in her order</source>
      <translation>Lugar en su orden</translation>
    </message>
    <message>
      <source>In her words</source>
      <translation>En sus palabras</translation>
    </message>
    <message>
      <source>Part of life</source>
      <translation>Ámbito de la vida</translation>
    </message>
    <message>
      <source>She named it</source>
      <translation>Lo nombró ella</translation>
    </message>
    <message>
      <source>Discreet</source>
      <translation>Discreta</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Letra grande</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Destroyed on</source>
      <translation>Destruida el</translation>
    </message>
    <message>
      <source>Order of the goals</source>
      <translation>Orden de los objetivos</translation>
    </message>
    <message>
      <source>In her order</source>
      <translation>En su orden</translation>
    </message>
    <message>
      <source>Another order, agreed with her</source>
      <translation>Otro orden, acordado con ella</translation>
    </message>
    <message>
      <source>Why this order</source>
      <translation>Por qué este orden</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>Needs it serves</source>
      <translation>Necesidades a las que responde</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>She</source>
      <translation>Ella</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>About the state</source>
      <translation>Sobre el estado</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>To look at again on</source>
      <translation>Para volver a mirarlo el</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Ambas</translation>
    </message>
    <message>
      <source>Her signature</source>
      <translation>Su firma</translation>
    </message>
    <message>
      <source>Not signed</source>
      <translation>Sin firmar</translation>
    </message>
    <message>
      <source>She signed on</source>
      <translation>Ella firmó el</translation>
    </message>
    <message>
      <source>Signature of the professional</source>
      <translation>Firma de la profesional</translation>
    </message>
    <message>
      <source>The professional signed on</source>
      <translation>La profesional firmó el</translation>
    </message>
    <message>
      <source>Begun on</source>
      <translation>Comenzada el</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Factores</translation>
    </message>
    <message>
      <source>How it was weighed</source>
      <translation>Cómo se valoró</translation>
    </message>
    <message>
      <source>Level set by the professional</source>
      <translation>Nivel fijado por la profesional</translation>
    </message>
    <message>
      <source>Not set</source>
      <translation>Sin fijar</translation>
    </message>
    <message>
      <source>Overall level</source>
      <translation>Nivel global</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Made more likely by cooperating</source>
      <translation>Más probable si coopera</translation>
    </message>
    <message>
      <source>How likely with the safeguards</source>
      <translation>Probabilidad con las medidas de protección</translation>
    </message>
    <message>
      <source>How severe with the safeguards</source>
      <translation>Gravedad con las medidas de protección</translation>
    </message>
    <message>
      <source>The sealed note was changed</source>
      <translation>Se cambió la nota sellada</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Primera</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Última</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Every so many hours</source>
      <translation>Cada cuántas horas</translation>
    </message>
    <message>
      <source>Warn after so many days</source>
      <translation>Avisar después de cuántos días</translation>
    </message>
    <message>
      <source>Session notes</source>
      <translation>Notas de sesión</translation>
    </message>
    <message>
      <source>assessment %1</source>
      <translation>valoración %1</translation>
    </message>
    <message>
      <source>not signed yet</source>
      <translation>sin firmar todavía</translation>
    </message>
    <message>
      <source>version %1</source>
      <translation>versión %1</translation>
    </message>
    <message>
      <source>not agreed yet</source>
      <translation>sin acordar todavía</translation>
    </message>
    <message>
      <source>Fingerprint of the plan as agreed</source>
      <translation>Huella del plan tal como se acordó</translation>
    </message>
    <message>
      <source>a goal without words</source>
      <translation>un objetivo sin palabras</translation>
    </message>
    <message>
      <source>a step without words</source>
      <translation>un paso sin palabras</translation>
    </message>
    <message>
      <source>the professional</source>
      <translation>su profesional</translation>
    </message>
    <message>
      <source>another service</source>
      <translation>otro servicio</translation>
    </message>
    <message>
      <source>she</source>
      <translation>ella</translation>
    </message>
    <message>
      <source>New goal: “%1”.</source>
      <translation>Objetivo nuevo: «%1».</translation>
    </message>
    <message>
      <source>The goal “%1” now reads “%2”.</source>
      <translation>El objetivo «%1» dice ahora «%2».</translation>
    </message>
    <message>
      <source>The goal “%1” serves other needs.</source>
      <translation>El objetivo «%1» responde a otras necesidades.</translation>
    </message>
    <message>
      <source>Taken out: the goal “%1”.</source>
      <translation>Quitado: el objetivo «%1».</translation>
    </message>
    <message>
      <source>The goals stand in another order.</source>
      <translation>Los objetivos están en otro orden.</translation>
    </message>
    <message>
      <source>New step for “%1”: “%2”.</source>
      <translation>Paso nuevo para «%1»: «%2».</translation>
    </message>
    <message>
      <source>The step “%1” now reads “%2”.</source>
      <translation>El paso «%1» dice ahora «%2».</translation>
    </message>
    <message>
      <source>The step “%1” now belongs to “%2”.</source>
      <translation>El paso «%1» pertenece ahora a «%2».</translation>
    </message>
    <message>
      <source>The step “%1” is now done by: %2.</source>
      <translation>Quién hace ahora el paso «%1»: %2.</translation>
    </message>
    <message>
      <source>The step “%1” is now for %2.</source>
      <translation>El paso «%1» es ahora para el %2.</translation>
    </message>
    <message>
      <source>The step “%1” has no day any more.</source>
      <translation>El paso «%1» ya no tiene día.</translation>
    </message>
    <message>
      <source>How we know that “%1” worked is not said any more.</source>
      <translation>Ya no se dice cómo sabremos que «%1» ha funcionado.</translation>
    </message>
    <message>
      <source>How we know that “%1” worked: %2.</source>
      <translation>Cómo sabremos que «%1» ha funcionado: %2.</translation>
    </message>
    <message>
      <source>The step “%1” takes another way.</source>
      <translation>El paso «%1» toma otro camino.</translation>
    </message>
    <message>
      <source>The step “%1” is taken up again.</source>
      <translation>Se retoma el paso «%1».</translation>
    </message>
    <message>
      <source>Taken out of “%1”: the step “%2”.</source>
      <translation>Quitado de «%1»: el paso «%2».</translation>
    </message>
    <message>
      <source>The steps for “%1” stand in another order.</source>
      <translation>Los pasos de «%1» están en otro orden.</translation>
    </message>
    <message>
      <source>The goals follow her order of needs again.</source>
      <translation>Los objetivos vuelven a seguir el orden que ella dio a sus necesidades.</translation>
    </message>
    <message>
      <source>The goals do not follow her order of needs any more.</source>
      <translation>Los objetivos ya no siguen el orden que ella dio a sus necesidades.</translation>
    </message>
    <message>
      <source>Why the order is another than hers: %1.</source>
      <translation>Por qué el orden no es el suyo: %1.</translation>
    </message>
    <message>
      <source>To be looked at again on %1.</source>
      <translation>Se volverá a mirar el %1.</translation>
    </message>
    <message>
      <source>No day is set to look at it again.</source>
      <translation>No hay día fijado para volver a mirarlo.</translation>
    </message>
    <message>
      <source>Because of this: %1</source>
      <translation>A raíz de esto: %1</translation>
    </message>
    <message>
      <source>%1 put her needs in another order, and the goals followed.</source>
      <translation>%1 ordenó de otra manera las necesidades de ella y los objetivos siguieron ese orden.</translation>
    </message>
    <message>
      <source>What this entry says cannot be read: it is damaged, or a newer program wrote it. Tell your administrator.</source>
      <translation>Lo que dice esta entrada no se puede leer: está dañada, o la ha escrito un programa más reciente. Avisar a administración.</translation>
    </message>
    <message>
      <source>%1 wrote down that she agreed.</source>
      <translation>%1 anotó que ella aceptó.</translation>
    </message>
    <message>
      <source>%1 wrote down that she said no.</source>
      <translation>%1 anotó que ella dijo que no.</translation>
    </message>
    <message>
      <source>%1 wrote down that she took her consent back.</source>
      <translation>%1 anotó que ella retiró su consentimiento.</translation>
    </message>
    <message>
      <source>%1 wrote down what was shared on the ground of a consent.</source>
      <translation>%1 anotó lo que se compartió con un consentimiento.</translation>
    </message>
    <message>
      <source>%1 wrote down whether it was called back.</source>
      <translation>%1 anotó si se pudo recuperar.</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>Sobre qué</translation>
    </message>
    <message>
      <source>Keeping her data here</source>
      <translation>Guardar aquí sus datos</translation>
    </message>
    <message>
      <source>Referring her to a service</source>
      <translation>Derivarla a un servicio</translation>
    </message>
    <message>
      <source>Telling a service something</source>
      <translation>Informar de algo a un servicio</translation>
    </message>
    <message>
      <source>A photograph or recording</source>
      <translation>Una fotografía o grabación</translation>
    </message>
    <message>
      <source>Statistics without her name</source>
      <translation>Estadísticas sin su nombre</translation>
    </message>
    <message>
      <source>Contact with her family</source>
      <translation>Contacto con su familia</translation>
    </message>
    <message>
      <source>Research</source>
      <translation>Investigación</translation>
    </message>
    <message>
      <source>Keeping her data after the case is closed</source>
      <translation>Guardar sus datos después de cerrar el caso</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Finalidad</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>A quién</translation>
    </message>
    <message>
      <source>Which information</source>
      <translation>Qué información</translation>
    </message>
    <message>
      <source>Her answer</source>
      <translation>Su respuesta</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>Spoken</source>
      <translation>De palabra</translation>
    </message>
    <message>
      <source>In writing</source>
      <translation>Por escrito</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>Se le preguntó el</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>Explained in</source>
      <translation>Explicado en</translation>
    </message>
    <message>
      <source>Explained by</source>
      <translation>Se lo explicó</translation>
    </message>
    <message>
      <source>In her own words</source>
      <translation>Con sus propias palabras</translation>
    </message>
    <message>
      <source>Taken back on</source>
      <translation>Retirado el</translation>
    </message>
    <message>
      <source>What she said of it</source>
      <translation>Lo que dijo de ello</translation>
    </message>
    <message>
      <source>What was shared</source>
      <translation>Lo que se compartió</translation>
    </message>
    <message>
      <source>Called back</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <source>Not asked for yet</source>
      <translation>Aún no se ha pedido</translation>
    </message>
    <message>
      <source>Asked to give it back</source>
      <translation>Se ha pedido que lo devuelvan</translation>
    </message>
    <message>
      <source>Given back or destroyed</source>
      <translation>Devuelto o destruido</translation>
    </message>
    <message>
      <source>Cannot be called back</source>
      <translation>No se puede recuperar</translation>
    </message>
    <message>
      <source>Consents</source>
      <translation>Consentimientos</translation>
    </message>
    <message>
      <source>Keeping your data here</source>
      <translation>Guardar aquí tus datos</translation>
    </message>
    <message>
      <source>An appointment at a service</source>
      <translation>Una cita en un servicio</translation>
    </message>
    <message>
      <source>Telling a service something about you</source>
      <translation>Contar algo de ti a un servicio</translation>
    </message>
    <message>
      <source>A picture of you, or your voice</source>
      <translation>Una imagen tuya, o tu voz</translation>
    </message>
    <message>
      <source>Counting you without your name</source>
      <translation>Contarte en las estadísticas, sin tu nombre</translation>
    </message>
    <message>
      <source>Contact with your family</source>
      <translation>Contacto con tu familia</translation>
    </message>
    <message>
      <source>A study</source>
      <translation>Un estudio</translation>
    </message>
    <message>
      <source>Keeping your data when we are done</source>
      <translation>Guardar tus datos cuando terminemos</translation>
    </message>
    <message>
      <source>No, on %1</source>
      <translation>No, el %1</translation>
    </message>
    <message>
      <source>Taken back on %1</source>
      <translation>Retirado el %1</translation>
    </message>
    <message>
      <source>Yes, until %1</source>
      <translation>Sí, hasta el %1</translation>
    </message>
    <message>
      <source>Yes, on %1</source>
      <translation>Sí, el %1</translation>
    </message>
    <message>
      <source>What you have answered so far</source>
      <translation>Lo que has respondido hasta ahora</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Sobre qué</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Tu respuesta</translation>
    </message>
    <message>
      <source>It stays with us</source>
      <translation>Se queda con nosotras</translation>
    </message>
    <message>
      <source>Before you answer</source>
      <translation>Antes de responder</translation>
    </message>
    <message>
      <source>The question</source>
      <translation>La pregunta</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <source>Until when</source>
      <translation>Hasta cuándo</translation>
    </message>
    <message>
      <source>They may learn only what is ticked here</source>
      <translation>Solo pueden saber lo que está marcado aquí</translation>
    </message>
    <message>
      <source>What I understood, in my own words</source>
      <translation>Lo que he entendido, con mis palabras</translation>
    </message>
    <message>
      <source>My answer</source>
      <translation>Mi respuesta</translation>
    </message>
    <message>
      <source>Question and answer</source>
      <translation>Pregunta y respuesta</translation>
    </message>
    <message>
      <source>What I am asked, and what I answer</source>
      <translation>Lo que me preguntan y lo que respondo</translation>
    </message>
    <message>
      <source>Take your time. Ask for it in your language. This paper can stay here with us, locked away.</source>
      <translation>Tómate tu tiempo. Pídelo en tu idioma. Este papel puede quedarse aquí, bajo llave.</translation>
    </message>
    <message>
      <source>Ended on %1</source>
      <translation>Terminó el %1</translation>
    </message>
    <message>
      <source>You can say no. Your no is about this question only, and we help you just the same.</source>
      <translation>Puedes decir que no. Tu no vale solo para esta pregunta, y te ayudamos igual.</translation>
    </message>
    <message>
      <source>You can change your mind whenever you want, and need not say why. From then on we tell nothing more, and try to get back what was told.</source>
      <translation>Puedes cambiar de opinión cuando quieras, sin decir por qué. Desde entonces no contamos nada más, e intentamos recuperar lo contado.</translation>
    </message>
    <message>
      <source>Language, who explained</source>
      <translation>Idioma, quién lo explica</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>No consta</translation>
    </message>
    <message>
      <source>Her</source>
      <translation>Ella</translation>
    </message>
    <message>
      <source>The office</source>
      <translation>Nuestra oficina</translation>
    </message>
    <message>
      <source>Somebody outside</source>
      <translation>Alguien de fuera</translation>
    </message>
    <message>
      <source>How it rests</source>
      <translation>Cómo se cerró</translation>
    </message>
    <message>
      <source>Nothing more to do</source>
      <translation>No hay nada más que hacer</translation>
    </message>
    <message>
      <source>It was entered by mistake</source>
      <translation>Se anotó por error</translation>
    </message>
    <message>
      <source>%1 wrote down something that she receives.</source>
      <translation>%1 anotó algo que ella recibe.</translation>
    </message>
    <message>
      <source>%1 changed something that she receives.</source>
      <translation>%1 cambió algo que ella recibe.</translation>
    </message>
    <message>
      <source>%1 removed something that she receives, entered by mistake.</source>
      <translation>%1 quitó algo que ella recibe, anotado por error.</translation>
    </message>
    <message>
      <source>What she receives</source>
      <translation>Lo que recibe</translation>
    </message>
    <message>
      <source>From whom</source>
      <translation>De quién</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Cada cuánto</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Al mes</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>Al año</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Una sola vez</translation>
    </message>
    <message>
      <source>Ended on</source>
      <translation>Terminó el</translation>
    </message>
    <message>
      <source>What others have learnt</source>
      <translation>Lo que otros han sabido</translation>
    </message>
    <message>
      <source>%1 wrote down that nothing more is to do about an answer.</source>
      <translation>%1 anotó que no queda nada por hacer sobre una respuesta.</translation>
    </message>
    <message>
      <source>%1 noted that an answer had been entered by mistake.</source>
      <translation>%1 marcó que una respuesta se había anotado por error.</translation>
    </message>
    <message>
      <source>Seen to on</source>
      <translation>Atendido el</translation>
    </message>
    <message>
      <source>%1 opened the vault; ways into it that belonged to no member were closed.</source>
      <translation>%1 abrió el archivo cifrado; se cerraron entradas que no eran de nadie.</translation>
    </message>
    <message>
      <source>%1 let the recovery code open the sealed notes.</source>
      <translation>%1 permitió que el código de recuperación abra las notas selladas.</translation>
    </message>
    <message>
      <source>May open sealed notes</source>
      <translation>Puede abrir notas selladas</translation>
    </message>
    <message>
      <source>So many</source>
      <translation>Cuántas</translation>
    </message>
  </context>
  <context>
    <name>PartialDate</name>
    <message>
      <source>spring %1</source>
      <translation>primavera de %1</translation>
    </message>
    <message>
      <source>summer %1</source>
      <translation>verano de %1</translation>
    </message>
    <message>
      <source>autumn %1</source>
      <translation>otoño de %1</translation>
    </message>
    <message>
      <source>winter %1</source>
      <translation>invierno de %1</translation>
    </message>
    <message>
      <source>%1 %2</source>
      <comment>month and year</comment>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>about %1</source>
      <translation>hacia %1</translation>
    </message>
  </context>
  <context>
    <name>Passphrase</name>
    <message>
      <source>It is short. Take four or more words that have nothing to do with each other.</source>
      <translation>Es corta. Usar cuatro o más palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
      <source>It could be guessed. Add another word.</source>
      <translation>Se podría adivinar. Añadir otra palabra.</translation>
    </message>
    <message>
      <source>It is made of common words or names. Add one or two unusual words.</source>
      <translation>Está hecha de palabras o nombres corrientes. Añadir una o dos palabras poco usuales.</translation>
    </message>
    <message>
      <source>It holds your own name or the vault&apos;s. Take words that nobody would connect with you.</source>
      <translation>Contiene el propio nombre o el del archivo. Usar palabras que nadie relacionaría con una.</translation>
    </message>
    <message>
      <source>The same characters come again and again. Take different words.</source>
      <translation>Se repiten los mismos caracteres. Usar palabras distintas.</translation>
    </message>
    <message>
      <source>A row like “abcd” or “1234” is guessed first. Take words instead.</source>
      <translation>Una serie como «abcd» o «1234» es lo primero que se prueba. Mejor usar palabras.</translation>
    </message>
    <message>
      <source>Keys that lie side by side are guessed first. Take words instead.</source>
      <translation>Las teclas contiguas son lo primero que se prueba. Mejor usar palabras.</translation>
    </message>
    <message>
      <source>Dates and years are guessed early. Take words instead.</source>
      <translation>Las fechas y los años se prueban pronto. Mejor usar palabras.</translation>
    </message>
    <message>
      <source>Take four or more words that have nothing to do with each other.</source>
      <translation>Usar cuatro o más palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
      <source>This will do.</source>
      <translation>Con esto basta.</translation>
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <source>A stored plan cannot be read.</source>
      <translation>Hay un plan guardado que no se puede leer.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the case file with a newer program, or ask an administrator to check it.</source>
      <translation>Abrir el archivo de casos con una versión más nueva del programa, o pedir a la persona que administra que lo revise.</translation>
    </message>
    <message>
      <source>a goal without words</source>
      <translation>un objetivo sin palabras</translation>
    </message>
    <message>
      <source>There is no goal yet.</source>
      <translation>Todavía no hay ningún objetivo.</translation>
    </message>
    <message>
      <source>Goal %1 has no words yet: write it as she says it.</source>
      <translation>El objetivo %1 aún no tiene palabras: escribirlo tal como ella lo dice.</translation>
    </message>
    <message>
      <source>Say which need “%1” serves.</source>
      <translation>Indicar a qué necesidad responde «%1».</translation>
    </message>
    <message>
      <source>Add a first small step to “%1”.</source>
      <translation>Añadir un primer paso pequeño a «%1».</translation>
    </message>
    <message>
      <source>A step of “%1” has no words yet.</source>
      <translation>Un paso de «%1» aún no tiene palabras.</translation>
    </message>
    <message>
      <source>The goals stand in another order than her needs: say why she agreed to that.</source>
      <translation>Los objetivos siguen otro orden que sus necesidades: anotar por qué lo acordó así.</translation>
    </message>
    <message>
      <source>resting</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>another way</source>
      <translation>otro camino</translation>
    </message>
    <message>
      <source>to do</source>
      <translation>por hacer</translation>
    </message>
    <message>
      <source>the professional</source>
      <translation>su profesional</translation>
    </message>
    <message>
      <source>another service</source>
      <translation>otro servicio</translation>
    </message>
    <message>
      <source>she</source>
      <translation>ella</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Volver a abrir el caso para ver qué hay.</translation>
    </message>
    <message>
      <source>This plan is not there any more.</source>
      <translation>Este plan ya no está.</translation>
    </message>
    <message>
      <source>This goal is not there any more.</source>
      <translation>Este objetivo ya no está.</translation>
    </message>
    <message>
      <source>This step is not there any more.</source>
      <translation>Este paso ya no está.</translation>
    </message>
    <message>
      <source>The day of the signature has not come yet.</source>
      <translation>El día de la firma aún no ha llegado.</translation>
    </message>
    <message>
      <source>Choose today or a day before.</source>
      <translation>Elegir hoy o un día anterior.</translation>
    </message>
    <message>
      <source>A goal can only serve a need of the same case.</source>
      <translation>Un objetivo solo puede responder a necesidades del mismo caso.</translation>
    </message>
    <message>
      <source>Choose a need from the list.</source>
      <translation>Elegir una necesidad de la lista.</translation>
    </message>
    <message>
      <source>This step belongs to another case.</source>
      <translation>Este paso pertenece a otro caso.</translation>
    </message>
    <message>
      <source>Sign it yourself, on paper or on this screen; she may sign later.</source>
      <translation>Falta la firma profesional, en papel o en esta pantalla; ella puede firmar más adelante.</translation>
    </message>
    <message>
      <source>The plan cannot be agreed yet.</source>
      <translation>El plan todavía no se puede acordar.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>It was not said how the plan was signed.</source>
      <translation>Falta decir cómo se firmó el plan.</translation>
    </message>
    <message>
      <source>Choose on paper or on the screen.</source>
      <translation>Elegir en papel o en la pantalla.</translation>
    </message>
    <message>
      <source>This version of the plan is not there.</source>
      <translation>Esta versión del plan no está.</translation>
    </message>
    <message>
      <source>This version of the plan has that signature already.</source>
      <translation>Esta versión del plan ya tiene esa firma.</translation>
    </message>
    <message>
      <source>It stays as it was signed.</source>
      <translation>Se queda tal como se firmó.</translation>
    </message>
    <message>
      <source>Agree on a new version to write down what is different now.</source>
      <translation>Acordar una versión nueva para recoger lo que ha cambiado.</translation>
    </message>
    <message>
      <source>The small victory has no words yet.</source>
      <translation>El pequeño logro aún no tiene palabras.</translation>
    </message>
    <message>
      <source>Write what she achieved, in her words if you can.</source>
      <translation>Escribir lo que ha conseguido, con sus palabras si se puede.</translation>
    </message>
    <message>
      <source>The day of the small victory has not come yet.</source>
      <translation>El día del pequeño logro aún no ha llegado.</translation>
    </message>
  </context>
  <context>
    <name>Printers</name>
    <message>
      <source>Nothing was printed.</source>
      <translation>No se ha impreso nada.</translation>
    </message>
    <message>
      <source>The printing system of this computer does not answer.</source>
      <translation>El sistema de impresión de este ordenador no responde.</translation>
    </message>
    <message>
      <source>Look in the system’s settings whether a printer is set up there, and try again. Or ask whoever looks after the computer.</source>
      <translation>Mirar en los ajustes del sistema si hay una impresora configurada e intentarlo de nuevo. O preguntar a quien cuida del ordenador.</translation>
    </message>
    <message>
      <source>That printer is not set up any more.</source>
      <translation>Esa impresora ya no está configurada.</translation>
    </message>
    <message>
      <source>Choose another printer.</source>
      <translation>Elegir otra impresora.</translation>
    </message>
    <message>
      <source>That printer takes no pages at the moment.</source>
      <translation>Esa impresora no acepta páginas en este momento.</translation>
    </message>
    <message>
      <source>Look at the printer and at its settings, or choose another one.</source>
      <translation>Mirar la impresora y sus ajustes, o elegir otra.</translation>
    </message>
    <message>
      <source>You may not print on that printer.</source>
      <translation>No se permite imprimir en esa impresora.</translation>
    </message>
    <message>
      <source>Choose another printer, or ask whoever looks after the computer.</source>
      <translation>Elegir otra impresora, o preguntar a quien cuida del ordenador.</translation>
    </message>
    <message>
      <source>That printer does not understand the page.</source>
      <translation>Esa impresora no entiende la página.</translation>
    </message>
    <message>
      <source>The printer could not be reached.</source>
      <translation>No se ha podido llegar a la impresora.</translation>
    </message>
    <message>
      <source>Check that the printer is switched on and connected, then print again.</source>
      <translation>Comprobar que la impresora está encendida y conectada, y volver a imprimir.</translation>
    </message>
    <message>
      <source>This computer prints through the server %1, and Itinera opens no connection to a network.</source>
      <translation>Este ordenador imprime a través del servidor %1, e Itinera no abre ninguna conexión de red.</translation>
    </message>
    <message>
      <source>Let the printer be set up on this computer itself, in the system’s settings. Or save the page as a PDF and print it with another program.</source>
      <translation>Pedir que se configure la impresora en este mismo ordenador, en los ajustes del sistema. O guardar la página como PDF e imprimirla con otro programa.</translation>
    </message>
    <message>
      <source>The printer did not answer.</source>
      <translation>La impresora no respondió.</translation>
    </message>
    <message>
      <source>The page may have been printed all the same; it is not in the register.</source>
      <translation>Puede que la página se haya impreso de todos modos; no está en el registro.</translation>
    </message>
    <message>
      <source>Look at the printer before you print it again.</source>
      <translation>Mirar la impresora antes de imprimirla otra vez.</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>The printer did not take the next page.</source>
      <translation>La impresora no ha aceptado la página siguiente.</translation>
    </message>
    <message>
      <source>Nothing in the case was changed.</source>
      <translation>No se ha cambiado nada en el caso.</translation>
    </message>
    <message>
      <source>Check the printer and its paper, then print again.</source>
      <translation>Revisar la impresora y el papel, y volver a imprimir.</translation>
    </message>
    <message>
      <source>No page was written; a file that was there before is untouched.</source>
      <translation>No se ha escrito ninguna página; si había un archivo, sigue intacto.</translation>
    </message>
    <message>
      <source>The disk is full, so the page could not be saved.</source>
      <translation>El disco está lleno y la página no se ha podido guardar.</translation>
    </message>
    <message>
      <source>Make room on the disk, or choose another folder, and do it again.</source>
      <translation>Hacer sitio en el disco o elegir otra carpeta, y repetirlo.</translation>
    </message>
    <message>
      <source>The page may not be saved in that folder.</source>
      <translation>En esa carpeta no se puede guardar la página.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to, and do it again.</source>
      <translation>Elegir una carpeta en la que se pueda escribir y repetirlo.</translation>
    </message>
    <message>
      <source>The page could not be saved.</source>
      <translation>No se pudo guardar la página.</translation>
    </message>
    <message>
      <source>Check that the disk is connected, or choose another folder, and do it again.</source>
      <translation>Comprobar que el disco está conectado o elegir otra carpeta, y repetirlo.</translation>
    </message>
    <message>
      <source>The printer could not be reached.</source>
      <translation>No se encuentra la impresora.</translation>
    </message>
    <message>
      <source>Check that the printer is switched on and connected, then print again.</source>
      <translation>Comprobar que la impresora está encendida y conectada, y volver a imprimir.</translation>
    </message>
    <message>
      <source>The folder for the page is not there.</source>
      <translation>La carpeta para la página no existe.</translation>
    </message>
    <message>
      <source>No page was written.</source>
      <translation>No se ha escrito ninguna página.</translation>
    </message>
    <message>
      <source>Choose a folder that exists, and do it again.</source>
      <translation>Elegir una carpeta que exista y repetirlo.</translation>
    </message>
    <message>
      <source>That name belongs to something that is not a file.</source>
      <translation>Ese nombre es de algo que no es un archivo.</translation>
    </message>
    <message>
      <source>Choose another name, and do it again.</source>
      <translation>Elegir otro nombre y repetirlo.</translation>
    </message>
    <message>
      <source>Nothing was printed.</source>
      <translation>No se ha impreso nada.</translation>
    </message>
    <message>
      <source>There is no number %1 of this page.</source>
      <translation>De esta página no existe el número %1.</translation>
    </message>
    <message>
      <source>Choose one from the list of the page, and print again.</source>
      <translation>Elegir uno de la lista y volver a imprimir.</translation>
    </message>
    <message>
      <source>There is no plan to print yet.</source>
      <translation>Todavía no hay plan que imprimir.</translation>
    </message>
    <message>
      <source>Open the page Plan, and write down a goal with her.</source>
      <translation>Abrir la página Plan y escribir con ella un objetivo.</translation>
    </message>
    <message>
      <source>No needs are written down yet.</source>
      <translation>Todavía no hay necesidades anotadas.</translation>
    </message>
    <message>
      <source>Open the page Needs, and go through them with her.</source>
      <translation>Abrir la página Necesidades y repasarlas con ella.</translation>
    </message>
    <message>
      <source>There is no risk assessment to print yet.</source>
      <translation>Todavía no hay valoración del riesgo que imprimir.</translation>
    </message>
    <message>
      <source>Open the page Risk, and answer its two questions.</source>
      <translation>Abrir la página Riesgo y responder a sus dos preguntas.</translation>
    </message>
    <message>
      <source>The register is as it was.</source>
      <translation>El registro queda como estaba.</translation>
    </message>
    <message>
      <source>The number of copies must be at least one.</source>
      <translation>Tiene que haber al menos una copia.</translation>
    </message>
    <message>
      <source>Enter how many copies there are.</source>
      <translation>Indicar cuántas copias hay.</translation>
    </message>
    <message>
      <source>This page is already noted as destroyed.</source>
      <translation>Esta página ya consta como destruida.</translation>
    </message>
    <message>
      <source>Choose another page of the register.</source>
      <translation>Elegir otra página del registro.</translation>
    </message>
    <message>
      <source>It is not said which page was printed.</source>
      <translation>No se ha indicado qué página se imprimió.</translation>
    </message>
    <message>
      <source>Choose the case and the page, and print again.</source>
      <translation>Elegir el caso y la página, y volver a imprimir.</translation>
    </message>
    <message>
      <source>The place is empty.</source>
      <translation>El lugar está vacío.</translation>
    </message>
    <message>
      <source>Write down where the page is locked away, such as the cabinet and the folder.</source>
      <translation>Anotar dónde se guarda bajo llave la página, por ejemplo el armario y la carpeta.</translation>
    </message>
    <message>
      <source>The day of destruction is missing.</source>
      <translation>Falta el día de la destrucción.</translation>
    </message>
    <message>
      <source>Enter the day on which the page was shredded.</source>
      <translation>Indicar el día en que se destruyó la página.</translation>
    </message>
    <message>
      <source>A page cannot be destroyed before it was printed.</source>
      <translation>Una página no se puede destruir antes de imprimirla.</translation>
    </message>
    <message>
      <source>Enter the day of printing or a later one.</source>
      <translation>Indicar el día de la impresión o uno posterior.</translation>
    </message>
    <message>
      <source>That day is still to come.</source>
      <translation>Ese día todavía no ha llegado.</translation>
    </message>
    <message>
      <source>Enter the day when the page has been shredded.</source>
      <translation>Indicar el día cuando la página se haya destruido.</translation>
    </message>
    <message>
      <source>This page is not in the register.</source>
      <translation>Esta página no está en el registro.</translation>
    </message>
    <message>
      <source>Go back to the register and choose a page from it.</source>
      <translation>Volver al registro y elegir una página.</translation>
    </message>
    <message>
      <source>What was done in her case</source>
      <translation>Lo que se hizo en su caso</translation>
    </message>
    <message>
      <source>The one being worked on</source>
      <translation>La que está en curso</translation>
    </message>
    <message>
      <source>Assessment %1, %2</source>
      <translation>Valoración %1, %2</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesidades</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Tal como está ahora</translation>
    </message>
    <message>
      <source>Version %1, %2</source>
      <translation>Versión %1, %2</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Risk assessment</source>
      <translation>Valoración del riesgo</translation>
    </message>
    <message>
      <source>Consent form</source>
      <translation>Formulario de consentimiento</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>page, version</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, as a PDF file</source>
      <comment>page</comment>
      <translation>%1, en un archivo PDF</translation>
    </message>
    <message>
      <source>%1, on paper</source>
      <comment>page</comment>
      <translation>%1, en papel</translation>
    </message>
    <message>
      <source>It is not said for whom this page is.</source>
      <translation>No consta para quién es esta página.</translation>
    </message>
    <message>
      <source>Choose whether it is for her, for us or for somebody else.</source>
      <translation>Elige si es para ella, para nosotras o para otra persona.</translation>
    </message>
  </context>
  <context>
    <name>Prompt</name>
    <message>
      <source>There is no terminal to ask for the passphrase.</source>
      <translation>No hay terminal donde preguntar la frase de contraseña.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Give it with --passphrase-file FILE.</source>
      <translation>Indicarla con --passphrase-file FILE.</translation>
    </message>
    <message>
      <source>Check its path and that you may read it.</source>
      <translation>Revisar la ruta y que se pueda leer.</translation>
    </message>
    <message>
      <source>The file %1 cannot be read.</source>
      <translation>No se puede leer el fichero %1.</translation>
    </message>
    <message>
      <source>Other users of this computer can read or change the file %1, so it is not used.</source>
      <translation>Otras personas que usan este ordenador pueden leer o cambiar el fichero %1, así que no se usa.</translation>
    </message>
    <message>
      <source>Keep it to yourself with “chmod 600 %1”; on a disk that knows no permissions, use a copy in your home folder.</source>
      <translation>Reservarlo con «chmod 600 %1»; si está en un disco sin permisos, usar una copia en la carpeta personal.</translation>
    </message>
    <message>
      <source>The first line of the file %1 is empty.</source>
      <translation>La primera línea del fichero %1 está vacía.</translation>
    </message>
    <message>
      <source>The first line of the file %1 is too long.</source>
      <translation>La primera línea del fichero %1 es demasiado larga.</translation>
    </message>
    <message>
      <source>Write what is needed into its first line, and nothing else.</source>
      <translation>Escribir en su primera línea lo que hace falta y nada más.</translation>
    </message>
    <message>
      <source>There is no terminal to ask for the member&apos;s name.</source>
      <translation>No hay terminal donde preguntar el nombre del miembro.</translation>
    </message>
    <message>
      <source>Give it with --member-file FILE.</source>
      <translation>Indicarlo con --member-file FILE.</translation>
    </message>
    <message>
      <source>Member&apos;s name: </source>
      <translation>Nombre del miembro: </translation>
    </message>
    <message>
      <source>No name was typed.</source>
      <translation>No se ha escrito ningún nombre.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Volver a intentarlo.</translation>
    </message>
    <message>
      <source>Search for: </source>
      <translation>Buscar: </translation>
    </message>
    <message>
      <source>There is no text to search for.</source>
      <translation>No hay texto que buscar.</translation>
    </message>
    <message>
      <source>Type it when it is asked for, or give it on standard input.</source>
      <translation>Escribirlo cuando se pregunte, o darlo por la entrada estándar.</translation>
    </message>
    <message>
      <source>To whom it goes: </source>
      <translation>A quién va: </translation>
    </message>
    <message>
      <source>What for: </source>
      <translation>Para qué: </translation>
    </message>
    <message>
      <source>It is not said to whom it goes, and what for.</source>
      <translation>No consta a quién va ni para qué.</translation>
    </message>
    <message>
      <source>Nothing was printed.</source>
      <translation>No se ha impreso nada.</translation>
    </message>
    <message>
      <source>Type both as she was asked when it is asked for, or give them as two lines on standard input.</source>
      <translation>Escribe ambas cosas tal como se le preguntó a ella cuando se pida, o dalas en dos líneas por la entrada estándar.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryCode</name>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>The recovery code has %1 signs; %2 were typed.</source>
      <translation>El código de recuperación tiene %1 signos; se han escrito %2.</translation>
    </message>
    <message>
      <source>Compare it with the paper, group by group.</source>
      <translation>Compararlo con el papel, grupo por grupo.</translation>
    </message>
    <message>
      <source>Group %1 of the recovery code is mistyped.</source>
      <translation>El grupo %1 del código de recuperación está mal escrito.</translation>
    </message>
  </context>
  <context>
    <name>Risk</name>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Question 1, harm by others: rate at least one factor, or say in the summary that none is seen.</source>
      <translation>Pregunta 1, daño causado por otras personas: valorar al menos un factor, o decir en el resumen que no se ve ninguno.</translation>
    </message>
    <message>
      <source>Question 2, danger from taking part: rate at least one factor, or say in the summary that none is seen.</source>
      <translation>Pregunta 2, peligro por participar: valorar al menos un factor, o decir en el resumen que no se ve ninguno.</translation>
    </message>
    <message>
      <source>Factor %1 has no words yet.</source>
      <translation>El factor %1 está sin texto.</translation>
    </message>
    <message>
      <source>Factor %1 needs both a likelihood and a severity.</source>
      <translation>Al factor %1 le falta la probabilidad o la gravedad.</translation>
    </message>
    <message>
      <source>Factor %1 needs both a likelihood and a severity with the safeguards in place.</source>
      <translation>Al factor %1 le falta la probabilidad o la gravedad con las medidas de protección.</translation>
    </message>
    <message>
      <source>No factor is rated, so there is no level: set one and say why.</source>
      <translation>No hay ningún factor valorado y por eso no hay nivel: fijarlo y decir por qué.</translation>
    </message>
    <message>
      <source>Ask whether she cooperates with the authorities; that she prefers not to say is an answer.</source>
      <translation>Preguntar si colabora con las autoridades; que prefiera no decirlo también es una respuesta.</translation>
    </message>
    <message>
      <source>Say how her cooperation with the authorities was weighed.</source>
      <translation>Decir cómo se ha tenido en cuenta su colaboración con las autoridades.</translation>
    </message>
    <message>
      <source>Say why another level was set than the rule gives.</source>
      <translation>Decir por qué se ha fijado un nivel distinto al de la regla.</translation>
    </message>
    <message>
      <source>Choose a day to look at it again.</source>
      <translation>Elegir un día para volver a mirarla.</translation>
    </message>
    <message>
      <source>The day to look at it again has passed: choose another.</source>
      <translation>El día para volver a mirarla ya ha pasado: elegir otro.</translation>
    </message>
    <message>
      <source>Look at it again within twelve months: choose an earlier day.</source>
      <translation>Volver a mirarla antes de doce meses: elegir un día más cercano.</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bajo</translation>
    </message>
    <message>
      <source>Moderate</source>
      <translation>Moderado</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>Very high</source>
      <translation>Muy alto</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>Sin valorar</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>She is thinking about it</source>
      <translation>Se lo está pensando</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>She prefers not to say</source>
      <translation>Prefiere no decirlo</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>Periodic review</source>
      <translation>Revisión periódica</translation>
    </message>
    <message>
      <source>Because of an event</source>
      <translation>Por algo que ha pasado</translation>
    </message>
    <message>
      <source>On entry</source>
      <translation>Al empezar</translation>
    </message>
    <message>
      <source>Who could harm her or her relatives, in body or mind, and how likely is it?</source>
      <translation>¿Quién podría hacerle daño a ella o a su familia, físico o psíquico, y con qué probabilidad?</translation>
    </message>
    <message>
      <source>What danger could come from taking part here: being seen, being talked about, being taken for a traitor?</source>
      <translation>¿Qué peligro podría venir de participar aquí: que la vean, que hablen de ella, que la tomen por traidora?</translation>
    </message>
    <message>
      <source>The rule: the highest level that remains with the safeguards in place, over both questions. One step higher while she cooperates with the authorities, unless a factor of reprisal rated likely or very likely has weighed that already. A professional may set another level and says why.</source>
      <translation>La regla: el nivel más alto que queda con las medidas de protección, en las dos preguntas. Un grado más mientras colabore con las autoridades, salvo que un factor de represalias valorado como probable o muy probable ya lo tenga en cuenta. Una profesional puede fijar otro nivel y dice por qué.</translation>
    </message>
    <message>
      <source>This risk assessment is signed, so it is not changed any more.</source>
      <translation>Esta valoración del riesgo está firmada y ya no se cambia.</translation>
    </message>
    <message>
      <source>It stays as it was signed.</source>
      <translation>Se queda tal como se firmó.</translation>
    </message>
    <message>
      <source>Start a review to write down what is different now.</source>
      <translation>Empezar una revisión para recoger lo que ha cambiado.</translation>
    </message>
    <message>
      <source>A factor is rated outside of its scale.</source>
      <translation>Un factor está valorado fuera de su escala.</translation>
    </message>
    <message>
      <source>Choose a step from 1 to 5.</source>
      <translation>Elegir un grado del 1 al 5.</translation>
    </message>
    <message>
      <source>The risk assessment cannot be signed yet.</source>
      <translation>La valoración del riesgo aún no se puede firmar.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>This risk assessment is not there any more.</source>
      <translation>Esta valoración del riesgo ya no está.</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Volver a abrir el caso para ver qué hay.</translation>
    </message>
  </context>
  <context>
    <name>RiskParts</name>
    <message>
      <source>Not put into words yet</source>
      <translation>Aún sin palabras</translation>
    </message>
    <message>
      <source>Not rated yet</source>
      <translation>Sin valorar todavía</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>No factor is rated, so the rule gives no level.</source>
      <translation>No hay ningún factor valorado, así que la regla no da nivel.</translation>
    </message>
    <message>
      <source>A professional set it to %1.</source>
      <translation>Una profesional lo fijó en %1.</translation>
    </message>
    <message>
      <source>The highest level that remains with the safeguards: %1.</source>
      <translation>El nivel más alto que queda con las medidas: %1.</translation>
    </message>
    <message>
      <source>One step higher, because she cooperates with the authorities.</source>
      <translation>Un grado más, porque colabora con las autoridades.</translation>
    </message>
    <message>
      <source>Not raised for her cooperation: a factor of reprisal rated likely or very likely has weighed it already.</source>
      <translation>No sube por su colaboración: un factor de represalias valorado como probable o muy probable ya la tiene en cuenta.</translation>
    </message>
    <message>
      <source>A professional set it to %1. By the rule it would be %2.</source>
      <translation>Una profesional lo fijó en %1. Según la regla sería %2.</translation>
    </message>
  </context>
  <context>
    <name>RiskSummary</name>
    <message>
      <source>Risk: %1</source>
      <comment>level</comment>
      <translation>Riesgo: %1</translation>
    </message>
    <message>
      <source>No risk assessment yet: that comes first</source>
      <translation>Aún sin valoración del riesgo: va primero</translation>
    </message>
    <message numerus="yes">
      <source>Risk assessment out of date: %1, %2; and %n more since then</source>
      <comment>what happened, when</comment>
      <translation>
        <numerusform>Valoración del riesgo desactualizada: %1, %2; y %n más desde entonces</numerusform>
        <numerusform>Valoración del riesgo desactualizada: %1, %2; y %n más desde entonces</numerusform>
      </translation>
    </message>
    <message>
      <source>Risk assessment out of date: %1, %2</source>
      <comment>what happened, when</comment>
      <translation>Valoración del riesgo desactualizada: %1, %2</translation>
    </message>
    <message>
      <source>The review of the risk was due on %1</source>
      <translation>La revisión del riesgo tocaba el %1</translation>
    </message>
  </context>
  <context>
    <name>Schema</name>
    <message>
      <source>The form of the case file could not be compared.</source>
      <translation>No se pudo comparar la forma del archivo de casos.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Cerrar otros programas y volver a intentarlo.</translation>
    </message>
    <message>
      <source>The form of the case file is not as this program made it (%1): somebody changed it with another program.</source>
      <translation>La forma del archivo de casos no es la que hizo este programa (%1): alguien lo ha cambiado con otro programa.</translation>
    </message>
    <message>
      <source>It was not opened, and nothing was changed.</source>
      <translation>No se abrió y no se cambió nada.</translation>
    </message>
    <message>
      <source>Keep the vault&apos;s folder as it is, tell your administrator, and open the last good backup.</source>
      <translation>Dejar la carpeta como está, avisar a la administradora y abrir la última copia de seguridad buena.</translation>
    </message>
  </context>
  <context>
    <name>SealedBytes</name>
    <message>
      <source>A member&apos;s key in the key file (members.keys) is none: nothing can be sealed for it.</source>
      <translation>La clave de una persona en el archivo de claves (members.keys) no es una clave: no se puede sellar nada para ella.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Tell your administrator: somebody changed the key file. The last good backup has the right one.</source>
      <translation>Avisar a administración: alguien ha cambiado el archivo de claves. La última copia de seguridad buena tiene el correcto.</translation>
    </message>
  </context>
  <context>
    <name>Sealing</name>
    <message>
      <source>A sealed note does not open: it was damaged or exchanged.</source>
      <translation>Una nota sellada no se abre: está dañada o alguien la cambió.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Tell your administrator; the last good backup may hold it.</source>
      <translation>Avisar a administración; quizá esté en la última copia buena.</translation>
    </message>
    <message>
      <source>These notes are sealed, and not for you.</source>
      <translation>Estas notas están selladas y no son para ti.</translation>
    </message>
    <message>
      <source>A colleague who can read them can let you read them too.</source>
      <translation>Una compañera que puede leerlas puede dejar que las leas tú también.</translation>
    </message>
    <message>
      <source>This sealed note is not there.</source>
      <translation>Esta nota sellada no está.</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Abrir el caso de nuevo para ver lo que hay.</translation>
    </message>
    <message>
      <source>She cannot be given sealed notes yet.</source>
      <translation>Todavía no se le pueden dar notas selladas.</translation>
    </message>
    <message>
      <source>She first has to open the vault once and choose a passphrase of her own.</source>
      <translation>Primero tiene que abrir el archivo cifrado una vez y elegir su propia frase de contraseña.</translation>
    </message>
    <message>
      <source>Nobody else can open the sealed notes of this case.</source>
      <translation>Nadie más puede abrir las notas selladas de este caso.</translation>
    </message>
    <message>
      <source>She keeps the key to them.</source>
      <translation>Ella conserva la clave.</translation>
    </message>
    <message>
      <source>Let another colleague read them first.</source>
      <translation>Dejar antes que otra compañera las lea.</translation>
    </message>
    <message>
      <source>There is no recovery code that may open sealed notes.</source>
      <translation>No hay ningún código de recuperación que pueda abrir notas selladas.</translation>
    </message>
    <message>
      <source>Let a colleague read them, so that they are not lost with you.</source>
      <translation>Dejar que una compañera las lea, para que no se pierdan contigo.</translation>
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>The day of the session is missing.</source>
      <translation>Falta el día de la sesión.</translation>
    </message>
    <message>
      <source>Choose the day.</source>
      <translation>Elegir el día.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Ese día todavía no ha llegado.</translation>
    </message>
    <message>
      <source>Write down sessions that took place.</source>
      <translation>Anotar sesiones que ya tuvieron lugar.</translation>
    </message>
    <message>
      <source>A session does not last that long.</source>
      <translation>Una sesión no dura tanto.</translation>
    </message>
    <message>
      <source>Type its length in minutes, or leave it empty.</source>
      <translation>Escribir su duración en minutos, o dejarla vacía.</translation>
    </message>
    <message>
      <source>This session is not there any more.</source>
      <translation>Esta sesión ya no está.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation>Abrir el caso de nuevo para ver lo que hay.</translation>
    </message>
    <message>
      <source>Only the colleague who wrote this session down changes it.</source>
      <translation>Solo la compañera que anotó esta sesión la cambia.</translation>
    </message>
    <message>
      <source>It stays as it was.</source>
      <translation>Queda como estaba.</translation>
    </message>
    <message>
      <source>Write a session of your own.</source>
      <translation>Anotar una sesión propia.</translation>
    </message>
    <message>
      <source>She cannot be let read these notes: she does not assist her as a psychologist or psychiatrist.</source>
      <translation>No se le puede dejar leer estas notas: no la acompaña como psicóloga ni psiquiatra.</translation>
    </message>
    <message>
      <source>Add her to the people who assist her first.</source>
      <translation>Añadirla primero a las personas que la acompañan.</translation>
    </message>
  </context>
  <context>
    <name>Show</name>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Name she chose</source>
      <translation>Nombre elegido</translation>
    </message>
    <message>
      <source>Legal names</source>
      <translation>Nombres legales</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>También conocida como</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Professional of reference</source>
      <translation>Profesional de referencia</translation>
    </message>
    <message>
      <source>Needs, in her order</source>
      <translation>Necesidades, en su orden</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>destroyed on %1</source>
      <translation>destruida el %1</translation>
    </message>
    <message>
      <source>not noted yet where it is kept</source>
      <translation>aún sin anotar dónde se guarda</translation>
    </message>
    <message>
      <source>kept: %1</source>
      <translation>se guarda en: %1</translation>
    </message>
    <message>
      <source>Printed pages</source>
      <translation>Páginas impresas</translation>
    </message>
    <message>
      <source>Risk assessment</source>
      <translation>Valoración del riesgo</translation>
    </message>
    <message>
      <source>none signed yet</source>
      <translation>ninguna firmada todavía</translation>
    </message>
    <message>
      <source>number %1, %2, review on %3</source>
      <translation>número %1, %2, revisión el %3</translation>
    </message>
    <message>
      <source>out of date</source>
      <translation>desactualizada</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>People who assist her</source>
      <translation>Personas que la acompañan</translation>
    </message>
    <message>
      <source>for her</source>
      <translation>para ella</translation>
    </message>
    <message>
      <source>for the office</source>
      <translation>para la oficina</translation>
    </message>
    <message>
      <source>for %1</source>
      <translation>para %1</translation>
    </message>
  </context>
  <context>
    <name>Storage</name>
    <message>
      <source>What was saved before is kept.</source>
      <translation>Lo guardado antes se conserva.</translation>
    </message>
    <message>
      <source>The disk is full, so the change could not be saved.</source>
      <translation>El disco está lleno y el cambio no se ha podido guardar.</translation>
    </message>
    <message>
      <source>Make room on the disk and do it again.</source>
      <translation>Hacer sitio en el disco y repetirlo.</translation>
    </message>
    <message>
      <source>The case file cannot be written to.</source>
      <translation>En el archivo de casos no se puede escribir.</translation>
    </message>
    <message>
      <source>Ask an administrator to allow writing in the vault&apos;s folder.</source>
      <translation>Pedir a administración que permita escribir en la carpeta del archivo.</translation>
    </message>
    <message>
      <source>A part of the case file is damaged.</source>
      <translation>Una parte del archivo de casos está dañada.</translation>
    </message>
    <message>
      <source>Nothing was overwritten.</source>
      <translation>No se ha sobrescrito nada.</translation>
    </message>
    <message>
      <source>Close the program, copy the vault&apos;s folder to a safe place and open the last good backup.</source>
      <translation>Cerrar el programa, copiar la carpeta del archivo a un lugar seguro y abrir la última copia de seguridad buena.</translation>
    </message>
    <message>
      <source>The case file is busy.</source>
      <translation>El archivo de casos está ocupado.</translation>
    </message>
    <message>
      <source>Wait a moment and do it again.</source>
      <translation>Esperar un momento y repetirlo.</translation>
    </message>
    <message>
      <source>The disk did not take the change.</source>
      <translation>El disco no ha aceptado el cambio.</translation>
    </message>
    <message>
      <source>Check that the disk is connected and has room, then do it again.</source>
      <translation>Comprobar que el disco está conectado y tiene sitio, y repetirlo.</translation>
    </message>
    <message>
      <source>The change could not be saved (%1).</source>
      <translation>No se pudo guardar el cambio (%1).</translation>
    </message>
    <message>
      <source>Do it again. If it happens again, tell your administrator: %1</source>
      <translation>Repetirlo. Si vuelve a pasar, avisar a administración: %1</translation>
    </message>
  </context>
  <context>
    <name>Team</name>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>A team needs a name.</source>
      <translation>Un equipo necesita un nombre.</translation>
    </message>
    <message>
      <source>Type a name that your colleagues know.</source>
      <translation>Escribir un nombre que las compañeras conozcan.</translation>
    </message>
    <message>
      <source>This team is not there.</source>
      <translation>Este equipo no está.</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation>Elegir uno de la lista.</translation>
    </message>
    <message>
      <source>She is not a member of this vault, or has left.</source>
      <translation>No es miembro de este archivo cifrado, o ya no está.</translation>
    </message>
    <message>
      <source>Choose a name from the list.</source>
      <translation>Elegir un nombre de la lista.</translation>
    </message>
    <message>
      <source>She is the professional of reference of this case.</source>
      <translation>Es la profesional de referencia de este caso.</translation>
    </message>
    <message>
      <source>Choose another professional of reference first, on the page Person.</source>
      <translation>Elegir antes otra profesional de referencia, en la página Persona.</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Step done: %1</source>
      <translation>Paso hecho: %1</translation>
    </message>
    <message>
      <source>Step rests: %1</source>
      <translation>Paso en pausa: %1</translation>
    </message>
    <message>
      <source>Step takes another way: %1</source>
      <translation>El paso va por otro camino: %1</translation>
    </message>
    <message>
      <source>Step taken up again: %1</source>
      <translation>Paso retomado: %1</translation>
    </message>
    <message>
      <source>A small victory</source>
      <translation>Un pequeño logro</translation>
    </message>
    <message>
      <source>Risk assessment %1 signed: %2</source>
      <comment>number, level</comment>
      <translation>Valoración del riesgo %1 firmada: %2</translation>
    </message>
    <message>
      <source>Needs gone through with her, number %1</source>
      <translation>Necesidades repasadas con ella, número %1</translation>
    </message>
    <message>
      <source>Version %1 of the plan agreed with her</source>
      <translation>Versión %1 del plan acordada con ella</translation>
    </message>
    <message>
      <source>Version %1 of the plan written down, to be signed</source>
      <translation>Versión %1 del plan escrita, por firmar</translation>
    </message>
    <message>
      <source>Case opened</source>
      <translation>Caso abierto</translation>
    </message>
    <message>
      <source>A session took place</source>
      <translation>Hubo una sesión</translation>
    </message>
    <message>
      <source>A session took place: %1</source>
      <translation>Hubo una sesión: %1</translation>
    </message>
  </context>
  <context>
    <name>Vault</name>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The folder %1 cannot be written to.</source>
      <translation>En la carpeta %1 no se puede escribir.</translation>
    </message>
    <message>
      <source>Move the vault to a folder where you may write, or ask your administrator to allow it.</source>
      <translation>Mover el archivo cifrado a una carpeta en la que se pueda escribir, o pedir permiso a administración.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <source>Make room on the disk and try again.</source>
      <translation>Hacer sitio en el disco y volver a intentarlo.</translation>
    </message>
    <message>
      <source>A vault needs the name of its first member.</source>
      <translation>Un archivo cifrado necesita el nombre de la primera persona del equipo.</translation>
    </message>
    <message>
      <source>Type the name under which you will open it.</source>
      <translation>Escribir el nombre con el que se abrirá.</translation>
    </message>
    <message>
      <source>This passphrase is too easy to guess.</source>
      <translation>Esta frase de contraseña es demasiado fácil de adivinar.</translation>
    </message>
    <message>
      <source>There is already something at %1.</source>
      <translation>Ya hay algo en %1.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>No se ha tocado.</translation>
    </message>
    <message>
      <source>Take another name, or open the vault that is there.</source>
      <translation>Elegir otro nombre, o abrir el archivo que ya está ahí.</translation>
    </message>
    <message>
      <source>The folder %1 does not exist.</source>
      <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation>Elegir una carpeta que exista.</translation>
    </message>
    <message>
      <source>There is no vault at %1.</source>
      <translation>En %1 no hay ningún archivo cifrado.</translation>
    </message>
    <message>
      <source>Choose the folder whose name ends in “.itinera”.</source>
      <translation>Elegir la carpeta cuyo nombre acaba en «.itinera».</translation>
    </message>
    <message>
      <source>The key file of this vault (members.keys) is missing.</source>
      <translation>Falta el archivo de claves (members.keys).</translation>
    </message>
    <message>
      <source>The case file is there and was not touched.</source>
      <translation>El archivo de casos está y no se ha tocado.</translation>
    </message>
    <message>
      <source>Ask your administrator to rename members.keys.previous, which lies beside it, to members.keys.</source>
      <translation>Pedir a administración que cambie el nombre de members.keys.previous, que está al lado, a members.keys.</translation>
    </message>
    <message>
      <source>Ask your administrator to put back members.keys from the last backup.</source>
      <translation>Pedir a administración que recupere members.keys de la última copia de seguridad.</translation>
    </message>
    <message>
      <source>The case file of this vault (casework.db) is missing.</source>
      <translation>Falta el archivo de casos (casework.db).</translation>
    </message>
    <message>
      <source>The key file is there and was not touched.</source>
      <translation>El archivo de claves está y no se ha tocado.</translation>
    </message>
    <message>
      <source>Ask your administrator to open the last good backup.</source>
      <translation>Pedir a administración que abra la última copia de seguridad buena.</translation>
    </message>
    <message>
      <source>The name and the passphrase do not fit.</source>
      <translation>El nombre y la frase de contraseña no coinciden.</translation>
    </message>
    <message>
      <source>Check the name&apos;s spelling, capital letters and the keyboard&apos;s language, and try again.</source>
      <translation>Revisar cómo está escrito el nombre, las mayúsculas y el idioma del teclado, y volver a intentarlo.</translation>
    </message>
    <message>
      <source>The case file in this folder belongs to another vault, or its beginning is damaged.</source>
      <translation>El archivo de casos de esta carpeta es de otro archivo cifrado, o su comienzo está dañado.</translation>
    </message>
    <message>
      <source>Neither it nor the key file was touched.</source>
      <translation>No se ha tocado ni este ni el archivo de claves.</translation>
    </message>
    <message>
      <source>Put casework.db and members.keys back together as they were in one backup.</source>
      <translation>Volver a juntar casework.db y members.keys tal como estaban en una misma copia de seguridad.</translation>
    </message>
    <message>
      <source>This vault was used with a newer version of the program (form %1; this program knows %2).</source>
      <translation>Este archivo se usó con una versión más nueva del programa (formato %1; este programa conoce el %2).</translation>
    </message>
    <message>
      <source>Install the newer version on this computer and open it again.</source>
      <translation>Instalar la versión más nueva en este ordenador y volver a abrirlo.</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>This vault is open already.</source>
      <translation>Este archivo ya está abierto.</translation>
    </message>
    <message>
      <source>%1 has this vault open since %2 (%3).</source>
      <translation>%1 tiene abierto este archivo desde %2 (%3).</translation>
    </message>
    <message>
      <source>Nothing was changed there or here.</source>
      <translation>No se ha cambiado nada, ni allí ni aquí.</translation>
    </message>
    <message>
      <source>Close it there first, or go on working there.</source>
      <translation>Cerrarlo allí primero, o seguir trabajando allí.</translation>
    </message>
    <message>
      <source>Neither was touched.</source>
      <translation>No se ha tocado ninguno de los dos.</translation>
    </message>
    <message>
      <source>The audit trail is shorter than the key file says. Somebody may have put back an older case file. Tell your administrator.</source>
      <translation>El registro de auditoría es más corto de lo que dice el archivo de claves. Puede que alguien haya puesto un archivo de casos antiguo. Avisar a administración.</translation>
    </message>
    <message>
      <source>The audit trail is not the one that the key file knows. Tell your administrator.</source>
      <translation>El registro de auditoría no es el que conoce el archivo de claves. Avisar a administración.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Too many wrong passphrases, one after the other.</source>
      <translation>Demasiadas frases de contraseña equivocadas, una tras otra.</translation>
    </message>
    <message numerus="yes">
      <source>Wait %n second(s), and try again.</source>
      <translation>
        <numerusform>Esperar %n segundo e intentarlo de nuevo.</numerusform>
        <numerusform>Esperar %n segundos e intentarlo de nuevo.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is not the recovery code of this vault.</source>
      <translation>Este no es el código de recuperación de este archivo cifrado.</translation>
    </message>
    <message>
      <source>A newer code may have been printed; look for it in the safe.</source>
      <translation>Quizá se imprimió un código más nuevo; buscarlo en la caja fuerte.</translation>
    </message>
    <message>
      <source>The key file knows a member whom the case file does not know, or who has left.</source>
      <translation>El archivo de claves conoce a un miembro que el archivo de casos no conoce, o que ya no está.</translation>
    </message>
    <message>
      <source>Ask your administrator. casework.db and members.keys belong together as they were in one backup.</source>
      <translation>Preguntar a administración. casework.db y members.keys van juntos, tal como estaban en una misma copia.</translation>
    </message>
    <message>
      <source>There is no folder %1.</source>
      <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
      <source>Plug in the disk, or choose another folder.</source>
      <translation>Conecta el disco o elige otra carpeta.</translation>
    </message>
    <message>
      <source>This folder lies within the vault: what happens to the vault would happen to its backups.</source>
      <translation>Esta carpeta está dentro del archivo cifrado: lo que le pase al archivo les pasaría a sus copias.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk, best one that is kept elsewhere.</source>
      <translation>Elige una carpeta en otro disco, mejor uno que se guarde en otro lugar.</translation>
    </message>
    <message numerus="yes">
      <source>The key file held %n way(s) into this vault that belong to no member: somebody changed it. They are closed now. Tell your administrator; give the vault a new key.</source>
      <translation>
        <numerusform>El archivo de claves tenía %n entrada a este archivo cifrado que no es de nadie: alguien lo ha cambiado. Ya está cerrada. Avisar a administración y dar una clave nueva al archivo cifrado.</numerusform>
        <numerusform>El archivo de claves tenía %n entradas a este archivo cifrado que no son de nadie: alguien lo ha cambiado. Ya están cerradas. Avisar a administración y dar una clave nueva al archivo cifrado.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your passphrase is guarded less than passphrases are today: choose a new one under “Your passphrase”.</source>
      <translation>Tu frase de contraseña está menos protegida que las de hoy: elegir una nueva en «Tu frase de contraseña».</translation>
    </message>
    <message>
      <source>Sealed notes of %1 name a reader whom nobody who can read them let in: somebody changed the file, or it was so before this version. Look at “Who can read these notes” there.</source>
      <translation>Las notas selladas de %1 nombran a una lectora a la que nadie que pueda leerlas dejó entrar: alguien ha cambiado el archivo, o ya era así antes de esta versión. Mirar allí «Quién puede leer estas notas».</translation>
    </message>
    <message>
      <source>The case file has %1, and the disk at %2 (FAT32) holds no file of more than %3.</source>
      <translation>El archivo de casos tiene %1, y el disco de %2 (FAT32) no admite archivos de más de %3.</translation>
    </message>
    <message>
      <source>Use a disk that is formatted with exFAT, NTFS or ext4.</source>
      <translation>Usar un disco con formato exFAT, NTFS o ext4.</translation>
    </message>
    <message>
      <source>Somebody lost the right to the sealed notes of %1, and they could not be given a new key: one of them does not open. Tell your administrator; the last good backup may hold it.</source>
      <translation>Alguien perdió el derecho a las notas selladas de %1 y no se les pudo dar una clave nueva: una de ellas no se abre. Avisar a administración; puede que la última copia de seguridad buena la tenga.</translation>
    </message>
    <message>
      <source>The sealed notes of %1 got a new key, and who could read them by an earlier version of the program, or the recovery code, did not get it. Look at “Who can read these notes” there, and let in again whom you know.</source>
      <translation>Las notas selladas de %1 recibieron una clave nueva, y quien podía leerlas por una versión anterior del programa, o el código de recuperación, no la recibió. Mirar allí «Quién puede leer estas notas» y dejar entrar de nuevo a quien conozcas.</translation>
    </message>
    <message>
      <source>Somebody was removed, or a new key was begun, and the vault does not have its new key yet. Choose “Encrypt it again” on the page Members.</source>
      <translation>Se quitó a alguien, o se empezó una clave nueva, y el archivo cifrado aún no la tiene. Elegir «Cifrar de nuevo» en la página Miembros.</translation>
    </message>
    <message>
      <source>The key file was written, but the disk did not say that it keeps it.</source>
      <translation>El archivo de claves se escribió, pero el disco no confirmó que lo conserva.</translation>
    </message>
    <message>
      <source>What you did is in the file.</source>
      <translation>Lo que hiciste está en el archivo.</translation>
    </message>
    <message>
      <source>Make a backup on another disk at once, and look whether this one is failing.</source>
      <translation>Hacer enseguida una copia de seguridad en otro disco y mirar si este está fallando.</translation>
    </message>
  </context>
  <context>
    <name>itinera::AgreementCard</name>
    <message>
      <source>Agree on it</source>
      <translation>Acordarlo</translation>
    </message>
    <message>
      <source>We look at the plan again on</source>
      <translation>Volvemos a mirar el plan el</translation>
    </message>
    <message>
      <source>Why it is written or changed</source>
      <translation>Por qué se escribe o se cambia</translation>
    </message>
    <message>
      <source>Who asked for it</source>
      <translation>Quién lo pidió</translation>
    </message>
    <message>
      <source>She</source>
      <translation>Ella</translation>
    </message>
    <message>
      <source>I</source>
      <translation>Yo</translation>
    </message>
    <message>
      <source>Both of us</source>
      <translation>Las dos</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Otra persona</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Name of who asked for it</source>
      <translation>Nombre de quien lo pidió</translation>
    </message>
    <message>
      <source>She signs</source>
      <translation>Firma ella</translation>
    </message>
    <message>
      <source>I sign</source>
      <translation>Firmo yo</translation>
    </message>
    <message>
      <source>Agree on this version</source>
      <translation>Acordar esta versión</translation>
    </message>
    <message>
      <source>Nothing is agreed yet. This will be the first version.</source>
      <translation>Todavía no hay nada acordado. Esta será la primera versión.</translation>
    </message>
    <message>
      <source>The plan stands as it was agreed in version %1.</source>
      <translation>El plan está como se acordó en la versión %1.</translation>
    </message>
    <message>
      <source>Changed since version %1:
%2</source>
      <translation>Cambios desde la versión %1:
%2</translation>
    </message>
    <message>
      <source>Before you agree on it:
%1</source>
      <translation>Antes de acordarlo:
%1</translation>
    </message>
    <message>
      <source>A little is still missing</source>
      <translation>Falta poco</translation>
    </message>
    <message>
      <source>Agree on this version?</source>
      <translation>¿Acordar esta versión?</translation>
    </message>
    <message>
      <source>It is kept as it stands now. The plan can change again, as a new version.</source>
      <translation>Se conserva tal como está ahora. El plan puede volver a cambiar, en una versión nueva.</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>Acordar</translation>
    </message>
  </context>
  <context>
    <name>itinera::AllowanceRow</name>
    <message>
      <source>Over by its last day. Does she still receive it?</source>
      <translation>Ya pasó su último día. ¿Lo sigue recibiendo?</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>It has ended</source>
      <translation>Ha terminado</translation>
    </message>
    <message>
      <source>Entered by mistake</source>
      <translation>Anotado por error</translation>
    </message>
    <message>
      <source>What she receives</source>
      <translation>Lo que recibe</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Cuánto</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <source>EUR</source>
      <translation>EUR</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Cada cuánto</translation>
    </message>
    <message>
      <source>From whom</source>
      <translation>De quién</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>Ended on</source>
      <translation>Terminó el</translation>
    </message>
    <message>
      <source>Which of her needs it covers</source>
      <translation>Qué necesidades suyas cubre</translation>
    </message>
    <message>
      <source>type to choose</source>
      <translation>escribe para elegir</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>“%1” is no amount.</source>
      <translation>«%1» no es una cantidad.</translation>
    </message>
    <message>
      <source>What was stored before is still there.</source>
      <translation>Lo que estaba guardado sigue ahí.</translation>
    </message>
    <message>
      <source>Enter the amount as a number, such as 430.</source>
      <translation>Escribe la cantidad como número, por ejemplo 430.</translation>
    </message>
    <message>
      <source>%1 (from %2)</source>
      <comment>what she receives, who pays it</comment>
      <translation>%1 (de %2)</translation>
    </message>
    <message>
      <source>Asked for again, or it may end</source>
      <translation>Pedido de nuevo, o puede terminar</translation>
    </message>
  </context>
  <context>
    <name>itinera::AllowancesCard</name>
    <message>
      <source>What she receives</source>
      <translation>Lo que recibe</translation>
    </message>
    <message>
      <source>Something she receives</source>
      <translation>Algo que recibe</translation>
    </message>
    <message>
      <source>minimum income, travel card…</source>
      <translation>ingreso mínimo, tarjeta de transporte…</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Was it entered by mistake?</source>
      <translation>¿Se anotó por error?</translation>
    </message>
    <message>
      <source>“%1” is taken out of the list. What was written stays in the audit trail. If it has only ended, note that instead.</source>
      <translation>«%1» se quita de la lista. Lo escrito queda en el registro de auditoría. Si solo ha terminado, anota eso.</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <source>Nothing is written down yet. A month before something ends it stands on Today.</source>
      <translation>Todavía no hay nada anotado. Un mes antes de que algo termine aparece en Hoy.</translation>
    </message>
  </context>
  <context>
    <name>itinera::AuditPage</name>
    <message>
      <source>Who did what</source>
      <translation>Quién hizo qué</translation>
    </message>
    <message>
      <source>Whose doing</source>
      <translation>De quién</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>De qué tipo</translation>
    </message>
    <message>
      <source>Code of a case</source>
      <translation>Código de un caso</translation>
    </message>
    <message>
      <source>From this day</source>
      <translation>Desde este día</translation>
    </message>
    <message>
      <source>To this day</source>
      <translation>Hasta este día</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todas las personas</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Qué se hizo</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Caso</translation>
    </message>
    <message>
      <source>Show earlier ones</source>
      <translation>Mostrar los anteriores</translation>
    </message>
    <message>
      <source>Nothing fits these choices.</source>
      <translation>Nada coincide con lo elegido.</translation>
    </message>
    <message>
      <source>No case that you see has this code.</source>
      <translation>Ningún caso de los que ves tiene este código.</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s); open one to see what was changed</source>
      <translation>
        <numerusform>%n línea; al abrirla se ve qué se cambió</numerusform>
        <numerusform>%n líneas; al abrir una se ve qué se cambió</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::BackupKeeper</name>
    <message>
      <source>The backup could not be made. The vault was not touched.</source>
      <translation>No se pudo hacer la copia de seguridad. El archivo cifrado no se tocó.</translation>
    </message>
  </context>
  <context>
    <name>itinera::BackupList</name>
    <message>
      <source>Backups, newest first</source>
      <translation>Copias, la más reciente primero</translation>
    </message>
  </context>
  <context>
    <name>itinera::BackupPage</name>
    <message>
      <source>There is no backup of this vault yet. If this computer is lost, everything is lost.</source>
      <translation>Todavía no hay ninguna copia de seguridad de este archivo cifrado. Si se pierde este ordenador, se pierde todo.</translation>
    </message>
    <message numerus="yes">
      <source>The newest checked backup is %n day(s) old.</source>
      <translation>
        <numerusform>La copia comprobada más reciente es de hace %n día.</numerusform>
        <numerusform>La copia comprobada más reciente es de hace %n días.</numerusform>
      </translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>The newest backup</source>
      <translation>La copia más reciente</translation>
    </message>
    <message>
      <source>How far the backup is</source>
      <translation>Cuánto falta para terminar la copia</translation>
    </message>
    <message>
      <source>Make a backup now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <source>Stop this backup</source>
      <translation>Parar esta copia</translation>
    </message>
    <message>
      <source>Where and how often</source>
      <translation>Dónde y cada cuánto</translation>
    </message>
    <message>
      <source>Folder for backups</source>
      <translation>Carpeta para las copias</translation>
    </message>
    <message>
      <source>None is chosen yet</source>
      <translation>Aún no se ha elegido ninguna</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Best on a disk that is plugged in for it and kept in another place. The program notices when it is there. A backup is encrypted like the vault and opens with the passphrases of its day.</source>
      <translation>Mejor en un disco que se conecta para esto y se guarda en otro lugar. El programa nota cuándo está. Una copia va cifrada igual que el archivo y se abre con las frases de contraseña de su día.</translation>
    </message>
    <message>
      <source>A backup after so many hours of work</source>
      <translation>Una copia cada tantas horas de trabajo</translation>
    </message>
    <message>
      <source>Warn after so many days without one</source>
      <translation>Avisar tras tantos días sin copia</translation>
    </message>
    <message>
      <source>One is also made when the program is closed. Kept are one for each of the last 7 days, 4 weeks and 12 months.</source>
      <translation>También se hace una al cerrar el programa. Se guarda una de cada uno de los últimos 7 días, 4 semanas y 12 meses.</translation>
    </message>
    <message>
      <source>Backups that are there</source>
      <translation>Copias que hay</translation>
    </message>
    <message>
      <source>Put one in the vault&apos;s place…</source>
      <translation>Poner una en lugar del archivo cifrado…</translation>
    </message>
    <message>
      <source>Closes the vault and lets you look into a backup first</source>
      <translation>Cierra el archivo cifrado y deja mirar primero dentro de una copia</translation>
    </message>
    <message>
      <source>Put a backup in the vault&apos;s place</source>
      <translation>Poner una copia en lugar del archivo cifrado</translation>
    </message>
    <message>
      <source>The vault is closed first. Then you choose a backup and look into it. Nothing is deleted: the vault of now is kept under another name.</source>
      <translation>Primero se cierra el archivo cifrado. Después eliges una copia y miras dentro. No se borra nada: el archivo de ahora se guarda con otro nombre.</translation>
    </message>
    <message>
      <source>Close and choose</source>
      <translation>Cerrar y elegir</translation>
    </message>
    <message>
      <source>Choose a folder for backups</source>
      <translation>Elegir una carpeta para las copias</translation>
    </message>
    <message>
      <source>A backup is being made…</source>
      <translation>Se está haciendo una copia…</translation>
    </message>
    <message>
      <source>Made and checked on %1.</source>
      <translation>Hecha y comprobada el %1.</translation>
    </message>
    <message>
      <source>None was made yet.</source>
      <translation>Aún no se ha hecho ninguna.</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Elige primero una carpeta.</translation>
    </message>
    <message>
      <source>No backup of this vault is in the folder yet.</source>
      <translation>En la carpeta aún no hay ninguna copia de este archivo cifrado.</translation>
    </message>
    <message>
      <source>The folder is not there: the disk is not plugged in. The program notices when it is, and makes a backup when one is due.</source>
      <translation>La carpeta no está: el disco no está conectado. El programa nota cuándo lo está y hace una copia si toca.</translation>
    </message>
  </context>
  <context>
    <name>itinera::CareCard</name>
    <message>
      <source>What matters for her care</source>
      <translation>Lo que importa para acompañarla</translation>
    </message>
    <message>
      <source>Meals, prayer, mourning, who may touch or examine her: what she wants us to know</source>
      <translation>Comidas, oración, duelo, quién puede tocarla o explorarla: lo que quiere que sepamos</translation>
    </message>
  </context>
  <context>
    <name>itinera::CaseHeader</name>
    <message>
      <source>Back to the cases</source>
      <translation>Volver a los casos</translation>
    </message>
    <message>
      <source>Back to the cases (Alt+Left)</source>
      <translation>Volver a los casos (Alt+Izquierda)</translation>
    </message>
    <message>
      <source>Demo: invented</source>
      <translation>Demostración: inventado</translation>
    </message>
    <message>
      <source>Case code %1</source>
      <translation>Código del caso %1</translation>
    </message>
    <message>
      <source>Professional of reference: %1</source>
      <translation>Profesional de referencia: %1</translation>
    </message>
    <message>
      <source>Next: %1</source>
      <translation>Siguiente: %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::CaseListModel</name>
    <message>
      <source>%1, out of date</source>
      <comment>level of risk</comment>
      <translation>%1, desactualizado</translation>
    </message>
    <message>
      <source>Case %1, %2</source>
      <comment>code, name</comment>
      <translation>Caso %1, %2</translation>
    </message>
    <message>
      <source>No place written down</source>
      <translation>Sin lugar anotado</translation>
    </message>
    <message>
      <source>Place: %1</source>
      <translation>Lugar: %1</translation>
    </message>
    <message>
      <source>Level of risk: %1</source>
      <translation>Nivel de riesgo: %1</translation>
    </message>
    <message>
      <source>Nothing due</source>
      <translation>Nada pendiente</translation>
    </message>
    <message>
      <source>Due: %1</source>
      <translation>Pendiente: %1</translation>
    </message>
    <message>
      <source>No contact written down</source>
      <translation>Sin contactos anotados</translation>
    </message>
    <message>
      <source>Last contact: %1</source>
      <translation>Último contacto: %1</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Level of risk</source>
      <translation>Nivel de riesgo</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Último contacto</translation>
    </message>
  </context>
  <context>
    <name>itinera::CaseListPage</name>
    <message>
      <source>Cases</source>
      <translation>Casos</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Caso nuevo</translation>
    </message>
    <message>
      <source>Write down a new case (Ctrl+N)</source>
      <translation>Anotar un caso nuevo (Ctrl+N)</translation>
    </message>
    <message>
      <source>Search the cases</source>
      <translation>Buscar en los casos</translation>
    </message>
    <message>
      <source>Name, place or code</source>
      <translation>Nombre, lugar o código</translation>
    </message>
    <message>
      <source>Search (Ctrl+F). Down goes into the list, Enter opens the first case.</source>
      <translation>Buscar (Ctrl+F). Abajo entra en la lista, Intro abre el primer caso.</translation>
    </message>
    <message>
      <source>&amp;Open cases only</source>
      <translation>&amp;Solo casos abiertos</translation>
    </message>
    <message>
      <source>No cases yet</source>
      <translation>Todavía no hay casos</translation>
    </message>
    <message>
      <source>A case begins with a name to call her by. Everything else can wait until she wants to tell it.</source>
      <translation>Un caso empieza con un nombre con el que llamarla. Todo lo demás puede esperar a que ella quiera contarlo.</translation>
    </message>
    <message>
      <source>Begin the first case</source>
      <translation>Empezar el primer caso</translation>
    </message>
    <message>
      <source>New case with this name</source>
      <translation>Caso nuevo con este nombre</translation>
    </message>
    <message>
      <source>No open cases</source>
      <translation>No hay casos abiertos</translation>
    </message>
    <message>
      <source>Untick “Open cases only” to see those that are closed.</source>
      <translation>Desmarcar «Solo casos abiertos» para ver los cerrados.</translation>
    </message>
    <message>
      <source>more than %L1 cases</source>
      <translation>más de %L1 casos</translation>
    </message>
    <message>
      <source>1 case</source>
      <translation>1 caso</translation>
    </message>
    <message numerus="yes">
      <source>%n cases</source>
      <translation>
        <numerusform>%n caso</numerusform>
        <numerusform>%n casos</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody found for “%1”</source>
      <translation>Nadie con «%1»</translation>
    </message>
    <message>
      <source>Among the closed cases there is something: untick “Open cases only” to see it.</source>
      <translation>Entre los casos cerrados sí hay algo: desmarcar «Solo casos abiertos» para verlo.</translation>
    </message>
    <message>
      <source>Try fewer letters, another spelling, or the code. If she has not come before, begin a new case.</source>
      <translation>Probar con menos letras, otra grafía o el código. Si no ha venido antes, empezar un caso nuevo.</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Último contacto</translation>
    </message>
  </context>
  <context>
    <name>itinera::CaseWorkspace</name>
    <message>
      <source>Parts of the case</source>
      <translation>Partes del caso</translation>
    </message>
    <message>
      <source>Your role lets you read this page, not change it.</source>
      <translation>Tu función te deja leer esta página, no cambiarla.</translation>
    </message>
  </context>
  <context>
    <name>itinera::ChipsEdit</name>
    <message>
      <source>Not added yet: type on and press Enter to take the first match.</source>
      <translation>Aún sin añadir: seguir escribiendo y pulsar Intro para tomar la primera coincidencia.</translation>
    </message>
    <message>
      <source>Nothing in the list has this name.</source>
      <translation>Nada en la lista tiene ese nombre.</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Quitar %1</translation>
    </message>
    <message>
      <source>%1, remove</source>
      <comment>accessible name of a chip</comment>
      <translation>%1, quitar</translation>
    </message>
  </context>
  <context>
    <name>itinera::CirclePage</name>
    <message>
      <source>The people who assist her</source>
      <translation>Las personas que la acompañan</translation>
    </message>
    <message>
      <source>They see this case, each as far as her role allows. Nobody else does, except who leads their team. Add only whom she needs.</source>
      <translation>Ven este caso, cada una hasta donde permite su función. Nadie más lo ve, salvo quien coordina su equipo. Añadir solo a quien ella necesita.</translation>
    </message>
    <message>
      <source>Who sees this case, and why</source>
      <translation>Quién ve este caso y por qué</translation>
    </message>
    <message>
      <source>%1 · professional of reference · since %2</source>
      <translation>%1 · profesional de referencia · desde el %2</translation>
    </message>
    <message>
      <source>%1 · since %2, added by %3</source>
      <translation>%1 · desde el %2, añadida por %3</translation>
    </message>
    <message>
      <source>No longer assists her</source>
      <translation>Ya no la acompaña</translation>
    </message>
    <message>
      <source>Take her off this case?</source>
      <translation>¿Quitarla de este caso?</translation>
    </message>
    <message>
      <source>%1 will not see this case any more, and sealed notes are closed to her.</source>
      <translation>%1 dejará de ver este caso, y las notas selladas quedan cerradas para ella.</translation>
    </message>
    <message>
      <source>Take her off</source>
      <translation>Quitarla</translation>
    </message>
    <message>
      <source>Colleague to add</source>
      <translation>Compañera que se añade</translation>
    </message>
    <message>
      <source>Add to the people who assist her</source>
      <translation>Añadir a las personas que la acompañan</translation>
    </message>
    <message>
      <source>%1: assists her.</source>
      <translation>%1: la acompaña.</translation>
    </message>
    <message>
      <source>%1: assists her, and leads the team of %2.</source>
      <translation>%1: la acompaña y coordina el equipo de %2.</translation>
    </message>
    <message>
      <source>%1: leads the team of %2.</source>
      <translation>%1: coordina el equipo de %2.</translation>
    </message>
  </context>
  <context>
    <name>itinera::CodeBox</name>
    <message>
      <source>%1 (no longer offered)</source>
      <translation>%1 (ya no se ofrece)</translation>
    </message>
  </context>
  <context>
    <name>itinera::ConsentPage</name>
    <message>
      <source>Her answers</source>
      <translation>Sus respuestas</translation>
    </message>
    <message>
      <source>Write down her answer</source>
      <translation>Anotar su respuesta</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>A quién</translation>
    </message>
    <message>
      <source>the name of the service or the person</source>
      <translation>el nombre del servicio o de la persona</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <source>Which information</source>
      <translation>Qué información</translation>
    </message>
    <message>
      <source>In which language</source>
      <translation>En qué idioma</translation>
    </message>
    <message>
      <source>With which interpreter</source>
      <translation>Con qué intérprete</translation>
    </message>
    <message>
      <source>empty: without</source>
      <translation>vacío: sin intérprete</translation>
    </message>
    <message>
      <source>In her own words</source>
      <translation>Con sus propias palabras</translation>
    </message>
    <message>
      <source>Ask her to tell you what will happen, who will know what, and how she can stop it.</source>
      <translation>Pedirle que cuente qué va a pasar, quién sabrá qué y cómo puede pararlo.</translation>
    </message>
    <message>
      <source>Her answer</source>
      <translation>Su respuesta</translation>
    </message>
    <message>
      <source>Day on which she was asked</source>
      <translation>Día en que se le preguntó</translation>
    </message>
    <message>
      <source>Last day of her consent</source>
      <translation>Último día de su consentimiento</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <source>What you had typed here is here again.</source>
      <translation>Lo que habías escrito está aquí de nuevo.</translation>
    </message>
    <message>
      <source>This cannot be written down as her answer yet.</source>
      <translation>Todavía no se puede anotar como su respuesta.</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>Choose what she was asked about, what she answered, and how she said it.</source>
      <translation>Elegir sobre qué se le preguntó, qué respondió y cómo (por escrito o de palabra).</translation>
    </message>
    <message>
      <source>Her answer is written down.</source>
      <translation>Su respuesta queda anotada.</translation>
    </message>
    <message>
      <source>She was not asked anything yet. Until she says yes, nothing goes to anybody.</source>
      <translation>Todavía no se le ha preguntado nada. Mientras no diga que sí, no se comparte nada con nadie.</translation>
    </message>
    <message>
      <source>type to choose: name, health…</source>
      <translation>escribir para elegir: nombre, salud…</translation>
    </message>
    <message>
      <source>Until, if it ends</source>
      <translation>Válido hasta (vacío: sin fecha de fin)</translation>
    </message>
    <message>
      <source>What she was asked about</source>
      <translation>Sobre qué se le preguntó</translation>
    </message>
    <message>
      <source>Who explained it</source>
      <translation>Quién se lo explicó</translation>
    </message>
    <message>
      <source>How she answered</source>
      <translation>Cómo respondió</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>Se le preguntó el</translation>
    </message>
  </context>
  <context>
    <name>itinera::ConsentRow</name>
    <message>
      <source>For: %1</source>
      <comment>purpose</comment>
      <translation>Para: %1</translation>
    </message>
    <message>
      <source>They may get: %1</source>
      <translation>Pueden recibir: %1</translation>
    </message>
    <message>
      <source>In her own words: %1</source>
      <translation>Con sus palabras: %1</translation>
    </message>
    <message>
      <source>When she took it back: %1</source>
      <translation>Al retirarlo: %1</translation>
    </message>
    <message>
      <source>Explained in %1 by %2</source>
      <comment>language, person</comment>
      <translation>Explicado en %1 por %2</translation>
    </message>
    <message>
      <source>Explained in %1 by %2, with %3</source>
      <comment>language, person, interpreter</comment>
      <translation>Explicado en %1 por %2, con %3</translation>
    </message>
    <message>
      <source>Shared on %1: %2</source>
      <comment>day, what</comment>
      <translation>Compartido el %1: %2</translation>
    </message>
    <message>
      <source>She takes it back</source>
      <translation>Retira su consentimiento</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>What she says of it</source>
      <translation>Qué dijo, si quiso</translation>
    </message>
    <message>
      <source>What they got</source>
      <translation>Lo que recibieron</translation>
    </message>
    <message>
      <source>may stay empty: she owes no reason</source>
      <translation>puede quedar vacío: no debe ninguna razón</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <source>Ends soon: %1</source>
      <translation>Termina pronto: %1</translation>
    </message>
    <message>
      <source>Can it be called back?</source>
      <translation>¿Se puede recuperar?</translation>
    </message>
    <message>
      <source>Write down what was shared</source>
      <translation>Anotar algo compartido</translation>
    </message>
    <message>
      <source>Write down that she takes it back</source>
      <translation>Anotar la retirada</translation>
    </message>
    <message>
      <source>Settled: %1</source>
      <translation>Acordado: %1</translation>
    </message>
    <message>
      <source>It is settled with her</source>
      <translation>Acordado con ella</translation>
    </message>
    <message>
      <source>What was settled</source>
      <translation>Qué se acordó</translation>
    </message>
    <message>
      <source>Let it end</source>
      <translation>Dejar que termine</translation>
    </message>
    <message>
      <source>Why it is not needed any more</source>
      <translation>Por qué ya no hace falta</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>puede quedar vacío</translation>
    </message>
    <message>
      <source>Entered by mistake</source>
      <translation>Anotado por error</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <source>Note that it was a mistake</source>
      <translation>Marcar que fue un error</translation>
    </message>
  </context>
  <context>
    <name>itinera::CooperationCard</name>
    <message>
      <source>The authorities</source>
      <translation>Las autoridades</translation>
    </message>
    <message>
      <source>Does she cooperate with the authorities, or is she thinking of it? It can make reprisals more likely. Whether she does is her decision alone.</source>
      <translation>¿Colabora con las autoridades o se lo está pensando? Puede hacer más probables las represalias. Decidirlo le corresponde solo a ella.</translation>
    </message>
    <message>
      <source>How this was weighed</source>
      <translation>Cómo se ha tenido en cuenta</translation>
    </message>
    <message>
      <source>Needed before signing: who could learn of it, and what has been done about that.</source>
      <translation>Hace falta antes de firmar: quién podría enterarse y qué se ha hecho al respecto.</translation>
    </message>
    <message>
      <source>Not needed for this answer; write what helps.</source>
      <translation>Con esta respuesta no hace falta; anotar lo que ayude.</translation>
    </message>
    <message>
      <source>The rule raises the level from %1 to %2 because she cooperates.</source>
      <translation>La regla sube el nivel de %1 a %2 porque ella colabora.</translation>
    </message>
    <message>
      <source>The rule does not raise the level again: a factor of reprisal rated likely or very likely has weighed it already.</source>
      <translation>La regla no vuelve a subir el nivel: un factor de represalias valorado como probable o muy probable ya lo tiene en cuenta.</translation>
    </message>
    <message>
      <source>The rule raises the level by one step, unless a factor of reprisal rated likely or very likely weighs it. No factor is rated yet.</source>
      <translation>La regla sube el nivel un grado, salvo que un factor de represalias valorado como probable o muy probable ya lo tenga en cuenta. Todavía no hay ningún factor valorado.</translation>
    </message>
    <message>
      <source>The level is at its highest already.</source>
      <translation>El nivel ya es el más alto.</translation>
    </message>
    <message>
      <source>With this answer the rule leaves the level as it is.</source>
      <translation>Con esta respuesta la regla deja el nivel como está.</translation>
    </message>
  </context>
  <context>
    <name>itinera::CoursesView</name>
    <message>
      <source>How her needs went over time</source>
      <translation>Cómo han ido sus necesidades en el tiempo</translation>
    </message>
    <message>
      <source>not rated</source>
      <translation>sin valorar</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>date: step of the scale</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1. %2.</source>
      <comment>need, then its steps over time</comment>
      <translation>%1. %2.</translation>
    </message>
    <message>
      <source>%1, %2: %3</source>
      <comment>need, date: step</comment>
      <translation>%1, %2: %3</translation>
    </message>
  </context>
  <context>
    <name>itinera::DayEdit</name>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>day, “today” or “+2w”</source>
      <translation>día, «hoy» o «+2s»</translation>
    </message>
    <message>
      <source>Choose from a calendar</source>
      <translation>Elegir en un calendario</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>d</source>
      <comment>letter for days, as in +3d</comment>
      <translation>d</translation>
    </message>
    <message>
      <source>w</source>
      <comment>letter for weeks, as in +2w</comment>
      <translation>s</translation>
    </message>
    <message>
      <source>m</source>
      <comment>letter for months, as in +1m</comment>
      <translation>m</translation>
    </message>
    <message>
      <source>y</source>
      <comment>letter for years, as in +1y</comment>
      <translation>a</translation>
    </message>
    <message>
      <source>This is not a day that can be understood. For example: %1, today, +3, +2w.</source>
      <translation>No se entiende como día. Por ejemplo: %1, hoy, +3, +2s.</translation>
    </message>
  </context>
  <context>
    <name>itinera::DialogAsker</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
  </context>
  <context>
    <name>itinera::DifferencesCard</name>
    <message>
      <source>Where our views differ</source>
      <translation>Donde lo vemos distinto</translation>
    </message>
    <message>
      <source>Her order and the professional&apos;s view stand beside each other; neither replaces the other. The plan follows her order.</source>
      <translation>Su orden y la visión de la profesional van una al lado de la otra; ninguna sustituye a la otra. El plan sigue el orden de ella.</translation>
    </message>
    <message>
      <source>“%1”: she puts it in place %2; by the professional&apos;s urgency it would come later, in place %3. Both stay.</source>
      <translation>«%1»: ella la pone en el puesto %2; por la urgencia que ve la profesional iría después, en el %3. Quedan las dos.</translation>
    </message>
    <message>
      <source>“%1”: she puts it in place %2; by the professional&apos;s urgency it would come earlier, in place %3. Both stay.</source>
      <translation>«%1»: ella la pone en el puesto %2; por la urgencia que ve la profesional iría antes, en el %3. Quedan las dos.</translation>
    </message>
    <message>
      <source>They go together so far.</source>
      <translation>Por ahora coinciden.</translation>
    </message>
  </context>
  <context>
    <name>itinera::DragHandle</name>
    <message>
      <source>Drag to another place</source>
      <translation>Arrastrar a otro lugar</translation>
    </message>
  </context>
  <context>
    <name>itinera::DuplicatesCard</name>
    <message>
      <source>Perhaps she is here already</source>
      <translation>Quizá ya está aquí</translation>
    </message>
    <message>
      <source>While you type, cases that may be hers are shown here.</source>
      <translation>Mientras se escribe, aquí aparecen los casos que podrían ser suyos.</translation>
    </message>
    <message>
      <source>Nobody like her so far.</source>
      <translation>Por ahora nadie parecido.</translation>
    </message>
    <message>
      <source>Look at this case before you create another one. The decision is yours.</source>
      <translation>Mirar este caso antes de crear otro. La decisión es de quien lo crea.</translation>
    </message>
    <message>
      <source>Look at these cases before you create another one. The decision is yours.</source>
      <translation>Mirar estos casos antes de crear otro. La decisión es de quien lo crea.</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>case code, place</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the case of %1, %2</source>
      <comment>name, case code</comment>
      <translation>Abrir el caso de %1, %2</translation>
    </message>
  </context>
  <context>
    <name>itinera::EventForm</name>
    <message>
      <source>Something happened</source>
      <translation>Ha pasado algo</translation>
    </message>
    <message>
      <source>Choose what happened</source>
      <translation>Elegir qué ha pasado</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Qué</translation>
    </message>
    <message>
      <source>On which day it happened</source>
      <translation>En qué día pasó</translation>
    </message>
    <message>
      <source>&amp;Day</source>
      <translation>&amp;Día</translation>
    </message>
    <message>
      <source>A few words, if they matter</source>
      <translation>Unas palabras, si importan</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <source>This makes her risk assessment out of date: it will have to be looked at again.</source>
      <translation>Esto deja desactualizada su valoración del riesgo: habrá que volver a mirarla.</translation>
    </message>
  </context>
  <context>
    <name>itinera::FactorForm</name>
    <message>
      <source>What it is like for her, in your words or hers</source>
      <translation>Cómo es para ella, con palabras suyas o propias</translation>
    </message>
    <message>
      <source>The factor, in her words</source>
      <translation>El factor, con palabras de ella</translation>
    </message>
    <message>
      <source>The factor, in your words</source>
      <translation>El factor, con palabras propias</translation>
    </message>
    <message>
      <source>Cooperating with the authorities makes this more likely.</source>
      <translation>Colaborar con las autoridades lo hace más probable.</translation>
    </message>
    <message>
      <source>Cooperating with the authorities makes this more likely</source>
      <translation>Colaborar con las autoridades lo hace más probable</translation>
    </message>
    <message>
      <source>How likely?</source>
      <translation>¿Con qué probabilidad?</translation>
    </message>
    <message>
      <source>How serious?</source>
      <translation>¿Con qué gravedad?</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Tal como está</translation>
    </message>
    <message>
      <source>How likely, as it stands</source>
      <translation>Probabilidad, tal como está</translation>
    </message>
    <message>
      <source>How serious, as it stands</source>
      <translation>Gravedad, tal como está</translation>
    </message>
    <message>
      <source>Safeguards really in place today</source>
      <translation>Medidas de protección que hoy existen de verdad</translation>
    </message>
    <message>
      <source>With the safeguards in place</source>
      <translation>Con las medidas de protección</translation>
    </message>
    <message>
      <source>How likely, with the safeguards in place</source>
      <translation>Probabilidad, con las medidas de protección</translation>
    </message>
    <message>
      <source>How serious, with the safeguards in place</source>
      <translation>Gravedad, con las medidas de protección</translation>
    </message>
    <message>
      <source>Remove this factor</source>
      <translation>Quitar este factor</translation>
    </message>
  </context>
  <context>
    <name>itinera::FactorPicker</name>
    <message>
      <source>&amp;Which factor? Type a part of it, or choose from the list.</source>
      <translation>&amp;Qué factor? Escribir una parte o elegir de la lista.</translation>
    </message>
    <message>
      <source>For example: phone, debt, relatives</source>
      <translation>Por ejemplo: teléfono, deuda, familia</translation>
    </message>
    <message>
      <source>Factors to choose from</source>
      <translation>Factores para elegir</translation>
    </message>
    <message>
      <source>&amp;Add this factor</source>
      <translation>&amp;Añadir este factor</translation>
    </message>
    <message>
      <source>Something else, in &amp;her words</source>
      <translation>Otra cosa, con palabras de &amp;ella</translation>
    </message>
    <message>
      <source>Something else, in &amp;my words</source>
      <translation>Otra cosa, con &amp;mis palabras</translation>
    </message>
    <message>
      <source>Close the list</source>
      <translation>Cerrar la lista</translation>
    </message>
    <message>
      <source>About herself</source>
      <translation>Sobre ella</translation>
    </message>
    <message>
      <source>About her relatives</source>
      <translation>Sobre su familia</translation>
    </message>
    <message>
      <source>About taking part in the programme</source>
      <translation>Sobre participar en el programa</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otros</translation>
    </message>
    <message>
      <source>Nothing in the list says that. Add it in her words or in yours: what you typed comes along.</source>
      <translation>Nada en la lista dice eso. Añadirlo con palabras de ella o propias: lo escrito se aprovecha.</translation>
    </message>
    <message numerus="yes">
      <source>%n factors to choose from</source>
      <translation>
        <numerusform>%n factor para elegir</numerusform>
        <numerusform>%n factores para elegir</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::FactorRow</name>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Tal como está</translation>
    </message>
    <message>
      <source>With the safeguards</source>
      <translation>Con las medidas</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Close factor %1: %2</source>
      <translation>Cerrar el factor %1: %2</translation>
    </message>
    <message>
      <source>Open factor %1: %2</source>
      <translation>Abrir el factor %1: %2</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <translation>%1; %2</translation>
    </message>
  </context>
  <context>
    <name>itinera::FieldKeeper</name>
    <message>
      <source>The day cannot be understood.</source>
      <translation>No se entiende el día.</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>Correct the day, or choose it from the calendar.</source>
      <translation>Corregir el día o elegirlo en el calendario.</translation>
    </message>
  </context>
  <context>
    <name>itinera::FirstLoginPage</name>
    <message>
      <source>Choose your own passphrase</source>
      <translation>Elegir tu propia frase de contraseña</translation>
    </message>
    <message>
      <source>The passphrase you just used was given to you, so somebody else knows it. Choose one that only you know. It is also what keeps notes sealed that are only for you.</source>
      <translation>La frase de contraseña que acabas de usar te la dio otra persona, así que alguien más la conoce. Elige una que solo sepas tú. Es también la que mantiene selladas las notas que son solo para ti.</translation>
    </message>
    <message>
      <source>The passphrase that was given to you</source>
      <translation>La frase de contraseña que te dieron</translation>
    </message>
    <message>
      <source>Take this passphrase</source>
      <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
      <source>Not now: lock</source>
      <translation>Ahora no: bloquear</translation>
    </message>
  </context>
  <context>
    <name>itinera::GoalCard</name>
    <message>
      <source>Small steps</source>
      <translation>Pasos pequeños</translation>
    </message>
    <message>
      <source>The goal, in her own words</source>
      <translation>El objetivo, con sus propias palabras</translation>
    </message>
    <message>
      <source>In her own words</source>
      <translation>Con sus propias palabras</translation>
    </message>
    <message>
      <source>Goal one place up (Alt+Shift+Up)</source>
      <translation>Subir el objetivo un puesto (Alt+Mayús+Arriba)</translation>
    </message>
    <message>
      <source>Goal one place down (Alt+Shift+Down)</source>
      <translation>Bajar el objetivo un puesto (Alt+Mayús+Abajo)</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take this goal out</source>
      <translation>Quitar este objetivo</translation>
    </message>
    <message>
      <source>Which of her needs does it serve?</source>
      <translation>¿A cuáles de sus necesidades responde?</translation>
    </message>
    <message>
      <source>Needs that this goal serves</source>
      <translation>Necesidades a las que responde este objetivo</translation>
    </message>
    <message>
      <source>The next small step; Enter adds it</source>
      <translation>El siguiente paso pequeño; Intro lo añade</translation>
    </message>
    <message>
      <source>The next small step</source>
      <translation>El siguiente paso pequeño</translation>
    </message>
    <message>
      <source>Add step</source>
      <translation>Añadir paso</translation>
    </message>
    <message>
      <source>Goal %1</source>
      <translation>Objetivo %1</translation>
    </message>
    <message>
      <source>Take this goal out of the plan?</source>
      <translation>¿Quitar este objetivo del plan?</translation>
    </message>
    <message>
      <source>Its steps go with it. Versions that were agreed keep both.</source>
      <translation>Sus pasos se quitan con él. Las versiones ya acordadas lo conservan todo.</translation>
    </message>
  </context>
  <context>
    <name>itinera::GoalProposals</name>
    <message>
      <source>A new goal</source>
      <translation>Un objetivo nuevo</translation>
    </message>
    <message>
      <source>What she wants to reach, as she says it; Enter adds it</source>
      <translation>Lo que quiere conseguir, como ella lo dice; Intro lo añade</translation>
    </message>
    <message>
      <source>A new goal, in her own words</source>
      <translation>Un objetivo nuevo, con sus palabras</translation>
    </message>
    <message>
      <source>Add goal</source>
      <translation>Añadir objetivo</translation>
    </message>
    <message>
      <source>A goal for “%1”, in her own words</source>
      <translation>Un objetivo para «%1», con sus palabras</translation>
    </message>
    <message>
      <source>In her own words</source>
      <translation>Con sus propias palabras</translation>
    </message>
    <message>
      <source>She has not put any need in order yet; goals can follow her needs once she has.</source>
      <translation>Ella todavía no ha ordenado ninguna necesidad; cuando lo haga, los objetivos podrán seguirlas.</translation>
    </message>
    <message>
      <source>Every need that she placed has a goal.</source>
      <translation>Cada necesidad que ha colocado tiene un objetivo.</translation>
    </message>
    <message>
      <source>Her needs without a goal yet, in her order. She picks:</source>
      <translation>Sus necesidades aún sin objetivo, en su orden. Ella elige:</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>A goal for this</source>
      <translation>Un objetivo para esta</translation>
    </message>
    <message>
      <source>A goal for “%1”</source>
      <translation>Un objetivo para «%1»</translation>
    </message>
  </context>
  <context>
    <name>itinera::GuidancePanel</name>
    <message>
      <source>Guidance</source>
      <translation>Orientación</translation>
    </message>
    <message>
      <source>Guidance for this page</source>
      <translation>Orientación para esta página</translation>
    </message>
    <message>
      <source>There is no guidance for this page.</source>
      <translation>No hay orientación para esta página.</translation>
    </message>
    <message>
      <source>Fold the guidance away</source>
      <translation>Plegar la orientación</translation>
    </message>
    <message>
      <source>Show the guidance for this page</source>
      <translation>Mostrar la orientación de esta página</translation>
    </message>
    <message>
      <source>Guidance, open</source>
      <translation>Orientación, abierta</translation>
    </message>
    <message>
      <source>Guidance, folded away</source>
      <translation>Orientación, plegada</translation>
    </message>
  </context>
  <context>
    <name>itinera::HouseholdCard</name>
    <message>
      <source>Where she lives, household and children</source>
      <translation>Dónde vive, convivencia e hijos</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>Lu&amp;gar</translation>
    </message>
    <message>
      <source>Town or part of town</source>
      <translation>Población o barrio</translation>
    </message>
    <message>
      <source>Add a child or another person</source>
      <translation>Añadir un hijo, una hija u otra persona</translation>
    </message>
    <message>
      <source>The place is another one now. If she moved, write it down: her risk assessment then has to be looked at again. If it was only corrected, leave it.</source>
      <translation>El lugar es ahora otro. Si se ha mudado, anotarlo: habrá que volver a mirar la valoración del riesgo. Si solo era una corrección, dejarlo así.</translation>
    </message>
    <message>
      <source>She moved</source>
      <translation>Se ha mudado</translation>
    </message>
    <message>
      <source>Take this person off the list?</source>
      <translation>¿Quitar a esta persona de la lista?</translation>
    </message>
    <message>
      <source>What is written about this person in her case is removed.</source>
      <translation>Se quita lo que hay escrito sobre esta persona en el caso.</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <source>Written down. The risk has to be looked at again now.</source>
      <translation>Anotado. Ahora hay que volver a valorar el riesgo.</translation>
    </message>
    <message>
      <source>Take this person off the list</source>
      <translation>Quitar a esta persona de la lista</translation>
    </message>
    <message>
      <source>Relation to her</source>
      <translation>Relación con ella</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Born, as far as it is known</source>
      <translation>Nacimiento, hasta donde se sabe</translation>
    </message>
    <message>
      <source>Born, for example 2019</source>
      <translation>Nacimiento, por ejemplo 2019</translation>
    </message>
    <message>
      <source>Where she or he lives</source>
      <translation>Dónde vive</translation>
    </message>
    <message>
      <source>Lives with her</source>
      <translation>Vive con ella</translation>
    </message>
    <message>
      <source>What matters</source>
      <translation>Lo que importa</translation>
    </message>
  </context>
  <context>
    <name>itinera::LanguagesCard</name>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Type part of a language’s name</source>
      <translation>Escribir parte del nombre de un idioma</translation>
    </message>
    <message>
      <source>Languages she speaks</source>
      <translation>Idiomas que habla</translation>
    </message>
    <message>
      <source>She &amp;speaks</source>
      <translation>&amp;Habla</translation>
    </message>
    <message>
      <source>How well</source>
      <translation>Qué tal</translation>
    </message>
    <message>
      <source>&amp;Interpreter</source>
      <translation>&amp;Intérprete</translation>
    </message>
    <message>
      <source>A dialect, nobody from her community, a name she trusts</source>
      <translation>Un dialecto, nadie de su comunidad, un nombre de confianza</translation>
    </message>
    <message>
      <source>What matters about it</source>
      <translation>Qué hay que tener en cuenta</translation>
    </message>
  </context>
  <context>
    <name>itinera::LegalCard</name>
    <message>
      <source>Legal situation</source>
      <translation>Situación legal</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>Dates, lawyer, what she waits for</source>
      <translation>Fechas, abogada o abogado, lo que está esperando</translation>
    </message>
    <message>
      <source>Situation</source>
      <translation>Situación</translation>
    </message>
  </context>
  <context>
    <name>itinera::ListItemForm</name>
    <message>
      <source>Choose an entry to see what it says, or add one.</source>
      <translation>Elegir una entrada para ver lo que dice, o añadir una.</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>What people read (%1)</source>
      <translation>Lo que se lee (%1)</translation>
    </message>
    <message>
      <source>What it means (%1)</source>
      <translation>Qué significa (%1)</translation>
    </message>
    <message>
      <source>Offered for new records</source>
      <translation>Se ofrece en registros nuevos</translation>
    </message>
    <message>
      <source>What is not offered any more stays readable in the records that have it. Nothing is ever taken out of a list.</source>
      <translation>Lo que deja de ofrecerse se sigue leyendo en los registros que lo tienen. De una lista nunca se quita nada.</translation>
    </message>
  </context>
  <context>
    <name>itinera::ListsPage</name>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <source>Which list</source>
      <translation>Qué lista</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Buscar en esta lista</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Entradas</translation>
    </message>
    <message>
      <source>Add an entry</source>
      <translation>Añadir una entrada</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>%1 (not offered)</source>
      <translation>%1 (no se ofrece)</translation>
    </message>
    <message>
      <source>A new entry</source>
      <translation>Una entrada nueva</translation>
    </message>
    <message>
      <source>What people will read:</source>
      <translation>Lo que se leerá:</translation>
    </message>
  </context>
  <context>
    <name>itinera::MainWindow</name>
    <message>
      <source>Please look at this</source>
      <translation>Conviene mirar esto</translation>
    </message>
    <message>
      <source>Done. The backup is in the vault&apos;s place. Go back and open it with your passphrase of that day.</source>
      <translation>Hecho. La copia está en lugar del archivo cifrado. Vuelve atrás y ábrelo con tu frase de contraseña de aquel día.</translation>
    </message>
    <message>
      <source>Done. The backup is in the vault&apos;s place; the vault from before is kept as %1. Go back and open it with your passphrase of that day.</source>
      <translation>Hecho. La copia está en lugar del archivo cifrado; el de antes se guarda como %1. Vuelve atrás y ábrelo con tu frase de contraseña de aquel día.</translation>
    </message>
    <message>
      <source>One moment: a backup of today&apos;s work is being made.</source>
      <translation>Un momento: se está haciendo una copia del trabajo de hoy.</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Cerrar sin copia</translation>
    </message>
    <message>
      <source>The backup could not be made</source>
      <translation>No se pudo hacer la copia</translation>
    </message>
  </context>
  <context>
    <name>itinera::MayGoCard</name>
    <message>
      <source>May this go to them?</source>
      <translation>¿Puede enviarse esto?</translation>
    </message>
    <message>
      <source>To whom it would go, and what for</source>
      <translation>A quién iría y para qué</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>What would go</source>
      <translation>Qué se enviaría</translation>
    </message>
    <message>
      <source>It shows who she is, or that she survived trafficking</source>
      <translation>Muestra quién es, o que sobrevivió a la trata</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>recipient, purpose</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>She was not asked about anybody yet, so nothing may go to anybody.</source>
      <translation>Todavía no se le ha preguntado por nadie, así que no puede enviarse nada a nadie.</translation>
    </message>
    <message>
      <source>Choose to whom it would go, and tick what.</source>
      <translation>Elige a quién iría y marca qué.</translation>
    </message>
  </context>
  <context>
    <name>itinera::MembersPage</name>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>Who works with this vault</source>
      <translation>Quién trabaja con este archivo cifrado</translation>
    </message>
    <message>
      <source>Who may see and do what</source>
      <translation>Quién puede ver y hacer qué</translation>
    </message>
    <message>
      <source>What a role allows, for the cases that a member sees: those of the women she assists, and for a team lead those of her team. A member with two roles may do what either allows. Sealed session notes are for those who were let read them, whatever stands here.</source>
      <translation>Lo que permite cada función, en los casos que ve cada miembro: los de las mujeres a las que acompaña y, para una coordinadora, los de su equipo. Quien tiene dos funciones puede hacer lo que permite cualquiera de ellas. Las notas de sesión selladas son para quienes pueden leerlas, diga lo que diga esta tabla.</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>Tu frase de contraseña</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Cambiarla</translation>
    </message>
    <message>
      <source>The passphrase you have now</source>
      <translation>La frase de contraseña actual</translation>
    </message>
    <message>
      <source>Take the new passphrase</source>
      <translation>Usar la nueva frase de contraseña</translation>
    </message>
    <message>
      <source>Your new passphrase holds from now on.</source>
      <translation>La nueva frase de contraseña vale desde ahora.</translation>
    </message>
    <message>
      <source>Add a member</source>
      <translation>Añadir un miembro</translation>
    </message>
    <message>
      <source>Her name, as she will type it each time</source>
      <translation>Su nombre, tal como lo escribirá cada vez</translation>
    </message>
    <message>
      <source>What she works as</source>
      <translation>En qué trabaja</translation>
    </message>
    <message>
      <source>A temporary passphrase; she chooses her own when she first opens the vault</source>
      <translation>Una frase de contraseña provisional; ella elige la suya al abrir por primera vez</translation>
    </message>
    <message>
      <source>Add her</source>
      <translation>Añadirla</translation>
    </message>
    <message>
      <source>Tell %1 her temporary passphrase, in person: %2</source>
      <translation>Dile a %1, en persona, su frase de contraseña provisional: %2</translation>
    </message>
    <message>
      <source>If passphrases are lost: the recovery code</source>
      <translation>Si se pierden las frases de contraseña: el código de recuperación</translation>
    </message>
    <message>
      <source>A new key for the vault</source>
      <translation>Una clave nueva para el archivo cifrado</translation>
    </message>
    <message>
      <source>After somebody left, and when the laptop or a copy was in the wrong hands: everything is encrypted again under a new key. Nobody&apos;s passphrase changes. It needs room on the disk for a second copy, and older backups keep their old key.</source>
      <translation>Cuando alguien se ha ido, o el portátil o una copia estuvo en malas manos: todo se cifra de nuevo con otra clave. No cambia la frase de contraseña de nadie. Hace falta sitio en el disco para una segunda copia, y las copias de seguridad anteriores conservan su clave.</translation>
    </message>
    <message>
      <source>Encrypt it again</source>
      <translation>Cifrar de nuevo</translation>
    </message>
    <message>
      <source>The vault has a new key.</source>
      <translation>El archivo cifrado tiene una clave nueva.</translation>
    </message>
    <message>
      <source>left on %1</source>
      <translation>se fue el %1</translation>
    </message>
    <message>
      <source>has no passphrase: only written down as a colleague</source>
      <translation>no tiene frase de contraseña: solo está anotada como compañera</translation>
    </message>
    <message>
      <source>has not chosen her own passphrase yet</source>
      <translation>aún no ha elegido su propia frase de contraseña</translation>
    </message>
    <message>
      <source>She forgot her passphrase</source>
      <translation>Olvidó su frase de contraseña</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>A new temporary passphrase for %1</source>
      <translation>Una nueva frase de contraseña provisional para %1</translation>
    </message>
    <message>
      <source>She chooses her own at the next login. Sealed notes are closed to her until a colleague lets her read them again.</source>
      <translation>Elegirá la suya la próxima vez que entre. Las notas selladas quedan cerradas para ella hasta que una compañera le deje leerlas de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>%1 is the only one who can read the session notes of %n case(s). If she goes now, nobody ever will. Let her give them to a colleague first, on the page Sessions of those cases.</source>
      <translation>
        <numerusform>%1 es la única que puede leer las notas de sesión de %n caso. Si se va ahora, nadie podrá leerlas nunca. Antes, que las comparta con una compañera en la página Sesiones de ese caso.</numerusform>
        <numerusform>%1 es la única que puede leer las notas de sesión de %n casos. Si se va ahora, nadie podrá leerlas nunca. Antes, que las comparta con una compañera en la página Sesiones de esos casos.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 cannot open the vault any more. What she wrote stays, under her name. Her cases stay with their teams: choose another professional of reference for them.</source>
      <translation>%1 ya no podrá abrir el archivo cifrado. Lo que escribió se queda, con su nombre. Sus casos siguen con sus equipos: elegir otra profesional de referencia para ellos.</translation>
    </message>
    <message>
      <source>Remove %1?</source>
      <translation>¿Quitar a %1?</translation>
    </message>
    <message>
      <source>Remove her all the same</source>
      <translation>Quitarla de todos modos</translation>
    </message>
    <message>
      <source>A code on paper, in the organisation&apos;s safe, lets a member in again who lost her passphrase, even if all did. Using it is written down, and everybody is told at the next login. Without such a code, a vault whose passphrases are lost is lost.</source>
      <translation>Un código en papel, en la caja fuerte de la entidad, deja entrar de nuevo a quien perdió su frase de contraseña, aunque la hayan perdido todas. Su uso queda anotado y todas lo saben la próxima vez que entran. Sin ese código, si se pierden las frases de contraseña se pierde el archivo.</translation>
    </message>
    <message>
      <source>Make a new code; the old paper is void then</source>
      <translation>Crear un código nuevo; el papel anterior deja de valer</translation>
    </message>
    <message>
      <source>Make the recovery code</source>
      <translation>Crear el código de recuperación</translation>
    </message>
    <message>
      <source>It was chosen that the code cannot open sealed session notes.</source>
      <translation>Se eligió que el código no pueda abrir las notas de sesión selladas.</translation>
    </message>
    <message>
      <source>The code may also open sealed session notes</source>
      <translation>El código también puede abrir las notas de sesión selladas</translation>
    </message>
    <message numerus="yes">
      <source>%1 is the only one who can read the session notes of %n case(s). If she gets a temporary passphrase now, nobody ever will. Look first whether she remembers it, or use the recovery code where it may open them.</source>
      <translation>
        <numerusform>%1 es la única que puede leer las notas de sesión de %n caso. Si recibe ahora una frase de contraseña provisional, ya nadie podrá. Ver antes si la recuerda, o usar el código de recuperación donde pueda abrirlas.</numerusform>
        <numerusform>%1 es la única que puede leer las notas de sesión de %n casos. Si recibe ahora una frase de contraseña provisional, ya nadie podrá. Ver antes si la recuerda, o usar el código de recuperación donde pueda abrirlas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Replace her passphrase?</source>
      <translation>¿Cambiar su frase de contraseña?</translation>
    </message>
    <message>
      <source>Replace it all the same</source>
      <translation>Cambiarla de todos modos</translation>
    </message>
    <message>
      <source>Everything is encrypted again under a new key, which takes a moment. Older backups keep their old key: make a new one afterwards.</source>
      <translation>Todo se vuelve a cifrar con una clave nueva, lo que tarda un momento. Las copias de seguridad anteriores conservan su clave: hacer una nueva después.</translation>
    </message>
    <message>
      <source>%1 was removed. The vault has a new key.</source>
      <translation>%1 ya no está. El archivo cifrado tiene una clave nueva.</translation>
    </message>
    <message>
      <source>It was chosen that the code may open sealed session notes: those that their readers give to it, on the page Sessions. A new code has to be given them anew.</source>
      <translation>Se eligió que el código pueda abrir notas selladas de sesiones: las que sus lectoras le den, en la página Sesiones. A un código nuevo hay que dárselas de nuevo.</translation>
    </message>
    <message>
      <source>If yes: who reads sealed notes can let the code open them, so that they are not lost when she cannot log in any more; but who holds the paper and this laptop can read those then. If no: nobody but those who were let read them ever can. This is chosen once.</source>
      <translation>Si sí: quien lee notas selladas puede dejar que el código las abra, para que no se pierdan cuando ya no pueda entrar; pero quien tenga el papel y este portátil podrá leer esas. Si no: nunca podrá leerlas nadie más que quienes recibieron permiso. Esto se elige una sola vez.</translation>
    </message>
  </context>
  <context>
    <name>itinera::NameFields</name>
    <message>
      <source>Name on the window</source>
      <translation>Nombre de la ventana</translation>
    </message>
    <message>
      <source>Itinera&apos;s</source>
      <translation>El de Itinera</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Picture of the window</source>
      <translation>Imagen de la ventana</translation>
    </message>
  </context>
  <context>
    <name>itinera::NamesCard</name>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Name she &amp;chose</source>
      <translation>Nombre que &amp;eligió</translation>
    </message>
    <message>
      <source>Legal &amp;names</source>
      <translation>&amp;Nombres legales</translation>
    </message>
    <message>
      <source>One per line, in her order</source>
      <translation>Uno por línea, en su orden</translation>
    </message>
    <message>
      <source>&amp;Aliases</source>
      <translation>&amp;Otros nombres</translation>
    </message>
    <message>
      <source>Other names she goes by, one per line</source>
      <translation>Otros nombres que usa, uno por línea</translation>
    </message>
  </context>
  <context>
    <name>itinera::NeedPicker</name>
    <message>
      <source>Add a need</source>
      <translation>Añadir una necesidad</translation>
    </message>
    <message>
      <source>A need that she names</source>
      <translation>Una necesidad que ella nombra</translation>
    </message>
    <message>
      <source>As she says it, for example: sending money to my family</source>
      <translation>Como ella la dice, por ejemplo: mandar dinero a mi familia</translation>
    </message>
    <message>
      <source>No field of life chosen</source>
      <translation>Sin ámbito de la vida</translation>
    </message>
    <message>
      <source>Field of life</source>
      <translation>Ámbito de la vida</translation>
    </message>
    <message>
      <source>Add her need</source>
      <translation>Añadir su necesidad</translation>
    </message>
    <message>
      <source>Or from the list</source>
      <translation>O de la lista</translation>
    </message>
    <message>
      <source>Type to filter; Enter adds</source>
      <translation>Escribir para filtrar; Intro añade</translation>
    </message>
    <message>
      <source>Filter the list of needs</source>
      <translation>Filtrar la lista de necesidades</translation>
    </message>
    <message>
      <source>Needs to choose from</source>
      <translation>Necesidades para elegir</translation>
    </message>
    <message>
      <source>Basic needs</source>
      <translation>Necesidades básicas</translation>
    </message>
    <message>
      <source>Other needs</source>
      <translation>Otras necesidades</translation>
    </message>
    <message>
      <source>Nothing in the list reads like that. Add it as a need that she names.</source>
      <translation>No hay nada así en la lista. Añadirla como una necesidad que ella nombra.</translation>
    </message>
    <message numerus="yes">
      <source>%n needs to choose from</source>
      <translation>
        <numerusform>%n necesidad para elegir</numerusform>
        <numerusform>%n necesidades para elegir</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::NeedRow</name>
    <message>
      <source>She names it</source>
      <translation>La nombra ella</translation>
    </message>
    <message>
      <source>One place up (Alt+Up)</source>
      <translation>Subir un puesto (Alt+Arriba)</translation>
    </message>
    <message>
      <source>One place down (Alt+Down)</source>
      <translation>Bajar un puesto (Alt+Abajo)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Colocar</translation>
    </message>
    <message>
      <source>Gives it the next place in her order</source>
      <translation>Le da el siguiente puesto en su orden</translation>
    </message>
    <message>
      <source>Place first</source>
      <translation>Poner la primera</translation>
    </message>
    <message>
      <source>Situation now: %1</source>
      <translation>Situación actual: %1</translation>
    </message>
    <message>
      <source>Urgency in the professional&apos;s view: %1</source>
      <translation>Urgencia a juicio profesional: %1</translation>
    </message>
    <message>
      <source>Urgency in the professional&apos;s view</source>
      <translation>Urgencia a juicio profesional</translation>
    </message>
    <message>
      <source>She prefers not to say</source>
      <translation>Prefiere no decirlo</translation>
    </message>
    <message>
      <source>She prefers not to say how it stands: %1</source>
      <translation>Prefiere no decir cómo está: %1</translation>
    </message>
    <message>
      <source>Her words and note</source>
      <translation>Sus palabras y nota</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take out: %1</source>
      <translation>Quitar: %1</translation>
    </message>
    <message>
      <source>In her words</source>
      <translation>Con sus palabras</translation>
    </message>
    <message>
      <source>In her words: %1</source>
      <translation>Con sus palabras: %1</translation>
    </message>
    <message>
      <source>The professional&apos;s note</source>
      <translation>Nota profesional</translation>
    </message>
    <message>
      <source>The professional&apos;s note: %1</source>
      <translation>Nota profesional: %1</translation>
    </message>
    <message>
      <source>Her place: %1</source>
      <translation>Su puesto: %1</translation>
    </message>
    <message>
      <source>Not placed by her yet</source>
      <translation>Ella aún no le ha dado puesto</translation>
    </message>
    <message>
      <source>Situation now</source>
      <translation>Situación actual</translation>
    </message>
    <message>
      <source>Situation now: she prefers not to say</source>
      <translation>Situación actual: prefiere no decirlo</translation>
    </message>
    <message>
      <source>Situation now: not asked yet</source>
      <translation>Situación actual: aún sin preguntar</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>«%1»</translation>
    </message>
    <message>
      <source>She receives for it: %1</source>
      <translation>Para esto recibe: %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::NeedsClosingCard</name>
    <message>
      <source>To close</source>
      <translation>Para terminar</translation>
    </message>
    <message>
      <source>Anything else about this conversation</source>
      <translation>Algo más sobre esta conversación</translation>
    </message>
    <message>
      <source>We look at it again on</source>
      <translation>Lo volvemos a mirar el</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>Discard this draft</source>
      <translation>Descartar este borrador</translation>
    </message>
    <message>
      <source>Before signing:
%1</source>
      <translation>Antes de firmar:
%1</translation>
    </message>
  </context>
  <context>
    <name>itinera::NeedsPage</name>
    <message>
      <source>Nothing is written down about her needs yet</source>
      <translation>Todavía no hay nada anotado sobre sus necesidades</translation>
    </message>
    <message>
      <source>Ask her what she needs and what comes first for her. Anything counts, also what no list holds.</source>
      <translation>Preguntarle qué necesita y qué va primero para ella. Todo cuenta, también lo que no está en ninguna lista.</translation>
    </message>
    <message>
      <source>Begin with her</source>
      <translation>Empezar con ella</translation>
    </message>
    <message>
      <source>Assess again</source>
      <translation>Volver a valorar</translation>
    </message>
    <message>
      <source>Goes through the same needs again; the signed assessment stays as it is</source>
      <translation>Repasa otra vez las mismas necesidades; la valoración firmada queda como está</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>En el tiempo</translation>
    </message>
    <message>
      <source>Her order</source>
      <translation>Su orden</translation>
    </message>
    <message>
      <source>Her needs in her order</source>
      <translation>Sus necesidades en su orden</translation>
    </message>
    <message>
      <source>Not placed by her yet</source>
      <translation>Ella aún no le ha dado puesto</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>A little is still missing</source>
      <translation>Falta poco</translation>
    </message>
    <message>
      <source>Sign this assessment?</source>
      <translation>¿Firmar esta valoración?</translation>
    </message>
    <message>
      <source>It is kept as it stands now, with her order. Later changes go into a new one.</source>
      <translation>Se conserva tal como está, con su orden. Los cambios posteriores van en una nueva.</translation>
    </message>
    <message>
      <source>Signed. The plan is made from these needs, in her order.</source>
      <translation>Firmada. El plan se hace con estas necesidades, en su orden.</translation>
    </message>
    <message>
      <source>Open the plan</source>
      <translation>Abrir el plan</translation>
    </message>
    <message>
      <source>What was written down here is taken away.</source>
      <translation>Se quita lo que se ha escrito aquí.</translation>
    </message>
    <message>
      <source>What was written down here is taken away. Signed assessments stay.</source>
      <translation>Se quita lo que se ha escrito aquí. Las valoraciones firmadas permanecen.</translation>
    </message>
    <message>
      <source>Discard this draft?</source>
      <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Take this need out?</source>
      <translation>¿Quitar esta necesidad?</translation>
    </message>
    <message>
      <source>Its place, ratings and words leave this assessment. Signed assessments keep theirs.</source>
      <translation>Su puesto, su valoración y sus palabras salen de esta valoración. Las firmadas conservan lo suyo.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Assessment being worked on, begun on %1</source>
      <translation>Valoración en curso, empezada el %1</translation>
    </message>
    <message>
      <source>Assessment %1, signed on %2 by %3</source>
      <translation>Valoración %1, firmada el %2 por %3</translation>
    </message>
    <message>
      <source>Add the needs that she speaks of, then ask her what comes first.</source>
      <translation>Añadir las necesidades de las que habla y preguntarle después qué va primero.</translation>
    </message>
    <message>
      <source>She says what comes first. Drag by the dots, use the arrows, or Alt+Up and Alt+Down.</source>
      <translation>Ella dice qué va primero. Arrastrar por los puntos, usar las flechas o Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
      <source>As she put it in order.</source>
      <translation>Como ella las ha ordenado.</translation>
    </message>
  </context>
  <context>
    <name>itinera::NewCasePage</name>
    <message>
      <source>New case</source>
      <translation>Caso nuevo</translation>
    </message>
    <message>
      <source>What she tells you, as far as she wants to</source>
      <translation>Lo que ella cuenta, hasta donde quiera</translation>
    </message>
    <message>
      <source>The name she wants to hear</source>
      <translation>El nombre que quiere oír</translation>
    </message>
    <message>
      <source>&amp;Name she chose</source>
      <translation>&amp;Nombre elegido</translation>
    </message>
    <message>
      <source>One per line, in her order</source>
      <translation>Uno por línea, en su orden</translation>
    </message>
    <message>
      <source>&amp;Legal names</source>
      <translation>Nombres &amp;legales</translation>
    </message>
    <message>
      <source>Other names she goes by, one per line</source>
      <translation>Otros nombres que usa, uno por línea</translation>
    </message>
    <message>
      <source>&amp;Aliases</source>
      <translation>&amp;Otros nombres</translation>
    </message>
    <message>
      <source>Born, as far as it is known</source>
      <translation>Nacimiento, hasta donde se sabe</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>Na&amp;cimiento</translation>
    </message>
    <message>
      <source>Type part of a country’s name</source>
      <translation>Escribir parte del nombre de un país</translation>
    </message>
    <message>
      <source>Citizenship</source>
      <translation>Nacionalidad</translation>
    </message>
    <message>
      <source>&amp;Citizenship</source>
      <translation>Na&amp;cionalidad</translation>
    </message>
    <message>
      <source>Town or part of town where she lives now</source>
      <translation>Población o barrio donde vive ahora</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>Lu&amp;gar</translation>
    </message>
    <message>
      <source>Back to the cases</source>
      <translation>Volver a los casos</translation>
    </message>
    <message>
      <source>What you typed is kept and stands here when you come back.</source>
      <translation>Lo escrito se conserva y seguirá aquí al volver.</translation>
    </message>
    <message>
      <source>Create case</source>
      <translation>Crear el caso</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Intro</translation>
    </message>
    <message>
      <source>What you had typed for a new case is here again.</source>
      <translation>Lo que se había escrito para un caso nuevo vuelve a estar aquí.</translation>
    </message>
    <message>
      <source>Start empty</source>
      <translation>Empezar en blanco</translation>
    </message>
    <message>
      <source>Start with “%1” instead</source>
      <translation>Empezar con «%1»</translation>
    </message>
    <message>
      <source>The date of birth cannot be understood.</source>
      <translation>No se entiende la fecha de nacimiento.</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
      <source>Correct it, for example “2001” or “spring 2001”, or leave it empty.</source>
      <translation>Corregirla, por ejemplo «2001» o «primavera de 2001», o dejarla vacía.</translation>
    </message>
    <message>
      <source>The citizenship that you began to type is not chosen yet.</source>
      <translation>La nacionalidad que se empezó a escribir aún no está elegida.</translation>
    </message>
    <message>
      <source>Press Enter in that field, or empty it.</source>
      <translation>Pulsar Intro en ese campo o vaciarlo.</translation>
    </message>
    <message>
      <source>A case may be hers already</source>
      <translation>Puede que ya haya un caso suyo</translation>
    </message>
    <message numerus="yes">
      <source>%n cases may be hers already</source>
      <translation>
        <numerusform>Puede que %n caso ya sea suyo</numerusform>
        <numerusform>Puede que %n casos ya sean suyos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::NewPassphrase</name>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
      <source>How hard the passphrase is to guess</source>
      <translation>Lo difícil que es adivinar la frase de contraseña</translation>
    </message>
    <message>
      <source>New passphrase once more</source>
      <translation>Nueva frase de contraseña, otra vez</translation>
    </message>
  </context>
  <context>
    <name>itinera::NoticeBar</name>
    <message>
      <source>To know: %1</source>
      <translation>Para saber: %1</translation>
    </message>
    <message>
      <source>To look at: %1</source>
      <translation>Para mirar: %1</translation>
    </message>
    <message>
      <source>Good: %1</source>
      <translation>Bien: %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::OrderCard</name>
    <message>
      <source>We agreed on another order than that of her needs</source>
      <translation>Hemos acordado otro orden que el de sus necesidades</translation>
    </message>
    <message>
      <source>Why she agreed</source>
      <translation>Por qué estuvo de acuerdo</translation>
    </message>
    <message>
      <source>The goals follow her order of needs.</source>
      <translation>Los objetivos siguen su orden de necesidades.</translation>
    </message>
    <message>
      <source>The goals stand in her order so far. Drag a goal by its dots, use its arrows, or Alt+Shift+Up and Alt+Shift+Down.</source>
      <translation>Por ahora los objetivos van en su orden. Arrastrar un objetivo por los puntos, usar las flechas o Alt+Mayús+Arriba y Alt+Mayús+Abajo.</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>The goals stand in another order than her needs. Her order is: %1</source>
      <translation>Los objetivos van en otro orden que sus necesidades. El orden de ella es: %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::OriginCard</name>
    <message>
      <source>Birth, gender, citizenship</source>
      <translation>Nacimiento, género, nacionalidad</translation>
    </message>
    <message>
      <source>Born, as far as it is known</source>
      <translation>Nacimiento, hasta donde se sabe</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>Na&amp;cimiento</translation>
    </message>
    <message>
      <source>&amp;Gender</source>
      <translation>&amp;Género</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>Type part of a country’s name</source>
      <translation>Escribir parte del nombre de un país</translation>
    </message>
    <message>
      <source>Citizenships</source>
      <translation>Nacionalidades</translation>
    </message>
  </context>
  <context>
    <name>itinera::OverTimeCard</name>
    <message>
      <source>How each need went</source>
      <translation>Cómo ha ido cada necesidad</translation>
    </message>
    <message>
      <source>Situation of each need over time</source>
      <translation>Situación de cada necesidad en el tiempo</translation>
    </message>
    <message>
      <source>Her order, then and now</source>
      <translation>Su orden, antes y ahora</translation>
    </message>
    <message>
      <source>Her place for each need at each assessment; a dash where she had not placed it.</source>
      <translation>El puesto que ella dio a cada necesidad en cada valoración; un guion donde no la había colocado.</translation>
    </message>
    <message>
      <source>Need</source>
      <translation>Necesidad</translation>
    </message>
  </context>
  <context>
    <name>itinera::OverallCard</name>
    <message>
      <source>Over all</source>
      <translation>En conjunto</translation>
    </message>
    <message>
      <source>The level that holds</source>
      <translation>El nivel que vale</translation>
    </message>
    <message>
      <source>As the rule says</source>
      <translation>Como dice la regla</translation>
    </message>
    <message>
      <source>Set by a professional: %1</source>
      <translation>Fijado por una profesional: %1</translation>
    </message>
    <message>
      <source>Look at it again on</source>
      <translation>Volver a mirarla el</translation>
    </message>
    <message>
      <source>Take the proposed day</source>
      <translation>Tomar el día propuesto</translation>
    </message>
    <message>
      <source>How she sees it herself</source>
      <translation>Cómo lo ve ella</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Why another level than the rule&apos;s</source>
      <translation>Por qué otro nivel que el de la regla</translation>
    </message>
    <message>
      <source>Sign…</source>
      <translation>Firmar…</translation>
    </message>
    <message>
      <source>Discard this draft…</source>
      <translation>Descartar este borrador…</translation>
    </message>
    <message>
      <source>Level over all</source>
      <translation>Nivel general</translation>
    </message>
    <message>
      <source>A day is proposed as soon as there is a level.</source>
      <translation>Se propone un día en cuanto hay un nivel.</translation>
    </message>
    <message>
      <source>Proposed for this level: %1, or sooner if something changes.</source>
      <translation>Propuesto para este nivel: %1, o antes si algo cambia.</translation>
    </message>
    <message>
      <source>Nothing is missing. Sign it when you have both finished.</source>
      <translation>No falta nada. Firmarla cuando las dos hayan terminado.</translation>
    </message>
    <message>
      <source>Still to do before signing</source>
      <translation>Pendiente antes de firmar</translation>
    </message>
  </context>
  <context>
    <name>itinera::PaperTab</name>
    <message>
      <source>Nothing to print yet</source>
      <translation>Todavía no hay nada que imprimir</translation>
    </message>
    <message>
      <source>How the page will look</source>
      <translation>Cómo quedará la página</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved as %1. The file lies outside the vault: delete it when it is not needed any more.</source>
      <translation>Guardada como %1. Este PDF queda fuera del archivo cifrado: borrarlo cuando ya no haga falta.</translation>
    </message>
    <message>
      <source>This computer knows no printer. Connect one and set it up in the system’s settings, then try again. Or save the page as a PDF and print it where there is one.</source>
      <translation>Este ordenador no tiene ninguna impresora. Conectar una, configurarla en los ajustes del sistema y volver a intentarlo. O guardar la página como PDF e imprimirla donde haya una.</translation>
    </message>
    <message>
      <source>Sent to the printer. Fetch the pages now, and note below where each copy is kept.</source>
      <translation>Enviada a la impresora. Recoger ya las páginas y anotar abajo dónde se guarda cada copia.</translation>
    </message>
  </context>
  <context>
    <name>itinera::PartialDateEdit</name>
    <message>
      <source>Date, as far as it is known</source>
      <translation>Fecha, hasta donde se sabe</translation>
    </message>
    <message>
      <source>for example 2019, 04/2019, spring 2019</source>
      <translation>por ejemplo: 2019, 04/2019, primavera de 2019</translation>
    </message>
    <message>
      <source>This cannot be read as a date. It stays as you typed it; try 2019, 04/2019 or “about 2019”.</source>
      <translation>No se puede leer como fecha. Se queda como está escrito; probar con 2019, 04/2019 o «hacia 2019».</translation>
    </message>
    <message>
      <source>Understood as: %1</source>
      <translation>Entendido como: %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::PermissionTable</name>
    <message>
      <source>What each role allows</source>
      <translation>Lo que permite cada función</translation>
    </message>
  </context>
  <context>
    <name>itinera::PersonPage</name>
    <message>
      <source>What you had typed here is here again. It is stored when you leave its field.</source>
      <translation>Lo que estaba a medio escribir vuelve a estar aquí. Se guarda al salir del campo.</translation>
    </message>
  </context>
  <context>
    <name>itinera::PlanPage</name>
    <message>
      <source>No plan yet</source>
      <translation>Todavía no hay plan</translation>
    </message>
    <message>
      <source>Make it from her needs, with her: one goal at a time, in her own words and in her order, each with small steps.</source>
      <translation>Hacerlo a partir de sus necesidades, con ella: un objetivo cada vez, con sus palabras y en su orden, cada uno con pasos pequeños.</translation>
    </message>
    <message>
      <source>Begin the plan with her</source>
      <translation>Empezar el plan con ella</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Objetivos</translation>
    </message>
    <message>
      <source>Version %1 is written down. She can have it on paper.</source>
      <translation>La versión %1 queda escrita. Puede tenerla en papel.</translation>
    </message>
    <message>
      <source>Her risk assessment comes first, and there is none yet. The plan can be drafted meanwhile.</source>
      <translation>La valoración del riesgo va primero y todavía no hay ninguna. Mientras tanto se puede ir preparando el plan.</translation>
    </message>
    <message>
      <source>Assess the risk</source>
      <translation>Valorar el riesgo</translation>
    </message>
    <message>
      <source>Something happened since the last risk assessment. Its review comes first; the plan can be drafted meanwhile.</source>
      <translation>Ha pasado algo desde la última valoración del riesgo. Su revisión va primero; mientras tanto se puede ir preparando el plan.</translation>
    </message>
    <message>
      <source>Review the risk</source>
      <translation>Revisar el riesgo</translation>
    </message>
    <message>
      <source>The risk assessment was due to be looked at again. Its review comes first; the plan can be drafted meanwhile.</source>
      <translation>Tocaba revisar la valoración del riesgo. La revisión va primero; mientras tanto se puede ir preparando el plan.</translation>
    </message>
    <message>
      <source>The plan is being drafted; nothing is agreed yet.</source>
      <translation>El plan se está preparando; todavía no hay nada acordado.</translation>
    </message>
    <message>
      <source>Changed since version %1 of %2.</source>
      <translation>Con cambios desde la versión %1, del %2.</translation>
    </message>
    <message>
      <source>Version %1, agreed on %2.</source>
      <translation>Versión %1, acordada el %2.</translation>
    </message>
    <message>
      <source>Version %1 of %2; a signature is still to come.</source>
      <translation>Versión %1, del %2; falta una firma.</translation>
    </message>
    <message>
      <source>The goals follow her order of needs. Where she agrees to another order, say so above.</source>
      <translation>Los objetivos siguen su orden de necesidades. Si ella acepta otro orden, indicarlo arriba.</translation>
    </message>
  </context>
  <context>
    <name>itinera::PrintPanel</name>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Which page</source>
      <translation>Qué página</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Cuál</translation>
    </message>
    <message>
      <source>Language of the page</source>
      <translation>Idioma de la página</translation>
    </message>
    <message>
      <source>Discreet</source>
      <translation>Discreta</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Letra grande</translation>
    </message>
    <message>
      <source>Without names, the organisation and the subject.</source>
      <translation>Sin nombres, sin la entidad y sin el asunto.</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>The printer’s queue keeps a copy that this program cannot reach, and a PDF file lies outside the vault. Fetch pages from the printer at once. Paper about her is locked away.</source>
      <translation>La cola de la impresora guarda una copia a la que este programa no llega, y un PDF queda fuera del archivo cifrado. Recoger las páginas de la impresora enseguida. Los papeles sobre ella se guardan bajo llave.</translation>
    </message>
    <message>
      <source>The newest</source>
      <translation>La más reciente</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <source>For somebody else: ask her first</source>
      <translation>Para otra persona: antes hay que preguntarle a ella</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>For her</source>
      <translation>Para ella</translation>
    </message>
    <message>
      <source>For us, it stays in the office</source>
      <translation>Para nosotras, se queda en la oficina</translation>
    </message>
    <message>
      <source>For %1: %2</source>
      <comment>recipient, purpose</comment>
      <translation>Para %1: %2</translation>
    </message>
    <message>
      <source>Choose for whom it is; then it can be printed.</source>
      <translation>Elige para quién es; entonces se puede imprimir.</translation>
    </message>
  </context>
  <context>
    <name>itinera::PrinterSheet</name>
    <message>
      <source>On paper</source>
      <translation>En papel</translation>
    </message>
    <message>
      <source>On which printer</source>
      <translation>En qué impresora</translation>
    </message>
    <message>
      <source>How many copies</source>
      <translation>Cuántas copias</translation>
    </message>
    <message>
      <source>On both sides</source>
      <translation>Por las dos caras</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>No hay ninguna impresora configurada</translation>
    </message>
  </context>
  <context>
    <name>itinera::QuestionCard</name>
    <message>
      <source>First question</source>
      <translation>Primera pregunta</translation>
    </message>
    <message>
      <source>Second question</source>
      <translation>Segunda pregunta</translation>
    </message>
    <message>
      <source>No factor noted yet. Go through the list with her, and ask what she herself is afraid of.</source>
      <translation>Aún no hay ningún factor. Repasar la lista con ella y preguntarle de qué tiene miedo.</translation>
    </message>
    <message>
      <source>Add a factor</source>
      <translation>Añadir un factor</translation>
    </message>
    <message>
      <source>Remove this factor?</source>
      <translation>¿Quitar este factor?</translation>
    </message>
    <message>
      <source>What you wrote and rated for it is taken out of this assessment. Signed assessments keep theirs.</source>
      <translation>Lo escrito y valorado en él se quita de esta valoración. Las valoraciones firmadas conservan lo suyo.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
  </context>
  <context>
    <name>itinera::ReachCard</name>
    <message>
      <source>How to reach her safely</source>
      <translation>Cómo contactar con ella de forma segura</translation>
    </message>
    <message>
      <source>Nothing about her is said on the phone: not who she is, not that she comes here. Agree a time and a place, nothing else.</source>
      <translation>Por teléfono no se dice nada de ella: ni quién es ni que viene aquí. Acordar hora y lugar, nada más.</translation>
    </message>
    <message>
      <source>Add a way to reach her</source>
      <translation>Añadir una vía de contacto</translation>
    </message>
    <message>
      <source>Safe ways and times to reach her, in her words</source>
      <translation>Vías y horas seguras para contactar con ella, con sus palabras</translation>
    </message>
    <message>
      <source>Take this way off the list?</source>
      <translation>¿Quitar esta vía de la lista?</translation>
    </message>
    <message>
      <source>If it is not safe any more, mark it “Never” instead, so that nobody tries it.</source>
      <translation>Si ya no es segura, mejor marcarla como «Nunca», para que nadie lo intente.</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <source>Take this way off the list</source>
      <translation>Quitar esta vía de la lista</translation>
    </message>
    <message>
      <source>Way to reach her</source>
      <translation>Vía de contacto</translation>
    </message>
    <message>
      <source>Which way?</source>
      <translation>¿Qué vía?</translation>
    </message>
    <message>
      <source>Number, address, name</source>
      <translation>Número, dirección, nombre</translation>
    </message>
    <message>
      <source>Is this way safe?</source>
      <translation>¿Es segura esta vía?</translation>
    </message>
    <message>
      <source>When, how, what to say if someone else answers</source>
      <translation>Cuándo, cómo, qué decir si contesta otra persona</translation>
    </message>
  </context>
  <context>
    <name>itinera::RecoveryCodePage</name>
    <message>
      <source>The recovery code</source>
      <translation>El código de recuperación</translation>
    </message>
    <message>
      <source>Print it, or write it down by hand, and lock it away in the organisation&apos;s safe, not with the laptop. It is shown only now.</source>
      <translation>Imprimirlo o copiarlo a mano y guardarlo en la caja fuerte de la entidad, no con el portátil. Solo se muestra ahora.</translation>
    </message>
    <message>
      <source>Print it</source>
      <translation>Imprimirlo</translation>
    </message>
    <message>
      <source>It is printed and will be locked away</source>
      <translation>Está impreso y se guardará bajo llave</translation>
    </message>
    <message>
      <source>The printer and the computer&apos;s list of print jobs may keep a copy: use a printer in the office.</source>
      <translation>La impresora y la cola de impresión pueden conservar una copia: usar una impresora de la oficina.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Código de recuperación</translation>
    </message>
    <message>
      <source>Lock this page away in the organisation&apos;s safe, not with the laptop. A newer code makes it void.</source>
      <translation>Guardar esta página en la caja fuerte de la entidad, no con el portátil. Un código más nuevo la anula.</translation>
    </message>
    <message>
      <source>Save it as a file…</source>
      <translation>Guardarlo como archivo…</translation>
    </message>
    <message>
      <source>A file with the code</source>
      <translation>Un archivo con el código</translation>
    </message>
    <message>
      <source>Whoever has this file and the laptop, or a copy of the vault, can open everything. A file that was deleted can often be brought back. Print the code, or write it down by hand, if you can. If it has to be a file: on a stick that is locked away in the safe, never on this laptop.</source>
      <translation>Quien tenga este archivo y el portátil, o una copia del archivo cifrado, puede abrirlo todo. Un archivo borrado a menudo se puede recuperar. Mejor imprimir el código o copiarlo a mano. Si tiene que ser un archivo: en una memoria USB guardada bajo llave en la caja fuerte, nunca en este portátil.</translation>
    </message>
    <message>
      <source>Save the file all the same…</source>
      <translation>Guardar el archivo de todos modos…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>This computer knows no printer. Connect one and set it up in the system’s settings, then try again. Or write the code down by hand.</source>
      <translation>Este ordenador no conoce ninguna impresora. Conectar una, configurarla en los ajustes del sistema e intentarlo de nuevo. O copiar el código a mano.</translation>
    </message>
    <message>
      <source>Sent to the printer. Fetch the page now.</source>
      <translation>Enviado a la impresora. Recoger la página ahora.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved as %1. Whoever finds this file can open the vault: lock it away.</source>
      <translation>Guardado como %1. Quien encuentre este archivo puede abrir el archivo cifrado: guardarlo bajo llave.</translation>
    </message>
  </context>
  <context>
    <name>itinera::ReferenceCard</name>
    <message>
      <source>How we accompany her</source>
      <translation>Cómo la acompañamos</translation>
    </message>
    <message>
      <source>&amp;Professional of reference</source>
      <translation>&amp;Profesional de referencia</translation>
    </message>
    <message>
      <source>Opened on</source>
      <translation>Abierto el</translation>
    </message>
    <message>
      <source>No case closes by itself. Closing is agreed with her, and she can come back.</source>
      <translation>Ningún caso se cierra solo. El cierre se acuerda con ella, y siempre puede volver.</translation>
    </message>
    <message>
      <source>How the case stands</source>
      <translation>Estado del caso</translation>
    </message>
  </context>
  <context>
    <name>itinera::RegisterCard</name>
    <message>
      <source>The register of printed pages</source>
      <translation>El registro de impresiones</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filter the register</source>
      <translation>Filtrar el registro</translation>
    </message>
    <message>
      <source>Nothing was printed yet. Every page that is printed or saved here is entered by itself.</source>
      <translation>Todavía no se ha imprimido nada. Cada página que se imprime o se guarda aquí queda anotada sola.</translation>
    </message>
    <message>
      <source>Printed pages</source>
      <translation>Páginas impresas</translation>
    </message>
    <message>
      <source>Note the place</source>
      <translation>Anotar el lugar</translation>
    </message>
    <message>
      <source>Destroyed today</source>
      <translation>Destruida hoy</translation>
    </message>
    <message>
      <source>None matches</source>
      <translation>Ninguna coincide</translation>
    </message>
    <message numerus="yes">
      <source>%n prints</source>
      <translation>
        <numerusform>%n impresión</numerusform>
        <numerusform>%n impresiones</numerusform>
      </translation>
    </message>
    <message>
      <source>Was it destroyed?</source>
      <translation>¿Se ha destruido?</translation>
    </message>
    <message>
      <source>All copies of this print are noted as destroyed today. The line stays in the register.</source>
      <translation>Todas las copias de esta impresión quedan anotadas como destruidas hoy. La línea se queda en el registro.</translation>
    </message>
  </context>
  <context>
    <name>itinera::RegisterDelegate</name>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>Dónde se guarda</translation>
    </message>
    <message>
      <source>Cabinet, folder, who has the key</source>
      <translation>Armario, carpeta, quién tiene la llave</translation>
    </message>
  </context>
  <context>
    <name>itinera::RegisterModel</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>PDF file</source>
      <translation>Archivo PDF</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>%1, discreet, large print</source>
      <translation>%1, discreta, letra grande</translation>
    </message>
    <message>
      <source>%1, discreet</source>
      <translation>%1, discreta</translation>
    </message>
    <message>
      <source>%1, large print</source>
      <translation>%1, letra grande</translation>
    </message>
    <message>
      <source>Not noted yet</source>
      <translation>Sin anotar todavía</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Double-click or press F2 to change it</source>
      <translation>Doble clic o F2 para cambiarlo</translation>
    </message>
    <message>
      <source>Note first where it is kept</source>
      <translation>Anotar primero dónde se guarda</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Printed on</source>
      <translation>Impresa el</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Forma</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>Dónde se guarda</translation>
    </message>
    <message>
      <source>Destroyed</source>
      <translation>Destruida</translation>
    </message>
    <message>
      <source>Her</source>
      <translation>Ella</translation>
    </message>
    <message>
      <source>Us</source>
      <translation>Nosotras</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>No consta</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
  </context>
  <context>
    <name>itinera::RestoreForm</name>
    <message>
      <source>Put a backup in the vault&apos;s place</source>
      <translation>Poner una copia en lugar del archivo cifrado</translation>
    </message>
    <message>
      <source>For a vault that is damaged, lost or wrong. Nothing is deleted: a vault that is there is kept under another name, and the backup stays where it is.</source>
      <translation>Para un archivo cifrado dañado, perdido o equivocado. No se borra nada: si hay un archivo, se guarda con otro nombre, y la copia se queda donde está.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Vault</source>
      <translation>Archivo cifrado</translation>
    </message>
    <message>
      <source>Folder with its backups</source>
      <translation>Carpeta con sus copias</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Your passphrase of the day of the backup</source>
      <translation>Tu frase de contraseña del día de la copia</translation>
    </message>
    <message>
      <source>Look into it</source>
      <translation>Mirar dentro</translation>
    </message>
    <message>
      <source>Put it in the vault&apos;s place</source>
      <translation>Ponerla en lugar del archivo cifrado</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Choose a vault</source>
      <translation>Elegir un archivo cifrado</translation>
    </message>
    <message>
      <source>Choose the folder with the backups</source>
      <translation>Elegir la carpeta con las copias</translation>
    </message>
    <message>
      <source>Choose the folder that you use for backups.</source>
      <translation>Elige la carpeta que usáis para las copias.</translation>
    </message>
    <message>
      <source>There is no backup in this folder.</source>
      <translation>En esta carpeta no hay ninguna copia.</translation>
    </message>
    <message>
      <source>This folder is not there: is the disk plugged in?</source>
      <translation>Esta carpeta no está: ¿está conectado el disco?</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message numerus="yes">
      <source>%n open case(s)</source>
      <translation>
        <numerusform>%n caso abierto</numerusform>
        <numerusform>%n casos abiertos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n closed case(s)</source>
      <translation>
        <numerusform>%n caso cerrado</numerusform>
        <numerusform>%n casos cerrados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%n miembro</numerusform>
        <numerusform>%n miembros</numerusform>
      </translation>
    </message>
    <message>
      <source>Last worked in by %1 on %2.</source>
      <translation>La última persona que trabajó en él fue %1, el %2.</translation>
    </message>
    <message>
      <source>The newest cases: %1</source>
      <translation>Los casos más recientes: %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskCompare</name>
    <message>
      <source>New.</source>
      <translation>Nuevo.</translation>
    </message>
    <message>
      <source>No longer there.</source>
      <translation>Ya no está.</translation>
    </message>
    <message>
      <source>Not rated any more.</source>
      <translation>Ya no está valorado.</translation>
    </message>
    <message>
      <source>Rated now.</source>
      <translation>Ahora valorado.</translation>
    </message>
    <message>
      <source>Higher: from %1 to %2.</source>
      <translation>Más alto: de %1 a %2.</translation>
    </message>
    <message>
      <source>Lower: from %1 to %2.</source>
      <translation>Más bajo: de %1 a %2.</translation>
    </message>
    <message>
      <source>Rated a little differently, at the same level.</source>
      <translation>Valorado algo distinto, en el mismo nivel.</translation>
    </message>
    <message>
      <source>The safeguards are gone.</source>
      <translation>Ya no hay medidas de protección.</translation>
    </message>
    <message>
      <source>Safeguards now: %1</source>
      <translation>Medidas ahora: %1</translation>
    </message>
    <message>
      <source>Other safeguards: %1</source>
      <translation>Otras medidas: %1</translation>
    </message>
    <message>
      <source>Put differently: %1</source>
      <translation>Dicho de otra forma: %1</translation>
    </message>
    <message>
      <source>As before.</source>
      <translation>Como antes.</translation>
    </message>
    <message>
      <source>Assessment %1, %2</source>
      <translation>Valoración %1, %2</translation>
    </message>
    <message>
      <source>Level over all</source>
      <translation>Nivel general</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <source>The level over all is the same: %1.</source>
      <translation>El nivel global es el mismo: %1.</translation>
    </message>
    <message>
      <source>The level over all went up, from %1 to %2.</source>
      <translation>El nivel global ha subido, de %1 a %2.</translation>
    </message>
    <message>
      <source>The level over all went down, from %1 to %2.</source>
      <translation>El nivel global ha bajado, de %1 a %2.</translation>
    </message>
    <message>
      <source>Cooperation with the authorities, as before: %1.</source>
      <translation>Colaboración con las autoridades, como antes: %1.</translation>
    </message>
    <message>
      <source>Cooperation with the authorities: first “%1”, then “%2”.</source>
      <translation>Colaboración con las autoridades: primero «%1», después «%2».</translation>
    </message>
    <message>
      <source>Weighed like this: %1</source>
      <translation>Se tuvo en cuenta así: %1</translation>
    </message>
    <message>
      <source>Factor by factor</source>
      <translation>Factor por factor</translation>
    </message>
    <message>
      <source>The numbers are the same in both matrices. The level is the one that remains with the safeguards.</source>
      <translation>Los números son los mismos en las dos matrices. El nivel es el que queda con las medidas de protección.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>Factor</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskEditor</name>
    <message>
      <source>The matrix</source>
      <translation>La matriz</translation>
    </message>
    <message>
      <source>Each number is a factor. Click it to open the factor.</source>
      <translation>Cada número es un factor. Pulsarlo para abrir el factor.</translation>
    </message>
    <message>
      <source>Not ready to be signed yet</source>
      <translation>Aún no se puede firmar</translation>
    </message>
    <message>
      <source>Sign this assessment?</source>
      <translation>¿Firmar esta valoración?</translation>
    </message>
    <message>
      <source>The level is: %1. After this the assessment is not changed any more; a review makes a new one.</source>
      <translation>El nivel es: %1. Después la valoración ya no se cambia; una revisión hace otra nueva.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>Discard this draft?</source>
      <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
      <source>What was worked on since it was started goes. Signed assessments stay as they are.</source>
      <translation>Se va lo trabajado desde que se empezó. Las valoraciones firmadas quedan como están.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskHistory</name>
    <message>
      <source>Signed assessments stay as they were. Open one to read it, or tick two to put them side by side.</source>
      <translation>Las valoraciones firmadas se quedan como estaban. Abrir una para leerla o marcar dos para verlas juntas.</translation>
    </message>
    <message>
      <source>Filter, for example: high, 2026, a name</source>
      <translation>Filtrar, por ejemplo: alto, 2026, un nombre</translation>
    </message>
    <message>
      <source>Filter the assessments</source>
      <translation>Filtrar las valoraciones</translation>
    </message>
    <message>
      <source>Signed assessments</source>
      <translation>Valoraciones firmadas</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Signed on</source>
      <translation>Firmada el</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Put the two side by side</source>
      <translation>Ver las dos juntas</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <source>Compare assessment %1</source>
      <translation>Comparar la valoración %1</translation>
    </message>
    <message>
      <source>None matches. Empty the filter to see them all.</source>
      <translation>Ninguna coincide. Vaciar el filtro para verlas todas.</translation>
    </message>
    <message numerus="yes">
      <source>%n assessments</source>
      <translation>
        <numerusform>%n valoración</numerusform>
        <numerusform>%n valoraciones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskMatrixView</name>
    <message>
      <source>Matrix of likelihood and severity</source>
      <translation>Matriz de probabilidad y gravedad</translation>
    </message>
    <message>
      <source>%1. %2: not rated yet.</source>
      <translation>%1. %2: aún sin valorar.</translation>
    </message>
    <message>
      <source>%1. %2: likelihood %3, severity %4: %5.</source>
      <translation>%1. %2: probabilidad %3, gravedad %4: %5.</translation>
    </message>
    <message>
      <source>With safeguards: likelihood %1, severity %2: %3.</source>
      <translation>Con medidas de protección: probabilidad %1, gravedad %2: %3.</translation>
    </message>
    <message>
      <source>No risk factor is rated yet.</source>
      <translation>Todavía no hay ningún factor de riesgo valorado.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <source>with safeguards</source>
      <translation>con medidas de protección</translation>
    </message>
    <message>
      <source>as it stands</source>
      <translation>tal como está</translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskPage</name>
    <message>
      <source>Which assessment</source>
      <translation>Qué valoración</translation>
    </message>
    <message>
      <source>No risk assessment yet</source>
      <translation>Todavía no hay valoración del riesgo</translation>
    </message>
    <message>
      <source>Start the risk assessment: it comes before anything else. Work through it with her; what you type is kept by itself, and you sign when you have both finished.</source>
      <translation>Empezar la valoración del riesgo: va antes que todo lo demás. Hacerla con ella; lo escrito se guarda solo, y se firma cuando las dos hayan terminado.</translation>
    </message>
    <message>
      <source>Start the risk assessment</source>
      <translation>Empezar la valoración del riesgo</translation>
    </message>
    <message>
      <source>What holds now</source>
      <translation>La vigente</translation>
    </message>
    <message>
      <source>The review being worked on</source>
      <translation>La revisión en curso</translation>
    </message>
    <message>
      <source>Being worked on</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>All assessments</source>
      <translation>Todas las valoraciones</translation>
    </message>
    <message>
      <source>This assessment is not signed yet. What you type is kept by itself.</source>
      <translation>Esta valoración aún no está firmada. Lo escrito se guarda solo.</translation>
    </message>
    <message>
      <source>Start the review</source>
      <translation>Empezar la revisión</translation>
    </message>
    <message>
      <source>Go on with the review</source>
      <translation>Seguir con la revisión</translation>
    </message>
    <message>
      <source>The assessment holds. To be looked at again on %1, or sooner if something changes.</source>
      <translation>La valoración está vigente. Se vuelve a mirar el %1, o antes si algo cambia.</translation>
    </message>
    <message>
      <source>The assessment holds.</source>
      <translation>La valoración está vigente.</translation>
    </message>
    <message>
      <source>The assessment is out of date:</source>
      <translation>La valoración está desactualizada:</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: the day on which it was to be looked at again</source>
      <translation>%1: el día en que había que volver a mirarla</translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskView</name>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>Factor</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Tal como está</translation>
    </message>
    <message>
      <source>Safeguards</source>
      <translation>Medidas de protección</translation>
    </message>
    <message>
      <source>With the safeguards</source>
      <translation>Con las medidas</translation>
    </message>
    <message>
      <source>In her words</source>
      <translation>Con sus palabras</translation>
    </message>
    <message>
      <source>None noted</source>
      <translation>Ninguna anotada</translation>
    </message>
    <message>
      <source>No factor was noted for this question.</source>
      <translation>En esta pregunta no se anotó ningún factor.</translation>
    </message>
    <message>
      <source>Assessment %1</source>
      <translation>Valoración %1</translation>
    </message>
    <message>
      <source>Level over all</source>
      <translation>Nivel general</translation>
    </message>
    <message>
      <source>%1. Signed on %2 by %3.</source>
      <translation>%1. Firmada el %2 por %3.</translation>
    </message>
    <message>
      <source>To be looked at again on %1.</source>
      <translation>Se volverá a mirar el %1.</translation>
    </message>
    <message>
      <source>How the level came about</source>
      <translation>De dónde sale el nivel</translation>
    </message>
    <message>
      <source>How she sees it herself</source>
      <translation>Cómo lo ve ella</translation>
    </message>
    <message>
      <source>The authorities</source>
      <translation>Las autoridades</translation>
    </message>
    <message>
      <source>Does she cooperate? %1</source>
      <translation>¿Colabora? %1</translation>
    </message>
    <message>
      <source>The matrix</source>
      <translation>La matriz</translation>
    </message>
    <message>
      <source>First question</source>
      <translation>Primera pregunta</translation>
    </message>
    <message>
      <source>Second question</source>
      <translation>Segunda pregunta</translation>
    </message>
  </context>
  <context>
    <name>itinera::SavedMark</name>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Kept as a draft</source>
      <translation>Guardado como borrador</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
  </context>
  <context>
    <name>itinera::ScaleEdit</name>
    <message>
      <source>%1: %2</source>
      <comment>step of a scale: definition</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <comment>scale: number of the step, its name</comment>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>not rated</source>
      <translation>sin valorar</translation>
    </message>
  </context>
  <context>
    <name>itinera::SessionsPage</name>
    <message>
      <source>Who can read these notes</source>
      <translation>Quién puede leer estas notas</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <source>Find words in these sessions</source>
      <translation>Buscar palabras en estas sesiones</translation>
    </message>
    <message>
      <source>Write down a session</source>
      <translation>Anotar una sesión</translation>
    </message>
    <message>
      <source>Day of the session</source>
      <translation>Día de la sesión</translation>
    </message>
    <message>
      <source>&amp;Day</source>
      <translation>&amp;Día</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Sin indicar</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Tipo</translation>
    </message>
    <message>
      <source>in minutes; may stay empty</source>
      <translation>en minutos; puede quedar vacío</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>D&amp;uración</translation>
    </message>
    <message>
      <source>What she agreed may be shared with everybody who assists her</source>
      <translation>Lo que ella aceptó compartir con quienes la acompañan</translation>
    </message>
    <message>
      <source>For the &amp;team</source>
      <translation>Para el &amp;equipo</translation>
    </message>
    <message>
      <source>The program shows this only to those named below. A colleague who writes a program of her own could read it.</source>
      <translation>El programa solo lo muestra a las personas de abajo. Una compañera que escriba su propio programa podría leerlo.</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>&amp;Nota</translation>
    </message>
    <message>
      <source>Write it down, sealed</source>
      <translation>Anotarla, sellada</translation>
    </message>
    <message>
      <source>What you had typed here is here again.</source>
      <translation>Lo que habías escrito está aquí de nuevo.</translation>
    </message>
    <message>
      <source>Written down and sealed.</source>
      <translation>Anotada y sellada.</translation>
    </message>
    <message>
      <source>No session was written down yet. Psychologists and psychiatrists who assist her can.</source>
      <translation>Aún no se ha anotado ninguna sesión. Pueden hacerlo las psicólogas y psiquiatras que la acompañan.</translation>
    </message>
    <message>
      <source>The notes are sealed. You see that the sessions took place, and what she agreed may be shared.</source>
      <translation>Las notas están selladas. Ves que hubo sesiones y lo que ella aceptó compartir.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Retirarlo</translation>
    </message>
    <message>
      <source>Take the notes back?</source>
      <translation>¿Retirar las notas?</translation>
    </message>
    <message>
      <source>%1 will not be able to read these notes any more. They are sealed anew under another key. What she has read or copied stays with her.</source>
      <translation>%1 ya no podrá leer estas notas. Se sellan de nuevo con otra clave. Lo que ya leyó o copió, lo conserva.</translation>
    </message>
    <message>
      <source>The printed recovery code can open them, too.</source>
      <translation>El código de recuperación impreso también puede abrirlas.</translation>
    </message>
    <message>
      <source>The printed recovery code cannot open them: if nobody named here can log in any more, they are lost.</source>
      <translation>El código de recuperación impreso no puede abrirlas: si ninguna de estas personas puede entrar, se pierden.</translation>
    </message>
    <message>
      <source>Let %1 read them</source>
      <translation>Dejar que %1 las lea</translation>
    </message>
    <message>
      <source>No session yet.</source>
      <translation>Todavía no hay sesiones.</translation>
    </message>
    <message>
      <source>No session holds these words.</source>
      <translation>Ninguna sesión contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>The note is sealed.</source>
      <translation>La nota está sellada.</translation>
    </message>
    <message>
      <source>Written down and sealed, for you alone. Below you can let others read.</source>
      <translation>Anotada y sellada, solo para ti. Más abajo puedes dejar que otras la lean.</translation>
    </message>
    <message>
      <source>The first note is sealed for you alone. Then you let in here whom you choose.</source>
      <translation>La primera nota queda sellada solo para ti. Después dejas entrar aquí a quien elijas.</translation>
    </message>
    <message>
      <source>Nobody else can open them: if you cannot log in any more, they are lost.</source>
      <translation>Nadie más puede abrirlas: si ya no puedes entrar, se pierden.</translation>
    </message>
    <message>
      <source>Yes, let %1 read on</source>
      <translation>Sí, que %1 siga leyéndolas</translation>
    </message>
    <message>
      <source>Let the recovery code open them</source>
      <translation>Dejar que el código de recuperación las abra</translation>
    </message>
    <message>
      <source>Let the recovery code open these notes?</source>
      <translation>¿Dejar que el código de recuperación abra estas notas?</translation>
    </message>
    <message>
      <source>Then they are not lost when nobody named here can log in any more. But whoever has seen the printed code, and has this laptop or a copy of the vault, can read them.</source>
      <translation>Así no se pierden cuando ya no pueda entrar nadie de las aquí nombradas. Pero quien haya visto el código impreso y tenga este portátil o una copia del archivo cifrado puede leerlas.</translation>
    </message>
    <message>
      <source>Let it open them</source>
      <translation>Dejar que las abra</translation>
    </message>
    <message>
      <source>She stands in the file as a reader, but nobody who can read these notes says that she let her in. In notes from before this version that is so for everybody. She gets no new key.</source>
      <translation>Figura en el archivo como lectora, pero nadie que pueda leer estas notas consta haberla dejado entrar. En las notas anteriores a esta versión es así con todas. No recibe claves nuevas.</translation>
    </message>
  </context>
  <context>
    <name>itinera::SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>En este ordenador</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>As the computer has it</source>
      <translation>Como esté el ordenador</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>These choices belong to this computer, not to the vault. They say nothing about anybody.</source>
      <translation>Estas opciones son de este ordenador, no del archivo cifrado. No dicen nada de nadie.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca del programa</translation>
    </message>
    <message>
      <source>Itinera %1. Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Itinera %1. Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
      <source>No data leaves this computer: the program has no connection to any network.</source>
      <translation>Ningún dato sale de este ordenador: el programa no se conecta a ninguna red.</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>Bloqueo</translation>
    </message>
    <message>
      <source>Minutes without a touch until it locks</source>
      <translation>Minutos sin tocar nada hasta que se bloquea</translation>
    </message>
    <message>
      <source>It also locks when the computer sleeps or its screen is locked. Ctrl+L locks at once. F12 hides every window, locks and ends the program: start it again as usual. What you were typing is kept.</source>
      <translation>También se bloquea cuando el ordenador se suspende o se bloquea su pantalla. Ctrl+L bloquea al momento. F12 oculta todas las ventanas, bloquea y termina el programa: se abre de nuevo como siempre. Lo que se estaba escribiendo se conserva.</translation>
    </message>
  </context>
  <context>
    <name>itinera::Shell</name>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Close the vault (Ctrl+L)</source>
      <translation>Cerrar el archivo (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>itinera::SignatureFields</name>
    <message>
      <source>later</source>
      <translation>más tarde</translation>
    </message>
    <message>
      <source>on paper</source>
      <translation>en papel</translation>
    </message>
    <message>
      <source>on this screen</source>
      <translation>en esta pantalla</translation>
    </message>
    <message>
      <source>Day of the signature</source>
      <translation>Día de la firma</translation>
    </message>
  </context>
  <context>
    <name>itinera::StartPage</name>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Vault</source>
      <translation>Archivo cifrado</translation>
    </message>
    <message>
      <source>The folder whose name ends in .itinera</source>
      <translation>La carpeta cuyo nombre acaba en .itinera</translation>
    </message>
    <message>
      <source>Choose a vault</source>
      <translation>Elegir un archivo cifrado</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Make a new vault</source>
      <translation>Crear un archivo cifrado nuevo</translation>
    </message>
    <message>
      <source>A new vault</source>
      <translation>Un archivo cifrado nuevo</translation>
    </message>
    <message>
      <source>A vault is a folder on this computer that holds all cases, encrypted. Only a member&apos;s name and passphrase together open it. Nobody can open it without them, not even who made this program: keep yours safe.</source>
      <translation>Es una carpeta de este ordenador que contiene todos los casos, cifrados. Solo se abre con el nombre y la frase de contraseña de alguien del equipo. Sin ellos no puede abrirla nadie, ni quien hizo este programa: hay que guardar bien la propia.</translation>
    </message>
    <message>
      <source>In which folder</source>
      <translation>En qué carpeta</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <source>Name of the vault (say nothing about the work in it)</source>
      <translation>Nombre del archivo (que no diga nada del trabajo)</translation>
    </message>
    <message>
      <source>for example: office</source>
      <translation>por ejemplo: oficina</translation>
    </message>
    <message>
      <source>Your name, as you will type it each time</source>
      <translation>Nombre, tal como se escribirá cada vez</translation>
    </message>
    <message>
      <source>How hard the passphrase is to guess</source>
      <translation>Lo difícil que es adivinar la frase de contraseña</translation>
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
      <source>Make the vault</source>
      <translation>Crear el archivo</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Fill in the vault, your name and your passphrase.</source>
      <translation>Rellenar el archivo, el nombre y la frase de contraseña.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <source>Making the vault…</source>
      <translation>Creando el archivo…</translation>
    </message>
    <message>
      <source>Passphrase lost? Use the recovery code</source>
      <translation>¿Frase de contraseña perdida? Usar el código de recuperación</translation>
    </message>
    <message>
      <source>With the recovery code</source>
      <translation>Con el código de recuperación</translation>
    </message>
    <message>
      <source>The code is on a page in the organisation&apos;s safe. With it you choose a new passphrase for a member. It is written down that this was done, and the others are told.</source>
      <translation>El código está en una página en la caja fuerte de la entidad. Con él se elige una nueva frase de contraseña para un miembro. Queda anotado y las demás lo sabrán.</translation>
    </message>
    <message>
      <source>Recovery code: seven groups of five signs</source>
      <translation>Código de recuperación: siete grupos de cinco signos</translation>
    </message>
    <message>
      <source>Open with the new passphrase</source>
      <translation>Abrir con la nueva frase de contraseña</translation>
    </message>
    <message>
      <source>Vault damaged or lost? Put back a backup</source>
      <translation>¿Archivo dañado o perdido? Recuperar una copia</translation>
    </message>
  </context>
  <context>
    <name>itinera::StepRow</name>
    <message>
      <source>What: a small step</source>
      <translation>Qué: un paso pequeño</translation>
    </message>
    <message>
      <source>Earlier (Alt+Up)</source>
      <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
      <source>Later (Alt+Down)</source>
      <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
      <source>She</source>
      <translation>Ella</translation>
    </message>
    <message>
      <source>A professional</source>
      <translation>Profesional</translation>
    </message>
    <message>
      <source>Another service</source>
      <translation>Otro servicio</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Quién lo hace</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Para cuándo</translation>
    </message>
    <message>
      <source>How we shall know that it worked</source>
      <translation>Cómo sabremos que ha ido bien</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Rest</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Another way</source>
      <translation>Otro camino</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>%1.</source>
      <translation>%1.</translation>
    </message>
    <message>
      <source>Name of the professional</source>
      <translation>Nombre (profesional)</translation>
    </message>
    <message>
      <source>Name of the service</source>
      <translation>Nombre del servicio</translation>
    </message>
    <message>
      <source>⏸ Resting since %1</source>
      <translation>⏸ En pausa desde el %1</translation>
    </message>
    <message>
      <source>⏸ Resting</source>
      <translation>⏸ En pausa</translation>
    </message>
    <message>
      <source>We look at it again on %1</source>
      <translation>Lo volvemos a mirar el %1</translation>
    </message>
    <message>
      <source>✓ Done on %1</source>
      <translation>✓ Hecho el %1</translation>
    </message>
    <message>
      <source>✓ Done</source>
      <translation>✓ Hecho</translation>
    </message>
    <message>
      <source>↪ Another way since %1</source>
      <translation>↪ Otro camino desde el %1</translation>
    </message>
    <message>
      <source>↪ Another way</source>
      <translation>↪ Otro camino</translation>
    </message>
    <message>
      <source>Take it up again</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <source>Take this step out of the plan?</source>
      <translation>¿Quitar este paso del plan?</translation>
    </message>
    <message>
      <source>Versions that were agreed keep it.</source>
      <translation>Las versiones ya acordadas lo conservan.</translation>
    </message>
  </context>
  <context>
    <name>itinera::StepStateForm</name>
    <message>
      <source>Look again on</source>
      <translation>Volver a mirar el</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarlo como está</translation>
    </message>
    <message>
      <source>Why it rests, if there is something to say</source>
      <translation>Por qué queda en pausa, si hay algo que decir</translation>
    </message>
    <message>
      <source>Where the way goes now</source>
      <translation>Por dónde va ahora el camino</translation>
    </message>
    <message>
      <source>Let it rest</source>
      <translation>Dejarlo en pausa</translation>
    </message>
    <message>
      <source>Take another way</source>
      <translation>Tomar otro camino</translation>
    </message>
  </context>
  <context>
    <name>itinera::TeamsCard</name>
    <message>
      <source>Teams</source>
      <translation>Equipos</translation>
    </message>
    <message>
      <source>A team lead sees the cases of those who are in a team with her.</source>
      <translation>Una coordinadora ve los casos de quienes están en su mismo equipo.</translation>
    </message>
    <message>
      <source>Name of the team</source>
      <translation>Nombre del equipo</translation>
    </message>
    <message>
      <source>Add a team</source>
      <translation>Añadir un equipo</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>Su nombre</translation>
    </message>
  </context>
  <context>
    <name>itinera::TimelinePage</name>
    <message>
      <source>Her road so far</source>
      <translation>Su camino hasta ahora</translation>
    </message>
    <message>
      <source>Written down. Celebrate it with her.</source>
      <translation>Anotado. A celebrarlo con ella.</translation>
    </message>
    <message>
      <source>Written down.</source>
      <translation>Anotado.</translation>
    </message>
    <message>
      <source>Written down. The risk assessment is out of date now; its review stands on the list of %1.</source>
      <translation>Anotado. La valoración del riesgo queda desactualizada; su revisión está en la lista de %1.</translation>
    </message>
    <message>
      <source>Written down. Think of it in her first risk assessment, which is still to be made.</source>
      <translation>Anotado. Tenerlo en cuenta en su primera valoración del riesgo, que está por hacer.</translation>
    </message>
  </context>
  <context>
    <name>itinera::TimelineView</name>
    <message>
      <source>%1, %2</source>
      <comment>day, who wrote it down</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Show earlier ones</source>
      <translation>Mostrar los anteriores</translation>
    </message>
  </context>
  <context>
    <name>itinera::TodayModel</name>
    <message>
      <source>Out of date or overdue</source>
      <translation>Desactualizado o atrasado</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>%1  %2</source>
      <comment>case code, name</comment>
      <translation>%1  %2</translation>
    </message>
    <message>
      <source>%1. %2, %3. %4</source>
      <comment>what is to be done, name, case code, when</comment>
      <translation>%1. %2, %3. %4</translation>
    </message>
  </context>
  <context>
    <name>itinera::TodayPage</name>
    <message>
      <source>What is due</source>
      <translation>Lo pendiente</translation>
    </message>
    <message>
      <source>Nothing is due this week</source>
      <translation>Esta semana no hay nada pendiente</translation>
    </message>
    <message>
      <source>Reviews, steps with a day and whatever an event makes out of date appear here by themselves. A good day to ask someone how she is.</source>
      <translation>Las revisiones, los pasos con fecha y lo que un hecho deja desactualizado aparecen aquí solos. Buen día para preguntarle a alguien cómo está.</translation>
    </message>
    <message>
      <source>More than %L1 things to do</source>
      <translation>Más de %L1 cosas por hacer</translation>
    </message>
    <message>
      <source>One thing to do this week, or overdue</source>
      <translation>Una cosa por hacer esta semana o atrasada</translation>
    </message>
    <message numerus="yes">
      <source>%n things to do this week, or overdue</source>
      <translation>
        <numerusform>%n cosa por hacer esta semana o atrasada</numerusform>
        <numerusform>%n cosas por hacer esta semana o atrasadas</numerusform>
      </translation>
    </message>
    <message>
      <source>The first %L1 are shown; the others follow when these are done.</source>
      <translation>Se muestran las primeras %L1; las demás aparecerán cuando estas estén hechas.</translation>
    </message>
    <message>
      <source>This is the demo: everybody in it is invented. Try whatever you like.</source>
      <translation>Esto es la demostración: todas las personas son inventadas. Se puede probar lo que se quiera.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
  </context>
  <context>
    <name>itinera::UiContext</name>
    <message>
      <source>Something unexpected happened.</source>
      <translation>Ha ocurrido algo inesperado.</translation>
    </message>
    <message>
      <source>What was stored before is untouched, and what you typed is kept.</source>
      <translation>Lo guardado antes sigue intacto y lo escrito se conserva.</translation>
    </message>
    <message>
      <source>Please try again. If it happens again, close the program and open it anew.</source>
      <translation>Volver a intentarlo. Si se repite, cerrar el programa y abrirlo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>itinera::VersionView</name>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>For: %1</source>
      <translation>Para: %1</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>para el %1</translation>
    </message>
    <message>
      <source>we shall know by: %1</source>
      <translation>lo sabremos por: %1</translation>
    </message>
    <message>
      <source>Another order than her needs, because: %1</source>
      <translation>Otro orden que el de sus necesidades, porque: %1</translation>
    </message>
    <message>
      <source>To be looked at again on %1</source>
      <translation>Se volverá a mirar el %1</translation>
    </message>
  </context>
  <context>
    <name>itinera::VersionsCard</name>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>signed on paper, %1</source>
      <translation>firmó en papel el %1</translation>
    </message>
    <message>
      <source>signed on paper</source>
      <translation>firmó en papel</translation>
    </message>
    <message>
      <source>signed on this screen, %1</source>
      <translation>firmó en esta pantalla el %1</translation>
    </message>
    <message>
      <source>signed on this screen</source>
      <translation>firmó en esta pantalla</translation>
    </message>
    <message>
      <source>not signed yet</source>
      <translation>aún no ha firmado</translation>
    </message>
    <message>
      <source>She asked for it.</source>
      <translation>Lo pidió ella.</translation>
    </message>
    <message>
      <source>The professional asked for it.</source>
      <translation>Lo pidió su profesional.</translation>
    </message>
    <message>
      <source>Both asked for it.</source>
      <translation>Lo pidieron ambas partes.</translation>
    </message>
    <message>
      <source>%1 asked for it.</source>
      <translation>Lo pidió %1.</translation>
    </message>
    <message>
      <source>Version %1, %2</source>
      <translation>Versión %1, %2</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Read version %1</source>
      <translation>Leer la versión %1</translation>
    </message>
    <message>
      <source>Why: %1</source>
      <translation>Por qué: %1</translation>
    </message>
    <message>
      <source>She: %1</source>
      <translation>Ella: %1</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>The professional</source>
      <translation>Profesional</translation>
    </message>
    <message>
      <source>She signed</source>
      <translation>Ella ha firmado</translation>
    </message>
    <message>
      <source>The professional signed</source>
      <translation>Su profesional ha firmado</translation>
    </message>
    <message>
      <source>Add her signature</source>
      <translation>Añadir la firma de ella</translation>
    </message>
    <message>
      <source>Add the professional&apos;s signature</source>
      <translation>Añadir la firma profesional</translation>
    </message>
  </context>
  <context>
    <name>itinera::VictoryBar</name>
    <message>
      <source>The small victory, in her words</source>
      <translation>El pequeño logro, con sus palabras</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Done. Write it down as a small victory?</source>
      <translation>Hecho. ¿Anotarlo como pequeño logro?</translation>
    </message>
    <message>
      <source>Written down. It stands on her timeline.</source>
      <translation>Anotado. Está en su cronología.</translation>
    </message>
  </context>
  <context>
    <name>itinera::VictoryForm</name>
    <message>
      <source>A small victory</source>
      <translation>Un pequeño logro</translation>
    </message>
    <message>
      <source>What she managed, in her words if you can</source>
      <translation>Lo que ha conseguido, con sus palabras si se puede</translation>
    </message>
    <message>
      <source>On which day it was</source>
      <translation>En qué día fue</translation>
    </message>
    <message>
      <source>D&amp;ay</source>
      <translation>Dí&amp;a</translation>
    </message>
    <message>
      <source>Write down a small victory</source>
      <translation>Anotar un pequeño logro</translation>
    </message>
  </context>
</TS>
