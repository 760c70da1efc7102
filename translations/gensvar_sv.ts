<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importera en fil…</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Utforska med e&amp;xempeldata</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>&amp;Sök i kommentarerna</translation>
    </message>
    <message>
        <source>Go to the fi&amp;lter</source>
        <translation>&amp;Gå till filtret</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Kortkommandon och hjälp</translation>
    </message>
    <message>
        <source>&amp;About Gensvar</source>
        <translation>&amp;Om Gensvar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Följ s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>Opene&amp;d lately</source>
        <translation>S&amp;enast öppnade</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Starta här</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Gå till eller gör…</translation>
    </message>
    <message>
        <source>This file opens with the present filter and page from now on</source>
        <translation>Från och med nu öppnas den här filen med nuvarande filter och sida</translation>
    </message>
    <message>
        <source>Print this pa&amp;ge…</source>
        <translation>Sk&amp;riv ut den här sidan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this page as PDF…</source>
        <translation>Spara den här sidan som &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Keys and help</source>
        <translation>Kortkommandon och hjälp</translation>
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
        <translation>Arbete pågår</translation>
    </message>
    <message>
        <source>This is not done yet. If it is stopped now, the file stays as it was before.</source>
        <translation>Det här är inte klart ännu. Om det avbryts nu förblir filen som den var innan.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Avbryt arbetet</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>&amp;Låt det bli klart</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>Från ett fält till nästa</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Öppna eller tryck på det som är markerat</translation>
    </message>
    <message>
        <source>From period to period in the trend, from row to row in a list</source>
        <translation>Från period till period i trenden, från rad till rad i en lista</translation>
    </message>
    <message>
        <source>Clear a part of the filter</source>
        <translation>Ta bort en del av filtret</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Ångra den valda importen</translation>
    </message>
    <message>
        <source>Leave an import or a list of choices</source>
        <translation>Lämna en import eller en lista med val</translation>
    </message>
    <message>
        <source>A file to import needs a column with scores from 0 to 10 and one with dates. Departments, touchpoints, customers and comments are recognised by their headings.</source>
        <translation>En fil som ska importeras måste ha en kolumn med betyg från 0 till 10 och en med datum. Avdelningar, kontaktpunkter, kunder och kommentarer känns igen på sina rubriker.</translation>
    </message>
    <message>
        <source>Net Promoter Score in one local file.</source>
        <translation>Net Promoter Score i en lokal fil.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Vad en fil måste innehålla</translation>
    </message>
    <message>
        <source>One row for each response, headings above. Excel, OpenDocument and CSV are read, and the exports of survey platforms as they come. You see how each column is read before anything is written.</source>
        <translation>En rad för varje svar, med rubriker ovanför. Excel, OpenDocument och CSV går att läsa, liksom exporter från undersökningsplattformar precis som de är. Du ser hur varje kolumn läses innan något sparas.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Saves a copy of the store that stands alone.</source>
        <translation>Sparar en fristående kopia av databasen.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Ersätt filen om den redan finns.</translation>
    </message>
    <message>
        <source>The store is saved as %1 (%2).</source>
        <translation>Databasen har sparats som %1 (%2).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2, not “%3”.</source>
        <translation>--%1 ska vara ett heltal som är högst %2, inte ”%3”.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not “%3”.</source>
        <translation>--%1 ska vara ett heltal från %2 och uppåt, inte ”%3”.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-31, not “%2”.</source>
        <translation>--%1 ska vara ett datum, till exempel 2026-03-31, inte ”%2”.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 ska vara något av %2, inte ”%3”.</translation>
    </message>
    <message>
        <source>--%1 takes one character or the word tab, not “%2”.</source>
        <translation>--%1 ska vara ett enda tecken eller ordet tab, inte ”%2”.</translation>
    </message>
    <message>
        <source>Holds the store to itself: integrity, figures against a recount, search.</source>
        <translation>Kontrollerar databasen: att filen är hel, att siffrorna stämmer vid en omräkning och att sökningen är komplett.</translation>
    </message>
    <message>
        <source>Build anew what is derived from the responses.</source>
        <translation>Bygg om allt som räknas fram ur svaren.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Databasen är i ordning.</translation>
    </message>
    <message>
        <source>Comments that search does not find yet: %1. It catches up at the next import.</source>
        <translation>Kommentarer som ännu inte går att söka i: %1. De blir sökbara vid nästa import.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Resultatet kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] COMMAND [options]
Net Promoter Score in one local file: imports survey answers and tells what they say.

Commands:
</source>
        <translation>Användning: gensvar-cli [--store FILE] COMMAND [flaggor]
Net Promoter Score i en lokal fil: importerar svar från undersökningar och visar vad de säger.

Kommandon:
</translation>
    </message>
    <message>
        <source>“gensvar-cli COMMAND --help” tells about a command, with examples.</source>
        <translation>”gensvar-cli COMMAND --help” beskriver ett kommando, med exempel.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] %1</source>
        <translation>Användning: gensvar-cli [--store FILE] %1</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [flaggor]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exempel:</translation>
    </message>
    <message>
        <source>The time zone of a store that is created.</source>
        <translation>Tidszonen för en databas som skapas.</translation>
    </message>
    <message>
        <source>What to do is missing: gensvar-cli COMMAND. “gensvar-cli --help” lists the commands.</source>
        <translation>Kommandot saknas: gensvar-cli COMMAND. ”gensvar-cli --help” listar kommandona.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “gensvar-cli --help” lists the commands.</source>
        <translation>Det finns inget kommando ”%1”. ”gensvar-cli --help” listar kommandona.</translation>
    </message>
    <message>
        <source>%1 See “gensvar-cli %2 --help”.</source>
        <translation>%1 Se ”gensvar-cli %2 --help”.</translation>
    </message>
    <message>
        <source>Shows what people wrote, by filter and by words.</source>
        <translation>Visar kommentarerna, utifrån filter och sökord.</translation>
    </message>
    <message>
        <source>newest first (the default), oldest first, or by score.</source>
        <translation>nyast först (standard), äldst först eller efter betyg.</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>Högst så här många; 50 om inget anges.</translation>
    </message>
    <message>
        <source>Leave out so many first.</source>
        <translation>Hoppa över så här många i början.</translation>
    </message>
    <message>
        <source>Comments shown: %1 of %2.</source>
        <translation>Kommentarer som visas: %1 av %2.</translation>
    </message>
    <message>
        <source>Search is still catching up with the newest ones.</source>
        <translation>De nyaste är ännu inte sökbara.</translation>
    </message>
    <message>
        <source>Removes a person for good; the answers stay as anonymous ones.</source>
        <translation>Raderar en person för gott; svaren finns kvar som anonyma.</translation>
    </message>
    <message>
        <source>The person with that customer id.</source>
        <translation>Personen med detta kund-id.</translation>
    </message>
    <message>
        <source>The person with that address.</source>
        <translation>Personen med denna e-postadress.</translation>
    </message>
    <message>
        <source>The person is erased. Responses that are anonymous now: %1.</source>
        <translation>Personen är raderad. Svar som nu är anonyma: %1.</translation>
    </message>
    <message>
        <source>These copies still hold the person; delete them or erase in them, too:</source>
        <translation>Personen finns fortfarande i följande kopior; ta bort dem eller radera personen även där:</translation>
    </message>
    <message>
        <source>Another program has the store open: what it was is gone from the disk when that closes it.</source>
        <translation>Databasen är öppen i ett annat program: de raderade uppgifterna försvinner från disken när det programmet stänger den.</translation>
    </message>
    <message>
        <source>erase needs --customer ID or --email ADDRESS.</source>
        <translation>erase kräver --customer ID eller --email ADDRESS.</translation>
    </message>
    <message>
        <source>Takes responses out of every figure without removing them.</source>
        <translation>Utesluter svar ur alla siffror utan att ta bort dem.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Skälet.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Med egna ord.</translation>
    </message>
    <message>
        <source>--reason takes one of test, own-staff, duplicate or wrong-person.</source>
        <translation>--reason ska vara test, own-staff, duplicate eller wrong-person.</translation>
    </message>
    <message>
        <source>Responses excluded: %1.</source>
        <translation>Uteslutna svar: %1.</translation>
    </message>
    <message>
        <source>The response of that number, as comments shows it. May be repeated.</source>
        <translation>Svaret med detta nummer, så som comments visar det. Kan anges flera gånger.</translation>
    </message>
    <message>
        <source>--id takes a response&apos;s number, not “%1”.</source>
        <translation>--id ska vara numret på ett svar, inte ”%1”.</translation>
    </message>
    <message>
        <source>Which responses? Name them with --filter, --from, --to or --id.</source>
        <translation>Vilka svar? Ange dem med --filter, --from, --to eller --id.</translation>
    </message>
    <message>
        <source>“undo-change %1” takes that back.</source>
        <translation>”undo-change %1” ångrar detta.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>inget att jämföra med</translation>
    </message>
    <message>
        <source>different kinds of survey</source>
        <translation>olika typer av undersökningar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ej angivet)</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 till %2)</translation>
    </message>
    <message>
        <source>No responses.</source>
        <translation>Inga svar.</translation>
    </message>
    <message>
        <source>Responses from %2 to %3: %1. The intervals cover chance at 95 %.</source>
        <translation>Svar från %2 till %3: %1. Konfidensintervallen avser slumpen, på konfidensnivån 95 %.</translation>
    </message>
    <message>
        <source>The store to work on. Without it: the environment&apos;s GENSVAR_STORE, else %1.</source>
        <translation>Databasen att arbeta med. Om ingen anges används miljövariabeln GENSVAR_STORE, annars %1.</translation>
    </message>
    <message>
        <source>Who acts, for the log. Without it: the environment&apos;s GENSVAR_USER.</source>
        <translation>Vem som utför åtgärden, för loggen. Om inget anges används miljövariabeln GENSVAR_USER.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Skriv ut ett JSON-dokument i stället för text.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>--store needs the name of a file.</source>
        <translation>--store kräver ett filnamn.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; zones have names such as Europe/Stockholm.</source>
        <translation>”%1” är ingen tidszon; tidszoner har namn som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Puts values of a dimension under a common name.</source>
        <translation>Samlar värden i en dimension under ett gemensamt namn.</translation>
    </message>
    <message>
        <source>The group&apos;s name; made if it is not there.</source>
        <translation>Gruppens namn; gruppen skapas om den inte finns.</translation>
    </message>
    <message>
        <source>group needs --under NAME and the values to put there.</source>
        <translation>group kräver --under NAME och de värden som ska läggas där.</translation>
    </message>
    <message>
        <source>Takes spreadsheets of survey answers into the store.</source>
        <translation>Läser in kalkylark med undersökningssvar i databasen.</translation>
    </message>
    <message>
        <source>--rejects would write over “%1”. Choose another file.</source>
        <translation>--rejects skulle skriva över ”%1”. Välj en annan fil.</translation>
    </message>
    <message>
        <source>Where the answers come from. Without it: the source of an earlier import with the same header, else a new one named after the file.</source>
        <translation>Varifrån svaren kommer. Om inget anges: källan från en tidigare import med samma rubrikrad, annars en ny källa med filens namn.</translation>
    </message>
    <message>
        <source>The sheet to import.</source>
        <translation>Bladet som ska importeras.</translation>
    </message>
    <message>
        <source>Read a field from the column of that header, or from “#3” by position. May be repeated; the same field again joins columns; nothing after = unmaps.</source>
        <translation>Läs ett fält från kolumnen med den rubriken, eller från ”#3” efter position. Kan anges flera gånger; samma fält en gång till slår ihop kolumner; inget efter = tar bort kopplingen.</translation>
    </message>
    <message>
        <source>The same value for all rows, or for those whose mapped cell is empty.</source>
        <translation>Samma värde för alla rader, eller för dem vars kopplade cell är tom.</translation>
    </message>
    <message>
        <source>Keep a column that would be left out, such as an IP address.</source>
        <translation>Behåll en kolumn som annars skulle utelämnas, till exempel en IP-adress.</translation>
    </message>
    <message>
        <source>Use a saved mapping.</source>
        <translation>Använd en sparad kolumnkoppling.</translation>
    </message>
    <message>
        <source>Save the mapping that was used.</source>
        <translation>Spara den kolumnkoppling som användes.</translation>
    </message>
    <message>
        <source>A text file&apos;s encoding, instead of detecting it: utf-8, windows-1252 …</source>
        <translation>Textfilens teckenkodning, i stället för att låta programmet avgöra den: utf-8, windows-1252 …</translation>
    </message>
    <message>
        <source>What parts a text file&apos;s fields, instead of detecting it; tab for a tab.</source>
        <translation>Tecknet som skiljer fälten åt i en textfil, i stället för att låta programmet avgöra det; tab för tabbtecken.</translation>
    </message>
    <message>
        <source>How dates are written where day and month could be either.</source>
        <translation>Hur datum är skrivna när dag och månad kan förväxlas.</translation>
    </message>
    <message>
        <source>The time zone of times without one; the store&apos;s without it.</source>
        <translation>Tidszonen för tider som saknar en; databasens om inget anges.</translation>
    </message>
    <message>
        <source>How many header rows there are, instead of detecting it.</source>
        <translation>Antalet rubrikrader, i stället för att låta programmet avgöra det.</translation>
    </message>
    <message>
        <source>The answers were promised anonymity: no customers are made of them.</source>
        <translation>De svarande har utlovats anonymitet: inga kunder skapas av svaren.</translation>
    </message>
    <message>
        <source>Tell what would be done, and change nothing.</source>
        <translation>Visa vad som skulle göras, utan att ändra något.</translation>
    </message>
    <message>
        <source>Refuse a file as soon as one of its rows has to be rejected.</source>
        <translation>Avvisa en fil så snart någon av dess rader måste avvisas.</translation>
    </message>
    <message>
        <source>Write the rejected rows there, as they stood and with the reason. With several files, each gets a file of its own, named after both.</source>
        <translation>Skriv de avvisade raderna till den här filen, så som de stod och med skälet. Vid flera filer får var och en en egen fil, med ett namn bildat av båda filnamnen.</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”.</source>
        <translation>--%1 ska ha formen FIELD=…, inte ”%2”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2.</source>
        <translation>Det finns inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>--set names “%1” twice.</source>
        <translation>--set anger ”%1” två gånger.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 kräver ett värde.</translation>
    </message>
    <message>
        <source>Lists the imports, newest first.</source>
        <translation>Listar importerna, nyast först.</translation>
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
        <translation>Källa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagda</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>The answers are in. Search is not ready for all of them; it goes on the next time.</source>
        <translation>Svaren är importerade. Alla är ännu inte sökbara; resten tas med nästa gång.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 tillagda</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 uppdaterade</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 oförändrade</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 avvisade</translation>
    </message>
    <message>
        <source>%1 without a score</source>
        <translation>%1 utan betyg</translation>
    </message>
    <message>
        <source>%1 (dry run, source “%2”): %3</source>
        <translation>%1 (provkörning, källa ”%2”): %3</translation>
    </message>
    <message>
        <source>%1 (source “%2”): %3</source>
        <translation>%1 (källa ”%2”): %3</translation>
    </message>
    <message>
        <source>kept as they are: %1</source>
        <translation>behålls som de är: %1</translation>
    </message>
    <message>
        <source>… and %1 more; --rejects FILE.csv saves them all.</source>
        <translation>… och %1 till; --rejects FILE.csv sparar alla.</translation>
    </message>
    <message>
        <source>Takes excluded responses back into the figures.</source>
        <translation>Tar med uteslutna svar i siffrorna igen.</translation>
    </message>
    <message>
        <source>Responses counted again: %1.</source>
        <translation>Svar som räknas med igen: %1.</translation>
    </message>
    <message>
        <source>Lists what was done to the store, newest first.</source>
        <translation>Listar vad som har gjorts i databasen, nyast först.</translation>
    </message>
    <message>
        <source>Only those before that change.</source>
        <translation>Bara ändringar före den angivna.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>ångrad av %1</translation>
    </message>
    <message>
        <source>Makes several values of a dimension one; later imports remember it.</source>
        <translation>Slår ihop flera värden i en dimension till ett; det gäller även vid senare importer.</translation>
    </message>
    <message>
        <source>The value that stays.</source>
        <translation>Värdet som blir kvar.</translation>
    </message>
    <message>
        <source>merge needs --into VALUE and the values to merge.</source>
        <translation>merge kräver --into VALUE och de värden som ska slås ihop.</translation>
    </message>
    <message>
        <source>The dimension: department, touchpoint …</source>
        <translation>Dimensionen: department, touchpoint …</translation>
    </message>
    <message>
        <source>--field takes one of %1, not “%2”.</source>
        <translation>--field ska vara något av %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>Done; “undo-change %1” takes it back.</source>
        <translation>Klart; ”undo-change %1” ångrar det.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Så är det redan.</translation>
    </message>
    <message>
        <source>Tells the Net Promoter Score, by group and period.</source>
        <translation>Visar Net Promoter Score, per grupp och period.</translation>
    </message>
    <message>
        <source>Group by one field or two, also attr.NAME or attr.&quot;NAME, MORE&quot;.</source>
        <translation>Gruppera efter ett eller två fält, även attr.NAME eller attr.&quot;NAME, MORE&quot;.</translation>
    </message>
    <message>
        <source>A figure for each; total without it.</source>
        <translation>En siffra per period; totalt om inget anges.</translation>
    </message>
    <message>
        <source>Each figure is of so many days up to its period&apos;s end.</source>
        <translation>Varje siffra omfattar så här många dagar fram till periodens slut.</translation>
    </message>
    <message>
        <source>Also how often each score from 0 to 10 was given.</source>
        <translation>Visa även hur många gånger varje betyg från 0 till 10 har getts.</translation>
    </message>
    <message>
        <source>Also the change against the period before, or the same last year.</source>
        <translation>Visa även förändringen mot föregående period eller mot samma period i fjol.</translation>
    </message>
    <message>
        <source>--by names “%1” twice.</source>
        <translation>--by anger ”%1” två gånger.</translation>
    </message>
    <message>
        <source>--by takes at most two fields.</source>
        <translation>--by kan ha högst två fält.</translation>
    </message>
    <message>
        <source>--rolling needs a --period whose ends the windows end with.</source>
        <translation>--rolling kräver en --period som avgör vid vilka datum de rullande perioderna slutar.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Förbereder sökning</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierar</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rader/s</translation>
    </message>
    <message>
        <source>Shows a file&apos;s rows as they are read, before any mapping.</source>
        <translation>Visar raderna i en fil så som de läses, före all kolumnkoppling.</translation>
    </message>
    <message>
        <source>Only the sheet of that name.</source>
        <translation>Bara bladet med detta namn.</translation>
    </message>
    <message>
        <source>At most so many rows of each sheet.</source>
        <translation>Högst så här många rader från varje blad.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Bladet ”%1”</translation>
    </message>
    <message>
        <source>Sheet “%1” (hidden)</source>
        <translation>Bladet ”%1” (dolt)</translation>
    </message>
    <message>
        <source>Gives a value of a dimension another name.</source>
        <translation>Ger ett värde i en dimension ett annat namn.</translation>
    </message>
    <message>
        <source>Makes up a survey of an insurer, to try the program with.</source>
        <translation>Skapar en påhittad undersökning för ett försäkringsbolag, att prova programmet med.</translation>
    </message>
    <message>
        <source>How many answers.</source>
        <translation>Antalet svar.</translation>
    </message>
    <message>
        <source>Which survey; the same number makes the same one. 1 without it.</source>
        <translation>Vilken undersökning; samma tal ger samma undersökning. 1 om inget anges.</translation>
    </message>
    <message>
        <source>The file to write: .csv or .xlsx.</source>
        <translation>Filen som ska skrivas: .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>The store to fill instead; made if it is not there.</source>
        <translation>Databasen som ska fyllas i stället; den skapas om den inte finns.</translation>
    </message>
    <message>
        <source>How the answers are numbered: ordered (the default) or random.</source>
        <translation>Hur svaren numreras: ordered (i ordning, standard) eller random (slumpvis).</translation>
    </message>
    <message>
        <source>How many departments, from 1 to 12; 12 without it.</source>
        <translation>Antalet avdelningar, från 1 till 12; 12 om inget anges.</translation>
    </message>
    <message>
        <source>The last day of its four years.</source>
        <translation>Sista dagen i undersökningens fyra år.</translation>
    </message>
    <message>
        <source>Answers written to %2: %1.</source>
        <translation>Svar skrivna till %2: %1.</translation>
    </message>
    <message>
        <source>%1 made-up answers are in %2.</source>
        <translation>%1 påhittade svar finns i %2.</translation>
    </message>
    <message>
        <source>sample needs --out FILE.csv, --out FILE.xlsx or --into STORE.</source>
        <translation>sample kräver --out FILE.csv, --out FILE.xlsx eller --into STORE.</translation>
    </message>
    <message>
        <source>Only responses with that value; nothing after = is no value. May be repeated: the same field is or, different fields are and. score=0-6 is a range. A column of its own name is attr.NAME, or attr.&quot;NAME&quot; where the name holds a comma or =.</source>
        <translation>Bara svar med detta värde; inget efter = betyder att värdet saknas. Kan anges flera gånger: samma fält betyder eller, olika fält betyder och. score=0-6 är ett intervall. En kolumn med eget namn är attr.NAME, eller attr.&quot;NAME&quot; om namnet innehåller ett kommatecken eller =.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Första dagen.</translation>
    </message>
    <message>
        <source>The last day, inclusive.</source>
        <translation>Sista dagen, som räknas med.</translation>
    </message>
    <message>
        <source>“%1” is nothing to filter or group by. What is: %2, and attr.NAME for a column of its own name.</source>
        <translation>Det går inte att filtrera eller gruppera på ”%1”. Det här går: %2, och attr.NAME för en kolumn med eget namn.</translation>
    </message>
    <message>
        <source>The quotes in “%1” do not fit: attr.&quot;NAME&quot;, where a quote in the name itself is written twice.</source>
        <translation>Citattecknen i ”%1” stämmer inte: attr.&quot;NAME&quot;, där ett citattecken i själva namnet skrivs två gånger.</translation>
    </message>
    <message>
        <source>--filter takes FIELD=VALUE, not “%1”.</source>
        <translation>--filter ska ha formen FIELD=VALUE, inte ”%1”.</translation>
    </message>
    <message>
        <source>Count the days in that time zone from now on.</source>
        <translation>Räkna dagarna i denna tidszon från och med nu.</translation>
    </message>
    <message>
        <source>Keep rejected rows, and what responses were before an import changed them, for so many days; 90 without it. What is older cannot be brought back by undo-import.</source>
        <translation>Spara avvisade rader, och hur svar såg ut innan en import ändrade dem, i så här många dagar; 90 om inget anges. Det som är äldre kan inte återställas med undo-import.</translation>
    </message>
    <message>
        <source>Responses: %1. Days in %2.</source>
        <translation>Svar: %1. Dagarna räknas i tidszonen %2.</translation>
    </message>
    <message>
        <source>Takes a merge, rename, group or exclusion back.</source>
        <translation>Ångrar en sammanslagning, ett namnbyte, en gruppering eller en uteslutning.</translation>
    </message>
    <message>
        <source>“%1” is no change&apos;s number; “log” lists them.</source>
        <translation>”%1” är inte numret på en ändring; ”log” listar dem.</translation>
    </message>
    <message>
        <source>Change %1 is undone.</source>
        <translation>Ändring %1 är ångrad.</translation>
    </message>
    <message>
        <source>Takes back what an import brought.</source>
        <translation>Ångrar en import och allt som den förde in.</translation>
    </message>
    <message>
        <source>“%1” is no import&apos;s number; “imports” lists them.</source>
        <translation>”%1” är inte numret på en import; ”imports” listar dem.</translation>
    </message>
    <message>
        <source>Import %1 is undone. Responses removed: %2; as they were before: %3; kept, because another import has them: %4.</source>
        <translation>Import %1 är ångrad. Borttagna svar: %2; återställda till hur de var före importen: %3; kvar, eftersom de även finns i en annan import: %4.</translation>
    </message>
    <message>
        <source>Left as they are, because what they were before is no longer kept: %1.</source>
        <translation>Kvar som de är, eftersom det inte längre finns sparat hur de såg ut tidigare: %1.</translation>
    </message>
    <message>
        <source>Lists the names of a dimension, with their merges and groups.</source>
        <translation>Listar namnen i en dimension, med sammanslagningar och grupper.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Inläst som</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Hopslaget med</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(en grupp)</translation>
    </message>
    <message>
        <source>same customers several times</source>
        <translation>samma kunder flera gånger</translation>
    </message>
    <message>
        <source>many customers in both periods</source>
        <translation>många kunder i båda perioderna</translation>
    </message>
    <message>
        <source>Where the same customers answered several times, intervals and tests count their answers as fewer.</source>
        <translation>Där samma kunder har svarat flera gånger räknar intervall och test deras svar som färre.</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 % of the customers.</source>
        <translation>Vilka svar som kommer från samma kunder är uppskattat från slumpmässigt valda %1 % av kunderna.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exempel: %1</translation>
    </message>
    <message>
        <source>The argument %1 of “%2” is missing.</source>
        <translation>Argumentet %1 till ”%2” saknas.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”.</source>
        <translation>”%1” är ett argument för mycket till ”%2”.</translation>
    </message>
    <message>
        <source>erase takes --customer or --email, not both: they may name different people.</source>
        <translation>erase tar --customer eller --email, inte båda: de kan gälla olika personer.</translation>
    </message>
    <message>
        <source>--field FIELD is missing. It takes one of %1.</source>
        <translation>--field FIELD saknas. Den ska vara en av %1.</translation>
    </message>
    <message>
        <source>sample takes --out or --into, not both: it writes a file or fills a store.</source>
        <translation>sample tar --out eller --into, inte båda: antingen skrivs en fil eller så fylls en databas.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>I detalj</translation>
    </message>
    <message>
        <source>Tells what the store is, and sets its time zone, how long it keeps what was, and the company&apos;s own e-mail domains.</source>
        <translation>Visar uppgifter om databasen och ställer in dess tidszon, hur länge tidigare uppgifter sparas och företagets egna e-postdomäner.</translation>
    </message>
    <message>
        <source>From now on, leave answers from these e-mail domains out of the figures as own staff&apos;s; &apos;&apos; for none.</source>
        <translation>Räkna från och med nu inte med svar från dessa e-postdomäner i siffrorna, som svar från egen personal; &apos;&apos; för inga.</translation>
    </message>
    <message>
        <source>Own e-mail domains: %1.</source>
        <translation>Egna e-postdomäner: %1.</translation>
    </message>
    <message>
        <source>--own-domains takes e-mail domains such as example.com, not “%1”.</source>
        <translation>--own-domains ska vara e-postdomäner som example.com, inte ”%1”.</translation>
    </message>
    <message>
        <source>Mark figures of fewer responses as small; as the file has it without this, 30 to begin with.</source>
        <translation>Märk siffror med färre svar än så här som små; om inget anges gäller filens inställning, från början 30.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Compares with the figure that a survey platform shows: what it may count otherwise.</source>
        <translation>Jämför med siffran som en enkätplattform visar: vad den kan räkna på annat sätt.</translation>
    </message>
    <message>
        <source>The NPS that the platform shows for these days and this filter, with its decimals.</source>
        <translation>NPS som plattformen visar för dessa dagar och detta filter, med sina decimaler.</translation>
    </message>
    <message>
        <source>The number of responses that it shows.</source>
        <translation>Antalet svar som den visar.</translation>
    </message>
    <message>
        <source>--%1 takes a number from −100 to 100, not “%2”.</source>
        <translation>--%1 ska vara ett tal från −100 till 100, inte ”%2”.</translation>
    </message>
    <message>
        <source>Gensvar shows NPS %1.</source>
        <comment>31.2 of 1,204 responses</comment>
        <translation>Gensvar visar NPS %1.</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise.</source>
        <translation>Det finns inget som kan räknas på annat sätt.</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Om plattformen räknar</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>NPS då</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>n då</translation>
    </message>
    <message>
        <source>Words, “phrases” in quotes or beginnings*; all must occur. Case does not matter; å ä ö æ ø are letters of their own.</source>
        <translation>Ord, ”fraser” inom citattecken eller ordbörjan*; alla måste förekomma. Versaler och gemener spelar ingen roll; å ä ö æ ø räknas som egna bokstäver.</translation>
    </message>
</context>
<context>
    <name>CommentFile</name>
    <message>
        <source>Saving %1</source>
        <translation>Sparar %1</translation>
    </message>
</context>
<context>
    <name>CommentSheet</name>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
</context>
<context>
    <name>CommentsHandout</name>
    <message>
        <source>Comments behind NPS %1</source>
        <translation>Kommentarer bakom NPS %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Företag</translation>
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
        <translation>vill inte bli kontaktad</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kund-id</translation>
    </message>
    <message>
        <source>These are the first %1 of %2; there are %3 more.</source>
        <translation>Detta är de första %1 av %2; det finns %3 till.</translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>Det finns inga kommentarer här.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Kundkort</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Answers, newest first</source>
        <translation>Svar, nyast först</translation>
    </message>
    <message>
        <source>There are older answers than these.</source>
        <translation>Det finns äldre svar än de här.</translation>
    </message>
    <message>
        <source>One customer’s answers are withheld from readers outside the team.</source>
        <translation>En enskild kunds svar visas inte för läsare utanför teamet.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>NPS is the share of promoters (scores 9 and 10) less the share of detractors (0 to 6), from −100 to 100. In brackets the interval in which it lies with 95 % certainty, as far as chance goes; it does not cover who chose not to answer. n is the number of responses with a score.</source>
        <translation>NPS är andelen ambassadörer (betyg 9 och 10) minus andelen kritiker (0 till 6), från −100 till 100. Inom parentes står intervallet som NPS med 95 % säkerhet ligger i, sett enbart till slumpen; bortfallet, alltså de som valde att inte svara, ingår inte. n är antalet svar med betyg.</translation>
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
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>FigureHint</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the filter: department: Support</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alla datum</translation>
    </message>
    <message numerus="yes">
        <source>NPS %1, interval (%2 to %3), %Ln response(s)</source>
        <translation>
            <numerusform>NPS %1, konfidensintervall (%2 till %3), %Ln svar</numerusform>
            <numerusform>NPS %1, konfidensintervall (%2 till %3), %Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval covers chance, not who chose not to answer.</source>
        <translation>Konfidensintervallet avser slumpen, inte bortfallet, alltså de som valde att inte svara.</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Uträkning: %1</translation>
    </message>
    <message>
        <source>These are too few responses for a certain figure.</source>
        <translation>Det är för få svar för en tillförlitlig siffra.</translation>
    </message>
    <message>
        <source>No responses with a score</source>
        <translation>Inga svar med betyg</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>an interval of NPS</comment>
        <translation>(%1 till %2)</translation>
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
        <translation>totalt</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>an ISO week on an axis</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter on an axis</comment>
        <translation>kv%1 %2</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>hela perioden</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <comment>an ISO week and its year</comment>
        <translation>vecka %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>kvartal %1 %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
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
        <translation>Relationell</translation>
    </message>
    <message>
        <source>Transactional</source>
        <comment>a kind of survey</comment>
        <translation>Transaktionell</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>a kind of survey</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Typ ej angiven</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>a response without a department, touchpoint …</comment>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>The same customers answered several times, so that the interval and the tests count %1 answers as %2.</source>
        <translation>Samma kunder har svarat flera gånger, så intervallet och testen räknar %1 svar som %2.</translation>
    </message>
    <message>
        <source>%1 of the customers are in both periods.</source>
        <comment>a share of the customers</comment>
        <translation>%1 av kunderna finns i båda perioderna.</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <comment>responses, and how many independent ones they are worth</comment>
        <translation>%1, räknas som %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>one score, or a range of them</comment>
        <translation>betyg %1</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 of the customers.</source>
        <comment>a share of the customers</comment>
        <translation>Vilka svar som kommer från samma kunder är uppskattat från slumpmässigt valda %1 av kunderna.</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>utan betyg</translation>
    </message>
    <message>
        <source>added since %1</source>
        <comment>responses that came in after a moment</comment>
        <translation>tillagda sedan %1</translation>
    </message>
    <message>
        <source>%1 of the customers in both</source>
        <comment>a share of the customers; both periods</comment>
        <translation>%1 av kunderna i båda</translation>
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
        <translation>Utan filter</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Sökt efter: %1</translation>
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
        <translation>För läsare utanför teamet</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Net Promoter, Net Promoter Score and NPS are registered trademarks of their owners: %1. Gensvar is not certified or endorsed by them.</source>
        <extracomment>%1 = their names, not to be translated</extracomment>
        <translation>Net Promoter, Net Promoter Score och NPS är registrerade varumärken som tillhör sina ägare: %1. Gensvar är varken certifierat eller rekommenderat av dem.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare, helt utan garanti.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 = names and licences, not to be translated</extracomment>
        <translation>Skapat med %1.</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>All time</source>
        <translation>Alla datum</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
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
        <translation>de föregående 12 månaderna</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>föregående månad</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>föregående kvartal</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>föregående år</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>föregående period</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Taken out as tests: counted</source>
        <translation>Uteslutna som test: räknas med</translation>
    </message>
    <message>
        <source>Taken out as own staff’s: counted</source>
        <translation>Uteslutna som svar från egen personal: räknas med</translation>
    </message>
    <message>
        <source>Taken out as duplicates: counted</source>
        <translation>Uteslutna som dubbletter: räknas med</translation>
    </message>
    <message>
        <source>Taken out as the wrong person’s: counted</source>
        <translation>Uteslutna som svar från fel person: räknas med</translation>
    </message>
    <message>
        <source>Same customer, day and score: counted once</source>
        <translation>Samma kund, dag och betyg: räknas en gång</translation>
    </message>
    <message>
        <source>Several answers of a customer: only the last counted</source>
        <translation>Flera svar från en kund: bara det senaste räknas</translation>
    </message>
    <message>
        <source>Not finished: not counted</source>
        <translation>Ej slutförda: räknas inte med</translation>
    </message>
    <message>
        <source>Comment without a score: counted as a response</source>
        <translation>Kommentar utan betyg: räknas som svar</translation>
    </message>
    <message>
        <source>Days by UTC instead of local time</source>
        <translation>Dagar enligt UTC i stället för lokal tid</translation>
    </message>
    <message>
        <source>Dismissed, with neither score nor comment: counted as a response</source>
        <translation>Bortklickade, utan både betyg och kommentar: räknas som svar</translation>
    </message>
    <message>
        <source>Left out because the score is not 0 to 10: counted as a response</source>
        <translation>Utelämnade eftersom betyget inte är 0 till 10: räknas som svar</translation>
    </message>
    <message>
        <source>Left out because there is no date: counted</source>
        <translation>Utelämnade eftersom datum saknas: räknas med</translation>
    </message>
    <message>
        <source>Left out for another reason: counted</source>
        <translation>Utelämnade av annat skäl: räknas med</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as tests</source>
        <translation>
            <numerusform>%Ln svar som är uteslutet som test</numerusform>
            <numerusform>de %Ln svar som är uteslutna som test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as own staff’s</source>
        <translation>
            <numerusform>%Ln svar som är uteslutet som svar från egen personal</numerusform>
            <numerusform>de %Ln svar som är uteslutna som svar från egen personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as duplicates</source>
        <translation>
            <numerusform>%Ln svar som är uteslutet som dubblett</numerusform>
            <numerusform>de %Ln svar som är uteslutna som dubbletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as the wrong person’s</source>
        <translation>
            <numerusform>%Ln svar som är uteslutet som svar från fel person</numerusform>
            <numerusform>de %Ln svar som är uteslutna som svar från fel person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only one of the same customer’s equal answers of a day</source>
        <translation>
            <numerusform>bara ett av samma kunds lika svar en och samma dag</numerusform>
            <numerusform>bara ett av samma kunds lika svar en och samma dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the last answer of each customer</source>
        <translation>
            <numerusform>bara det senaste svaret från varje kund</numerusform>
            <numerusform>bara det senaste svaret från varje kund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished answers only</source>
        <translation>
            <numerusform>bara slutförda svar</numerusform>
            <numerusform>bara slutförda svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln comment(s) without a score</source>
        <translation>
            <numerusform>%Ln kommentar utan betyg</numerusform>
            <numerusform>de %Ln kommentarerna utan betyg</numerusform>
        </translation>
    </message>
    <message>
        <source>days by UTC</source>
        <translation>dagar enligt UTC</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln dismissed survey(s)</source>
        <translation>
            <numerusform>%Ln bortklickad undersökning</numerusform>
            <numerusform>de %Ln bortklickade undersökningarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) whose score is not 0 to 10</source>
        <translation>
            <numerusform>%Ln rad vars betyg inte är 0 till 10</numerusform>
            <numerusform>de %Ln rader vars betyg inte är 0 till 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) without a date</source>
        <translation>
            <numerusform>%Ln rad utan datum</numerusform>
            <numerusform>de %Ln raderna utan datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) left out for another reason</source>
        <translation>
            <numerusform>%Ln rad som utelämnades av annat skäl</numerusform>
            <numerusform>de %Ln rader som utelämnades av annat skäl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list: all but the last item, the last item</comment>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln response(s)</source>
        <comment>an NPS and its number of responses</comment>
        <translation>
            <numerusform>%1 på %Ln svar</numerusform>
            <numerusform>%1 på %Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures agree: %1, counted the same way.</source>
        <translation>Siffrorna stämmer överens: %1, räknat på samma sätt.</translation>
    </message>
    <message>
        <source>With %1 the figure is %2, as the platform shows.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Med %1 blir siffran %2, precis som plattformen visar.</translation>
    </message>
    <message>
        <source>It is also what comes out with %1: %2.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Samma resultat fås med %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more way(s) of counting lead there: type in both numbers, and as many decimals as the platform shows.</source>
        <translation>
            <numerusform>Ytterligare %Ln sätt att räkna leder dit: skriv in båda talen, med så många decimaler som plattformen visar.</numerusform>
            <numerusform>Ytterligare %Ln sätt att räkna leder dit: skriv in båda talen, med så många decimaler som plattformen visar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) more</source>
        <translation>
            <numerusform>%Ln svar mer</numerusform>
            <numerusform>%Ln fler svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) fewer</source>
        <translation>
            <numerusform>%Ln svar mindre</numerusform>
            <numerusform>%Ln färre svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <comment>NPS</comment>
        <translation>%1 enheter högre</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <comment>NPS</comment>
        <translation>%1 enheter lägre</translation>
    </message>
    <message>
        <source>The platform may show one survey, department or channel only: set the filter to what it shows.</source>
        <translation>Plattformen kanske bara visar en viss undersökning, avdelning eller kanal: ställ in filtret så att det motsvarar det som den visar.</translation>
    </message>
    <message>
        <source>The platform’s filter may be another, or none.</source>
        <translation>Plattformen kan ha ett annat filter, eller inget alls.</translation>
    </message>
    <message>
        <source>What came in after the last import is not here: “%1” on %2, with responses until %3.</source>
        <translation>Det som har kommit in efter den senaste importen finns inte här: ”%1” den %2, med svar till och med %3.</translation>
    </message>
    <message>
        <source>No other way of counting explains it. As counted here it is %1: %2 than the platform shows.</source>
        <comment>a figure, how far off</comment>
        <translation>Inget annat sätt att räkna förklarar skillnaden. Räknat som här blir det %1: %2 än vad plattformen visar.</translation>
    </message>
    <message>
        <source>No way of counting explains it to the full. The nearest is with %1: %2, %3 than the platform shows.</source>
        <comment>ways of counting, a figure, how far off</comment>
        <translation>Inget sätt att räkna förklarar skillnaden helt. Närmast kommer man med %1: %2, %3 än vad plattformen visar.</translation>
    </message>
    <message>
        <source>The responses of the first and the last day tell no time of day: whether the platform counts days by UTC cannot be checked.</source>
        <translation>Svaren från den första och den sista dagen saknar klockslag: det går inte att kontrollera om plattformen räknar dagar enligt UTC.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of the first and the last day tell no time of day, and stay where they are when days are counted by UTC.</source>
        <translation>
            <numerusform>%Ln svar från den första och den sista dagen saknar klockslag och ligger kvar på sin dag när dagarna räknas enligt UTC.</numerusform>
            <numerusform>%Ln svar från den första och den sista dagen saknar klockslag och ligger kvar på sin dag när dagarna räknas enligt UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days here are days by UTC.</source>
        <translation>Dagarna här räknas enligt UTC.</translation>
    </message>
    <message>
        <source>Days here begin at midnight in %1.</source>
        <comment>a time zone</comment>
        <translation>Dagarna här börjar vid midnatt i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that imports left out are not looked at under a filter: of these only the day is known.</source>
        <translation>
            <numerusform>%Ln rad som utelämnades vid import beaktas inte när ett filter gäller: bara dagen är känd för den.</numerusform>
            <numerusform>%Ln rader som utelämnades vid import beaktas inte när ett filter gäller: bara dagen är känd för dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) that imports left out the day is not known: they are looked at for all time only.</source>
        <translation>
            <numerusform>För %Ln rad som utelämnades vid import är dagen inte känd: den beaktas bara för alla datum.</numerusform>
            <numerusform>För %Ln rader som utelämnades vid import är dagen inte känd: de beaktas bara för alla datum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Visar versionen.</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Visar hjälp om kommandoradens flaggor.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Visar hjälp, även om Qt:s flaggor.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Visar hjälp, även om Qt:s flaggor.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Okänd flagga: ”%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Okända flaggor: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Ett värde saknas efter ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Oväntat värde efter ”%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[flaggor]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Flaggor:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file exists</source>
        <translation>Målfilen finns redan</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Källfilen finns inte.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>För många öppna filer</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Inget utrymme kvar på enheten</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Filen %1 finns och kan inte skrivas</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Filnamnet är en mapp</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Answers of “%1” that are already here tell who gave them, so it cannot be anonymous now. Undo the imports of “%1” first, or import this file under another source.</source>
        <translation>Svar i ”%1” som redan finns här säger vem som lämnade dem, så källan kan inte vara anonym nu. Ångra först importerna av ”%1”, eller importera filen under en annan källa.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>Arbetet avbröts innan det var klart. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10.</source>
        <translation>Betyget måste vara ett heltal från 0 till 10.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10, without decimals.</source>
        <translation>Betyget måste vara ett heltal från 0 till 10, utan decimaler.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this is not a number.</source>
        <translation>Betyget måste vara ett heltal från 0 till 10; det här är inget tal.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; a spreadsheet program seems to have made a date of it. Format the column as text in the source and export again.</source>
        <translation>Betyget måste vara ett heltal från 0 till 10; ett kalkylprogram verkar ha gjort om det till ett datum. Formatera kolumnen som text i källan och exportera på nytt.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this one is given on another scale.</source>
        <translation>Betyget måste vara ett heltal från 0 till 10; det här är angivet på en annan skala.</translation>
    </message>
    <message>
        <source>The row has neither a score nor a comment.</source>
        <translation>Raden har varken betyg eller kommentar.</translation>
    </message>
    <message>
        <source>The row does not say when the person answered.</source>
        <translation>Raden anger inte när personen svarade.</translation>
    </message>
    <message>
        <source>This is not a date that can be read.</source>
        <translation>Det här går inte att läsa som ett datum.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Det datumet finns inte.</translation>
    </message>
    <message>
        <source>The date only exists with day and month in the other order than in the rest of the column.</source>
        <translation>Datumet är bara möjligt om dag och månad byter plats jämfört med resten av kolumnen.</translation>
    </message>
    <message>
        <source>The date is before the year 2000.</source>
        <translation>Datumet är före år 2000.</translation>
    </message>
    <message>
        <source>The date is more than a day ahead.</source>
        <translation>Datumet ligger mer än en dag framåt i tiden.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s) where the header has %2 columns, so it cannot be told which is which.</source>
        <translation>
            <numerusform>Raden har %n cell men rubrikraden %2 kolumner, så det går inte att veta vad som hör till vilken kolumn.</numerusform>
            <numerusform>Raden har %n celler men rubrikraden %2 kolumner, så det går inte att veta vad som hör till vilken kolumn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, more than any answer.</source>
        <translation>En cell är större än 1 MiB; så långt är inget svar.</translation>
    </message>
    <message>
        <source>The kind of survey must be relational, transactional or product, or one of their words in your language.</source>
        <translation>Undersökningens typ måste vara relationell, transaktionell eller produkt, eller något av motsvarande ord på ditt språk.</translation>
    </message>
    <message>
        <source>The row answers another question than how likely the person is to recommend you.</source>
        <translation>Raden besvarar en annan fråga än hur sannolikt det är att personen skulle rekommendera er.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>Det finns inget blad ”%1”. Bladen är: %2.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it. Leave out --sheet, or name the spreadsheet that has it.</source>
        <translation>Det här är en textfil, och sådana har inga blad, så bladet ”%1” finns inte. Utelämna --sheet, eller ange det kalkylark som har bladet.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, name it: --sheet NAME.</source>
        <translation>Filen har inget synligt blad med rader. Om svaren finns på ett dolt blad anger du det: --sheet NAME.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Say which one to import: --sheet NAME.</source>
        <translation>Svaren kan finnas på flera blad: %1. Ange vilket som ska importeras: --sheet NAME.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Det finns ingen sparad kolumnkoppling ”%1”.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” was used, because the file has the same header as when it was saved.</source>
        <translation>Den sparade kolumnkopplingen ”%1” användes, eftersom filen har samma rubrikrad som när den sparades.</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the figures, as tests or as answers of your own staff: %n response(s). They can be taken back in.</source>
        <translation>
            <numerusform>Räknas inte med i siffrorna, som test eller svar från egen personal: %n svar. Det kan räknas med igen.</numerusform>
            <numerusform>Räknas inte med i siffrorna, som test eller svar från egen personal: %n svar. De kan räknas med igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import and name its source: --source NAME.</source>
        <translation>%1 av de %2 id:n som redan finns i ”%3” kom med en annan tid och ett annat betyg, och ersatte det som fanns. Om det här är en annan undersökning ångrar du importen och anger undersökningens källa: --source NAME.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>
            <numerusform>%n svar i ”%2” som redan hade avdelning eller kontaktpunkt fick en annan, den som du angav för alla rader. Om det är ett annat svar ångrar du importen och anger svarets källa: --source NAME.</numerusform>
            <numerusform>%n svar i ”%2” som redan hade avdelning eller kontaktpunkt fick en annan, den som du angav för alla rader. Om det är andra svar ångrar du importen och anger svarens källa: --source NAME.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or file.</source>
        <translation>Det går inte att skriva till ”%1”: %2. Välj en annan mapp eller fil.</translation>
    </message>
    <message>
        <source>Nothing has the value “%2” for %1, so nothing matches. Check how it is written.</source>
        <translation>Inget svar har värdet ”%2” för %1, så inget matchar. Kontrollera hur värdet är skrivet.</translation>
    </message>
    <message>
        <source>There is no further column “%1”. Check how its name is written.</source>
        <translation>Det finns ingen övrig kolumn med namnet ”%1”. Kontrollera hur namnet är skrivet.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n different value(s), too many to group by. It can still be shown and searched.</source>
        <translation>
            <numerusform>”%1” har fler än %n värde, för många att gruppera efter. Det går ändå att visa och söka i kolumnen.</numerusform>
            <numerusform>”%1” har fler än %n olika värden, för många att gruppera efter. Det går ändå att visa och söka i kolumnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a score from 0 to 10 nor a range of scores such as 0-6.</source>
        <translation>”%1” är varken ett betyg från 0 till 10 eller ett betygsintervall som 0-6.</translation>
    </message>
    <message numerus="yes">
        <source>The question has more than %n group(s) and periods, too many to answer. Ask for longer periods or a shorter time.</source>
        <translation>
            <numerusform>Frågan ger fler än %n grupp och period, vilket är för många. Välj längre perioder eller en kortare tid.</numerusform>
            <numerusform>Frågan ger fler än %n grupper och perioder, vilket är för många. Välj längre perioder eller en kortare tid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day (%1) is after the last (%2). Exchange them.</source>
        <translation>Den första dagen (%1) är efter den sista (%2). Byt plats på dem.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Det framgår av rubriken.</translation>
    </message>
    <message>
        <source>You said that it is.</source>
        <translation>Du har angett det.</translation>
    </message>
    <message>
        <source>The saved mapping says so.</source>
        <translation>Det framgår av den sparade kolumnkopplingen.</translation>
    </message>
    <message>
        <source>An export of %1 has it there.</source>
        <translation>I en export från %1 ligger fältet i den här kolumnen.</translation>
    </message>
    <message>
        <source>The header asks how likely people are to recommend you.</source>
        <translation>Rubriken frågar hur sannolikt det är att man skulle rekommendera er.</translation>
    </message>
    <message>
        <source>%1 % of its cells are whole numbers from 0 to 10.</source>
        <translation>%1 % av cellerna är heltal från 0 till 10.</translation>
    </message>
    <message>
        <source>%1 % of its cells are dates.</source>
        <translation>%1 % av cellerna är datum.</translation>
    </message>
    <message>
        <source>%1 % of its cells are e-mail addresses.</source>
        <translation>%1 % av cellerna är e-postadresser.</translation>
    </message>
    <message>
        <source>It tells relational, transactional and product surveys apart.</source>
        <translation>Kolumnen anger om undersökningen är relationell, transaktionell eller gäller en produkt.</translation>
    </message>
    <message>
        <source>It holds long texts, nearly all of them different.</source>
        <translation>Kolumnen innehåller långa texter, nästan alla olika.</translation>
    </message>
    <message>
        <source>It is one of several columns that ask for the reason; they are joined.</source>
        <translation>Kolumnen är en av flera som frågar efter orsaken; de slås ihop.</translation>
    </message>
    <message>
        <source>It is none of the known fields and is kept under its own name.</source>
        <translation>Kolumnen är inget av de kända fälten och behålls under sitt eget namn.</translation>
    </message>
    <message>
        <source>It holds IP addresses or places on the map, and is not kept unless you ask for it.</source>
        <translation>Kolumnen innehåller IP-adresser eller platser på kartan, och behålls bara om du begär det.</translation>
    </message>
    <message>
        <source>It tells who answered, and is not kept because anonymity was promised.</source>
        <translation>Kolumnen visar vem som har svarat, och behålls inte eftersom anonymitet har utlovats.</translation>
    </message>
    <message>
        <source>The column has no header.</source>
        <translation>Kolumnen saknar rubrik.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Kolumnen är tom.</translation>
    </message>
    <message>
        <source>It belongs to a smaller table beside the answers.</source>
        <translation>Den hör till en mindre tabell bredvid svaren.</translation>
    </message>
    <message>
        <source>It holds the words promoter, passive and detractor, which follow from the score; the score is read from its own column.</source>
        <translation>Kolumnen innehåller orden ambassadör, passiv och kritiker, som följer av betyget; betyget läses från sin egen kolumn.</translation>
    </message>
    <message>
        <source>It is a score of something else than recommending you.</source>
        <translation>Det är ett betyg på något annat än viljan att rekommendera.</translation>
    </message>
    <message>
        <source>It holds the times of day that belong to the days in “%1”.</source>
        <translation>Kolumnen innehåller klockslagen till dagarna i ”%1”.</translation>
    </message>
    <message>
        <source>It is a date, but not that of the answer.</source>
        <translation>Det är ett datum, men inte svarsdatumet.</translation>
    </message>
    <message>
        <source>The same value stands in several rows, so it cannot tell the responses apart.</source>
        <translation>Samma värde står på flera rader, så det skiljer inte svaren åt.</translation>
    </message>
    <message>
        <source>There is a header, but no row of answers below it. Check that it is the right sheet and that the export is complete.</source>
        <translation>Det finns en rubrikrad, men inga svar under den. Kontrollera att det är rätt blad och att exporten är fullständig.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. The columns are: %1. If one of them is the score, say which (--map score=COLUMN).</source>
        <translation>Ingen kolumn innehåller betyg från 0 till 10. Kolumnerna är: %1. Om någon av dem är betyget anger du vilken (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10: “%1” holds words, such as “%2”. Export the answers as numbers.</source>
        <translation>Ingen kolumn innehåller betyg från 0 till 10: ”%1” innehåller ord, till exempel ”%2”. Exportera svaren som siffror.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Say which one asks how likely people are to recommend you, such as --map &quot;score=%2&quot;.</source>
        <translation>Flera kolumner kan vara betyget: %1. Ange vilken som frågar hur sannolikt det är att man skulle rekommendera er, till exempel --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be the score: it holds “%2”. Scores are whole numbers from 0 to 10. Choose another column.</source>
        <translation>Kolumnen ”%1” kan inte vara betyget: den innehåller ”%2”. Betyg är heltal från 0 till 10. Välj en annan kolumn.</translation>
    </message>
    <message>
        <source>No column says when people answered. Give the day for the whole file: --set responded_at=2026-03-31 (with the right day), or name the column: --map responded_at=COLUMN.</source>
        <translation>Ingen kolumn anger när personerna svarade. Ange dagen för hela filen: --set responded_at=2026-03-31 (med rätt dag), eller ange kolumnen: --map responded_at=COLUMN.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Say which, such as --map &quot;responded_at=%2&quot;.</source>
        <translation>Flera kolumner kan vara svarsdatumet: %1. Ange vilken, till exempel --map &quot;responded_at=%2&quot;.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, say so: --map &quot;responded_at=%2&quot;. Else give the day for the whole file: --set responded_at=DATE.</source>
        <translation>Ingen kolumn är angiven som svarsdatum, men det finns andra datum: %1. Om något av dem är svarsdatumet anger du det: --map &quot;responded_at=%2&quot;. Annars anger du dagen för hela filen: --set responded_at=DATE.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way.</source>
        <translation>Datumen i ”%1” har dagen först på vissa rader och månaden först på andra, till exempel ”%2” och ”%3”. Rätta filen så att alla är skrivna på samma sätt.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Det finns ingen kolumn ”%1”. Kolumnerna är: %2.</translation>
    </message>
    <message>
        <source>Several columns have the header “%1”. Name the one you mean by its position: %2.</source>
        <translation>Flera kolumner har rubriken ”%1”. Ange den du menar med dess position: %2.</translation>
    </message>
    <message>
        <source>The field %1 cannot be “%2”. Give a value that it can have.</source>
        <translation>Fältet %1 kan inte vara ”%2”. Ange ett värde som fältet kan ha.</translation>
    </message>
    <message>
        <source>The saved mapping needs columns that the file does not have: %1. Choose another mapping, or none.</source>
        <translation>Den sparade kolumnkopplingen kräver kolumner som inte finns i filen: %1. Välj en annan kolumnkoppling, eller ingen.</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. Save it again from an import that went well.</source>
        <translation>Den sparade kolumnkopplingen går inte att läsa. Spara den på nytt från en import som har gått bra.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give one by its IANA name, such as Europe/Stockholm.</source>
        <translation>Det finns ingen tidszon ”%1”. Ange den med sitt IANA-namn, till exempel Europe/Stockholm.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3; if that is wrong, undo the import and say --date-order.</source>
        <translation>Datumen i ”%1”, till exempel ”%2”, visar inte i vilken ordning dag, månad och år står. De lästes som %3; om det är fel ångrar du importen och anger --date-order.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) with a date in “%1” that is written in another order than the rest.</source>
        <translation>
            <numerusform>Utelämnad: %n rad med ett datum i ”%1” som är skrivet i en annan ordning än de övriga.</numerusform>
            <numerusform>Utelämnade: %n rader med ett datum i ”%1” som är skrivet i en annan ordning än de övriga.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only date and was taken for the day of the answer, though its name does not say so.</source>
        <translation>”%1” är det enda datumet och användes som svarsdatum, fast namnet inte säger det.</translation>
    </message>
    <message>
        <source>The highest of the few scores in “%1” is %2, and nothing tells the scale. They were taken as 0 to 10.</source>
        <translation>Det högsta av de få betygen i ”%1” är %2, och inget visar vilken skalan är. De tolkades som 0 till 10.</translation>
    </message>
    <message>
        <source>The scores in “%1” were taken as 0 to 10 because you say so.</source>
        <translation>Betygen i ”%1” tolkades som 0 till 10 eftersom du har angett det.</translation>
    </message>
    <message>
        <source>“%1” was taken for the score because of its numbers alone; its name does not say so.</source>
        <translation>”%1” användes som betyg enbart på grund av talen; namnet säger det inte.</translation>
    </message>
    <message>
        <source>Some answers in “%1” are words without a number, such as “%2”, and were not taken as scores.</source>
        <translation>Vissa svar i ”%1” är ord utan något tal, till exempel ”%2”, och räknades inte som betyg.</translation>
    </message>
    <message>
        <source>The column %1 has values but no header. It was left out; give it a header to keep it.</source>
        <translation>Kolumnen %1 har värden men ingen rubrik. Den utelämnades; ge den en rubrik om den ska behållas.</translation>
    </message>
    <message>
        <source>A smaller table beside the answers, from “%1” on, was left out.</source>
        <translation>En mindre tabell bredvid svaren, från och med ”%1”, togs inte med.</translation>
    </message>
    <message>
        <source>The first row is an answer already, so the columns have no names. They are called #1, #2 and so on.</source>
        <translation>Den första raden är redan ett svar, så kolumnerna saknar namn. De kallas #1, #2 och så vidare.</translation>
    </message>
    <message>
        <source>Row %1 is a remark below the answers. It was passed over.</source>
        <translation>Rad %1 är en anmärkning under svaren. Den hoppades över.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check where it is and who may read it.</source>
        <translation>Filen går inte att öppna: %1. Kontrollera var den ligger och vem som får läsa den.</translation>
    </message>
    <message>
        <source>Reading the file failed: %1. Copy it to this computer and try again.</source>
        <translation>Det gick inte att läsa filen: %1. Kopiera den till den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again when nothing writes to it.</source>
        <translation>Filen ändrades medan den lästes. Försök igen när inget annat skriver till den.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again.</source>
        <translation>Filen är tom. Exportera den på nytt.</translation>
    </message>
    <message>
        <source>This is neither a spreadsheet nor a text table. Save it as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Det här är varken ett kalkylark eller en texttabell. Spara det som XLSX, ODS, XLS eller CSV och öppna den filen.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a spreadsheet. Save the table as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Det här är en %1-fil, inget kalkylark. Spara tabellen som XLSX, ODS, XLS eller CSV och öppna den filen.</translation>
    </message>
    <message>
        <source>This is a web page or XML, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Det här är en webbsida eller XML, vad filnamnet än säger. Öppna filen i ett kalkylprogram och spara den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Spreadsheets of the kind %1 are not read. Save it as XLSX, ODS or CSV and open that.</source>
        <translation>Kalkylark av typen %1 går inte att läsa. Spara det som XLSX, ODS eller CSV och öppna den filen.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, save it without the password, and open that.</source>
        <translation>Filen är skyddad med lösenord. Öppna den i ett kalkylprogram, spara den utan lösenord och öppna den filen.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete (%1). Export or copy it again.</source>
        <translation>Filen är skadad eller ofullständig (%1). Exportera eller kopiera den på nytt.</translation>
    </message>
    <message>
        <source>The file holds more than a spreadsheet can (%1, above %2). It was not read. Export it as CSV, or in parts.</source>
        <translation>Filen innehåller mer än ett kalkylark kan rymma (%1, över %2). Den lästes inte. Exportera den som CSV, eller i delar.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows, which no spreadsheet program can show. Export it as CSV, or in parts.</source>
        <translation>Bladet har fler än %1 rader, vilket inget kalkylprogram kan visa. Exportera det som CSV, eller i delar.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. Check the delimiter, or export fewer columns.</source>
        <translation>En rad har fler än %1 kolumner. Kontrollera avgränsaren, eller exportera färre kolumner.</translation>
    </message>
    <message>
        <source>The file declares XML entities (in %1), as no spreadsheet program does. It may be made to do harm and was not read.</source>
        <translation>Filen deklarerar XML-entiteter (i %1), vilket inget kalkylprogram gör. Den kan vara gjord för att göra skada och lästes inte.</translation>
    </message>
    <message>
        <source>There is no encoding with the name “%1”. Name one such as utf-8, windows-1252 or macintosh.</source>
        <translation>Det finns ingen teckenkodning med namnet ”%1”. Ange till exempel utf-8, windows-1252 eller macintosh.</translation>
    </message>
    <message>
        <source>The file is not %1: byte %2 does not belong to it. Choose another encoding, or let it be detected.</source>
        <translation>Filen är inte %1: byte %2 passar inte in. Välj en annan teckenkodning, eller låt programmet avgöra den.</translation>
    </message>
    <message>
        <source>“%1” cannot be the delimiter. Choose a single plain character such as ; or , or a tab.</source>
        <translation>”%1” kan inte vara avgränsare. Välj ett enda vanligt tecken, som ; eller , eller ett tabbtecken.</translation>
    </message>
    <message>
        <source>The file ends inside quotes that are opened in row %1. It may be cut off: export it again, or close the quotes there.</source>
        <translation>Filen slutar inom citattecken som öppnas på rad %1. Den kan vara avhuggen: exportera den på nytt, eller sätt ut det avslutande citattecknet där.</translation>
    </message>
    <message>
        <source>There is no sheet %1 with rows. Name one of the file&apos;s sheets.</source>
        <translation>Det finns inget blad %1 med rader. Ange ett av filens blad.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx. Name the file so that its ending says which of them to write.</source>
        <translation>”%1” slutar varken på .csv eller .xlsx. Ge filen en ändelse som visar vilket av formaten som ska skrivas.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.</source>
        <translation>
            <numerusform>Ett blad rymmer högst %n rad. Begär färre svar, eller skriv en .csv-fil.</numerusform>
            <numerusform>Ett blad rymmer högst %n rader. Begär färre svar, eller skriv en .csv-fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for (%1).</source>
        <translation>Något gick fel som den här versionen saknar ord för (%1).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>blad ”%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolumn ”%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path, or import a file to make one.</source>
        <translation>Det finns ingen databas på %1. Kontrollera sökvägen, eller importera en fil för att skapa en.</translation>
    </message>
    <message>
        <source>%1 could not be made, because nothing can be written in %2. Choose another folder.</source>
        <translation>%1 kunde inte skapas, eftersom det inte går att skriva i %2. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>%1 går inte att läsa. Kontrollera att det är en fil och att du får öppna den.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gensvar (its version is %2, this program knows up to %3). It was left as it is; update the program to open it.</source>
        <translation>%1 är skriven av en nyare version av Gensvar (filen har version %2, det här programmet klarar högst %3). Filen har lämnats orörd; uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>%1 is of an older version. Open it once for writing, which brings it up to date and keeps a copy.</source>
        <translation>%1 är av en äldre version. Öppna filen en gång för skrivning, så uppdateras den och en kopia sparas.</translation>
    </message>
    <message>
        <source>%1 is being written by another program (%2), so here it can only be read. Close it there first.</source>
        <translation>Ett annat program (%2) skriver i %1, så här går filen bara att läsa. Stäng den där först.</translation>
    </message>
    <message>
        <source>Another program was writing in %1 for too long. Nothing was changed; try again when it is done.</source>
        <translation>Ett annat program skrev i %1 för länge. Ingenting har ändrats; försök igen när det är klart.</translation>
    </message>
    <message>
        <source>The disk or network failed while %1 was in use (%2). Nothing was changed; check it and try again.</source>
        <translation>Disken eller nätverket slutade fungera medan %1 användes (%2). Ingenting har ändrats; kontrollera disken och nätverket och försök igen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Disken där %1 ligger är full. Ingenting har ändrats; frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The store did not understand a question of the program (%1), which is a mistake in Gensvar. Nothing was changed; please report it with this text: “%2”.</source>
        <translation>Databasen förstod inte en fråga från programmet (%1), vilket är ett fel i Gensvar. Ingenting har ändrats; rapportera gärna felet med den här texten: ”%2”.</translation>
    </message>
    <message>
        <source>%1 could not be brought to a newer version (%2: %3). It was left as it is.</source>
        <translation>%1 kunde inte uppdateras till en nyare version (%2: %3). Filen har lämnats orörd.</translation>
    </message>
    <message>
        <source>The copy that is kept needs %2 on %1, where %3 are free. Nothing was changed; make room and try again.</source>
        <translation>Kopian som ska sparas kräver %2 på %1, där %3 är ledigt. Ingenting har ändrats; frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 lies in a shared folder (%2). One program at a time can write it there, and a copy that is synchronised half-way may be damaged; a folder of this computer is safer.</source>
        <translation>%1 ligger i en delad mapp (%2). Där kan bara ett program i taget skriva i filen, och en kopia som bara har hunnit synkroniseras till hälften kan vara skadad; en mapp på den här datorn är säkrare.</translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file as a source of its own (--source NAME).</source>
        <translation>Två olika svar har id:n som inte går att skilja åt (”%1”). Ingenting har importerats. Rapportera gärna felet; importera så länge filen som en egen källa (--source NAME).</translation>
    </message>
    <message>
        <source>Import %1 has been undone already.</source>
        <translation>Import %1 är redan ångrad.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Det finns ingen import %1. Numren visas i listan över importer.</translation>
    </message>
    <message>
        <source>There is no such value (number %1). It may have been taken away since; look at the list again.</source>
        <translation>Det finns inget sådant värde (nummer %1). Det kan ha tagits bort sedan dess; titta i listan igen.</translation>
    </message>
    <message>
        <source>A name is needed. Write at least one letter.</source>
        <translation>Ett namn behövs. Skriv minst en bokstav.</translation>
    </message>
    <message>
        <source>There already is one with the name “%1”. Choose another name, or merge the two.</source>
        <translation>Namnet ”%1” finns redan. Välj ett annat namn, eller slå ihop de två.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into or put under itself.</source>
        <translation>”%1” kan varken slås ihop med eller läggas under sig själv.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be merged, because one of them is a group and the other is not.</source>
        <translation>”%1” och ”%2” kan inte slås ihop, eftersom bara en av dem är en grupp.</translation>
    </message>
    <message>
        <source>“%1” is not a group, so nothing can be put under it.</source>
        <translation>”%1” är ingen grupp, så inget kan läggas under den.</translation>
    </message>
    <message>
        <source>“%1” was changed again since, so the earlier change cannot be undone alone. Undo the later one first.</source>
        <translation>”%1” har ändrats igen sedan dess, så den tidigare ändringen går inte att ångra för sig. Ångra den senare först.</translation>
    </message>
    <message>
        <source>There is no change with the number %1.</source>
        <translation>Det finns ingen ändring med nummer %1.</translation>
    </message>
    <message>
        <source>Change %1 has been undone already.</source>
        <translation>Ändring %1 är redan ångrad.</translation>
    </message>
    <message>
        <source>Change %1 is not one that can be undone.</source>
        <translation>Ändring %1 är inte en sådan som går att ångra.</translation>
    </message>
    <message>
        <source>No customer has the id or e-mail “%1”. Nothing was changed. Check how it is written.</source>
        <translation>Ingen kund har kund-id:t eller e-postadressen ”%1”. Ingenting har ändrats. Kontrollera hur uppgiften är skriven.</translation>
    </message>
    <message>
        <source>“%1” is there already, or is the store itself. It was left as it is. Give the copy another name.</source>
        <translation>”%1” finns redan, eller är själva databasen. Filen har lämnats orörd. Ge kopian ett annat namn.</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrongly as with or without a comment: %n response(s). Repairing the store mends this.</source>
        <translation>
            <numerusform>Felaktigt märkt som med eller utan kommentar: %n svar. Det rättas till när databasen repareras.</numerusform>
            <numerusform>Felaktigt märkta som med eller utan kommentar: %n svar. Det rättas till när databasen repareras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next number for a response is %1, but %2 is in use already. Repairing the store mends this.</source>
        <translation>Nästa nummer för ett svar är %1, men %2 används redan. Det rättas till när databasen repareras.</translation>
    </message>
    <message numerus="yes">
        <source>The list of imports is wrong about where %n response(s) came from. Figures are right, but undoing an import may not be.</source>
        <translation>
            <numerusform>Listan över importer anger fel ursprung för %n svar. Siffrorna stämmer, men om en import ångras kan det bli fel.</numerusform>
            <numerusform>Listan över importer anger fel ursprung för %n svar. Siffrorna stämmer, men om en import ångras kan det bli fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search does not hold the comments as they are. Repairing the store builds it anew.</source>
        <translation>Sökningen stämmer inte med kommentarerna. Den byggs om när databasen repareras.</translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no date that can be read.</source>
        <translation>
            <numerusform>Togs med utan ”%1”: %n rad (rad %3). Det som står där går inte att läsa som ett datum.</numerusform>
            <numerusform>Togs med utan ”%1”: %n rader, den första är rad %3. Det som står där går inte att läsa som ett datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no time of day.</source>
        <translation>
            <numerusform>Togs med utan ”%1”: %n rad (rad %3). Det som står där är inget klockslag.</numerusform>
            <numerusform>Togs med utan ”%1”: %n rader, den första är rad %3. Det som står där är inget klockslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is none of the words that it can hold.</source>
        <translation>
            <numerusform>Togs med utan ”%1”: %n rad (rad %3). Det som står där är inget av de tillåtna orden.</numerusform>
            <numerusform>Togs med utan ”%1”: %n rader, den första är rad %3. Det som står där är inget av de tillåtna orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no number.</source>
        <translation>
            <numerusform>Togs med utan ”%1”: %n rad (rad %3). Det som står där är inget tal.</numerusform>
            <numerusform>Togs med utan ”%1”: %n rader, den första är rad %3. Det som står där är inget tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Say which one asks how likely people are to recommend you, such as --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</source>
        <translation>Flera kolumner kan vara betyget: %1, och flera blad har sådana kolumner. Ange vilken som frågar hur sannolikt det är att man skulle rekommendera er, till exempel --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%2 Of %n row(s) not one could be taken, so nothing was imported.</source>
        <translation>
            <numerusform>%2 Ingen rad av %n kunde tas med, så ingenting importerades.</numerusform>
            <numerusform>%2 Ingen av de %n raderna kunde tas med, så ingenting importerades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 In all, %n row(s) could not be taken, so nothing was imported, as you asked for.</source>
        <translation>
            <numerusform>%2 Totalt kunde %n rad inte tas med, så ingenting importerades, precis som du begärde.</numerusform>
            <numerusform>%2 Totalt kunde %n rader inte tas med, så ingenting importerades, precis som du begärde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, say so: --map &quot;score=%2&quot;.</source>
        <translation>Kolumnen ”%1” kan vara betyget, men inget visar det säkert. Om den är det anger du det: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, say so: --map &quot;score=%3&quot;.</source>
        <translation>Kolumnen ”%1” är besvarad på skalan %2. NPS kräver betyg från 0 till 10. Om det ändå är sådana betyg anger du det: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, say so: --map &quot;score=%2&quot;.</source>
        <translation>Kolumnen ”%1” mäter något annat än hur sannolikt det är att man skulle rekommendera er. Om den ändå är betyget anger du det: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, say so: --map &quot;score=%3&quot;.</source>
        <translation>Inget av de %2 betygen i ”%1” är 0, så skalan kan vara 1 till 10, och det är inte NPS. Om den är 0 till 10 anger du det: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The file seems to have several rows for each response, one a question (“%1” holds the question, “%2” the answer). Export it with one row for each response.</source>
        <translation>Filen verkar ha flera rader för varje svar, en per fråga (”%1” innehåller frågan, ”%2” vad som svarades). Exportera den med en rad för varje svar.</translation>
    </message>
    <message>
        <source>No score in “%1” is 0, and nothing tells whether the scale begins with 0 or 1. They were taken as 0 to 10.</source>
        <translation>Inget betyg i ”%1” är 0, och inget visar om skalan börjar med 0 eller 1. Betygen tolkades som 0 till 10.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</source>
        <translation>
            <numerusform>På %n rad stämmer betyget i ”%1” inte med uppgiften om ambassadör, passiv eller kritiker i ”%3”. Betyget användes.</numerusform>
            <numerusform>På %n rader stämmer betyget i ”%1” inte med uppgiften om ambassadör, passiv eller kritiker i ”%3”. Betyget användes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</source>
        <translation>
            <numerusform>Id:n i ”%1” återkommer med annat innehåll på minst %n rad; varje sådan rad ersatte den föregående. Om id:na inte är svarens egna, ångra importen och utelämna dem (--map response_id=).</numerusform>
            <numerusform>Id:n i ”%1” återkommer med annat innehåll på minst %n rader; varje sådan rad ersatte den föregående. Om id:na inte är svarens egna, ångra importen och utelämna dem (--map response_id=).</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the sheet do not stand in order (row %1 comes after row %2), and it is too large to sort. Open it in a spreadsheet program, save it again, and open that.</source>
        <translation>Raderna på bladet står inte i ordning (rad %1 kommer efter rad %2), och bladet är för stort för att sorteras. Öppna det i ett kalkylprogram, spara det igen och öppna den filen.</translation>
    </message>
    <message numerus="yes">
        <source>In “%1”, %n cell(s) are dates, none after the 12th of a month, beside texts such as “%3”. They seem to be dates written as %4 in which a spreadsheet program has swapped day and month. Check them; if they are, get the file from its source again and import it without opening it in a spreadsheet program.</source>
        <translation>
            <numerusform>I ”%1” är %n cell ett datum, inte efter den 12:e i en månad, bredvid texter som ”%3”. Den ser ut att vara ett datum skrivet som %4 där ett kalkylprogram har bytt plats på dag och månad. Kontrollera den; om det stämmer hämtar du filen från källan igen och importerar den utan att öppna den i ett kalkylprogram.</numerusform>
            <numerusform>I ”%1” är %n celler datum, inget efter den 12:e i en månad, bredvid texter som ”%3”. De ser ut att vara datum skrivna som %4 där ett kalkylprogram har bytt plats på dag och månad. Kontrollera dem; om det stämmer hämtar du filen från källan igen och importerar den utan att öppna den i ett kalkylprogram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: cells to the right of the table (column %1), beside %n row(s), from row %3 on. They have no header.</source>
        <translation>
            <numerusform>Utelämnade: celler till höger om tabellen (kolumn %1), bredvid %n rad, rad %3. De har ingen rubrik.</numerusform>
            <numerusform>Utelämnade: celler till höger om tabellen (kolumn %1), bredvid %n rader, från och med rad %3. De har ingen rubrik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many answers are new. Intervals and tests do not yet consider which of them come from the same customers.</source>
        <translation>Många svar är nya. Intervall och test tar ännu inte hänsyn till vilka av dem som kommer från samma kunder.</translation>
    </message>
    <message>
        <source>“%1” was not searched for: only words, numbers and emoji can be found.</source>
        <translation>”%1” söktes inte: bara ord, tal och emojier går att hitta.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it.</source>
        <translation>Det här är en textfil, som inte har några blad, så det finns inget blad ”%1” i den.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, show that sheet in a spreadsheet program, save the file, and import it again.</source>
        <translation>Filen har inget synligt blad med rader. Om svaren finns på ett dolt blad visar du bladet i ett kalkylprogram, sparar filen och importerar den igen.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Choose the sheet first; then choose “Score” above the column that asks how likely people are to recommend you.</source>
        <translation>Flera kolumner kan vara betyget: %1, och flera blad har sådana kolumner. Välj först bladet och sedan ”Betyg” ovanför kolumnen som frågar hur sannolikt det är att man skulle rekommendera er.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Choose the one to import in the list of sheets.</source>
        <translation>Svaren kan finnas på flera blad: %1. Välj i listan över blad vilket som ska importeras.</translation>
    </message>
    <message>
        <source>What is read into memory for filters differs from the responses. Run gensvar-cli check --repair, and use a backup if that does not help.</source>
        <translation>Det som läses in i minnet för filtren stämmer inte med svaren. Kör gensvar-cli check --repair, och använd en säkerhetskopia om det inte hjälper.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import, and import the file again with a source of its own.</source>
        <translation>%1 av de %2 id:n som redan finns i ”%3” kom med en annan tid och ett annat betyg, och ersatte det som fanns. Om det här är en annan undersökning ångrar du importen och importerar filen igen med en egen källa.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</source>
        <translation>
            <numerusform>%n svar i ”%2” som redan hade avdelning eller kontaktpunkt fick en annan, den som du angav för alla rader. Om det är ett annat svar ångrar du importen och importerar filen igen med en egen källa.</numerusform>
            <numerusform>%n svar i ”%2” som redan hade avdelning eller kontaktpunkt fick en annan, den som du angav för alla rader. Om det är andra svar ångrar du importen och importerar filen igen med en egen källa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has the value “%2” any more, so nothing matches. Clear it in the filter.</source>
        <translation>Inget svar har längre värdet ”%2”, så inget matchar. Ta bort det ur filtret.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. If one of them is the score all the same, choose “Score” above it.</source>
        <translation>Ingen kolumn innehåller betyg från 0 till 10. Om någon av dem ändå är betyget väljer du ”Betyg” ovanför den.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Choose “Score” above the one that asks how likely people are to recommend you.</source>
        <translation>Flera kolumner kan vara betyget: %1. Välj ”Betyg” ovanför den som frågar hur sannolikt det är att man skulle rekommendera er.</translation>
    </message>
    <message>
        <source>No column says when people answered. If one does, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Ingen kolumn anger när personerna svarade. Om någon ändå gör det väljer du ”Svarsdatum” ovanför den. Annars anger du dagen med ”Lägg till ett värde för alla rader”.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Choose “Answered on” above the right one.</source>
        <translation>Flera kolumner kan vara svarsdatumet: %1. Välj ”Svarsdatum” ovanför den rätta.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Ingen kolumn är angiven som svarsdatum, men det finns andra datum: %1. Om något av dem är svarsdatumet väljer du ”Svarsdatum” ovanför det. Annars anger du dagen med ”Lägg till ett värde för alla rader”.</translation>
    </message>
    <message>
        <source>“%2” cannot be the value for all rows. Take it away and add one that fits; a day is written as 2026-03-31.</source>
        <translation>”%2” kan inte vara värdet för alla rader. Ta bort det och lägg till ett som passar; en dag skrivs som 2026-03-31.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3. If that is wrong, undo the import and write the dates in the file as 2026-03-31.</source>
        <translation>Datumen i ”%1”, till exempel ”%2”, visar inte i vilken ordning dag, månad och år står. De lästes som %3. Om det är fel ångrar du importen och skriver datumen i filen som 2026-03-31.</translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</source>
        <translation>
            <numerusform>Id:n i ”%1” återkommer med annat innehåll på minst %n rad; varje sådan rad ersatte den föregående. Om id:na inte är svarens egna ångrar du importen och importerar filen igen med ”Utelämna” ovanför den kolumnen.</numerusform>
            <numerusform>Id:n i ”%1” återkommer med annat innehåll på minst %n rader; varje sådan rad ersatte den föregående. Om id:na inte är svarens egna ångrar du importen och importerar filen igen med ”Utelämna” ovanför den kolumnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums behind the figures do not agree with the responses. Nothing was changed. Run gensvar-cli check --repair to build them anew.</source>
        <translation>Summorna bakom siffrorna stämmer inte med svaren. Ingenting har ändrats. Kör gensvar-cli check --repair för att bygga om dem.</translation>
    </message>
    <message numerus="yes">
        <source>The sums in the table %1 differ from a recount of the responses in %n row(s). Run gensvar-cli check --repair to build them anew.</source>
        <translation>
            <numerusform>Summorna i tabellen %1 skiljer sig på %n rad från en omräkning av svaren. Kör gensvar-cli check --repair för att bygga om dem.</numerusform>
            <numerusform>Summorna i tabellen %1 skiljer sig på %n rader från en omräkning av svaren. Kör gensvar-cli check --repair för att bygga om dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file with a source of its own.</source>
        <translation>Två olika svar har id:n som inte går att skilja åt (”%1”). Ingenting har importerats. Rapportera gärna felet; importera så länge filen med en egen källa.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Use a backup of it instead.</source>
        <translation>Filen är skadad (%1). Använd en säkerhetskopia i stället.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %2 that are not there are referred to by %n row(s) of the table %1. Use a backup instead.</source>
        <translation>
            <numerusform>%n rad i tabellen %1 hänvisar till rader i %2 som inte finns. Använd en säkerhetskopia i stället.</numerusform>
            <numerusform>%n rader i tabellen %1 hänvisar till rader i %2 som inte finns. Använd en säkerhetskopia i stället.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of an impossible score, day, kind or exclusion: %n response(s). Use a backup from before.</source>
        <translation>
            <numerusform>Med omöjligt värde för betyg, datum, typ eller uteslutning: %n svar. Använd en tidigare säkerhetskopia.</numerusform>
            <numerusform>Med omöjliga värden för betyg, datum, typ eller uteslutning: %n svar. Använd en tidigare säkerhetskopia.</numerusform>
        </translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dag, månad, år</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>månad, dag, år</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>år, månad, dag</translation>
    </message>
    <message>
        <source>blank and repeated cells</source>
        <translation>tomma och upprepade celler</translation>
    </message>
    <message>
        <source>bytes of repeated text</source>
        <translation>byte upprepad text</translation>
    </message>
    <message>
        <source>The record of which answers come from the same customers differs from the responses. Run gensvar-cli check --repair to build it anew.</source>
        <translation>Noteringen om vilka svar som kommer från samma kunder skiljer sig från svaren. Kör gensvar-cli check --repair för att bygga upp den på nytt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows with a score were rejected for another reason, so the figures stand on the rest. Look at the rejected rows and their reasons.</source>
        <translation>%1 av %2 rader med betyg avvisades av andra skäl, så siffrorna bygger på resten. Titta på de avvisade raderna och skälen till det.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>%1 av %2 rader har varken id, tid, kommentar eller kund och togs för svar som redan finns i ”%3”, enbart efter dag och betyg, medan andra från samma dagar är nya. Om det här är andra svar ångrar du importen och anger deras källa: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and import them as a new source.</source>
        <translation>%1 av %2 rader har varken id, tid, kommentar eller kund och togs för svar som redan finns i ”%3”, enbart efter dag och betyg, medan andra från samma dagar är nya. Om det här är andra svar ångrar du importen och importerar dem med en egen källa.</translation>
    </message>
    <message>
        <source>The column “%1” holds codes such as “%2”, which do not tell the scores from 0 to 10. Export the answers as texts, or with codes that begin with 0.</source>
        <translation>Kolumnen ”%1” innehåller koder som ”%2”, som inte visar betygen från 0 till 10. Exportera svaren som text eller med koder som börjar på 0.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, say which (--map score=COLUMN).</source>
        <translation>Kolumnen ”%1” är besvarad på skalan %2. NPS kräver betyg från 0 till 10. Om de finns i en annan kolumn anger du vilken (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, choose “Score” above it.</source>
        <translation>Kolumnen ”%1” är besvarad på skalan %2. NPS kräver betyg från 0 till 10. Om de finns i en annan kolumn väljer du ”Betyg” ovanför den.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Name its source: --source NAME.</source>
        <translation>%1 av de %2 id:n som redan finns i ”%3” kommer med en annan tid och en annan kund, så det här verkar vara en annan undersökning. Ingenting har importerats. Ange undersökningens källa: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Write a source of its own in “Source”.</source>
        <translation>%1 av de %2 id:n som redan finns i ”%3” kommer med en annan tid och en annan kund, så det här verkar vara en annan undersökning. Ingenting har importerats. Skriv en egen källa i ”Källa”.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: the store has no response with the number(s) %1. The list of comments shows the numbers.</source>
        <translation>
            <numerusform>Ingenting har ändrats: det finns inget svar med nummer %1. Numren visas i listan över kommentarer.</numerusform>
            <numerusform>Ingenting har ändrats: det finns inga svar med nummer %1. Numren visas i listan över kommentarer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Svars-id</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svarsdatum</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Händelsedatum</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Utskicksdatum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Undersökning</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
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
        <translation>Kund-id</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundnamn</translation>
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
        <translation>Får kontaktas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Intäkt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>too few responses</source>
        <translation>för få svar</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>statistiskt säkerställd</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>går inte att avgöra</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hittills</translation>
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
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and its folder.</source>
        <translation>Det finns ingen sådan fil. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Det här är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>You may not read the file. Ask for the right to, or choose another file.</source>
        <translation>Du får inte läsa filen. Be om behörighet eller välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because its folder is not there. Choose another folder.</source>
        <translation>Det går inte att skriva till ”%1”, eftersom mappen inte finns. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because a folder has that name. Choose another name.</source>
        <translation>Det går inte att skriva till ”%1”, eftersom en mapp heter så. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because you may not write there. Choose another folder or file.</source>
        <translation>Det går inte att skriva till ”%1”, eftersom du saknar behörighet att skriva där. Välj en annan mapp eller fil.</translation>
    </message>
    <message>
        <source>%1 is not a Gensvar store. It was left as it is; choose one that Gensvar made.</source>
        <translation>%1 är ingen Gensvar-databas. Filen har lämnats orörd; välj en som Gensvar har skapat.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; use a backup of it instead.</source>
        <translation>%1 är skadad. Filen har lämnats orörd; använd en säkerhetskopia i stället.</translation>
    </message>
    <message>
        <source>The file is damaged. Use a backup of it instead.</source>
        <translation>Filen är skadad. Använd en säkerhetskopia i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as a test.</source>
        <translation>
            <numerusform>%n svar uteslutet som test.</numerusform>
            <numerusform>%n svar uteslutna som test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as own staff&apos;s.</source>
        <translation>
            <numerusform>%n svar uteslutet som svar från egen personal.</numerusform>
            <numerusform>%n svar uteslutna som svar från egen personal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as given twice.</source>
        <translation>
            <numerusform>%n svar uteslutet som dubblett.</numerusform>
            <numerusform>%n svar uteslutna som dubbletter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as the wrong person&apos;s.</source>
        <translation>
            <numerusform>%n svar uteslutet som svar från fel person.</numerusform>
            <numerusform>%n svar uteslutna som svar från fel person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) taken back in.</source>
        <translation>
            <numerusform>%n svar räknas med igen.</numerusform>
            <numerusform>%n svar räknas med igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) made anonymous.</source>
        <translation>
            <numerusform>%n svar har gjorts anonymt.</numerusform>
            <numerusform>%n svar har gjorts anonyma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n dag.</numerusform>
            <numerusform>%n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>importerade en fil</translation>
    </message>
    <message>
        <source>undid an import</source>
        <translation>ångrade en import</translation>
    </message>
    <message>
        <source>search caught up</source>
        <translation>gjorde klart sökningen</translation>
    </message>
    <message>
        <source>excluded responses</source>
        <translation>uteslöt svar</translation>
    </message>
    <message>
        <source>took responses back in</source>
        <translation>tog med svar igen</translation>
    </message>
    <message>
        <source>merged names</source>
        <translation>slog ihop namn</translation>
    </message>
    <message>
        <source>parted merged names</source>
        <translation>delade på hopslagna namn</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>bytte namn</translation>
    </message>
    <message>
        <source>made a group</source>
        <translation>skapade en grupp</translation>
    </message>
    <message>
        <source>grouped names</source>
        <translation>grupperade namn</translation>
    </message>
    <message>
        <source>took names out of a group</source>
        <translation>tog ut namn ur en grupp</translation>
    </message>
    <message>
        <source>changed who is responsible</source>
        <translation>ändrade vem som är ansvarig</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation>raderade en person</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>ångrade en ändring</translation>
    </message>
    <message>
        <source>built anew what is derived</source>
        <translation>byggde om det som räknas fram</translation>
    </message>
    <message>
        <source>changed the time zone</source>
        <translation>ändrade tidszonen</translation>
    </message>
    <message>
        <source>changed how many responses a figure needs</source>
        <translation>ändrade hur många svar en siffra kräver</translation>
    </message>
    <message>
        <source>changed how long is kept</source>
        <translation>ändrade hur länge uppgifter sparas</translation>
    </message>
    <message>
        <source>changed the own e-mail domains</source>
        <translation>ändrade de egna e-postdomänerna</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for %2.</source>
        <translation>%1: ingen är ansvarig för %2.</translation>
    </message>
    <message>
        <source>%1: %3 is responsible for %2.</source>
        <translation>%1: %3 är ansvarig för %2.</translation>
    </message>
    <message>
        <source>%1: what is no longer there.</source>
        <translation>%1: sådant som inte längre finns.</translation>
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
        <translation>%1 Anteckning: ”%2”</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Removed: %3, restored: %4.</source>
        <translation>Import %1, ”%2”. Borttagna: %3, återställda: %4.</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Added: %3, updated: %4.</source>
        <translation>Import %1, ”%2”. Tillagda: %3, uppdaterade: %4.</translation>
    </message>
    <message>
        <source>%1 Excluded by a rule: %2.</source>
        <translation>%1 Uteslutna av en regel: %2.</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>Ändring %1: %2.</translation>
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
        <translation>Inga.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Utelämnad eftersom</translation>
    </message>
    <message>
        <source>changed a colleague&apos;s name or e-mail</source>
        <translation>ändrade en kollegas namn eller e-post</translation>
    </message>
    <message>
        <source>removed a colleague</source>
        <translation>tog bort en kollega</translation>
    </message>
    <message>
        <source>changed what is withheld outside the team</source>
        <translation>ändrade vad som inte redovisas utanför teamet</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Figures below %1 responses, comments below %2.</source>
        <translation>Siffror med färre än %1 svar, kommentarer med färre än %2.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagda</translation>
    </message>
    <message>
        <source>%1 is not where it was: while it was open it was moved, renamed, deleted or replaced, or its drive was taken out. Nothing more is written to it. Put it back, or find it where it is now, and open it again.</source>
        <translation>%1 finns inte kvar på sin plats: medan filen var öppen flyttades den, bytte namn, togs bort eller ersattes, eller så kopplades enheten bort. Inget mer skrivs till filen. Lägg tillbaka den, eller leta upp den där den är nu, och öppna den igen.</translation>
    </message>
    <message>
        <source>This colleague (number %1) is not in the file any more. Look at the list again.</source>
        <translation>Den här kollegan (nummer %1) finns inte längre i filen. Titta i listan igen.</translation>
    </message>
    <message numerus="yes">
        <source>These comments are of fewer than %n response(s), and so are withheld from readers outside the team. How few is in the settings.</source>
        <translation>
            <numerusform>Kommentarerna kommer från färre än %n svar och visas därför inte för läsare utanför teamet. Gränsen finns i inställningarna.</numerusform>
            <numerusform>Kommentarerna kommer från färre än %n svar och visas därför inte för läsare utanför teamet. Gränsen finns i inställningarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered for a while. If it lies in a network folder or on a drive of its own, check that this can be reached. What you asked for is shown as soon as it answers.</source>
        <translation>%1 har inte svarat på en stund. Om filen ligger i en nätverksmapp eller på en egen enhet: kontrollera att den går att nå. Det du bad om visas så snart den svarar.</translation>
    </message>
    <message>
        <source>The header speaks of a person, but the cells hold numbers or codes, not names.</source>
        <translation>Rubriken talar om en person, men cellerna innehåller nummer eller koder, inte namn.</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>återställde en säkerhetskopia</translation>
    </message>
    <message>
        <source>As the file was on %1, %2.</source>
        <translation>Som filen var den %1, kl. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since then were erased again.</source>
        <translation>
            <numerusform>%n person som raderats sedan dess raderades på nytt.</numerusform>
            <numerusform>%n personer som raderats sedan dess raderades på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, press “Use it as the score”.</source>
        <translation>Kolumnen ”%1” kan vara betyget, men inget visar det säkert. Om den är det väljer du ”Använd som betyg”.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, press “Use it as the score”.</source>
        <translation>Kolumnen ”%1” är besvarad på skalan %2. NPS kräver betyg från 0 till 10. Om det ändå är sådana betyg väljer du ”Använd som betyg”.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, press “Use it as the score”.</source>
        <translation>Kolumnen ”%1” mäter något annat än hur sannolikt det är att man skulle rekommendera er. Om den ändå är betyget väljer du ”Använd som betyg”.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, press “Use it as the score”.</source>
        <translation>Inget av de %2 betygen i ”%1” är 0, så skalan kan vara 1 till 10, och det är inte NPS. Om den är 0 till 10 väljer du ”Använd som betyg”.</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing can be changed in it. Give yourself the right to write the file and its folder, or save a copy elsewhere.</source>
        <translation>%1 får bara läsas, så ingenting kan ändras i den. Ge dig själv rätt att skriva i filen och dess mapp, eller spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program, so nothing can take its place. Nothing was changed; close it there and restore the backup again.</source>
        <translation>%1 är öppen i ett annat fönster eller program, så inget kan ersätta den. Ingenting har ändrats; stäng filen där och återställ säkerhetskopian igen.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way, or choose above which of them are read; the others are left out.</source>
        <translation>Datumen i ”%1” har dagen först på vissa rader och månaden först på andra, till exempel ”%2” och ”%3”. Rätta filen så att alla skrivs på samma sätt, eller välj ovan vilka av dem som läses; de andra utelämnas.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>from</source>
        <comment>the lower end of an interval, as a column&apos;s heading</comment>
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the upper end of an interval</comment>
        <translation>till</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Ambassadörer</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passiva</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
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
        <translation>redovisas ej</translation>
    </message>
    <message numerus="yes">
        <source>Withheld: figures of fewer than %Ln response(s), and those from which they could be worked out.</source>
        <translation>
            <numerusform>Redovisas ej: siffror med färre än %Ln svar, och sådana som de skulle kunna räknas ut från.</numerusform>
            <numerusform>Redovisas ej: siffror med färre än %Ln svar, och sådana som de skulle kunna räknas ut från.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSetter</name>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Kolumn %1 till %2 av %3</translation>
    </message>
    <message>
        <source>° too few responses for a certain figure</source>
        <translation>° för få svar för en tillförlitlig siffra</translation>
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
        <translation>%1 (endast %2)</translation>
    </message>
    <message>
        <source>a signal</source>
        <comment>of a control chart</comment>
        <translation>en signal</translation>
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
        <translation>%1 hittills</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hittills</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Konfidensintervall</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Uträkning</translation>
    </message>
    <message>
        <source>Too few responses for a certain figure</source>
        <translation>För få svar för en tillförlitlig siffra</translation>
    </message>
    <message>
        <source>No responses</source>
        <translation>Inga svar</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>A signal: more than chance explains in this series</source>
        <translation>Signal: mer än slumpen kan förklara i den här serien</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Counting the days anew</source>
        <translation>Räknar om dagarna</translation>
    </message>
</context>
<context>
    <name>gensvar::charts::TrendChart</name>
    <message>
        <source>NPS over time</source>
        <translation>NPS över tid</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::AnswerDoor</name>
    <message>
        <source>An answer</source>
        <translation>Ett svar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>räknas inte med</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Inget betyg</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Betyg %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentPane</name>
    <message>
        <source>Choose a comment to read it in full.</source>
        <translation>Välj en kommentar för att läsa den i sin helhet.</translation>
    </message>
    <message>
        <source>The comment in full</source>
        <translation>Hela kommentaren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Svars-id</translation>
    </message>
    <message>
        <source>‹ Back to the comment in the list</source>
        <translation>‹ Tillbaka till kommentaren i listan</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Uteslut…</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <translation>Kopiera kommentaren</translation>
    </message>
    <message>
        <source>About this response</source>
        <translation>Om det här svaret</translation>
    </message>
    <message>
        <source>Take this response out of every figure, for a reason</source>
        <translation>Uteslut svaret ur alla siffror, med angivet skäl</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Räknas inte med</translation>
    </message>
    <message>
        <source>A score without a comment.</source>
        <translation>Ett betyg utan kommentar.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Radera personen…</translation>
    </message>
    <message>
        <source>Remove the customer’s contact and comments from the file for good</source>
        <translation>Ta bort kundens kontaktuppgifter och kommentarer ur filen för gott</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentSearch</name>
    <message>
        <source>Search the comments</source>
        <translation>Sök i kommentarerna</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>The order of the comments.</source>
        <translation>Kommentarernas ordning.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Lägst betyg först</translation>
    </message>
    <message>
        <source>Words or their beginnings; “in quotes” as they are, one or several in order</source>
        <translation>Ord eller deras början; ”inom citattecken” precis som de är, ett eller flera i följd</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentTakeaway</name>
    <message>
        <source>Copy the selected as a table</source>
        <translation>Kopiera de markerade som tabell</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>För läsare utanför teamet</translation>
    </message>
    <message>
        <source>Score, month and comment alone, and only where the comments are of enough responses. How many is in the settings.</source>
        <translation>Bara betyg, månad och kommentar, och bara där kommentarerna kommer från tillräckligt många svar. Gränsen finns i inställningarna.</translation>
    </message>
    <message>
        <source>Copy the first %1 as a picture</source>
        <translation>Kopiera de första %1 som bild</translation>
    </message>
    <message>
        <source>Save the first %1 as PNG…</source>
        <translation>Spara de första %1 som PNG…</translation>
    </message>
    <message>
        <source>Save the first %1 as SVG…</source>
        <translation>Spara de första %1 som SVG…</translation>
    </message>
    <message>
        <source>Copy the first %1 as a table</source>
        <translation>Kopiera de första %1 som tabell</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Spara alla som CSV…</translation>
    </message>
    <message>
        <source>Copy or save these comments as a table</source>
        <translation>Kopiera eller spara kommentarerna som tabell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied; all of them can be saved as CSV.</source>
        <translation>
            <numerusform>%Ln kommentar kopierades; alla kan sparas som CSV.</numerusform>
            <numerusform>%Ln kommentarer kopierades; alla kan sparas som CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied</source>
        <translation>
            <numerusform>%Ln kommentar kopierades</numerusform>
            <numerusform>%Ln kommentarer kopierades</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Something else is under way. Save the comments when that is done.</source>
        <translation>Något annat pågår. Spara kommentarerna när det är klart.</translation>
    </message>
    <message>
        <source>There are more rows here than a spreadsheet program shows.</source>
        <translation>Här finns fler rader än ett kalkylprogram visar.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln comment(s)</source>
        <translation>
            <numerusform>De första %1 av %Ln kommentar</numerusform>
            <numerusform>De första %1 av %Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Kopierades som bild</translation>
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
        <translation>Kommentarerna kunde inte läsas.</translation>
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
        <translation>Inga svar matchar filtret</translation>
    </message>
    <message>
        <source>Choose another period or clear a part of the filter.</source>
        <translation>Välj en annan period eller ta bort en del av filtret.</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>Visa alla kommentarer</translation>
    </message>
    <message>
        <source>Nobody wrote anything here</source>
        <translation>Ingen har skrivit något här</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) came with a score and without a comment.</source>
        <translation>
            <numerusform>%Ln svar kom in med betyg men utan kommentar.</numerusform>
            <numerusform>%Ln svar kom in med betyg men utan kommentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs cannot be searched for</source>
        <translation>Tecken går inte att söka efter</translation>
    </message>
    <message>
        <source>Search for words, numbers or emoji.</source>
        <translation>Sök efter ord, tal eller emojier.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Inga svar ännu</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the comments appear here.</source>
        <translation>Importera ett kalkylark eller en export från en undersökningsplattform, så visas kommentarerna här.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importera en fil…</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for</source>
        <translation>”%1” går inte att söka efter</translation>
    </message>
    <message>
        <source>The response is not counted any more.</source>
        <translation>Svaret räknas inte längre med.</translation>
    </message>
    <message>
        <source>The response of %1 is not counted any more.</source>
        <translation>Svaret från %1 räknas inte längre med.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Det är ångrat.</translation>
    </message>
    <message>
        <source>No comment here has all of these words</source>
        <translation>Ingen kommentar här har alla de här orden</translation>
    </message>
    <message>
        <source>No comment here has a word that begins with “%1”</source>
        <translation>Ingen kommentar här har ett ord som börjar med ”%1”</translation>
    </message>
    <message>
        <source>No comment here has exactly “%1”</source>
        <translation>Ingen kommentar här har precis ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln av %1 innehåller ”%2”</numerusform>
            <numerusform>%Ln av %1 innehåller ”%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”, so far; search is being prepared</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln av %1 innehåller ”%2”, hittills; sökningen förbereds</numerusform>
            <numerusform>%Ln av %1 innehåller ”%2”, hittills; sökningen förbereds</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of three letters or more are looked for from their first letter on: “deliver” finds “delivery”, “phone” does not find “telephone”. Try fewer or shorter words.</source>
        <translation>Ord på minst tre bokstäver söks från första bokstaven: ”telefon” hittar ”telefonkö”, men ”kö” hittar inte ”telefonkö”. Försök med färre eller kortare ord.</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CustomerPart</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>A customer without a name</source>
        <translation>Kund utan namn</translation>
    </message>
    <message>
        <source>Not known who answered</source>
        <translation>Okänt vem som svarade</translation>
    </message>
    <message>
        <source>This is their only answer so far.</source>
        <translation>Det här är kundens enda svar hittills.</translation>
    </message>
    <message>
        <source>This response does not tell who gave it, so there is nothing more to show of them.</source>
        <translation>Det framgår inte vem som lämnade svaret, så det finns inget mer att visa om personen.</translation>
    </message>
    <message>
        <source>answers since %1</source>
        <translation>svar sedan %1</translation>
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
        <translation>vill inte bli kontaktad</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kund-id</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller fler</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Andra kontaktpersoner</translation>
    </message>
    <message numerus="yes">
        <source>%1, latest score(s) %2</source>
        <comment>how many contacts; a list of scores</comment>
        <translation>
            <numerusform>%1, senaste betyg %2</numerusform>
            <numerusform>%1, senaste betyg %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andra svar</translation>
    </message>
    <message numerus="yes">
        <source>Show the newest %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Visa det nyaste (%Ln)</numerusform>
            <numerusform>Visa de %Ln nyaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Visa %Ln</numerusform>
            <numerusform>Visa alla %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <comment>a customer</comment>
        <translation>Betyg: %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ExcludePanel</name>
    <message>
        <source>Why it is not to be counted</source>
        <translation>Varför svaret inte ska räknas med</translation>
    </message>
    <message>
        <source>The reason is kept in the log.</source>
        <translation>Skälet sparas i loggen.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Det var ett test</translation>
    </message>
    <message>
        <source>One of our own staff</source>
        <translation>Svar från egen personal</translation>
    </message>
    <message>
        <source>The same answer twice</source>
        <translation>Samma svar två gånger</translation>
    </message>
    <message>
        <source>Answered by the wrong person</source>
        <translation>Fel person svarade</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>En anteckning, om du vill</translation>
    </message>
    <message>
        <source>Note on why it is not to be counted</source>
        <translation>Anteckning om varför svaret inte ska räknas med</translation>
    </message>
    <message>
        <source>The response stays in the file and leaves every figure. You can undo this.</source>
        <translation>Svaret finns kvar i filen men räknas inte med i någon siffra. Du kan ångra detta.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Why is this response not to be counted?</source>
        <translation>Varför ska det här svaret inte räknas med?</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ScoreBadge</name>
    <message>
        <source>No score</source>
        <translation>Inget betyg</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Betyg %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ScoreHistory</name>
    <message>
        <source>Scores over time</source>
        <translation>Betyg över tid</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a score and its day</comment>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>ambassadör</translation>
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
        <translation>Betyg %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::Trail</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Avdelningar</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Tillbaka till översikten</translation>
    </message>
    <message>
        <source>Back to the overview of them all</source>
        <translation>Tillbaka till översikten över alla</translation>
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
        <translation>alla svar</translation>
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
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Dölj det här meddelandet</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Tar tillbaka det (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantPopup</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value for all rows</source>
        <translation>Värde för alla rader</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Fält</translation>
    </message>
    <message>
        <source>&amp;Value for all rows</source>
        <translation>&amp;Värde för alla rader</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantsRow</name>
    <message>
        <source>Add a value for all rows…</source>
        <translation>Lägg till ett värde för alla rader…</translation>
    </message>
    <message>
        <source>Same for all rows:</source>
        <translation>Samma för alla rader:</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DateQuestion</name>
    <message>
        <source>No day in this column is above 12, so the file itself does not tell. Nothing is imported before this is answered.</source>
        <translation>Ingen dag i den här kolumnen är större än 12, så filen i sig visar inte vilket som gäller. Ingenting importeras förrän du har svarat.</translation>
    </message>
    <message>
        <source>How the dates are to be read</source>
        <translation>Så ska datumen läsas</translation>
    </message>
    <message>
        <source>How should %1 be read?</source>
        <translation>Hur ska %1 läsas?</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Dagen först: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Månaden först: %1</translation>
    </message>
    <message>
        <source>All rows are of %1</source>
        <translation>Alla rader är från %1</translation>
    </message>
    <message>
        <source>The rows are of %1 to %2</source>
        <translation>Raderna är från %1 till %2</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DayQuestion</name>
    <message>
        <source>When people answered</source>
        <translation>När svaren lämnades</translation>
    </message>
    <message>
        <source>Day of all responses</source>
        <translation>Dag för alla svar</translation>
    </message>
    <message>
        <source>Use this day for all rows</source>
        <translation>Använd den dagen för alla rader</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::FieldHeader</name>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behåll: %1</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>Fält för kolumnen ”%1”</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>en fråga</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>behålls som den är</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>säkert</translation>
    </message>
    <message>
        <source>likely, please check</source>
        <translation>troligt, kontrollera</translation>
    </message>
    <message>
        <source>unsure, please check</source>
        <translation>osäkert, kontrollera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how sure it is, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>behålls inte</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>ditt val</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportFoot</name>
    <message>
        <source>&amp;Remember this for files with the same columns</source>
        <translation>&amp;Kom ihåg det här för filer med samma kolumner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Hoppa över filen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importera %Ln rad</numerusform>
            <numerusform>Importera %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Inget nytt att importera</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForecast</name>
    <message>
        <source>What will happen</source>
        <translation>Det här kommer att hända</translation>
    </message>
    <message>
        <source>Counting what will be added, updated, left alone and left out …</source>
        <translation>Räknar vad som läggs till, uppdateras, lämnas orört och utelämnas …</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForm</name>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>One answer is missing: how the dates are to be read.</source>
        <translation>Ett svar saknas: hur datumen ska läsas.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import, and an import can be undone.</source>
        <translation>Ingenting sparas förrän du trycker på Importera, och en import går att ångra.</translation>
    </message>
    <message>
        <source>It is counted as soon as nothing is missing.</source>
        <translation>Räkningen görs så snart inget saknas.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; this can be imported when it is done.</source>
        <translation>Ett annat arbete pågår; det här kan importeras när det är klart.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln row(s), as they will be read</source>
        <translation>
            <numerusform>%1 av %Ln rad, så som den läses</numerusform>
            <numerusform>de första %1 av %Ln rader, så som de läses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported as it stands.</source>
        <translation>Så här går ingenting att importera.</translation>
    </message>
    <message>
        <source>Esc once more leaves this file, and what you have set for it is forgotten.</source>
        <translation>Om du trycker på Esc en gång till lämnas filen, och det du har ställt in för den glöms bort.</translation>
    </message>
    <message>
        <source>One answer is missing: whether these are the scores.</source>
        <translation>Ett svar saknas: om det här är betygen.</translation>
    </message>
    <message>
        <source>It is being imported; how far it is stands below.</source>
        <translation>Filen importeras; förloppet visas nedan.</translation>
    </message>
    <message>
        <source>What the import will do could not be counted; it can be imported all the same.</source>
        <translation>Vad importen kommer att göra kunde inte räknas; det går ändå att importera.</translation>
    </message>
    <message>
        <source>Import waits until it is counted what will be added, updated, left alone and left out.</source>
        <translation>Importen väntar tills det är räknat vad som läggs till, uppdateras, lämnas orört och utelämnas.</translation>
    </message>
    <message>
        <source>There is nothing new to import: every row that can be taken is here already, just as it is in this file.</source>
        <translation>Det finns inget nytt att importera: varje rad som kan tas med finns redan här, precis som den är i den här filen.</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>Det kunde inte räknas.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Den här filen får bara läsas, så ingenting kan importeras till den.</translation>
    </message>
    <message>
        <source>One answer is missing: when people answered.</source>
        <translation>Ett svar saknas: när svaren lämnades.</translation>
    </message>
    <message>
        <source>A file of this name was imported on %1.</source>
        <translation>En fil med det namnet importerades %1.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportHead</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>The name of where the rows come from. The same response in another file of this source is known again.</source>
        <translation>Namnet på det ställe som raderna kommer från. Samma svar i en annan fil från den här källan känns igen.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Kä&amp;lla</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are understood; change any of them in the list above it. The others are kept under their own names or left out.</source>
        <translation>
            <numerusform>%1 av %Ln kolumn har känts igen; du kan ändra den i listan ovanför kolumnen. Övriga behålls under sina egna namn eller utelämnas.</numerusform>
            <numerusform>%1 av %Ln kolumner har känts igen; du kan ändra var och en i listan ovanför kolumnen. Övriga behålls under sina egna namn eller utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows below are those of the sheet %1, as an example. Choose a sheet above, or take all those with responses one after the other.</source>
        <translation>Raderna nedan är från bladet %1, som exempel. Välj ett blad ovan, eller ta alla blad med svar, ett efter ett.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportList</name>
    <message>
        <source>Undo this import</source>
        <translation>Ångra den här importen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Ingenting har importerats ännu</translation>
    </message>
    <message>
        <source>Drop a spreadsheet or a survey platform’s export on the window, or choose one.</source>
        <translation>Släpp ett kalkylark eller en export från en undersökningsplattform i fönstret, eller välj en fil.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importera en fil…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>what has been imported; each import can be undone</source>
        <translation>det som har importerats; varje import går att ångra</translation>
    </message>
    <message>
        <source>Takes the chosen import back (%1)</source>
        <translation>Ångrar den valda importen (%1)</translation>
    </message>
    <message>
        <source>The import of %1 is undone.</source>
        <translation>Importen av %1 är ångrad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are gone.</source>
        <translation>
            <numerusform>%Ln svar är borttaget.</numerusform>
            <numerusform>%Ln svar är borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) have their earlier content back.</source>
        <translation>
            <numerusform>%Ln svar har fått tillbaka sitt tidigare innehåll.</numerusform>
            <numerusform>%Ln svar har fått tillbaka sitt tidigare innehåll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this import</source>
        <translation>Visa importen</translation>
    </message>
    <message>
        <source>What the chosen import did, and the rows that it left out.</source>
        <translation>Vad den valda importen gjorde och vilka rader den utelämnade.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Den här filen får bara läsas, så ingenting kan importeras till den.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportResult</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Rader som utelämnades</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Visa siffrorna</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 har importerats</translation>
    </message>
    <message>
        <source>The responses are from %1 to %2.</source>
        <translation>Svaren är från %1 till %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came with a comment and without a score.</source>
        <translation>
            <numerusform>%Ln av dem har en kommentar men inget betyg.</numerusform>
            <numerusform>%Ln av dem har en kommentar men inget betyg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nästa fil</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Lista över importer</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 importerades inte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>&amp;Spara de här raderna…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s) that were left out</source>
        <translation>
            <numerusform>%1 av %Ln rad som utelämnades</numerusform>
            <numerusform>De första %1 av %Ln rader som utelämnades</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of all files</source>
        <translation>Resultat för alla filer</translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln alike</source>
        <translation>
            <numerusform>Importera %Ln till likadant</numerusform>
            <numerusform>Importera %Ln till likadant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that wait have the same columns, and are imported in one go as this one was.</source>
        <translation>
            <numerusform>%Ln fil som väntar har samma kolumner, och importeras direkt på samma sätt som den här.</numerusform>
            <numerusform>%Ln filer som väntar har samma kolumner, och importeras i ett svep på samma sätt som den här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra den här importen</translation>
    </message>
    <message>
        <source>Takes this import back (%1)</source>
        <translation>Ångrar den här importen (%1)</translation>
    </message>
    <message>
        <source>Nothing of it is counted any more.</source>
        <translation>Inget av den räknas längre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. They are not kept any more.</source>
        <translation>
            <numerusform>%Ln rad utelämnades. Den sparas inte längre.</numerusform>
            <numerusform>%Ln rader utelämnades. De sparas inte längre.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they are kept stands in the settings.</source>
        <translation>Hur länge de sparas står i inställningarna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were left out are not kept any more.</source>
        <translation>
            <numerusform>%Ln av de utelämnade raderna sparas inte längre.</numerusform>
            <numerusform>%Ln av de utelämnade raderna sparas inte längre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported and undone</source>
        <translation>%1 importerades och ångrades</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportSummary</name>
    <message>
        <source>What the import does</source>
        <translation>Vad importen gör</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 left out</source>
        <translation>%1 tillagda, %2 uppdaterade, %3 oförändrade, %4 utelämnade</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagda</translation>
    </message>
    <message>
        <source>new responses</source>
        <translation>nya svar</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>uppdaterade</translation>
    </message>
    <message>
        <source>same response, newer content</source>
        <translation>samma svar, nyare innehåll</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrade</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>finns redan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnade</translation>
    </message>
    <message>
        <source>with a reason for each</source>
        <translation>med skäl för varje rad</translation>
    </message>
    <message numerus="yes">
        <source>new responses, %Ln without a score</source>
        <translation>
            <numerusform>nya svar, %Ln utan betyg</numerusform>
            <numerusform>nya svar, %Ln utan betyg</numerusform>
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
        <translation>Visa hur raderna läses</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln row(s)</source>
        <translation>
            <numerusform>Visa %Ln rad</numerusform>
            <numerusform>Visa de %Ln raderna</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>the number of a row, what stands there, and why it is left out</comment>
        <translation>Rad %1, ”%2”: %3</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutTable</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Rader som utelämnades</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %1 of %Ln row(s); the saved file has more.</source>
        <translation>
            <numerusform>Det här är de första %1 av %Ln rad; den sparade filen har fler.</numerusform>
            <numerusform>Det här är de första %1 av %Ln rader; den sparade filen har fler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::PreviewTable</name>
    <message>
        <source>The first rows as they will be read</source>
        <translation>De första raderna, så som de kommer att läsas</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueResult</name>
    <message>
        <source>Show the figures</source>
        <translation>Visa siffrorna</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Lista över importer</translation>
    </message>
    <message>
        <source>Show this file’s result</source>
        <translation>Visa filens resultat</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Filerna och hur det gick för var och en</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) imported</source>
        <translation>
            <numerusform>%1 av %Ln fil importerad</numerusform>
            <numerusform>%1 av %Ln filer importerade</numerusform>
        </translation>
    </message>
    <message>
        <source>In all %1 added, %2 updated, %3 unchanged, %4 left out.</source>
        <translation>Totalt %1 tillagda, %2 uppdaterade, %3 oförändrade, %4 utelämnade.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueStrip</name>
    <message>
        <source>Leave the others out</source>
        <translation>Hoppa över de andra</translation>
    </message>
    <message>
        <source>Imports none of the files that wait.</source>
        <translation>Ingen av filerna som väntar importeras.</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Fil %1 av %2: %3</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Det är den sista.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Väntar: %1</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ReadingChoice</name>
    <message>
        <source>Header rows</source>
        <translation>Rubrikrader</translation>
    </message>
    <message>
        <source>How many rows the headings take.</source>
        <translation>Hur många rader rubrikerna tar.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>How letters are written in the file.</source>
        <translation>Hur bokstäver är skrivna i filen.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>What parts the cells of a row.</source>
        <translation>Vad som skiljer en rads celler åt.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Teckenkodning</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Avgränsare</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>som det hittades</translation>
    </message>
    <message>
        <source>found: %1</source>
        <comment>in a list of choices: what was found in the file</comment>
        <translation>hittat: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
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
        <translation>Rubrik&amp;rader</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In which order day, month and year stand.</source>
        <translation>I vilken ordning dag, månad och år står.</translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>månaden först</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>året först</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dagen först</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ScoreQuestion</name>
    <message>
        <source>Use it as the score</source>
        <translation>Använd som betyg</translation>
    </message>
    <message>
        <source>Whether these are the scores</source>
        <translation>Om det här är betygen</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SheetChoice</name>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Ett efter ett</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The sheet of the file that is imported.</source>
        <translation>Bladet i filen som importeras.</translation>
    </message>
    <message>
        <source>Imports each of the sheets with responses, as if it were a file.</source>
        <translation>Importerar vart och ett av bladen med svar, som om det vore en egen fil.</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Välj ett blad</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SourcesPage</name>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Spara raderna som utelämnades</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 utelämnade rader.csv</translation>
    </message>
    <message>
        <source>They are saved as %1, each with its reason, to be mended and imported again.</source>
        <translation>Raderna har sparats som %1, var och en med sitt skäl, så att de kan rättas och importeras igen.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ActResponses</name>
    <message>
        <source>Take this one back in</source>
        <translation>Ta med det här igen</translation>
    </message>
    <message>
        <source>Responses taken out at once</source>
        <translation>Svar som uteslöts samtidigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of these are still taken out</source>
        <translation>
            <numerusform>%Ln av de här svaren är fortfarande uteslutet</numerusform>
            <numerusform>%Ln av de här svaren är fortfarande uteslutna</numerusform>
        </translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>Svaret räknas med igen.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv för att söka</translation>
    </message>
    <message>
        <source>Type to find, or a new name</source>
        <translation>Sök, eller skriv ett nytt namn</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ColleagueList</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Ansvariga</translation>
    </message>
    <message>
        <source>Nobody is responsible for anything yet</source>
        <translation>Ingen är ansvarig för något ännu</translation>
    </message>
    <message>
        <source>Choose a department, a touchpoint or another name, and “Responsible…” above it.</source>
        <translation>Välj en avdelning, en kontaktpunkt eller ett annat namn, och sedan ”Ansvarig…” ovanför.</translation>
    </message>
    <message>
        <source>Changes the name or e-mail in place (F2)</source>
        <translation>Ändrar namnet eller e-posten direkt i listan (F2)</translation>
    </message>
    <message>
        <source>Takes the person off this list; what they answer for has nobody then (Del)</source>
        <translation>Tar bort personen från listan; det som personen ansvarar för saknar sedan ansvarig (Del)</translation>
    </message>
    <message>
        <source>The person is %1 now.</source>
        <translation>Personen är nu %1.</translation>
    </message>
    <message>
        <source>The person is %1, %2 now.</source>
        <translation>Personen är nu %1, %2.</translation>
    </message>
    <message>
        <source>%1 is off the list, and responsible for nothing.</source>
        <translation>%1 är borttagen från listan och är inte längre ansvarig för något.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ComparePage</name>
    <message>
        <source>NPS that the platform shows</source>
        <translation>NPS som plattformen visar</translation>
    </message>
    <message>
        <source>Number of responses that the platform shows</source>
        <translation>Antal svar som plattformen visar</translation>
    </message>
    <message>
        <source>What may be counted otherwise</source>
        <translation>Det som kan räknas på annat sätt</translation>
    </message>
    <message>
        <source>Show these responses</source>
        <translation>Visa de här svaren</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra ännu</translation>
    </message>
    <message>
        <source>There are no responses in these days with this filter. Choose the days and the filter that the platform’s figure is of in the bar above.</source>
        <translation>Det finns inga svar för de här datumen med det här filtret. Välj i fältet ovan de datum och det filter som plattformens siffra gäller.</translation>
    </message>
    <message>
        <source>Compare with the platform</source>
        <translation>Jämför med plattformen</translation>
    </message>
    <message>
        <source>Compared with the platform</source>
        <translation>Jämfört med plattformen</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>of</source>
        <comment>an NPS of so many responses</comment>
        <translation>på</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>Days and filter</source>
        <translation>Datum och filter</translation>
    </message>
    <message>
        <source>The platform shows</source>
        <translation>Plattformen visar</translation>
    </message>
    <message>
        <source>Gensvar shows</source>
        <translation>Gensvar visar</translation>
    </message>
    <message>
        <source>All responses of all time</source>
        <translation>Alla svar, för alla datum</translation>
    </message>
    <message>
        <source>NPS %1 %2: %3</source>
        <comment>the figure, its interval, its sum</comment>
        <translation>NPS %1 %2: %3</translation>
    </message>
    <message>
        <source>no responses</source>
        <translation>inga svar</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise</source>
        <translation>Det finns inget som kan räknas på annat sätt</translation>
    </message>
    <message>
        <source>NPS goes from −100 to 100: type it as the platform shows it.</source>
        <translation>NPS går från −100 till 100: skriv siffran så som plattformen visar den.</translation>
    </message>
    <message>
        <source>The number of responses is a whole number from 0 on.</source>
        <translation>Antalet svar är ett heltal från 0 och uppåt.</translation>
    </message>
    <message>
        <source>Type in the NPS that the platform shows for these days and this filter, the number of its responses, or both.</source>
        <translation>Skriv in det NPS som plattformen visar för de här datumen och det här filtret, antalet svar, eller båda.</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>t.ex. %1</translation>
    </message>
    <message>
        <source>How the same responses can be counted is withheld from readers outside the team: what differs may be a few people’s answers.</source>
        <translation>Hur samma svar kan räknas visas inte för läsare utanför teamet: det som skiljer kan vara enstaka personers svar.</translation>
    </message>
    <message>
        <source>Hide these responses</source>
        <translation>Dölj de här svaren</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ErasurePanel</name>
    <message>
        <source>No backup beside the file holds the person.</source>
        <translation>Personen finns inte i någon säkerhetskopia bredvid filen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>E-mail, phone, customer id or name</source>
        <translation>E-post, telefon, kund-id eller namn</translation>
    </message>
    <message>
        <source>The person to erase: e-mail, phone, customer id or name</source>
        <translation>Personen som ska raderas: e-post, telefon, kund-id eller namn</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Hittade personer</translation>
    </message>
    <message>
        <source>Contact, comments and attributes go for good; score and day stay as an anonymous answer, so that figures stand. No later import brings the person back.</source>
        <translation>Kontaktuppgifter, kommentarer och egenskaper raderas för gott; betyg och dag finns kvar som ett anonymt svar, så att siffrorna står sig. Ingen senare import för tillbaka personen.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Radera en person</translation>
    </message>
    <message>
        <source>Nobody in the file is known by “%1”.</source>
        <translation>Ingen i filen motsvarar ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found; choose the one.</source>
        <translation>
            <numerusform>%Ln person hittades; välj personen.</numerusform>
            <numerusform>%Ln personer hittades; välj den som avses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) become anonymous.</source>
        <translation>
            <numerusform>%Ln svar blir anonymt.</numerusform>
            <numerusform>%Ln svar blir anonyma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) go, with name, e-mail and phone.</source>
        <translation>
            <numerusform>%Ln kommentar raderas, liksom namn, e-post och telefon.</numerusform>
            <numerusform>%Ln kommentarer raderas, liksom namn, e-post och telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det här går inte att ångra.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Personen är raderad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are anonymous now.</source>
        <translation>
            <numerusform>%Ln svar är nu anonymt.</numerusform>
            <numerusform>%Ln svar är nu anonyma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the file open: the last traces go from the disk when it closes it.</source>
        <translation>Filen är öppen i ett annat program: de sista spåren försvinner från disken när det programmet stänger den.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln person(s) found; there may be more. Choose the one, or type more to find fewer.</source>
        <translation>
            <numerusform>Den första %Ln personen; det kan finnas fler. Välj rätt person, eller skriv mer för att hitta färre.</numerusform>
            <numerusform>De första %Ln personerna; det kan finnas fler. Välj rätt person, eller skriv mer för att hitta färre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) hold the person and are not changed. Delete them when they are no longer needed:</source>
        <translation>
            <numerusform>%Ln säkerhetskopia innehåller personen och ändras inte. Ta bort den när den inte längre behövs:</numerusform>
            <numerusform>%Ln säkerhetskopior innehåller personen och ändras inte. Ta bort dem när de inte längre behövs:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Ångra ändringen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Names, merges, groups</source>
        <translation>Namn, sammanslagningar, grupper</translation>
    </message>
    <message>
        <source>Taken out and back</source>
        <translation>Uteslutna och återtagna</translation>
    </message>
    <message>
        <source>Erased persons</source>
        <translation>Raderade personer</translation>
    </message>
    <message>
        <source>Undone changes</source>
        <translation>Ångrade ändringar</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>Filens inställningar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Vilka ändringar som visas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>what was done here, newest first</source>
        <translation>vad som har gjorts här, nyast först</translation>
    </message>
    <message>
        <source>This cannot be undone here; an import is undone among the imports.</source>
        <translation>Det här går inte att ångra här; en import ångras i listan över importer.</translation>
    </message>
    <message>
        <source>It is undone: %1</source>
        <comment>a sentence</comment>
        <translation>Ändringen är ångrad: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind has been done.</source>
        <translation>Inget av det här slaget har gjorts.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln change(s).</source>
        <translation>
            <numerusform>Det här är den senaste ändringen (%Ln).</numerusform>
            <numerusform>Det här är de %Ln senaste ändringarna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::LikeQuestion</name>
    <message>
        <source>Merge them</source>
        <translation>Slå ihop dem</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>De är olika</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) look alike. Merge them into “%3”?</source>
        <translation>”%1” (%2) och ”%3” (%4) verkar vara samma. Slå ihop dem till ”%3”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) after this one.</source>
        <translation>
            <numerusform>%Ln fråga till efter den här.</numerusform>
            <numerusform>%Ln frågor till efter den här.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::MovedResponses</name>
    <message>
        <source>Open this answer</source>
        <translation>Öppna det här svaret</translation>
    </message>
    <message>
        <source>Responses that are counted otherwise</source>
        <translation>Svar som räknas på annat sätt</translation>
    </message>
    <message>
        <source>Shows the answer in full, with the customer’s other answers</source>
        <translation>Visar svaret i sin helhet, med kundens övriga svar</translation>
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
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå ihop med…</translation>
    </message>
    <message>
        <source>Group under…</source>
        <translation>Gruppera under…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Dela upp</translation>
    </message>
    <message>
        <source>Responsible…</source>
        <translation>Ansvarig…</translation>
    </message>
    <message>
        <source>Gives it another name, everywhere (F2)</source>
        <translation>Ger det ett annat namn, överallt (F2)</translation>
    </message>
    <message>
        <source>Takes out of its group, or parts what was merged into it</source>
        <translation>Tar ut namnet ur gruppen, eller delar på det som har slagits ihop med det</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>”%1” heter nu ”%2”.</translation>
    </message>
    <message>
        <source>%1 and “%2” are one now: “%2”.</source>
        <comment>names</comment>
        <translation>%1 och ”%2” är nu hopslagna: ”%2”.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå ihop med</translation>
    </message>
    <message>
        <source>Group under</source>
        <translation>Gruppera under</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Ny grupp ”%1”</translation>
    </message>
    <message>
        <source>In the group “%2”: %1.</source>
        <comment>names</comment>
        <translation>I gruppen ”%2”: %1.</translation>
    </message>
    <message>
        <source>Out of the group: %1.</source>
        <comment>names</comment>
        <translation>Inte längre i gruppen: %1.</translation>
    </message>
    <message>
        <source>What was merged into %1 stands by itself again.</source>
        <translation>Det som hade slagits ihop med %1 står för sig självt igen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Ny person ”%1”</translation>
    </message>
    <message>
        <source>Nobody is responsible for “%1” any more.</source>
        <translation>Ingen är längre ansvarig för ”%1”.</translation>
    </message>
    <message>
        <source>%1 is responsible for “%2”.</source>
        <translation>%1 är ansvarig för ”%2”.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NamesPage</name>
    <message>
        <source>What the names are of</source>
        <translation>Vad namnen gäller</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Sök ett namn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>responses keep what came in, so each change here can be undone; figures as filtered</source>
        <translation>svaren behåller det som lästes in, så varje ändring här går att ångra; siffror enligt filtret</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Inga namn ännu</translation>
    </message>
    <message>
        <source>No response that has been imported tells of one.</source>
        <translation>Inget av de importerade svaren anger något.</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Ansvariga</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <comment>of a dimension</comment>
        <translation>Namn: %1</translation>
    </message>
    <message>
        <source>Only names with “%1”</source>
        <translation>Bara namn med ”%1”</translation>
    </message>
    <message>
        <source>This file may only be read, so names cannot be changed.</source>
        <translation>Den här filen får bara läsas, så namnen kan inte ändras.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; names can be changed when it is done.</source>
        <translation>Ett annat arbete pågår; namnen kan ändras när det är klart.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::TakenOutPage</name>
    <message>
        <source>Take back in</source>
        <translation>Ta med igen</translation>
    </message>
    <message>
        <source>What is taken out</source>
        <translation>Det som är uteslutet</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Inget är uteslutet</translation>
    </message>
    <message>
        <source>Tests, own staff’s answers and duplicates that are taken out of the figures are listed here, and can be taken back.</source>
        <translation>Här listas test, svar från egen personal och dubbletter som är uteslutna ur siffrorna. De kan tas med igen.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Uteslutna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) count in no figure</source>
        <translation>
            <numerusform>%Ln svar räknas inte med i någon siffra</numerusform>
            <numerusform>%Ln svar räknas inte med i någon siffra</numerusform>
        </translation>
    </message>
    <message>
        <source>By rule: answers from %1 are taken out as own staff’s when they are imported.</source>
        <comment>domains</comment>
        <translation>Enligt regel: svar från %1 utesluts som svar från egen personal när de importeras.</translation>
    </message>
    <message>
        <source>They count again.</source>
        <translation>De räknas med igen.</translation>
    </message>
    <message>
        <source>Show the single ones</source>
        <translation>Visa enskilda</translation>
    </message>
    <message>
        <source>Lists the single responses of the chosen line, each to be taken back alone</source>
        <translation>Listar de enskilda svaren på den valda raden, så att vart och ett kan tas med igen för sig</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Ångrar ändringen (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Så är det redan.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Ändringen är ångrad.</translation>
    </message>
</context>
<context>
    <name>gensvar::models::AnswerTableModel</name>
    <message>
        <source>Answered on</source>
        <translation>Svarsdatum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
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
        <translation>Uteslutna</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Om plattformen räknar</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>NPS då</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>n då</translation>
    </message>
    <message>
        <source>To be seen in</source>
        <translation>Visas i</translation>
    </message>
    <message>
        <source>A list below</source>
        <translation>En lista nedanför</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ChangeListModel</name>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
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
        <translation>inget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Is responsible for</source>
        <translation>Ansvarig för</translation>
    </message>
</context>
<context>
    <name>gensvar::models::CommentModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <comment>customer, day, score, comment</comment>
        <translation>%1, %2, betyg %3: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ej angivet</translation>
    </message>
</context>
<context>
    <name>gensvar::models::GroupTableModel</name>
    <message>
        <source>Between these figures NPS lies with 95 % certainty, as far as chance goes. Who chose not to answer is not covered.</source>
        <translation>Med 95 % säkerhet ligger NPS mellan de här värdena, sett enbart till slumpen. Bortfallet, alltså de som valde att inte svara, ingår inte.</translation>
    </message>
    <message>
        <source>Whether the change is more than the chance of who happened to answer.</source>
        <translation>Anger om förändringen är större än vad slumpen, alltså vilka som råkade svara, kan förklara.</translation>
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
            <numerusform>NPS %1 på %Ln svar tidigare, %2 nu.</numerusform>
            <numerusform>NPS %1 på %Ln svar tidigare, %2 nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln vecka</numerusform>
            <numerusform>%Ln veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln månad</numerusform>
            <numerusform>%Ln månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s)</source>
        <translation>
            <numerusform>%Ln kvartal</numerusform>
            <numerusform>%Ln kvartal</numerusform>
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
        <translation>Den senaste perioden är en signal: mer än slumpen kan förklara i den här serien.</translation>
    </message>
    <message>
        <source>The sum of all that lies in this group.</source>
        <translation>Summan av allt som ligger i den här gruppen.</translation>
    </message>
    <message>
        <source>The arrow beside the name, or Space, shows it alone, with its trend.</source>
        <translation>Pilen bredvid namnet, eller mellanslag, visar bara det här, med sin trend.</translation>
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
        <translation>%1: inga svar</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ImportListModel</name>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagda</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
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
        <translation>%1, blad %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>granskas</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>importeras</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importerad</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>ej importerad</translation>
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
        <translation>Tillagda</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>imported and undone</source>
        <translation>importerad och ångrad</translation>
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
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Varför raden utelämnades</translation>
    </message>
</context>
<context>
    <name>gensvar::models::NameTableModel</name>
    <message>
        <source>a group</source>
        <translation>en grupp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Hopslagna namn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig</translation>
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
        <translation>Avdelningar</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>a ring marks a signal</source>
        <translation>en ring markerar en signal</translation>
    </message>
    <message>
        <source>A signal: the last period lies beyond what chance explains in this series, or is the ninth in a row on one side of its middle.</source>
        <translation>Signal: den senaste perioden ligger utanför vad slumpen kan förklara i den här serien, eller är den nionde i rad på samma sida om seriens mittlinje.</translation>
    </message>
    <message numerus="yes">
        <source>signals need %Ln period(s) with responses</source>
        <translation>
            <numerusform>signaler kräver %Ln period med svar</numerusform>
            <numerusform>signaler kräver %Ln perioder med svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signals need %Ln period(s) with responses that are over; here are %1.</source>
        <translation>
            <numerusform>Signaler kräver %Ln avslutad period med svar; här finns %1.</numerusform>
            <numerusform>Signaler kräver %Ln avslutade perioder med svar; här finns %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS over n; colour where it is further than 4 points from that of all, %1; a frame alone: too few responses</source>
        <translation>NPS ovanför n; färg där det är mer än 4 enheter från totalt, %1; enbart ram: för få svar</translation>
    </message>
    <message>
        <source>change on %1</source>
        <comment>the period before</comment>
        <translation>ändring mot %1</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::NewsLine</name>
    <message>
        <source>Since %1 today:</source>
        <comment>a time of day</comment>
        <translation>Sedan %1 i dag:</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a day</comment>
        <translation>Sedan %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from detractors</source>
        <translation>
            <numerusform>%Ln av dem från kritiker</numerusform>
            <numerusform>%Ln av dem från kritiker</numerusform>
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
        <translation>%1 ligger kvar över sin vanliga nivå, statistiskt säkerställt</translation>
    </message>
    <message>
        <source>%1 stays below its usual level, more than chance</source>
        <translation>%1 ligger kvar under sin vanliga nivå, statistiskt säkerställt</translation>
    </message>
    <message>
        <source>%1 rose, more than chance</source>
        <translation>%1 steg, statistiskt säkerställt</translation>
    </message>
    <message>
        <source>%1 fell, more than chance</source>
        <translation>%1 sjönk, statistiskt säkerställt</translation>
    </message>
    <message>
        <source>%1 was the ninth month in a row on the same side of the middle of its series. Show its trend.</source>
        <translation>%1 var den nionde månaden i rad på samma sida om seriens mittlinje. Visa trenden.</translation>
    </message>
    <message>
        <source>%1 lies beyond what chance explains in its series of twelve months. Show its trend.</source>
        <translation>%1 ligger utanför vad slumpen kan förklara i serien av tolv månader. Visa trenden.</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>a month</comment>
        <translation>%1 är avslutad</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changed, more than chance</source>
        <comment>departments and touchpoints</comment>
        <translation>
            <numerusform>%Ln till har ändrats, statistiskt säkerställt</numerusform>
            <numerusform>%Ln till har ändrats, statistiskt säkerställt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new response(s)</source>
        <translation>
            <numerusform>%Ln nytt svar</numerusform>
            <numerusform>%Ln nya svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button: the news have been read</comment>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Only what comes from now on is new.</source>
        <translation>Bara det som kommer från och med nu är nytt.</translation>
    </message>
    <message>
        <source>Seen: only what comes from now on is new.</source>
        <translation>Läst: bara det som kommer från och med nu är nytt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Tell again what is new.</source>
        <translation>Berätta igen vad som är nytt.</translation>
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
        <translation>Översikt</translation>
    </message>
    <message>
        <source>with its 95 % interval; responses beneath</source>
        <translation>med 95 % konfidensintervall; antal svar nedanför</translation>
    </message>
    <message>
        <source>Step of the trend</source>
        <translation>Trendens tidssteg</translation>
    </message>
    <message>
        <source>One point for each day, week, month, quarter or year.</source>
        <translation>En punkt för varje dag, vecka, månad, kvartal eller år.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Siffrorna kunde inte läsas.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Inga svar ännu</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the figures appear here.</source>
        <translation>Importera ett kalkylark eller en export från en undersökningsplattform, så visas siffrorna här.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importera en fil…</translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Inga svar matchar filtret</translation>
    </message>
    <message numerus="yes">
        <source>The store has %Ln response(s), from %1 to %2.</source>
        <translation>
            <numerusform>Databasen innehåller %Ln svar, från %1 till %2.</numerusform>
            <numerusform>Databasen innehåller %Ln svar, från %1 till %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a score</source>
        <translation>
            <numerusform>dessutom %Ln utan betyg</numerusform>
            <numerusform>dessutom %Ln utan betyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln uteslutet</numerusform>
            <numerusform>%Ln uteslutna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the responses</source>
        <translation>%1 av svaren</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here; choose one above.</source>
        <translation>Flera typer av undersökningar blandas här; välj en ovan.</translation>
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
        <translation>NPS per vecka</translation>
    </message>
    <message>
        <source>NPS by month</source>
        <translation>NPS per månad</translation>
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
        <translation>%1 har inte varit än.</translation>
    </message>
    <message>
        <source>Type a day, such as %1.</source>
        <translation>Skriv en dag, till exempel %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as %2.</source>
        <translation>”%1” är ingen dag. Skriv den som %2.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::DaysPopup</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Visa de här dagarna</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterBar</name>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Back to the view before (Alt+Left)</source>
        <translation>Tillbaka till föregående vy (Alt+Vänsterpil)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Forward to the next view (Alt+Right)</source>
        <translation>Framåt till nästa vy (Alt+Högerpil)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The filter appears here with the first responses.</source>
        <translation>Filtret visas här när det finns svar.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alla avdelningar</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Egna datum…</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Alla betyg</translation>
    </message>
    <message>
        <source>Promoters, 9–10</source>
        <translation>Ambassadörer, 9–10</translation>
    </message>
    <message>
        <source>Passives, 7–8</source>
        <translation>Passiva, 7–8</translation>
    </message>
    <message>
        <source>Detractors, 0–6</source>
        <translation>Kritiker, 0–6</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa allt</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå till eller gör</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a verb: filter by one more thing</comment>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter by a touchpoint, a channel, a segment or anything else that your files tell</source>
        <translation>Filtrera på en kontaktpunkt, en kanal, ett segment eller något annat som finns i dina filer</translation>
    </message>
    <message>
        <source>Filter by something else</source>
        <translation>Filtrera på något annat</translation>
    </message>
    <message>
        <source>Show all responses of all time</source>
        <translation>Visa alla svar, för alla datum</translation>
    </message>
    <message>
        <source>From your files</source>
        <translation>Från dina filer</translation>
    </message>
    <message>
        <source>Whenever they were added</source>
        <translation>Oavsett när de lades till</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterChip</name>
    <message>
        <source>%1: %2. Press Delete to clear it.</source>
        <translation>%1: %2. Tryck på Delete för att ta bort filtret.</translation>
    </message>
    <message>
        <source>%1: not filtered. Press Space to choose.</source>
        <translation>%1: inget filter. Tryck på mellanslag för att välja.</translation>
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
        <translation>Öppnar en lista med platser och åtgärder. Kortkommando: %1.</translation>
    </message>
    <message>
        <source>Go to a page, a department or a touchpoint, or do anything the menu offers (%1)</source>
        <translation>Gå till en sida, en avdelning eller en kontaktpunkt, eller gör något av det som finns i menyn (%1)</translation>
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
        <translation>Högst 4 enheter från totalt: grått. Därefter ett färgsteg för var 8:e enhet, det sista över 20. Utan färg: för få svar.</translation>
    </message>
    <message>
        <source>%1 against all, %2</source>
        <comment>right of the heat map&apos;s colours: +20; the NPS of all</comment>
        <translation>%1 mot totalt, %2</translation>
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
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows and %3 of %4 columns; filter to see the rest. The saved table has all.</source>
        <translation>De första %1 av %2 rader och %3 av %4 kolumner; filtrera för att se resten. Den sparade tabellen innehåller allt.</translation>
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
        <translation>%1. Konfidensintervallet avser slumpen, inte bortfallet, alltså de som valde att inte svara.</translation>
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
        <translation>%1. Det är för få svar för en tillförlitlig siffra.</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here.</source>
        <translation>Flera typer av undersökningar blandas här.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Picture</name>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s); filter to see the rest. The saved table has all.</source>
        <translation>
            <numerusform>%1 av %Ln rad; filtrera för att se resten. Den sparade tabellen innehåller allt.</numerusform>
            <numerusform>De första %1 av %Ln rader; filtrera för att se resten. Den sparade tabellen innehåller allt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::SharesTile</name>
    <message>
        <source>Promoters, passives, detractors</source>
        <translation>Ambassadörer, passiva, kritiker</translation>
    </message>
    <message>
        <source>%1 promoters, %2 passives, %3 detractors</source>
        <translation>%1 ambassadörer, %2 passiva, %3 kritiker</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>ambassadörer</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>passiva</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>kritiker</translation>
    </message>
    <message>
        <source>%1 (scores %2): %3, %4</source>
        <comment>a group, its scores, its share, its count</comment>
        <translation>%1 (betyg %2): %3, %4</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::TableHeader</name>
    <message>
        <source>Headings: the arrow keys choose one, Enter sorts by it</source>
        <translation>Rubriker: välj en med piltangenterna, Enter sorterar efter den</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Rubriker</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Takeaway</name>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Spara som PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Spara som SVG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopiera eller spara: %1</translation>
    </message>
    <message>
        <source>Copy or save this, as a picture or as a table</source>
        <translation>Kopiera eller spara det här, som bild eller som tabell</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Kopierat som tabell</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Kopierat som bild</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>För läsare utanför teamet</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, and those from which they could be worked out. How few is in the settings.</source>
        <translation>Siffror med få svar, och sådana som de skulle kunna räknas ut från, redovisas inte. Gränsen finns i inställningarna.</translation>
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
        <translation>Skriv för att söka</translation>
    </message>
    <message>
        <source>Find among %1</source>
        <translation>Sök bland värden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; type to find them</source>
        <translation>
            <numerusform>%Ln till; skriv för att söka</numerusform>
            <numerusform>%Ln till; skriv för att söka</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: the responses of all time</source>
        <translation>Antal: svaren genom alla tider</translation>
    </message>
</context>
<context>
    <name>gensvar::print::PrintPanel</name>
    <message>
        <source>Name the customers</source>
        <translation>Visa kundernas namn</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a page</comment>
        <translation>Skriv ut: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
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
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>What customers wrote is personal data: print what is needed, and keep it as you keep the file. A comment may name somebody even without its customer.</source>
        <translation>Det som kunderna har skrivit är personuppgifter: skriv bara ut det som behövs, och förvara utskriften som du förvarar filen. En kommentar kan nämna någon vid namn även om kundens namn inte visas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln sida</numerusform>
            <numerusform>%Ln sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>För läsare utanför teamet</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, those from which they could be worked out, and comments of few. How few is in the settings.</source>
        <translation>Visar inte siffror från få svar, inte heller sådana som de kan räknas ut ur, och inte kommentarer från få svar. Gränserna finns i inställningarna.</translation>
    </message>
</context>
<context>
    <name>gensvar::print::Printing</name>
    <message>
        <source>Printed %1</source>
        <comment>a day</comment>
        <translation>Utskrivet %1</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Det finns inget att skriva ut på den här sidan.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Backups</name>
    <message>
        <source>Making a backup</source>
        <translation>Skapar en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Återställer en säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Session</name>
    <message>
        <source>Importing %1</source>
        <translation>Importerar %1</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Ångrar importen av %1</translation>
    </message>
    <message>
        <source>Making up sample responses</source>
        <translation>Skapar exempelsvar</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Raderar en person</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::BackupSection</name>
    <message>
        <source>Backups of this file</source>
        <translation>Säkerhetskopior av den här filen</translation>
    </message>
    <message>
        <source>&amp;Make one on each day that something changes</source>
        <translation>&amp;Skapa en varje dag som något ändras</translation>
    </message>
    <message>
        <source>Make one n&amp;ow</source>
        <translation>Skapa en n&amp;u</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Återställ…</translation>
    </message>
    <message>
        <source>Make a backup on each day that something changes</source>
        <translation>Skapa en säkerhetskopia varje dag som något ändras</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>In a folder beside the file, while the work goes on.</source>
        <translation>I en mapp bredvid filen, medan arbetet fortsätter.</translation>
    </message>
    <message>
        <source>&amp;How many of those are kept</source>
        <translation>&amp;Antal som sparas</translation>
    </message>
    <message>
        <source>The oldest goes when there is a newer one too many. Those that you make yourself stay.</source>
        <translation>Den äldsta tas bort när det blir en för mycket. De som du själv skapar finns kvar.</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>As a file &amp;beside this one</source>
        <translation>Som en fil &amp;bredvid den här</translation>
    </message>
    <message>
        <source>In &amp;place of this file</source>
        <translation>&amp;I stället för den här filen</translation>
    </message>
    <message>
        <source>A backup of the file as it is now is made first.</source>
        <translation>Först skapas en säkerhetskopia av filen som den är nu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatiskt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln säkerhetskopia</numerusform>
            <numerusform>%Ln säkerhetskopior</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finns ingen säkerhetskopia än.</translation>
    </message>
    <message>
        <source>The file is as it was on %1. What it was before is kept as the newest backup.</source>
        <translation>Filen är som den var den %1. Som den var före återställningen finns den kvar som den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>This is the file as it was on %1, under a name of its own.</source>
        <translation>Detta är filen som den var den %1, under ett eget namn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased since then were erased from it, too.</source>
        <translation>
            <numerusform>%Ln person som raderats sedan dess raderades även ur den.</numerusform>
            <numerusform>%Ln personer som raderats sedan dess raderades även ur den.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is the backup of %1 to be restored? Whoever was erased since then stays erased.</source>
        <translation>Hur ska säkerhetskopian från %1 återställas? Den som raderats sedan dess förblir raderad.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::DataFolderSection</name>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndra…</translation>
    </message>
    <message>
        <source>&amp;Use the usual one</source>
        <translation>Anv&amp;änd standardmappen</translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation>Ändra datamappen</translation>
    </message>
    <message>
        <source>Use the usual data folder</source>
        <translation>Använd standardmappen för data</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>&amp;Öppna datamappen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>The file that is used when none is chosen, the one with sample data and new files, each with its backups beside it. What lies in another folder stays there and opens as before.</source>
        <translation>Filen som används när ingen är vald, filen med exempeldata och nya filer, var och en med sina säkerhetskopior bredvid. Det som ligger i en annan mapp stannar där och öppnas som tidigare.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FiguresSection</name>
    <message>
        <source>Figures in this file</source>
        <translation>Siffror i den här filen</translation>
    </message>
    <message>
        <source>&amp;Fewest responses of a figure</source>
        <translation>&amp;Minsta antal svar för en siffra</translation>
    </message>
    <message>
        <source>A figure of fewer is shown in grey and marked as “too few responses”; it is never hidden.</source>
        <translation>En siffra med färre svar visas i grått och märks med ”för få svar”; den döljs aldrig.</translation>
    </message>
    <message>
        <source>Fewest res&amp;ponses for readers outside</source>
        <translation>Minsta antal svar för &amp;läsare utanför</translation>
    </message>
    <message>
        <source>Figures of fewer are withheld from what is copied or saved for readers outside the team, and so are others from which they could be worked out.</source>
        <translation>Siffror med färre svar redovisas inte i det som kopieras eller sparas för läsare utanför teamet, och inte heller sådana som de skulle kunna räknas ut från.</translation>
    </message>
    <message>
        <source>Fewest for comments to &amp;be read outside</source>
        <translation>Minsta antal svar för k&amp;ommentarer utanför</translation>
    </message>
    <message>
        <source>Comments behind fewer responses are withheld from readers outside the team.</source>
        <translation>Kommentarer bakom färre svar visas inte för läsare utanför teamet.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FileSection</name>
    <message>
        <source>This file</source>
        <translation>Den här filen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Days are counted &amp;in</source>
        <translation>&amp;Dagar räknas i</translation>
    </message>
    <message>
        <source>The time zone that says on which day an answer with a time was given. A change counts all responses anew.</source>
        <translation>Tidszonen som avgör vilken dag ett svar med klockslag lämnades. Vid en ändring räknas alla svar om.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>&amp;Keep what was for</source>
        <translation>S&amp;para tidigare uppgifter i</translation>
    </message>
    <message>
        <source>Rows that an import left out, and what responses were before an import changed them. What is older is forgotten at once, and cannot be brought back by undoing an import.</source>
        <translation>Rader som en import utelämnade, och hur svar såg ut innan en import ändrade dem. Det som är äldre tas bort genast, och kan inte återställas genom att en import ångras.</translation>
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
        <translation>&amp;Kompakta rader i tabeller</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>Words, dates and numbers change at once; what is under way goes on, a file to import stays as it is.</source>
        <translation>Ord, datum och tal ändras direkt; pågående arbete fortsätter, och en fil som ska importeras förblir som den är.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Följ språket</translation>
    </message>
    <message>
        <source>First day of the &amp;week</source>
        <translation>&amp;Veckans första dag</translation>
    </message>
    <message>
        <source>In calendars. The weeks that figures are of always begin on a Monday (ISO 8601).</source>
        <translation>I kalendrar. Veckorna som siffrorna gäller börjar alltid på en måndag (ISO 8601).</translation>
    </message>
    <message>
        <source>Compact rows in tables</source>
        <translation>Kompakta rader i tabeller</translation>
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
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Är</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::SettingsPage</name>
    <message>
        <source>No file is open: what belongs to a file is set when there is one.</source>
        <translation>Ingen fil är öppen: det som hör till en fil ställs in när en fil är öppen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language, theme, compact rows, first day of the week</source>
        <translation>Språk, tema, kompakta rader, veckans första dag</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Startvy</translation>
    </message>
    <message>
        <source>Fewest responses of a figure, privacy</source>
        <translation>Minsta antal svar för en siffra, integritet</translation>
    </message>
    <message>
        <source>Where the file lies, its time zone, how long rows are kept</source>
        <translation>Var filen ligger, dess tidszon, hur länge rader sparas</translation>
    </message>
    <message>
        <source>Back up, or restore a backup</source>
        <translation>Säkerhetskopiera eller återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::StartSection</name>
    <message>
        <source>Start view of this file</source>
        <translation>Startvy för den här filen</translation>
    </message>
    <message>
        <source>&amp;Start with this filter</source>
        <translation>Starta med det här &amp;filtret</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>R&amp;ensa</translation>
    </message>
    <message>
        <source>Clear the start view</source>
        <translation>Rensa startvyn</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation>Filen öppnas med</translation>
    </message>
    <message>
        <source>For you, on this computer. “Start here” in the menu takes the page as well.</source>
        <translation>Gäller för dig, på den här datorn. ”Starta här” i menyn tar även med sidan.</translation>
    </message>
    <message>
        <source>what was last looked at</source>
        <translation>det som senast visades</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::GoTo</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>File in %1</source>
        <translation>Fil i %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customer; there may be more</source>
        <translation>Kund; det kan finnas fler</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::GoToPopup</name>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Inget innehåller de här bokstäverna.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå till eller gör</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Platser och åtgärder</translation>
    </message>
    <message>
        <source>A page, a department, a customer, an action</source>
        <translation>En sida, en avdelning, en kund, en åtgärd</translation>
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
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>%1 – Gensvar</source>
        <comment>the open file</comment>
        <translation>%1 – Gensvar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Uteslutna</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Öppnar ”%1”…</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Opening</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Spreadsheets and Gensvar files</source>
        <translation>Kalkylark och Gensvar-filer</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>Gensvar files</source>
        <translation>Gensvar-filer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
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
        <translation>Sidor</translation>
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
        <translation>läser</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriver</translation>
    </message>
    <message>
        <source>preparing search</source>
        <translation>förbereder sökning</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>kontrollerar</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopierar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln sekund kvar</numerusform>
            <numerusform>%Ln sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minut kvar</numerusform>
            <numerusform>%Ln minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Avbryt det pågående arbetet</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Ingen fil öppen</translation>
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
            <numerusform>%Ln rad per sekund</numerusform>
            <numerusform>%Ln rader per sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>long work: &quot;Importing Q3.xlsx&quot;</comment>
        <translation>%1: klart</translation>
    </message>
    <message>
        <source>%1: cancelled, and nothing has changed</source>
        <translation>%1: avbrutet, ingenting har ändrats</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: inte utfört</translation>
    </message>
    <message>
        <source>Show what came of it: %1</source>
        <translation>Visa resultatet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Tasks</name>
    <message>
        <source>Erase a person…</source>
        <translation>Radera en person…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>GDPR</translation>
    </message>
    <message>
        <source>Exclude responses from the figures…</source>
        <translation>Uteslut svar ur siffrorna…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Ångra det som gjorts…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Merge, rename or group departments…</source>
        <translation>Slå ihop, byt namn på eller gruppera avdelningar…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::WelcomePage</name>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Öppna ett kalkylark</translation>
    </message>
    <message>
        <source>Excel, CSV or OpenDocument, or an export from your survey platform. You see how it is read before anything is written.</source>
        <translation>Excel, CSV eller OpenDocument, eller en export från din undersökningsplattform. Du ser hur filen läses innan något sparas.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window: .xlsx, .xls, .csv, .ods, .gensvar</source>
        <translation>Eller släpp filer var som helst i fönstret: .xlsx, .xls, .csv, .ods, .gensvar</translation>
    </message>
    <message>
        <source>Connect a survey platform</source>
        <translation>Anslut en undersökningsplattform</translation>
    </message>
    <message>
        <source>Gensvar fetches new responses by itself. This comes with a later version; until then open the platform’s export.</source>
        <translation>Gensvar hämtar nya svar automatiskt. Funktionen kommer i en senare version; öppna plattformens export så länge.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Utforska med exempeldata</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl Shift D</translation>
    </message>
    <message>
        <source>Start with the answers you have. All that you open stays in one file on this computer.</source>
        <translation>Börja med de svar du har. Allt du öppnar stannar i en enda fil på den här datorn.</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Vad säger dina kunder?</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>%1   in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1   i %2</translation>
    </message>
    <message>
        <source>A made-up insurer with %1 departments and %2 responses. It is a file of its own and easy to throw away.</source>
        <translation>Ett påhittat försäkringsbolag med %1 avdelningar och %2 svar. Exemplet är en egen fil och lätt att ta bort.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Vad en fil måste innehålla</translation>
    </message>
    <message>
        <source>Open a .gensvar file that someone shared</source>
        <translation>Öppna en .gensvar-fil som någon har delat</translation>
    </message>
    <message>
        <source>change</source>
        <comment>the language</comment>
        <translation>byt</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Byt språk</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Net Promoter Score in one local file: from a spreadsheet to figures, comments and the customers behind them.</source>
        <translation>Net Promoter Score i en lokal fil: från kalkylark till siffror, kommentarer och kunderna bakom dem.</translation>
    </message>
    <message>
        <source>Gensvar files to open, spreadsheets to import.</source>
        <translation>Gensvar-filer att öppna, kalkylark att importera.</translation>
    </message>
</context>
</TS>
