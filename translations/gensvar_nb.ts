<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer en fil…</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Se deg rundt med &amp;eksempeldata</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Frem</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>&amp;Søk i kommentarene</translation>
    </message>
    <message>
        <source>Go to the fi&amp;lter</source>
        <translation>Gå til fi&amp;lteret</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Les inn &amp;på nytt</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Hurtigtaster og hjelp</translation>
    </message>
    <message>
        <source>&amp;About Gensvar</source>
        <translation>&amp;Om Gensvar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Bruk systemets tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>L&amp;yst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Mør&amp;kt</translation>
    </message>
    <message>
        <source>Opene&amp;d lately</source>
        <translation>Nyli&amp;g åpnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Start her</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Gå til eller utfør…</translation>
    </message>
    <message>
        <source>This file opens with the present filter and page from now on</source>
        <translation>Fra nå av åpnes denne filen med gjeldende filter og side</translation>
    </message>
    <message>
        <source>Print this pa&amp;ge…</source>
        <translation>Skriv &amp;ut denne siden…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this page as PDF…</source>
        <translation>Lagre siden som P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Keys and help</source>
        <translation>Hurtigtaster og hjelp</translation>
    </message>
    <message>
        <source>About Gensvar</source>
        <translation>Om Gensvar</translation>
    </message>
    <message>
        <source>Gensvar %1</source>
        <translation>Gensvar %1</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Arbeid pågår</translation>
    </message>
    <message>
        <source>This is not done yet. If it is stopped now, the file stays as it was before.</source>
        <translation>Dette er ikke ferdig ennå. Hvis det stoppes nå, blir filen slik den var før.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stopp arbeidet</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>&amp;La det bli ferdig</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>Fra ett felt til det neste</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Åpne eller trykk på det som er merket</translation>
    </message>
    <message>
        <source>From period to period in the trend, from row to row in a list</source>
        <translation>Fra periode til periode i trenden, fra rad til rad i en liste</translation>
    </message>
    <message>
        <source>Clear a part of the filter</source>
        <translation>Fjern en del av filteret</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Angre den valgte importen</translation>
    </message>
    <message>
        <source>Leave an import or a list of choices</source>
        <translation>Gå ut av en import eller en liste med valg</translation>
    </message>
    <message>
        <source>A file to import needs a column with scores from 0 to 10 and one with dates. Departments, touchpoints, customers and comments are recognised by their headings.</source>
        <translation>En fil som skal importeres, trenger en kolonne med scorer fra 0 til 10 og en med datoer. Avdelinger, kontaktpunkter, kunder og kommentarer gjenkjennes på overskriftene.</translation>
    </message>
    <message>
        <source>Net Promoter Score in one local file.</source>
        <translation>Net Promoter Score i én lokal fil.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Hva en fil må inneholde</translation>
    </message>
    <message>
        <source>One row for each response, headings above. Excel, OpenDocument and CSV are read, and the exports of survey platforms as they come. You see how each column is read before anything is written.</source>
        <translation>Én rad per svar, med overskrifter øverst. Excel, OpenDocument og CSV kan leses, og eksporter fra undersøkelsesverktøy slik de er. Du ser hvordan hver kolonne leses, før noe skrives.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Saves a copy of the store that stands alone.</source>
        <translation>Lagrer en selvstendig kopi av Gensvar-filen.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Erstatt filen hvis den finnes.</translation>
    </message>
    <message>
        <source>The store is saved as %1 (%2).</source>
        <translation>Gensvar-filen er lagret som %1 (%2).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2, not “%3”.</source>
        <translation>--%1 må være et heltall på høyst %2, ikke «%3».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not “%3”.</source>
        <translation>--%1 må være et heltall fra %2 og oppover, ikke «%3».</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-31, not “%2”.</source>
        <translation>--%1 må være en dato som 2026-03-31, ikke «%2».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 må være en av verdiene %2, ikke «%3».</translation>
    </message>
    <message>
        <source>--%1 takes one character or the word tab, not “%2”.</source>
        <translation>--%1 må være ett tegn eller ordet tab, ikke «%2».</translation>
    </message>
    <message>
        <source>Holds the store to itself: integrity, figures against a recount, search.</source>
        <translation>Kontrollerer Gensvar-filen: at den er hel, at tallene stemmer med en ny opptelling, og at søket virker.</translation>
    </message>
    <message>
        <source>Build anew what is derived from the responses.</source>
        <translation>Bygg opp igjen det som er utledet av svarene.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Gensvar-filen er i orden.</translation>
    </message>
    <message>
        <source>Comments that search does not find yet: %1. It catches up at the next import.</source>
        <translation>Kommentarer som søket ikke finner ennå: %1. De kommer med ved neste import.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Resultatet kunne ikke skrives: %1.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] COMMAND [options]
Net Promoter Score in one local file: imports survey answers and tells what they say.

Commands:
</source>
        <translation>Bruk: gensvar-cli [--store FILE] COMMAND [valg]
Net Promoter Score i én lokal fil: importerer svar på undersøkelser og viser hva de sier.

Kommandoer:
</translation>
    </message>
    <message>
        <source>“gensvar-cli COMMAND --help” tells about a command, with examples.</source>
        <translation>«gensvar-cli COMMAND --help» forklarer en kommando, med eksempler.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] %1</source>
        <translation>Bruk: gensvar-cli [--store FILE] %1</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [valg]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Eksempler:</translation>
    </message>
    <message>
        <source>The time zone of a store that is created.</source>
        <translation>Tidssonen til en Gensvar-fil som opprettes.</translation>
    </message>
    <message>
        <source>What to do is missing: gensvar-cli COMMAND. “gensvar-cli --help” lists the commands.</source>
        <translation>Det mangler en kommando: gensvar-cli COMMAND. «gensvar-cli --help» viser kommandoene.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “gensvar-cli --help” lists the commands.</source>
        <translation>Kommandoen «%1» finnes ikke. «gensvar-cli --help» viser kommandoene.</translation>
    </message>
    <message>
        <source>%1 See “gensvar-cli %2 --help”.</source>
        <translation>%1 Se «gensvar-cli %2 --help».</translation>
    </message>
    <message>
        <source>Shows what people wrote, by filter and by words.</source>
        <translation>Viser det folk har skrevet, etter filter og søkeord.</translation>
    </message>
    <message>
        <source>newest first (the default), oldest first, or by score.</source>
        <translation>nyeste først (standard), eldste først eller etter score.</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>Høyst så mange; 50 hvis ikke annet er oppgitt.</translation>
    </message>
    <message>
        <source>Leave out so many first.</source>
        <translation>Hopp over så mange først.</translation>
    </message>
    <message>
        <source>Comments shown: %1 of %2.</source>
        <translation>Kommentarer som vises: %1 av %2.</translation>
    </message>
    <message>
        <source>Search is still catching up with the newest ones.</source>
        <translation>Søket er ennå ikke oppdatert med de nyeste.</translation>
    </message>
    <message>
        <source>Removes a person for good; the answers stay as anonymous ones.</source>
        <translation>Fjerner en person for godt; svarene blir stående som anonyme.</translation>
    </message>
    <message>
        <source>The person with that customer id.</source>
        <translation>Personen med denne kunde-ID-en.</translation>
    </message>
    <message>
        <source>The person with that address.</source>
        <translation>Personen med denne adressen.</translation>
    </message>
    <message>
        <source>The person is erased. Responses that are anonymous now: %1.</source>
        <translation>Personen er slettet. Svar som nå er anonyme: %1.</translation>
    </message>
    <message>
        <source>These copies still hold the person; delete them or erase in them, too:</source>
        <translation>Disse kopiene inneholder fortsatt personen; slett dem, eller slett personen i dem også:</translation>
    </message>
    <message>
        <source>Another program has the store open: what it was is gone from the disk when that closes it.</source>
        <translation>Et annet program har Gensvar-filen åpen: De slettede opplysningene forsvinner ikke fra disken før det programmet lukker filen.</translation>
    </message>
    <message>
        <source>erase needs --customer ID or --email ADDRESS.</source>
        <translation>erase krever --customer ID eller --email ADDRESS.</translation>
    </message>
    <message>
        <source>Takes responses out of every figure without removing them.</source>
        <translation>Holder svar utenfor alle tall uten å fjerne dem.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Årsaken.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Med egne ord.</translation>
    </message>
    <message>
        <source>--reason takes one of test, own-staff, duplicate or wrong-person.</source>
        <translation>--reason må være test, own-staff, duplicate eller wrong-person.</translation>
    </message>
    <message>
        <source>Responses excluded: %1.</source>
        <translation>Svar som holdes utenfor: %1.</translation>
    </message>
    <message>
        <source>The response of that number, as comments shows it. May be repeated.</source>
        <translation>Svaret med dette nummeret, slik comments viser det. Kan gjentas.</translation>
    </message>
    <message>
        <source>--id takes a response&apos;s number, not “%1”.</source>
        <translation>--id må være nummeret på et svar, ikke «%1».</translation>
    </message>
    <message>
        <source>Which responses? Name them with --filter, --from, --to or --id.</source>
        <translation>Hvilke svar? Angi dem med --filter, --from, --to eller --id.</translation>
    </message>
    <message>
        <source>“undo-change %1” takes that back.</source>
        <translation>«undo-change %1» angrer dette.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>ingenting å sammenligne med</translation>
    </message>
    <message>
        <source>different kinds of survey</source>
        <translation>ulike typer undersøkelser</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 til %2)</translation>
    </message>
    <message>
        <source>No responses.</source>
        <translation>Ingen svar.</translation>
    </message>
    <message>
        <source>Responses from %2 to %3: %1. The intervals cover chance at 95 %.</source>
        <translation>Svar fra %2 til %3: %1. Konfidensintervallene er på 95 % og dekker tilfeldig variasjon.</translation>
    </message>
    <message>
        <source>The store to work on. Without it: the environment&apos;s GENSVAR_STORE, else %1.</source>
        <translation>Gensvar-filen kommandoen gjelder. Uten valget: miljøvariabelen GENSVAR_STORE, ellers %1.</translation>
    </message>
    <message>
        <source>Who acts, for the log. Without it: the environment&apos;s GENSVAR_USER.</source>
        <translation>Hvem som utfører handlingen, til loggen. Uten valget: miljøvariabelen GENSVAR_USER.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Skriv ut ett JSON-dokument i stedet for tekst.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>--store needs the name of a file.</source>
        <translation>--store krever et filnavn.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; zones have names such as Europe/Stockholm.</source>
        <translation>«%1» er ikke en tidssone; tidssoner har navn som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Puts values of a dimension under a common name.</source>
        <translation>Samler verdier i en dimensjon under et felles navn.</translation>
    </message>
    <message>
        <source>The group&apos;s name; made if it is not there.</source>
        <translation>Navnet på gruppen; den opprettes hvis den ikke finnes.</translation>
    </message>
    <message>
        <source>group needs --under NAME and the values to put there.</source>
        <translation>group krever --under NAME og verdiene som skal samles der.</translation>
    </message>
    <message>
        <source>Takes spreadsheets of survey answers into the store.</source>
        <translation>Henter regneark med svar på undersøkelser inn i Gensvar-filen.</translation>
    </message>
    <message>
        <source>--rejects would write over “%1”. Choose another file.</source>
        <translation>--rejects ville ha overskrevet «%1». Velg en annen fil.</translation>
    </message>
    <message>
        <source>Where the answers come from. Without it: the source of an earlier import with the same header, else a new one named after the file.</source>
        <translation>Hvor svarene kommer fra. Uten valget: kilden til en tidligere import med samme overskrifter, ellers en ny med samme navn som filen.</translation>
    </message>
    <message>
        <source>The sheet to import.</source>
        <translation>Arket som skal importeres.</translation>
    </message>
    <message>
        <source>Read a field from the column of that header, or from “#3” by position. May be repeated; the same field again joins columns; nothing after = unmaps.</source>
        <translation>Les et felt fra kolonnen med denne overskriften, eller fra «#3» etter plassering. Kan gjentas; samme felt på nytt slår sammen kolonner; ingenting etter = opphever tilordningen.</translation>
    </message>
    <message>
        <source>The same value for all rows, or for those whose mapped cell is empty.</source>
        <translation>Samme verdi for alle rader, eller for dem der den tilordnede cellen er tom.</translation>
    </message>
    <message>
        <source>Keep a column that would be left out, such as an IP address.</source>
        <translation>Behold en kolonne som ellers ville blitt utelatt, for eksempel en IP-adresse.</translation>
    </message>
    <message>
        <source>Use a saved mapping.</source>
        <translation>Bruk en lagret tilordning.</translation>
    </message>
    <message>
        <source>Save the mapping that was used.</source>
        <translation>Lagre tilordningen som ble brukt.</translation>
    </message>
    <message>
        <source>A text file&apos;s encoding, instead of detecting it: utf-8, windows-1252 …</source>
        <translation>Tegnkodingen i en tekstfil, i stedet for automatisk gjenkjenning: utf-8, windows-1252 …</translation>
    </message>
    <message>
        <source>What parts a text file&apos;s fields, instead of detecting it; tab for a tab.</source>
        <translation>Skilletegnet mellom feltene i en tekstfil, i stedet for automatisk gjenkjenning; tab for tabulator.</translation>
    </message>
    <message>
        <source>How dates are written where day and month could be either.</source>
        <translation>Hvordan datoer er skrevet når dag og måned kan forveksles.</translation>
    </message>
    <message>
        <source>The time zone of times without one; the store&apos;s without it.</source>
        <translation>Tidssonen for klokkeslett som mangler den; ellers brukes tidssonen til Gensvar-filen.</translation>
    </message>
    <message>
        <source>How many header rows there are, instead of detecting it.</source>
        <translation>Hvor mange overskriftsrader det er, i stedet for automatisk gjenkjenning.</translation>
    </message>
    <message>
        <source>The answers were promised anonymity: no customers are made of them.</source>
        <translation>Det er lovet anonymitet: Ingen kunder opprettes fra svarene.</translation>
    </message>
    <message>
        <source>Tell what would be done, and change nothing.</source>
        <translation>Vis hva som ville blitt gjort, uten å endre noe.</translation>
    </message>
    <message>
        <source>Refuse a file as soon as one of its rows has to be rejected.</source>
        <translation>Avvis hele filen så snart én av radene må avvises.</translation>
    </message>
    <message>
        <source>Write the rejected rows there, as they stood and with the reason. With several files, each gets a file of its own, named after both.</source>
        <translation>Skriv de avviste radene til denne filen, slik de sto og med årsaken. Med flere filer får hver sin egen, oppkalt etter begge.</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”.</source>
        <translation>--%1 må skrives FIELD=…, ikke «%2».</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2.</source>
        <translation>Feltet «%1» finnes ikke. Feltene er %2.</translation>
    </message>
    <message>
        <source>--set names “%1” twice.</source>
        <translation>--set angir «%1» to ganger.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 krever en verdi.</translation>
    </message>
    <message>
        <source>Lists the imports, newest first.</source>
        <translation>Viser importene, nyeste først.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>The answers are in. Search is not ready for all of them; it goes on the next time.</source>
        <translation>Svarene er importert. Søket er ikke klart for alle ennå; det fortsetter neste gang.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 lagt til</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 oppdatert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 uendret</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 avvist</translation>
    </message>
    <message>
        <source>%1 without a score</source>
        <translation>%1 uten score</translation>
    </message>
    <message>
        <source>%1 (dry run, source “%2”): %3</source>
        <translation>%1 (prøvekjøring, kilde «%2»): %3</translation>
    </message>
    <message>
        <source>%1 (source “%2”): %3</source>
        <translation>%1 (kilde «%2»): %3</translation>
    </message>
    <message>
        <source>kept as they are: %1</source>
        <translation>beholdt som de er: %1</translation>
    </message>
    <message>
        <source>… and %1 more; --rejects FILE.csv saves them all.</source>
        <translation>… og %1 til; --rejects FILE.csv lagrer alle.</translation>
    </message>
    <message>
        <source>Takes excluded responses back into the figures.</source>
        <translation>Tar med igjen svar som er holdt utenfor tallene.</translation>
    </message>
    <message>
        <source>Responses counted again: %1.</source>
        <translation>Svar som er tatt med igjen: %1.</translation>
    </message>
    <message>
        <source>Lists what was done to the store, newest first.</source>
        <translation>Viser hva som er gjort i Gensvar-filen, nyeste først.</translation>
    </message>
    <message>
        <source>Only those before that change.</source>
        <translation>Bare endringer før endringen med dette nummeret.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>angret av endring %1</translation>
    </message>
    <message>
        <source>Makes several values of a dimension one; later imports remember it.</source>
        <translation>Slår sammen flere verdier i en dimensjon til én; senere importer husker det.</translation>
    </message>
    <message>
        <source>The value that stays.</source>
        <translation>Verdien som blir stående.</translation>
    </message>
    <message>
        <source>merge needs --into VALUE and the values to merge.</source>
        <translation>merge krever --into VALUE og verdiene som skal slås sammen.</translation>
    </message>
    <message>
        <source>The dimension: department, touchpoint …</source>
        <translation>Dimensjonen: department, touchpoint …</translation>
    </message>
    <message>
        <source>--field takes one of %1, not “%2”.</source>
        <translation>--field må være en av verdiene %1, ikke «%2».</translation>
    </message>
    <message>
        <source>Done; “undo-change %1” takes it back.</source>
        <translation>Ferdig; «undo-change %1» angrer det.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Slik er det allerede.</translation>
    </message>
    <message>
        <source>Tells the Net Promoter Score, by group and period.</source>
        <translation>Viser Net Promoter Score etter gruppe og periode.</translation>
    </message>
    <message>
        <source>Group by one field or two, also attr.NAME or attr.&quot;NAME, MORE&quot;.</source>
        <translation>Grupper etter ett eller to felt, også attr.NAME eller attr.&quot;NAME, MORE&quot;.</translation>
    </message>
    <message>
        <source>A figure for each; total without it.</source>
        <translation>Ett tall for hver periode; total hvis ikke annet er oppgitt.</translation>
    </message>
    <message>
        <source>Each figure is of so many days up to its period&apos;s end.</source>
        <translation>Hvert tall gjelder så mange dager til og med slutten av perioden.</translation>
    </message>
    <message>
        <source>Also how often each score from 0 to 10 was given.</source>
        <translation>Også hvor ofte hver score fra 0 til 10 ble gitt.</translation>
    </message>
    <message>
        <source>Also the change against the period before, or the same last year.</source>
        <translation>Også endringen mot perioden før, eller mot samme periode i fjor.</translation>
    </message>
    <message>
        <source>--by names “%1” twice.</source>
        <translation>--by angir «%1» to ganger.</translation>
    </message>
    <message>
        <source>--by takes at most two fields.</source>
        <translation>--by tar høyst to felt.</translation>
    </message>
    <message>
        <source>--rolling needs a --period whose ends the windows end with.</source>
        <translation>--rolling krever en --period, slik at vinduene slutter når periodene slutter.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Klargjør søket</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierer</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rader/s</translation>
    </message>
    <message>
        <source>Shows a file&apos;s rows as they are read, before any mapping.</source>
        <translation>Viser radene i en fil slik de leses, før noen tilordning.</translation>
    </message>
    <message>
        <source>Only the sheet of that name.</source>
        <translation>Bare arket med dette navnet.</translation>
    </message>
    <message>
        <source>At most so many rows of each sheet.</source>
        <translation>Høyst så mange rader fra hvert ark.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Ark «%1»</translation>
    </message>
    <message>
        <source>Sheet “%1” (hidden)</source>
        <translation>Ark «%1» (skjult)</translation>
    </message>
    <message>
        <source>Gives a value of a dimension another name.</source>
        <translation>Gir en verdi i en dimensjon et annet navn.</translation>
    </message>
    <message>
        <source>Makes up a survey of an insurer, to try the program with.</source>
        <translation>Lager en oppdiktet undersøkelse for et forsikringsselskap, så du kan prøve programmet.</translation>
    </message>
    <message>
        <source>How many answers.</source>
        <translation>Antall svar.</translation>
    </message>
    <message>
        <source>Which survey; the same number makes the same one. 1 without it.</source>
        <translation>Hvilken undersøkelse; samme tall gir samme undersøkelse. 1 hvis ikke annet er oppgitt.</translation>
    </message>
    <message>
        <source>The file to write: .csv or .xlsx.</source>
        <translation>Filen som skal skrives: .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>The store to fill instead; made if it is not there.</source>
        <translation>Gensvar-filen som skal fylles i stedet; den opprettes hvis den ikke finnes.</translation>
    </message>
    <message>
        <source>How the answers are numbered: ordered (the default) or random.</source>
        <translation>Hvordan svarene nummereres: ordered (standard) eller random.</translation>
    </message>
    <message>
        <source>How many departments, from 1 to 12; 12 without it.</source>
        <translation>Antall avdelinger, fra 1 til 12; 12 hvis ikke annet er oppgitt.</translation>
    </message>
    <message>
        <source>The last day of its four years.</source>
        <translation>Den siste dagen i de fire årene.</translation>
    </message>
    <message>
        <source>Answers written to %2: %1.</source>
        <translation>Svar skrevet til %2: %1.</translation>
    </message>
    <message>
        <source>%1 made-up answers are in %2.</source>
        <translation>%1 oppdiktede svar ligger i %2.</translation>
    </message>
    <message>
        <source>sample needs --out FILE.csv, --out FILE.xlsx or --into STORE.</source>
        <translation>sample krever --out FILE.csv, --out FILE.xlsx eller --into STORE.</translation>
    </message>
    <message>
        <source>Only responses with that value; nothing after = is no value. May be repeated: the same field is or, different fields are and. score=0-6 is a range. A column of its own name is attr.NAME, or attr.&quot;NAME&quot; where the name holds a comma or =.</source>
        <translation>Bare svar med denne verdien; ingenting etter = betyr uten verdi. Kan gjentas: samme felt betyr eller, ulike felt betyr og. score=0-6 er et spenn. En kolonne med eget navn er attr.NAME, eller attr.&quot;NAME&quot; når navnet inneholder komma eller =.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Første dag.</translation>
    </message>
    <message>
        <source>The last day, inclusive.</source>
        <translation>Siste dag, inkludert.</translation>
    </message>
    <message>
        <source>“%1” is nothing to filter or group by. What is: %2, and attr.NAME for a column of its own name.</source>
        <translation>«%1» kan ikke brukes til å filtrere eller gruppere. Disse kan brukes: %2, og attr.NAME for en kolonne med eget navn.</translation>
    </message>
    <message>
        <source>The quotes in “%1” do not fit: attr.&quot;NAME&quot;, where a quote in the name itself is written twice.</source>
        <translation>Anførselstegnene i «%1» stemmer ikke: attr.&quot;NAME&quot;, der et anførselstegn i selve navnet skrives dobbelt.</translation>
    </message>
    <message>
        <source>--filter takes FIELD=VALUE, not “%1”.</source>
        <translation>--filter må skrives FIELD=VALUE, ikke «%1».</translation>
    </message>
    <message>
        <source>Count the days in that time zone from now on.</source>
        <translation>Regn dagene i denne tidssonen fra nå av.</translation>
    </message>
    <message>
        <source>Keep rejected rows, and what responses were before an import changed them, for so many days; 90 without it. What is older cannot be brought back by undo-import.</source>
        <translation>Behold avviste rader, og slik svarene var før en import endret dem, i så mange dager; 90 hvis ikke annet er oppgitt. Eldre data kan ikke hentes tilbake med undo-import.</translation>
    </message>
    <message>
        <source>Responses: %1. Days in %2.</source>
        <translation>Svar: %1. Dagene regnes i tidssonen %2.</translation>
    </message>
    <message>
        <source>Takes a merge, rename, group or exclusion back.</source>
        <translation>Angrer en sammenslåing, et nytt navn, en gruppering eller at svar er holdt utenfor.</translation>
    </message>
    <message>
        <source>“%1” is no change&apos;s number; “log” lists them.</source>
        <translation>«%1» er ikke nummeret på en endring; «log» viser dem.</translation>
    </message>
    <message>
        <source>Change %1 is undone.</source>
        <translation>Endring %1 er angret.</translation>
    </message>
    <message>
        <source>Takes back what an import brought.</source>
        <translation>Angrer det en import førte med seg.</translation>
    </message>
    <message>
        <source>“%1” is no import&apos;s number; “imports” lists them.</source>
        <translation>«%1» er ikke nummeret på en import; «imports» viser dem.</translation>
    </message>
    <message>
        <source>Import %1 is undone. Responses removed: %2; as they were before: %3; kept, because another import has them: %4.</source>
        <translation>Import %1 er angret. Svar som er fjernet: %2; tilbake til slik de var: %3; beholdt fordi en annen import har dem: %4.</translation>
    </message>
    <message>
        <source>Left as they are, because what they were before is no longer kept: %1.</source>
        <translation>Står som de er, fordi det tidligere innholdet ikke lenger er lagret: %1.</translation>
    </message>
    <message>
        <source>Lists the names of a dimension, with their merges and groups.</source>
        <translation>Viser navnene i en dimensjon, med sammenslåinger og grupper.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Opprinnelig navn</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(en gruppe)</translation>
    </message>
    <message>
        <source>same customers several times</source>
        <translation>samme kunder flere ganger</translation>
    </message>
    <message>
        <source>many customers in both periods</source>
        <translation>mange kunder i begge periodene</translation>
    </message>
    <message>
        <source>Where the same customers answered several times, intervals and tests count their answers as fewer.</source>
        <translation>Der de samme kundene har svart flere ganger, teller intervaller og tester svarene deres som færre.</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 % of the customers.</source>
        <translation>Hvilke svar som kommer fra de samme kundene, er anslått fra tilfeldig valgte %1 % av kundene.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Eksempel: %1</translation>
    </message>
    <message>
        <source>The argument %1 of “%2” is missing.</source>
        <translation>Argumentet %1 til «%2» mangler.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”.</source>
        <translation>«%1» er ett argument for mye til «%2».</translation>
    </message>
    <message>
        <source>erase takes --customer or --email, not both: they may name different people.</source>
        <translation>erase tar --customer eller --email, ikke begge: de kan gjelde ulike personer.</translation>
    </message>
    <message>
        <source>--field FIELD is missing. It takes one of %1.</source>
        <translation>--field FIELD mangler. Den må være en av %1.</translation>
    </message>
    <message>
        <source>sample takes --out or --into, not both: it writes a file or fills a store.</source>
        <translation>sample tar --out eller --into, ikke begge: enten skrives en fil, eller så fylles en Gensvar-fil.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>I detalj</translation>
    </message>
    <message>
        <source>Tells what the store is, and sets its time zone, how long it keeps what was, and the company&apos;s own e-mail domains.</source>
        <translation>Viser opplysninger om Gensvar-filen og stiller inn tidssone, hvor lenge tidligere data beholdes, og bedriftens egne e-postdomener.</translation>
    </message>
    <message>
        <source>From now on, leave answers from these e-mail domains out of the figures as own staff&apos;s; &apos;&apos; for none.</source>
        <translation>Hold fra nå av svar fra disse e-postdomenene utenfor tallene, som svar fra egne ansatte; &apos;&apos; for ingen.</translation>
    </message>
    <message>
        <source>Own e-mail domains: %1.</source>
        <translation>Egne e-postdomener: %1.</translation>
    </message>
    <message>
        <source>--own-domains takes e-mail domains such as example.com, not “%1”.</source>
        <translation>--own-domains tar e-postdomener som example.com, ikke «%1».</translation>
    </message>
    <message>
        <source>Mark figures of fewer responses as small; as the file has it without this, 30 to begin with.</source>
        <translation>Merk tall med færre svar enn dette med «for få svar»; ellers gjelder verdien i filen, som er 30 fra starten.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Compares with the figure that a survey platform shows: what it may count otherwise.</source>
        <translation>Sammenligner med tallet som et undersøkelsesverktøy viser: hva det kan regne annerledes.</translation>
    </message>
    <message>
        <source>The NPS that the platform shows for these days and this filter, with its decimals.</source>
        <translation>NPS som verktøyet viser for disse dagene og dette filteret, med sine desimaler.</translation>
    </message>
    <message>
        <source>The number of responses that it shows.</source>
        <translation>Antall svar som det viser.</translation>
    </message>
    <message>
        <source>--%1 takes a number from −100 to 100, not “%2”.</source>
        <translation>--%1 må være et tall fra −100 til 100, ikke «%2».</translation>
    </message>
    <message>
        <source>Gensvar shows NPS %1.</source>
        <comment>31.2 of 1,204 responses</comment>
        <translation>Gensvar viser NPS %1.</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise.</source>
        <translation>Det er ingenting som kan være regnet annerledes.</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Hvis verktøyet regner slik</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>NPS da</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>n da</translation>
    </message>
    <message>
        <source>Words, “phrases” in quotes or beginnings*; all must occur. Case does not matter; å ä ö æ ø are letters of their own.</source>
        <translation>Ord, &quot;fraser&quot; i anførselstegn eller begynnelser*; alle må forekomme. Store og små bokstaver regnes som like; å ä ö æ ø er egne bokstaver.</translation>
    </message>
</context>
<context>
    <name>CommentFile</name>
    <message>
        <source>Saving %1</source>
        <translation>Lagrer %1</translation>
    </message>
</context>
<context>
    <name>CommentSheet</name>
    <message>
        <source>Time of day</source>
        <translation>Klokkeslett</translation>
    </message>
</context>
<context>
    <name>CommentsHandout</name>
    <message>
        <source>Comments behind NPS %1</source>
        <translation>Kommentarene bak NPS %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bedrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>does not want to be contacted</source>
        <translation>ønsker ikke kontakt</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundeansvarlig</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunde-ID</translation>
    </message>
    <message>
        <source>These are the first %1 of %2; there are %3 more.</source>
        <translation>Dette er de første %1 av %2; det finnes %3 til.</translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>Det er ingen kommentarer her.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Kundekort</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scorer</translation>
    </message>
    <message>
        <source>Answers, newest first</source>
        <translation>Svar, nyeste først</translation>
    </message>
    <message>
        <source>There are older answers than these.</source>
        <translation>Det finnes eldre svar enn disse.</translation>
    </message>
    <message>
        <source>One customer’s answers are withheld from readers outside the team.</source>
        <translation>Svarene fra én kunde holdes tilbake for lesere utenfor teamet.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>NPS is the share of promoters (scores 9 and 10) less the share of detractors (0 to 6), from −100 to 100. In brackets the interval in which it lies with 95 % certainty, as far as chance goes; it does not cover who chose not to answer. n is the number of responses with a score.</source>
        <translation>NPS er andelen ambassadører (score 9 og 10) minus andelen kritikere (0 til 6), fra −100 til 100. I parentes står intervallet der NPS ligger med 95 % sikkerhet når bare tilfeldig variasjon regnes med; frafall er ikke dekket. n er antall svar med score.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page&apos;s title, its period and filter</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file&apos;s name, when it was printed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>FigureHint</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln til</numerusform>
            <numerusform>%Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the filter: department: Support</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele perioden</translation>
    </message>
    <message numerus="yes">
        <source>NPS %1, interval (%2 to %3), %Ln response(s)</source>
        <translation>
            <numerusform>NPS %1, konfidensintervall (%2 til %3), %Ln svar</numerusform>
            <numerusform>NPS %1, konfidensintervall (%2 til %3), %Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval covers chance, not who chose not to answer.</source>
        <translation>Konfidensintervallet dekker tilfeldig variasjon, ikke frafall.</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Utregning: %1</translation>
    </message>
    <message>
        <source>These are too few responses for a certain figure.</source>
        <translation>Det er for få svar til et sikkert tall.</translation>
    </message>
    <message>
        <source>No responses with a score</source>
        <translation>Ingen svar med score</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>an interval of NPS</comment>
        <translation>(%1 til %2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of the responses</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 − %2 of %3 = %4</source>
        <comment>promoters − detractors of all responses = NPS</comment>
        <translation>%1 − %2 av %3 = %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>samlet</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>an ISO week on an axis</comment>
        <translation>U%1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter on an axis</comment>
        <translation>K%1 %2</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>hele perioden</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <comment>an ISO week and its year</comment>
        <translation>uke %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%1. kvartal %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Relational</source>
        <comment>a kind of survey</comment>
        <translation>Relasjonell</translation>
    </message>
    <message>
        <source>Transactional</source>
        <comment>a kind of survey</comment>
        <translation>Transaksjonell</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>a kind of survey</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Type ikke oppgitt</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>a response without a department, touchpoint …</comment>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>The same customers answered several times, so that the interval and the tests count %1 answers as %2.</source>
        <translation>De samme kundene har svart flere ganger, så intervallet og testene teller %1 svar som %2.</translation>
    </message>
    <message>
        <source>%1 of the customers are in both periods.</source>
        <comment>a share of the customers</comment>
        <translation>%1 av kundene er med i begge periodene.</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <comment>responses, and how many independent ones they are worth</comment>
        <translation>%1, teller som %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>one score, or a range of them</comment>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 of the customers.</source>
        <comment>a share of the customers</comment>
        <translation>Hvilke svar som kommer fra de samme kundene, er anslått fra tilfeldig valgte %1 av kundene.</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>uten score</translation>
    </message>
    <message>
        <source>added since %1</source>
        <comment>responses that came in after a moment</comment>
        <translation>lagt til siden %1</translation>
    </message>
    <message>
        <source>%1 of the customers in both</source>
        <comment>a share of the customers; both periods</comment>
        <translation>%1 av kundene i begge</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1: %2 – %3</source>
        <comment>a period by its name, its first and last day</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Uten filter</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Søkt etter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln svar</numerusform>
            <numerusform>%Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>For lesere utenfor teamet</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Net Promoter, Net Promoter Score and NPS are registered trademarks of their owners: %1. Gensvar is not certified or endorsed by them.</source>
        <extracomment>%1 = their names, not to be translated</extracomment>
        <translation>Net Promoter, Net Promoter Score og NPS er registrerte varemerker som tilhører eierne: %1. Gensvar er verken sertifisert eller anbefalt av dem.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller nyere, uten noen form for garanti.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 = names and licences, not to be translated</extracomment>
        <translation>Laget med %1.</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>All time</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Siste 12 måneder</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartalet</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Forrige kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from the first month to the last</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from the first day to the last</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the 12 months before</source>
        <translation>de 12 månedene før</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>måneden før</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>kvartalet før</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>året før</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>perioden før</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Taken out as tests: counted</source>
        <translation>Holdt utenfor som test: medregnet</translation>
    </message>
    <message>
        <source>Taken out as own staff’s: counted</source>
        <translation>Holdt utenfor som svar fra egne ansatte: medregnet</translation>
    </message>
    <message>
        <source>Taken out as duplicates: counted</source>
        <translation>Holdt utenfor som duplikat: medregnet</translation>
    </message>
    <message>
        <source>Taken out as the wrong person’s: counted</source>
        <translation>Holdt utenfor som svar fra feil person: medregnet</translation>
    </message>
    <message>
        <source>Same customer, day and score: counted once</source>
        <translation>Samme kunde, dag og score: medregnet én gang</translation>
    </message>
    <message>
        <source>Several answers of a customer: only the last counted</source>
        <translation>Flere svar fra samme kunde: bare det siste medregnet</translation>
    </message>
    <message>
        <source>Not finished: not counted</source>
        <translation>Ikke fullført: ikke medregnet</translation>
    </message>
    <message>
        <source>Comment without a score: counted as a response</source>
        <translation>Kommentar uten score: medregnet som svar</translation>
    </message>
    <message>
        <source>Days by UTC instead of local time</source>
        <translation>Dager etter UTC i stedet for lokal tid</translation>
    </message>
    <message>
        <source>Dismissed, with neither score nor comment: counted as a response</source>
        <translation>Klikket bort, uten score og kommentar: medregnet som svar</translation>
    </message>
    <message>
        <source>Left out because the score is not 0 to 10: counted as a response</source>
        <translation>Utelatt fordi scoren ikke er 0 til 10: medregnet som svar</translation>
    </message>
    <message>
        <source>Left out because there is no date: counted</source>
        <translation>Utelatt fordi datoen mangler: medregnet</translation>
    </message>
    <message>
        <source>Left out for another reason: counted</source>
        <translation>Utelatt av en annen grunn: medregnet</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as tests</source>
        <translation>
            <numerusform>%Ln svar som er holdt utenfor som test</numerusform>
            <numerusform>de %Ln svarene som er holdt utenfor som tester</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as own staff’s</source>
        <translation>
            <numerusform>%Ln svar som er holdt utenfor som svar fra egne ansatte</numerusform>
            <numerusform>de %Ln svarene som er holdt utenfor som svar fra egne ansatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as duplicates</source>
        <translation>
            <numerusform>%Ln svar som er holdt utenfor som duplikat</numerusform>
            <numerusform>de %Ln svarene som er holdt utenfor som duplikater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as the wrong person’s</source>
        <translation>
            <numerusform>%Ln svar som er holdt utenfor som svar fra feil person</numerusform>
            <numerusform>de %Ln svarene som er holdt utenfor som svar fra feil person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only one of the same customer’s equal answers of a day</source>
        <translation>
            <numerusform>bare ett av flere like svar fra samme kunde samme dag</numerusform>
            <numerusform>bare ett av flere like svar fra samme kunde samme dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the last answer of each customer</source>
        <translation>
            <numerusform>bare det siste svaret fra hver kunde</numerusform>
            <numerusform>bare det siste svaret fra hver kunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished answers only</source>
        <translation>
            <numerusform>bare fullførte svar</numerusform>
            <numerusform>bare fullførte svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln comment(s) without a score</source>
        <translation>
            <numerusform>%Ln kommentar uten score</numerusform>
            <numerusform>de %Ln kommentarene uten score</numerusform>
        </translation>
    </message>
    <message>
        <source>days by UTC</source>
        <translation>dager etter UTC</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln dismissed survey(s)</source>
        <translation>
            <numerusform>%Ln undersøkelse som ble klikket bort</numerusform>
            <numerusform>de %Ln undersøkelsene som ble klikket bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) whose score is not 0 to 10</source>
        <translation>
            <numerusform>%Ln rad der scoren ikke er 0 til 10</numerusform>
            <numerusform>de %Ln radene der scoren ikke er 0 til 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) without a date</source>
        <translation>
            <numerusform>%Ln rad uten dato</numerusform>
            <numerusform>de %Ln radene uten dato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) left out for another reason</source>
        <translation>
            <numerusform>%Ln rad som er utelatt av en annen grunn</numerusform>
            <numerusform>de %Ln radene som er utelatt av en annen grunn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list: all but the last item, the last item</comment>
        <translation>%1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln response(s)</source>
        <comment>an NPS and its number of responses</comment>
        <translation>
            <numerusform>%1 basert på %Ln svar</numerusform>
            <numerusform>%1 basert på %Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures agree: %1, counted the same way.</source>
        <translation>Tallene stemmer overens: %1, regnet på samme måte.</translation>
    </message>
    <message>
        <source>With %1 the figure is %2, as the platform shows.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Tallet blir %2, som i verktøyet, med %1.</translation>
    </message>
    <message>
        <source>It is also what comes out with %1: %2.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Det samme får du med %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more way(s) of counting lead there: type in both numbers, and as many decimals as the platform shows.</source>
        <translation>
            <numerusform>%Ln annen måte å regne på gir også dette: Skriv inn begge tallene, med like mange desimaler som verktøyet viser.</numerusform>
            <numerusform>%Ln andre måter å regne på gir også dette: Skriv inn begge tallene, med like mange desimaler som verktøyet viser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) more</source>
        <translation>
            <numerusform>%Ln svar mer</numerusform>
            <numerusform>%Ln flere svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) fewer</source>
        <translation>
            <numerusform>%Ln svar mindre</numerusform>
            <numerusform>%Ln færre svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <comment>NPS</comment>
        <translation>%1 poeng høyere</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <comment>NPS</comment>
        <translation>%1 poeng lavere</translation>
    </message>
    <message>
        <source>The platform may show one survey, department or channel only: set the filter to what it shows.</source>
        <translation>Verktøyet viser kanskje bare én undersøkelse, avdeling eller kanal: Sett filteret til det verktøyet viser.</translation>
    </message>
    <message>
        <source>The platform’s filter may be another, or none.</source>
        <translation>Verktøyet kan ha et annet filter, eller ikke noe filter.</translation>
    </message>
    <message>
        <source>What came in after the last import is not here: “%1” on %2, with responses until %3.</source>
        <translation>Det som kom inn etter den siste importen, er ikke med her: «%1» den %2, med svar til og med %3.</translation>
    </message>
    <message>
        <source>No other way of counting explains it. As counted here it is %1: %2 than the platform shows.</source>
        <comment>a figure, how far off</comment>
        <translation>Ingen annen måte å regne på forklarer forskjellen. Slik det regnes her, er tallet %1: %2 enn verktøyet viser.</translation>
    </message>
    <message>
        <source>No way of counting explains it to the full. The nearest is with %1: %2, %3 than the platform shows.</source>
        <comment>ways of counting, a figure, how far off</comment>
        <translation>Ingen måte å regne på forklarer forskjellen fullt ut. Nærmest kommer du med %1: %2, %3 enn verktøyet viser.</translation>
    </message>
    <message>
        <source>The responses of the first and the last day tell no time of day: whether the platform counts days by UTC cannot be checked.</source>
        <translation>Svarene fra den første og den siste dagen har ikke klokkeslett, så det kan ikke kontrolleres om verktøyet regner dagene etter UTC.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of the first and the last day tell no time of day, and stay where they are when days are counted by UTC.</source>
        <translation>
            <numerusform>%Ln svar fra den første eller den siste dagen har ikke klokkeslett og blir stående der det er når dagene regnes etter UTC.</numerusform>
            <numerusform>%Ln svar fra den første og den siste dagen har ikke klokkeslett og blir stående der de er når dagene regnes etter UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days here are days by UTC.</source>
        <translation>Dagene her regnes etter UTC.</translation>
    </message>
    <message>
        <source>Days here begin at midnight in %1.</source>
        <comment>a time zone</comment>
        <translation>Dagene her begynner ved midnatt i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that imports left out are not looked at under a filter: of these only the day is known.</source>
        <translation>
            <numerusform>%Ln rad som ble utelatt ved import, blir ikke tatt med når et filter er satt: Bare dagen er kjent.</numerusform>
            <numerusform>%Ln rader som ble utelatt ved import, blir ikke tatt med når et filter er satt: Bare dagen er kjent for dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) that imports left out the day is not known: they are looked at for all time only.</source>
        <translation>
            <numerusform>%Ln rad som ble utelatt ved import, har ukjent dag og blir bare tatt med for hele perioden.</numerusform>
            <numerusform>%Ln rader som ble utelatt ved import, har ukjent dag og blir bare tatt med for hele perioden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Viser denne hjelpen.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser hjelp om kommandolinjens valg.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Viser hjelp, også om Qts valg.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Viser hjelp, også om Qts valg.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent valg: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjente valg: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>En verdi mangler etter «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventet verdi etter «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[valg]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valg:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenter:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file exists</source>
        <translation>Målfilen finnes allerede</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Kildefilen finnes ikke.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åpne filer</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finnes ikke</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Ikke plass igjen på enheten</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Filen %1 finnes og kan ikke skrives</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Filnavnet er en mappe</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Answers of “%1” that are already here tell who gave them, so it cannot be anonymous now. Undo the imports of “%1” first, or import this file under another source.</source>
        <translation>Svar i «%1» som allerede er her, forteller hvem som ga dem, så kilden kan ikke være anonym nå. Angre importene av «%1» først, eller importer filen under en annen kilde.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>Arbeidet ble stoppet før det var ferdig. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10.</source>
        <translation>Scoren må være et heltall fra 0 til 10.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10, without decimals.</source>
        <translation>Scoren må være et heltall fra 0 til 10, uten desimaler.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this is not a number.</source>
        <translation>Scoren må være et heltall fra 0 til 10; dette er ikke et tall.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; a spreadsheet program seems to have made a date of it. Format the column as text in the source and export again.</source>
        <translation>Scoren må være et heltall fra 0 til 10; et regnearkprogram ser ut til å ha gjort den om til en dato. Formater kolonnen som tekst i kilden, og eksporter på nytt.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this one is given on another scale.</source>
        <translation>Scoren må være et heltall fra 0 til 10; denne er gitt på en annen skala.</translation>
    </message>
    <message>
        <source>The row has neither a score nor a comment.</source>
        <translation>Raden har verken score eller kommentar.</translation>
    </message>
    <message>
        <source>The row does not say when the person answered.</source>
        <translation>Raden sier ikke når personen svarte.</translation>
    </message>
    <message>
        <source>This is not a date that can be read.</source>
        <translation>Dette kan ikke leses som en dato.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Denne datoen finnes ikke.</translation>
    </message>
    <message>
        <source>The date only exists with day and month in the other order than in the rest of the column.</source>
        <translation>Datoen finnes bare hvis dag og måned står i motsatt rekkefølge av resten av kolonnen.</translation>
    </message>
    <message>
        <source>The date is before the year 2000.</source>
        <translation>Datoen er før år 2000.</translation>
    </message>
    <message>
        <source>The date is more than a day ahead.</source>
        <translation>Datoen er mer enn én dag frem i tid.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s) where the header has %2 columns, so it cannot be told which is which.</source>
        <translation>
            <numerusform>Raden har %n celle, mens overskriftsraden har %2 kolonner, så det kan ikke avgjøres hva som hører til hvor.</numerusform>
            <numerusform>Raden har %n celler, mens overskriftsraden har %2 kolonner, så det kan ikke avgjøres hva som hører til hvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, more than any answer.</source>
        <translation>En celle er lengre enn 1 MiB, mer enn noe svar kan være.</translation>
    </message>
    <message>
        <source>The kind of survey must be relational, transactional or product, or one of their words in your language.</source>
        <translation>Undersøkelsestypen må være relasjonell, transaksjonell eller produkt, eller et annet ord for det samme på ditt språk.</translation>
    </message>
    <message>
        <source>The row answers another question than how likely the person is to recommend you.</source>
        <translation>Raden svarer på et annet spørsmål enn hvor sannsynlig det er at personen vil anbefale dere.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>Arket «%1» finnes ikke. Arkene er: %2.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it. Leave out --sheet, or name the spreadsheet that has it.</source>
        <translation>Dette er en tekstfil uten ark, så arket «%1» finnes ikke i den. Utelat --sheet, eller oppgi regnearket som har arket.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, name it: --sheet NAME.</source>
        <translation>Filen har ingen synlige ark med rader. Hvis svarene ligger på et skjult ark, oppgir du det: --sheet NAME.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Say which one to import: --sheet NAME.</source>
        <translation>Flere ark kan inneholde svarene: %1. Oppgi hvilket som skal importeres: --sheet NAME.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Det finnes ingen lagret tilordning med navnet «%1».</translation>
    </message>
    <message>
        <source>The saved mapping “%1” was used, because the file has the same header as when it was saved.</source>
        <translation>Den lagrede tilordningen «%1» ble brukt, fordi filen har samme overskrifter som da den ble lagret.</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the figures, as tests or as answers of your own staff: %n response(s). They can be taken back in.</source>
        <translation>
            <numerusform>Holdt utenfor tallene, som test eller svar fra egne ansatte: %n svar. Det kan tas med igjen.</numerusform>
            <numerusform>Holdt utenfor tallene, som tester eller svar fra egne ansatte: %n svar. De kan tas med igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import and name its source: --source NAME.</source>
        <translation>%1 av de %2 ID-ene som «%3» allerede kjenner, kom med et annet tidspunkt og en annen score og erstattet det som lå der. Hvis dette er en annen undersøkelse, angrer du importen og oppgir en egen kilde: --source NAME.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>
            <numerusform>%n svar fra «%2» hadde allerede avdeling eller kontaktpunkt, men fikk verdien du oppga for alle rader. Hvis dette er et annet svar, angrer du importen og oppgir en egen kilde: --source NAME.</numerusform>
            <numerusform>%n svar fra «%2» hadde allerede avdeling eller kontaktpunkt, men fikk verdien du oppga for alle rader. Hvis dette er andre svar, angrer du importen og oppgir en egen kilde: --source NAME.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or file.</source>
        <translation>«%1» kan ikke skrives: %2. Velg en annen mappe eller fil.</translation>
    </message>
    <message>
        <source>Nothing has the value “%2” for %1, so nothing matches. Check how it is written.</source>
        <translation>Ingen svar har verdien «%2» for %1, så det blir ingen treff. Kontroller skrivemåten.</translation>
    </message>
    <message>
        <source>There is no further column “%1”. Check how its name is written.</source>
        <translation>Det finnes ingen tilleggskolonne med navnet «%1». Kontroller skrivemåten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n different value(s), too many to group by. It can still be shown and searched.</source>
        <translation>
            <numerusform>«%1» har mer enn %n ulik verdi, for mange til å gruppere etter. Kolonnen kan fortsatt vises og søkes i.</numerusform>
            <numerusform>«%1» har mer enn %n ulike verdier, for mange til å gruppere etter. Kolonnen kan fortsatt vises og søkes i.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a score from 0 to 10 nor a range of scores such as 0-6.</source>
        <translation>«%1» er verken en score fra 0 til 10 eller et spenn av scorer, som 0-6.</translation>
    </message>
    <message numerus="yes">
        <source>The question has more than %n group(s) and periods, too many to answer. Ask for longer periods or a shorter time.</source>
        <translation>
            <numerusform>Forespørselen gir mer enn %n kombinasjon av gruppe og periode, for mange til å besvares. Velg lengre perioder eller et kortere tidsrom.</numerusform>
            <numerusform>Forespørselen gir mer enn %n kombinasjoner av grupper og perioder, for mange til å besvares. Velg lengre perioder eller et kortere tidsrom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day (%1) is after the last (%2). Exchange them.</source>
        <translation>Den første dagen (%1) er etter den siste (%2). Bytt om på dem.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Overskriften sier det.</translation>
    </message>
    <message>
        <source>You said that it is.</source>
        <translation>Du har angitt det selv.</translation>
    </message>
    <message>
        <source>The saved mapping says so.</source>
        <translation>Den lagrede tilordningen sier det.</translation>
    </message>
    <message>
        <source>An export of %1 has it there.</source>
        <translation>Slik er det i eksporter fra %1.</translation>
    </message>
    <message>
        <source>The header asks how likely people are to recommend you.</source>
        <translation>Overskriften spør hvor sannsynlig det er at folk vil anbefale dere.</translation>
    </message>
    <message>
        <source>%1 % of its cells are whole numbers from 0 to 10.</source>
        <translation>%1 % av cellene er heltall fra 0 til 10.</translation>
    </message>
    <message>
        <source>%1 % of its cells are dates.</source>
        <translation>%1 % av cellene er datoer.</translation>
    </message>
    <message>
        <source>%1 % of its cells are e-mail addresses.</source>
        <translation>%1 % av cellene er e-postadresser.</translation>
    </message>
    <message>
        <source>It tells relational, transactional and product surveys apart.</source>
        <translation>Kolonnen skiller mellom relasjonelle og transaksjonelle undersøkelser og produktundersøkelser.</translation>
    </message>
    <message>
        <source>It holds long texts, nearly all of them different.</source>
        <translation>Kolonnen inneholder lange tekster, og nesten alle er forskjellige.</translation>
    </message>
    <message>
        <source>It is one of several columns that ask for the reason; they are joined.</source>
        <translation>Kolonnen er en av flere som spør om årsaken; de slås sammen.</translation>
    </message>
    <message>
        <source>It is none of the known fields and is kept under its own name.</source>
        <translation>Kolonnen er ikke et av de kjente feltene og beholdes under sitt eget navn.</translation>
    </message>
    <message>
        <source>It holds IP addresses or places on the map, and is not kept unless you ask for it.</source>
        <translation>Kolonnen inneholder IP-adresser eller steder på kartet og beholdes bare hvis du ber om det.</translation>
    </message>
    <message>
        <source>It tells who answered, and is not kept because anonymity was promised.</source>
        <translation>Kolonnen viser hvem som har svart, og beholdes ikke, fordi det er lovet anonymitet.</translation>
    </message>
    <message>
        <source>The column has no header.</source>
        <translation>Kolonnen har ingen overskrift.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Kolonnen er tom.</translation>
    </message>
    <message>
        <source>It belongs to a smaller table beside the answers.</source>
        <translation>Den hører til en mindre tabell ved siden av svarene.</translation>
    </message>
    <message>
        <source>It holds the words promoter, passive and detractor, which follow from the score; the score is read from its own column.</source>
        <translation>Kolonnen inneholder ordene for ambassadør, passiv og kritiker, som følger av scoren; scoren leses fra sin egen kolonne.</translation>
    </message>
    <message>
        <source>It is a score of something else than recommending you.</source>
        <translation>Kolonnen er en score for noe annet enn anbefaling.</translation>
    </message>
    <message>
        <source>It holds the times of day that belong to the days in “%1”.</source>
        <translation>Kolonnen inneholder klokkeslettene som hører til dagene i «%1».</translation>
    </message>
    <message>
        <source>It is a date, but not that of the answer.</source>
        <translation>Kolonnen er en dato, men ikke svardatoen.</translation>
    </message>
    <message>
        <source>The same value stands in several rows, so it cannot tell the responses apart.</source>
        <translation>Samme verdi står i flere rader, så kolonnen kan ikke skille svarene fra hverandre.</translation>
    </message>
    <message>
        <source>There is a header, but no row of answers below it. Check that it is the right sheet and that the export is complete.</source>
        <translation>Det er en overskriftsrad, men ingen rader med svar under den. Kontroller at det er riktig ark, og at eksporten er fullstendig.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. The columns are: %1. If one of them is the score, say which (--map score=COLUMN).</source>
        <translation>Ingen kolonne inneholder scorer fra 0 til 10. Kolonnene er: %1. Hvis en av dem er scoren, oppgir du hvilken (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10: “%1” holds words, such as “%2”. Export the answers as numbers.</source>
        <translation>Ingen kolonne inneholder scorer fra 0 til 10: «%1» inneholder ord, for eksempel «%2». Eksporter svarene som tall.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Say which one asks how likely people are to recommend you, such as --map &quot;score=%2&quot;.</source>
        <translation>Flere kolonner kan være scoren: %1. Oppgi hvilken som spør hvor sannsynlig det er at folk vil anbefale dere, for eksempel --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be the score: it holds “%2”. Scores are whole numbers from 0 to 10. Choose another column.</source>
        <translation>Kolonnen «%1» kan ikke være scoren: Den inneholder «%2». Scorer er heltall fra 0 til 10. Velg en annen kolonne.</translation>
    </message>
    <message>
        <source>No column says when people answered. Give the day for the whole file: --set responded_at=2026-03-31 (with the right day), or name the column: --map responded_at=COLUMN.</source>
        <translation>Ingen kolonne viser når folk svarte. Oppgi dagen for hele filen: --set responded_at=2026-03-31 (med riktig dag), eller oppgi kolonnen: --map responded_at=COLUMN.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Say which, such as --map &quot;responded_at=%2&quot;.</source>
        <translation>Flere kolonner kan være svardatoen: %1. Oppgi hvilken, for eksempel --map &quot;responded_at=%2&quot;.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, say so: --map &quot;responded_at=%2&quot;. Else give the day for the whole file: --set responded_at=DATE.</source>
        <translation>Ingen kolonne heter noe som tyder på svardato, men det finnes andre datoer: %1. Hvis en av dem er den rette, oppgir du det: --map &quot;responded_at=%2&quot;. Ellers oppgir du dagen for hele filen: --set responded_at=DATE.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way.</source>
        <translation>Datoene i «%1» har dagen først i noen rader og måneden først i andre, for eksempel «%2» og «%3». Rett filen, slik at alle er skrevet på samme måte.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Kolonnen «%1» finnes ikke. Kolonnene er: %2.</translation>
    </message>
    <message>
        <source>Several columns have the header “%1”. Name the one you mean by its position: %2.</source>
        <translation>Flere kolonner har overskriften «%1». Oppgi den du mener, med plasseringen: %2.</translation>
    </message>
    <message>
        <source>The field %1 cannot be “%2”. Give a value that it can have.</source>
        <translation>Feltet %1 kan ikke være «%2». Oppgi en verdi feltet kan ha.</translation>
    </message>
    <message>
        <source>The saved mapping needs columns that the file does not have: %1. Choose another mapping, or none.</source>
        <translation>Den lagrede tilordningen trenger kolonner som filen ikke har: %1. Velg en annen tilordning, eller ingen.</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. Save it again from an import that went well.</source>
        <translation>Den lagrede tilordningen kan ikke leses. Lagre den på nytt fra en vellykket import.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give one by its IANA name, such as Europe/Stockholm.</source>
        <translation>Tidssonen «%1» finnes ikke. Oppgi en med IANA-navnet, for eksempel Europe/Stockholm.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3; if that is wrong, undo the import and say --date-order.</source>
        <translation>Datoene i «%1», for eksempel «%2», viser ikke hvilken rekkefølge dag, måned og år står i. De ble lest som %3; hvis det er feil, angrer du importen og oppgir --date-order.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) with a date in “%1” that is written in another order than the rest.</source>
        <translation>
            <numerusform>Utelatt: %n rad der datoen i «%1» er skrevet i en annen rekkefølge enn resten.</numerusform>
            <numerusform>Utelatt: %n rader der datoen i «%1» er skrevet i en annen rekkefølge enn resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only date and was taken for the day of the answer, though its name does not say so.</source>
        <translation>«%1» er den eneste datoen og ble brukt som svardato, selv om navnet ikke sier det.</translation>
    </message>
    <message>
        <source>The highest of the few scores in “%1” is %2, and nothing tells the scale. They were taken as 0 to 10.</source>
        <translation>Den høyeste av de få scorene i «%1» er %2, og ingenting sier hvilken skala det er. De ble lest som 0 til 10.</translation>
    </message>
    <message>
        <source>The scores in “%1” were taken as 0 to 10 because you say so.</source>
        <translation>Scorene i «%1» ble lest som 0 til 10 fordi du har angitt det.</translation>
    </message>
    <message>
        <source>“%1” was taken for the score because of its numbers alone; its name does not say so.</source>
        <translation>«%1» ble brukt som score bare på grunn av tallene; navnet sier det ikke.</translation>
    </message>
    <message>
        <source>Some answers in “%1” are words without a number, such as “%2”, and were not taken as scores.</source>
        <translation>Noen svar i «%1» er ord uten tall, for eksempel «%2», og ble ikke lest som scorer.</translation>
    </message>
    <message>
        <source>The column %1 has values but no header. It was left out; give it a header to keep it.</source>
        <translation>Kolonnen %1 har verdier, men ingen overskrift. Den ble utelatt; gi den en overskrift for å beholde den.</translation>
    </message>
    <message>
        <source>A smaller table beside the answers, from “%1” on, was left out.</source>
        <translation>En mindre tabell ved siden av svarene, fra og med «%1», ble utelatt.</translation>
    </message>
    <message>
        <source>The first row is an answer already, so the columns have no names. They are called #1, #2 and so on.</source>
        <translation>Den første raden er allerede et svar, så kolonnene har ingen navn. De kalles #1, #2 og så videre.</translation>
    </message>
    <message>
        <source>Row %1 is a remark below the answers. It was passed over.</source>
        <translation>Rad %1 er en merknad under svarene. Den ble hoppet over.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check where it is and who may read it.</source>
        <translation>Filen kan ikke åpnes: %1. Kontroller hvor den ligger, og hvem som har tilgang til å lese den.</translation>
    </message>
    <message>
        <source>Reading the file failed: %1. Copy it to this computer and try again.</source>
        <translation>Filen kunne ikke leses: %1. Kopier den til denne datamaskinen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again when nothing writes to it.</source>
        <translation>Filen ble endret mens den ble lest. Prøv igjen når ingen andre skriver til den.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again.</source>
        <translation>Filen er tom. Eksporter den på nytt.</translation>
    </message>
    <message>
        <source>This is neither a spreadsheet nor a text table. Save it as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Dette er verken et regneark eller en teksttabell. Lagre filen som XLSX, ODS, XLS eller CSV, og åpne den nye filen.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a spreadsheet. Save the table as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Dette er en fil av typen %1, ikke et regneark. Lagre tabellen som XLSX, ODS, XLS eller CSV, og åpne den nye filen.</translation>
    </message>
    <message>
        <source>This is a web page or XML, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Dette er en nettside eller XML, uansett hva filen heter. Åpne den i et regnearkprogram, og lagre den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Spreadsheets of the kind %1 are not read. Save it as XLSX, ODS or CSV and open that.</source>
        <translation>Regneark av typen %1 støttes ikke. Lagre det som XLSX, ODS eller CSV, og åpne den nye filen.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, save it without the password, and open that.</source>
        <translation>Filen er beskyttet med passord. Åpne den i et regnearkprogram, lagre den uten passord, og åpne den nye filen.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete (%1). Export or copy it again.</source>
        <translation>Filen er skadet eller ufullstendig (%1). Eksporter eller kopier den på nytt.</translation>
    </message>
    <message>
        <source>The file holds more than a spreadsheet can (%1, above %2). It was not read. Export it as CSV, or in parts.</source>
        <translation>Filen inneholder mer enn et regneark kan romme (%1, over %2). Den ble ikke lest. Eksporter den som CSV eller i flere deler.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows, which no spreadsheet program can show. Export it as CSV, or in parts.</source>
        <translation>Arket har mer enn %1 rader, og det kan ikke noe regnearkprogram vise. Eksporter det som CSV eller i flere deler.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. Check the delimiter, or export fewer columns.</source>
        <translation>En rad har mer enn %1 kolonner. Kontroller skilletegnet, eller eksporter færre kolonner.</translation>
    </message>
    <message>
        <source>The file declares XML entities (in %1), as no spreadsheet program does. It may be made to do harm and was not read.</source>
        <translation>Filen deklarerer XML-entiteter (i %1), noe ingen regnearkprogrammer gjør. Den kan være laget for å gjøre skade og ble ikke lest.</translation>
    </message>
    <message>
        <source>There is no encoding with the name “%1”. Name one such as utf-8, windows-1252 or macintosh.</source>
        <translation>Det finnes ingen tegnkoding med navnet «%1». Oppgi en som utf-8, windows-1252 eller macintosh.</translation>
    </message>
    <message>
        <source>The file is not %1: byte %2 does not belong to it. Choose another encoding, or let it be detected.</source>
        <translation>Filen er ikke %1: Byte %2 hører ikke hjemme der. Velg en annen tegnkoding, eller la den bli gjenkjent automatisk.</translation>
    </message>
    <message>
        <source>“%1” cannot be the delimiter. Choose a single plain character such as ; or , or a tab.</source>
        <translation>«%1» kan ikke være skilletegn. Velg ett enkelt tegn, som ; eller , eller en tabulator.</translation>
    </message>
    <message>
        <source>The file ends inside quotes that are opened in row %1. It may be cut off: export it again, or close the quotes there.</source>
        <translation>Filen slutter inne i et anførselstegn som åpnes i rad %1. Den kan være avkuttet: Eksporter den på nytt, eller avslutt anførselstegnet der.</translation>
    </message>
    <message>
        <source>There is no sheet %1 with rows. Name one of the file&apos;s sheets.</source>
        <translation>Det finnes ikke noe ark %1 med rader. Oppgi et av arkene i filen.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx. Name the file so that its ending says which of them to write.</source>
        <translation>«%1» slutter verken på .csv eller .xlsx. Gi filen et navn som viser hvilken av dem som skal skrives.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.</source>
        <translation>
            <numerusform>Et ark rommer høyst %n rad. Be om færre svar, eller skriv en .csv-fil.</numerusform>
            <numerusform>Et ark rommer høyst %n rader. Be om færre svar, eller skriv en .csv-fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for (%1).</source>
        <translation>Noe gikk galt som denne versjonen ikke har ord for (%1).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>ark «%1»</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolonne «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path, or import a file to make one.</source>
        <translation>Det finnes ingen Gensvar-fil på %1. Kontroller banen, eller importer en fil for å opprette den.</translation>
    </message>
    <message>
        <source>%1 could not be made, because nothing can be written in %2. Choose another folder.</source>
        <translation>%1 kunne ikke opprettes, fordi det ikke går an å skrive i %2. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>%1 kan ikke leses. Kontroller at det er en fil, og at du har tilgang til å åpne den.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gensvar (its version is %2, this program knows up to %3). It was left as it is; update the program to open it.</source>
        <translation>%1 er skrevet av en nyere versjon av Gensvar (filen har versjon %2, dette programmet leser til og med %3). Filen er ikke endret; oppdater programmet for å åpne den.</translation>
    </message>
    <message>
        <source>%1 is of an older version. Open it once for writing, which brings it up to date and keeps a copy.</source>
        <translation>%1 er av en eldre versjon. Åpne den én gang for skriving, så blir den oppdatert, og en kopi blir tatt vare på.</translation>
    </message>
    <message>
        <source>%1 is being written by another program (%2), so here it can only be read. Close it there first.</source>
        <translation>Et annet program (%2) skriver til %1, så her kan filen bare leses. Lukk den der først.</translation>
    </message>
    <message>
        <source>Another program was writing in %1 for too long. Nothing was changed; try again when it is done.</source>
        <translation>Et annet program brukte for lang tid på å skrive i %1. Ingenting ble endret; prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>The disk or network failed while %1 was in use (%2). Nothing was changed; check it and try again.</source>
        <translation>Disken eller nettverket sviktet mens %1 var i bruk (%2). Ingenting ble endret; kontroller det, og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Disken med %1 er full. Ingenting ble endret; frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>The store did not understand a question of the program (%1), which is a mistake in Gensvar. Nothing was changed; please report it with this text: “%2”.</source>
        <translation>Gensvar-filen forsto ikke en forespørsel fra programmet (%1), og det er en feil i Gensvar. Ingenting ble endret; meld fra om feilen med denne teksten: «%2».</translation>
    </message>
    <message>
        <source>%1 could not be brought to a newer version (%2: %3). It was left as it is.</source>
        <translation>%1 kunne ikke oppgraderes til en nyere versjon (%2: %3). Filen er ikke endret.</translation>
    </message>
    <message>
        <source>The copy that is kept needs %2 on %1, where %3 are free. Nothing was changed; make room and try again.</source>
        <translation>Kopien som tas vare på, krever %2 på %1, der %3 er ledig. Ingenting ble endret; frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 lies in a shared folder (%2). One program at a time can write it there, and a copy that is synchronised half-way may be damaged; a folder of this computer is safer.</source>
        <translation>%1 ligger i en delt mappe (%2). Bare ett program om gangen kan skrive til den der, og en kopi som er halvveis synkronisert, kan bli skadet; en mappe på denne datamaskinen er tryggere.</translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file as a source of its own (--source NAME).</source>
        <translation>To ulike svar har ID-er som ikke kan skilles fra hverandre («%1»). Ingenting ble importert. Meld fra om det; i mellomtiden kan du importere filen som en egen kilde (--source NAME).</translation>
    </message>
    <message>
        <source>Import %1 has been undone already.</source>
        <translation>Import %1 er allerede angret.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Import %1 finnes ikke. Importlisten viser numrene.</translation>
    </message>
    <message>
        <source>There is no such value (number %1). It may have been taken away since; look at the list again.</source>
        <translation>Verdien (nummer %1) finnes ikke. Den kan ha blitt fjernet i mellomtiden; se på listen på nytt.</translation>
    </message>
    <message>
        <source>A name is needed. Write at least one letter.</source>
        <translation>Det mangler et navn. Skriv minst én bokstav.</translation>
    </message>
    <message>
        <source>There already is one with the name “%1”. Choose another name, or merge the two.</source>
        <translation>Det finnes allerede en med navnet «%1». Velg et annet navn, eller slå de to sammen.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into or put under itself.</source>
        <translation>«%1» kan ikke slås sammen med eller legges under seg selv.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be merged, because one of them is a group and the other is not.</source>
        <translation>«%1» og «%2» kan ikke slås sammen, fordi den ene er en gruppe og den andre ikke er det.</translation>
    </message>
    <message>
        <source>“%1” is not a group, so nothing can be put under it.</source>
        <translation>«%1» er ikke en gruppe, så ingenting kan legges under den.</translation>
    </message>
    <message>
        <source>“%1” was changed again since, so the earlier change cannot be undone alone. Undo the later one first.</source>
        <translation>«%1» er endret igjen siden, så den tidligere endringen kan ikke angres alene. Angre den siste først.</translation>
    </message>
    <message>
        <source>There is no change with the number %1.</source>
        <translation>Det finnes ingen endring med nummeret %1.</translation>
    </message>
    <message>
        <source>Change %1 has been undone already.</source>
        <translation>Endring %1 er allerede angret.</translation>
    </message>
    <message>
        <source>Change %1 is not one that can be undone.</source>
        <translation>Endring %1 kan ikke angres.</translation>
    </message>
    <message>
        <source>No customer has the id or e-mail “%1”. Nothing was changed. Check how it is written.</source>
        <translation>Ingen kunde har ID-en eller e-postadressen «%1». Ingenting ble endret. Kontroller skrivemåten.</translation>
    </message>
    <message>
        <source>“%1” is there already, or is the store itself. It was left as it is. Give the copy another name.</source>
        <translation>«%1» finnes allerede, eller er selve Gensvar-filen. Den er ikke endret. Gi kopien et annet navn.</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrongly as with or without a comment: %n response(s). Repairing the store mends this.</source>
        <translation>
            <numerusform>%n svar er feilaktig merket som med eller uten kommentar. Reparer Gensvar-filen for å rette det.</numerusform>
            <numerusform>%n svar er feilaktig merket som med eller uten kommentar. Reparer Gensvar-filen for å rette det.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next number for a response is %1, but %2 is in use already. Repairing the store mends this.</source>
        <translation>Det neste nummeret for et svar er %1, men %2 er allerede i bruk. Reparer Gensvar-filen for å rette det.</translation>
    </message>
    <message numerus="yes">
        <source>The list of imports is wrong about where %n response(s) came from. Figures are right, but undoing an import may not be.</source>
        <translation>
            <numerusform>Importlisten oppgir feil opphav for %n svar. Tallene er riktige, men det kan bli feil å angre en import.</numerusform>
            <numerusform>Importlisten oppgir feil opphav for %n svar. Tallene er riktige, men det kan bli feil å angre en import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search does not hold the comments as they are. Repairing the store builds it anew.</source>
        <translation>Søket stemmer ikke med kommentarene. Reparer Gensvar-filen for å bygge det opp på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no date that can be read.</source>
        <translation>
            <numerusform>Tatt med uten «%1»: %n rad (rad %3). Det som står der, kan ikke leses som en dato.</numerusform>
            <numerusform>Tatt med uten «%1» fra og med rad %3: %n rader. Det som står der, kan ikke leses som en dato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no time of day.</source>
        <translation>
            <numerusform>Tatt med uten «%1»: %n rad (rad %3). Det som står der, er ikke et klokkeslett.</numerusform>
            <numerusform>Tatt med uten «%1» fra og med rad %3: %n rader. Det som står der, er ikke et klokkeslett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is none of the words that it can hold.</source>
        <translation>
            <numerusform>Tatt med uten «%1»: %n rad (rad %3). Det som står der, er ikke et av ordene som feltet kan inneholde.</numerusform>
            <numerusform>Tatt med uten «%1» fra og med rad %3: %n rader. Det som står der, er ikke et av ordene som feltet kan inneholde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no number.</source>
        <translation>
            <numerusform>Tatt med uten «%1»: %n rad (rad %3). Det som står der, er ikke et tall.</numerusform>
            <numerusform>Tatt med uten «%1» fra og med rad %3: %n rader. Det som står der, er ikke et tall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Say which one asks how likely people are to recommend you, such as --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</source>
        <translation>Flere kolonner kan være scoren: %1; og flere ark har slike kolonner. Oppgi hvilken som spør hvor sannsynlig det er at folk vil anbefale dere, for eksempel --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%2 Of %n row(s) not one could be taken, so nothing was imported.</source>
        <translation>
            <numerusform>%2 Filen har %n rad, og den kunne ikke tas med, så ingenting ble importert.</numerusform>
            <numerusform>%2 Ingen av de %n radene kunne tas med, så ingenting ble importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 In all, %n row(s) could not be taken, so nothing was imported, as you asked for.</source>
        <translation>
            <numerusform>%2 I alt kunne %n rad ikke tas med, så ingenting ble importert, slik du ba om.</numerusform>
            <numerusform>%2 I alt kunne %n rader ikke tas med, så ingenting ble importert, slik du ba om.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, say so: --map &quot;score=%2&quot;.</source>
        <translation>Kolonnen «%1» kan være scoren, men ingenting sier det sikkert. Hvis den er det, oppgir du det: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, say so: --map &quot;score=%3&quot;.</source>
        <translation>Kolonnen «%1» er besvart på skalaen %2. NPS krever scorer fra 0 til 10. Hvis dette likevel er slike scorer, oppgir du det: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, say so: --map &quot;score=%2&quot;.</source>
        <translation>Kolonnen «%1» måler noe annet enn hvor sannsynlig det er at folk vil anbefale dere. Hvis den likevel er scoren, oppgir du det: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, say so: --map &quot;score=%3&quot;.</source>
        <translation>Ingen av de %2 scorene i «%1» er 0, så skalaen kan være 1 til 10, og det er ikke NPS. Hvis den er 0 til 10, oppgir du det: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The file seems to have several rows for each response, one a question (“%1” holds the question, “%2” the answer). Export it with one row for each response.</source>
        <translation>Filen ser ut til å ha flere rader for hver besvarelse, én per spørsmål («%1» inneholder spørsmålet, «%2» svaret). Eksporter den med én rad for hver besvarelse.</translation>
    </message>
    <message>
        <source>No score in “%1” is 0, and nothing tells whether the scale begins with 0 or 1. They were taken as 0 to 10.</source>
        <translation>Ingen score i «%1» er 0, og ingenting sier om skalaen begynner med 0 eller 1. Scorene ble lest som 0 til 10.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</source>
        <translation>
            <numerusform>I %n rad stemmer ikke scoren i «%1» med gruppen i «%3» (ambassadører, passive eller kritikere). Scoren ble brukt.</numerusform>
            <numerusform>I %n rader stemmer ikke scoren i «%1» med gruppen i «%3» (ambassadører, passive eller kritikere). Scoren ble brukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</source>
        <translation>
            <numerusform>ID-ene i «%1» går igjen med andre svar i minst %n rad; hver av dem erstattet den forrige. Hvis ID-ene ikke er svarenes egne, angrer du importen og utelater dem (--map response_id=).</numerusform>
            <numerusform>ID-ene i «%1» går igjen med andre svar i minst %n rader; hver av dem erstattet den forrige. Hvis ID-ene ikke er svarenes egne, angrer du importen og utelater dem (--map response_id=).</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the sheet do not stand in order (row %1 comes after row %2), and it is too large to sort. Open it in a spreadsheet program, save it again, and open that.</source>
        <translation>Radene i arket står ikke i rekkefølge (rad %1 kommer etter rad %2), og arket er for stort til å sorteres. Åpne filen i et regnearkprogram, lagre den på nytt, og åpne den nye filen.</translation>
    </message>
    <message numerus="yes">
        <source>In “%1”, %n cell(s) are dates, none after the 12th of a month, beside texts such as “%3”. They seem to be dates written as %4 in which a spreadsheet program has swapped day and month. Check them; if they are, get the file from its source again and import it without opening it in a spreadsheet program.</source>
        <translation>
            <numerusform>I «%1» er %n celle en dato, ikke etter den 12. i en måned, ved siden av tekster som «%3». Den ser ut til å være en dato skrevet som %4 der et regnearkprogram har byttet om dag og måned. Kontroller den; hvis det stemmer, henter du filen fra kilden på nytt og importerer den uten å åpne den i et regnearkprogram.</numerusform>
            <numerusform>I «%1» er %n celler datoer, ingen etter den 12. i en måned, ved siden av tekster som «%3». De ser ut til å være datoer skrevet som %4 der et regnearkprogram har byttet om dag og måned. Kontroller dem; hvis det stemmer, henter du filen fra kilden på nytt og importerer den uten å åpne den i et regnearkprogram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: cells to the right of the table (column %1), beside %n row(s), from row %3 on. They have no header.</source>
        <translation>
            <numerusform>Utelatt: celler til høyre for tabellen (kolonne %1), ved siden av %n rad, rad %3. De har ingen overskrift.</numerusform>
            <numerusform>Utelatt: celler til høyre for tabellen (kolonne %1), ved siden av %n rader, fra og med rad %3. De har ingen overskrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many answers are new. Intervals and tests do not yet consider which of them come from the same customers.</source>
        <translation>Mange svar er nye. Intervaller og tester tar ennå ikke hensyn til hvilke av dem som kommer fra de samme kundene.</translation>
    </message>
    <message>
        <source>“%1” was not searched for: only words, numbers and emoji can be found.</source>
        <translation>«%1» ble ikke søkt etter: bare ord, tall og emojier kan finnes.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it.</source>
        <translation>Dette er en tekstfil, som ikke har noen ark, så det finnes ikke noe ark «%1» i den.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, show that sheet in a spreadsheet program, save the file, and import it again.</source>
        <translation>Filen har ingen synlige ark med rader. Hvis svarene ligger på et skjult ark, viser du arket i et regnearkprogram, lagrer filen og importerer den på nytt.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Choose the sheet first; then choose “Score” above the column that asks how likely people are to recommend you.</source>
        <translation>Flere kolonner kan være scoren: %1; og flere ark har slike kolonner. Velg først arket, og velg så «Score» over kolonnen som spør hvor sannsynlig det er at folk vil anbefale dere.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Choose the one to import in the list of sheets.</source>
        <translation>Flere ark kan inneholde svarene: %1. Velg i listen over ark hvilket som skal importeres.</translation>
    </message>
    <message>
        <source>What is read into memory for filters differs from the responses. Run gensvar-cli check --repair, and use a backup if that does not help.</source>
        <translation>Det som er lest inn i minnet for filtrene, stemmer ikke med svarene. Kjør gensvar-cli check --repair, og bruk en sikkerhetskopi hvis det ikke hjelper.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import, and import the file again with a source of its own.</source>
        <translation>%1 av de %2 ID-ene som «%3» allerede kjenner, kom med et annet tidspunkt og en annen score og erstattet det som lå der. Hvis dette er en annen undersøkelse, angrer du importen og importerer filen på nytt med en egen kilde.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</source>
        <translation>
            <numerusform>%n svar fra «%2» hadde allerede avdeling eller kontaktpunkt, men fikk verdien du oppga for alle rader. Hvis dette er et annet svar, angrer du importen og importerer filen på nytt med en egen kilde.</numerusform>
            <numerusform>%n svar fra «%2» hadde allerede avdeling eller kontaktpunkt, men fikk verdien du oppga for alle rader. Hvis dette er andre svar, angrer du importen og importerer filen på nytt med en egen kilde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has the value “%2” any more, so nothing matches. Clear it in the filter.</source>
        <translation>Ingen svar har lenger verdien «%2», så det blir ingen treff. Fjern den fra filteret.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. If one of them is the score all the same, choose “Score” above it.</source>
        <translation>Ingen kolonne inneholder scorer fra 0 til 10. Hvis en av dem likevel er scoren, velger du «Score» over den.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Choose “Score” above the one that asks how likely people are to recommend you.</source>
        <translation>Flere kolonner kan være scoren: %1. Velg «Score» over den som spør hvor sannsynlig det er at folk vil anbefale dere.</translation>
    </message>
    <message>
        <source>No column says when people answered. If one does, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Ingen kolonne viser når folk svarte. Hvis en likevel gjør det, velger du «Svardato» over den. Ellers oppgir du dagen med «Legg til en verdi for alle rader».</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Choose “Answered on” above the right one.</source>
        <translation>Flere kolonner kan være svardatoen: %1. Velg «Svardato» over den riktige.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Ingen kolonne heter noe som tyder på svardato, men det finnes andre datoer: %1. Hvis en av dem er den rette, velger du «Svardato» over den. Ellers oppgir du dagen med «Legg til en verdi for alle rader».</translation>
    </message>
    <message>
        <source>“%2” cannot be the value for all rows. Take it away and add one that fits; a day is written as 2026-03-31.</source>
        <translation>«%2» kan ikke være verdien for alle rader. Fjern den og legg til en som passer; en dag skrives som 2026-03-31.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3. If that is wrong, undo the import and write the dates in the file as 2026-03-31.</source>
        <translation>Datoene i «%1», for eksempel «%2», viser ikke hvilken rekkefølge dag, måned og år står i. De ble lest som %3. Hvis det er feil, angrer du importen og skriver datoene i filen som 2026-03-31.</translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</source>
        <translation>
            <numerusform>ID-ene i «%1» går igjen med andre svar i minst %n rad; hver av dem erstattet den forrige. Hvis ID-ene ikke er svarenes egne, angrer du importen og importerer filen på nytt med «Utelat» over den kolonnen.</numerusform>
            <numerusform>ID-ene i «%1» går igjen med andre svar i minst %n rader; hver av dem erstattet den forrige. Hvis ID-ene ikke er svarenes egne, angrer du importen og importerer filen på nytt med «Utelat» over den kolonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums behind the figures do not agree with the responses. Nothing was changed. Run gensvar-cli check --repair to build them anew.</source>
        <translation>Summene bak tallene stemmer ikke med svarene. Ingenting ble endret. Kjør gensvar-cli check --repair for å bygge dem opp på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>The sums in the table %1 differ from a recount of the responses in %n row(s). Run gensvar-cli check --repair to build them anew.</source>
        <translation>
            <numerusform>Summene i tabellen %1 avviker fra en ny opptelling av svarene i %n rad. Kjør gensvar-cli check --repair for å bygge dem opp på nytt.</numerusform>
            <numerusform>Summene i tabellen %1 avviker fra en ny opptelling av svarene i %n rader. Kjør gensvar-cli check --repair for å bygge dem opp på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file with a source of its own.</source>
        <translation>To ulike svar har ID-er som ikke kan skilles fra hverandre («%1»). Ingenting ble importert. Meld fra om det; i mellomtiden kan du importere filen med en egen kilde.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Use a backup of it instead.</source>
        <translation>Filen er skadet (%1). Bruk en sikkerhetskopi av den i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %2 that are not there are referred to by %n row(s) of the table %1. Use a backup instead.</source>
        <translation>
            <numerusform>%n rad i tabellen %1 viser til rader i %2 som ikke finnes. Bruk en sikkerhetskopi i stedet.</numerusform>
            <numerusform>%n rader i tabellen %1 viser til rader i %2 som ikke finnes. Bruk en sikkerhetskopi i stedet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of an impossible score, day, kind or exclusion: %n response(s). Use a backup from before.</source>
        <translation>
            <numerusform>%n svar har en umulig score, dato, undersøkelsestype eller markering som holdt utenfor. Bruk en sikkerhetskopi fra før feilen.</numerusform>
            <numerusform>%n svar har en umulig score, dato, undersøkelsestype eller markering som holdt utenfor. Bruk en sikkerhetskopi fra før feilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dag, måned, år</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>måned, dag, år</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>år, måned, dag</translation>
    </message>
    <message>
        <source>blank and repeated cells</source>
        <translation>tomme og gjentatte celler</translation>
    </message>
    <message>
        <source>bytes of repeated text</source>
        <translation>byte gjentatt tekst</translation>
    </message>
    <message>
        <source>The record of which answers come from the same customers differs from the responses. Run gensvar-cli check --repair to build it anew.</source>
        <translation>Oversikten over hvilke svar som kommer fra de samme kundene, avviker fra svarene. Kjør gensvar-cli check --repair for å bygge den på nytt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows with a score were rejected for another reason, so the figures stand on the rest. Look at the rejected rows and their reasons.</source>
        <translation>%1 av %2 rader med score ble avvist av andre grunner, så tallene bygger på resten. Se på de avviste radene og grunnene til det.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>%1 av %2 rader har verken ID, tidspunkt, kommentar eller kunde og ble tatt for svar som «%3» allerede har, bare etter dag og score, mens andre fra de samme dagene er nye. Hvis dette er andre svar, angrer du importen og oppgir en egen kilde: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and import them as a new source.</source>
        <translation>%1 av %2 rader har verken ID, tidspunkt, kommentar eller kunde og ble tatt for svar som «%3» allerede har, bare etter dag og score, mens andre fra de samme dagene er nye. Hvis dette er andre svar, angrer du importen og importerer dem med en egen kilde.</translation>
    </message>
    <message>
        <source>The column “%1” holds codes such as “%2”, which do not tell the scores from 0 to 10. Export the answers as texts, or with codes that begin with 0.</source>
        <translation>Kolonnen «%1» inneholder koder som «%2», som ikke viser scorene fra 0 til 10. Eksporter svarene som tekst eller med koder som begynner på 0.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, say which (--map score=COLUMN).</source>
        <translation>Kolonnen «%1» er besvart på skalaen %2. NPS krever scorer fra 0 til 10. Hvis de står i en annen kolonne, oppgir du hvilken (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, choose “Score” above it.</source>
        <translation>Kolonnen «%1» er besvart på skalaen %2. NPS krever scorer fra 0 til 10. Hvis de står i en annen kolonne, velger du «Score» over den.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Name its source: --source NAME.</source>
        <translation>%1 av de %2 ID-ene som «%3» allerede kjenner, kommer med et annet tidspunkt og en annen kunde, så dette ser ut til å være en annen undersøkelse. Ingenting ble importert. Oppgi en egen kilde: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Write a source of its own in “Source”.</source>
        <translation>%1 av de %2 ID-ene som «%3» allerede kjenner, kommer med et annet tidspunkt og en annen kunde, så dette ser ut til å være en annen undersøkelse. Ingenting ble importert. Skriv en egen kilde i «Kilde».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: the store has no response with the number(s) %1. The list of comments shows the numbers.</source>
        <translation>
            <numerusform>Ingenting ble endret: Det finnes ikke noe svar med nummeret %1. Kommentarlisten viser numrene.</numerusform>
            <numerusform>Ingenting ble endret: Det finnes ingen svar med numrene %1. Kommentarlisten viser numrene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Svar-ID</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svardato</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Hendelsesdato</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invitasjonsdato</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Undersøkelse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdeling</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Undersøkelsestype</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunde-ID</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact is ok</source>
        <translation>Kan kontaktes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bedrift</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundeansvarlig</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Betjent av</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omsetning</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>too few responses</source>
        <translation>for få svar</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>statistisk sikker</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>kan ikke avgjøres</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hittil</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and its folder.</source>
        <translation>Filen finnes ikke. Kontroller navnet og mappen.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dette er en mappe. Velg en fil i den.</translation>
    </message>
    <message>
        <source>You may not read the file. Ask for the right to, or choose another file.</source>
        <translation>Du har ikke tilgang til å lese filen. Be om tilgang, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because its folder is not there. Choose another folder.</source>
        <translation>«%1» kan ikke skrives, fordi mappen ikke finnes. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because a folder has that name. Choose another name.</source>
        <translation>«%1» kan ikke skrives, fordi en mappe heter det. Velg et annet navn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because you may not write there. Choose another folder or file.</source>
        <translation>«%1» kan ikke skrives, fordi du ikke har tilgang til å skrive der. Velg en annen mappe eller fil.</translation>
    </message>
    <message>
        <source>%1 is not a Gensvar store. It was left as it is; choose one that Gensvar made.</source>
        <translation>%1 er ikke en Gensvar-fil. Den er ikke endret; velg en som Gensvar har opprettet.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; use a backup of it instead.</source>
        <translation>%1 er skadet. Filen er ikke endret; bruk en sikkerhetskopi av den i stedet.</translation>
    </message>
    <message>
        <source>The file is damaged. Use a backup of it instead.</source>
        <translation>Filen er skadet. Bruk en sikkerhetskopi av den i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as a test.</source>
        <translation>
            <numerusform>%n svar holdt utenfor som test.</numerusform>
            <numerusform>%n svar holdt utenfor som test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as own staff&apos;s.</source>
        <translation>
            <numerusform>%n svar holdt utenfor som svar fra egne ansatte.</numerusform>
            <numerusform>%n svar holdt utenfor som svar fra egne ansatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as given twice.</source>
        <translation>
            <numerusform>%n svar holdt utenfor som duplikat.</numerusform>
            <numerusform>%n svar holdt utenfor som duplikater.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as the wrong person&apos;s.</source>
        <translation>
            <numerusform>%n svar holdt utenfor som svar fra feil person.</numerusform>
            <numerusform>%n svar holdt utenfor som svar fra feil person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) taken back in.</source>
        <translation>
            <numerusform>%n svar tatt med igjen.</numerusform>
            <numerusform>%n svar tatt med igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) made anonymous.</source>
        <translation>
            <numerusform>%n svar gjort anonymt.</numerusform>
            <numerusform>%n svar gjort anonyme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n dag.</numerusform>
            <numerusform>%n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerte en fil</translation>
    </message>
    <message>
        <source>undid an import</source>
        <translation>angret en import</translation>
    </message>
    <message>
        <source>search caught up</source>
        <translation>oppdaterte søket</translation>
    </message>
    <message>
        <source>excluded responses</source>
        <translation>holdt svar utenfor</translation>
    </message>
    <message>
        <source>took responses back in</source>
        <translation>tok med svar igjen</translation>
    </message>
    <message>
        <source>merged names</source>
        <translation>slo sammen navn</translation>
    </message>
    <message>
        <source>parted merged names</source>
        <translation>skilte sammenslåtte navn</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>ga nytt navn</translation>
    </message>
    <message>
        <source>made a group</source>
        <translation>opprettet en gruppe</translation>
    </message>
    <message>
        <source>grouped names</source>
        <translation>grupperte navn</translation>
    </message>
    <message>
        <source>took names out of a group</source>
        <translation>tok navn ut av en gruppe</translation>
    </message>
    <message>
        <source>changed who is responsible</source>
        <translation>endret hvem som er ansvarlig</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation>slettet en person</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>angret en endring</translation>
    </message>
    <message>
        <source>built anew what is derived</source>
        <translation>bygde opp utledede data på nytt</translation>
    </message>
    <message>
        <source>changed the time zone</source>
        <translation>endret tidssonen</translation>
    </message>
    <message>
        <source>changed how many responses a figure needs</source>
        <translation>endret hvor mange svar et tall krever</translation>
    </message>
    <message>
        <source>changed how long is kept</source>
        <translation>endret hvor lenge data beholdes</translation>
    </message>
    <message>
        <source>changed the own e-mail domains</source>
        <translation>endret de egne e-postdomenene</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for %2.</source>
        <translation>%1: Ingen er ansvarlig for %2.</translation>
    </message>
    <message>
        <source>%1: %3 is responsible for %2.</source>
        <translation>%1: %3 er ansvarlig for %2.</translation>
    </message>
    <message>
        <source>%1: what is no longer there.</source>
        <translation>%1: noe som ikke lenger finnes.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 Note: “%2”</source>
        <translation>%1 Merknad: «%2»</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Removed: %3, restored: %4.</source>
        <translation>Import %1, «%2». Fjernet: %3, gjenopprettet: %4.</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Added: %3, updated: %4.</source>
        <translation>Import %1, «%2». Lagt til: %3, oppdatert: %4.</translation>
    </message>
    <message>
        <source>%1 Excluded by a rule: %2.</source>
        <translation>%1 Holdt utenfor av en regel: %2.</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>Endring %1: %2.</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s).</source>
        <translation>
            <numerusform>%n svar.</numerusform>
            <numerusform>%n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Utelatt fordi</translation>
    </message>
    <message>
        <source>changed a colleague&apos;s name or e-mail</source>
        <translation>endret navn eller e-post for en kollega</translation>
    </message>
    <message>
        <source>removed a colleague</source>
        <translation>fjernet en kollega</translation>
    </message>
    <message>
        <source>changed what is withheld outside the team</source>
        <translation>endret hva som holdes tilbake utenfor teamet</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Figures below %1 responses, comments below %2.</source>
        <translation>Tall fra færre enn %1 svar, kommentarer fra færre enn %2.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>%1 is not where it was: while it was open it was moved, renamed, deleted or replaced, or its drive was taken out. Nothing more is written to it. Put it back, or find it where it is now, and open it again.</source>
        <translation>%1 er ikke lenger der den var: Mens filen var åpen, ble den flyttet, slettet, erstattet eller fikk nytt navn, eller så ble stasjonen koblet fra. Ingenting mer skrives til den. Legg filen tilbake, eller finn den der den er nå, og åpne den på nytt.</translation>
    </message>
    <message>
        <source>This colleague (number %1) is not in the file any more. Look at the list again.</source>
        <translation>Denne kollegaen (nummer %1) finnes ikke lenger i filen. Se på listen på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>These comments are of fewer than %n response(s), and so are withheld from readers outside the team. How few is in the settings.</source>
        <translation>
            <numerusform>Disse kommentarene er fra færre enn %n svar og holdes derfor tilbake for lesere utenfor teamet. Grensen står i innstillingene.</numerusform>
            <numerusform>Disse kommentarene er fra færre enn %n svar og holdes derfor tilbake for lesere utenfor teamet. Grensen står i innstillingene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered for a while. If it lies in a network folder or on a drive of its own, check that this can be reached. What you asked for is shown as soon as it answers.</source>
        <translation>%1 har ikke svart på en stund. Hvis filen ligger i en nettverksmappe eller på en egen stasjon: Kontroller at den kan nås. Det du ba om, vises så snart den svarer.</translation>
    </message>
    <message>
        <source>The header speaks of a person, but the cells hold numbers or codes, not names.</source>
        <translation>Overskriften handler om en person, men cellene inneholder numre eller koder, ikke navn.</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>gjenopprettet en sikkerhetskopi</translation>
    </message>
    <message>
        <source>As the file was on %1, %2.</source>
        <translation>Slik filen var den %1 kl. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since then were erased again.</source>
        <translation>
            <numerusform>%n person som er slettet siden da, ble slettet på nytt.</numerusform>
            <numerusform>%n personer som er slettet siden da, ble slettet på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, press “Use it as the score”.</source>
        <translation>Kolonnen «%1» kan være scoren, men ingenting sier det sikkert. Hvis den er det, velger du «Bruk som score».</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, press “Use it as the score”.</source>
        <translation>Kolonnen «%1» er besvart på skalaen %2. NPS krever scorer fra 0 til 10. Hvis dette likevel er slike scorer, velger du «Bruk som score».</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, press “Use it as the score”.</source>
        <translation>Kolonnen «%1» måler noe annet enn hvor sannsynlig det er at folk vil anbefale dere. Hvis den likevel er scoren, velger du «Bruk som score».</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, press “Use it as the score”.</source>
        <translation>Ingen av de %2 scorene i «%1» er 0, så skalaen kan være 1 til 10, og det er ikke NPS. Hvis den er 0 til 10, velger du «Bruk som score».</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing can be changed in it. Give yourself the right to write the file and its folder, or save a copy elsewhere.</source>
        <translation>%1 er skrivebeskyttet, så ingenting kan endres i den. Gi deg selv skrivetilgang til filen og mappen, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program, so nothing can take its place. Nothing was changed; close it there and restore the backup again.</source>
        <translation>%1 er åpen i et annet vindu eller program, så ingenting kan erstatte den. Ingenting er endret; lukk filen der og gjenopprett sikkerhetskopien på nytt.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way, or choose above which of them are read; the others are left out.</source>
        <translation>Datoene i «%1» har dag først i noen rader og måned først i andre, for eksempel «%2» og «%3». Rett filen slik at alle er skrevet på samme måte, eller velg ovenfor hvilke av dem som leses; de andre utelates.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>from</source>
        <comment>the lower end of an interval, as a column&apos;s heading</comment>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the upper end of an interval</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Ambassadører</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Kritikere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>signal</source>
        <comment>of a control chart</comment>
        <translation>signal</translation>
    </message>
    <message>
        <source>%1, NPS</source>
        <comment>a touchpoint&apos;s column</comment>
        <translation>%1, NPS</translation>
    </message>
    <message>
        <source>%1, n</source>
        <comment>a touchpoint&apos;s column</comment>
        <translation>%1, n</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>a figure of too few responses, from readers outside the team</comment>
        <translation>holdt tilbake</translation>
    </message>
    <message numerus="yes">
        <source>Withheld: figures of fewer than %Ln response(s), and those from which they could be worked out.</source>
        <translation>
            <numerusform>Holdt tilbake: tall fra færre enn %Ln svar, og tall som disse kan regnes ut fra.</numerusform>
            <numerusform>Holdt tilbake: tall fra færre enn %Ln svar, og tall som disse kan regnes ut fra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSetter</name>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Kolonne %1 til %2 av %3</translation>
    </message>
    <message>
        <source>° too few responses for a certain figure</source>
        <translation>° for få svar til et sikkert tall</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%1: NPS %2, interval %3, %Ln response(s)</source>
        <translation>
            <numerusform>%1: NPS %2, konfidensintervall %3, %Ln svar</numerusform>
            <numerusform>%1: NPS %2, konfidensintervall %3, %Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <comment>a period that the chosen days cut, and which of its days they are</comment>
        <translation>%1 (bare %2)</translation>
    </message>
    <message>
        <source>a signal</source>
        <comment>of a control chart</comment>
        <translation>et signal</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>the NPS of the running period</comment>
        <translation>%1 hittil</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hittil</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Konfidensintervall</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Regnestykke</translation>
    </message>
    <message>
        <source>Too few responses for a certain figure</source>
        <translation>For få svar til et sikkert tall</translation>
    </message>
    <message>
        <source>No responses</source>
        <translation>Ingen svar</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>A signal: more than chance explains in this series</source>
        <translation>Et signal: mer enn tilfeldigheter kan forklare i denne serien</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Counting the days anew</source>
        <translation>Regner dagene på nytt</translation>
    </message>
</context>
<context>
    <name>gensvar::charts::TrendChart</name>
    <message>
        <source>NPS over time</source>
        <translation>NPS over tid</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::AnswerDoor</name>
    <message>
        <source>An answer</source>
        <translation>Et svar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke medregnet</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Ingen score</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentPane</name>
    <message>
        <source>Choose a comment to read it in full.</source>
        <translation>Velg en kommentar for å lese hele.</translation>
    </message>
    <message>
        <source>The comment in full</source>
        <translation>Hele kommentaren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Undersøkelsestype</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Svar-ID</translation>
    </message>
    <message>
        <source>‹ Back to the comment in the list</source>
        <translation>‹ Tilbake til kommentaren i listen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Hold utenfor…</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <translation>Kopier kommentaren</translation>
    </message>
    <message>
        <source>About this response</source>
        <translation>Om dette svaret</translation>
    </message>
    <message>
        <source>Take this response out of every figure, for a reason</source>
        <translation>Hold dette svaret utenfor alle tall, med en begrunnelse</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke medregnet</translation>
    </message>
    <message>
        <source>A score without a comment.</source>
        <translation>En score uten kommentar.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Slett personen…</translation>
    </message>
    <message>
        <source>Remove the customer’s contact and comments from the file for good</source>
        <translation>Fjern kundens kontaktopplysninger og kommentarer fra filen for godt</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentSearch</name>
    <message>
        <source>Search the comments</source>
        <translation>Søk i kommentarene</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>The order of the comments.</source>
        <translation>Rekkefølgen på kommentarene.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Eldste først</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Laveste score først</translation>
    </message>
    <message>
        <source>Words or their beginnings; “in quotes” as they are, one or several in order</source>
        <translation>Ord eller begynnelsen på dem; «i anførselstegn» nøyaktig slik de er, ett eller flere etter hverandre</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentTakeaway</name>
    <message>
        <source>Copy the selected as a table</source>
        <translation>Kopier de merkede som tabell</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>For lesere utenfor teamet</translation>
    </message>
    <message>
        <source>Score, month and comment alone, and only where the comments are of enough responses. How many is in the settings.</source>
        <translation>Bare score, måned og kommentar, og bare der kommentarene er fra nok svar. Grensen står i innstillingene.</translation>
    </message>
    <message>
        <source>Copy the first %1 as a picture</source>
        <translation>Kopier de første %1 som bilde</translation>
    </message>
    <message>
        <source>Save the first %1 as PNG…</source>
        <translation>Lagre de første %1 som PNG…</translation>
    </message>
    <message>
        <source>Save the first %1 as SVG…</source>
        <translation>Lagre de første %1 som SVG…</translation>
    </message>
    <message>
        <source>Copy the first %1 as a table</source>
        <translation>Kopier de første %1 som tabell</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Lagre alle som CSV…</translation>
    </message>
    <message>
        <source>Copy or save these comments as a table</source>
        <translation>Kopier eller lagre disse kommentarene som tabell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied; all of them can be saved as CSV.</source>
        <translation>
            <numerusform>%Ln kommentar er kopiert; alle kan lagres som CSV.</numerusform>
            <numerusform>%Ln kommentarer er kopiert; alle kan lagres som CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied</source>
        <translation>
            <numerusform>%Ln kommentar er kopiert</numerusform>
            <numerusform>%Ln kommentarer er kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Something else is under way. Save the comments when that is done.</source>
        <translation>Noe annet pågår. Lagre kommentarene når det er ferdig.</translation>
    </message>
    <message>
        <source>There are more rows here than a spreadsheet program shows.</source>
        <translation>Her er det flere rader enn et regneark viser.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln comment(s)</source>
        <translation>
            <numerusform>De første %1 av %Ln kommentar</numerusform>
            <numerusform>De første %1 av %Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Kopiert som bilde</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentsPage</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>The comments could not be read.</source>
        <translation>Kommentarene kunne ikke leses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln kommentar</numerusform>
            <numerusform>%Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Ingen svar passer med dette filteret</translation>
    </message>
    <message>
        <source>Choose another period or clear a part of the filter.</source>
        <translation>Velg en annen periode, eller fjern en del av filteret.</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>Vis alle kommentarer</translation>
    </message>
    <message>
        <source>Nobody wrote anything here</source>
        <translation>Ingen har skrevet noe her</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) came with a score and without a comment.</source>
        <translation>
            <numerusform>%Ln svar har score, men ingen kommentar.</numerusform>
            <numerusform>%Ln svar har score, men ingen kommentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs cannot be searched for</source>
        <translation>Tegn kan ikke søkes etter</translation>
    </message>
    <message>
        <source>Search for words, numbers or emoji.</source>
        <translation>Søk etter ord, tall eller emojier.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Ingen svar ennå</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the comments appear here.</source>
        <translation>Importer et regneark eller en eksport fra et undersøkelsesverktøy, så vises kommentarene her.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer en fil…</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for</source>
        <translation>«%1» kan ikke søkes etter</translation>
    </message>
    <message>
        <source>The response is not counted any more.</source>
        <translation>Svaret er ikke lenger medregnet.</translation>
    </message>
    <message>
        <source>The response of %1 is not counted any more.</source>
        <translation>Svaret fra %1 er ikke lenger medregnet.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Det er angret.</translation>
    </message>
    <message>
        <source>No comment here has all of these words</source>
        <translation>Ingen kommentar her har alle disse ordene</translation>
    </message>
    <message>
        <source>No comment here has a word that begins with “%1”</source>
        <translation>Ingen kommentar her har et ord som begynner med «%1»</translation>
    </message>
    <message>
        <source>No comment here has exactly “%1”</source>
        <translation>Ingen kommentar her har nøyaktig «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln av %1 inneholder «%2»</numerusform>
            <numerusform>%Ln av %1 inneholder «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”, so far; search is being prepared</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln av %1 inneholder «%2», så langt; søket klargjøres</numerusform>
            <numerusform>%Ln av %1 inneholder «%2», så langt; søket klargjøres</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of three letters or more are looked for from their first letter on: “deliver” finds “delivery”, “phone” does not find “telephone”. Try fewer or shorter words.</source>
        <translation>Ord på minst tre bokstaver søkes fra første bokstav: «telefon» finner «telefonkø», men «kø» finner ikke «telefonkø». Prøv med færre eller kortere ord.</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CustomerPart</name>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scorer</translation>
    </message>
    <message>
        <source>A customer without a name</source>
        <translation>Kunde uten navn</translation>
    </message>
    <message>
        <source>Not known who answered</source>
        <translation>Ukjent hvem som svarte</translation>
    </message>
    <message>
        <source>This is their only answer so far.</source>
        <translation>Dette er kundens eneste svar hittil.</translation>
    </message>
    <message>
        <source>This response does not tell who gave it, so there is nothing more to show of them.</source>
        <translation>Dette svaret viser ikke hvem som ga det, så det er ikke mer å vise om kunden.</translation>
    </message>
    <message>
        <source>answers since %1</source>
        <translation>har svart siden %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>does not want to be contacted</source>
        <translation>ønsker ikke kontakt</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundeansvarlig</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunde-ID</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller flere</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Andre kontaktpersoner</translation>
    </message>
    <message numerus="yes">
        <source>%1, latest score(s) %2</source>
        <comment>how many contacts; a list of scores</comment>
        <translation>
            <numerusform>%1, siste score %2</numerusform>
            <numerusform>%1, siste scorer %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidligere svar</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andre svar</translation>
    </message>
    <message numerus="yes">
        <source>Show the newest %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Vis %Ln nyeste</numerusform>
            <numerusform>Vis de %Ln nyeste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Vis %Ln</numerusform>
            <numerusform>Vis alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <comment>a customer</comment>
        <translation>Scorer: %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ExcludePanel</name>
    <message>
        <source>Why it is not to be counted</source>
        <translation>Hvorfor svaret ikke skal medregnes</translation>
    </message>
    <message>
        <source>The reason is kept in the log.</source>
        <translation>Begrunnelsen lagres i loggen.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Det var en test</translation>
    </message>
    <message>
        <source>One of our own staff</source>
        <translation>En av våre egne ansatte</translation>
    </message>
    <message>
        <source>The same answer twice</source>
        <translation>Samme svar to ganger</translation>
    </message>
    <message>
        <source>Answered by the wrong person</source>
        <translation>Feil person svarte</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Merknad, hvis du vil</translation>
    </message>
    <message>
        <source>Note on why it is not to be counted</source>
        <translation>Merknad om hvorfor svaret ikke skal medregnes</translation>
    </message>
    <message>
        <source>The response stays in the file and leaves every figure. You can undo this.</source>
        <translation>Svaret blir værende i filen, men holdes utenfor alle tall. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Hold utenfor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Why is this response not to be counted?</source>
        <translation>Hvorfor skal ikke dette svaret medregnes?</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ScoreBadge</name>
    <message>
        <source>No score</source>
        <translation>Ingen score</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ScoreHistory</name>
    <message>
        <source>Scores over time</source>
        <translation>Scorer over tid</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a score and its day</comment>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>ambassadør</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>kritiker</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::Trail</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Avdelinger</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Tilbake til oversikten</translation>
    </message>
    <message>
        <source>Back to the overview of them all</source>
        <translation>Tilbake til oversikten over alle</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values of which one has to fit</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is looked at, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>alle svar</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Skjul denne meldingen</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Tar det tilbake (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantPopup</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value for all rows</source>
        <translation>Verdi for alle rader</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Felt</translation>
    </message>
    <message>
        <source>&amp;Value for all rows</source>
        <translation>&amp;Verdi for alle rader</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantsRow</name>
    <message>
        <source>Add a value for all rows…</source>
        <translation>Legg til en verdi for alle rader…</translation>
    </message>
    <message>
        <source>Same for all rows:</source>
        <translation>Likt for alle rader:</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DateQuestion</name>
    <message>
        <source>No day in this column is above 12, so the file itself does not tell. Nothing is imported before this is answered.</source>
        <translation>Ingen dag i denne kolonnen er over 12, så filen viser ikke selv hva som er dag og måned. Ingenting importeres før du har svart på dette.</translation>
    </message>
    <message>
        <source>How the dates are to be read</source>
        <translation>Hvordan datoene skal leses</translation>
    </message>
    <message>
        <source>How should %1 be read?</source>
        <translation>Hvordan skal %1 leses?</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Dag først: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Måned først: %1</translation>
    </message>
    <message>
        <source>All rows are of %1</source>
        <translation>Alle radene er fra %1</translation>
    </message>
    <message>
        <source>The rows are of %1 to %2</source>
        <translation>Radene er fra %1 til %2</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DayQuestion</name>
    <message>
        <source>When people answered</source>
        <translation>Når svarene ble gitt</translation>
    </message>
    <message>
        <source>Day of all responses</source>
        <translation>Dag for alle svar</translation>
    </message>
    <message>
        <source>Use this day for all rows</source>
        <translation>Bruk denne dagen for alle rader</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::FieldHeader</name>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behold: %1</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>Felt for kolonnen «%1»</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>ett spørsmål</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>beholdes som den er</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>likely, please check</source>
        <translation>sannsynlig, bør sjekkes</translation>
    </message>
    <message>
        <source>unsure, please check</source>
        <translation>usikker, bør sjekkes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how sure it is, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>beholdes ikke</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>valgt av deg</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportFoot</name>
    <message>
        <source>&amp;Remember this for files with the same columns</source>
        <translation>&amp;Husk dette for filer med de samme kolonnene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Hopp over filen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer %Ln rad</numerusform>
            <numerusform>Importer %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Ikke noe nytt å importere</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForecast</name>
    <message>
        <source>What will happen</source>
        <translation>Dette kommer til å skje</translation>
    </message>
    <message>
        <source>Counting what will be added, updated, left alone and left out …</source>
        <translation>Teller opp hva som blir lagt til, oppdatert, stående uendret og utelatt …</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForm</name>
    <message>
        <source>Reading the file …</source>
        <translation>Leser filen …</translation>
    </message>
    <message>
        <source>One answer is missing: how the dates are to be read.</source>
        <translation>Ett svar mangler: hvordan datoene skal leses.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import, and an import can be undone.</source>
        <translation>Ingenting skrives før du trykker på Importer, og en import kan angres.</translation>
    </message>
    <message>
        <source>It is counted as soon as nothing is missing.</source>
        <translation>Opptellingen starter så snart ingenting mangler.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; this can be imported when it is done.</source>
        <translation>Et annet arbeid pågår; denne filen kan importeres når det er ferdig.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln row(s), as they will be read</source>
        <translation>
            <numerusform>%1 av %Ln rad, slik den leses</numerusform>
            <numerusform>de første %1 av %Ln rader, slik de leses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported as it stands.</source>
        <translation>Slik det står nå, kan ingenting importeres.</translation>
    </message>
    <message>
        <source>Esc once more leaves this file, and what you have set for it is forgotten.</source>
        <translation>Trykk på Esc en gang til for å gå ut av filen; det du har stilt inn for den, blir da glemt.</translation>
    </message>
    <message>
        <source>One answer is missing: whether these are the scores.</source>
        <translation>Ett svar mangler: om dette er scorene.</translation>
    </message>
    <message>
        <source>It is being imported; how far it is stands below.</source>
        <translation>Filen importeres; fremdriften vises nedenfor.</translation>
    </message>
    <message>
        <source>What the import will do could not be counted; it can be imported all the same.</source>
        <translation>Hva importen vil gjøre, kunne ikke telles; det går likevel an å importere.</translation>
    </message>
    <message>
        <source>Import waits until it is counted what will be added, updated, left alone and left out.</source>
        <translation>Importen venter til det er talt opp hva som blir lagt til, oppdatert, stående uendret og utelatt.</translation>
    </message>
    <message>
        <source>There is nothing new to import: every row that can be taken is here already, just as it is in this file.</source>
        <translation>Det er ikke noe nytt å importere: Hver rad som kan tas med, finnes her allerede, akkurat slik den er i denne filen.</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>Det kunne ikke telles.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Denne filen er skrivebeskyttet, så ingenting kan importeres til den.</translation>
    </message>
    <message>
        <source>One answer is missing: when people answered.</source>
        <translation>Ett svar mangler: når svarene ble gitt.</translation>
    </message>
    <message>
        <source>A file of this name was imported on %1.</source>
        <translation>En fil med dette navnet ble importert %1.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportHead</name>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>The name of where the rows come from. The same response in another file of this source is known again.</source>
        <translation>Navnet på kilden som radene kommer fra. Det samme svaret i en annen fil fra denne kilden blir kjent igjen.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leser filen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are understood; change any of them in the list above it. The others are kept under their own names or left out.</source>
        <translation>
            <numerusform>%1 av %Ln kolonne er gjenkjent. Du kan endre feltet i listen over kolonnen. Ukjente kolonner beholdes under sitt eget navn eller utelates.</numerusform>
            <numerusform>%1 av %Ln kolonner er gjenkjent. Du kan endre feltet i listen over hver kolonne. De andre beholdes under sine egne navn eller utelates.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows below are those of the sheet %1, as an example. Choose a sheet above, or take all those with responses one after the other.</source>
        <translation>Radene nedenfor er fra arket %1, som et eksempel. Velg et ark ovenfor, eller ta alle arkene med svar, ett etter ett.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportList</name>
    <message>
        <source>Undo this import</source>
        <translation>Angre denne importen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Utførte importer</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Ingenting er importert ennå</translation>
    </message>
    <message>
        <source>Drop a spreadsheet or a survey platform’s export on the window, or choose one.</source>
        <translation>Slipp et regneark eller en eksport fra et undersøkelsesverktøy på vinduet, eller velg en fil.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer en fil…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>what has been imported; each import can be undone</source>
        <translation>det som er importert; hver import kan angres</translation>
    </message>
    <message>
        <source>Takes the chosen import back (%1)</source>
        <translation>Angrer den valgte importen (%1)</translation>
    </message>
    <message>
        <source>The import of %1 is undone.</source>
        <translation>Importen av %1 er angret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are gone.</source>
        <translation>
            <numerusform>%Ln svar er fjernet.</numerusform>
            <numerusform>%Ln svar er fjernet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) have their earlier content back.</source>
        <translation>
            <numerusform>%Ln svar har fått tilbake sitt tidligere innhold.</numerusform>
            <numerusform>%Ln svar har fått tilbake sitt tidligere innhold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this import</source>
        <translation>Vis importen</translation>
    </message>
    <message>
        <source>What the chosen import did, and the rows that it left out.</source>
        <translation>Hva den valgte importen gjorde, og radene som den utelot.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Denne filen er skrivebeskyttet, så ingenting kan importeres til den.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportResult</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Rader som ble utelatt</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Vis tallene</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 er importert</translation>
    </message>
    <message>
        <source>The responses are from %1 to %2.</source>
        <translation>Svarene er fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came with a comment and without a score.</source>
        <translation>
            <numerusform>%Ln av dem har kommentar, men ingen score.</numerusform>
            <numerusform>%Ln av dem har kommentar, men ingen score.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Neste fil</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Importliste</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 ble ikke importert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>&amp;Lagre disse radene…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s) that were left out</source>
        <translation>
            <numerusform>%1 av %Ln rad som ble utelatt</numerusform>
            <numerusform>De første %1 av %Ln rader som ble utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of all files</source>
        <translation>Resultat for alle filer</translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln alike</source>
        <translation>
            <numerusform>Importer %Ln til på samme måte</numerusform>
            <numerusform>Importer %Ln til på samme måte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that wait have the same columns, and are imported in one go as this one was.</source>
        <translation>
            <numerusform>%Ln fil som venter, har de samme kolonnene og importeres på samme måte som denne.</numerusform>
            <numerusform>%Ln filer som venter, har de samme kolonnene og importeres under ett, på samme måte som denne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Angre denne importen</translation>
    </message>
    <message>
        <source>Takes this import back (%1)</source>
        <translation>Angrer denne importen (%1)</translation>
    </message>
    <message>
        <source>Nothing of it is counted any more.</source>
        <translation>Ingenting av den telles lenger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. They are not kept any more.</source>
        <translation>
            <numerusform>%Ln rad ble utelatt. Den er ikke lenger bevart.</numerusform>
            <numerusform>%Ln rader ble utelatt. De er ikke lenger bevart.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they are kept stands in the settings.</source>
        <translation>Hvor lenge de bevares, står i innstillingene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were left out are not kept any more.</source>
        <translation>
            <numerusform>%Ln av de utelatte radene er ikke lenger bevart.</numerusform>
            <numerusform>%Ln av de utelatte radene er ikke lenger bevart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported and undone</source>
        <translation>%1 ble importert og angret</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportSummary</name>
    <message>
        <source>What the import does</source>
        <translation>Hva importen gjør</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 left out</source>
        <translation>%1 lagt til, %2 oppdatert, %3 uendret, %4 utelatt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lagt til</translation>
    </message>
    <message>
        <source>new responses</source>
        <translation>nye svar</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <source>same response, newer content</source>
        <translation>samme svar, nyere innhold</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>finnes allerede</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>with a reason for each</source>
        <translation>med en årsak for hver rad</translation>
    </message>
    <message numerus="yes">
        <source>new responses, %Ln without a score</source>
        <translation>
            <numerusform>nye svar, %Ln uten score</numerusform>
            <numerusform>nye svar, %Ln uten score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutLine</name>
    <message>
        <source>Row %1: %2</source>
        <comment>the number of a row, and why it is left out</comment>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Show how the rows are read</source>
        <translation>Vis hvordan radene leses</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln row(s)</source>
        <translation>
            <numerusform>Vis %Ln rad</numerusform>
            <numerusform>Vis de %Ln radene</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>the number of a row, what stands there, and why it is left out</comment>
        <translation>Rad %1, «%2»: %3</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutTable</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Rader som ble utelatt</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %1 of %Ln row(s); the saved file has more.</source>
        <translation>
            <numerusform>Dette er de første %1 av %Ln rad; den lagrede filen har flere.</numerusform>
            <numerusform>Dette er de første %1 av %Ln rader; den lagrede filen har flere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::PreviewTable</name>
    <message>
        <source>The first rows as they will be read</source>
        <translation>De første radene slik de blir lest</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueResult</name>
    <message>
        <source>Show the figures</source>
        <translation>Vis tallene</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Importliste</translation>
    </message>
    <message>
        <source>Show this file’s result</source>
        <translation>Vis resultatet for filen</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Filene og hvordan det gikk med dem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) imported</source>
        <translation>
            <numerusform>%1 av %Ln fil importert</numerusform>
            <numerusform>%1 av %Ln filer importert</numerusform>
        </translation>
    </message>
    <message>
        <source>In all %1 added, %2 updated, %3 unchanged, %4 left out.</source>
        <translation>I alt %1 lagt til, %2 oppdatert, %3 uendret, %4 utelatt.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueStrip</name>
    <message>
        <source>Leave the others out</source>
        <translation>Utelat de andre</translation>
    </message>
    <message>
        <source>Imports none of the files that wait.</source>
        <translation>Importerer ingen av filene som venter.</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Fil %1 av %2: %3</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Dette er den siste.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Venter: %1</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ReadingChoice</name>
    <message>
        <source>Header rows</source>
        <translation>Overskriftsrader</translation>
    </message>
    <message>
        <source>How many rows the headings take.</source>
        <translation>Hvor mange rader overskriftene tar.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnsett</translation>
    </message>
    <message>
        <source>How letters are written in the file.</source>
        <translation>Hvordan bokstaver er skrevet i filen.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>What parts the cells of a row.</source>
        <translation>Det som skiller cellene i en rad.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Te&amp;gnsett</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Skilletegn</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>som funnet</translation>
    </message>
    <message>
        <source>found: %1</source>
        <comment>in a list of choices: what was found in the file</comment>
        <translation>funnet: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>Header ro&amp;ws</source>
        <translation>Overskrifts&amp;rader</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>In which order day, month and year stand.</source>
        <translation>Rekkefølgen dag, måned og år står i.</translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation>D&amp;atoer</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>måned først</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>år først</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dag først</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ScoreQuestion</name>
    <message>
        <source>Use it as the score</source>
        <translation>Bruk som score</translation>
    </message>
    <message>
        <source>Whether these are the scores</source>
        <translation>Om dette er scorene</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SheetChoice</name>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Ark</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Ett etter ett</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>The sheet of the file that is imported.</source>
        <translation>Arket i filen som importeres.</translation>
    </message>
    <message>
        <source>Imports each of the sheets with responses, as if it were a file.</source>
        <translation>Importerer hvert av arkene med svar, som om det var en egen fil.</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Velg et ark</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SourcesPage</name>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Lagre radene som ble utelatt</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 utelatte rader.csv</translation>
    </message>
    <message>
        <source>They are saved as %1, each with its reason, to be mended and imported again.</source>
        <translation>Radene er lagret som %1, hver med sin årsak, så de kan rettes og importeres på nytt.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ActResponses</name>
    <message>
        <source>Take this one back in</source>
        <translation>Ta med dette igjen</translation>
    </message>
    <message>
        <source>Responses taken out at once</source>
        <translation>Svar som ble holdt utenfor samtidig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of these are still taken out</source>
        <translation>
            <numerusform>%Ln av disse svarene er fortsatt holdt utenfor</numerusform>
            <numerusform>%Ln av disse svarene er fortsatt holdt utenfor</numerusform>
        </translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>Svaret er medregnet igjen.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv for å søke</translation>
    </message>
    <message>
        <source>Type to find, or a new name</source>
        <translation>Skriv for å søke, eller et nytt navn</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ColleagueList</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Ansvarlige</translation>
    </message>
    <message>
        <source>Nobody is responsible for anything yet</source>
        <translation>Ingen er ansvarlig for noe ennå</translation>
    </message>
    <message>
        <source>Choose a department, a touchpoint or another name, and “Responsible…” above it.</source>
        <translation>Velg en avdeling, et kontaktpunkt eller et annet navn, og deretter «Ansvarlig…» over listen.</translation>
    </message>
    <message>
        <source>Changes the name or e-mail in place (F2)</source>
        <translation>Endrer navn eller e-post direkte i listen (F2)</translation>
    </message>
    <message>
        <source>Takes the person off this list; what they answer for has nobody then (Del)</source>
        <translation>Fjerner personen fra listen; det personen er ansvarlig for, har da ingen ansvarlig (Del)</translation>
    </message>
    <message>
        <source>The person is %1 now.</source>
        <translation>Personen er nå %1.</translation>
    </message>
    <message>
        <source>The person is %1, %2 now.</source>
        <translation>Personen er nå %1, %2.</translation>
    </message>
    <message>
        <source>%1 is off the list, and responsible for nothing.</source>
        <translation>%1 er fjernet fra listen og er ikke ansvarlig for noe.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ComparePage</name>
    <message>
        <source>NPS that the platform shows</source>
        <translation>NPS som verktøyet viser</translation>
    </message>
    <message>
        <source>Number of responses that the platform shows</source>
        <translation>Antall svar som verktøyet viser</translation>
    </message>
    <message>
        <source>What may be counted otherwise</source>
        <translation>Hva som kan være regnet annerledes</translation>
    </message>
    <message>
        <source>Show these responses</source>
        <translation>Vis disse svarene</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ingenting å sammenligne ennå</translation>
    </message>
    <message>
        <source>There are no responses in these days with this filter. Choose the days and the filter that the platform’s figure is of in the bar above.</source>
        <translation>Det finnes ingen svar for disse dagene med dette filteret. Velg i linjen ovenfor de dagene og det filteret som tallet i verktøyet gjelder.</translation>
    </message>
    <message>
        <source>Compare with the platform</source>
        <translation>Sammenlign med verktøyet</translation>
    </message>
    <message>
        <source>Compared with the platform</source>
        <translation>Sammenlignet med verktøyet</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>of</source>
        <comment>an NPS of so many responses</comment>
        <translation>basert på</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>Days and filter</source>
        <translation>Dager og filter</translation>
    </message>
    <message>
        <source>The platform shows</source>
        <translation>Verktøyet viser</translation>
    </message>
    <message>
        <source>Gensvar shows</source>
        <translation>Gensvar viser</translation>
    </message>
    <message>
        <source>All responses of all time</source>
        <translation>Alle svar for hele perioden</translation>
    </message>
    <message>
        <source>NPS %1 %2: %3</source>
        <comment>the figure, its interval, its sum</comment>
        <translation>NPS %1 %2: %3</translation>
    </message>
    <message>
        <source>no responses</source>
        <translation>ingen svar</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise</source>
        <translation>Det er ingenting som kan være regnet annerledes</translation>
    </message>
    <message>
        <source>NPS goes from −100 to 100: type it as the platform shows it.</source>
        <translation>NPS går fra −100 til 100: Skriv tallet slik verktøyet viser det.</translation>
    </message>
    <message>
        <source>The number of responses is a whole number from 0 on.</source>
        <translation>Antall svar er et heltall fra 0 og oppover.</translation>
    </message>
    <message>
        <source>Type in the NPS that the platform shows for these days and this filter, the number of its responses, or both.</source>
        <translation>Skriv inn NPS som undersøkelsesverktøyet viser for disse dagene og dette filteret, antall svar, eller begge deler.</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>f.eks. %1</translation>
    </message>
    <message>
        <source>How the same responses can be counted is withheld from readers outside the team: what differs may be a few people’s answers.</source>
        <translation>Hvordan de samme svarene kan telles, vises ikke for lesere utenfor teamet: Det som skiller, kan være enkeltpersoners svar.</translation>
    </message>
    <message>
        <source>Hide these responses</source>
        <translation>Skjul disse svarene</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Teller …</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ErasurePanel</name>
    <message>
        <source>No backup beside the file holds the person.</source>
        <translation>Ingen sikkerhetskopi ved siden av filen inneholder personen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>E-mail, phone, customer id or name</source>
        <translation>E-post, telefon, kunde-ID eller navn</translation>
    </message>
    <message>
        <source>The person to erase: e-mail, phone, customer id or name</source>
        <translation>Personen som skal slettes: e-post, telefon, kunde-ID eller navn</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personer som ble funnet</translation>
    </message>
    <message>
        <source>Contact, comments and attributes go for good; score and day stay as an anonymous answer, so that figures stand. No later import brings the person back.</source>
        <translation>Kontaktopplysninger, kommentarer og attributter slettes for godt; score og dag blir stående som et anonymt svar, slik at tallene ikke endres. Ingen senere import henter personen tilbake.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Slett en person</translation>
    </message>
    <message>
        <source>Nobody in the file is known by “%1”.</source>
        <translation>Ingen i filen er kjent som «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found; choose the one.</source>
        <translation>
            <numerusform>Fant %Ln person; velg den rette.</numerusform>
            <numerusform>Fant %Ln personer; velg den rette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) become anonymous.</source>
        <translation>
            <numerusform>%Ln svar blir anonymt.</numerusform>
            <numerusform>%Ln svar blir anonyme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) go, with name, e-mail and phone.</source>
        <translation>
            <numerusform>%Ln kommentar slettes, sammen med navn, e-post og telefon.</numerusform>
            <numerusform>%Ln kommentarer slettes, sammen med navn, e-post og telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Personen er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are anonymous now.</source>
        <translation>
            <numerusform>%Ln svar er nå anonymt.</numerusform>
            <numerusform>%Ln svar er nå anonyme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the file open: the last traces go from the disk when it closes it.</source>
        <translation>Et annet program har filen åpen: De siste sporene forsvinner fra disken når programmet lukker filen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln person(s) found; there may be more. Choose the one, or type more to find fewer.</source>
        <translation>
            <numerusform>Den første %Ln personen; det kan være flere. Velg den riktige, eller skriv mer for å finne færre.</numerusform>
            <numerusform>De første %Ln personene; det kan være flere. Velg den riktige, eller skriv mer for å finne færre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) hold the person and are not changed. Delete them when they are no longer needed:</source>
        <translation>
            <numerusform>%Ln sikkerhetskopi inneholder personen og endres ikke. Slett den når den ikke lenger trengs:</numerusform>
            <numerusform>%Ln sikkerhetskopier inneholder personen og endres ikke. Slett dem når de ikke lenger trengs:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Angre denne endringen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Utførte importer</translation>
    </message>
    <message>
        <source>Names, merges, groups</source>
        <translation>Navn, sammenslåinger, grupper</translation>
    </message>
    <message>
        <source>Taken out and back</source>
        <translation>Holdt utenfor og tatt med</translation>
    </message>
    <message>
        <source>Erased persons</source>
        <translation>Slettede personer</translation>
    </message>
    <message>
        <source>Undone changes</source>
        <translation>Angrede endringer</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>Innstillinger for filen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Hvilke endringer som vises</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>what was done here, newest first</source>
        <translation>det som er gjort her, nyeste først</translation>
    </message>
    <message>
        <source>This cannot be undone here; an import is undone among the imports.</source>
        <translation>Dette kan ikke angres her; en import angres under «Utførte importer».</translation>
    </message>
    <message>
        <source>It is undone: %1</source>
        <comment>a sentence</comment>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind has been done.</source>
        <translation>Ingenting av dette slaget er gjort.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln change(s).</source>
        <translation>
            <numerusform>Dette er %Ln endring, den nyeste.</numerusform>
            <numerusform>Dette er de %Ln nyeste endringene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::LikeQuestion</name>
    <message>
        <source>Merge them</source>
        <translation>Slå dem sammen</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>De er to ulike</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) look alike. Merge them into “%3”?</source>
        <translation>«%1» (%2) og «%3» (%4) ser ut til å være det samme. Vil du slå dem sammen til «%3»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) after this one.</source>
        <translation>
            <numerusform>%Ln spørsmål til etter dette.</numerusform>
            <numerusform>%Ln spørsmål til etter dette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::MovedResponses</name>
    <message>
        <source>Open this answer</source>
        <translation>Åpne dette svaret</translation>
    </message>
    <message>
        <source>Responses that are counted otherwise</source>
        <translation>Svar som telles på en annen måte</translation>
    </message>
    <message>
        <source>Shows the answer in full, with the customer’s other answers</source>
        <translation>Viser hele svaret, sammen med kundens andre svar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln response(s)</source>
        <comment>a way of counting</comment>
        <translation>
            <numerusform>%1: %Ln svar</numerusform>
            <numerusform>%1: %Ln svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NameActs</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå sammen med…</translation>
    </message>
    <message>
        <source>Group under…</source>
        <translation>Grupper under…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Del opp</translation>
    </message>
    <message>
        <source>Responsible…</source>
        <translation>Ansvarlig…</translation>
    </message>
    <message>
        <source>Gives it another name, everywhere (F2)</source>
        <translation>Gir et nytt navn overalt (F2)</translation>
    </message>
    <message>
        <source>Takes out of its group, or parts what was merged into it</source>
        <translation>Tar navnet ut av gruppen, eller skiller ut det som er slått sammen med det</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«%1» heter nå «%2».</translation>
    </message>
    <message>
        <source>%1 and “%2” are one now: “%2”.</source>
        <comment>names</comment>
        <translation>%1 og «%2» er nå slått sammen: «%2».</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå sammen med</translation>
    </message>
    <message>
        <source>Group under</source>
        <translation>Grupper under</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Ny gruppe «%1»</translation>
    </message>
    <message>
        <source>In the group “%2”: %1.</source>
        <comment>names</comment>
        <translation>I gruppen «%2»: %1.</translation>
    </message>
    <message>
        <source>Out of the group: %1.</source>
        <comment>names</comment>
        <translation>Tatt ut av gruppen: %1.</translation>
    </message>
    <message>
        <source>What was merged into %1 stands by itself again.</source>
        <translation>Det som var slått sammen med %1, står for seg selv igjen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Ny person «%1»</translation>
    </message>
    <message>
        <source>Nobody is responsible for “%1” any more.</source>
        <translation>Ingen er lenger ansvarlig for «%1».</translation>
    </message>
    <message>
        <source>%1 is responsible for “%2”.</source>
        <translation>%1 er ansvarlig for «%2».</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NamesPage</name>
    <message>
        <source>What the names are of</source>
        <translation>Hva navnene gjelder</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Finn et navn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>responses keep what came in, so each change here can be undone; figures as filtered</source>
        <translation>svarene beholder det som ble importert, så hver endring her kan angres; tallene følger filteret</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Ingen navn ennå</translation>
    </message>
    <message>
        <source>No response that has been imported tells of one.</source>
        <translation>Ingen av de importerte svarene har slike navn.</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Ansvarlige</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <comment>of a dimension</comment>
        <translation>Navn: %1</translation>
    </message>
    <message>
        <source>Only names with “%1”</source>
        <translation>Bare navn med «%1»</translation>
    </message>
    <message>
        <source>This file may only be read, so names cannot be changed.</source>
        <translation>Denne filen er skrivebeskyttet, så navnene kan ikke endres.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; names can be changed when it is done.</source>
        <translation>Et annet arbeid pågår; navnene kan endres når det er ferdig.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::TakenOutPage</name>
    <message>
        <source>Take back in</source>
        <translation>Ta med igjen</translation>
    </message>
    <message>
        <source>What is taken out</source>
        <translation>Det som er holdt utenfor</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Ingenting er holdt utenfor</translation>
    </message>
    <message>
        <source>Tests, own staff’s answers and duplicates that are taken out of the figures are listed here, and can be taken back.</source>
        <translation>Tester, svar fra egne ansatte og duplikater som er holdt utenfor tallene, vises her og kan tas med igjen.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Holdt utenfor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) count in no figure</source>
        <translation>
            <numerusform>%Ln svar er ikke medregnet i noe tall</numerusform>
            <numerusform>%Ln svar er ikke medregnet i noe tall</numerusform>
        </translation>
    </message>
    <message>
        <source>By rule: answers from %1 are taken out as own staff’s when they are imported.</source>
        <comment>domains</comment>
        <translation>Etter regel: Svar fra %1 holdes utenfor som svar fra egne ansatte når de importeres.</translation>
    </message>
    <message>
        <source>They count again.</source>
        <translation>De er medregnet igjen.</translation>
    </message>
    <message>
        <source>Show the single ones</source>
        <translation>Vis enkeltvis</translation>
    </message>
    <message>
        <source>Lists the single responses of the chosen line, each to be taken back alone</source>
        <translation>Viser hvert svar på den valgte linjen, så de kan tas med igjen ett og ett</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Angrer endringen (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Slik er det allerede.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Det er angret.</translation>
    </message>
</context>
<context>
    <name>gensvar::models::AnswerTableModel</name>
    <message>
        <source>Answered on</source>
        <translation>Svardato</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdeling</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>gensvar::models::CauseTableModel</name>
    <message>
        <source>Taken out</source>
        <translation>Holdt utenfor</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Utførte importer</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Hvis verktøyet regner slik</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>NPS da</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>n da</translation>
    </message>
    <message>
        <source>To be seen in</source>
        <translation>Vises i</translation>
    </message>
    <message>
        <source>A list below</source>
        <translation>En liste nedenfor</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ChangeListModel</name>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>I detalj</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change: undone or not</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ColleagueTableModel</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Is responsible for</source>
        <translation>Ansvarlig for</translation>
    </message>
</context>
<context>
    <name>gensvar::models::CommentModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <comment>customer, day, score, comment</comment>
        <translation>%1, %2, score %3: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>gensvar::models::GroupTableModel</name>
    <message>
        <source>Between these figures NPS lies with 95 % certainty, as far as chance goes. Who chose not to answer is not covered.</source>
        <translation>NPS ligger med 95 % sikkerhet mellom disse tallene når bare tilfeldig variasjon regnes med. Frafall er ikke dekket.</translation>
    </message>
    <message>
        <source>Whether the change is more than the chance of who happened to answer.</source>
        <translation>Om endringen er større enn det som kan skyldes tilfeldigheter i hvem som svarte.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln response(s) before, %2 now.</source>
        <translation>
            <numerusform>NPS var %1 før (%Ln svar) og er %2 nå.</numerusform>
            <numerusform>NPS var %1 før (%Ln svar) og er %2 nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln uke</numerusform>
            <numerusform>%Ln uker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln måned</numerusform>
            <numerusform>%Ln måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s)</source>
        <translation>
            <numerusform>%Ln kvartal</numerusform>
            <numerusform>%Ln kvartaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>The last period is a signal: more than chance explains in this series.</source>
        <translation>Den siste perioden er et signal: mer enn tilfeldigheter kan forklare i denne serien.</translation>
    </message>
    <message>
        <source>The sum of all that lies in this group.</source>
        <translation>Summen av alt som ligger i denne gruppen.</translation>
    </message>
    <message>
        <source>The arrow beside the name, or Space, shows it alone, with its trend.</source>
        <translation>Pilen ved siden av navnet, eller mellomrom, viser bare dette, med sin trend.</translation>
    </message>
</context>
<context>
    <name>gensvar::models::HeatModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a department and a touchpoint</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no responses</source>
        <translation>%1: ingen svar</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ImportListModel</name>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an import: undone or not</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ImportQueue</name>
    <message>
        <source>%1, sheet %2</source>
        <comment>a file</comment>
        <translation>%1, ark %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>gjennomgås</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>importeres</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>ikke importert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>imported and undone</source>
        <translation>importert og angret</translation>
    </message>
</context>
<context>
    <name>gensvar::models::IssueModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Hvorfor den ble utelatt</translation>
    </message>
</context>
<context>
    <name>gensvar::models::NameTableModel</name>
    <message>
        <source>a group</source>
        <translation>en gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarlig</translation>
    </message>
</context>
<context>
    <name>gensvar::models::PreviewModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>a file&apos;s column, the field that it is</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::Breakdown</name>
    <message>
        <source>Departments</source>
        <translation>Avdelinger</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>a ring marks a signal</source>
        <translation>en ring markerer et signal</translation>
    </message>
    <message>
        <source>A signal: the last period lies beyond what chance explains in this series, or is the ninth in a row on one side of its middle.</source>
        <translation>Et signal: Den siste perioden ligger utenfor det tilfeldigheter kan forklare i denne serien, eller er den niende på rad på samme side av midten.</translation>
    </message>
    <message numerus="yes">
        <source>signals need %Ln period(s) with responses</source>
        <translation>
            <numerusform>signaler krever %Ln periode med svar</numerusform>
            <numerusform>signaler krever %Ln perioder med svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signals need %Ln period(s) with responses that are over; here are %1.</source>
        <translation>
            <numerusform>Signaler krever %Ln avsluttet periode med svar; her er det %1.</numerusform>
            <numerusform>Signaler krever %Ln avsluttede perioder med svar; her er det %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS over n; colour where it is further than 4 points from that of all, %1; a frame alone: too few responses</source>
        <translation>NPS øverst, n under; farge der NPS er mer enn 4 poeng fra samlet NPS, %1; bare ramme: for få svar</translation>
    </message>
    <message>
        <source>change on %1</source>
        <comment>the period before</comment>
        <translation>endring mot %1</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::NewsLine</name>
    <message>
        <source>Since %1 today:</source>
        <comment>a time of day</comment>
        <translation>Siden kl. %1 i dag:</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a day</comment>
        <translation>Siden %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from detractors</source>
        <translation>
            <numerusform>%Ln av dem fra en kritiker</numerusform>
            <numerusform>%Ln av dem fra kritikere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a comment</source>
        <translation>
            <numerusform>%Ln med kommentar</numerusform>
            <numerusform>%Ln med kommentar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays above its usual level, more than chance</source>
        <translation>%1 holder seg statistisk sikkert over sitt vanlige nivå</translation>
    </message>
    <message>
        <source>%1 stays below its usual level, more than chance</source>
        <translation>%1 holder seg statistisk sikkert under sitt vanlige nivå</translation>
    </message>
    <message>
        <source>%1 rose, more than chance</source>
        <translation>%1 steg statistisk sikkert</translation>
    </message>
    <message>
        <source>%1 fell, more than chance</source>
        <translation>%1 falt statistisk sikkert</translation>
    </message>
    <message>
        <source>%1 was the ninth month in a row on the same side of the middle of its series. Show its trend.</source>
        <translation>%1 var den niende måneden på rad på samme side av midten i serien. Vis trenden.</translation>
    </message>
    <message>
        <source>%1 lies beyond what chance explains in its series of twelve months. Show its trend.</source>
        <translation>%1 ligger utenfor det tilfeldigheter kan forklare i serien på tolv måneder. Vis trenden.</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>a month</comment>
        <translation>%1 er avsluttet</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changed, more than chance</source>
        <comment>departments and touchpoints</comment>
        <translation>
            <numerusform>%Ln til har en statistisk sikker endring</numerusform>
            <numerusform>%Ln til har en statistisk sikker endring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new response(s)</source>
        <translation>
            <numerusform>%Ln nytt svar</numerusform>
            <numerusform>%Ln nye svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button: the news have been read</comment>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Only what comes from now on is new.</source>
        <translation>Bare det som kommer fra nå av, er nytt.</translation>
    </message>
    <message>
        <source>Seen: only what comes from now on is new.</source>
        <translation>Lest: bare det som kommer fra nå av, er nytt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Tell again what is new.</source>
        <translation>Fortell igjen hva som er nytt.</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::OverviewPage</name>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>with its 95 % interval; responses beneath</source>
        <translation>med 95 % konfidensintervall; antall svar under</translation>
    </message>
    <message>
        <source>Step of the trend</source>
        <translation>Inndeling av trenden</translation>
    </message>
    <message>
        <source>One point for each day, week, month, quarter or year.</source>
        <translation>Ett punkt per dag, uke, måned, kvartal eller år.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Tallene kunne ikke leses.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Ingen svar ennå</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the figures appear here.</source>
        <translation>Importer et regneark eller en eksport fra et undersøkelsesverktøy, så vises tallene her.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer en fil…</translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Ingen svar passer med dette filteret</translation>
    </message>
    <message numerus="yes">
        <source>The store has %Ln response(s), from %1 to %2.</source>
        <translation>
            <numerusform>Gensvar-filen har %Ln svar, fra %1 til %2.</numerusform>
            <numerusform>Gensvar-filen har %Ln svar, fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a score</source>
        <translation>
            <numerusform>%Ln i tillegg uten score</numerusform>
            <numerusform>%Ln i tillegg uten score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln holdt utenfor</numerusform>
            <numerusform>%Ln holdt utenfor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the responses</source>
        <translation>%1 av svarene</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here; choose one above.</source>
        <translation>Flere typer undersøkelser er blandet her; velg én ovenfor.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>NPS by day</source>
        <translation>NPS per dag</translation>
    </message>
    <message>
        <source>NPS by week</source>
        <translation>NPS per uke</translation>
    </message>
    <message>
        <source>NPS by month</source>
        <translation>NPS per måned</translation>
    </message>
    <message>
        <source>NPS by quarter</source>
        <translation>NPS per kvartal</translation>
    </message>
    <message>
        <source>NPS by year</source>
        <translation>NPS per år</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::CountTile</name>
    <message>
        <source>%1: %2</source>
        <comment>a tile&apos;s title, its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <comment>its key</comment>
        <translation>Kalender (%1)</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <comment>a day</comment>
        <translation>%1 har ikke vært ennå.</translation>
    </message>
    <message>
        <source>Type a day, such as %1.</source>
        <translation>Skriv en dag, for eksempel %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as %2.</source>
        <translation>«%1» er ingen dag. Skriv den som %2.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::DaysPopup</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Vis disse dagene</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to the view before (Alt+Left)</source>
        <translation>Tilbake til forrige visning (Alt+venstrepil)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Forward to the next view (Alt+Right)</source>
        <translation>Frem til neste visning (Alt+høyrepil)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The filter appears here with the first responses.</source>
        <translation>Filteret vises her når de første svarene er på plass.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle avdelinger</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Egendefinert periode…</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Alle scorer</translation>
    </message>
    <message>
        <source>Promoters, 9–10</source>
        <translation>Ambassadører, 9–10</translation>
    </message>
    <message>
        <source>Passives, 7–8</source>
        <translation>Passive, 7–8</translation>
    </message>
    <message>
        <source>Detractors, 0–6</source>
        <translation>Kritikere, 0–6</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå til eller utfør</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a verb: filter by one more thing</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by a touchpoint, a channel, a segment or anything else that your files tell</source>
        <translation>Filtrer etter et kontaktpunkt, en kanal, et segment eller noe annet som filene dine inneholder</translation>
    </message>
    <message>
        <source>Filter by something else</source>
        <translation>Filtrer etter noe annet</translation>
    </message>
    <message>
        <source>Show all responses of all time</source>
        <translation>Vis alle svar for hele perioden</translation>
    </message>
    <message>
        <source>From your files</source>
        <translation>Fra filene dine</translation>
    </message>
    <message>
        <source>Whenever they were added</source>
        <translation>Uansett når de ble lagt til</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterChip</name>
    <message>
        <source>%1: %2. Press Delete to clear it.</source>
        <translation>%1: %2. Trykk på Delete for å fjerne filteret.</translation>
    </message>
    <message>
        <source>%1: not filtered. Press Space to choose.</source>
        <translation>%1: ikke filtrert. Trykk på mellomromstasten for å velge.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part of the filter, its value, and what that is</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::GoToBox</name>
    <message>
        <source>Opens a list of places and actions. Key: %1.</source>
        <translation>Åpner en liste over steder og handlinger. Tast: %1.</translation>
    </message>
    <message>
        <source>Go to a page, a department or a touchpoint, or do anything the menu offers (%1)</source>
        <translation>Gå til en side, en avdeling eller et kontaktpunkt, eller utfør noe fra menyen (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::GroupTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::HeatLegend</name>
    <message>
        <source>Within 4 points of all: grey. Then a step of colour for every 8 points, the last beyond 20. Without a fill: too few responses.</source>
        <translation>Innenfor 4 poeng fra samlet: grått. Deretter ett fargetrinn per 8 poeng, det siste over 20. Uten fyll: for få svar.</translation>
    </message>
    <message>
        <source>%1 against all, %2</source>
        <comment>right of the heat map&apos;s colours: +20; the NPS of all</comment>
        <translation>%1 mot samlet, %2</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::HeatMap</name>
    <message>
        <source>%1 × %2</source>
        <comment>department × touchpoint</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows and %3 of %4 columns; filter to see the rest. The saved table has all.</source>
        <translation>De første %1 av %2 rader og %3 av %4 kolonner; filtrer for å se resten. Den lagrede tabellen har alle.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::NpsTile</name>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>%1. The interval covers chance, not who chose not to answer.</source>
        <translation>%1. Konfidensintervallet dekker tilfeldig variasjon, ikke frafall.</translation>
    </message>
    <message numerus="yes">
        <source>%1, interval %2, %Ln response(s)</source>
        <translation>
            <numerusform>%1, konfidensintervall %2, %Ln svar</numerusform>
            <numerusform>%1, konfidensintervall %2, %Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1  n %2</source>
        <comment>interval, number of responses</comment>
        <translation>%1  n %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>a change, the period before, a verdict</comment>
        <translation>%1 mot %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a change, the period before</comment>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>%1. These are too few responses for a certain figure.</source>
        <translation>%1. Det er for få svar til et sikkert tall.</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here.</source>
        <translation>Flere typer undersøkelser er blandet her.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Picture</name>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s); filter to see the rest. The saved table has all.</source>
        <translation>
            <numerusform>%1 av %Ln rad; filtrer for å se resten. Den lagrede tabellen har alle.</numerusform>
            <numerusform>De første %1 av %Ln rader; filtrer for å se resten. Den lagrede tabellen har alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::SharesTile</name>
    <message>
        <source>Promoters, passives, detractors</source>
        <translation>Ambassadører, passive, kritikere</translation>
    </message>
    <message>
        <source>%1 promoters, %2 passives, %3 detractors</source>
        <translation>%1 ambassadører, %2 passive, %3 kritikere</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>ambassadører</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>passive</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>kritikere</translation>
    </message>
    <message>
        <source>%1 (scores %2): %3, %4</source>
        <comment>a group, its scores, its share, its count</comment>
        <translation>%1 (score %2): %3, %4</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::TableHeader</name>
    <message>
        <source>Headings: the arrow keys choose one, Enter sorts by it</source>
        <translation>Overskrifter: velg en med piltastene, Enter sorterer etter den</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Overskrifter</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Takeaway</name>
    <message>
        <source>Copy as a table</source>
        <translation>Kopier som tabell</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Lagre som PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Lagre som SVG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lagre som CSV…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopier eller lagre: %1</translation>
    </message>
    <message>
        <source>Copy or save this, as a picture or as a table</source>
        <translation>Kopier eller lagre dette, som bilde eller tabell</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Kopiert som tabell</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Kopiert som bilde</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>For lesere utenfor teamet</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, and those from which they could be worked out. How few is in the settings.</source>
        <translation>Holder tilbake tall fra få svar, og tall som disse kan regnes ut fra. Grensen står i innstillingene.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::ValuePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv for å søke</translation>
    </message>
    <message>
        <source>Find among %1</source>
        <translation>Søk i listen «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; type to find them</source>
        <translation>
            <numerusform>%Ln til; skriv for å søke</numerusform>
            <numerusform>%Ln til; skriv for å søke</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: the responses of all time</source>
        <translation>Antall: svarene gjennom all tid</translation>
    </message>
</context>
<context>
    <name>gensvar::print::PrintPanel</name>
    <message>
        <source>Name the customers</source>
        <translation>Vis kundenavn</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a page</comment>
        <translation>Skriv ut: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Papirretning</translation>
    </message>
    <message>
        <source>What customers wrote is personal data: print what is needed, and keep it as you keep the file. A comment may name somebody even without its customer.</source>
        <translation>Det kundene har skrevet, er personopplysninger: Skriv ut det som trengs, og oppbevar det slik du oppbevarer filen. En kommentar kan nevne noen selv om kundenavnet ikke vises.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln side</numerusform>
            <numerusform>%Ln sider</numerusform>
        </translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>For lesere utenfor teamet</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, those from which they could be worked out, and comments of few. How few is in the settings.</source>
        <translation>Holder tilbake tall fra få svar, tall de kan regnes ut av, og kommentarer fra få svar. Grensene står i innstillingene.</translation>
    </message>
</context>
<context>
    <name>gensvar::print::Printing</name>
    <message>
        <source>Printed %1</source>
        <comment>a day</comment>
        <translation>Skrevet ut %1</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Det er ingenting å skrive ut på denne siden.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Backups</name>
    <message>
        <source>Making a backup</source>
        <translation>Lager en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Gjenoppretter en sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Session</name>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Angrer importen av %1</translation>
    </message>
    <message>
        <source>Making up sample responses</source>
        <translation>Lager eksempelsvar</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Sletter en person</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::BackupSection</name>
    <message>
        <source>Backups of this file</source>
        <translation>Sikkerhetskopier av denne filen</translation>
    </message>
    <message>
        <source>&amp;Make one on each day that something changes</source>
        <translation>&amp;Lag en hver dag noe endres</translation>
    </message>
    <message>
        <source>Make one n&amp;ow</source>
        <translation>Lag en &amp;nå</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gjenopprett…</translation>
    </message>
    <message>
        <source>Make a backup on each day that something changes</source>
        <translation>Lag en sikkerhetskopi hver dag noe endres</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>In a folder beside the file, while the work goes on.</source>
        <translation>I en mappe ved siden av filen, mens arbeidet fortsetter.</translation>
    </message>
    <message>
        <source>&amp;How many of those are kept</source>
        <translation>&amp;Antall som beholdes</translation>
    </message>
    <message>
        <source>The oldest goes when there is a newer one too many. Those that you make yourself stay.</source>
        <translation>Den eldste slettes når det blir én for mye. De du lager selv, beholdes.</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Kopi fra</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>As a file &amp;beside this one</source>
        <translation>Som en fil &amp;ved siden av denne</translation>
    </message>
    <message>
        <source>In &amp;place of this file</source>
        <translation>I &amp;stedet for denne filen</translation>
    </message>
    <message>
        <source>A backup of the file as it is now is made first.</source>
        <translation>Først lages en sikkerhetskopi av filen slik den er nå.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln sikkerhetskopi</numerusform>
            <numerusform>%Ln sikkerhetskopier</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå.</translation>
    </message>
    <message>
        <source>The file is as it was on %1. What it was before is kept as the newest backup.</source>
        <translation>Filen er slik den var den %1. Slik den var før gjenopprettingen, er den bevart som den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>This is the file as it was on %1, under a name of its own.</source>
        <translation>Dette er filen slik den var den %1, under et eget navn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased since then were erased from it, too.</source>
        <translation>
            <numerusform>%Ln person som er slettet siden da, ble også slettet fra den.</numerusform>
            <numerusform>%Ln personer som er slettet siden da, ble også slettet fra den.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is the backup of %1 to be restored? Whoever was erased since then stays erased.</source>
        <translation>Hvordan skal sikkerhetskopien fra %1 gjenopprettes? Den som er slettet siden da, forblir slettet.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::DataFolderSection</name>
    <message>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>B&amp;ytt…</translation>
    </message>
    <message>
        <source>&amp;Use the usual one</source>
        <translation>Bruk stan&amp;dardmappen</translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation>Bytt datamappe</translation>
    </message>
    <message>
        <source>Use the usual data folder</source>
        <translation>Bruk standard datamappe</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Å&amp;pne datamappen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>The file that is used when none is chosen, the one with sample data and new files, each with its backups beside it. What lies in another folder stays there and opens as before.</source>
        <translation>Filen som brukes når ingen er valgt, filen med eksempeldata og nye filer, hver med sikkerhetskopiene ved siden av. Det som ligger i en annen mappe, blir liggende der og åpnes som før.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FiguresSection</name>
    <message>
        <source>Figures in this file</source>
        <translation>Tall i denne filen</translation>
    </message>
    <message>
        <source>&amp;Fewest responses of a figure</source>
        <translation>&amp;Færrest svar bak et tall</translation>
    </message>
    <message>
        <source>A figure of fewer is shown in grey and marked as “too few responses”; it is never hidden.</source>
        <translation>Et tall med færre svar vises i grått og merkes «for få svar»; det skjules aldri.</translation>
    </message>
    <message>
        <source>Fewest res&amp;ponses for readers outside</source>
        <translation>Færrest svar for lesere utenf&amp;or teamet</translation>
    </message>
    <message>
        <source>Figures of fewer are withheld from what is copied or saved for readers outside the team, and so are others from which they could be worked out.</source>
        <translation>Tall fra færre svar holdes tilbake i det som kopieres eller lagres for lesere utenfor teamet, og det gjør også andre tall som disse kan regnes ut fra.</translation>
    </message>
    <message>
        <source>Fewest for comments to &amp;be read outside</source>
        <translation>Færrest svar for &amp;å vise kommentarer utenfor</translation>
    </message>
    <message>
        <source>Comments behind fewer responses are withheld from readers outside the team.</source>
        <translation>Kommentarer fra færre svar holdes tilbake for lesere utenfor teamet.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FileSection</name>
    <message>
        <source>This file</source>
        <translation>Denne filen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Days are counted &amp;in</source>
        <translation>Dagene regnes &amp;i</translation>
    </message>
    <message>
        <source>The time zone that says on which day an answer with a time was given. A change counts all responses anew.</source>
        <translation>Tidssonen avgjør hvilken dag et svar med klokkeslett ble gitt. Hvis du endrer den, regnes alle svar på nytt.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <source>&amp;Keep what was for</source>
        <translation>&amp;Behold tidligere data i</translation>
    </message>
    <message>
        <source>Rows that an import left out, and what responses were before an import changed them. What is older is forgotten at once, and cannot be brought back by undoing an import.</source>
        <translation>Rader som en import utelot, og slik svarene var før en import endret dem. Eldre data slettes med en gang og kan ikke hentes tilbake ved å angre en import.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::LookSection</name>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>&amp;Kompakte rader i tabeller</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følger systemet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>Words, dates and numbers change at once; what is under way goes on, a file to import stays as it is.</source>
        <translation>Ord, datoer og tall endres med en gang; det som er i gang, fortsetter, og en fil som skal importeres, blir som den er.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Følger språket</translation>
    </message>
    <message>
        <source>First day of the &amp;week</source>
        <translation>&amp;Ukens første dag</translation>
    </message>
    <message>
        <source>In calendars. The weeks that figures are of always begin on a Monday (ISO 8601).</source>
        <translation>I kalendere. Ukene som tallene gjelder, begynner alltid på en mandag (ISO 8601).</translation>
    </message>
    <message>
        <source>Compact rows in tables</source>
        <translation>Kompakte rader i tabeller</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::Section</name>
    <message>
        <source>%1: yes</source>
        <comment>what can be ticked</comment>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nei</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Er</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::SettingsPage</name>
    <message>
        <source>No file is open: what belongs to a file is set when there is one.</source>
        <translation>Ingen fil er åpen: Det som hører til en fil, stilles inn når en fil er åpen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Language, theme, compact rows, first day of the week</source>
        <translation>Språk, tema, kompakte rader, ukens første dag</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Startvisning</translation>
    </message>
    <message>
        <source>Fewest responses of a figure, privacy</source>
        <translation>Færrest svar for et tall, personvern</translation>
    </message>
    <message>
        <source>Where the file lies, its time zone, how long rows are kept</source>
        <translation>Hvor filen ligger, tidssonen, hvor lenge rader lagres</translation>
    </message>
    <message>
        <source>Back up, or restore a backup</source>
        <translation>Sikkerhetskopier, eller gjenopprett en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::StartSection</name>
    <message>
        <source>Start view of this file</source>
        <translation>Startvisning for denne filen</translation>
    </message>
    <message>
        <source>&amp;Start with this filter</source>
        <translation>S&amp;tart med dette filteret</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>Fj&amp;ern</translation>
    </message>
    <message>
        <source>Clear the start view</source>
        <translation>Fjern startvisningen</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation>Åpnes med</translation>
    </message>
    <message>
        <source>For you, on this computer. “Start here” in the menu takes the page as well.</source>
        <translation>For deg, på denne datamaskinen. «Start her» i menyen tar også med siden.</translation>
    </message>
    <message>
        <source>what was last looked at</source>
        <translation>det du så på sist</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::GoTo</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>File in %1</source>
        <translation>Fil i %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer; there may be more</source>
        <translation>Kunde; det kan finnes flere</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::GoToPopup</name>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Ingenting har disse bokstavene.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå til eller utfør</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Steder og handlinger</translation>
    </message>
    <message>
        <source>A page, a department, a customer, an action</source>
        <translation>En side, en avdeling, en kunde, en handling</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::MainWindow</name>
    <message>
        <source>Gensvar</source>
        <translation>Gensvar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>%1 – Gensvar</source>
        <comment>the open file</comment>
        <translation>%1 – Gensvar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Utførte importer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Holdt utenfor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Åpner «%1»…</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Opening</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Spreadsheets and Gensvar files</source>
        <translation>Regneark og Gensvar-filer</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Gensvar files</source>
        <translation>Gensvar-filer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <comment>its key</comment>
        <translation>Meny (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::StatusStrip</name>
    <message>
        <source>reading</source>
        <translation>leser</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriver</translation>
    </message>
    <message>
        <source>preparing search</source>
        <translation>klargjør søket</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>kontrollerer</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopierer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln sekund igjen</numerusform>
            <numerusform>%Ln sekunder igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minutt igjen</numerusform>
            <numerusform>%Ln minutter igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivebeskyttet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Avbryt arbeidet som pågår</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Ingen fil åpen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln svar</numerusform>
            <numerusform>%Ln svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln rad i sekundet</numerusform>
            <numerusform>%Ln rader i sekundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>long work: &quot;Importing Q3.xlsx&quot;</comment>
        <translation>%1: ferdig</translation>
    </message>
    <message>
        <source>%1: cancelled, and nothing has changed</source>
        <translation>%1: avbrutt, og ingenting er endret</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: ikke utført</translation>
    </message>
    <message>
        <source>Show what came of it: %1</source>
        <translation>Vis resultatet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Tasks</name>
    <message>
        <source>Erase a person…</source>
        <translation>Slett en person…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>GDPR</translation>
    </message>
    <message>
        <source>Exclude responses from the figures…</source>
        <translation>Hold svar utenfor tallene…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Angre det som er gjort…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Merge, rename or group departments…</source>
        <translation>Slå sammen, gi nytt navn til eller grupper avdelinger…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::WelcomePage</name>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Åpne et regneark</translation>
    </message>
    <message>
        <source>Excel, CSV or OpenDocument, or an export from your survey platform. You see how it is read before anything is written.</source>
        <translation>Excel, CSV eller OpenDocument, eller en eksport fra undersøkelsesverktøyet ditt. Du ser hvordan filen leses, før noe skrives.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Velg filer…</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window: .xlsx, .xls, .csv, .ods, .gensvar</source>
        <translation>Eller slipp filer hvor som helst i dette vinduet: .xlsx, .xls, .csv, .ods, .gensvar</translation>
    </message>
    <message>
        <source>Connect a survey platform</source>
        <translation>Koble til et undersøkelsesverktøy</translation>
    </message>
    <message>
        <source>Gensvar fetches new responses by itself. This comes with a later version; until then open the platform’s export.</source>
        <translation>Gensvar henter nye svar automatisk. Dette kommer i en senere versjon; inntil da åpner du en eksport fra verktøyet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Se deg rundt med eksempeldata</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Åpne eksempelet</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl Shift D</translation>
    </message>
    <message>
        <source>Start with the answers you have. All that you open stays in one file on this computer.</source>
        <translation>Begynn med svarene du har. Alt du åpner, blir liggende i én fil på denne datamaskinen.</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Hva sier kundene dine?</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Nylig åpnet</translation>
    </message>
    <message>
        <source>%1   in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1   i %2</translation>
    </message>
    <message>
        <source>A made-up insurer with %1 departments and %2 responses. It is a file of its own and easy to throw away.</source>
        <translation>Et oppdiktet forsikringsselskap med %1 avdelinger og %2 svar. Det er en egen fil som er lett å slette igjen.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Hva en fil må inneholde</translation>
    </message>
    <message>
        <source>Open a .gensvar file that someone shared</source>
        <translation>Åpne en .gensvar-fil som noen har delt</translation>
    </message>
    <message>
        <source>change</source>
        <comment>the language</comment>
        <translation>endre</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Endre språk</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Net Promoter Score in one local file: from a spreadsheet to figures, comments and the customers behind them.</source>
        <translation>Net Promoter Score i én lokal fil: fra regneark til tall, kommentarer og kundene bak dem.</translation>
    </message>
    <message>
        <source>Gensvar files to open, spreadsheets to import.</source>
        <translation>Gensvar-filer som skal åpnes, regneark som skal importeres.</translation>
    </message>
</context>
</TS>
