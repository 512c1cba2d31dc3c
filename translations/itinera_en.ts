<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Made the demo vault %1 with %n invented case(s); it opens for “%2”.</source>
        <translation>
            <numerusform>Made the demo vault %1 with %n invented case; it opens for “%2”.</numerusform>
            <numerusform>Made the demo vault %1 with %n invented cases; it opens for “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1 and entered it in the register of prints.</source>
        <translation>
            <numerusform>Wrote %n page to %1 and entered it in the register of prints.</numerusform>
            <numerusform>Wrote %n pages to %1 and entered it in the register of prints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n consent ends soon</numerusform>
            <numerusform>%n consents end soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>Before you, %n wrong passphrase(s) were tried at this vault, the last on %1. If that was nobody you know, tell your team lead.</source>
        <translation>
            <numerusform>Before you, %n wrong passphrase was tried at this vault, on %1. If that was nobody you know, tell your team lead.</numerusform>
            <numerusform>Before you, %n wrong passphrases were tried at this vault, the last on %1. If that was nobody you know, tell your team lead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>The last %n times that we looked at it together.</source>
        <translation>
            <numerusform>The last time that we looked at it together.</numerusform>
            <numerusform>The last %n times that we looked at it together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskSummary</name>
    <message numerus="yes">
        <source>Risk assessment out of date: %1, %2; and %n more since then</source>
        <comment>what happened, when</comment>
        <translation>
            <numerusform>Risk assessment out of date: %1, %2; and %n more since then</numerusform>
            <numerusform>Risk assessment out of date: %1, %2; and %n more since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message numerus="yes">
        <source>Wait %n second(s), and try again.</source>
        <translation>
            <numerusform>Wait %n second, and try again.</numerusform>
            <numerusform>Wait %n seconds, and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key file held %n way(s) into this vault that belong to no member: somebody changed it. They are closed now. Tell your administrator; give the vault a new key.</source>
        <translation>
            <numerusform>The key file held %n way into this vault that belongs to no member: somebody changed it. It is closed now. Tell your administrator; give the vault a new key.</numerusform>
            <numerusform>The key file held %n ways into this vault that belong to no member: somebody changed it. They are closed now. Tell your administrator; give the vault a new key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::AuditPage</name>
    <message numerus="yes">
        <source>%n line(s); open one to see what was changed</source>
        <translation>
            <numerusform>%n line; open one to see what was changed</numerusform>
            <numerusform>%n lines; open one to see what was changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::BackupPage</name>
    <message numerus="yes">
        <source>The newest checked backup is %n day(s) old.</source>
        <translation>
            <numerusform>The newest checked backup is %n day old.</numerusform>
            <numerusform>The newest checked backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::CaseListPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::FactorPicker</name>
    <message numerus="yes">
        <source>%n factors to choose from</source>
        <translation>
            <numerusform>%n factor to choose from</numerusform>
            <numerusform>%n factors to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::MembersPage</name>
    <message numerus="yes">
        <source>%1 is the only one who can read the session notes of %n case(s). If she goes now, nobody ever will. Let her give them to a colleague first, on the page Sessions of those cases.</source>
        <translation>
            <numerusform>%1 is the only one who can read the session notes of %n case. If she goes now, nobody ever will. Let her give them to a colleague first, on the page Sessions of that case.</numerusform>
            <numerusform>%1 is the only one who can read the session notes of %n cases. If she goes now, nobody ever will. Let her give them to a colleague first, on the page Sessions of those cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the only one who can read the session notes of %n case(s). If she gets a temporary passphrase now, nobody ever will. Look first whether she remembers it, or use the recovery code where it may open them.</source>
        <translation>
            <numerusform>%1 is the only one who can read the session notes of %n case. If she gets a temporary passphrase now, nobody ever will. Look first whether she remembers it, or use the recovery code where it may open them.</numerusform>
            <numerusform>%1 is the only one who can read the session notes of %n cases. If she gets a temporary passphrase now, nobody ever will. Look first whether she remembers it, or use the recovery code where it may open them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::NeedPicker</name>
    <message numerus="yes">
        <source>%n needs to choose from</source>
        <translation>
            <numerusform>%n need to choose from</numerusform>
            <numerusform>%n needs to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::NewCasePage</name>
    <message numerus="yes">
        <source>%n cases may be hers already</source>
        <translation>
            <numerusform>%n case may be hers already</numerusform>
            <numerusform>%n cases may be hers already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::RegisterCard</name>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>%n prints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::RestoreForm</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s)</source>
        <translation>
            <numerusform>%n closed case</numerusform>
            <numerusform>%n closed cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::RiskHistory</name>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::SessionsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::TodayPage</name>
    <message numerus="yes">
        <source>%n things to do this week, or overdue</source>
        <translation>
            <numerusform>%n thing to do this week, or overdue</numerusform>
            <numerusform>%n things to do this week, or overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
