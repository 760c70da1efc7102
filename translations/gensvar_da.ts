<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Å&amp;bn…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importér en fil…</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Se dig omkring med &amp;eksempeldata</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Frem</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>Søg i &amp;kommentarerne</translation>
    </message>
    <message>
        <source>Go to the fi&amp;lter</source>
        <translation>Gå til fi&amp;lteret</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>In&amp;dlæs igen</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>Genvejstaster og &amp;hjælp</translation>
    </message>
    <message>
        <source>&amp;About Gensvar</source>
        <translation>&amp;Om Gensvar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Følg s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>Opene&amp;d lately</source>
        <translation>&amp;Senest åbnede</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Gå til eller udfør…</translation>
    </message>
    <message>
        <source>This file opens with the present filter and page from now on</source>
        <translation>Filen åbner fremover med det nuværende filter og den nuværende side</translation>
    </message>
    <message>
        <source>Print this pa&amp;ge…</source>
        <translation>&amp;Udskriv denne side…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this page as PDF…</source>
        <translation>&amp;Gem denne side som PDF…</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Keys and help</source>
        <translation>Genvejstaster og hjælp</translation>
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
        <translation>Arbejde i gang</translation>
    </message>
    <message>
        <source>This is not done yet. If it is stopped now, the file stays as it was before.</source>
        <translation>Arbejdet er ikke færdigt endnu. Hvis det stoppes nu, forbliver filen, som den var før.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stop arbejdet</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>&amp;Lad det køre færdigt</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>Fra et felt til det næste</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Åbn eller tryk på det, der er markeret</translation>
    </message>
    <message>
        <source>From period to period in the trend, from row to row in a list</source>
        <translation>Fra periode til periode i udviklingen, fra række til række i en liste</translation>
    </message>
    <message>
        <source>Clear a part of the filter</source>
        <translation>Fjern en del af filteret</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Fortryd den valgte import</translation>
    </message>
    <message>
        <source>Leave an import or a list of choices</source>
        <translation>Forlad en import eller en liste med valg</translation>
    </message>
    <message>
        <source>A file to import needs a column with scores from 0 to 10 and one with dates. Departments, touchpoints, customers and comments are recognised by their headings.</source>
        <translation>En fil, der skal importeres, skal have en kolonne med scorer fra 0 til 10 og en med datoer. Afdelinger, touchpoints, kunder og kommentarer genkendes på overskrifterne.</translation>
    </message>
    <message>
        <source>Net Promoter Score in one local file.</source>
        <translation>Net Promoter Score i én lokal fil.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Krav til en fil</translation>
    </message>
    <message>
        <source>One row for each response, headings above. Excel, OpenDocument and CSV are read, and the exports of survey platforms as they come. You see how each column is read before anything is written.</source>
        <translation>Én række for hver besvarelse med overskrifter øverst. Excel, OpenDocument og CSV kan læses, og eksporter fra undersøgelsesværktøjer læses, som de er. Du ser, hvordan hver kolonne læses, før noget skrives.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Saves a copy of the store that stands alone.</source>
        <translation>Gemmer en selvstændig kopi af Gensvar-filen.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Erstat filen, hvis den findes.</translation>
    </message>
    <message>
        <source>The store is saved as %1 (%2).</source>
        <translation>Gensvar-filen er gemt som %1 (%2).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2, not “%3”.</source>
        <translation>--%1 skal være et heltal på højst %2, ikke ”%3”.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not “%3”.</source>
        <translation>--%1 skal være et heltal på mindst %2, ikke ”%3”.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-31, not “%2”.</source>
        <translation>--%1 skal være en dato som 2026-03-31, ikke ”%2”.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 skal være en af værdierne %2, ikke ”%3”.</translation>
    </message>
    <message>
        <source>--%1 takes one character or the word tab, not “%2”.</source>
        <translation>--%1 skal være ét tegn eller ordet tab, ikke ”%2”.</translation>
    </message>
    <message>
        <source>Holds the store to itself: integrity, figures against a recount, search.</source>
        <translation>Kontrollerer Gensvar-filen: at den er intakt, at tallene stemmer med en ny optælling, og at søgningen virker.</translation>
    </message>
    <message>
        <source>Build anew what is derived from the responses.</source>
        <translation>Genopbyg alt, der er afledt af besvarelserne.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Gensvar-filen er i orden.</translation>
    </message>
    <message>
        <source>Comments that search does not find yet: %1. It catches up at the next import.</source>
        <translation>Kommentarer, som søgningen endnu ikke finder: %1. De kommer med ved næste import.</translation>
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
        <translation>Brug: gensvar-cli [--store FILE] COMMAND [tilvalg]
Net Promoter Score i én lokal fil: importerer besvarelser fra undersøgelser og viser, hvad de fortæller.

Kommandoer:
</translation>
    </message>
    <message>
        <source>“gensvar-cli COMMAND --help” tells about a command, with examples.</source>
        <translation>”gensvar-cli COMMAND --help” forklarer en kommando med eksempler.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] %1</source>
        <translation>Brug: gensvar-cli [--store FILE] %1</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [tilvalg]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Eksempler:</translation>
    </message>
    <message>
        <source>The time zone of a store that is created.</source>
        <translation>Tidszonen for en Gensvar-fil, der oprettes.</translation>
    </message>
    <message>
        <source>What to do is missing: gensvar-cli COMMAND. “gensvar-cli --help” lists the commands.</source>
        <translation>Der mangler en kommando: gensvar-cli COMMAND. ”gensvar-cli --help” viser kommandoerne.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “gensvar-cli --help” lists the commands.</source>
        <translation>Kommandoen ”%1” findes ikke. ”gensvar-cli --help” viser kommandoerne.</translation>
    </message>
    <message>
        <source>%1 See “gensvar-cli %2 --help”.</source>
        <translation>%1 Se ”gensvar-cli %2 --help”.</translation>
    </message>
    <message>
        <source>Shows what people wrote, by filter and by words.</source>
        <translation>Viser, hvad folk har skrevet, efter filter og søgeord.</translation>
    </message>
    <message>
        <source>newest first (the default), oldest first, or by score.</source>
        <translation>nyeste først (standard), ældste først eller efter score.</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>Højst dette antal; standard er 50.</translation>
    </message>
    <message>
        <source>Leave out so many first.</source>
        <translation>Spring dette antal over først.</translation>
    </message>
    <message>
        <source>Comments shown: %1 of %2.</source>
        <translation>Viste kommentarer: %1 af %2.</translation>
    </message>
    <message>
        <source>Search is still catching up with the newest ones.</source>
        <translation>Søgningen er endnu ikke opdateret med de nyeste.</translation>
    </message>
    <message>
        <source>Removes a person for good; the answers stay as anonymous ones.</source>
        <translation>Sletter en person permanent; besvarelserne bevares anonymt.</translation>
    </message>
    <message>
        <source>The person with that customer id.</source>
        <translation>Personen med dette kunde-id.</translation>
    </message>
    <message>
        <source>The person with that address.</source>
        <translation>Personen med denne adresse.</translation>
    </message>
    <message>
        <source>The person is erased. Responses that are anonymous now: %1.</source>
        <translation>Personen er slettet. Besvarelser, der nu er anonyme: %1.</translation>
    </message>
    <message>
        <source>These copies still hold the person; delete them or erase in them, too:</source>
        <translation>Disse kopier indeholder stadig personen; slet dem, eller slet også personen i dem:</translation>
    </message>
    <message>
        <source>Another program has the store open: what it was is gone from the disk when that closes it.</source>
        <translation>Et andet program har Gensvar-filen åben: de slettede oplysninger forsvinder først fra disken, når programmet lukker filen.</translation>
    </message>
    <message>
        <source>erase needs --customer ID or --email ADDRESS.</source>
        <translation>erase kræver --customer ID eller --email ADDRESS.</translation>
    </message>
    <message>
        <source>Takes responses out of every figure without removing them.</source>
        <translation>Holder besvarelser ude af alle tal uden at fjerne dem.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Begrundelsen.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Med dine egne ord.</translation>
    </message>
    <message>
        <source>--reason takes one of test, own-staff, duplicate or wrong-person.</source>
        <translation>--reason skal være test, own-staff, duplicate eller wrong-person.</translation>
    </message>
    <message>
        <source>Responses excluded: %1.</source>
        <translation>Besvarelser, der ikke medregnes: %1.</translation>
    </message>
    <message>
        <source>The response of that number, as comments shows it. May be repeated.</source>
        <translation>Besvarelsen med dette nummer, som comments viser det. Kan gentages.</translation>
    </message>
    <message>
        <source>--id takes a response&apos;s number, not “%1”.</source>
        <translation>--id skal være nummeret på en besvarelse, ikke ”%1”.</translation>
    </message>
    <message>
        <source>Which responses? Name them with --filter, --from, --to or --id.</source>
        <translation>Hvilke besvarelser? Angiv dem med --filter, --from, --to eller --id.</translation>
    </message>
    <message>
        <source>“undo-change %1” takes that back.</source>
        <translation>”undo-change %1” fortryder det.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>intet at sammenligne med</translation>
    </message>
    <message>
        <source>different kinds of survey</source>
        <translation>forskellige typer undersøgelser</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
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
        <translation>Ingen besvarelser.</translation>
    </message>
    <message>
        <source>Responses from %2 to %3: %1. The intervals cover chance at 95 %.</source>
        <translation>Besvarelser fra %2 til %3: %1. Konfidensintervallerne er på 95 % og dækker tilfældige udsving.</translation>
    </message>
    <message>
        <source>The store to work on. Without it: the environment&apos;s GENSVAR_STORE, else %1.</source>
        <translation>Den Gensvar-fil, kommandoen gælder. Standard: miljøvariablen GENSVAR_STORE, ellers %1.</translation>
    </message>
    <message>
        <source>Who acts, for the log. Without it: the environment&apos;s GENSVAR_USER.</source>
        <translation>Hvem der udfører handlingen, til loggen. Standard: miljøvariablen GENSVAR_USER.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Udskriv ét JSON-dokument i stedet for tekst.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjælp.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versionen.</translation>
    </message>
    <message>
        <source>--store needs the name of a file.</source>
        <translation>--store kræver et filnavn.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; zones have names such as Europe/Stockholm.</source>
        <translation>”%1” er ikke en tidszone; tidszoner har navne som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Puts values of a dimension under a common name.</source>
        <translation>Samler værdier i en dimension under et fælles navn.</translation>
    </message>
    <message>
        <source>The group&apos;s name; made if it is not there.</source>
        <translation>Gruppens navn; gruppen oprettes, hvis den ikke findes.</translation>
    </message>
    <message>
        <source>group needs --under NAME and the values to put there.</source>
        <translation>group kræver --under NAME og de værdier, der skal samles der.</translation>
    </message>
    <message>
        <source>Takes spreadsheets of survey answers into the store.</source>
        <translation>Indlæser regneark med besvarelser fra undersøgelser i Gensvar-filen.</translation>
    </message>
    <message>
        <source>--rejects would write over “%1”. Choose another file.</source>
        <translation>--rejects ville overskrive ”%1”. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>Where the answers come from. Without it: the source of an earlier import with the same header, else a new one named after the file.</source>
        <translation>Hvor besvarelserne kommer fra. Standard: kilden fra en tidligere import med samme overskrifter, ellers en ny kilde opkaldt efter filen.</translation>
    </message>
    <message>
        <source>The sheet to import.</source>
        <translation>Det ark, der skal importeres.</translation>
    </message>
    <message>
        <source>Read a field from the column of that header, or from “#3” by position. May be repeated; the same field again joins columns; nothing after = unmaps.</source>
        <translation>Læs et felt fra kolonnen med denne overskrift eller fra ”#3” efter placering. Kan gentages; samme felt igen slår kolonner sammen; intet efter = ophæver tilknytningen.</translation>
    </message>
    <message>
        <source>The same value for all rows, or for those whose mapped cell is empty.</source>
        <translation>Samme værdi for alle rækker eller for dem, hvor den tilknyttede celle er tom.</translation>
    </message>
    <message>
        <source>Keep a column that would be left out, such as an IP address.</source>
        <translation>Behold en kolonne, der ellers ville blive udeladt, f.eks. en IP-adresse.</translation>
    </message>
    <message>
        <source>Use a saved mapping.</source>
        <translation>Brug en gemt kolonnetilknytning.</translation>
    </message>
    <message>
        <source>Save the mapping that was used.</source>
        <translation>Gem den kolonnetilknytning, der blev brugt.</translation>
    </message>
    <message>
        <source>A text file&apos;s encoding, instead of detecting it: utf-8, windows-1252 …</source>
        <translation>Tegnkodningen i en tekstfil i stedet for automatisk genkendelse: utf-8, windows-1252 …</translation>
    </message>
    <message>
        <source>What parts a text file&apos;s fields, instead of detecting it; tab for a tab.</source>
        <translation>Skilletegnet mellem felterne i en tekstfil i stedet for automatisk genkendelse; tab for tabulator.</translation>
    </message>
    <message>
        <source>How dates are written where day and month could be either.</source>
        <translation>Hvordan datoer er skrevet, når dag og måned kan forveksles.</translation>
    </message>
    <message>
        <source>The time zone of times without one; the store&apos;s without it.</source>
        <translation>Tidszonen for tidspunkter uden tidszone; standard er Gensvar-filens tidszone.</translation>
    </message>
    <message>
        <source>How many header rows there are, instead of detecting it.</source>
        <translation>Antallet af overskriftsrækker i stedet for automatisk genkendelse.</translation>
    </message>
    <message>
        <source>The answers were promised anonymity: no customers are made of them.</source>
        <translation>Der er lovet anonymitet: der oprettes ingen kunder ud fra besvarelserne.</translation>
    </message>
    <message>
        <source>Tell what would be done, and change nothing.</source>
        <translation>Vis, hvad der ville ske, uden at ændre noget.</translation>
    </message>
    <message>
        <source>Refuse a file as soon as one of its rows has to be rejected.</source>
        <translation>Afvis hele filen, så snart én af rækkerne skal afvises.</translation>
    </message>
    <message>
        <source>Write the rejected rows there, as they stood and with the reason. With several files, each gets a file of its own, named after both.</source>
        <translation>Skriv de afviste rækker til denne fil, uændret og med begrundelse. Er der flere filer, får hver sin egen, opkaldt efter begge.</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”.</source>
        <translation>--%1 skal skrives FIELD=…, ikke ”%2”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2.</source>
        <translation>Feltet ”%1” findes ikke. Felterne er %2.</translation>
    </message>
    <message>
        <source>--set names “%1” twice.</source>
        <translation>--set angiver ”%1” to gange.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 kræver en værdi.</translation>
    </message>
    <message>
        <source>Lists the imports, newest first.</source>
        <translation>Viser importerne, nyeste først.</translation>
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
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>The answers are in. Search is not ready for all of them; it goes on the next time.</source>
        <translation>Besvarelserne er importeret. Søgningen er endnu ikke klar for dem alle; den fortsætter næste gang.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 tilføjet</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 opdateret</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 uændret</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 afvist</translation>
    </message>
    <message>
        <source>%1 without a score</source>
        <translation>%1 uden score</translation>
    </message>
    <message>
        <source>%1 (dry run, source “%2”): %3</source>
        <translation>%1 (prøvekørsel, kilde ”%2”): %3</translation>
    </message>
    <message>
        <source>%1 (source “%2”): %3</source>
        <translation>%1 (kilde ”%2”): %3</translation>
    </message>
    <message>
        <source>kept as they are: %1</source>
        <translation>beholdes, som de er: %1</translation>
    </message>
    <message>
        <source>… and %1 more; --rejects FILE.csv saves them all.</source>
        <translation>… og %1 til; --rejects FILE.csv gemmer dem alle.</translation>
    </message>
    <message>
        <source>Takes excluded responses back into the figures.</source>
        <translation>Medregner igen besvarelser, der har været holdt ude af tallene.</translation>
    </message>
    <message>
        <source>Responses counted again: %1.</source>
        <translation>Besvarelser, der medregnes igen: %1.</translation>
    </message>
    <message>
        <source>Lists what was done to the store, newest first.</source>
        <translation>Viser, hvad der er gjort i Gensvar-filen, nyeste først.</translation>
    </message>
    <message>
        <source>Only those before that change.</source>
        <translation>Kun ændringer før denne.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>fortrudt med ændring %1</translation>
    </message>
    <message>
        <source>Makes several values of a dimension one; later imports remember it.</source>
        <translation>Slår flere værdier i en dimension sammen til én; det huskes ved senere importer.</translation>
    </message>
    <message>
        <source>The value that stays.</source>
        <translation>Den værdi, der bliver stående.</translation>
    </message>
    <message>
        <source>merge needs --into VALUE and the values to merge.</source>
        <translation>merge kræver --into VALUE og de værdier, der skal slås sammen.</translation>
    </message>
    <message>
        <source>The dimension: department, touchpoint …</source>
        <translation>Dimensionen: department, touchpoint …</translation>
    </message>
    <message>
        <source>--field takes one of %1, not “%2”.</source>
        <translation>--field skal være en af værdierne %1, ikke ”%2”.</translation>
    </message>
    <message>
        <source>Done; “undo-change %1” takes it back.</source>
        <translation>Udført; ”undo-change %1” fortryder det.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Sådan er det allerede.</translation>
    </message>
    <message>
        <source>Tells the Net Promoter Score, by group and period.</source>
        <translation>Viser Net Promoter Score efter gruppe og periode.</translation>
    </message>
    <message>
        <source>Group by one field or two, also attr.NAME or attr.&quot;NAME, MORE&quot;.</source>
        <translation>Gruppér efter ét eller to felter, også attr.NAME eller attr.&quot;NAME, MORE&quot;.</translation>
    </message>
    <message>
        <source>A figure for each; total without it.</source>
        <translation>Et tal for hver periode; standard er det samlede tal.</translation>
    </message>
    <message>
        <source>Each figure is of so many days up to its period&apos;s end.</source>
        <translation>Hvert tal dækker dette antal dage frem til periodens slutning.</translation>
    </message>
    <message>
        <source>Also how often each score from 0 to 10 was given.</source>
        <translation>Også hvor ofte hver score fra 0 til 10 er givet.</translation>
    </message>
    <message>
        <source>Also the change against the period before, or the same last year.</source>
        <translation>Også ændringen i forhold til perioden før eller samme periode sidste år.</translation>
    </message>
    <message>
        <source>--by names “%1” twice.</source>
        <translation>--by angiver ”%1” to gange.</translation>
    </message>
    <message>
        <source>--by takes at most two fields.</source>
        <translation>--by kan højst have to felter.</translation>
    </message>
    <message>
        <source>--rolling needs a --period whose ends the windows end with.</source>
        <translation>--rolling kræver --period, da hvert vindue slutter sammen med en periode.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Klargør søgning</translation>
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
        <translation>%1 rækker/s</translation>
    </message>
    <message>
        <source>Shows a file&apos;s rows as they are read, before any mapping.</source>
        <translation>Viser rækkerne i en fil, som de læses, før kolonnerne tilknyttes felter.</translation>
    </message>
    <message>
        <source>Only the sheet of that name.</source>
        <translation>Kun arket med dette navn.</translation>
    </message>
    <message>
        <source>At most so many rows of each sheet.</source>
        <translation>Højst dette antal rækker fra hvert ark.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Arket ”%1”</translation>
    </message>
    <message>
        <source>Sheet “%1” (hidden)</source>
        <translation>Arket ”%1” (skjult)</translation>
    </message>
    <message>
        <source>Gives a value of a dimension another name.</source>
        <translation>Giver en værdi i en dimension et andet navn.</translation>
    </message>
    <message>
        <source>Makes up a survey of an insurer, to try the program with.</source>
        <translation>Laver en opdigtet undersøgelse for et forsikringsselskab, så du kan prøve programmet.</translation>
    </message>
    <message>
        <source>How many answers.</source>
        <translation>Antallet af besvarelser.</translation>
    </message>
    <message>
        <source>Which survey; the same number makes the same one. 1 without it.</source>
        <translation>Hvilken undersøgelse; samme tal giver samme undersøgelse. Standard er 1.</translation>
    </message>
    <message>
        <source>The file to write: .csv or .xlsx.</source>
        <translation>Den fil, der skal skrives: .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>The store to fill instead; made if it is not there.</source>
        <translation>Den Gensvar-fil, der skal fyldes i stedet; den oprettes, hvis den ikke findes.</translation>
    </message>
    <message>
        <source>How the answers are numbered: ordered (the default) or random.</source>
        <translation>Hvordan besvarelserne nummereres: ordered (standard) eller random.</translation>
    </message>
    <message>
        <source>How many departments, from 1 to 12; 12 without it.</source>
        <translation>Antallet af afdelinger, fra 1 til 12; standard er 12.</translation>
    </message>
    <message>
        <source>The last day of its four years.</source>
        <translation>Den sidste dag i de fire år.</translation>
    </message>
    <message>
        <source>Answers written to %2: %1.</source>
        <translation>Besvarelser skrevet til %2: %1.</translation>
    </message>
    <message>
        <source>%1 made-up answers are in %2.</source>
        <translation>%1 opdigtede besvarelser ligger i %2.</translation>
    </message>
    <message>
        <source>sample needs --out FILE.csv, --out FILE.xlsx or --into STORE.</source>
        <translation>sample kræver --out FILE.csv, --out FILE.xlsx eller --into STORE.</translation>
    </message>
    <message>
        <source>Only responses with that value; nothing after = is no value. May be repeated: the same field is or, different fields are and. score=0-6 is a range. A column of its own name is attr.NAME, or attr.&quot;NAME&quot; where the name holds a comma or =.</source>
        <translation>Kun besvarelser med denne værdi; intet efter = betyder uden værdi. Kan gentages: samme felt betyder eller, forskellige felter betyder og. score=0-6 er et interval. En kolonne, der har beholdt sit eget navn, er attr.NAME eller attr.&quot;NAME&quot;, når navnet indeholder komma eller =.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Den første dag.</translation>
    </message>
    <message>
        <source>The last day, inclusive.</source>
        <translation>Den sidste dag, inklusive.</translation>
    </message>
    <message>
        <source>“%1” is nothing to filter or group by. What is: %2, and attr.NAME for a column of its own name.</source>
        <translation>”%1” kan ikke bruges til at filtrere eller gruppere. Du kan bruge %2 og attr.NAME for en kolonne, der har beholdt sit eget navn.</translation>
    </message>
    <message>
        <source>The quotes in “%1” do not fit: attr.&quot;NAME&quot;, where a quote in the name itself is written twice.</source>
        <translation>Anførselstegnene i ”%1” passer ikke: attr.&quot;NAME&quot;, hvor et anførselstegn i selve navnet skrives dobbelt.</translation>
    </message>
    <message>
        <source>--filter takes FIELD=VALUE, not “%1”.</source>
        <translation>--filter skal skrives FIELD=VALUE, ikke ”%1”.</translation>
    </message>
    <message>
        <source>Count the days in that time zone from now on.</source>
        <translation>Regn dagene i denne tidszone fra nu af.</translation>
    </message>
    <message>
        <source>Keep rejected rows, and what responses were before an import changed them, for so many days; 90 without it. What is older cannot be brought back by undo-import.</source>
        <translation>Bevar afviste rækker, og hvordan besvarelser så ud, før en import ændrede dem, i dette antal dage; standard er 90. Ældre data kan ikke hentes tilbage med undo-import.</translation>
    </message>
    <message>
        <source>Responses: %1. Days in %2.</source>
        <translation>Besvarelser: %1. Dagene regnes i tidszonen %2.</translation>
    </message>
    <message>
        <source>Takes a merge, rename, group or exclusion back.</source>
        <translation>Fortryder en sammenlægning, et navneskift, en gruppering, eller at besvarelser er holdt ude.</translation>
    </message>
    <message>
        <source>“%1” is no change&apos;s number; “log” lists them.</source>
        <translation>”%1” er ikke nummeret på en ændring; ”log” viser dem.</translation>
    </message>
    <message>
        <source>Change %1 is undone.</source>
        <translation>Ændring %1 er fortrudt.</translation>
    </message>
    <message>
        <source>Takes back what an import brought.</source>
        <translation>Fortryder alt, hvad en import tilføjede og ændrede.</translation>
    </message>
    <message>
        <source>“%1” is no import&apos;s number; “imports” lists them.</source>
        <translation>”%1” er ikke nummeret på en import; ”imports” viser dem.</translation>
    </message>
    <message>
        <source>Import %1 is undone. Responses removed: %2; as they were before: %3; kept, because another import has them: %4.</source>
        <translation>Import %1 er fortrudt. Fjernede besvarelser: %2; tilbage til deres tidligere indhold: %3; beholdt, fordi en anden import har dem: %4.</translation>
    </message>
    <message>
        <source>Left as they are, because what they were before is no longer kept: %1.</source>
        <translation>Ikke ændret, fordi det tidligere indhold ikke længere er bevaret: %1.</translation>
    </message>
    <message>
        <source>Lists the names of a dimension, with their merges and groups.</source>
        <translation>Viser navnene i en dimension med deres sammenlægninger og grupper.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Oprindeligt navn</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Slået sammen med</translation>
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
        <translation>samme kunder flere gange</translation>
    </message>
    <message>
        <source>many customers in both periods</source>
        <translation>mange kunder i begge perioder</translation>
    </message>
    <message>
        <source>Where the same customers answered several times, intervals and tests count their answers as fewer.</source>
        <translation>Hvor de samme kunder har svaret flere gange, tæller intervaller og test deres svar som færre.</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 % of the customers.</source>
        <translation>Hvilke svar der kommer fra de samme kunder, er anslået ud fra tilfældigt valgte %1 % af kunderne.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Eksempel: %1</translation>
    </message>
    <message>
        <source>The argument %1 of “%2” is missing.</source>
        <translation>Argumentet %1 til ”%2” mangler.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”.</source>
        <translation>”%1” er ét argument for meget til ”%2”.</translation>
    </message>
    <message>
        <source>erase takes --customer or --email, not both: they may name different people.</source>
        <translation>erase tager --customer eller --email, ikke begge: de kan gælde forskellige personer.</translation>
    </message>
    <message>
        <source>--field FIELD is missing. It takes one of %1.</source>
        <translation>--field FIELD mangler. Den skal være en af %1.</translation>
    </message>
    <message>
        <source>sample takes --out or --into, not both: it writes a file or fills a store.</source>
        <translation>sample tager --out eller --into, ikke begge: enten skrives en fil, eller også fyldes en Gensvar-fil.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>I detaljer</translation>
    </message>
    <message>
        <source>Tells what the store is, and sets its time zone, how long it keeps what was, and the company&apos;s own e-mail domains.</source>
        <translation>Viser oplysninger om Gensvar-filen og indstiller dens tidszone, hvor længe tidligere data bevares, og virksomhedens egne e-maildomæner.</translation>
    </message>
    <message>
        <source>From now on, leave answers from these e-mail domains out of the figures as own staff&apos;s; &apos;&apos; for none.</source>
        <translation>Hold fra nu af besvarelser fra disse e-maildomæner ude af tallene, som svar fra egne medarbejdere; &apos;&apos; for ingen.</translation>
    </message>
    <message>
        <source>Own e-mail domains: %1.</source>
        <translation>Egne e-maildomæner: %1.</translation>
    </message>
    <message>
        <source>--own-domains takes e-mail domains such as example.com, not “%1”.</source>
        <translation>--own-domains tager e-maildomæner som example.com, ikke ”%1”.</translation>
    </message>
    <message>
        <source>Mark figures of fewer responses as small; as the file has it without this, 30 to begin with.</source>
        <translation>Markér tal med færre besvarelser end dette som usikre; standard er Gensvar-filens indstilling, som er 30 fra starten.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Compares with the figure that a survey platform shows: what it may count otherwise.</source>
        <translation>Sammenligner med det tal, som et undersøgelsesværktøj viser: hvad det kan tælle anderledes.</translation>
    </message>
    <message>
        <source>The NPS that the platform shows for these days and this filter, with its decimals.</source>
        <translation>Den NPS, som værktøjet viser for disse dage og dette filter, med dens decimaler.</translation>
    </message>
    <message>
        <source>The number of responses that it shows.</source>
        <translation>Antallet af besvarelser, som det viser.</translation>
    </message>
    <message>
        <source>--%1 takes a number from −100 to 100, not “%2”.</source>
        <translation>--%1 skal være et tal fra −100 til 100, ikke ”%2”.</translation>
    </message>
    <message>
        <source>Gensvar shows NPS %1.</source>
        <comment>31.2 of 1,204 responses</comment>
        <translation>Gensvar viser NPS %1.</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise.</source>
        <translation>Her er intet, der kan være talt anderledes.</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Hvis værktøjet tæller sådan</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Besvarelser</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>Ny NPS</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>Nyt n</translation>
    </message>
    <message>
        <source>Words, “phrases” in quotes or beginnings*; all must occur. Case does not matter; å ä ö æ ø are letters of their own.</source>
        <translation>Ord, ”flere ord i rækkefølge” i anførselstegn eller begyndelser*; alle skal forekomme. Der skelnes ikke mellem store og små bogstaver; å ä ö æ ø er selvstændige bogstaver.</translation>
    </message>
</context>
<context>
    <name>CommentFile</name>
    <message>
        <source>Saving %1</source>
        <translation>Gemmer %1</translation>
    </message>
</context>
<context>
    <name>CommentSheet</name>
    <message>
        <source>Time of day</source>
        <translation>Klokkeslæt</translation>
    </message>
</context>
<context>
    <name>CommentsHandout</name>
    <message>
        <source>Comments behind NPS %1</source>
        <translation>Kommentarerne bag NPS %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Kunde-id</translation>
    </message>
    <message>
        <source>These are the first %1 of %2; there are %3 more.</source>
        <translation>Dette er de første %1 af %2; der er %3 mere.</translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>Her er ingen kommentarer.</translation>
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
        <translation>Besvarelser, nyeste først</translation>
    </message>
    <message>
        <source>There are older answers than these.</source>
        <translation>Der er ældre besvarelser end disse.</translation>
    </message>
    <message>
        <source>One customer’s answers are withheld from readers outside the team.</source>
        <translation>En enkelt kundes besvarelser tilbageholdes for læsere uden for teamet.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>NPS is the share of promoters (scores 9 and 10) less the share of detractors (0 to 6), from −100 to 100. In brackets the interval in which it lies with 95 % certainty, as far as chance goes; it does not cover who chose not to answer. n is the number of responses with a score.</source>
        <translation>NPS er andelen af ambassadører (score 9 og 10) minus andelen af kritikere (0 til 6), fra −100 til 100. I parentes står det konfidensinterval, som NPS ligger i med 95 % sikkerhed, når kun tilfældige udsving tages i betragtning; frafald er ikke dækket. n er antallet af besvarelser med score.</translation>
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
        <translation>Side %1 af %2</translation>
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
            <numerusform>NPS %1, konfidensinterval (%2 til %3), %Ln besvarelse</numerusform>
            <numerusform>NPS %1, konfidensinterval (%2 til %3), %Ln besvarelser</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval covers chance, not who chose not to answer.</source>
        <translation>Konfidensintervallet dækker tilfældige udsving, ikke frafald.</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Udregning: %1</translation>
    </message>
    <message>
        <source>These are too few responses for a certain figure.</source>
        <translation>Det er for få besvarelser til et sikkert tal.</translation>
    </message>
    <message>
        <source>No responses with a score</source>
        <translation>Ingen besvarelser med score</translation>
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
        <translation>%1 − %2 af %3 = %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>i alt</translation>
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
        <translation>uge %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%1. kvartal %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
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
        <translation>Relationel</translation>
    </message>
    <message>
        <source>Transactional</source>
        <comment>a kind of survey</comment>
        <translation>Transaktionel</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>a kind of survey</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Type ikke oplyst</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>a response without a department, touchpoint …</comment>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>The same customers answered several times, so that the interval and the tests count %1 answers as %2.</source>
        <translation>De samme kunder har svaret flere gange, så intervallet og testene tæller %1 svar som %2.</translation>
    </message>
    <message>
        <source>%1 of the customers are in both periods.</source>
        <comment>a share of the customers</comment>
        <translation>%1 af kunderne er med i begge perioder.</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <comment>responses, and how many independent ones they are worth</comment>
        <translation>%1, tæller som %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>one score, or a range of them</comment>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 of the customers.</source>
        <comment>a share of the customers</comment>
        <translation>Hvilke svar der kommer fra de samme kunder, er anslået ud fra tilfældigt valgte %1 af kunderne.</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>uden score</translation>
    </message>
    <message>
        <source>added since %1</source>
        <comment>responses that came in after a moment</comment>
        <translation>tilføjet siden %1</translation>
    </message>
    <message>
        <source>%1 of the customers in both</source>
        <comment>a share of the customers; both periods</comment>
        <translation>%1 af kunderne i begge</translation>
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
        <translation>Uden filter</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Søgt efter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln besvarelse</numerusform>
            <numerusform>%Ln besvarelser</numerusform>
        </translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Til læsere uden for teamet</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Net Promoter, Net Promoter Score and NPS are registered trademarks of their owners: %1. Gensvar is not certified or endorsed by them.</source>
        <extracomment>%1 = their names, not to be translated</extracomment>
        <translation>Net Promoter, Net Promoter Score og NPS er registrerede varemærker, der tilhører deres ejere: %1. Gensvar er ikke certificeret eller godkendt af dem.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Fri software under GNU General Public License, version 3 eller nyere, uden nogen form for garanti.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 = names and licences, not to be translated</extracomment>
        <translation>Lavet med %1.</translation>
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
        <translation>Seneste 12 måneder</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartal</translation>
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
        <translation>Sidste år</translation>
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
        <translation>de foregående 12 måneder</translation>
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
        <translation>Holdt ude som test: medregnet</translation>
    </message>
    <message>
        <source>Taken out as own staff’s: counted</source>
        <translation>Holdt ude som egne medarbejderes: medregnet</translation>
    </message>
    <message>
        <source>Taken out as duplicates: counted</source>
        <translation>Holdt ude som dubletter: medregnet</translation>
    </message>
    <message>
        <source>Taken out as the wrong person’s: counted</source>
        <translation>Holdt ude som svar fra en forkert person: medregnet</translation>
    </message>
    <message>
        <source>Same customer, day and score: counted once</source>
        <translation>Samme kunde, dag og score: medregnet én gang</translation>
    </message>
    <message>
        <source>Several answers of a customer: only the last counted</source>
        <translation>Flere svar fra en kunde: kun det seneste medregnet</translation>
    </message>
    <message>
        <source>Not finished: not counted</source>
        <translation>Ikke gennemført: ikke medregnet</translation>
    </message>
    <message>
        <source>Comment without a score: counted as a response</source>
        <translation>Kommentar uden score: medregnet som besvarelse</translation>
    </message>
    <message>
        <source>Days by UTC instead of local time</source>
        <translation>Dage regnet i UTC i stedet for lokal tid</translation>
    </message>
    <message>
        <source>Dismissed, with neither score nor comment: counted as a response</source>
        <translation>Klikket væk uden score og kommentar: medregnet som besvarelse</translation>
    </message>
    <message>
        <source>Left out because the score is not 0 to 10: counted as a response</source>
        <translation>Udeladt, fordi scoren ikke er 0 til 10: medregnet som besvarelse</translation>
    </message>
    <message>
        <source>Left out because there is no date: counted</source>
        <translation>Udeladt, fordi datoen mangler: medregnet</translation>
    </message>
    <message>
        <source>Left out for another reason: counted</source>
        <translation>Udeladt af en anden grund: medregnet</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as tests</source>
        <translation>
            <numerusform>den %Ln testbesvarelse medregnet</numerusform>
            <numerusform>de %Ln testbesvarelser medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as own staff’s</source>
        <translation>
            <numerusform>det %Ln svar fra egne medarbejdere medregnet</numerusform>
            <numerusform>de %Ln svar fra egne medarbejdere medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as duplicates</source>
        <translation>
            <numerusform>den %Ln dublet medregnet</numerusform>
            <numerusform>de %Ln dubletter medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as the wrong person’s</source>
        <translation>
            <numerusform>det %Ln svar fra en forkert person medregnet</numerusform>
            <numerusform>de %Ln svar fra forkerte personer medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only one of the same customer’s equal answers of a day</source>
        <translation>
            <numerusform>kun ét af samme kundes ens svar på en dag</numerusform>
            <numerusform>kun ét af samme kundes ens svar på en dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the last answer of each customer</source>
        <translation>
            <numerusform>kun det seneste svar fra hver kunde</numerusform>
            <numerusform>kun det seneste svar fra hver kunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished answers only</source>
        <translation>
            <numerusform>kun gennemførte svar</numerusform>
            <numerusform>kun gennemførte svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln comment(s) without a score</source>
        <translation>
            <numerusform>den %Ln kommentar uden score medregnet</numerusform>
            <numerusform>de %Ln kommentarer uden score medregnet</numerusform>
        </translation>
    </message>
    <message>
        <source>days by UTC</source>
        <translation>dage regnet i UTC</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln dismissed survey(s)</source>
        <translation>
            <numerusform>den %Ln bortklikkede undersøgelse medregnet</numerusform>
            <numerusform>de %Ln bortklikkede undersøgelser medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) whose score is not 0 to 10</source>
        <translation>
            <numerusform>den %Ln række med en score uden for 0 til 10 medregnet</numerusform>
            <numerusform>de %Ln rækker med en score uden for 0 til 10 medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) without a date</source>
        <translation>
            <numerusform>den %Ln række uden dato medregnet</numerusform>
            <numerusform>de %Ln rækker uden dato medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) left out for another reason</source>
        <translation>
            <numerusform>den %Ln række udeladt af en anden grund medregnet</numerusform>
            <numerusform>de %Ln rækker udeladt af en anden grund medregnet</numerusform>
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
            <numerusform>%1 ud fra %Ln besvarelse</numerusform>
            <numerusform>%1 ud fra %Ln besvarelser</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures agree: %1, counted the same way.</source>
        <translation>Tallene stemmer overens: %1, talt på samme måde.</translation>
    </message>
    <message>
        <source>With %1 the figure is %2, as the platform shows.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Med %1 bliver tallet %2, som værktøjet viser.</translation>
    </message>
    <message>
        <source>It is also what comes out with %1: %2.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Det samme fås med %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more way(s) of counting lead there: type in both numbers, and as many decimals as the platform shows.</source>
        <translation>
            <numerusform>Yderligere %Ln måde at tælle på giver det samme: Skriv begge tal med lige så mange decimaler, som værktøjet viser.</numerusform>
            <numerusform>Yderligere %Ln måder at tælle på giver det samme: Skriv begge tal med lige så mange decimaler, som værktøjet viser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) more</source>
        <translation>
            <numerusform>%Ln besvarelse mere</numerusform>
            <numerusform>%Ln besvarelser flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) fewer</source>
        <translation>
            <numerusform>%Ln besvarelse mindre</numerusform>
            <numerusform>%Ln besvarelser færre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <comment>NPS</comment>
        <translation>%1 point højere</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <comment>NPS</comment>
        <translation>%1 point lavere</translation>
    </message>
    <message>
        <source>The platform may show one survey, department or channel only: set the filter to what it shows.</source>
        <translation>Værktøjet viser måske kun én undersøgelse, afdeling eller kanal: Indstil filteret til det, værktøjet viser.</translation>
    </message>
    <message>
        <source>The platform’s filter may be another, or none.</source>
        <translation>Værktøjet har måske et andet filter eller intet.</translation>
    </message>
    <message>
        <source>What came in after the last import is not here: “%1” on %2, with responses until %3.</source>
        <translation>Det, der er kommet til efter den seneste import, er ikke med her: ”%1” den %2 med besvarelser til og med %3.</translation>
    </message>
    <message>
        <source>No other way of counting explains it. As counted here it is %1: %2 than the platform shows.</source>
        <comment>a figure, how far off</comment>
        <translation>Ingen anden måde at tælle på forklarer det. Med optællingen her er tallet %1: %2, end værktøjet viser.</translation>
    </message>
    <message>
        <source>No way of counting explains it to the full. The nearest is with %1: %2, %3 than the platform shows.</source>
        <comment>ways of counting, a figure, how far off</comment>
        <translation>Ingen måde at tælle på forklarer det fuldt ud. Det nærmeste fås med %1: %2, %3, end værktøjet viser.</translation>
    </message>
    <message>
        <source>The responses of the first and the last day tell no time of day: whether the platform counts days by UTC cannot be checked.</source>
        <translation>Besvarelserne fra den første og den sidste dag har intet klokkeslæt: Det kan ikke kontrolleres, om værktøjet regner dagene i UTC.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of the first and the last day tell no time of day, and stay where they are when days are counted by UTC.</source>
        <translation>
            <numerusform>%Ln besvarelse fra den første og den sidste dag har intet klokkeslæt og bliver på sin dag, når dagene regnes i UTC.</numerusform>
            <numerusform>%Ln besvarelser fra den første og den sidste dag har intet klokkeslæt og bliver på deres dag, når dagene regnes i UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days here are days by UTC.</source>
        <translation>Dagene regnes her i UTC.</translation>
    </message>
    <message>
        <source>Days here begin at midnight in %1.</source>
        <comment>a time zone</comment>
        <translation>Dagene begynder her ved midnat i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that imports left out are not looked at under a filter: of these only the day is known.</source>
        <translation>
            <numerusform>%Ln række, som importer har udeladt, er ikke undersøgt under et filter: Kun dagen er kendt.</numerusform>
            <numerusform>%Ln rækker, som importer har udeladt, er ikke undersøgt under et filter: Kun dagen er kendt for dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) that imports left out the day is not known: they are looked at for all time only.</source>
        <translation>
            <numerusform>%Ln række, som importer har udeladt, har ingen kendt dag: Den undersøges kun for hele perioden.</numerusform>
            <numerusform>%Ln rækker, som importer har udeladt, har ingen kendt dag: De undersøges kun for hele perioden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Viser versionen.</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Viser denne hjælp.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser hjælp om kommandolinjens tilvalg.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Viser hjælp, også om Qt’s tilvalg.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Viser hjælp, også om Qt’s tilvalg.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukendt tilvalg: ”%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukendte tilvalg: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Der mangler en værdi efter ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventet værdi efter ”%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[tilvalg]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Brug: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tilvalg:</translation>
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
        <translation>Målfilen findes allerede</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Kildefilen findes ikke.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Adgang nægtet</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åbne filer</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen findes ikke</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Der er ikke mere plads på enheden</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukendt fejl</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Filen %1 findes og kan ikke skrives</translation>
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
        <translation>Svar i ”%1”, som allerede er her, fortæller, hvem der gav dem, så kilden kan ikke være anonym nu. Fortryd importerne af ”%1” først, eller importér filen under en anden kilde.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>Arbejdet blev stoppet, før det var færdigt. Intet er ændret.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10.</source>
        <translation>Scoren skal være et heltal fra 0 til 10.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10, without decimals.</source>
        <translation>Scoren skal være et heltal fra 0 til 10 uden decimaler.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this is not a number.</source>
        <translation>Scoren skal være et heltal fra 0 til 10; dette er ikke et tal.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; a spreadsheet program seems to have made a date of it. Format the column as text in the source and export again.</source>
        <translation>Scoren skal være et heltal fra 0 til 10; et regnearksprogram ser ud til at have lavet den om til en dato. Formatér kolonnen som tekst i kilden, og eksportér igen.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this one is given on another scale.</source>
        <translation>Scoren skal være et heltal fra 0 til 10; denne er givet på en anden skala.</translation>
    </message>
    <message>
        <source>The row has neither a score nor a comment.</source>
        <translation>Rækken har hverken en score eller en kommentar.</translation>
    </message>
    <message>
        <source>The row does not say when the person answered.</source>
        <translation>Rækken viser ikke, hvornår personen svarede.</translation>
    </message>
    <message>
        <source>This is not a date that can be read.</source>
        <translation>Dette kan ikke læses som en dato.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Denne dato findes ikke.</translation>
    </message>
    <message>
        <source>The date only exists with day and month in the other order than in the rest of the column.</source>
        <translation>Datoen findes kun, hvis dag og måned står i omvendt rækkefølge i forhold til resten af kolonnen.</translation>
    </message>
    <message>
        <source>The date is before the year 2000.</source>
        <translation>Datoen er før år 2000.</translation>
    </message>
    <message>
        <source>The date is more than a day ahead.</source>
        <translation>Datoen ligger mere end én dag ude i fremtiden.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s) where the header has %2 columns, so it cannot be told which is which.</source>
        <translation>
            <numerusform>Rækken har %n celle, mens overskriften har %2 kolonner, så det kan ikke afgøres, hvad der hører til hvor.</numerusform>
            <numerusform>Rækken har %n celler, mens overskriften har %2 kolonner, så det kan ikke afgøres, hvad der hører til hvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, more than any answer.</source>
        <translation>En celle er længere end 1 MiB, mere end noget svar kan fylde.</translation>
    </message>
    <message>
        <source>The kind of survey must be relational, transactional or product, or one of their words in your language.</source>
        <translation>Undersøgelsestypen skal være relationel, transaktionel eller produkt eller et andet ord for det samme på dit sprog.</translation>
    </message>
    <message>
        <source>The row answers another question than how likely the person is to recommend you.</source>
        <translation>Rækken besvarer et andet spørgsmål, end hvor sandsynligt det er, at personen vil anbefale jer.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>Arket ”%1” findes ikke. Arkene er: %2.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it. Leave out --sheet, or name the spreadsheet that has it.</source>
        <translation>Dette er en tekstfil, og den har ingen ark, så arket ”%1” findes ikke i den. Udelad --sheet, eller angiv det regneark, der har arket.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, name it: --sheet NAME.</source>
        <translation>Filen har intet synligt ark med rækker. Hvis besvarelserne ligger på et skjult ark, så angiv arket: --sheet NAME.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Say which one to import: --sheet NAME.</source>
        <translation>Flere ark kan indeholde besvarelserne: %1. Angiv, hvilket der skal importeres: --sheet NAME.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Der er ingen gemt kolonnetilknytning med navnet ”%1”.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” was used, because the file has the same header as when it was saved.</source>
        <translation>Den gemte kolonnetilknytning ”%1” er brugt, fordi filen har de samme overskrifter, som da den blev gemt.</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the figures, as tests or as answers of your own staff: %n response(s). They can be taken back in.</source>
        <translation>
            <numerusform>Holdt ude af tallene som test eller som svar fra jeres egne medarbejdere: %n besvarelse. Den kan medregnes igen.</numerusform>
            <numerusform>Holdt ude af tallene som test eller som svar fra jeres egne medarbejdere: %n besvarelser. De kan medregnes igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import and name its source: --source NAME.</source>
        <translation>%1 af de %2 id’er, som ”%3” allerede kender, kom med et andet tidspunkt og en anden score og har erstattet det, der stod. Hvis det er en anden undersøgelse, så fortryd importen, og angiv en særskilt kilde: --source NAME.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>
            <numerusform>%n besvarelse i ”%2” havde allerede en afdeling eller et touchpoint, men fik den værdi, du angav for alle rækker. Hvis det er en anden besvarelse, så fortryd importen, og angiv en særskilt kilde: --source NAME.</numerusform>
            <numerusform>%n besvarelser i ”%2” havde allerede en afdeling eller et touchpoint, men fik den værdi, du angav for alle rækker. Hvis det er andre besvarelser, så fortryd importen, og angiv en særskilt kilde: --source NAME.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or file.</source>
        <translation>”%1” kan ikke skrives: %2. Vælg en anden mappe eller fil.</translation>
    </message>
    <message>
        <source>Nothing has the value “%2” for %1, so nothing matches. Check how it is written.</source>
        <translation>Ingen besvarelser har værdien ”%2” for %1, så intet blev fundet. Kontrollér stavemåden.</translation>
    </message>
    <message>
        <source>There is no further column “%1”. Check how its name is written.</source>
        <translation>Der er ingen ekstra kolonne med navnet ”%1”. Kontrollér, hvordan navnet skrives.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n different value(s), too many to group by. It can still be shown and searched.</source>
        <translation>
            <numerusform>”%1” har mere end %n værdi, for mange til at gruppere efter. Kolonnen kan stadig vises og gennemsøges.</numerusform>
            <numerusform>”%1” har mere end %n forskellige værdier, for mange til at gruppere efter. Kolonnen kan stadig vises og gennemsøges.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a score from 0 to 10 nor a range of scores such as 0-6.</source>
        <translation>”%1” er hverken en score fra 0 til 10 eller et interval af scorer som 0-6.</translation>
    </message>
    <message numerus="yes">
        <source>The question has more than %n group(s) and periods, too many to answer. Ask for longer periods or a shorter time.</source>
        <translation>
            <numerusform>Forespørgslen giver mere end %n kombination af gruppe og periode, for mange til at blive besvaret. Vælg længere perioder eller et kortere tidsrum.</numerusform>
            <numerusform>Forespørgslen giver mere end %n kombinationer af grupper og perioder, for mange til at blive besvaret. Vælg længere perioder eller et kortere tidsrum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day (%1) is after the last (%2). Exchange them.</source>
        <translation>Den første dag (%1) ligger efter den sidste (%2). Byt om på dem.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Det fremgår af overskriften.</translation>
    </message>
    <message>
        <source>You said that it is.</source>
        <translation>Det har du angivet.</translation>
    </message>
    <message>
        <source>The saved mapping says so.</source>
        <translation>Det fremgår af den gemte kolonnetilknytning.</translation>
    </message>
    <message>
        <source>An export of %1 has it there.</source>
        <translation>Sådan er det i en eksport fra %1.</translation>
    </message>
    <message>
        <source>The header asks how likely people are to recommend you.</source>
        <translation>Overskriften spørger, hvor sandsynligt det er, at folk vil anbefale jer.</translation>
    </message>
    <message>
        <source>%1 % of its cells are whole numbers from 0 to 10.</source>
        <translation>%1 % af cellerne er heltal fra 0 til 10.</translation>
    </message>
    <message>
        <source>%1 % of its cells are dates.</source>
        <translation>%1 % af cellerne er datoer.</translation>
    </message>
    <message>
        <source>%1 % of its cells are e-mail addresses.</source>
        <translation>%1 % af cellerne er e-mailadresser.</translation>
    </message>
    <message>
        <source>It tells relational, transactional and product surveys apart.</source>
        <translation>Kolonnen skelner mellem relationelle undersøgelser, transaktionelle undersøgelser og produktundersøgelser.</translation>
    </message>
    <message>
        <source>It holds long texts, nearly all of them different.</source>
        <translation>Kolonnen indeholder lange tekster, og næsten alle er forskellige.</translation>
    </message>
    <message>
        <source>It is one of several columns that ask for the reason; they are joined.</source>
        <translation>Kolonnen er en af flere, der spørger om årsagen; de slås sammen.</translation>
    </message>
    <message>
        <source>It is none of the known fields and is kept under its own name.</source>
        <translation>Kolonnen er ikke et af de kendte felter og beholdes under sit eget navn.</translation>
    </message>
    <message>
        <source>It holds IP addresses or places on the map, and is not kept unless you ask for it.</source>
        <translation>Kolonnen indeholder IP-adresser eller geografiske positioner og beholdes kun, hvis du beder om det.</translation>
    </message>
    <message>
        <source>It tells who answered, and is not kept because anonymity was promised.</source>
        <translation>Kolonnen viser, hvem der har svaret, og beholdes ikke, fordi der er lovet anonymitet.</translation>
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
        <translation>Den hører til en mindre tabel ved siden af besvarelserne.</translation>
    </message>
    <message>
        <source>It holds the words promoter, passive and detractor, which follow from the score; the score is read from its own column.</source>
        <translation>Kolonnen indeholder ordene for ambassadør, passiv og kritiker, og de følger af scoren; scoren læses fra sin egen kolonne.</translation>
    </message>
    <message>
        <source>It is a score of something else than recommending you.</source>
        <translation>Kolonnen er en score for noget andet end anbefaling.</translation>
    </message>
    <message>
        <source>It holds the times of day that belong to the days in “%1”.</source>
        <translation>Kolonnen indeholder klokkeslættene til dagene i ”%1”.</translation>
    </message>
    <message>
        <source>It is a date, but not that of the answer.</source>
        <translation>Kolonnen er en dato, men ikke svardatoen.</translation>
    </message>
    <message>
        <source>The same value stands in several rows, so it cannot tell the responses apart.</source>
        <translation>Samme værdi står i flere rækker, så kolonnen kan ikke skelne besvarelserne fra hinanden.</translation>
    </message>
    <message>
        <source>There is a header, but no row of answers below it. Check that it is the right sheet and that the export is complete.</source>
        <translation>Der er en overskrift, men ingen rækker med besvarelser under den. Kontrollér, at det er det rigtige ark, og at eksporten er komplet.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. The columns are: %1. If one of them is the score, say which (--map score=COLUMN).</source>
        <translation>Ingen kolonne indeholder scorer fra 0 til 10. Kolonnerne er: %1. Hvis en af dem er scoren, så angiv hvilken (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10: “%1” holds words, such as “%2”. Export the answers as numbers.</source>
        <translation>Ingen kolonne indeholder scorer fra 0 til 10: ”%1” indeholder ord som f.eks. ”%2”. Eksportér besvarelserne som tal.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Say which one asks how likely people are to recommend you, such as --map &quot;score=%2&quot;.</source>
        <translation>Flere kolonner kan være scoren: %1. Angiv den, der spørger, hvor sandsynligt det er, at folk vil anbefale jer, f.eks. --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be the score: it holds “%2”. Scores are whole numbers from 0 to 10. Choose another column.</source>
        <translation>Kolonnen ”%1” kan ikke være scoren, for den indeholder ”%2”. Scorer er heltal fra 0 til 10. Vælg en anden kolonne.</translation>
    </message>
    <message>
        <source>No column says when people answered. Give the day for the whole file: --set responded_at=2026-03-31 (with the right day), or name the column: --map responded_at=COLUMN.</source>
        <translation>Ingen kolonne viser, hvornår folk svarede. Angiv dagen for hele filen: --set responded_at=2026-03-31 (med den rigtige dag), eller angiv kolonnen: --map responded_at=COLUMN.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Say which, such as --map &quot;responded_at=%2&quot;.</source>
        <translation>Flere kolonner kan være svardatoen: %1. Angiv hvilken, f.eks. --map &quot;responded_at=%2&quot;.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, say so: --map &quot;responded_at=%2&quot;. Else give the day for the whole file: --set responded_at=DATE.</source>
        <translation>Ingen kolonne har et navn, der tyder på svardatoen, men der er andre datoer: %1. Hvis en af dem er den rigtige, så angiv det: --map &quot;responded_at=%2&quot;. Angiv ellers dagen for hele filen: --set responded_at=DATE.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way.</source>
        <translation>Datoerne i ”%1” har dagen først i nogle rækker og måneden først i andre, f.eks. ”%2” og ”%3”. Ret filen, så de alle er skrevet på samme måde.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Kolonnen ”%1” findes ikke. Kolonnerne er: %2.</translation>
    </message>
    <message>
        <source>Several columns have the header “%1”. Name the one you mean by its position: %2.</source>
        <translation>Flere kolonner har overskriften ”%1”. Angiv den rigtige ved dens placering: %2.</translation>
    </message>
    <message>
        <source>The field %1 cannot be “%2”. Give a value that it can have.</source>
        <translation>Feltet %1 kan ikke være ”%2”. Angiv en værdi, som feltet kan have.</translation>
    </message>
    <message>
        <source>The saved mapping needs columns that the file does not have: %1. Choose another mapping, or none.</source>
        <translation>Den gemte kolonnetilknytning bruger kolonner, som filen ikke har: %1. Vælg en anden kolonnetilknytning eller ingen.</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. Save it again from an import that went well.</source>
        <translation>Den gemte kolonnetilknytning kan ikke læses. Gem den igen fra en vellykket import.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give one by its IANA name, such as Europe/Stockholm.</source>
        <translation>Tidszonen ”%1” findes ikke. Angiv en med dens IANA-navn, f.eks. Europe/Stockholm.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3; if that is wrong, undo the import and say --date-order.</source>
        <translation>Datoerne i ”%1”, f.eks. ”%2”, viser ikke, i hvilken rækkefølge dag, måned og år står. De er læst som %3; hvis det er forkert, så fortryd importen, og angiv --date-order.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) with a date in “%1” that is written in another order than the rest.</source>
        <translation>
            <numerusform>Udeladt: %n række med en dato i ”%1”, der er skrevet i en anden rækkefølge end resten.</numerusform>
            <numerusform>Udeladt: %n rækker med en dato i ”%1”, der er skrevet i en anden rækkefølge end resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only date and was taken for the day of the answer, though its name does not say so.</source>
        <translation>”%1” er den eneste dato og er brugt som svardato, selvom det ikke fremgår af navnet.</translation>
    </message>
    <message>
        <source>The highest of the few scores in “%1” is %2, and nothing tells the scale. They were taken as 0 to 10.</source>
        <translation>Den højeste af de få scorer i ”%1” er %2, og skalaen fremgår ingen steder. De er læst som 0 til 10.</translation>
    </message>
    <message>
        <source>The scores in “%1” were taken as 0 to 10 because you say so.</source>
        <translation>Scorerne i ”%1” er læst som 0 til 10, fordi du har angivet det.</translation>
    </message>
    <message>
        <source>“%1” was taken for the score because of its numbers alone; its name does not say so.</source>
        <translation>”%1” er brugt som score alene på grund af tallene; det fremgår ikke af navnet.</translation>
    </message>
    <message>
        <source>Some answers in “%1” are words without a number, such as “%2”, and were not taken as scores.</source>
        <translation>Nogle svar i ”%1” er ord uden tal, f.eks. ”%2”, og er ikke læst som scorer.</translation>
    </message>
    <message>
        <source>The column %1 has values but no header. It was left out; give it a header to keep it.</source>
        <translation>Kolonnen %1 har værdier, men ingen overskrift. Den er udeladt; giv den en overskrift for at beholde den.</translation>
    </message>
    <message>
        <source>A smaller table beside the answers, from “%1” on, was left out.</source>
        <translation>En mindre tabel ved siden af besvarelserne, fra og med ”%1”, blev udeladt.</translation>
    </message>
    <message>
        <source>The first row is an answer already, so the columns have no names. They are called #1, #2 and so on.</source>
        <translation>Den første række er allerede en besvarelse, så kolonnerne har ingen navne. De kaldes #1, #2 og så videre.</translation>
    </message>
    <message>
        <source>Row %1 is a remark below the answers. It was passed over.</source>
        <translation>Række %1 er en bemærkning under besvarelserne. Den er sprunget over.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check where it is and who may read it.</source>
        <translation>Filen kan ikke åbnes: %1. Kontrollér, hvor den ligger, og hvem der må læse den.</translation>
    </message>
    <message>
        <source>Reading the file failed: %1. Copy it to this computer and try again.</source>
        <translation>Filen kunne ikke læses: %1. Kopiér den til denne computer, og prøv igen.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again when nothing writes to it.</source>
        <translation>Filen blev ændret, mens den blev læst. Prøv igen, når der ikke længere skrives til den.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again.</source>
        <translation>Filen er tom. Eksportér den igen.</translation>
    </message>
    <message>
        <source>This is neither a spreadsheet nor a text table. Save it as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Dette er hverken et regneark eller en teksttabel. Gem det som XLSX, ODS, XLS eller CSV, og åbn den nye fil.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a spreadsheet. Save the table as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Dette er en fil af typen %1, ikke et regneark. Gem tabellen som XLSX, ODS, XLS eller CSV, og åbn den nye fil.</translation>
    </message>
    <message>
        <source>This is a web page or XML, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Dette er en webside eller XML, uanset hvad filen hedder. Åbn den i et regnearksprogram, og gem den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Spreadsheets of the kind %1 are not read. Save it as XLSX, ODS or CSV and open that.</source>
        <translation>Regneark af typen %1 kan ikke læses. Gem regnearket som XLSX, ODS eller CSV, og åbn den nye fil.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, save it without the password, and open that.</source>
        <translation>Filen er beskyttet med en adgangskode. Åbn den i et regnearksprogram, gem den uden adgangskode, og åbn den nye fil.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete (%1). Export or copy it again.</source>
        <translation>Filen er beskadiget eller ufuldstændig (%1). Eksportér eller kopiér den igen.</translation>
    </message>
    <message>
        <source>The file holds more than a spreadsheet can (%1, above %2). It was not read. Export it as CSV, or in parts.</source>
        <translation>Filen indeholder mere, end et regneark kan rumme (%1, over %2). Den er ikke læst. Eksportér den som CSV eller i mindre dele.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows, which no spreadsheet program can show. Export it as CSV, or in parts.</source>
        <translation>Arket har flere end %1 rækker, og det kan intet regnearksprogram vise. Eksportér det som CSV eller i mindre dele.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. Check the delimiter, or export fewer columns.</source>
        <translation>En række har flere end %1 kolonner. Kontrollér skilletegnet, eller eksportér færre kolonner.</translation>
    </message>
    <message>
        <source>The file declares XML entities (in %1), as no spreadsheet program does. It may be made to do harm and was not read.</source>
        <translation>Filen erklærer XML-entiteter (i %1), og det gør intet regnearksprogram. Den kan være lavet for at gøre skade og er ikke læst.</translation>
    </message>
    <message>
        <source>There is no encoding with the name “%1”. Name one such as utf-8, windows-1252 or macintosh.</source>
        <translation>Der er ingen tegnkodning med navnet ”%1”. Angiv en som utf-8, windows-1252 eller macintosh.</translation>
    </message>
    <message>
        <source>The file is not %1: byte %2 does not belong to it. Choose another encoding, or let it be detected.</source>
        <translation>Filen er ikke %1, for byte %2 hører ikke hjemme der. Vælg en anden tegnkodning, eller lad den blive genkendt automatisk.</translation>
    </message>
    <message>
        <source>“%1” cannot be the delimiter. Choose a single plain character such as ; or , or a tab.</source>
        <translation>”%1” kan ikke være skilletegn. Vælg et enkelt tegn som ; eller , eller en tabulator.</translation>
    </message>
    <message>
        <source>The file ends inside quotes that are opened in row %1. It may be cut off: export it again, or close the quotes there.</source>
        <translation>Filen slutter inde i et anførselstegn, der er åbnet i række %1. Den kan være afkortet: eksportér den igen, eller luk anførselstegnet der.</translation>
    </message>
    <message>
        <source>There is no sheet %1 with rows. Name one of the file&apos;s sheets.</source>
        <translation>Der er intet ark %1 med rækker. Angiv et af filens ark.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx. Name the file so that its ending says which of them to write.</source>
        <translation>”%1” ender hverken på .csv eller .xlsx. Giv filen et navn, der viser, hvilken af dem der skal skrives.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.</source>
        <translation>
            <numerusform>Et ark rummer højst %n række. Bed om færre besvarelser, eller skriv en .csv-fil.</numerusform>
            <numerusform>Et ark rummer højst %n rækker. Bed om færre besvarelser, eller skriv en .csv-fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for (%1).</source>
        <translation>Noget gik galt, som denne version ikke har ord for (%1).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>arket ”%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>række %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolonnen ”%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path, or import a file to make one.</source>
        <translation>Der findes ingen Gensvar-fil på placeringen %1. Kontrollér stien, eller importér en fil for at oprette den.</translation>
    </message>
    <message>
        <source>%1 could not be made, because nothing can be written in %2. Choose another folder.</source>
        <translation>%1 kunne ikke oprettes, fordi der ikke kan skrives i %2. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>%1 kan ikke læses. Kontrollér, at det er en fil, og at du må åbne den.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gensvar (its version is %2, this program knows up to %3). It was left as it is; update the program to open it.</source>
        <translation>%1 er skrevet af en nyere version af Gensvar (filens version er %2, dette program kender til og med %3). Filen er ikke ændret; opdatér programmet for at åbne den.</translation>
    </message>
    <message>
        <source>%1 is of an older version. Open it once for writing, which brings it up to date and keeps a copy.</source>
        <translation>%1 er af en ældre version. Åbn den én gang med skriveadgang, så bliver den opdateret, og der gemmes en kopi.</translation>
    </message>
    <message>
        <source>%1 is being written by another program (%2), so here it can only be read. Close it there first.</source>
        <translation>Et andet program (%2) skriver i %1, så her kan filen kun læses. Luk den først der.</translation>
    </message>
    <message>
        <source>Another program was writing in %1 for too long. Nothing was changed; try again when it is done.</source>
        <translation>Et andet program skrev for længe i %1. Intet er ændret; prøv igen, når det er færdigt.</translation>
    </message>
    <message>
        <source>The disk or network failed while %1 was in use (%2). Nothing was changed; check it and try again.</source>
        <translation>Disken eller netværket svigtede, mens %1 var i brug (%2). Intet er ændret; undersøg årsagen, og prøv igen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Disken med %1 er fuld. Intet er ændret; frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The store did not understand a question of the program (%1), which is a mistake in Gensvar. Nothing was changed; please report it with this text: “%2”.</source>
        <translation>Gensvar-filen forstod ikke en forespørgsel fra programmet (%1), og det er en fejl i Gensvar. Intet er ændret; rapportér venligst fejlen med denne tekst: ”%2”.</translation>
    </message>
    <message>
        <source>%1 could not be brought to a newer version (%2: %3). It was left as it is.</source>
        <translation>%1 kunne ikke opdateres til en nyere version (%2: %3). Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The copy that is kept needs %2 on %1, where %3 are free. Nothing was changed; make room and try again.</source>
        <translation>Kopien, der gemmes, kræver %2 på %1, hvor %3 er ledig. Intet er ændret; frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>%1 lies in a shared folder (%2). One program at a time can write it there, and a copy that is synchronised half-way may be damaged; a folder of this computer is safer.</source>
        <translation>%1 ligger i en delt mappe (%2). Kun ét program ad gangen kan skrive i filen der, og en kopi, der kun er halvt synkroniseret, kan blive beskadiget; en mappe på denne computer er sikrere.</translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file as a source of its own (--source NAME).</source>
        <translation>To forskellige besvarelser har id’er, der ikke kan skelnes fra hinanden (”%1”). Intet er importeret. Rapportér det venligst; indtil da kan du importere filen som en særskilt kilde (--source NAME).</translation>
    </message>
    <message>
        <source>Import %1 has been undone already.</source>
        <translation>Import %1 er allerede fortrudt.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Der er ingen import %1. Listen over importer viser numrene.</translation>
    </message>
    <message>
        <source>There is no such value (number %1). It may have been taken away since; look at the list again.</source>
        <translation>Værdien (nummer %1) findes ikke. Den kan være fjernet i mellemtiden; se på listen igen.</translation>
    </message>
    <message>
        <source>A name is needed. Write at least one letter.</source>
        <translation>Der mangler et navn. Skriv mindst ét bogstav.</translation>
    </message>
    <message>
        <source>There already is one with the name “%1”. Choose another name, or merge the two.</source>
        <translation>Der er allerede en med navnet ”%1”. Vælg et andet navn, eller slå de to sammen.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into or put under itself.</source>
        <translation>”%1” kan ikke slås sammen med eller placeres under sig selv.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be merged, because one of them is a group and the other is not.</source>
        <translation>”%1” og ”%2” kan ikke slås sammen, fordi den ene er en gruppe, og den anden ikke er.</translation>
    </message>
    <message>
        <source>“%1” is not a group, so nothing can be put under it.</source>
        <translation>”%1” er ikke en gruppe, så intet kan placeres under den.</translation>
    </message>
    <message>
        <source>“%1” was changed again since, so the earlier change cannot be undone alone. Undo the later one first.</source>
        <translation>”%1” er ændret igen siden, så den tidligere ændring kan ikke fortrydes alene. Fortryd først den senere.</translation>
    </message>
    <message>
        <source>There is no change with the number %1.</source>
        <translation>Der er ingen ændring med nummeret %1.</translation>
    </message>
    <message>
        <source>Change %1 has been undone already.</source>
        <translation>Ændring %1 er allerede fortrudt.</translation>
    </message>
    <message>
        <source>Change %1 is not one that can be undone.</source>
        <translation>Ændring %1 kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>No customer has the id or e-mail “%1”. Nothing was changed. Check how it is written.</source>
        <translation>Ingen kunde har id’et eller e-mailadressen ”%1”. Intet er ændret. Kontrollér stavemåden.</translation>
    </message>
    <message>
        <source>“%1” is there already, or is the store itself. It was left as it is. Give the copy another name.</source>
        <translation>”%1” findes allerede eller er selve Gensvar-filen. Den er ikke ændret. Giv kopien et andet navn.</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrongly as with or without a comment: %n response(s). Repairing the store mends this.</source>
        <translation>
            <numerusform>Fejlagtigt markeret som med eller uden kommentar: %n besvarelse. Reparér Gensvar-filen for at rette det.</numerusform>
            <numerusform>Fejlagtigt markeret som med eller uden kommentar: %n besvarelser. Reparér Gensvar-filen for at rette det.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next number for a response is %1, but %2 is in use already. Repairing the store mends this.</source>
        <translation>Det næste nummer til en besvarelse er %1, men %2 er allerede i brug. Reparér Gensvar-filen for at rette det.</translation>
    </message>
    <message numerus="yes">
        <source>The list of imports is wrong about where %n response(s) came from. Figures are right, but undoing an import may not be.</source>
        <translation>
            <numerusform>Listen over importer viser forkert, hvor %n besvarelse kom fra. Tallene er rigtige, men det bliver måske forkert at fortryde en import.</numerusform>
            <numerusform>Listen over importer viser forkert, hvor %n besvarelser kom fra. Tallene er rigtige, men det bliver måske forkert at fortryde en import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search does not hold the comments as they are. Repairing the store builds it anew.</source>
        <translation>Søgningen stemmer ikke med kommentarerne. Reparér Gensvar-filen for at genopbygge den.</translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no date that can be read.</source>
        <translation>
            <numerusform>Taget med uden ”%1”: %n række (række %3). Det, der står der, kan ikke læses som en dato.</numerusform>
            <numerusform>Taget med uden ”%1”: %n rækker, den første er række %3. Det, der står der, kan ikke læses som en dato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no time of day.</source>
        <translation>
            <numerusform>Taget med uden ”%1”: %n række (række %3). Det, der står der, er ikke et klokkeslæt.</numerusform>
            <numerusform>Taget med uden ”%1”: %n rækker, den første er række %3. Det, der står der, er ikke et klokkeslæt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is none of the words that it can hold.</source>
        <translation>
            <numerusform>Taget med uden ”%1”: %n række (række %3). Det, der står der, er ikke et af de ord, feltet kan indeholde.</numerusform>
            <numerusform>Taget med uden ”%1”: %n rækker, den første er række %3. Det, der står der, er ikke et af de ord, feltet kan indeholde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no number.</source>
        <translation>
            <numerusform>Taget med uden ”%1”: %n række (række %3). Det, der står der, er ikke et tal.</numerusform>
            <numerusform>Taget med uden ”%1”: %n rækker, den første er række %3. Det, der står der, er ikke et tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Say which one asks how likely people are to recommend you, such as --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</source>
        <translation>Flere kolonner kan være scoren: %1, og flere ark har sådanne kolonner. Angiv den, der spørger, hvor sandsynligt det er, at folk vil anbefale jer, f.eks. --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%2 Of %n row(s) not one could be taken, so nothing was imported.</source>
        <translation>
            <numerusform>%2 Der var %n række, og den kunne ikke tages med, så intet er importeret.</numerusform>
            <numerusform>%2 Ingen af de %n rækker kunne tages med, så intet er importeret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 In all, %n row(s) could not be taken, so nothing was imported, as you asked for.</source>
        <translation>
            <numerusform>%2 I alt kunne %n række ikke tages med, så intet er importeret, sådan som du bad om.</numerusform>
            <numerusform>%2 I alt kunne %n rækker ikke tages med, så intet er importeret, sådan som du bad om.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, say so: --map &quot;score=%2&quot;.</source>
        <translation>Kolonnen ”%1” er måske scoren, men det fremgår ikke med sikkerhed. Hvis den er, så angiv det: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, say so: --map &quot;score=%3&quot;.</source>
        <translation>Kolonnen ”%1” er besvaret på skalaen %2. NPS kræver scorer fra 0 til 10. Hvis det alligevel er sådanne scorer, så angiv det: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, say so: --map &quot;score=%2&quot;.</source>
        <translation>Kolonnen ”%1” måler noget andet, end hvor sandsynligt det er, at folk vil anbefale jer. Hvis den alligevel er scoren, så angiv det: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, say so: --map &quot;score=%3&quot;.</source>
        <translation>Ingen af de %2 scorer i ”%1” er 0, så skalaen er måske 1 til 10, og det er ikke NPS. Hvis den er 0 til 10, så angiv det: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The file seems to have several rows for each response, one a question (“%1” holds the question, “%2” the answer). Export it with one row for each response.</source>
        <translation>Filen ser ud til at have flere rækker for hver besvarelse, én for hvert spørgsmål (”%1” indeholder spørgsmålet, ”%2” svaret). Eksportér den med én række for hver besvarelse.</translation>
    </message>
    <message>
        <source>No score in “%1” is 0, and nothing tells whether the scale begins with 0 or 1. They were taken as 0 to 10.</source>
        <translation>Ingen score i ”%1” er 0, og det fremgår ingen steder, om skalaen begynder med 0 eller 1. Scorerne er læst som 0 til 10.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</source>
        <translation>
            <numerusform>I %n række stemmer scoren i ”%1” ikke overens med gruppen (ambassadører, passive eller kritikere) i ”%3”. Scoren er brugt.</numerusform>
            <numerusform>I %n rækker stemmer scoren i ”%1” ikke overens med gruppen (ambassadører, passive eller kritikere) i ”%3”. Scoren er brugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</source>
        <translation>
            <numerusform>Id’erne i ”%1” går igen med andre svar i mindst %n række; hver af dem erstattede den foregående. Hvis id’erne ikke er besvarelsernes egne, skal du fortryde importen og udelade dem (--map response_id=).</numerusform>
            <numerusform>Id’erne i ”%1” går igen med andre svar i mindst %n rækker; hver af dem erstattede den foregående. Hvis id’erne ikke er besvarelsernes egne, skal du fortryde importen og udelade dem (--map response_id=).</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the sheet do not stand in order (row %1 comes after row %2), and it is too large to sort. Open it in a spreadsheet program, save it again, and open that.</source>
        <translation>Rækkerne i arket står ikke i rækkefølge (række %1 kommer efter række %2), og arket er for stort til at blive sorteret. Åbn det i et regnearksprogram, gem det igen, og åbn den nye fil.</translation>
    </message>
    <message numerus="yes">
        <source>In “%1”, %n cell(s) are dates, none after the 12th of a month, beside texts such as “%3”. They seem to be dates written as %4 in which a spreadsheet program has swapped day and month. Check them; if they are, get the file from its source again and import it without opening it in a spreadsheet program.</source>
        <translation>
            <numerusform>I ”%1” er %n celle en dato, ikke efter den 12. i en måned, ved siden af tekster som ”%3”. Den ser ud til at være en dato skrevet som %4, hvor et regnearksprogram har byttet om på dag og måned. Kontrollér den; hvis det passer, så hent filen fra kilden igen, og importér den uden at åbne den i et regnearksprogram.</numerusform>
            <numerusform>I ”%1” er %n celler datoer, ingen efter den 12. i en måned, ved siden af tekster som ”%3”. De ser ud til at være datoer skrevet som %4, hvor et regnearksprogram har byttet om på dag og måned. Kontrollér dem; hvis det passer, så hent filen fra kilden igen, og importér den uden at åbne den i et regnearksprogram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: cells to the right of the table (column %1), beside %n row(s), from row %3 on. They have no header.</source>
        <translation>
            <numerusform>Udeladt: celler til højre for tabellen (kolonne %1), ved siden af %n række, række %3. De har ingen overskrift.</numerusform>
            <numerusform>Udeladt: celler til højre for tabellen (kolonne %1), ved siden af %n rækker, fra og med række %3. De har ingen overskrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many answers are new. Intervals and tests do not yet consider which of them come from the same customers.</source>
        <translation>Mange svar er nye. Intervaller og test tager endnu ikke hensyn til, hvilke af dem der kommer fra de samme kunder.</translation>
    </message>
    <message>
        <source>“%1” was not searched for: only words, numbers and emoji can be found.</source>
        <translation>Der blev ikke søgt efter ”%1”: kun ord, tal og emojier kan findes.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it.</source>
        <translation>Det er en tekstfil, som ikke har nogen ark, så der er intet ark ”%1” i den.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, show that sheet in a spreadsheet program, save the file, and import it again.</source>
        <translation>Filen har intet synligt ark med rækker. Hvis besvarelserne ligger på et skjult ark, så vis arket i et regnearksprogram, gem filen, og importér den igen.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Choose the sheet first; then choose “Score” above the column that asks how likely people are to recommend you.</source>
        <translation>Flere kolonner kan være scoren: %1, og flere ark har sådanne kolonner. Vælg først arket, og vælg derefter ”Score” over den kolonne, der spørger, hvor sandsynligt det er, at folk vil anbefale jer.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Choose the one to import in the list of sheets.</source>
        <translation>Flere ark kan indeholde besvarelserne: %1. Vælg i listen over ark, hvilket der skal importeres.</translation>
    </message>
    <message>
        <source>What is read into memory for filters differs from the responses. Run gensvar-cli check --repair, and use a backup if that does not help.</source>
        <translation>Det, der er indlæst i hukommelsen til filtrering, stemmer ikke med besvarelserne. Kør gensvar-cli check --repair, og brug en sikkerhedskopi, hvis det ikke hjælper.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import, and import the file again with a source of its own.</source>
        <translation>%1 af de %2 id’er, som ”%3” allerede kender, kom med et andet tidspunkt og en anden score og har erstattet det, der stod. Hvis det er en anden undersøgelse, så fortryd importen, og importér filen igen med en særskilt kilde.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</source>
        <translation>
            <numerusform>%n besvarelse i ”%2” havde allerede en afdeling eller et touchpoint, men fik den værdi, du angav for alle rækker. Hvis det er en anden besvarelse, så fortryd importen, og importér filen igen med en særskilt kilde.</numerusform>
            <numerusform>%n besvarelser i ”%2” havde allerede en afdeling eller et touchpoint, men fik den værdi, du angav for alle rækker. Hvis det er andre besvarelser, så fortryd importen, og importér filen igen med en særskilt kilde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has the value “%2” any more, so nothing matches. Clear it in the filter.</source>
        <translation>Ingen besvarelser har længere værdien ”%2”, så intet blev fundet. Fjern den fra filteret.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. If one of them is the score all the same, choose “Score” above it.</source>
        <translation>Ingen kolonne indeholder scorer fra 0 til 10. Hvis en af dem alligevel er scoren, så vælg ”Score” over den.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Choose “Score” above the one that asks how likely people are to recommend you.</source>
        <translation>Flere kolonner kan være scoren: %1. Vælg ”Score” over den, der spørger, hvor sandsynligt det er, at folk vil anbefale jer.</translation>
    </message>
    <message>
        <source>No column says when people answered. If one does, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Ingen kolonne viser, hvornår folk svarede. Hvis en alligevel gør det, så vælg ”Svardato” over den. Angiv ellers dagen med ”Tilføj en værdi for alle rækker”.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Choose “Answered on” above the right one.</source>
        <translation>Flere kolonner kan være svardatoen: %1. Vælg ”Svardato” over den rigtige.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Ingen kolonne har et navn, der tyder på svardatoen, men der er andre datoer: %1. Hvis en af dem er den rigtige, så vælg ”Svardato” over den. Angiv ellers dagen med ”Tilføj en værdi for alle rækker”.</translation>
    </message>
    <message>
        <source>“%2” cannot be the value for all rows. Take it away and add one that fits; a day is written as 2026-03-31.</source>
        <translation>”%2” kan ikke være værdien for alle rækker. Fjern den, og tilføj en, der passer; en dag skrives som 2026-03-31.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3. If that is wrong, undo the import and write the dates in the file as 2026-03-31.</source>
        <translation>Datoerne i ”%1”, f.eks. ”%2”, viser ikke, i hvilken rækkefølge dag, måned og år står. De er læst som %3. Hvis det er forkert, så fortryd importen, og skriv datoerne i filen som 2026-03-31.</translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</source>
        <translation>
            <numerusform>Id’erne i ”%1” går igen med andre svar i mindst %n række; hver af dem erstattede den foregående. Hvis id’erne ikke er besvarelsernes egne, så fortryd importen, og importér filen igen med ”Udelad” over den kolonne.</numerusform>
            <numerusform>Id’erne i ”%1” går igen med andre svar i mindst %n rækker; hver af dem erstattede den foregående. Hvis id’erne ikke er besvarelsernes egne, så fortryd importen, og importér filen igen med ”Udelad” over den kolonne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums behind the figures do not agree with the responses. Nothing was changed. Run gensvar-cli check --repair to build them anew.</source>
        <translation>Summerne bag tallene stemmer ikke med besvarelserne. Intet er ændret. Kør gensvar-cli check --repair for at genopbygge dem.</translation>
    </message>
    <message numerus="yes">
        <source>The sums in the table %1 differ from a recount of the responses in %n row(s). Run gensvar-cli check --repair to build them anew.</source>
        <translation>
            <numerusform>Summerne i tabellen %1 afviger fra en ny optælling af besvarelserne i %n række. Kør gensvar-cli check --repair for at genopbygge dem.</numerusform>
            <numerusform>Summerne i tabellen %1 afviger fra en ny optælling af besvarelserne i %n rækker. Kør gensvar-cli check --repair for at genopbygge dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file with a source of its own.</source>
        <translation>To forskellige besvarelser har id’er, der ikke kan skelnes fra hinanden (”%1”). Intet er importeret. Rapportér det venligst; indtil da kan du importere filen med en særskilt kilde.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Use a backup of it instead.</source>
        <translation>Filen er beskadiget (%1). Brug en sikkerhedskopi i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %2 that are not there are referred to by %n row(s) of the table %1. Use a backup instead.</source>
        <translation>
            <numerusform>%n række i tabellen %1 henviser til rækker i %2, der ikke findes. Brug en sikkerhedskopi i stedet.</numerusform>
            <numerusform>%n rækker i tabellen %1 henviser til rækker i %2, der ikke findes. Brug en sikkerhedskopi i stedet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of an impossible score, day, kind or exclusion: %n response(s). Use a backup from before.</source>
        <translation>
            <numerusform>Med en umulig score, dato, undersøgelsestype eller begrundelse for ikke at blive medregnet: %n besvarelse. Brug en tidligere sikkerhedskopi.</numerusform>
            <numerusform>Med en umulig score, dato, undersøgelsestype eller begrundelse for ikke at blive medregnet: %n besvarelser. Brug en tidligere sikkerhedskopi.</numerusform>
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
        <translation>tomme og gentagne celler</translation>
    </message>
    <message>
        <source>bytes of repeated text</source>
        <translation>byte gentaget tekst</translation>
    </message>
    <message>
        <source>The record of which answers come from the same customers differs from the responses. Run gensvar-cli check --repair to build it anew.</source>
        <translation>Oversigten over, hvilke svar der kommer fra de samme kunder, afviger fra svarene. Kør gensvar-cli check --repair for at opbygge den på ny.</translation>
    </message>
    <message>
        <source>%1 of %2 rows with a score were rejected for another reason, so the figures stand on the rest. Look at the rejected rows and their reasons.</source>
        <translation>%1 af %2 rækker med score blev afvist af andre grunde, så tallene bygger på resten. Se på de afviste rækker og grundene til det.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>%1 af %2 rækker har hverken id, tidspunkt, kommentar eller kunde og blev taget for svar, som ”%3” allerede har, alene efter dag og score, mens andre fra de samme dage er nye. Hvis det er andre svar, så fortryd importen, og angiv en særskilt kilde: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and import them as a new source.</source>
        <translation>%1 af %2 rækker har hverken id, tidspunkt, kommentar eller kunde og blev taget for svar, som ”%3” allerede har, alene efter dag og score, mens andre fra de samme dage er nye. Hvis det er andre svar, så fortryd importen, og importér dem med en særskilt kilde.</translation>
    </message>
    <message>
        <source>The column “%1” holds codes such as “%2”, which do not tell the scores from 0 to 10. Export the answers as texts, or with codes that begin with 0.</source>
        <translation>Kolonnen ”%1” indeholder koder som ”%2”, der ikke viser scorerne fra 0 til 10. Eksportér svarene som tekst eller med koder, der begynder med 0.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, say which (--map score=COLUMN).</source>
        <translation>Kolonnen ”%1” er besvaret på skalaen %2. NPS kræver scorer fra 0 til 10. Hvis de står i en anden kolonne, så angiv hvilken (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, choose “Score” above it.</source>
        <translation>Kolonnen ”%1” er besvaret på skalaen %2. NPS kræver scorer fra 0 til 10. Hvis de står i en anden kolonne, så vælg ”Score” over den.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Name its source: --source NAME.</source>
        <translation>%1 af de %2 id’er, som ”%3” allerede kender, kommer med et andet tidspunkt og en anden kunde, så det ser ud til at være en anden undersøgelse. Intet er importeret. Angiv en særskilt kilde: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Write a source of its own in “Source”.</source>
        <translation>%1 af de %2 id’er, som ”%3” allerede kender, kommer med et andet tidspunkt og en anden kunde, så det ser ud til at være en anden undersøgelse. Intet er importeret. Skriv en særskilt kilde i ”Kilde”.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: the store has no response with the number(s) %1. The list of comments shows the numbers.</source>
        <translation>
            <numerusform>Intet er ændret: Der er ingen besvarelse med nummeret %1. Listen over kommentarer viser numrene.</numerusform>
            <numerusform>Intet er ændret: Der er ingen besvarelser med numrene %1. Listen over kommentarer viser numrene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Besvarelses-id</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svardato</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Hændelsesdato</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invitationsdato</translation>
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
        <translation>Undersøgelse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Undersøgelsestype</translation>
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
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunde-id</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact is ok</source>
        <translation>Må kontaktes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Virksomhed</translation>
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
        <translation>Betjent af</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omsætning</translation>
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
        <translation>for få besvarelser</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>statistisk sikker</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>kan ikke afgøres</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>indtil nu</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and its folder.</source>
        <translation>Filen findes ikke. Kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dette er en mappe. Vælg en fil i den.</translation>
    </message>
    <message>
        <source>You may not read the file. Ask for the right to, or choose another file.</source>
        <translation>Du har ikke adgang til at læse filen. Bed om adgang, eller vælg en anden fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because its folder is not there. Choose another folder.</source>
        <translation>”%1” kan ikke skrives, fordi mappen ikke findes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because a folder has that name. Choose another name.</source>
        <translation>”%1” kan ikke skrives, fordi en mappe hedder det. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because you may not write there. Choose another folder or file.</source>
        <translation>”%1” kan ikke skrives, fordi du ikke har adgang til at skrive der. Vælg en anden mappe eller fil.</translation>
    </message>
    <message>
        <source>%1 is not a Gensvar store. It was left as it is; choose one that Gensvar made.</source>
        <translation>%1 er ikke en Gensvar-fil. Den er ikke ændret; vælg en, som Gensvar har oprettet.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; use a backup of it instead.</source>
        <translation>%1 er beskadiget. Filen er ikke ændret; brug en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
        <source>The file is damaged. Use a backup of it instead.</source>
        <translation>Filen er beskadiget. Brug en sikkerhedskopi i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as a test.</source>
        <translation>
            <numerusform>%n besvarelse holdt ude som test.</numerusform>
            <numerusform>%n besvarelser holdt ude som test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as own staff&apos;s.</source>
        <translation>
            <numerusform>%n besvarelse holdt ude som svar fra egne medarbejdere.</numerusform>
            <numerusform>%n besvarelser holdt ude som svar fra egne medarbejdere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as given twice.</source>
        <translation>
            <numerusform>%n besvarelse holdt ude som dublet.</numerusform>
            <numerusform>%n besvarelser holdt ude som dubletter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as the wrong person&apos;s.</source>
        <translation>
            <numerusform>%n besvarelse holdt ude som svar fra en forkert person.</numerusform>
            <numerusform>%n besvarelser holdt ude som svar fra en forkert person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) taken back in.</source>
        <translation>
            <numerusform>%n besvarelse medregnet igen.</numerusform>
            <numerusform>%n besvarelser medregnet igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) made anonymous.</source>
        <translation>
            <numerusform>%n besvarelse gjort anonym.</numerusform>
            <numerusform>%n besvarelser gjort anonyme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n dag.</numerusform>
            <numerusform>%n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerede en fil</translation>
    </message>
    <message>
        <source>undid an import</source>
        <translation>fortrød en import</translation>
    </message>
    <message>
        <source>search caught up</source>
        <translation>opdaterede søgningen</translation>
    </message>
    <message>
        <source>excluded responses</source>
        <translation>holdt besvarelser ude</translation>
    </message>
    <message>
        <source>took responses back in</source>
        <translation>medregnede besvarelser igen</translation>
    </message>
    <message>
        <source>merged names</source>
        <translation>slog navne sammen</translation>
    </message>
    <message>
        <source>parted merged names</source>
        <translation>delte sammenslåede navne op</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>ændrede et navn</translation>
    </message>
    <message>
        <source>made a group</source>
        <translation>oprettede en gruppe</translation>
    </message>
    <message>
        <source>grouped names</source>
        <translation>lagde navne i en gruppe</translation>
    </message>
    <message>
        <source>took names out of a group</source>
        <translation>tog navne ud af en gruppe</translation>
    </message>
    <message>
        <source>changed who is responsible</source>
        <translation>ændrede, hvem der er ansvarlig</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation>slettede en person</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>fortrød en ændring</translation>
    </message>
    <message>
        <source>built anew what is derived</source>
        <translation>genopbyggede afledte data</translation>
    </message>
    <message>
        <source>changed the time zone</source>
        <translation>ændrede tidszonen</translation>
    </message>
    <message>
        <source>changed how many responses a figure needs</source>
        <translation>ændrede, hvor mange besvarelser et tal kræver</translation>
    </message>
    <message>
        <source>changed how long is kept</source>
        <translation>ændrede, hvor længe data bevares</translation>
    </message>
    <message>
        <source>changed the own e-mail domains</source>
        <translation>ændrede de egne e-maildomæner</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for %2.</source>
        <translation>%1: ingen er ansvarlig for %2.</translation>
    </message>
    <message>
        <source>%1: %3 is responsible for %2.</source>
        <translation>%1: %3 er ansvarlig for %2.</translation>
    </message>
    <message>
        <source>%1: what is no longer there.</source>
        <translation>%1: noget, der ikke længere findes.</translation>
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
        <translation>%1 Bemærkning: ”%2”</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Removed: %3, restored: %4.</source>
        <translation>Import %1, ”%2”. Fjernet: %3, gendannet: %4.</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Added: %3, updated: %4.</source>
        <translation>Import %1, ”%2”. Tilføjet: %3, opdateret: %4.</translation>
    </message>
    <message>
        <source>%1 Excluded by a rule: %2.</source>
        <translation>%1 Holdt ude efter en regel: %2.</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>Ændring %1: %2.</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s).</source>
        <translation>
            <numerusform>%n besvarelse.</numerusform>
            <numerusform>%n besvarelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Udeladt, fordi</translation>
    </message>
    <message>
        <source>changed a colleague&apos;s name or e-mail</source>
        <translation>ændrede en kollegas navn eller e-mail</translation>
    </message>
    <message>
        <source>removed a colleague</source>
        <translation>fjernede en kollega</translation>
    </message>
    <message>
        <source>changed what is withheld outside the team</source>
        <translation>ændrede, hvad der tilbageholdes uden for teamet</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Figures below %1 responses, comments below %2.</source>
        <translation>Tal med færre end %1 besvarelser, kommentarer med færre end %2.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>%1 is not where it was: while it was open it was moved, renamed, deleted or replaced, or its drive was taken out. Nothing more is written to it. Put it back, or find it where it is now, and open it again.</source>
        <translation>%1 ligger ikke længere, hvor den lå: Mens den var åben, er den blevet flyttet, omdøbt, slettet eller erstattet, eller dens drev er taget ud. Der skrives ikke mere i den. Læg den tilbage, eller find den, hvor den er nu, og åbn den igen.</translation>
    </message>
    <message>
        <source>This colleague (number %1) is not in the file any more. Look at the list again.</source>
        <translation>Kollegaen (nummer %1) findes ikke længere i filen. Se på listen igen.</translation>
    </message>
    <message numerus="yes">
        <source>These comments are of fewer than %n response(s), and so are withheld from readers outside the team. How few is in the settings.</source>
        <translation>
            <numerusform>Disse kommentarer er fra færre end %n besvarelse og tilbageholdes derfor for læsere uden for teamet. Grænsen står i indstillingerne.</numerusform>
            <numerusform>Disse kommentarer er fra færre end %n besvarelser og tilbageholdes derfor for læsere uden for teamet. Grænsen står i indstillingerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered for a while. If it lies in a network folder or on a drive of its own, check that this can be reached. What you asked for is shown as soon as it answers.</source>
        <translation>%1 har ikke svaret i et stykke tid. Hvis filen ligger i en netværksmappe eller på et eget drev: Kontrollér, at der er forbindelse til det. Det, du bad om, vises, så snart der er svar.</translation>
    </message>
    <message>
        <source>The header speaks of a person, but the cells hold numbers or codes, not names.</source>
        <translation>Overskriften handler om en person, men cellerne indeholder numre eller koder, ikke navne.</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>gendannede en sikkerhedskopi</translation>
    </message>
    <message>
        <source>As the file was on %1, %2.</source>
        <translation>Som filen var den %1 kl. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since then were erased again.</source>
        <translation>
            <numerusform>%n person, der er slettet siden, blev slettet igen.</numerusform>
            <numerusform>%n personer, der er slettet siden, blev slettet igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, press “Use it as the score”.</source>
        <translation>Kolonnen ”%1” er måske scoren, men det fremgår ikke med sikkerhed. Hvis den er, så vælg ”Brug som score”.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, press “Use it as the score”.</source>
        <translation>Kolonnen ”%1” er besvaret på skalaen %2. NPS kræver scorer fra 0 til 10. Hvis det alligevel er sådanne scorer, så vælg ”Brug som score”.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, press “Use it as the score”.</source>
        <translation>Kolonnen ”%1” måler noget andet, end hvor sandsynligt det er, at folk vil anbefale jer. Hvis den alligevel er scoren, så vælg ”Brug som score”.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, press “Use it as the score”.</source>
        <translation>Ingen af de %2 scorer i ”%1” er 0, så skalaen er måske 1 til 10, og det er ikke NPS. Hvis den er 0 til 10, så vælg ”Brug som score”.</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing can be changed in it. Give yourself the right to write the file and its folder, or save a copy elsewhere.</source>
        <translation>%1 er skrivebeskyttet, så intet kan ændres i den. Giv dig selv skriveadgang til filen og dens mappe, eller gem en kopi et andet sted.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program, so nothing can take its place. Nothing was changed; close it there and restore the backup again.</source>
        <translation>%1 er åben i et andet vindue eller program, så intet kan erstatte den. Intet er ændret; luk filen dér, og gendan sikkerhedskopien igen.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way, or choose above which of them are read; the others are left out.</source>
        <translation>Datoerne i ”%1” har dag først i nogle rækker og måned først i andre, f.eks. ”%2” og ”%3”. Ret filen, så alle er skrevet på samme måde, eller vælg ovenfor, hvilke af dem der læses; de andre udelades.</translation>
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
        <translation>Besvarelser</translation>
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
        <translation>Bemærkning</translation>
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
        <translation>tilbageholdt</translation>
    </message>
    <message numerus="yes">
        <source>Withheld: figures of fewer than %Ln response(s), and those from which they could be worked out.</source>
        <translation>
            <numerusform>Tilbageholdt: tal med færre end %Ln besvarelse og tal, som de kan udregnes af.</numerusform>
            <numerusform>Tilbageholdt: tal med færre end %Ln besvarelser og tal, som de kan udregnes af.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSetter</name>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Kolonne %1 til %2 af %3</translation>
    </message>
    <message>
        <source>° too few responses for a certain figure</source>
        <translation>° for få besvarelser til et sikkert tal</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%1: NPS %2, interval %3, %Ln response(s)</source>
        <translation>
            <numerusform>%1: NPS %2, konfidensinterval %3, %Ln besvarelse</numerusform>
            <numerusform>%1: NPS %2, konfidensinterval %3, %Ln besvarelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <comment>a period that the chosen days cut, and which of its days they are</comment>
        <translation>%1 (kun %2)</translation>
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
        <translation>Besvarelser</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>the NPS of the running period</comment>
        <translation>%1 indtil nu</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, indtil nu</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Konfidensinterval</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Udregning</translation>
    </message>
    <message>
        <source>Too few responses for a certain figure</source>
        <translation>For få besvarelser til et sikkert tal</translation>
    </message>
    <message>
        <source>No responses</source>
        <translation>Ingen besvarelser</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>A signal: more than chance explains in this series</source>
        <translation>Et signal: mere, end tilfældige udsving kan forklare i denne serie</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Counting the days anew</source>
        <translation>Optæller dagene på ny</translation>
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
        <translation>En besvarelse</translation>
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
        <translation>Vælg en kommentar for at læse hele teksten.</translation>
    </message>
    <message>
        <source>The comment in full</source>
        <translation>Hele kommentaren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Undersøgelsestype</translation>
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
        <translation>Besvarelses-id</translation>
    </message>
    <message>
        <source>‹ Back to the comment in the list</source>
        <translation>‹ Tilbage til kommentaren i listen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Hold ude…</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <translation>Kopiér kommentaren</translation>
    </message>
    <message>
        <source>About this response</source>
        <translation>Om denne besvarelse</translation>
    </message>
    <message>
        <source>Take this response out of every figure, for a reason</source>
        <translation>Hold denne besvarelse ude af alle tal med en begrundelse</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke medregnet</translation>
    </message>
    <message>
        <source>A score without a comment.</source>
        <translation>En score uden kommentar.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Slet personen…</translation>
    </message>
    <message>
        <source>Remove the customer’s contact and comments from the file for good</source>
        <translation>Fjern kundens kontaktoplysninger og kommentarer fra filen for altid</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentSearch</name>
    <message>
        <source>Search the comments</source>
        <translation>Søg i kommentarerne</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>The order of the comments.</source>
        <translation>Kommentarernes rækkefølge.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Ældste først</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Laveste score først</translation>
    </message>
    <message>
        <source>Words or their beginnings; “in quotes” as they are, one or several in order</source>
        <translation>Ord eller deres begyndelse; ”i anførselstegn” præcis som de er, et eller flere efter hinanden</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentTakeaway</name>
    <message>
        <source>Copy the selected as a table</source>
        <translation>Kopiér de markerede som tabel</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Til læsere uden for teamet</translation>
    </message>
    <message>
        <source>Score, month and comment alone, and only where the comments are of enough responses. How many is in the settings.</source>
        <translation>Kun score, måned og kommentar, og kun hvor kommentarerne er fra nok besvarelser. Grænsen står i indstillingerne.</translation>
    </message>
    <message>
        <source>Copy the first %1 as a picture</source>
        <translation>Kopiér de første %1 som billede</translation>
    </message>
    <message>
        <source>Save the first %1 as PNG…</source>
        <translation>Gem de første %1 som PNG…</translation>
    </message>
    <message>
        <source>Save the first %1 as SVG…</source>
        <translation>Gem de første %1 som SVG…</translation>
    </message>
    <message>
        <source>Copy the first %1 as a table</source>
        <translation>Kopiér de første %1 som tabel</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Gem alle som CSV…</translation>
    </message>
    <message>
        <source>Copy or save these comments as a table</source>
        <translation>Kopiér eller gem disse kommentarer som tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied; all of them can be saved as CSV.</source>
        <translation>
            <numerusform>%Ln kommentar er kopieret; alle kan gemmes som CSV.</numerusform>
            <numerusform>%Ln kommentarer er kopieret; alle kan gemmes som CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied</source>
        <translation>
            <numerusform>%Ln kommentar er kopieret</numerusform>
            <numerusform>%Ln kommentarer er kopieret</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Something else is under way. Save the comments when that is done.</source>
        <translation>Noget andet er i gang. Gem kommentarerne, når det er færdigt.</translation>
    </message>
    <message>
        <source>There are more rows here than a spreadsheet program shows.</source>
        <translation>Her er flere rækker, end et regneark viser.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln comment(s)</source>
        <translation>
            <numerusform>De første %1 af %Ln kommentar</numerusform>
            <numerusform>De første %1 af %Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Kopieret som billede</translation>
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
        <translation>Kommentarerne kunne ikke læses.</translation>
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
        <translation>Filteret giver ingen besvarelser</translation>
    </message>
    <message>
        <source>Choose another period or clear a part of the filter.</source>
        <translation>Vælg en anden periode, eller fjern en del af filteret.</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>Vis alle kommentarer</translation>
    </message>
    <message>
        <source>Nobody wrote anything here</source>
        <translation>Ingen har skrevet noget her</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) came with a score and without a comment.</source>
        <translation>
            <numerusform>%Ln besvarelse har en score, men ingen kommentar.</numerusform>
            <numerusform>%Ln besvarelser har en score, men ingen kommentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs cannot be searched for</source>
        <translation>Der kan ikke søges efter tegn</translation>
    </message>
    <message>
        <source>Search for words, numbers or emoji.</source>
        <translation>Søg efter ord, tal eller emojier.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Ingen besvarelser endnu</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the comments appear here.</source>
        <translation>Importér et regneark eller en eksport fra et undersøgelsesværktøj, så vises kommentarerne her.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importér en fil…</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for</source>
        <translation>der kan ikke søges efter ”%1”</translation>
    </message>
    <message>
        <source>The response is not counted any more.</source>
        <translation>Besvarelsen medregnes ikke længere.</translation>
    </message>
    <message>
        <source>The response of %1 is not counted any more.</source>
        <translation>Besvarelsen fra %1 medregnes ikke længere.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Det er fortrudt.</translation>
    </message>
    <message>
        <source>No comment here has all of these words</source>
        <translation>Ingen kommentar her har alle disse ord</translation>
    </message>
    <message>
        <source>No comment here has a word that begins with “%1”</source>
        <translation>Ingen kommentar her har et ord, der begynder med ”%1”</translation>
    </message>
    <message>
        <source>No comment here has exactly “%1”</source>
        <translation>Ingen kommentar her har præcis ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln af %1 indeholder ”%2”</numerusform>
            <numerusform>%Ln af %1 indeholder ”%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”, so far; search is being prepared</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln af %1 indeholder ”%2” indtil videre; søgningen klargøres</numerusform>
            <numerusform>%Ln af %1 indeholder ”%2” indtil videre; søgningen klargøres</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of three letters or more are looked for from their first letter on: “deliver” finds “delivery”, “phone” does not find “telephone”. Try fewer or shorter words.</source>
        <translation>Ord på mindst tre bogstaver søges fra første bogstav: ”telefon” finder ”telefonkø”, men ”kø” finder ikke ”telefonkø”. Prøv med færre eller kortere ord.</translation>
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
        <translation>En kunde uden navn</translation>
    </message>
    <message>
        <source>Not known who answered</source>
        <translation>Ukendt, hvem der svarede</translation>
    </message>
    <message>
        <source>This is their only answer so far.</source>
        <translation>Det er kundens eneste besvarelse indtil nu.</translation>
    </message>
    <message>
        <source>This response does not tell who gave it, so there is nothing more to show of them.</source>
        <translation>Besvarelsen viser ikke, hvem der har givet den, så der er ikke mere at vise om kunden.</translation>
    </message>
    <message>
        <source>answers since %1</source>
        <translation>besvarelser siden %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Kunde-id</translation>
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
            <numerusform>%1, seneste score %2</numerusform>
            <numerusform>%1, seneste scorer %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidligere besvarelser</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andre besvarelser</translation>
    </message>
    <message numerus="yes">
        <source>Show the newest %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Vis det nyeste (%Ln)</numerusform>
            <numerusform>Vis de nyeste %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Vis %Ln svar</numerusform>
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
        <translation>Hvorfor den ikke skal medregnes</translation>
    </message>
    <message>
        <source>The reason is kept in the log.</source>
        <translation>Begrundelsen gemmes i loggen.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Det var en test</translation>
    </message>
    <message>
        <source>One of our own staff</source>
        <translation>En af vores egne medarbejdere</translation>
    </message>
    <message>
        <source>The same answer twice</source>
        <translation>Det samme svar to gange</translation>
    </message>
    <message>
        <source>Answered by the wrong person</source>
        <translation>Besvaret af en forkert person</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>En bemærkning, hvis du vil</translation>
    </message>
    <message>
        <source>Note on why it is not to be counted</source>
        <translation>Bemærkning om, hvorfor den ikke skal medregnes</translation>
    </message>
    <message>
        <source>The response stays in the file and leaves every figure. You can undo this.</source>
        <translation>Besvarelsen bliver i filen, men tæller ikke med i noget tal. Du kan fortryde det.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Hold ude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Why is this response not to be counted?</source>
        <translation>Hvorfor skal denne besvarelse ikke medregnes?</translation>
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
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Tilbage til overblikket</translation>
    </message>
    <message>
        <source>Back to the overview of them all</source>
        <translation>Tilbage til overblikket over dem alle</translation>
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
        <translation>alle besvarelser</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Skjul denne meddelelse</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Tager det tilbage (%1)</translation>
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
        <translation>Værdi for alle rækker</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Felt</translation>
    </message>
    <message>
        <source>&amp;Value for all rows</source>
        <translation>&amp;Værdi for alle rækker</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantsRow</name>
    <message>
        <source>Add a value for all rows…</source>
        <translation>Tilføj en værdi for alle rækker…</translation>
    </message>
    <message>
        <source>Same for all rows:</source>
        <translation>Ens for alle rækker:</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DateQuestion</name>
    <message>
        <source>No day in this column is above 12, so the file itself does not tell. Nothing is imported before this is answered.</source>
        <translation>Ingen dag i denne kolonne er over 12, så filen viser ikke selv, hvad der er dag og måned. Intet importeres, før du har svaret.</translation>
    </message>
    <message>
        <source>How the dates are to be read</source>
        <translation>Hvordan datoerne skal læses</translation>
    </message>
    <message>
        <source>How should %1 be read?</source>
        <translation>Hvordan skal %1 læses?</translation>
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
        <translation>Alle rækker er fra %1</translation>
    </message>
    <message>
        <source>The rows are of %1 to %2</source>
        <translation>Rækkerne er fra %1 til %2</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DayQuestion</name>
    <message>
        <source>When people answered</source>
        <translation>Hvornår der blev svaret</translation>
    </message>
    <message>
        <source>Day of all responses</source>
        <translation>Dag for alle besvarelser</translation>
    </message>
    <message>
        <source>Use this day for all rows</source>
        <translation>Brug denne dag for alle rækker</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::FieldHeader</name>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behold: %1</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>Felt for kolonnen ”%1”</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>ét spørgsmål</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>beholdes, som den er</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>likely, please check</source>
        <translation>sandsynlig, bør kontrolleres</translation>
    </message>
    <message>
        <source>unsure, please check</source>
        <translation>usikker, bør kontrolleres</translation>
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
        <translation>valgt af dig</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportFoot</name>
    <message>
        <source>&amp;Remember this for files with the same columns</source>
        <translation>&amp;Husk dette for filer med de samme kolonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Spring filen over</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importér %Ln række</numerusform>
            <numerusform>Importér %Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Intet nyt at importere</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForecast</name>
    <message>
        <source>What will happen</source>
        <translation>Det kommer til at ske</translation>
    </message>
    <message>
        <source>Counting what will be added, updated, left alone and left out …</source>
        <translation>Tæller, hvad der bliver tilføjet, opdateret, ladt uændret og udeladt …</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForm</name>
    <message>
        <source>Reading the file …</source>
        <translation>Læser filen …</translation>
    </message>
    <message>
        <source>One answer is missing: how the dates are to be read.</source>
        <translation>Der mangler ét svar: hvordan datoerne skal læses.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import, and an import can be undone.</source>
        <translation>Intet skrives, før du trykker på Importér, og en import kan fortrydes.</translation>
    </message>
    <message>
        <source>It is counted as soon as nothing is missing.</source>
        <translation>Optællingen begynder, så snart intet mangler.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; this can be imported when it is done.</source>
        <translation>Et andet arbejde er i gang; denne fil kan importeres, når det er færdigt.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln row(s), as they will be read</source>
        <translation>
            <numerusform>%1 af %Ln række, som den læses</numerusform>
            <numerusform>de første %1 af %Ln rækker, som de læses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported as it stands.</source>
        <translation>Sådan som det står nu, kan intet importeres.</translation>
    </message>
    <message>
        <source>Esc once more leaves this file, and what you have set for it is forgotten.</source>
        <translation>Et tryk mere på Esc forlader filen, og det, du har indstillet for den, glemmes.</translation>
    </message>
    <message>
        <source>One answer is missing: whether these are the scores.</source>
        <translation>Der mangler ét svar: om dette er scorerne.</translation>
    </message>
    <message>
        <source>It is being imported; how far it is stands below.</source>
        <translation>Filen importeres; du kan se nedenfor, hvor langt importen er.</translation>
    </message>
    <message>
        <source>What the import will do could not be counted; it can be imported all the same.</source>
        <translation>Hvad importen vil gøre, kunne ikke tælles; der kan alligevel importeres.</translation>
    </message>
    <message>
        <source>Import waits until it is counted what will be added, updated, left alone and left out.</source>
        <translation>Importen venter, til det er talt, hvad der bliver tilføjet, opdateret, ladt uændret og udeladt.</translation>
    </message>
    <message>
        <source>There is nothing new to import: every row that can be taken is here already, just as it is in this file.</source>
        <translation>Der er intet nyt at importere: Hver række, der kan tages med, findes her allerede, præcis som den er i denne fil.</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>Det kunne ikke tælles.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Denne fil er skrivebeskyttet, så intet kan importeres til den.</translation>
    </message>
    <message>
        <source>One answer is missing: when people answered.</source>
        <translation>Et svar mangler: hvornår der blev svaret.</translation>
    </message>
    <message>
        <source>A file of this name was imported on %1.</source>
        <translation>En fil med dette navn blev importeret %1.</translation>
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
        <translation>Navnet på det sted, rækkerne kommer fra. Samme besvarelse i en anden fil fra denne kilde bliver genkendt.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importér %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Læser filen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are understood; change any of them in the list above it. The others are kept under their own names or left out.</source>
        <translation>
            <numerusform>%1 af %Ln kolonne er genkendt. Du kan ændre feltet i listen over kolonnen. Ellers beholdes kolonnen under sit eget navn eller udelades.</numerusform>
            <numerusform>%1 af %Ln kolonner er genkendt. Du kan ændre hver af dem i listen over kolonnen. De øvrige beholdes under deres egne navne eller udelades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows below are those of the sheet %1, as an example. Choose a sheet above, or take all those with responses one after the other.</source>
        <translation>Rækkerne nedenfor er fra arket %1 som eksempel. Vælg et ark ovenfor, eller tag alle ark med besvarelser, ét efter ét.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportList</name>
    <message>
        <source>Undo this import</source>
        <translation>Fortryd denne import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Udførte importer</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Intet er importeret endnu</translation>
    </message>
    <message>
        <source>Drop a spreadsheet or a survey platform’s export on the window, or choose one.</source>
        <translation>Slip et regneark eller en eksport fra et undersøgelsesværktøj på vinduet, eller vælg en fil.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importér en fil…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>what has been imported; each import can be undone</source>
        <translation>hvad der er importeret; hver import kan fortrydes</translation>
    </message>
    <message>
        <source>Takes the chosen import back (%1)</source>
        <translation>Fortryder den valgte import (%1)</translation>
    </message>
    <message>
        <source>The import of %1 is undone.</source>
        <translation>Importen af %1 er fortrudt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are gone.</source>
        <translation>
            <numerusform>%Ln besvarelse er fjernet.</numerusform>
            <numerusform>%Ln besvarelser er fjernet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) have their earlier content back.</source>
        <translation>
            <numerusform>%Ln besvarelse har fået sit tidligere indhold igen.</numerusform>
            <numerusform>%Ln besvarelser har fået deres tidligere indhold igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this import</source>
        <translation>Vis importen</translation>
    </message>
    <message>
        <source>What the chosen import did, and the rows that it left out.</source>
        <translation>Hvad den valgte import gjorde, og de rækker, den udelod.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Denne fil er skrivebeskyttet, så intet kan importeres til den.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportResult</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Rækker, der blev udeladt</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Vis tallene</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 er importeret</translation>
    </message>
    <message>
        <source>The responses are from %1 to %2.</source>
        <translation>Besvarelserne er fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came with a comment and without a score.</source>
        <translation>
            <numerusform>%Ln af dem har en kommentar, men ingen score.</numerusform>
            <numerusform>%Ln af dem har en kommentar, men ingen score.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Næste fil</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Liste over importer</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 blev ikke importeret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>&amp;Gem disse rækker…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s) that were left out</source>
        <translation>
            <numerusform>%1 af %Ln række, der blev udeladt</numerusform>
            <numerusform>De første %1 af %Ln rækker, der blev udeladt</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of all files</source>
        <translation>Resultat for alle filer</translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln alike</source>
        <translation>
            <numerusform>Importér %Ln til på samme måde</numerusform>
            <numerusform>Importér %Ln til på samme måde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that wait have the same columns, and are imported in one go as this one was.</source>
        <translation>
            <numerusform>%Ln ventende fil har de samme kolonner og importeres i samme omgang og på samme måde som denne.</numerusform>
            <numerusform>%Ln ventende filer har de samme kolonner og importeres i én omgang på samme måde som denne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Fortryd denne import</translation>
    </message>
    <message>
        <source>Takes this import back (%1)</source>
        <translation>Fortryder denne import (%1)</translation>
    </message>
    <message>
        <source>Nothing of it is counted any more.</source>
        <translation>Intet af den tælles længere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. They are not kept any more.</source>
        <translation>
            <numerusform>%Ln række blev udeladt. Den er ikke længere gemt.</numerusform>
            <numerusform>%Ln rækker blev udeladt. De er ikke længere gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they are kept stands in the settings.</source>
        <translation>Hvor længe de gemmes, står i indstillingerne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were left out are not kept any more.</source>
        <translation>
            <numerusform>%Ln af de udeladte rækker er ikke længere gemt.</numerusform>
            <numerusform>%Ln af de udeladte rækker er ikke længere gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported and undone</source>
        <translation>%1 blev importeret og fortrudt</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportSummary</name>
    <message>
        <source>What the import does</source>
        <translation>Det gør importen</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 left out</source>
        <translation>%1 tilføjet, %2 opdateret, %3 uændret, %4 udeladt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>new responses</source>
        <translation>nye besvarelser</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>opdateret</translation>
    </message>
    <message>
        <source>same response, newer content</source>
        <translation>samme besvarelse, nyere indhold</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>findes allerede</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
    <message>
        <source>with a reason for each</source>
        <translation>med en begrundelse for hver</translation>
    </message>
    <message numerus="yes">
        <source>new responses, %Ln without a score</source>
        <translation>
            <numerusform>nye besvarelser, %Ln uden score</numerusform>
            <numerusform>nye besvarelser, %Ln uden score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutLine</name>
    <message>
        <source>Row %1: %2</source>
        <comment>the number of a row, and why it is left out</comment>
        <translation>Række %1: %2</translation>
    </message>
    <message>
        <source>Show how the rows are read</source>
        <translation>Vis, hvordan rækkerne læses</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln row(s)</source>
        <translation>
            <numerusform>Vis %Ln række</numerusform>
            <numerusform>Vis %Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>the number of a row, what stands there, and why it is left out</comment>
        <translation>Række %1, ”%2”: %3</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutTable</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Rækker, der blev udeladt</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %1 of %Ln row(s); the saved file has more.</source>
        <translation>
            <numerusform>Dette er de første %1 af %Ln række; den gemte fil har flere.</numerusform>
            <numerusform>Dette er de første %1 af %Ln rækker; den gemte fil har flere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::PreviewTable</name>
    <message>
        <source>The first rows as they will be read</source>
        <translation>De første rækker, som de bliver læst</translation>
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
        <translation>Liste over importer</translation>
    </message>
    <message>
        <source>Show this file’s result</source>
        <translation>Vis filens resultat</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Filer og resultatet for hver</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) imported</source>
        <translation>
            <numerusform>%1 af %Ln fil importeret</numerusform>
            <numerusform>%1 af %Ln filer importeret</numerusform>
        </translation>
    </message>
    <message>
        <source>In all %1 added, %2 updated, %3 unchanged, %4 left out.</source>
        <translation>I alt %1 tilføjet, %2 opdateret, %3 uændret, %4 udeladt.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueStrip</name>
    <message>
        <source>Leave the others out</source>
        <translation>Udelad de andre</translation>
    </message>
    <message>
        <source>Imports none of the files that wait.</source>
        <translation>Importerer ingen af de filer, der venter.</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Fil %1 af %2: %3</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Det er den sidste.</translation>
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
        <translation>Overskriftsrækker</translation>
    </message>
    <message>
        <source>How many rows the headings take.</source>
        <translation>Hvor mange rækker overskrifterne fylder.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkodning</translation>
    </message>
    <message>
        <source>How letters are written in the file.</source>
        <translation>Hvordan bogstaver er skrevet i filen.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>What parts the cells of a row.</source>
        <translation>Det, der adskiller cellerne i en række.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Tegnkodning</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Skilletegn</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>som fundet</translation>
    </message>
    <message>
        <source>found: %1</source>
        <comment>in a list of choices: what was found in the file</comment>
        <translation>fundet: %1</translation>
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
        <translation>Overskrifts&amp;rækker</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>In which order day, month and year stand.</source>
        <translation>Den rækkefølge, dag, måned og år står i.</translation>
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
        <translation>Brug som score</translation>
    </message>
    <message>
        <source>Whether these are the scores</source>
        <translation>Om dette er scorerne</translation>
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
        <translation>Ét efter ét</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>The sheet of the file that is imported.</source>
        <translation>Det ark i filen, der importeres.</translation>
    </message>
    <message>
        <source>Imports each of the sheets with responses, as if it were a file.</source>
        <translation>Importerer hvert af arkene med besvarelser, som om det var en fil for sig.</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Vælg et ark</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SourcesPage</name>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Gem de udeladte rækker</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 udeladte rækker.csv</translation>
    </message>
    <message>
        <source>They are saved as %1, each with its reason, to be mended and imported again.</source>
        <translation>De er gemt som %1, hver med sin begrundelse, så de kan rettes og importeres igen.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ActResponses</name>
    <message>
        <source>Take this one back in</source>
        <translation>Medregn denne igen</translation>
    </message>
    <message>
        <source>Responses taken out at once</source>
        <translation>Besvarelser holdt ude samtidig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of these are still taken out</source>
        <translation>
            <numerusform>%Ln af disse besvarelser er stadig holdt ude</numerusform>
            <numerusform>%Ln af disse besvarelser er stadig holdt ude</numerusform>
        </translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>Besvarelsen medregnes igen.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv for at søge</translation>
    </message>
    <message>
        <source>Type to find, or a new name</source>
        <translation>Søg, eller skriv et nyt navn</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ColleagueList</name>
    <message>
        <source>Change</source>
        <translation>Ændr</translation>
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
        <translation>Ingen er ansvarlig for noget endnu</translation>
    </message>
    <message>
        <source>Choose a department, a touchpoint or another name, and “Responsible…” above it.</source>
        <translation>Vælg en afdeling, et touchpoint eller et andet navn, og tryk på ”Ansvarlig…” ovenfor.</translation>
    </message>
    <message>
        <source>Changes the name or e-mail in place (F2)</source>
        <translation>Ændrer navnet eller e-mailadressen direkte i listen (F2)</translation>
    </message>
    <message>
        <source>Takes the person off this list; what they answer for has nobody then (Del)</source>
        <translation>Fjerner personen fra listen; det, personen er ansvarlig for, har derefter ingen ansvarlig (Del)</translation>
    </message>
    <message>
        <source>The person is %1 now.</source>
        <translation>Personen hedder nu %1.</translation>
    </message>
    <message>
        <source>The person is %1, %2 now.</source>
        <translation>Personen er nu %1, %2.</translation>
    </message>
    <message>
        <source>%1 is off the list, and responsible for nothing.</source>
        <translation>%1 er fjernet fra listen og er ikke ansvarlig for noget.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ComparePage</name>
    <message>
        <source>NPS that the platform shows</source>
        <translation>NPS, som værktøjet viser</translation>
    </message>
    <message>
        <source>Number of responses that the platform shows</source>
        <translation>Antal besvarelser, som værktøjet viser</translation>
    </message>
    <message>
        <source>What may be counted otherwise</source>
        <translation>Hvad der kan være talt anderledes</translation>
    </message>
    <message>
        <source>Show these responses</source>
        <translation>Vis disse besvarelser</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Intet at sammenligne endnu</translation>
    </message>
    <message>
        <source>There are no responses in these days with this filter. Choose the days and the filter that the platform’s figure is of in the bar above.</source>
        <translation>Der er ingen besvarelser i disse dage med dette filter. Vælg i linjen ovenfor de dage og det filter, som værktøjets tal gælder for.</translation>
    </message>
    <message>
        <source>Compare with the platform</source>
        <translation>Sammenlign med undersøgelsesværktøjet</translation>
    </message>
    <message>
        <source>Compared with the platform</source>
        <translation>Sammenlignet med undersøgelsesværktøjet</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>of</source>
        <comment>an NPS of so many responses</comment>
        <translation>ud fra</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>besvarelser</translation>
    </message>
    <message>
        <source>Days and filter</source>
        <translation>Dage og filter</translation>
    </message>
    <message>
        <source>The platform shows</source>
        <translation>Værktøjet viser</translation>
    </message>
    <message>
        <source>Gensvar shows</source>
        <translation>Gensvar viser</translation>
    </message>
    <message>
        <source>All responses of all time</source>
        <translation>Alle besvarelser, hele perioden</translation>
    </message>
    <message>
        <source>NPS %1 %2: %3</source>
        <comment>the figure, its interval, its sum</comment>
        <translation>NPS %1 %2: %3</translation>
    </message>
    <message>
        <source>no responses</source>
        <translation>ingen besvarelser</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise</source>
        <translation>Her er intet, der kan være talt anderledes</translation>
    </message>
    <message>
        <source>NPS goes from −100 to 100: type it as the platform shows it.</source>
        <translation>NPS går fra −100 til 100: Skriv tallet, som værktøjet viser det.</translation>
    </message>
    <message>
        <source>The number of responses is a whole number from 0 on.</source>
        <translation>Antallet af besvarelser er et heltal fra 0 og opefter.</translation>
    </message>
    <message>
        <source>Type in the NPS that the platform shows for these days and this filter, the number of its responses, or both.</source>
        <translation>Skriv den NPS, som undersøgelsesværktøjet viser for disse dage og dette filter, antallet af besvarelser eller begge dele.</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>f.eks. %1</translation>
    </message>
    <message>
        <source>How the same responses can be counted is withheld from readers outside the team: what differs may be a few people’s answers.</source>
        <translation>Hvordan de samme besvarelser kan tælles, vises ikke for læsere uden for teamet: Det, der skiller, kan være enkelte personers besvarelser.</translation>
    </message>
    <message>
        <source>Hide these responses</source>
        <translation>Skjul disse besvarelser</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Tæller …</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ErasurePanel</name>
    <message>
        <source>No backup beside the file holds the person.</source>
        <translation>Ingen sikkerhedskopi ved siden af filen indeholder personen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet permanent</translation>
    </message>
    <message>
        <source>E-mail, phone, customer id or name</source>
        <translation>E-mail, telefon, kunde-id eller navn</translation>
    </message>
    <message>
        <source>The person to erase: e-mail, phone, customer id or name</source>
        <translation>Personen, der skal slettes: e-mail, telefon, kunde-id eller navn</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Fundne personer</translation>
    </message>
    <message>
        <source>Contact, comments and attributes go for good; score and day stay as an anonymous answer, so that figures stand. No later import brings the person back.</source>
        <translation>Kontaktoplysninger, kommentarer og egenskaber slettes permanent; score og dag bevares som et anonymt svar, så tallene ikke ændrer sig. Ingen senere import bringer personen tilbage.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Slet en person</translation>
    </message>
    <message>
        <source>Nobody in the file is known by “%1”.</source>
        <translation>Filen har ingen person, der passer til ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found; choose the one.</source>
        <translation>
            <numerusform>%Ln person fundet; vælg den rigtige.</numerusform>
            <numerusform>%Ln personer fundet; vælg den rigtige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) become anonymous.</source>
        <translation>
            <numerusform>%Ln besvarelse bliver anonym.</numerusform>
            <numerusform>%Ln besvarelser bliver anonyme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) go, with name, e-mail and phone.</source>
        <translation>
            <numerusform>%Ln kommentar slettes sammen med navn, e-mail og telefon.</numerusform>
            <numerusform>%Ln kommentarer slettes sammen med navn, e-mail og telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Personen er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are anonymous now.</source>
        <translation>
            <numerusform>%Ln besvarelse er nu anonym.</numerusform>
            <numerusform>%Ln besvarelser er nu anonyme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the file open: the last traces go from the disk when it closes it.</source>
        <translation>Et andet program har filen åben: de sidste spor forsvinder først fra disken, når programmet lukker filen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln person(s) found; there may be more. Choose the one, or type more to find fewer.</source>
        <translation>
            <numerusform>Den første %Ln person; der kan være flere. Vælg den rigtige, eller skriv mere for at finde færre.</numerusform>
            <numerusform>De første %Ln personer; der kan være flere. Vælg den rigtige, eller skriv mere for at finde færre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) hold the person and are not changed. Delete them when they are no longer needed:</source>
        <translation>
            <numerusform>%Ln sikkerhedskopi indeholder personen og ændres ikke. Slet den, når der ikke længere er brug for den:</numerusform>
            <numerusform>%Ln sikkerhedskopier indeholder personen og ændres ikke. Slet dem, når der ikke længere er brug for dem:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Fortryd denne ændring</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Udførte importer</translation>
    </message>
    <message>
        <source>Names, merges, groups</source>
        <translation>Navne, sammenlægninger, grupper</translation>
    </message>
    <message>
        <source>Taken out and back</source>
        <translation>Holdt ude og medregnet</translation>
    </message>
    <message>
        <source>Erased persons</source>
        <translation>Slettede personer</translation>
    </message>
    <message>
        <source>Undone changes</source>
        <translation>Fortrudte ændringer</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>Filens indstillinger</translation>
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
        <translation>Hvilke ændringer der vises</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>what was done here, newest first</source>
        <translation>hvad der er gjort her, nyeste først</translation>
    </message>
    <message>
        <source>This cannot be undone here; an import is undone among the imports.</source>
        <translation>Dette kan ikke fortrydes her; en import fortrydes under Udførte importer.</translation>
    </message>
    <message>
        <source>It is undone: %1</source>
        <comment>a sentence</comment>
        <translation>Det er fortrudt: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind has been done.</source>
        <translation>Der er ikke gjort noget af denne slags.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln change(s).</source>
        <translation>
            <numerusform>Dette er den nyeste ændring (%Ln).</numerusform>
            <numerusform>Dette er de nyeste %Ln ændringer.</numerusform>
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
        <translation>De er forskellige</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) look alike. Merge them into “%3”?</source>
        <translation>”%1” (%2) og ”%3” (%4) ser ud til at være det samme. Skal de slås sammen til ”%3”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) after this one.</source>
        <translation>
            <numerusform>%Ln spørgsmål til efter dette.</numerusform>
            <numerusform>%Ln spørgsmål til efter dette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::MovedResponses</name>
    <message>
        <source>Open this answer</source>
        <translation>Åbn denne besvarelse</translation>
    </message>
    <message>
        <source>Responses that are counted otherwise</source>
        <translation>Besvarelser, der tælles anderledes</translation>
    </message>
    <message>
        <source>Shows the answer in full, with the customer’s other answers</source>
        <translation>Viser hele besvarelsen sammen med kundens øvrige svar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln response(s)</source>
        <comment>a way of counting</comment>
        <translation>
            <numerusform>%1: %Ln besvarelse</numerusform>
            <numerusform>%1: %Ln besvarelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NameActs</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå sammen med…</translation>
    </message>
    <message>
        <source>Group under…</source>
        <translation>Gruppér under…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Del op</translation>
    </message>
    <message>
        <source>Responsible…</source>
        <translation>Ansvarlig…</translation>
    </message>
    <message>
        <source>Gives it another name, everywhere (F2)</source>
        <translation>Giver det et andet navn alle steder (F2)</translation>
    </message>
    <message>
        <source>Takes out of its group, or parts what was merged into it</source>
        <translation>Tager det ud af dets gruppe, eller deler op, hvad der er slået sammen</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>”%1” hedder nu ”%2”.</translation>
    </message>
    <message>
        <source>%1 and “%2” are one now: “%2”.</source>
        <comment>names</comment>
        <translation>%1 og ”%2” er nu slået sammen til ”%2”.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå sammen med</translation>
    </message>
    <message>
        <source>Group under</source>
        <translation>Gruppér under</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Ny gruppe ”%1”</translation>
    </message>
    <message>
        <source>In the group “%2”: %1.</source>
        <comment>names</comment>
        <translation>I gruppen ”%2”: %1.</translation>
    </message>
    <message>
        <source>Out of the group: %1.</source>
        <comment>names</comment>
        <translation>Taget ud af gruppen: %1.</translation>
    </message>
    <message>
        <source>What was merged into %1 stands by itself again.</source>
        <translation>Det, der var slået sammen med %1, står igen for sig selv.</translation>
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
        <translation>Ny person ”%1”</translation>
    </message>
    <message>
        <source>Nobody is responsible for “%1” any more.</source>
        <translation>Ingen er længere ansvarlig for ”%1”.</translation>
    </message>
    <message>
        <source>%1 is responsible for “%2”.</source>
        <translation>%1 er ansvarlig for ”%2”.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NamesPage</name>
    <message>
        <source>What the names are of</source>
        <translation>Hvad navnene gælder</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Søg efter et navn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>responses keep what came in, so each change here can be undone; figures as filtered</source>
        <translation>besvarelserne beholder de oprindelige navne, så hver ændring her kan fortrydes; tallene følger filteret</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Ingen navne endnu</translation>
    </message>
    <message>
        <source>No response that has been imported tells of one.</source>
        <translation>Ingen af de importerede besvarelser oplyser et navn her.</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Ansvarlige</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <comment>of a dimension</comment>
        <translation>Navne: %1</translation>
    </message>
    <message>
        <source>Only names with “%1”</source>
        <translation>Kun navne med ”%1”</translation>
    </message>
    <message>
        <source>This file may only be read, so names cannot be changed.</source>
        <translation>Denne fil er skrivebeskyttet, så navnene kan ikke ændres.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; names can be changed when it is done.</source>
        <translation>Et andet arbejde er i gang; navnene kan ændres, når det er færdigt.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::TakenOutPage</name>
    <message>
        <source>Take back in</source>
        <translation>Medregn igen</translation>
    </message>
    <message>
        <source>What is taken out</source>
        <translation>Hvad der er holdt ude</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Intet er holdt ude</translation>
    </message>
    <message>
        <source>Tests, own staff’s answers and duplicates that are taken out of the figures are listed here, and can be taken back.</source>
        <translation>Her vises test, svar fra egne medarbejdere og dubletter, der er holdt ude af tallene. De kan medregnes igen.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Holdt ude</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) count in no figure</source>
        <translation>
            <numerusform>%Ln besvarelse tæller ikke med i noget tal</numerusform>
            <numerusform>%Ln besvarelser tæller ikke med i noget tal</numerusform>
        </translation>
    </message>
    <message>
        <source>By rule: answers from %1 are taken out as own staff’s when they are imported.</source>
        <comment>domains</comment>
        <translation>Efter en regel: Svar fra %1 holdes ude som svar fra egne medarbejdere, når de importeres.</translation>
    </message>
    <message>
        <source>They count again.</source>
        <translation>De medregnes igen.</translation>
    </message>
    <message>
        <source>Show the single ones</source>
        <translation>Vis enkeltvis</translation>
    </message>
    <message>
        <source>Lists the single responses of the chosen line, each to be taken back alone</source>
        <translation>Viser de enkelte besvarelser i den valgte linje, så hver kan medregnes igen for sig</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Fortryder det (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Luk denne meddelelse</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Sådan er det allerede.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Det er fortrudt.</translation>
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
        <translation>Afdeling</translation>
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
        <translation>Holdt ude</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Udførte importer</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Hvis værktøjet tæller sådan</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Besvarelser</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>Ny NPS</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>Nyt n</translation>
    </message>
    <message>
        <source>To be seen in</source>
        <translation>Kan ses i</translation>
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
        <translation>fortrudt</translation>
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
        <translation>Hvad</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>I detaljer</translation>
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
        <translation>intet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>ikke givet</translation>
    </message>
</context>
<context>
    <name>gensvar::models::GroupTableModel</name>
    <message>
        <source>Between these figures NPS lies with 95 % certainty, as far as chance goes. Who chose not to answer is not covered.</source>
        <translation>Med 95 % sikkerhed ligger NPS mellem disse tal, når kun tilfældige udsving tages i betragtning. Frafald er ikke dækket.</translation>
    </message>
    <message>
        <source>Whether the change is more than the chance of who happened to answer.</source>
        <translation>Om ændringen er større, end hvad der kan skyldes, hvem der tilfældigvis svarede.</translation>
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
            <numerusform>Før: %1 (%Ln besvarelse), nu: %2.</numerusform>
            <numerusform>Før: %1 (%Ln besvarelser), nu: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln uge</numerusform>
            <numerusform>%Ln uger</numerusform>
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
        <translation>Den seneste periode er et signal: mere, end tilfældige udsving kan forklare i denne serie.</translation>
    </message>
    <message>
        <source>The sum of all that lies in this group.</source>
        <translation>Summen af alt, hvad der ligger i denne gruppe.</translation>
    </message>
    <message>
        <source>The arrow beside the name, or Space, shows it alone, with its trend.</source>
        <translation>Pilen ved siden af navnet, eller mellemrum, viser kun dette, med sin trend.</translation>
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
        <translation>%1: ingen besvarelser</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ImportListModel</name>
    <message>
        <source>undone</source>
        <translation>fortrudt</translation>
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
        <translation>Importeret</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
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
        <translation>%1, arket %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>gennemgås</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>importeres</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importeret</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>ikke importeret</translation>
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
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>imported and undone</source>
        <translation>importeret og fortrudt</translation>
    </message>
</context>
<context>
    <name>gensvar::models::IssueModel</name>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Hvorfor den blev udeladt</translation>
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
        <translation>Besvarelser</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Sammenlagte navne</translation>
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
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>a ring marks a signal</source>
        <translation>en ring markerer et signal</translation>
    </message>
    <message>
        <source>A signal: the last period lies beyond what chance explains in this series, or is the ninth in a row on one side of its middle.</source>
        <translation>Et signal: Den seneste periode ligger ud over, hvad tilfældige udsving kan forklare i denne serie, eller er den niende i træk på samme side af seriens midte.</translation>
    </message>
    <message numerus="yes">
        <source>signals need %Ln period(s) with responses</source>
        <translation>
            <numerusform>signaler kræver %Ln periode med besvarelser</numerusform>
            <numerusform>signaler kræver %Ln perioder med besvarelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signals need %Ln period(s) with responses that are over; here are %1.</source>
        <translation>
            <numerusform>Signaler kræver %Ln afsluttet periode med besvarelser; her er der %1.</numerusform>
            <numerusform>Signaler kræver %Ln afsluttede perioder med besvarelser; her er der %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS over n; colour where it is further than 4 points from that of all, %1; a frame alone: too few responses</source>
        <translation>NPS over n; farve, hvor NPS ligger mere end 4 point fra det samlede tal, %1; kun en ramme: for få besvarelser</translation>
    </message>
    <message>
        <source>change on %1</source>
        <comment>the period before</comment>
        <translation>ændring ift. %1</translation>
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
            <numerusform>%Ln af dem fra en kritiker</numerusform>
            <numerusform>%Ln af dem fra kritikere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a comment</source>
        <translation>
            <numerusform>%Ln med en kommentar</numerusform>
            <numerusform>%Ln med en kommentar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays above its usual level, more than chance</source>
        <translation>%1 holder sig over sit sædvanlige niveau, statistisk sikkert</translation>
    </message>
    <message>
        <source>%1 stays below its usual level, more than chance</source>
        <translation>%1 holder sig under sit sædvanlige niveau, statistisk sikkert</translation>
    </message>
    <message>
        <source>%1 rose, more than chance</source>
        <translation>%1 er steget, statistisk sikkert</translation>
    </message>
    <message>
        <source>%1 fell, more than chance</source>
        <translation>%1 er faldet, statistisk sikkert</translation>
    </message>
    <message>
        <source>%1 was the ninth month in a row on the same side of the middle of its series. Show its trend.</source>
        <translation>Med %1 ligger serien for niende måned i træk på samme side af sin midte. Vis udviklingen.</translation>
    </message>
    <message>
        <source>%1 lies beyond what chance explains in its series of twelve months. Show its trend.</source>
        <translation>Tallet for %1 ligger ud over, hvad tilfældige udsving kan forklare i serien på tolv måneder. Vis udviklingen.</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>a month</comment>
        <translation>%1 er afsluttet</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changed, more than chance</source>
        <comment>departments and touchpoints</comment>
        <translation>
            <numerusform>%Ln anden har ændret sig, statistisk sikkert</numerusform>
            <numerusform>%Ln andre har ændret sig, statistisk sikkert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new response(s)</source>
        <translation>
            <numerusform>%Ln ny besvarelse</numerusform>
            <numerusform>%Ln nye besvarelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button: the news have been read</comment>
        <translation>Set</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Only what comes from now on is new.</source>
        <translation>Kun det, der kommer fra nu af, er nyt.</translation>
    </message>
    <message>
        <source>Seen: only what comes from now on is new.</source>
        <translation>Set: kun det, der kommer fra nu af, er nyt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Tell again what is new.</source>
        <translation>Fortæl igen, hvad der er nyt.</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::OverviewPage</name>
    <message>
        <source>Responses</source>
        <translation>Besvarelser</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>with its 95 % interval; responses beneath</source>
        <translation>med 95 %-konfidensinterval; besvarelser nedenunder</translation>
    </message>
    <message>
        <source>Step of the trend</source>
        <translation>Inddeling af udviklingskurven</translation>
    </message>
    <message>
        <source>One point for each day, week, month, quarter or year.</source>
        <translation>Ét punkt for hver dag, uge, måned, kvartal eller år.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Tallene kunne ikke læses.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Ingen besvarelser endnu</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the figures appear here.</source>
        <translation>Importér et regneark eller en eksport fra et undersøgelsesværktøj, så vises tallene her.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importér en fil…</translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Filteret giver ingen besvarelser</translation>
    </message>
    <message numerus="yes">
        <source>The store has %Ln response(s), from %1 to %2.</source>
        <translation>
            <numerusform>Gensvar-filen har %Ln besvarelse, fra %1 til %2.</numerusform>
            <numerusform>Gensvar-filen har %Ln besvarelser, fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Vis dem alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a score</source>
        <translation>
            <numerusform>yderligere %Ln uden score</numerusform>
            <numerusform>yderligere %Ln uden score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln ikke medregnet</numerusform>
            <numerusform>%Ln ikke medregnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the responses</source>
        <translation>%1 af besvarelserne</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here; choose one above.</source>
        <translation>Flere typer undersøgelser er blandet her; vælg én ovenfor.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>NPS by day</source>
        <translation>NPS pr. dag</translation>
    </message>
    <message>
        <source>NPS by week</source>
        <translation>NPS pr. uge</translation>
    </message>
    <message>
        <source>NPS by month</source>
        <translation>NPS pr. måned</translation>
    </message>
    <message>
        <source>NPS by quarter</source>
        <translation>NPS pr. kvartal</translation>
    </message>
    <message>
        <source>NPS by year</source>
        <translation>NPS pr. år</translation>
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
        <translation>%1 har ikke været endnu.</translation>
    </message>
    <message>
        <source>Type a day, such as %1.</source>
        <translation>Skriv en dag, f.eks. %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as %2.</source>
        <translation>”%1” er ikke en dag. Skriv den som %2.</translation>
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
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Vis disse dage</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to the view before (Alt+Left)</source>
        <translation>Tilbage til forrige visning (Alt+venstre pil)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Forward to the next view (Alt+Right)</source>
        <translation>Frem til næste visning (Alt+højre pil)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The filter appears here with the first responses.</source>
        <translation>Filteret vises her, når de første besvarelser er på plads.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelinger</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Vælg selv dage…</translation>
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
        <translation>Gå til/udfør</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a verb: filter by one more thing</comment>
        <translation>Filtrér</translation>
    </message>
    <message>
        <source>Filter by a touchpoint, a channel, a segment or anything else that your files tell</source>
        <translation>Filtrér efter et touchpoint, en kanal, et segment eller andre oplysninger i dine filer</translation>
    </message>
    <message>
        <source>Filter by something else</source>
        <translation>Filtrér efter noget andet</translation>
    </message>
    <message>
        <source>Show all responses of all time</source>
        <translation>Vis alle besvarelser for hele perioden</translation>
    </message>
    <message>
        <source>From your files</source>
        <translation>Fra dine filer</translation>
    </message>
    <message>
        <source>Whenever they were added</source>
        <translation>Uanset hvornår de er tilføjet</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterChip</name>
    <message>
        <source>%1: %2. Press Delete to clear it.</source>
        <translation>%1: %2. Tryk på Delete for at fjerne filteret.</translation>
    </message>
    <message>
        <source>%1: not filtered. Press Space to choose.</source>
        <translation>%1: ikke filtreret. Tryk på mellemrumstasten for at vælge.</translation>
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
        <translation>Åbner en liste over steder og handlinger. Genvejstast: %1.</translation>
    </message>
    <message>
        <source>Go to a page, a department or a touchpoint, or do anything the menu offers (%1)</source>
        <translation>Gå til en side, en afdeling eller et touchpoint, eller udfør noget fra menuen (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::GroupTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::HeatLegend</name>
    <message>
        <source>Within 4 points of all: grey. Then a step of colour for every 8 points, the last beyond 20. Without a fill: too few responses.</source>
        <translation>Inden for 4 point fra det samlede tal: grå. Derefter ét farvetrin for hver 8 point, det sidste over 20. Uden farve: for få besvarelser.</translation>
    </message>
    <message>
        <source>%1 against all, %2</source>
        <comment>right of the heat map&apos;s colours: +20; the NPS of all</comment>
        <translation>%1 ift. alle, %2</translation>
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
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
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
        <translation>De første %1 af %2 rækker og %3 af %4 kolonner; filtrér for at se resten. Den gemte tabel har dem alle.</translation>
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
        <translation>%1. Konfidensintervallet dækker tilfældige udsving, ikke frafald.</translation>
    </message>
    <message numerus="yes">
        <source>%1, interval %2, %Ln response(s)</source>
        <translation>
            <numerusform>%1, konfidensinterval %2, %Ln besvarelse</numerusform>
            <numerusform>%1, konfidensinterval %2, %Ln besvarelser</numerusform>
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
        <translation>%1 ift. %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a change, the period before</comment>
        <translation>%1 ift. %2</translation>
    </message>
    <message>
        <source>%1. These are too few responses for a certain figure.</source>
        <translation>%1. Det er for få besvarelser til et sikkert tal.</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here.</source>
        <translation>Flere typer undersøgelser er blandet her.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Picture</name>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s); filter to see the rest. The saved table has all.</source>
        <translation>
            <numerusform>%1 af %Ln række; filtrér for at se resten. Den gemte tabel har dem alle.</numerusform>
            <numerusform>De første %1 af %Ln rækker; filtrér for at se resten. Den gemte tabel har dem alle.</numerusform>
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
        <translation>%1 (scorer %2): %3, %4</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::TableHeader</name>
    <message>
        <source>Headings: the arrow keys choose one, Enter sorts by it</source>
        <translation>Overskrifter: vælg en med piletasterne, Enter sorterer efter den</translation>
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
        <translation>Kopiér som tabel</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiér som billede</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Gem som PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Gem som SVG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Gem som CSV…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopiér eller gem: %1</translation>
    </message>
    <message>
        <source>Copy or save this, as a picture or as a table</source>
        <translation>Kopiér eller gem dette som billede eller tabel</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Kopieret som tabel</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Kopieret som billede</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Til læsere uden for teamet</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, and those from which they could be worked out. How few is in the settings.</source>
        <translation>Tilbageholder tal med få besvarelser og tal, som de kan udregnes af. Grænsen står i indstillingerne.</translation>
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
        <translation>Skriv for at søge</translation>
    </message>
    <message>
        <source>Find among %1</source>
        <translation>Søg i listen ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; type to find them</source>
        <translation>
            <numerusform>%Ln til; skriv for at finde den</numerusform>
            <numerusform>%Ln til; skriv for at finde dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: the responses of all time</source>
        <translation>Antal: besvarelserne gennem alle tider</translation>
    </message>
</context>
<context>
    <name>gensvar::print::PrintPanel</name>
    <message>
        <source>Name the customers</source>
        <translation>Vis kundernes navne</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a page</comment>
        <translation>Udskriv: %1</translation>
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
        <translation>Det, kunderne har skrevet, er personoplysninger: Udskriv kun det nødvendige, og pas på det, som du passer på filen. En kommentar kan nævne nogen ved navn, også når kunden ikke er vist.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Til læsere uden for teamet</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, those from which they could be worked out, and comments of few. How few is in the settings.</source>
        <translation>Tilbageholder tal fra få besvarelser, tal, de kan regnes ud af, og kommentarer fra få besvarelser. Grænserne står i indstillingerne.</translation>
    </message>
</context>
<context>
    <name>gensvar::print::Printing</name>
    <message>
        <source>Printed %1</source>
        <comment>a day</comment>
        <translation>Udskrevet %1</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Der er intet at udskrive på denne side.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Backups</name>
    <message>
        <source>Making a backup</source>
        <translation>Laver en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Gendanner en sikkerhedskopi</translation>
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
        <translation>Fortryder importen af %1</translation>
    </message>
    <message>
        <source>Making up sample responses</source>
        <translation>Opretter eksempelbesvarelser</translation>
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
        <translation>Sikkerhedskopier af denne fil</translation>
    </message>
    <message>
        <source>&amp;Make one on each day that something changes</source>
        <translation>Lav en &amp;hver dag, der ændres noget</translation>
    </message>
    <message>
        <source>Make one n&amp;ow</source>
        <translation>Lav en &amp;nu</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gendan…</translation>
    </message>
    <message>
        <source>Make a backup on each day that something changes</source>
        <translation>Lav en sikkerhedskopi hver dag, der ændres noget</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>In a folder beside the file, while the work goes on.</source>
        <translation>I en mappe ved siden af filen, mens arbejdet fortsætter.</translation>
    </message>
    <message>
        <source>&amp;How many of those are kept</source>
        <translation>Antal automatiske, der &amp;bevares</translation>
    </message>
    <message>
        <source>The oldest goes when there is a newer one too many. Those that you make yourself stay.</source>
        <translation>Den ældste slettes, når en nyere gør antallet for stort. Dem, du selv laver, bliver liggende.</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Kopi fra</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>As a file &amp;beside this one</source>
        <translation>Som en fil &amp;ved siden af denne</translation>
    </message>
    <message>
        <source>In &amp;place of this file</source>
        <translation>&amp;I stedet for denne fil</translation>
    </message>
    <message>
        <source>A backup of the file as it is now is made first.</source>
        <translation>Først laves en sikkerhedskopi af filen, som den er nu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
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
            <numerusform>%Ln sikkerhedskopi</numerusform>
            <numerusform>%Ln sikkerhedskopier</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er endnu ingen sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file is as it was on %1. What it was before is kept as the newest backup.</source>
        <translation>Filen er, som den var den %1. Som den var før gendannelsen, er den bevaret som den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>This is the file as it was on %1, under a name of its own.</source>
        <translation>Dette er filen, som den var den %1, under sit eget navn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased since then were erased from it, too.</source>
        <translation>
            <numerusform>%Ln person, der er slettet siden, blev også slettet fra den.</numerusform>
            <numerusform>%Ln personer, der er slettet siden, blev også slettet fra den.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is the backup of %1 to be restored? Whoever was erased since then stays erased.</source>
        <translation>Hvordan skal sikkerhedskopien fra %1 gendannes? Den, der er slettet siden, forbliver slettet.</translation>
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
        <translation>Væ&amp;lg…</translation>
    </message>
    <message>
        <source>&amp;Use the usual one</source>
        <translation>Br&amp;ug den sædvanlige</translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation>Vælg en anden datamappe</translation>
    </message>
    <message>
        <source>Use the usual data folder</source>
        <translation>Brug den sædvanlige datamappe</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Åbn datama&amp;ppen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>The file that is used when none is chosen, the one with sample data and new files, each with its backups beside it. What lies in another folder stays there and opens as before.</source>
        <translation>Her ligger den fil, der bruges, når ingen er valgt, filen med eksempeldata og nye filer, hver med sine sikkerhedskopier ved siden af. Det, der ligger i en anden mappe, bliver liggende der og kan åbnes som før.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FiguresSection</name>
    <message>
        <source>Figures in this file</source>
        <translation>Tal i denne fil</translation>
    </message>
    <message>
        <source>&amp;Fewest responses of a figure</source>
        <translation>&amp;Mindste antal besvarelser i et tal</translation>
    </message>
    <message>
        <source>A figure of fewer is shown in grey and marked as “too few responses”; it is never hidden.</source>
        <translation>Et tal med færre vises med gråt og markeres med ”for få besvarelser”; det skjules aldrig.</translation>
    </message>
    <message>
        <source>Fewest res&amp;ponses for readers outside</source>
        <translation>Mindste antal b&amp;esvarelser uden for teamet</translation>
    </message>
    <message>
        <source>Figures of fewer are withheld from what is copied or saved for readers outside the team, and so are others from which they could be worked out.</source>
        <translation>Tal med færre tilbageholdes i det, der kopieres eller gemmes til læsere uden for teamet, og det samme gælder andre tal, som de kan udregnes af.</translation>
    </message>
    <message>
        <source>Fewest for comments to &amp;be read outside</source>
        <translation>Mindste antal for k&amp;ommentarer uden for teamet</translation>
    </message>
    <message>
        <source>Comments behind fewer responses are withheld from readers outside the team.</source>
        <translation>Kommentarer bag færre besvarelser tilbageholdes for læsere uden for teamet.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FileSection</name>
    <message>
        <source>This file</source>
        <translation>Denne fil</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Days are counted &amp;in</source>
        <translation>Dagene &amp;regnes i</translation>
    </message>
    <message>
        <source>The time zone that says on which day an answer with a time was given. A change counts all responses anew.</source>
        <translation>Tidszonen afgør, hvilken dag et svar med klokkeslæt er givet. Ved en ændring optælles alle besvarelser på ny.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>&amp;Keep what was for</source>
        <translation>Bevar &amp;tidligere data i</translation>
    </message>
    <message>
        <source>Rows that an import left out, and what responses were before an import changed them. What is older is forgotten at once, and cannot be brought back by undoing an import.</source>
        <translation>Rækker, som en import udelod, og hvordan besvarelser så ud, før en import ændrede dem. Ældre data slettes med det samme og kan ikke hentes tilbage ved at fortryde en import.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::LookSection</name>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>&amp;Kompakte rækker i tabeller</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Words, dates and numbers change at once; what is under way goes on, a file to import stays as it is.</source>
        <translation>Ord, datoer og tal skifter med det samme; igangværende arbejde fortsætter, og en fil, der skal importeres, bliver, som den er.</translation>
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
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Følg sproget</translation>
    </message>
    <message>
        <source>First day of the &amp;week</source>
        <translation>Ugens første &amp;dag</translation>
    </message>
    <message>
        <source>In calendars. The weeks that figures are of always begin on a Monday (ISO 8601).</source>
        <translation>I kalendere. De uger, tallene gælder for, begynder altid en mandag (ISO 8601).</translation>
    </message>
    <message>
        <source>Compact rows in tables</source>
        <translation>Kompakte rækker i tabeller</translation>
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
        <translation>%1: nej</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
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
        <translation>Ingen fil er åben: det, der hører til en fil, kan indstilles, når en fil er åben.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Language, theme, compact rows, first day of the week</source>
        <translation>Sprog, tema, kompakte rækker, ugens første dag</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Startvisning</translation>
    </message>
    <message>
        <source>Fewest responses of a figure, privacy</source>
        <translation>Færrest besvarelser for et tal, databeskyttelse</translation>
    </message>
    <message>
        <source>Where the file lies, its time zone, how long rows are kept</source>
        <translation>Hvor filen ligger, dens tidszone, hvor længe rækker gemmes</translation>
    </message>
    <message>
        <source>Back up, or restore a backup</source>
        <translation>Sikkerhedskopiér, eller gendan en sikkerhedskopi</translation>
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
        <translation>Startvisning for denne fil</translation>
    </message>
    <message>
        <source>&amp;Start with this filter</source>
        <translation>Start med dette &amp;filter</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>R&amp;yd</translation>
    </message>
    <message>
        <source>Clear the start view</source>
        <translation>Ryd startvisningen</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation>Åbner med</translation>
    </message>
    <message>
        <source>For you, on this computer. “Start here” in the menu takes the page as well.</source>
        <translation>For dig på denne computer. ”Start her” i menuen tager også siden med.</translation>
    </message>
    <message>
        <source>what was last looked at</source>
        <translation>det, der sidst blev vist</translation>
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
        <translation>Kunde; der kan være flere</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::GoToPopup</name>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Intet passer til disse bogstaver.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå til eller udfør</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Steder og handlinger</translation>
    </message>
    <message>
        <source>A page, a department, a customer, an action</source>
        <translation>En side, en afdeling, en kunde, en handling</translation>
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
        <translation>Overblik</translation>
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
        <translation>Udførte importer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Holdt ude</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
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
        <translation>Åbner ”%1”…</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Luk denne meddelelse</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Opening</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
        <translation>Importér</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <comment>its key</comment>
        <translation>Menu (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::StatusStrip</name>
    <message>
        <source>reading</source>
        <translation>læser</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriver</translation>
    </message>
    <message>
        <source>preparing search</source>
        <translation>klargør søgning</translation>
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
            <numerusform>%Ln sekund tilbage</numerusform>
            <numerusform>%Ln sekunder tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minut tilbage</numerusform>
            <numerusform>%Ln minutter tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivebeskyttet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Annullér det igangværende arbejde</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Ingen fil åben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln besvarelse</numerusform>
            <numerusform>%Ln besvarelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln række i sekundet</numerusform>
            <numerusform>%Ln rækker i sekundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>long work: &quot;Importing Q3.xlsx&quot;</comment>
        <translation>%1: udført</translation>
    </message>
    <message>
        <source>%1: cancelled, and nothing has changed</source>
        <translation>%1: annulleret, og intet er ændret</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: ikke udført</translation>
    </message>
    <message>
        <source>Show what came of it: %1</source>
        <translation>Vis resultatet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Tasks</name>
    <message>
        <source>Erase a person…</source>
        <translation>Slet en person…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>GDPR</translation>
    </message>
    <message>
        <source>Exclude responses from the figures…</source>
        <translation>Hold besvarelser ude af tallene…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Fortryd det, der er gjort…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Merge, rename or group departments…</source>
        <translation>Sammenlæg, omdøb eller gruppér afdelinger…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::WelcomePage</name>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Åbn et regneark</translation>
    </message>
    <message>
        <source>Excel, CSV or OpenDocument, or an export from your survey platform. You see how it is read before anything is written.</source>
        <translation>Excel, CSV eller OpenDocument eller en eksport fra jeres undersøgelsesværktøj. Du ser, hvordan filen bliver læst, før noget skrives.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Vælg filer…</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window: .xlsx, .xls, .csv, .ods, .gensvar</source>
        <translation>Eller slip filer hvor som helst i dette vindue: .xlsx, .xls, .csv, .ods, .gensvar</translation>
    </message>
    <message>
        <source>Connect a survey platform</source>
        <translation>Tilslut et undersøgelsesværktøj</translation>
    </message>
    <message>
        <source>Gensvar fetches new responses by itself. This comes with a later version; until then open the platform’s export.</source>
        <translation>Gensvar henter selv nye besvarelser. Det kommer i en senere version; indtil da kan du åbne en eksport fra værktøjet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Se dig omkring med eksempeldata</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Åbn eksemplet</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl Shift D</translation>
    </message>
    <message>
        <source>Start with the answers you have. All that you open stays in one file on this computer.</source>
        <translation>Begynd med de besvarelser, du har. Alt, hvad du åbner, bliver i én fil på denne computer.</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Hvad siger jeres kunder?</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senest åbnet</translation>
    </message>
    <message>
        <source>%1   in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1   i %2</translation>
    </message>
    <message>
        <source>A made-up insurer with %1 departments and %2 responses. It is a file of its own and easy to throw away.</source>
        <translation>Et opdigtet forsikringsselskab med %1 afdelinger og %2 besvarelser. Det er en fil for sig, som er nem at slette igen.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Krav til en fil</translation>
    </message>
    <message>
        <source>Open a .gensvar file that someone shared</source>
        <translation>Åbn en .gensvar-fil, som nogen har delt</translation>
    </message>
    <message>
        <source>change</source>
        <comment>the language</comment>
        <translation>skift</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprog: %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Skift sprog</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Net Promoter Score in one local file: from a spreadsheet to figures, comments and the customers behind them.</source>
        <translation>Net Promoter Score i én lokal fil: fra regneark til tal, kommentarer og kunderne bag dem.</translation>
    </message>
    <message>
        <source>Gensvar files to open, spreadsheets to import.</source>
        <translation>Gensvar-filer, der skal åbnes, og regneark, der skal importeres.</translation>
    </message>
</context>
</TS>
