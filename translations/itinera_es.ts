<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
  <context>
    <name>Audit</name>
    <message>
      <source>Entry %1 of the audit trail is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry %1 of the audit trail, or one before it, was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail was rewritten: entry %1 is not the one noted in the key file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail was cut: it ends at entry %1, the key file knows of entry %2.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CaseStore</name>
    <message>
      <source>This case is not in the vault any more, or never was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the list of cases and open it from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A case needs a name to call her by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the name she chose, or any name or nickname; you can change it later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name from before is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not said what kind of event this is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what happened from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what has happened; what is planned belongs into the plan.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CaseText</name>
    <message>
      <source>No citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>She wants an interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She wants an interpreter, a woman</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She needs none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She does not want one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She prefers not to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Through a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only as agreed with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Cases</name>
    <message>
      <source>the same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a name that is alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be born on the same day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same citizenship</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Cli</name>
    <message>
      <source>Expected: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--%1 takes a number from %2 to %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--%1 is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no case with the code %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the codes with the command “cases”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No vault was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made the vault %1 with its first member, %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--today takes a day like 2026-03-02.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 cases</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Made the demo vault %1 with %n invented case(s); it opens for “%2”.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>risk assessment out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No case matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Name she chose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also known as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Professional of reference</source>
      <translation>Profesional de referencia</translation>
    </message>
    <message>
      <source>Risk assessment</source>
      <translation>Valoración del riesgo</translation>
    </message>
    <message>
      <source>number %1, %2, review on %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none signed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs, in her order:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--page takes plan, needs or risk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--language takes en or es.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Wrote %n page(s) to %1 and entered it in the register of prints.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Every page, reference and audit entry of this vault fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the vault's folder to a safe place before anything else, and open the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>itinera-cli: the work of Itinera from a terminal

  create VAULT --member NAME
  demo VAULT [--cases N] [--seed S] [--language en|es] [--today DAY] [--member NAME]
  cases VAULT --member NAME [--search TEXT] [--limit N] [--all]
  show VAULT CODE --member NAME
  print VAULT CODE --member NAME --page plan|needs|risk --language en|es [--discreet] [--large] --out FILE.pdf
  check VAULT --member NAME

Every command takes --json and --passphrase-file FILE (its first line); without it the passphrase is asked for.
A vault's demo member is “Demo” unless another was named.
Exit: 0 done, 1 refused or failed, 2 wrong use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unexpected happened: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Database</name>
    <message>
      <source>The case file of this vault (casework.db) is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the vault's folder to a safe place as it is, and open the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file of this vault is not encrypted, so it is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was read from it and nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell your administrator: the program or the file is not what it should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file cannot be used safely on this computer (%1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the vault to a disk of this computer and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file could not be created.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, one that you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page of the case file fails its check: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file's structure is damaged: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A record in %1 points to one that is not there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DueText</name>
    <message>
      <source>First risk assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First look at her needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan to agree on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Resting step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the first risk assessment: it comes before everything else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the risk again, as was agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the risk again: something happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the risk again: %1</source>
      <comment>%1 is what happened</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through her needs with her for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through her needs again with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a first plan with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the plan again with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan changed: agree on it with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again at a step that rests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again at a step that rests: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down where the printed page is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM</source>
      <comment>format of a day within this year</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>format of a day in another year</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>what is due, when</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>The list has no entry “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An entry of a list needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what people will read, in at least one language.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MembersKeys</name>
    <message>
      <source>The key file of this vault (members.keys) is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file itself was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your administrator to put back members.keys from the last backup, or the file members.keys.previous that lies beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough free memory to open the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This vault was written by a newer version of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the newer version on this computer and open it again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Migrations</name>
    <message>
      <source>The case file could not be brought to the form that this version of the program uses (step %1). %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the version of the program that you used until now, and tell your administrator.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>Rate at least one need: how is it now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask her what comes first and place at least one need, or write in the note why not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A need has no words yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A needs assessment holds a word that the program does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case file with a newer program, or ask an administrator to check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs assessment is signed, so it is not changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays as it was signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new one to write down what is different now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This need stands in a signed assessment, so its words are not changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a need with the new words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This need is not one of this case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case again and choose the need anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This need is in the assessment already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the line that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A need is rated outside of its scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of the steps shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day to look at it again has passed: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The needs assessment cannot be signed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs assessment is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation type="unfinished" />
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
  </context>
  <context>
    <name>PartialDate</name>
    <message>
      <source>spring %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summer %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>autumn %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>winter %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2</source>
      <comment>month and year</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Passphrase</name>
    <message>
      <source>It is short. Take four or more words that have nothing to do with each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It could be guessed. Add another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is made of common words or names. Add one or two unusual words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds your own name or the vault's. Take words that nobody would connect with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same characters come again and again. Take different words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row like “abcd” or “1234” is guessed first. Take words instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys that lie side by side are guessed first. Take words instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates and years are guessed early. Take words instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take four or more words that have nothing to do with each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This will do.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <source>A stored plan cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case file with a newer program, or ask an administrator to check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a goal without words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a step without words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” now belongs to “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” now reads “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” is now done by: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” is now for %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” has no day any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How we know that “%1” worked: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How we know that “%1” worked is not said any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” takes another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step “%1” is taken up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no goal yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal %1 has no words yet: write it as she says it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which need “%1” serves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a first small step to “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step of “%1” has no words yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals stand in another order than her needs: say why she agreed to that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New goal: “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal “%1” now reads “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal “%1” serves other needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New step for “%1”: “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The steps for “%1” stand in another order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken out of “%1”: the step “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken out: the goal “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals stand in another order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals follow her order of needs again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals do not follow her order of needs any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the order is another than hers: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be looked at again on %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No day is set to look at it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the professional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>she</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not signed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plan is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This goal is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of the signature has not come yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose today or a day before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A goal can only serve a need of the same case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a need from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step belongs to another case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign it yourself, on paper or on this screen; she may sign later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan cannot be agreed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not said how the plan was signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose on paper or on the screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This version of the plan is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This version of the plan has that signature already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays as it was signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree on a new version to write down what is different now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The small victory has no words yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what she achieved, in her words if you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of the small victory has not come yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>The printer did not take the next page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the case was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the printer and its paper, then print again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No page was written; a file that was there before is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so the page could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk, or choose another folder, and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page may not be saved in that folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder that you may write to, and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the disk is connected, or choose another folder, and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer could not be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the printer is switched on and connected, then print again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder for the page is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No page was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder that exists, and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That name belongs to something that is not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name, and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no number %1 of this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one from the list of the page, and print again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not agreed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assessment %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not signed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no plan to print yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the page Plan, and write down a goal with her.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No needs are written down yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the page Needs, and go through them with her.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no risk assessment to print yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the page Risk, and answer its two questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number of copies must be at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter how many copies there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This page is already noted as destroyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another page of the register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not said which page was printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the case and the page, and print again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down where the page is locked away, such as the cabinet and the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of destruction is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the day on which the page was shredded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page cannot be destroyed before it was printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the day of printing or a later one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That day is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the day when the page has been shredded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This page is not in the register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the register and choose a page from it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Prompt</name>
    <message>
      <source>There is no terminal to ask for the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it with --passphrase-file FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase file %1 cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check its path and that you may read it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Risk</name>
    <message>
      <source>A risk assessment holds a word that the program does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case file with a newer program, or ask an administrator to check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question 1, harm by others: rate at least one factor, or say in the summary that none is seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question 2, danger from taking part: rate at least one factor, or say in the summary that none is seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor %1 has no words yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor %1 needs both a likelihood and a severity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor %1 needs both a likelihood and a severity with the safeguards in place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No factor is rated, so there is no level: set one and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whether she cooperates with the authorities; that she prefers not to say is an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how her cooperation with the authorities was weighed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why another level was set than the rule gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a day to look at it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day to look at it again has passed: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it again within twelve months: choose an earlier day.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She is thinking about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She prefers not to say</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>What danger could come from taking part here: being seen, being talked about, being taken for a traitor?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rule: the highest level that remains with the safeguards in place, over both questions. One step higher while she cooperates with the authorities, unless a factor of reprisal rated likely or very likely has weighed that already. A professional may set another level and says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This risk assessment is signed, so it is not changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays as it was signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a review to write down what is different now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A factor is rated outside of its scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a step from 1 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The risk assessment cannot be signed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This risk assessment is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case again to see what is there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RiskParts</name>
    <message>
      <source>Not put into words yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not rated yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>No factor is rated, so the rule gives no level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A professional set it to %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The highest level that remains with the safeguards: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One step higher, because she cooperates with the authorities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not raised for her cooperation: a factor of reprisal rated likely or very likely has weighed it already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A professional set it to %1. By the rule it would be %2.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Storage</name>
    <message>
      <source>What was saved before is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so the change could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file cannot be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask an administrator to allow writing in the vault's folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A part of the case file is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the program, copy the vault's folder to a safe place and open the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file is busy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait a moment and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk did not take the change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the disk is connected and has room, then do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The change could not be saved (%1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it again. If it happens again, tell your administrator: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Vault</name>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder %1 cannot be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the vault to a folder where you may write, or ask your administrator to allow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A vault needs the name of its first member.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the name under which you will open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passphrase is too easy to guess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already something at %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take another name, or open the vault that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder %1 does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no vault at %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder whose name ends in “.itinera”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key file of this vault (members.keys) is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file is there and was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your administrator to rename members.keys.previous, which lies beside it, to members.keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your administrator to put back members.keys from the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file of this vault (casework.db) is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key file is there and was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your administrator to open the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name and the passphrase do not fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the name's spelling, capital letters and the keyboard's language, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case file in this folder belongs to another vault, or its beginning is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither it nor the key file was touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put casework.db and members.keys back together as they were in one backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This vault was used with a newer version of the program (form %1; this program knows %2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the newer version on this computer and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This vault is open already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has this vault open since %2 (%3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed there or here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there first, or go on working there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key file knows a member whom the case file does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither was touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail is shorter than the key file says. Somebody may have put back an older case file. Tell your administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail is not the one that the key file knows. Tell your administrator.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::AgreementCard</name>
    <message>
      <source>Agree on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We look at the plan again on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it is written or changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who asked for it</source>
      <translation>Quién lo pidió</translation>
    </message>
    <message>
      <source>She</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both of us</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>She signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree on this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is agreed yet. This will be the first version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan stands as it was agreed in version %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since version %1:
%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before you agree on it:
%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little is still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree on this version?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept as it stands now. The plan can change again, as a new version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CareCard</name>
    <message>
      <source>What matters for her care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meals, prayer, mourning, who may touch or examine her: what she wants us to know</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CaseHeader</name>
    <message>
      <source>Back to the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the cases (Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demo: invented</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case code %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Professional of reference: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk: %1</source>
      <comment>level</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No risk assessment yet: that comes first</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Risk assessment out of date: %1, %2; and %n more since then</source>
      <comment>what happened, when</comment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Risk assessment out of date: %1, %2</source>
      <comment>what happened, when</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The review of the risk was due on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CaseListModel</name>
    <message>
      <source>%1, out of date</source>
      <comment>level of risk</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case %1, %2</source>
      <comment>code, name</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place written down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level of risk: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contact written down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last contact: %1</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level of risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CaseListPage</name>
    <message>
      <source>Cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down a new case (Ctrl+N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, place or code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search (Ctrl+F). Down goes into the list, Enter opens the first case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open cases only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cases yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A case begins with a name to call her by. Everything else can wait until she wants to tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin the first case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New case with this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No open cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untick “Open cases only” to see those that are closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than %L1 cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 case</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n cases</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nobody found for “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among the closed cases there is something: untick “Open cases only” to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer letters, another spelling, or the code. If she has not come before, begin a new case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CaseWorkspace</name>
    <message>
      <source>Parts of the case</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::ChipsEdit</name>
    <message>
      <source>Not added yet: type on and press Enter to take the first match.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the list has this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, remove</source>
      <comment>accessible name of a chip</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CodeBox</name>
    <message>
      <source>%1 (no longer offered)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::ContactWayRow</name>
    <message>
      <source>Which way?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way to reach her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, address, name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is this way safe?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When, how, what to say if someone else answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this way off the list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CooperationCard</name>
    <message>
      <source>The authorities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does she cooperate with the authorities, or is she thinking of it? It can make reprisals more likely. Whether she does is her decision alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How this was weighed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needed before signing: who could learn of it, and what has been done about that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not needed for this answer; write what helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rule raises the level from %1 to %2 because she cooperates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rule does not raise the level again: a factor of reprisal rated likely or very likely has weighed it already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rule raises the level by one step, unless a factor of reprisal rated likely or very likely weighs it. No factor is rated yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The level is at its highest already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With this answer the rule leaves the level as it is.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::CoursesView</name>
    <message>
      <source>How her needs went over time</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2</source>
      <comment>number of a step, its name</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2: %3</source>
      <comment>need, date: step</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::DayEdit</name>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day, “today” or “+2w”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose from a calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d</source>
      <comment>letter for days, as in +3d</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>w</source>
      <comment>letter for weeks, as in +2w</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m</source>
      <comment>letter for months, as in +1m</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y</source>
      <comment>letter for years, as in +1y</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a day that can be understood. For example: %1, today, +3, +2w.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::DialogAsker</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::DifferencesCard</name>
    <message>
      <source>Where our views differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her order and the professional's view stand beside each other; neither replaces the other. The plan follows her order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1”: she puts it in place %2; by the professional's urgency it would come later, in place %3. Both stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1”: she puts it in place %2; by the professional's urgency it would come earlier, in place %3. Both stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They go together so far.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::DragHandle</name>
    <message>
      <source>Drag to another place</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::DuplicatesCard</name>
    <message>
      <source>Perhaps she is here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While you type, cases that may be hers are shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody like her so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at this case before you create another one. The decision is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at these cases before you create another one. The decision is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2</source>
      <comment>case code, place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the case of %1, %2</source>
      <comment>name, case code</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::FactorForm</name>
    <message>
      <source>What it is like for her, in your words or hers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The factor, in her words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The factor, in your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperating with the authorities makes this more likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperating with the authorities makes this more likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How serious?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely, as it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How serious, as it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safeguards really in place today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the safeguards in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely, with the safeguards in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How serious, with the safeguards in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this factor</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::FactorPicker</name>
    <message>
      <source>&amp;Which factor? Type a part of it, or choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: phone, debt, relatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factors to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add this factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else, in &amp;her words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else, in &amp;my words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About herself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About her relatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About taking part in the programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the list says that. Add it in her words or in yours: what you typed comes along.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n factors to choose from</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::FactorRow</name>
    <message>
      <source>%1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the safeguards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close factor %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open factor %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1; %2</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::GoalCard</name>
    <message>
      <source>Small steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal, in her own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In her own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal one place up (Alt+Shift+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal one place down (Alt+Shift+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this goal out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of her needs does it serve?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs that this goal serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next small step; Enter adds it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next small step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this goal out of the plan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its steps go with it. Versions that were agreed keep both.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::GoalProposals</name>
    <message>
      <source>A new goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What she wants to reach, as she says it; Enter adds it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new goal, in her own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A goal for “%1”, in her own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In her own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She has not put any need in order yet; goals can follow her needs once she has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every need that she placed has a goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her needs without a goal yet, in her order. She picks:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A goal for this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A goal for “%1”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::GuidancePanel</name>
    <message>
      <source>Guidance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guidance for this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no guidance for this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the guidance away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the guidance for this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guidance, open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guidance, folded away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::HouseholdCard</name>
    <message>
      <source>Where she lives, household and children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town or part of town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a child or another person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place is another one now. If she moved, write it down: her risk assessment then has to be looked at again. If it was only corrected, leave it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this person off the list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is written about this person in her case is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written down. The risk has to be looked at again now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::HouseholdRow</name>
    <message>
      <source>Who is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation to her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Born, as far as it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born, for example 2019</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where she or he lives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lives with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this person off the list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::LanguagesCard</name>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type part of a language’s name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages she speaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She &amp;speaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What matters about &amp;it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A dialect, nobody from her community, a name she trusts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::LegalCard</name>
    <message>
      <source>Legal situation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Situation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>Dates, lawyer, what she waits for</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::LevelBadge</name>
    <message>
      <source>Level of risk: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::ListItemForm</name>
    <message>
      <source>Choose an entry to see what it says, or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spanish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people read (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it means (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: harm by others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2: danger from taking part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which question it belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperating with the authorities makes it more likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes the risk assessment out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered for new records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is not offered any more stays readable in the records that have it. Nothing is ever taken out of a list.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::ListsPage</name>
    <message>
      <source>Risk factors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinds of events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal situations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family and household</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (not offered)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people will read:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::MainWindow</name>
    <message>
      <source>Please look at this</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::NamesCard</name>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name she &amp;chose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal &amp;names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One per line, in her order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Aliases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other names she goes by, one per line</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::NeedPicker</name>
    <message>
      <source>Add a need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A need that she names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As she says it, for example: sending money to my family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field of life chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field of life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add her need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or from the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to filter; Enter adds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the list of needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Basic needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the list reads like that. Add it as a need that she names.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n needs to choose from</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::NeedRow</name>
    <message>
      <source>She names it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One place up (Alt+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One place down (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives it the next place in her order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Situation now: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgency in the professional's view: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgency in the professional's view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She prefers not to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She prefers not to say how it stands: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her words and note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In her words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In her words: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The professional's note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The professional's note: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her place: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not placed by her yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Situation now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Situation now: she prefers not to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Situation now: not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::NeedsPage</name>
    <message>
      <source>Nothing is written down about her needs yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask her what she needs and what comes first for her. Anything counts, also what no list holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assess again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes through the same needs again; the signed assessment stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her needs in her order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not placed by her yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anything else about this conversation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We look at it again on</source>
      <translation>Lo volvemos a mirar el</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard this draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little is still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign this assessment?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept as it stands now, with her order. Later changes go into a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed. The plan is made from these needs, in her order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was written down here is taken away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was written down here is taken away. Signed assessments stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard this draft?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this need out?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its place, ratings and words leave this assessment. Signed assessments keep theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessment being worked on, begun on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessment %1, signed on %2 by %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the needs that she speaks of, then ask her what comes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She says what comes first. Drag by the dots, use the arrows, or Alt+Up and Alt+Down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As she put it in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before signing:
%1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::NewCasePage</name>
    <message>
      <source>New case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What she tells you, as far as she wants to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name she wants to hear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name she chose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One per line, in her order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Legal names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other names she goes by, one per line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Aliases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born, as far as it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type part of a country’s name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town or part of town where she lives now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed is kept and stands here when you come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you had typed for a new case is here again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with “%1” instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date of birth cannot be understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it, for example “2001” or “spring 2001”, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The citizenship that you began to type is not chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Enter in that field, or empty it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::NoticeBar</name>
    <message>
      <source>To know: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To look at: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::OrderCard</name>
    <message>
      <source>We agreed on another order than that of her needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why she agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals follow her order of needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals stand in her order so far. Drag a goal by its dots, use its arrows, or Alt+Shift+Up and Alt+Shift+Down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals stand in another order than her needs. Her order is: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::OriginCard</name>
    <message>
      <source>Birth, gender, citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born, as far as it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <translation>No se ha preguntado</translation>
    </message>
    <message>
      <source>Type part of a country’s name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citizenships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;itizenships</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::OverTimeCard</name>
    <message>
      <source>How each need went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Situation of each need over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her order, then and now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her place for each need at each assessment; a dash where she had not placed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::OverallCard</name>
    <message>
      <source>Over all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The level that holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the rule says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set by a professional: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it again on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the proposed day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How she sees it herself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why another level than the rule's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard this draft…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level over all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day is proposed as soon as there is a level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed for this level: %1, or sooner if something changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is missing. Sign it when you have both finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still to do before signing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::PaperTab</name>
    <message>
      <source>Nothing to print yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the page will look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as %1. The file lies outside the vault: delete it when it is not needed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer is set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer knows no printer. Connect one and set it up in the system’s settings, then try again. Or save the page as a PDF and print it where there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to the printer. Fetch the pages now, and note below where each copy is kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::PartialDateEdit</name>
    <message>
      <source>Date, as far as it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for example 2019, 04/2019, spring 2019</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be read as a date. It stays as you typed it; try 2019, 04/2019 or “about 2019”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Understood as: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::PersonPage</name>
    <message>
      <source>What you had typed here is here again. It is stored when you leave its field.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::PlanPage</name>
    <message>
      <source>No plan yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it from her needs, with her: one goal at a time, in her own words and in her order, each with small steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin the plan with her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version %1 is written down. She can have it on paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Her risk assessment comes first, and there is none yet. The plan can be drafted meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assess the risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something happened since the last risk assessment. Its review comes first; the plan can be drafted meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review the risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The risk assessment was due to be looked at again. Its review comes first; the plan can be drafted meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan is being drafted; nothing is agreed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since version %1 of %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version %1, agreed on %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version %1 of %2; a signature is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goals follow her order of needs. Where she agrees to another order, say so above.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::PrintPanel</name>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discreet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Large print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without names, the organisation and the subject.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer’s queue keeps a copy that this program cannot reach, and a PDF file lies outside the vault. Fetch pages from the printer at once. Paper about her is locked away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one being worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessment %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk assessment</source>
      <translation>Valoración del riesgo</translation>
    </message>
  </context>
  <context>
    <name>itinera::QuestionCard</name>
    <message>
      <source>First question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No factor noted yet. Go through the list with her, and ask what she herself is afraid of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this factor?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote and rated for it is taken out of this assessment. Signed assessments keep theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::ReachCard</name>
    <message>
      <source>How to reach her safely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing about her is said on the phone: not who she is, not that she comes here. Agree a time and a place, nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a way to reach her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe ways and times to reach her, in her words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this way off the list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is not safe any more, mark it “Never” instead, so that nobody tries it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off the list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::ReferenceCard</name>
    <message>
      <source>How we accompany her</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Professional of reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the case &amp;stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No case closes by itself. Closing is agreed with her, and she can come back.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RegisterCard</name>
    <message>
      <source>The register of printed pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was printed yet. Every page that is printed or saved here is entered by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Destroyed today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None matches</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n prints</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Was it destroyed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All copies of this print are noted as destroyed today. The line stays in the register.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RegisterDelegate</name>
    <message>
      <source>Copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cabinet, folder, who has the key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RegisterModel</name>
    <message>
      <source>%1 (%2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, discreet, large print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, discreet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, large print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not noted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click or press F2 to change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note first where it is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Printed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Destroyed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RiskCompare</name>
    <message>
      <source>New.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not rated any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rated now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Higher: from %1 to %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower: from %1 to %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rated a little differently, at the same level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The safeguards are gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safeguards now: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other safeguards: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put differently: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessment %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level over all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <source>The level over all is the same: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The level over all went up, from %1 to %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The level over all went down, from %1 to %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperation with the authorities, as before: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperation with the authorities: first “%1”, then “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed like this: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor by factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers are the same in both matrices. The level is the one that remains with the safeguards.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RiskEditor</name>
    <message>
      <source>The matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each number is a factor. Click it to open the factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ready to be signed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign this assessment?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The level is: %1. After this the assessment is not changed any more; a review makes a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard this draft?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was worked on since it was started goes. Signed assessments stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RiskHistory</name>
    <message>
      <source>Signed assessments stay as they were. Open one to read it, or tick two to put them side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter, for example: high, 2026, a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Signed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occasion</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the two side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare assessment %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None matches. Empty the filter to see them all.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n assessments</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>itinera::RiskMatrixView</name>
    <message>
      <source>Matrix of likelihood and severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. %2: not rated yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. %2: likelihood %3, severity %4: %5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With safeguards: likelihood %1, severity %2: %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No risk factor is rated yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likelihood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with safeguards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it stands</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RiskPage</name>
    <message>
      <source>Which assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No risk assessment yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the risk assessment: it comes before anything else. Work through it with her; what you type is kept by itself, and you sign when you have both finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the risk assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What holds now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The review being worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This assessment is not signed yet. What you type is kept by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The assessment holds. To be looked at again on %1, or sooner if something changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The assessment holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The assessment is out of date:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: the day on which it was to be looked at again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::RiskView</name>
    <message>
      <source>%1, %2</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safeguards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the safeguards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In her words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No factor was noted for this question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessment %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level over all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. Signed on %2 by %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be looked at again on %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the level came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How she sees it herself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The authorities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does she cooperate? %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second question</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>not rated</source>
      <translation>sin valorar</translation>
    </message>
  </context>
  <context>
    <name>itinera::SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the computer has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These choices belong to this computer, not to the vault. They say nothing about anybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Itinera %1. Free software under the GNU General Public License, version 3 or later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data leaves this computer: the program has no connection to any network.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::Shell</name>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the vault (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::SignatureFields</name>
    <message>
      <source>later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the signature</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::StartPage</name>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder whose name ends in .itinera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A vault is a folder on this computer that holds all cases, encrypted. Only a member's name and passphrase together open it. Nobody can open it without them, not even who made this program: keep yours safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the vault (say nothing about the work in it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for example: office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name, as you will type it each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How hard the passphrase is to guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in the vault, your name and your passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the vault…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::StepRow</name>
    <message>
      <source>What: a small step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier (Alt+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A professional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another service</source>
      <translation>Otro servicio</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the professional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⏸ Resting since %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⏸ Resting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We look at it again on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Done on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↪ Another way since %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↪ Another way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it up again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this step out of the plan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions that were agreed keep it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::StepStateForm</name>
    <message>
      <source>Look again on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it rests, if there is something to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the way goes now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take another way</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::TodayModel</name>
    <message>
      <source>Out of date or overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1  %2</source>
      <comment>case code, name</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. %2, %3. %4</source>
      <comment>what is to be done, name, case code, when</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::TodayPage</name>
    <message>
      <source>What is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is due this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviews, steps with a day and whatever an event makes out of date appear here by themselves. A good day to ask someone how she is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than %L1 things to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing to do this week, or overdue</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n things to do this week, or overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The first %L1 are shown; the others follow when these are done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the demo: everybody in it is invented. Try whatever you like.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::UiContext</name>
    <message>
      <source>Something unexpected happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was stored before is untouched, and what you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please try again. If it happens again, close the program and open it anew.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::VersionView</name>
    <message>
      <source>%1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>we shall know by: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another order than her needs, because: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be looked at again on %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::VersionsCard</name>
    <message>
      <source>Versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed on paper, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed on this screen, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed on this screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not signed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She asked for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The professional asked for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both asked for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 asked for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read version %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>The professional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The professional signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add her signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the professional's signature</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>itinera::VictoryBar</name>
    <message>
      <source>The small victory, in her words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done. Write it down as a small victory?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written down. It stands on her timeline.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
