<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Bestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Rondkijken met &amp;voorbeeldgegevens</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Voo&amp;ruit</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>In de toelichtingen &amp;zoeken</translation>
    </message>
    <message>
        <source>Go to the fi&amp;lter</source>
        <translation>Naar het fi&amp;lter</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnie&amp;uw inlezen</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Sneltoetsen en hulp</translation>
    </message>
    <message>
        <source>&amp;About Gensvar</source>
        <translation>Over &amp;Gensvar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>S&amp;ysteeminstelling volgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Li&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Opene&amp;d lately</source>
        <translation>Onlangs g&amp;eopend</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Ga naar of doe…</translation>
    </message>
    <message>
        <source>This file opens with the present filter and page from now on</source>
        <translation>Dit bestand opent vanaf nu met het huidige filter en de huidige pagina</translation>
    </message>
    <message>
        <source>Print this pa&amp;ge…</source>
        <translation>Pagina a&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this page as PDF…</source>
        <translation>Pagina o&amp;pslaan als PDF…</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Keys and help</source>
        <translation>Sneltoetsen en hulp</translation>
    </message>
    <message>
        <source>About Gensvar</source>
        <translation>Over Gensvar</translation>
    </message>
    <message>
        <source>Gensvar %1</source>
        <translation>Gensvar %1</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Bewerking bezig</translation>
    </message>
    <message>
        <source>This is not done yet. If it is stopped now, the file stays as it was before.</source>
        <translation>Deze bewerking is nog niet klaar. Als je die nu stopt, blijft het bestand zoals het was.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>&amp;Laten afmaken</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>Van het ene veld naar het volgende</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Openen of indrukken wat gemarkeerd is</translation>
    </message>
    <message>
        <source>From period to period in the trend, from row to row in a list</source>
        <translation>Van periode naar periode in de trend, van rij naar rij in een lijst</translation>
    </message>
    <message>
        <source>Clear a part of the filter</source>
        <translation>Een deel van het filter wissen</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>De gekozen import ongedaan maken</translation>
    </message>
    <message>
        <source>Leave an import or a list of choices</source>
        <translation>Een import of keuzelijst verlaten</translation>
    </message>
    <message>
        <source>A file to import needs a column with scores from 0 to 10 and one with dates. Departments, touchpoints, customers and comments are recognised by their headings.</source>
        <translation>Een bestand dat je importeert, heeft een kolom met scores van 0 tot en met 10 nodig en een kolom met datums. Afdelingen, contactmomenten, klanten en toelichtingen worden herkend aan de kop van hun kolom.</translation>
    </message>
    <message>
        <source>Net Promoter Score in one local file.</source>
        <translation>Net Promoter Score in één lokaal bestand.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Wat een bestand nodig heeft</translation>
    </message>
    <message>
        <source>One row for each response, headings above. Excel, OpenDocument and CSV are read, and the exports of survey platforms as they come. You see how each column is read before anything is written.</source>
        <translation>Eén rij per respons, met koppen erboven. Excel, OpenDocument en CSV worden gelezen, en exports van enquêteplatforms zoals ze zijn. Je ziet hoe elke kolom wordt gelezen voordat er iets wordt weggeschreven.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Saves a copy of the store that stands alone.</source>
        <translation>Maakt een kopie van het gegevensbestand die op zichzelf staat.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Vervang het bestand als het al bestaat.</translation>
    </message>
    <message>
        <source>The store is saved as %1 (%2).</source>
        <translation>Het gegevensbestand is opgeslagen als %1 (%2).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2, not “%3”.</source>
        <translation>Bij --%1 hoort een geheel getal tot en met %2, niet “%3”.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not “%3”.</source>
        <translation>Bij --%1 hoort een geheel getal vanaf %2, niet “%3”.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-31, not “%2”.</source>
        <translation>Bij --%1 hoort een datum zoals 2026-03-31, niet “%2”.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>Bij --%1 hoort een van de woorden %2, niet “%3”.</translation>
    </message>
    <message>
        <source>--%1 takes one character or the word tab, not “%2”.</source>
        <translation>Bij --%1 hoort één teken of het woord tab, niet “%2”.</translation>
    </message>
    <message>
        <source>Holds the store to itself: integrity, figures against a recount, search.</source>
        <translation>Controleert het gegevensbestand: de integriteit, de cijfers aan de hand van een hertelling en de zoekfunctie.</translation>
    </message>
    <message>
        <source>Build anew what is derived from the responses.</source>
        <translation>Bouw opnieuw op wat uit de responsen is afgeleid.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Het gegevensbestand is in orde.</translation>
    </message>
    <message>
        <source>Comments that search does not find yet: %1. It catches up at the next import.</source>
        <translation>Toelichtingen die de zoekfunctie nog niet vindt: %1. Bij de volgende import wordt dat bijgewerkt.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>De uitvoer kon niet worden weggeschreven: %1.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] COMMAND [options]
Net Promoter Score in one local file: imports survey answers and tells what they say.

Commands:
</source>
        <translation>Gebruik: gensvar-cli [--store FILE] COMMAND [opties]
Net Promoter Score in één lokaal bestand: importeert antwoorden uit enquêtes en laat zien wat ze zeggen.

Opdrachten:
</translation>
    </message>
    <message>
        <source>“gensvar-cli COMMAND --help” tells about a command, with examples.</source>
        <translation>“gensvar-cli COMMAND --help” geeft uitleg over een opdracht, met voorbeelden.</translation>
    </message>
    <message>
        <source>Usage: gensvar-cli [--store FILE] %1</source>
        <translation>Gebruik: gensvar-cli [--store FILE] %1</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [opties]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Voorbeelden:</translation>
    </message>
    <message>
        <source>The time zone of a store that is created.</source>
        <translation>De tijdzone van een gegevensbestand dat wordt aangemaakt.</translation>
    </message>
    <message>
        <source>What to do is missing: gensvar-cli COMMAND. “gensvar-cli --help” lists the commands.</source>
        <translation>De opdracht ontbreekt: gensvar-cli COMMAND. “gensvar-cli --help” toont de opdrachten.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “gensvar-cli --help” lists the commands.</source>
        <translation>De opdracht “%1” bestaat niet. “gensvar-cli --help” toont de opdrachten.</translation>
    </message>
    <message>
        <source>%1 See “gensvar-cli %2 --help”.</source>
        <translation>%1 Zie “gensvar-cli %2 --help”.</translation>
    </message>
    <message>
        <source>Shows what people wrote, by filter and by words.</source>
        <translation>Toont wat mensen hebben geschreven, op filter en op woorden.</translation>
    </message>
    <message>
        <source>newest first (the default), oldest first, or by score.</source>
        <translation>nieuwste eerst (standaard), oudste eerst of op score.</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>Hoogstens zoveel; zonder deze optie 50.</translation>
    </message>
    <message>
        <source>Leave out so many first.</source>
        <translation>Sla eerst zoveel toelichtingen over.</translation>
    </message>
    <message>
        <source>Comments shown: %1 of %2.</source>
        <translation>Getoonde toelichtingen: %1 van %2.</translation>
    </message>
    <message>
        <source>Search is still catching up with the newest ones.</source>
        <translation>De zoekfunctie wordt nog bijgewerkt met de nieuwste.</translation>
    </message>
    <message>
        <source>Removes a person for good; the answers stay as anonymous ones.</source>
        <translation>Verwijdert een persoon voorgoed; de antwoorden blijven anoniem bewaard.</translation>
    </message>
    <message>
        <source>The person with that customer id.</source>
        <translation>De persoon met dit klant-id.</translation>
    </message>
    <message>
        <source>The person with that address.</source>
        <translation>De persoon met dit adres.</translation>
    </message>
    <message>
        <source>The person is erased. Responses that are anonymous now: %1.</source>
        <translation>De persoon is gewist. Responsen die nu anoniem zijn: %1.</translation>
    </message>
    <message>
        <source>These copies still hold the person; delete them or erase in them, too:</source>
        <translation>Deze kopieën bevatten de persoon nog; verwijder ze of wis de persoon ook daarin:</translation>
    </message>
    <message>
        <source>Another program has the store open: what it was is gone from the disk when that closes it.</source>
        <translation>Een ander programma heeft het gegevensbestand open: de oude inhoud verdwijnt pas van de schijf als dat programma het sluit.</translation>
    </message>
    <message>
        <source>erase needs --customer ID or --email ADDRESS.</source>
        <translation>Bij erase hoort --customer ID of --email ADDRESS.</translation>
    </message>
    <message>
        <source>Takes responses out of every figure without removing them.</source>
        <translation>Laat responsen in geen enkel cijfer meetellen, zonder ze te verwijderen.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>De reden.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>In je eigen woorden.</translation>
    </message>
    <message>
        <source>--reason takes one of test, own-staff, duplicate or wrong-person.</source>
        <translation>Bij --reason hoort een van de woorden test, own-staff, duplicate of wrong-person.</translation>
    </message>
    <message>
        <source>Responses excluded: %1.</source>
        <translation>Niet meegetelde responsen: %1.</translation>
    </message>
    <message>
        <source>The response of that number, as comments shows it. May be repeated.</source>
        <translation>De respons met dit nummer, zoals comments het toont. Mag worden herhaald.</translation>
    </message>
    <message>
        <source>--id takes a response&apos;s number, not “%1”.</source>
        <translation>Bij --id hoort het nummer van een respons, niet “%1”.</translation>
    </message>
    <message>
        <source>Which responses? Name them with --filter, --from, --to or --id.</source>
        <translation>Om welke responsen gaat het? Geef ze aan met --filter, --from, --to of --id.</translation>
    </message>
    <message>
        <source>“undo-change %1” takes that back.</source>
        <translation>“undo-change %1” maakt dit ongedaan.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>geen vergelijking mogelijk</translation>
    </message>
    <message>
        <source>different kinds of survey</source>
        <translation>verschillende soorten enquêtes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 tot %2)</translation>
    </message>
    <message>
        <source>No responses.</source>
        <translation>Geen respons.</translation>
    </message>
    <message>
        <source>Responses from %2 to %3: %1. The intervals cover chance at 95 %.</source>
        <translation>Responsen van %2 tot en met %3: %1. De 95%-betrouwbaarheidsintervallen houden alleen rekening met toeval.</translation>
    </message>
    <message>
        <source>The store to work on. Without it: the environment&apos;s GENSVAR_STORE, else %1.</source>
        <translation>Het gegevensbestand om mee te werken. Zonder deze optie: de omgevingsvariabele GENSVAR_STORE en anders %1.</translation>
    </message>
    <message>
        <source>Who acts, for the log. Without it: the environment&apos;s GENSVAR_USER.</source>
        <translation>Wie dit uitvoert, voor het logboek. Zonder deze optie: de omgevingsvariabele GENSVAR_USER.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Geef één JSON-document in plaats van tekst.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Toon deze hulptekst.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Toon de versie.</translation>
    </message>
    <message>
        <source>--store needs the name of a file.</source>
        <translation>Bij --store hoort een bestandsnaam.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; zones have names such as Europe/Stockholm.</source>
        <translation>“%1” is geen tijdzone; tijdzones hebben namen zoals Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Puts values of a dimension under a common name.</source>
        <translation>Brengt waarden van een dimensie onder één gezamenlijke naam.</translation>
    </message>
    <message>
        <source>The group&apos;s name; made if it is not there.</source>
        <translation>De naam van de groep; die wordt gemaakt als hij nog niet bestaat.</translation>
    </message>
    <message>
        <source>group needs --under NAME and the values to put there.</source>
        <translation>Bij group horen --under NAME en de waarden die daaronder vallen.</translation>
    </message>
    <message>
        <source>Takes spreadsheets of survey answers into the store.</source>
        <translation>Neemt spreadsheets met antwoorden uit enquêtes op in het gegevensbestand.</translation>
    </message>
    <message>
        <source>--rejects would write over “%1”. Choose another file.</source>
        <translation>--rejects zou “%1” overschrijven. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Where the answers come from. Without it: the source of an earlier import with the same header, else a new one named after the file.</source>
        <translation>Waar de antwoorden vandaan komen. Zonder deze optie: de bron van een eerdere import met dezelfde kopregel, en anders een nieuwe bron met de naam van het bestand.</translation>
    </message>
    <message>
        <source>The sheet to import.</source>
        <translation>Het werkblad dat je wilt importeren.</translation>
    </message>
    <message>
        <source>Read a field from the column of that header, or from “#3” by position. May be repeated; the same field again joins columns; nothing after = unmaps.</source>
        <translation>Lees een veld uit de kolom met die kop, of op positie met “#3”. Mag worden herhaald; met hetzelfde veld worden kolommen samengevoegd; met niets achter = vervalt de toewijzing.</translation>
    </message>
    <message>
        <source>The same value for all rows, or for those whose mapped cell is empty.</source>
        <translation>Dezelfde waarde voor alle rijen, of voor de rijen waarvan de toegewezen cel leeg is.</translation>
    </message>
    <message>
        <source>Keep a column that would be left out, such as an IP address.</source>
        <translation>Bewaar een kolom die anders wordt weggelaten, zoals een IP-adres.</translation>
    </message>
    <message>
        <source>Use a saved mapping.</source>
        <translation>Gebruik een opgeslagen kolomtoewijzing.</translation>
    </message>
    <message>
        <source>Save the mapping that was used.</source>
        <translation>Sla de gebruikte kolomtoewijzing op.</translation>
    </message>
    <message>
        <source>A text file&apos;s encoding, instead of detecting it: utf-8, windows-1252 …</source>
        <translation>De tekencodering van een tekstbestand, in plaats van die te laten herkennen: utf-8, windows-1252 …</translation>
    </message>
    <message>
        <source>What parts a text file&apos;s fields, instead of detecting it; tab for a tab.</source>
        <translation>Het scheidingsteken van een tekstbestand, in plaats van dat te laten herkennen; tab voor een tab.</translation>
    </message>
    <message>
        <source>How dates are written where day and month could be either.</source>
        <translation>Hoe datums zijn geschreven als dag en maand kunnen worden verwisseld.</translation>
    </message>
    <message>
        <source>The time zone of times without one; the store&apos;s without it.</source>
        <translation>De tijdzone voor tijden zonder tijdzone; zonder deze optie die van het gegevensbestand.</translation>
    </message>
    <message>
        <source>How many header rows there are, instead of detecting it.</source>
        <translation>Hoeveel kopregels er zijn, in plaats van dat te laten herkennen.</translation>
    </message>
    <message>
        <source>The answers were promised anonymity: no customers are made of them.</source>
        <translation>Voor de antwoorden is anonimiteit beloofd: er worden geen klanten van gemaakt.</translation>
    </message>
    <message>
        <source>Tell what would be done, and change nothing.</source>
        <translation>Laat zien wat er zou gebeuren, zonder iets te wijzigen.</translation>
    </message>
    <message>
        <source>Refuse a file as soon as one of its rows has to be rejected.</source>
        <translation>Weiger een bestand zodra een van de rijen moet worden afgekeurd.</translation>
    </message>
    <message>
        <source>Write the rejected rows there, as they stood and with the reason. With several files, each gets a file of its own, named after both.</source>
        <translation>Schrijf de afgekeurde rijen daarheen, ongewijzigd en met de reden. Bij meerdere bestanden krijgt elk een eigen bestand, met een naam die uit beide is samengesteld.</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”.</source>
        <translation>Bij --%1 hoort FIELD=…, niet “%2”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2.</source>
        <translation>Het veld “%1” bestaat niet. De velden zijn %2.</translation>
    </message>
    <message>
        <source>--set names “%1” twice.</source>
        <translation>--set noemt “%1” twee keer.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Bij --%1 hoort een waarde.</translation>
    </message>
    <message>
        <source>Lists the imports, newest first.</source>
        <translation>Toont de imports, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The answers are in. Search is not ready for all of them; it goes on the next time.</source>
        <translation>De antwoorden zijn opgenomen. De zoekfunctie kent ze nog niet allemaal; de volgende keer gaat dat verder.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 bijgewerkt</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 ongewijzigd</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 afgekeurd</translation>
    </message>
    <message>
        <source>%1 without a score</source>
        <translation>%1 zonder score</translation>
    </message>
    <message>
        <source>%1 (dry run, source “%2”): %3</source>
        <translation>%1 (proef, bron “%2”): %3</translation>
    </message>
    <message>
        <source>%1 (source “%2”): %3</source>
        <translation>%1 (bron “%2”): %3</translation>
    </message>
    <message>
        <source>kept as they are: %1</source>
        <translation>ongewijzigd bewaard: %1</translation>
    </message>
    <message>
        <source>… and %1 more; --rejects FILE.csv saves them all.</source>
        <translation>… en nog %1; met --rejects FILE.csv sla je ze allemaal op.</translation>
    </message>
    <message>
        <source>Takes excluded responses back into the figures.</source>
        <translation>Laat uitgesloten responsen weer meetellen in de cijfers.</translation>
    </message>
    <message>
        <source>Responses counted again: %1.</source>
        <translation>Responsen die weer meetellen: %1.</translation>
    </message>
    <message>
        <source>Lists what was done to the store, newest first.</source>
        <translation>Toont wat er met het gegevensbestand is gedaan, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Only those before that change.</source>
        <translation>Alleen de wijzigingen vóór deze wijziging.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>ongedaan gemaakt door %1</translation>
    </message>
    <message>
        <source>Makes several values of a dimension one; later imports remember it.</source>
        <translation>Voegt meerdere waarden van een dimensie samen; bij latere imports gebeurt dat vanzelf.</translation>
    </message>
    <message>
        <source>The value that stays.</source>
        <translation>De waarde die overblijft.</translation>
    </message>
    <message>
        <source>merge needs --into VALUE and the values to merge.</source>
        <translation>Bij merge horen --into VALUE en de waarden die je wilt samenvoegen.</translation>
    </message>
    <message>
        <source>The dimension: department, touchpoint …</source>
        <translation>De dimensie: department, touchpoint …</translation>
    </message>
    <message>
        <source>--field takes one of %1, not “%2”.</source>
        <translation>Bij --field hoort een van de woorden %1, niet “%2”.</translation>
    </message>
    <message>
        <source>Done; “undo-change %1” takes it back.</source>
        <translation>Klaar; “undo-change %1” maakt dit ongedaan.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Dat is al zo.</translation>
    </message>
    <message>
        <source>Tells the Net Promoter Score, by group and period.</source>
        <translation>Geeft de Net Promoter Score, per groep en per periode.</translation>
    </message>
    <message>
        <source>Group by one field or two, also attr.NAME or attr.&quot;NAME, MORE&quot;.</source>
        <translation>Groepeer op één of twee velden, ook attr.NAME of attr.&quot;NAME, MORE&quot;.</translation>
    </message>
    <message>
        <source>A figure for each; total without it.</source>
        <translation>Eén cijfer per periode; zonder deze optie het totaal.</translation>
    </message>
    <message>
        <source>Each figure is of so many days up to its period&apos;s end.</source>
        <translation>Elk cijfer gaat over zoveel dagen tot en met het einde van de periode.</translation>
    </message>
    <message>
        <source>Also how often each score from 0 to 10 was given.</source>
        <translation>Ook hoe vaak elke score van 0 tot en met 10 is gegeven.</translation>
    </message>
    <message>
        <source>Also the change against the period before, or the same last year.</source>
        <translation>Ook het verschil met de periode ervoor of met dezelfde periode vorig jaar.</translation>
    </message>
    <message>
        <source>--by names “%1” twice.</source>
        <translation>--by noemt “%1” twee keer.</translation>
    </message>
    <message>
        <source>--by takes at most two fields.</source>
        <translation>Bij --by horen hoogstens twee velden.</translation>
    </message>
    <message>
        <source>--rolling needs a --period whose ends the windows end with.</source>
        <translation>Bij --rolling hoort ook --period: elk venster loopt tot het einde van zo’n periode.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Zoekfunctie voorbereiden</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rijen/s</translation>
    </message>
    <message>
        <source>Shows a file&apos;s rows as they are read, before any mapping.</source>
        <translation>Toont de rijen van een bestand zoals ze worden gelezen, vóór de kolomtoewijzing.</translation>
    </message>
    <message>
        <source>Only the sheet of that name.</source>
        <translation>Alleen het werkblad met die naam.</translation>
    </message>
    <message>
        <source>At most so many rows of each sheet.</source>
        <translation>Hoogstens zoveel rijen van elk werkblad.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Werkblad “%1”</translation>
    </message>
    <message>
        <source>Sheet “%1” (hidden)</source>
        <translation>Werkblad “%1” (verborgen)</translation>
    </message>
    <message>
        <source>Gives a value of a dimension another name.</source>
        <translation>Geeft een waarde van een dimensie een andere naam.</translation>
    </message>
    <message>
        <source>Makes up a survey of an insurer, to try the program with.</source>
        <translation>Verzint een enquête van een verzekeraar, om het programma mee te proberen.</translation>
    </message>
    <message>
        <source>How many answers.</source>
        <translation>Hoeveel antwoorden.</translation>
    </message>
    <message>
        <source>Which survey; the same number makes the same one. 1 without it.</source>
        <translation>Welke enquête; hetzelfde getal levert dezelfde op. Zonder deze optie 1.</translation>
    </message>
    <message>
        <source>The file to write: .csv or .xlsx.</source>
        <translation>Het bestand om naar te schrijven: .csv of .xlsx.</translation>
    </message>
    <message>
        <source>The store to fill instead; made if it is not there.</source>
        <translation>Het gegevensbestand dat in plaats daarvan wordt gevuld; het wordt gemaakt als het nog niet bestaat.</translation>
    </message>
    <message>
        <source>How the answers are numbered: ordered (the default) or random.</source>
        <translation>Hoe de antwoorden zijn genummerd: ordered (standaard) of random.</translation>
    </message>
    <message>
        <source>How many departments, from 1 to 12; 12 without it.</source>
        <translation>Hoeveel afdelingen, van 1 tot en met 12; zonder deze optie 12.</translation>
    </message>
    <message>
        <source>The last day of its four years.</source>
        <translation>De laatste dag van de vier jaar.</translation>
    </message>
    <message>
        <source>Answers written to %2: %1.</source>
        <translation>Antwoorden weggeschreven naar %2: %1.</translation>
    </message>
    <message>
        <source>%1 made-up answers are in %2.</source>
        <translation>In %2 staan %1 verzonnen antwoorden.</translation>
    </message>
    <message>
        <source>sample needs --out FILE.csv, --out FILE.xlsx or --into STORE.</source>
        <translation>Bij sample hoort --out FILE.csv, --out FILE.xlsx of --into STORE.</translation>
    </message>
    <message>
        <source>Only responses with that value; nothing after = is no value. May be repeated: the same field is or, different fields are and. score=0-6 is a range. A column of its own name is attr.NAME, or attr.&quot;NAME&quot; where the name holds a comma or =.</source>
        <translation>Alleen responsen met die waarde; niets achter = betekent zonder waarde. Mag worden herhaald: hetzelfde veld betekent of, verschillende velden betekenen en. score=0-6 is een bereik. Een kolom met een eigen naam is attr.NAME, of attr.&quot;NAME&quot; als de naam een komma of = bevat.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>De eerste dag.</translation>
    </message>
    <message>
        <source>The last day, inclusive.</source>
        <translation>De laatste dag, die zelf meetelt.</translation>
    </message>
    <message>
        <source>“%1” is nothing to filter or group by. What is: %2, and attr.NAME for a column of its own name.</source>
        <translation>Op “%1” kun je niet filteren of groeperen. Wel op: %2, en op attr.NAME voor een kolom met een eigen naam.</translation>
    </message>
    <message>
        <source>The quotes in “%1” do not fit: attr.&quot;NAME&quot;, where a quote in the name itself is written twice.</source>
        <translation>De aanhalingstekens in “%1” kloppen niet: attr.&quot;NAME&quot;, waarbij een aanhalingsteken in de naam zelf dubbel wordt geschreven.</translation>
    </message>
    <message>
        <source>--filter takes FIELD=VALUE, not “%1”.</source>
        <translation>Bij --filter hoort FIELD=VALUE, niet “%1”.</translation>
    </message>
    <message>
        <source>Count the days in that time zone from now on.</source>
        <translation>Reken de dagen vanaf nu in die tijdzone.</translation>
    </message>
    <message>
        <source>Keep rejected rows, and what responses were before an import changed them, for so many days; 90 without it. What is older cannot be brought back by undo-import.</source>
        <translation>Bewaar afgekeurde rijen, en de inhoud van responsen voordat een import die wijzigde, zoveel dagen; zonder deze optie 90. Wat ouder is, is met undo-import niet meer terug te halen.</translation>
    </message>
    <message>
        <source>Responses: %1. Days in %2.</source>
        <translation>Responsen: %1. Dagen volgens tijdzone %2.</translation>
    </message>
    <message>
        <source>Takes a merge, rename, group or exclusion back.</source>
        <translation>Maakt een samenvoeging, naamswijziging, groepering of uitsluiting ongedaan.</translation>
    </message>
    <message>
        <source>“%1” is no change&apos;s number; “log” lists them.</source>
        <translation>“%1” is geen nummer van een wijziging; “log” toont ze.</translation>
    </message>
    <message>
        <source>Change %1 is undone.</source>
        <translation>Wijziging %1 is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Takes back what an import brought.</source>
        <translation>Draait terug wat een import heeft gebracht.</translation>
    </message>
    <message>
        <source>“%1” is no import&apos;s number; “imports” lists them.</source>
        <translation>“%1” is geen nummer van een import; “imports” toont ze.</translation>
    </message>
    <message>
        <source>Import %1 is undone. Responses removed: %2; as they were before: %3; kept, because another import has them: %4.</source>
        <translation>Import %1 is ongedaan gemaakt. Verwijderde responsen: %2; weer zoals ze waren: %3; behouden omdat een andere import ze ook heeft: %4.</translation>
    </message>
    <message>
        <source>Left as they are, because what they were before is no longer kept: %1.</source>
        <translation>Ongewijzigd gebleven, omdat de eerdere inhoud niet meer is bewaard: %1.</translation>
    </message>
    <message>
        <source>Lists the names of a dimension, with their merges and groups.</source>
        <translation>Toont de namen van een dimensie, met hun samenvoegingen en groepen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Binnengekomen als</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Samengevoegd met</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(een groep)</translation>
    </message>
    <message>
        <source>same customers several times</source>
        <translation>dezelfde klanten meermaals</translation>
    </message>
    <message>
        <source>many customers in both periods</source>
        <translation>veel klanten in beide perioden</translation>
    </message>
    <message>
        <source>Where the same customers answered several times, intervals and tests count their answers as fewer.</source>
        <translation>Waar dezelfde klanten meermaals hebben geantwoord, tellen intervallen en toetsen hun antwoorden als minder.</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 % of the customers.</source>
        <translation>Welke antwoorden van dezelfde klanten komen, is geschat aan de hand van een willekeurige %1 % van de klanten.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>The argument %1 of “%2” is missing.</source>
        <translation>Het argument %1 van “%2” ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”.</source>
        <translation>“%1” is een argument te veel voor “%2”.</translation>
    </message>
    <message>
        <source>erase takes --customer or --email, not both: they may name different people.</source>
        <translation>Bij erase hoort --customer of --email, niet allebei: ze kunnen over verschillende personen gaan.</translation>
    </message>
    <message>
        <source>--field FIELD is missing. It takes one of %1.</source>
        <translation>--field FIELD ontbreekt. Mogelijk is een van %1.</translation>
    </message>
    <message>
        <source>sample takes --out or --into, not both: it writes a file or fills a store.</source>
        <translation>Bij sample hoort --out of --into, niet allebei: er wordt een bestand geschreven of een gegevensbestand gevuld.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>Tells what the store is, and sets its time zone, how long it keeps what was, and the company&apos;s own e-mail domains.</source>
        <translation>Toont informatie over het gegevensbestand en stelt de tijdzone, de bewaartermijn en de eigen e-maildomeinen van het bedrijf in.</translation>
    </message>
    <message>
        <source>From now on, leave answers from these e-mail domains out of the figures as own staff&apos;s; &apos;&apos; for none.</source>
        <translation>Laat antwoorden van deze e-maildomeinen vanaf nu niet meetellen in de cijfers, als antwoorden van eigen medewerkers; &apos;&apos; voor geen.</translation>
    </message>
    <message>
        <source>Own e-mail domains: %1.</source>
        <translation>Eigen e-maildomeinen: %1.</translation>
    </message>
    <message>
        <source>--own-domains takes e-mail domains such as example.com, not “%1”.</source>
        <translation>--own-domains verwacht e-maildomeinen zoals example.com, niet “%1”.</translation>
    </message>
    <message>
        <source>Mark figures of fewer responses as small; as the file has it without this, 30 to begin with.</source>
        <translation>Markeer cijfers met minder responsen als klein; zonder deze optie geldt de instelling van het bestand, aanvankelijk 30.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Compares with the figure that a survey platform shows: what it may count otherwise.</source>
        <translation>Vergelijkt met het cijfer dat een enquêteplatform toont: wat het anders kan tellen.</translation>
    </message>
    <message>
        <source>The NPS that the platform shows for these days and this filter, with its decimals.</source>
        <translation>De NPS die het platform voor deze dagen en dit filter toont, met de decimalen.</translation>
    </message>
    <message>
        <source>The number of responses that it shows.</source>
        <translation>Het aantal responsen dat het toont.</translation>
    </message>
    <message>
        <source>--%1 takes a number from −100 to 100, not “%2”.</source>
        <translation>Bij --%1 hoort een getal van −100 tot en met 100, niet “%2”.</translation>
    </message>
    <message>
        <source>Gensvar shows NPS %1.</source>
        <comment>31.2 of 1,204 responses</comment>
        <translation>Gensvar toont NPS %1.</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise.</source>
        <translation>Er is niets wat anders geteld kan zijn.</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Als het platform zo telt</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>NPS dan</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>n dan</translation>
    </message>
    <message>
        <source>Words, “phrases” in quotes or beginnings*; all must occur. Case does not matter; å ä ö æ ø are letters of their own.</source>
        <translation>Woorden, “woordgroepen” tussen aanhalingstekens of het begin van een woord*; ze moeten allemaal voorkomen. Hoofdletters maken niet uit; å ä ö æ ø gelden als aparte letters.</translation>
    </message>
</context>
<context>
    <name>CommentFile</name>
    <message>
        <source>Saving %1</source>
        <translation>%1 opslaan</translation>
    </message>
</context>
<context>
    <name>CommentSheet</name>
    <message>
        <source>Time of day</source>
        <translation>Tijdstip</translation>
    </message>
</context>
<context>
    <name>CommentsHandout</name>
    <message>
        <source>Comments behind NPS %1</source>
        <translation>Toelichtingen bij NPS %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>does not want to be contacted</source>
        <translation>wil geen contact</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Klant-id</translation>
    </message>
    <message>
        <source>These are the first %1 of %2; there are %3 more.</source>
        <translation>Dit zijn de eerste %1 van %2; er zijn er nog %3.</translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>Hier zijn geen toelichtingen.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Klantkaart</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Answers, newest first</source>
        <translation>Antwoorden, nieuwste eerst</translation>
    </message>
    <message>
        <source>There are older answers than these.</source>
        <translation>Er zijn nog oudere antwoorden dan deze.</translation>
    </message>
    <message>
        <source>One customer’s answers are withheld from readers outside the team.</source>
        <translation>De antwoorden van één klant worden afgeschermd voor lezers buiten het team.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>NPS is the share of promoters (scores 9 and 10) less the share of detractors (0 to 6), from −100 to 100. In brackets the interval in which it lies with 95 % certainty, as far as chance goes; it does not cover who chose not to answer. n is the number of responses with a score.</source>
        <translation>De NPS is het aandeel promoters (scores 9 en 10) min het aandeel criticasters (0 tot en met 6), van −100 tot en met 100. Tussen haakjes staat het interval waarin de NPS met 95% zekerheid ligt, voor zover het om toeval gaat; non-respons is daarin niet meegenomen. n is het aantal responsen met een score.</translation>
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
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>FigureHint</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the filter: department: Support</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele periode</translation>
    </message>
    <message numerus="yes">
        <source>NPS %1, interval (%2 to %3), %Ln response(s)</source>
        <translation>
            <numerusform>NPS %1, interval (%2 tot %3), %Ln respons</numerusform>
            <numerusform>NPS %1, interval (%2 tot %3), %Ln responsen</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval covers chance, not who chose not to answer.</source>
        <translation>Het interval houdt rekening met toeval, niet met non-respons.</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Berekening: %1</translation>
    </message>
    <message>
        <source>These are too few responses for a certain figure.</source>
        <translation>Dit is te weinig respons voor een betrouwbaar cijfer.</translation>
    </message>
    <message>
        <source>No responses with a score</source>
        <translation>Geen responsen met een score</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>an interval of NPS</comment>
        <translation>(%1 tot %2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of the responses</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 − %2 of %3 = %4</source>
        <comment>promoters − detractors of all responses = NPS</comment>
        <translation>%1 − %2 van %3 = %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>an ISO week on an axis</comment>
        <translation>wk %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter on an axis</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>de hele periode</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <comment>an ISO week and its year</comment>
        <translation>week %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Relational</source>
        <comment>a kind of survey</comment>
        <translation>Relatie-NPS</translation>
    </message>
    <message>
        <source>Transactional</source>
        <comment>a kind of survey</comment>
        <translation>Transactie-NPS</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>a kind of survey</comment>
        <translation>Product-NPS</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Soort niet opgegeven</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>a response without a department, touchpoint …</comment>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>The same customers answered several times, so that the interval and the tests count %1 answers as %2.</source>
        <translation>Dezelfde klanten hebben meermaals geantwoord; het interval en de toetsen tellen %1 antwoorden daarom als %2.</translation>
    </message>
    <message>
        <source>%1 of the customers are in both periods.</source>
        <comment>a share of the customers</comment>
        <translation>%1 van de klanten komt in beide perioden voor.</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <comment>responses, and how many independent ones they are worth</comment>
        <translation>%1, telt als %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>one score, or a range of them</comment>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Which answers come from the same customers is estimated from a random %1 of the customers.</source>
        <comment>a share of the customers</comment>
        <translation>Welke antwoorden van dezelfde klanten komen, is geschat aan de hand van een willekeurige %1 van de klanten.</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>zonder score</translation>
    </message>
    <message>
        <source>added since %1</source>
        <comment>responses that came in after a moment</comment>
        <translation>toegevoegd sinds %1</translation>
    </message>
    <message>
        <source>%1 of the customers in both</source>
        <comment>a share of the customers; both periods</comment>
        <translation>%1 van de klanten in beide</translation>
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
        <translation>Zonder filter</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Gezocht naar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln respons</numerusform>
            <numerusform>%Ln responsen</numerusform>
        </translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Voor lezers buiten het team</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Net Promoter, Net Promoter Score and NPS are registered trademarks of their owners: %1. Gensvar is not certified or endorsed by them.</source>
        <extracomment>%1 = their names, not to be translated</extracomment>
        <translation>Net Promoter, Net Promoter Score en NPS zijn geregistreerde handelsmerken van hun eigenaren: %1. Gensvar is niet door hen gecertificeerd of aanbevolen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later, zonder enige garantie.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 = names and licences, not to be translated</extracomment>
        <translation>Gemaakt met %1.</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>All time</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Afgelopen 12 maanden</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
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
        <translation>de 12 maanden ervoor</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>de maand ervoor</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>het kwartaal ervoor</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>het jaar ervoor</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>de periode ervoor</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Taken out as tests: counted</source>
        <translation>Uitgesloten als test: wel meegeteld</translation>
    </message>
    <message>
        <source>Taken out as own staff’s: counted</source>
        <translation>Uitgesloten als eigen medewerker: wel meegeteld</translation>
    </message>
    <message>
        <source>Taken out as duplicates: counted</source>
        <translation>Uitgesloten als dubbel: wel meegeteld</translation>
    </message>
    <message>
        <source>Taken out as the wrong person’s: counted</source>
        <translation>Uitgesloten als verkeerde persoon: wel meegeteld</translation>
    </message>
    <message>
        <source>Same customer, day and score: counted once</source>
        <translation>Zelfde klant, dag en score: één keer geteld</translation>
    </message>
    <message>
        <source>Several answers of a customer: only the last counted</source>
        <translation>Meerdere antwoorden van een klant: alleen het laatste geteld</translation>
    </message>
    <message>
        <source>Not finished: not counted</source>
        <translation>Niet afgerond: niet meegeteld</translation>
    </message>
    <message>
        <source>Comment without a score: counted as a response</source>
        <translation>Toelichting zonder score: als respons geteld</translation>
    </message>
    <message>
        <source>Days by UTC instead of local time</source>
        <translation>Dagen volgens UTC in plaats van lokale tijd</translation>
    </message>
    <message>
        <source>Dismissed, with neither score nor comment: counted as a response</source>
        <translation>Weggeklikt, zonder score en zonder toelichting: als respons geteld</translation>
    </message>
    <message>
        <source>Left out because the score is not 0 to 10: counted as a response</source>
        <translation>Overgeslagen omdat de score niet 0 tot en met 10 is: als respons geteld</translation>
    </message>
    <message>
        <source>Left out because there is no date: counted</source>
        <translation>Overgeslagen omdat de datum ontbreekt: wel meegeteld</translation>
    </message>
    <message>
        <source>Left out for another reason: counted</source>
        <translation>Overgeslagen om een andere reden: wel meegeteld</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as tests</source>
        <translation>
            <numerusform>de %Ln respons die als test is uitgesloten</numerusform>
            <numerusform>de %Ln responsen die als test zijn uitgesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as own staff’s</source>
        <translation>
            <numerusform>de %Ln respons die als antwoord van eigen medewerkers is uitgesloten</numerusform>
            <numerusform>de %Ln responsen die als antwoorden van eigen medewerkers zijn uitgesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as duplicates</source>
        <translation>
            <numerusform>de %Ln respons die als dubbel is uitgesloten</numerusform>
            <numerusform>de %Ln responsen die als dubbel zijn uitgesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as the wrong person’s</source>
        <translation>
            <numerusform>de %Ln respons die als antwoord van de verkeerde persoon is uitgesloten</numerusform>
            <numerusform>de %Ln responsen die als antwoorden van de verkeerde persoon zijn uitgesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only one of the same customer’s equal answers of a day</source>
        <translation>
            <numerusform>slechts één van de gelijke antwoorden van dezelfde klant op een dag</numerusform>
            <numerusform>slechts één van de gelijke antwoorden van dezelfde klant op een dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the last answer of each customer</source>
        <translation>
            <numerusform>alleen het laatste antwoord van elke klant</numerusform>
            <numerusform>alleen het laatste antwoord van elke klant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished answers only</source>
        <translation>
            <numerusform>alleen afgeronde antwoorden</numerusform>
            <numerusform>alleen afgeronde antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln comment(s) without a score</source>
        <translation>
            <numerusform>de %Ln toelichting zonder score</numerusform>
            <numerusform>de %Ln toelichtingen zonder score</numerusform>
        </translation>
    </message>
    <message>
        <source>days by UTC</source>
        <translation>dagen volgens UTC</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln dismissed survey(s)</source>
        <translation>
            <numerusform>de %Ln weggeklikte enquête</numerusform>
            <numerusform>de %Ln weggeklikte enquêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) whose score is not 0 to 10</source>
        <translation>
            <numerusform>de %Ln rij waarvan de score niet 0 tot en met 10 is</numerusform>
            <numerusform>de %Ln rijen waarvan de score niet 0 tot en met 10 is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) without a date</source>
        <translation>
            <numerusform>de %Ln rij zonder datum</numerusform>
            <numerusform>de %Ln rijen zonder datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) left out for another reason</source>
        <translation>
            <numerusform>de %Ln rij die om een andere reden is overgeslagen</numerusform>
            <numerusform>de %Ln rijen die om een andere reden zijn overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list: all but the last item, the last item</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln response(s)</source>
        <comment>an NPS and its number of responses</comment>
        <translation>
            <numerusform>%1 bij %Ln respons</numerusform>
            <numerusform>%1 bij %Ln responsen</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures agree: %1, counted the same way.</source>
        <translation>De cijfers komen overeen: %1, op dezelfde manier geteld.</translation>
    </message>
    <message>
        <source>With %1 the figure is %2, as the platform shows.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Met %1 is het cijfer %2, zoals het platform toont.</translation>
    </message>
    <message>
        <source>It is also what comes out with %1: %2.</source>
        <comment>ways of counting, a figure</comment>
        <translation>Met %1 komt dat er ook uit: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more way(s) of counting lead there: type in both numbers, and as many decimals as the platform shows.</source>
        <translation>
            <numerusform>Nog %Ln andere telwijze leidt daartoe: typ beide getallen, met evenveel decimalen als het platform toont.</numerusform>
            <numerusform>Nog %Ln andere telwijzen leiden daartoe: typ beide getallen, met evenveel decimalen als het platform toont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) more</source>
        <translation>
            <numerusform>%Ln respons meer</numerusform>
            <numerusform>%Ln responsen meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) fewer</source>
        <translation>
            <numerusform>%Ln respons minder</numerusform>
            <numerusform>%Ln responsen minder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <comment>NPS</comment>
        <translation>%1 punten hoger</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <comment>NPS</comment>
        <translation>%1 punten lager</translation>
    </message>
    <message>
        <source>The platform may show one survey, department or channel only: set the filter to what it shows.</source>
        <translation>Misschien toont het platform maar één enquête, afdeling of kanaal: stel het filter in op wat het toont.</translation>
    </message>
    <message>
        <source>The platform’s filter may be another, or none.</source>
        <translation>Misschien heeft het platform een ander filter, of geen.</translation>
    </message>
    <message>
        <source>What came in after the last import is not here: “%1” on %2, with responses until %3.</source>
        <translation>Wat na de laatste import is binnengekomen, ontbreekt hier: “%1” op %2, met responsen tot en met %3.</translation>
    </message>
    <message>
        <source>No other way of counting explains it. As counted here it is %1: %2 than the platform shows.</source>
        <comment>a figure, how far off</comment>
        <translation>Geen andere telwijze verklaart het verschil. Zoals hier geteld is het %1: %2 dan het platform toont.</translation>
    </message>
    <message>
        <source>No way of counting explains it to the full. The nearest is with %1: %2, %3 than the platform shows.</source>
        <comment>ways of counting, a figure, how far off</comment>
        <translation>Geen telwijze verklaart het verschil helemaal. Het dichtst in de buurt komt het met %1: %2, %3 dan het platform toont.</translation>
    </message>
    <message>
        <source>The responses of the first and the last day tell no time of day: whether the platform counts days by UTC cannot be checked.</source>
        <translation>De responsen van de eerste en de laatste dag vermelden geen tijdstip: of het platform de dagen volgens UTC telt, is niet na te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of the first and the last day tell no time of day, and stay where they are when days are counted by UTC.</source>
        <translation>
            <numerusform>%Ln respons van de eerste en de laatste dag vermeldt geen tijdstip en blijft op dezelfde dag staan als de dagen volgens UTC worden geteld.</numerusform>
            <numerusform>%Ln responsen van de eerste en de laatste dag vermelden geen tijdstip en blijven op dezelfde dag staan als de dagen volgens UTC worden geteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days here are days by UTC.</source>
        <translation>De dagen zijn hier dagen volgens UTC.</translation>
    </message>
    <message>
        <source>Days here begin at midnight in %1.</source>
        <comment>a time zone</comment>
        <translation>De dagen beginnen hier om middernacht in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that imports left out are not looked at under a filter: of these only the day is known.</source>
        <translation>
            <numerusform>%Ln rij die bij het importeren is overgeslagen, blijft met een filter buiten beschouwing: daarvan is alleen de dag bekend.</numerusform>
            <numerusform>%Ln rijen die bij het importeren zijn overgeslagen, blijven met een filter buiten beschouwing: daarvan is alleen de dag bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) that imports left out the day is not known: they are looked at for all time only.</source>
        <translation>
            <numerusform>Van %Ln rij die bij het importeren is overgeslagen, is de dag niet bekend: die wordt alleen over de hele periode bekeken.</numerusform>
            <numerusform>Van %Ln rijen die bij het importeren zijn overgeslagen, is de dag niet bekend: die worden alleen over de hele periode bekeken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Toont deze hulptekst.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Toont hulp bij de opties van de opdrachtregel.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Toont hulp, ook bij de opties van Qt.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Toont hulp, ook bij de opties van Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Onbekende optie: “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Onbekende opties: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Er ontbreekt een waarde na “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Onverwachte waarde na “%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opties]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenten:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file exists</source>
        <translation>Het doelbestand bestaat al</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Het bronbestand bestaat niet.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Te veel geopende bestanden</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Het bestand of de map bestaat niet</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Onbekende fout</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Het bestand %1 bestaat en kan niet worden geschreven</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>De bestandsnaam is een map</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Answers of “%1” that are already here tell who gave them, so it cannot be anonymous now. Undo the imports of “%1” first, or import this file under another source.</source>
        <translation>Antwoorden van “%1” die hier al zijn, vertellen wie ze gaf, dus de bron kan nu niet anoniem zijn. Maak eerst de imports van “%1” ongedaan, of importeer het bestand onder een andere bron.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>De bewerking is afgebroken voordat die klaar was. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10.</source>
        <translation>De score moet een geheel getal van 0 tot en met 10 zijn.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10, without decimals.</source>
        <translation>De score moet een geheel getal van 0 tot en met 10 zijn, zonder decimalen.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this is not a number.</source>
        <translation>De score moet een geheel getal van 0 tot en met 10 zijn; dit is geen getal.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; a spreadsheet program seems to have made a date of it. Format the column as text in the source and export again.</source>
        <translation>De score moet een geheel getal van 0 tot en met 10 zijn; een spreadsheetprogramma lijkt er een datum van te hebben gemaakt. Maak de kolom in de bron op als tekst en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>The score must be a whole number from 0 to 10; this one is given on another scale.</source>
        <translation>De score moet een geheel getal van 0 tot en met 10 zijn; deze is op een andere schaal gegeven.</translation>
    </message>
    <message>
        <source>The row has neither a score nor a comment.</source>
        <translation>De rij bevat geen score en ook geen toelichting.</translation>
    </message>
    <message>
        <source>The row does not say when the person answered.</source>
        <translation>In de rij staat niet wanneer de persoon heeft geantwoord.</translation>
    </message>
    <message>
        <source>This is not a date that can be read.</source>
        <translation>Dit is geen leesbare datum.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Deze dag bestaat niet.</translation>
    </message>
    <message>
        <source>The date only exists with day and month in the other order than in the rest of the column.</source>
        <translation>De datum bestaat alleen als dag en maand worden omgedraaid ten opzichte van de rest van de kolom.</translation>
    </message>
    <message>
        <source>The date is before the year 2000.</source>
        <translation>De datum ligt vóór het jaar 2000.</translation>
    </message>
    <message>
        <source>The date is more than a day ahead.</source>
        <translation>De datum ligt meer dan een dag in de toekomst.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s) where the header has %2 columns, so it cannot be told which is which.</source>
        <translation>
            <numerusform>De rij heeft %n cel, terwijl de kopregel %2 kolommen heeft. Daardoor is niet te zeggen welke waarde bij welke kolom hoort.</numerusform>
            <numerusform>De rij heeft %n cellen, terwijl de kopregel %2 kolommen heeft. Daardoor is niet te zeggen welke waarde bij welke kolom hoort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, more than any answer.</source>
        <translation>Een cel is groter dan 1 MiB, langer dan welk antwoord ook.</translation>
    </message>
    <message>
        <source>The kind of survey must be relational, transactional or product, or one of their words in your language.</source>
        <translation>De soort enquête moet relational, transactional of product zijn, of een Nederlands woord daarvoor, zoals relatie of transactie.</translation>
    </message>
    <message>
        <source>The row answers another question than how likely the person is to recommend you.</source>
        <translation>De rij beantwoordt een andere vraag dan hoe waarschijnlijk het is dat iemand je aanbeveelt.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>Het werkblad “%1” bestaat niet. De werkbladen zijn: %2.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it. Leave out --sheet, or name the spreadsheet that has it.</source>
        <translation>Dit is een tekstbestand; dat heeft geen werkbladen, dus ook geen werkblad “%1”. Laat --sheet weg of geef de spreadsheet op waarin het staat.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, name it: --sheet NAME.</source>
        <translation>Het bestand heeft geen zichtbaar werkblad met rijen. Staan de antwoorden op een verborgen werkblad, geef dan de naam op: --sheet NAME.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Say which one to import: --sheet NAME.</source>
        <translation>Op meerdere werkbladen kunnen de antwoorden staan: %1. Geef aan welk werkblad je wilt importeren: --sheet NAME.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Er is geen opgeslagen kolomtoewijzing “%1”.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” was used, because the file has the same header as when it was saved.</source>
        <translation>De opgeslagen kolomtoewijzing “%1” is gebruikt, omdat het bestand dezelfde kopregel heeft als toen die werd opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the figures, as tests or as answers of your own staff: %n response(s). They can be taken back in.</source>
        <translation>
            <numerusform>Niet meegeteld in de cijfers, als test of als antwoord van je eigen medewerkers: %n respons. Je kunt die alsnog laten meetellen.</numerusform>
            <numerusform>Niet meegeteld in de cijfers, als test of als antwoord van je eigen medewerkers: %n responsen. Je kunt ze alsnog laten meetellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import and name its source: --source NAME.</source>
        <translation>%1 van de %2 id’s die “%3” al kent, kwamen met een ander tijdstip en een andere score, en hebben vervangen wat er stond. Is dit een andere enquête, maak de import dan ongedaan en geef de bron op: --source NAME.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>
            <numerusform>Bij %n respons van “%2” die al een afdeling of contactmoment had, is dat vervangen door de waarde die je voor alle rijen hebt opgegeven. Gaat het om andere antwoorden, maak de import dan ongedaan en geef de bron op: --source NAME.</numerusform>
            <numerusform>Bij %n responsen van “%2” die al een afdeling of contactmoment hadden, is dat vervangen door de waarde die je voor alle rijen hebt opgegeven. Gaat het om andere antwoorden, maak de import dan ongedaan en geef de bron op: --source NAME.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or file.</source>
        <translation>“%1” kan niet worden weggeschreven: %2. Kies een andere map of een ander bestand.</translation>
    </message>
    <message>
        <source>Nothing has the value “%2” for %1, so nothing matches. Check how it is written.</source>
        <translation>De waarde “%2” komt bij %1 niet voor, dus er is niets gevonden. Controleer de schrijfwijze.</translation>
    </message>
    <message>
        <source>There is no further column “%1”. Check how its name is written.</source>
        <translation>Er is geen extra kolom “%1”. Controleer hoe de naam wordt geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n different value(s), too many to group by. It can still be shown and searched.</source>
        <translation>
            <numerusform>“%1” heeft meer dan %n waarde, te veel om op te groeperen. Tonen en doorzoeken kan nog wel.</numerusform>
            <numerusform>“%1” heeft meer dan %n verschillende waarden, te veel om op te groeperen. Tonen en doorzoeken kan nog wel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a score from 0 to 10 nor a range of scores such as 0-6.</source>
        <translation>“%1” is geen score van 0 tot en met 10 en ook geen bereik van scores zoals 0-6.</translation>
    </message>
    <message numerus="yes">
        <source>The question has more than %n group(s) and periods, too many to answer. Ask for longer periods or a shorter time.</source>
        <translation>
            <numerusform>De vraag levert meer dan %n combinatie van groep en periode op, te veel om te beantwoorden. Kies langere perioden of een kortere tijd.</numerusform>
            <numerusform>De vraag levert meer dan %n combinaties van groep en periode op, te veel om te beantwoorden. Kies langere perioden of een kortere tijd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day (%1) is after the last (%2). Exchange them.</source>
        <translation>De eerste dag (%1) ligt na de laatste (%2). Draai ze om.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Dat staat in de kop.</translation>
    </message>
    <message>
        <source>You said that it is.</source>
        <translation>Dat heb je zelf aangegeven.</translation>
    </message>
    <message>
        <source>The saved mapping says so.</source>
        <translation>Dat staat in de opgeslagen kolomtoewijzing.</translation>
    </message>
    <message>
        <source>An export of %1 has it there.</source>
        <translation>In een export van %1 staat het op deze plek.</translation>
    </message>
    <message>
        <source>The header asks how likely people are to recommend you.</source>
        <translation>De kop vraagt hoe waarschijnlijk het is dat mensen je aanbevelen.</translation>
    </message>
    <message>
        <source>%1 % of its cells are whole numbers from 0 to 10.</source>
        <translation>%1% van de cellen bevat een geheel getal van 0 tot en met 10.</translation>
    </message>
    <message>
        <source>%1 % of its cells are dates.</source>
        <translation>%1% van de cellen bevat een datum.</translation>
    </message>
    <message>
        <source>%1 % of its cells are e-mail addresses.</source>
        <translation>%1% van de cellen bevat een e-mailadres.</translation>
    </message>
    <message>
        <source>It tells relational, transactional and product surveys apart.</source>
        <translation>De kolom onderscheidt relatie-, transactie- en productenquêtes.</translation>
    </message>
    <message>
        <source>It holds long texts, nearly all of them different.</source>
        <translation>De kolom bevat lange teksten, die vrijwel allemaal verschillen.</translation>
    </message>
    <message>
        <source>It is one of several columns that ask for the reason; they are joined.</source>
        <translation>Het is een van meerdere kolommen die naar de reden vragen; ze worden samengevoegd.</translation>
    </message>
    <message>
        <source>It is none of the known fields and is kept under its own name.</source>
        <translation>De kolom hoort bij geen van de bekende velden en wordt onder de eigen naam bewaard.</translation>
    </message>
    <message>
        <source>It holds IP addresses or places on the map, and is not kept unless you ask for it.</source>
        <translation>De kolom bevat IP-adressen of locaties en wordt alleen bewaard als je daarom vraagt.</translation>
    </message>
    <message>
        <source>It tells who answered, and is not kept because anonymity was promised.</source>
        <translation>De kolom laat zien wie er heeft geantwoord en wordt niet bewaard, omdat anonimiteit is beloofd.</translation>
    </message>
    <message>
        <source>The column has no header.</source>
        <translation>De kolom heeft geen kop.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>De kolom is leeg.</translation>
    </message>
    <message>
        <source>It belongs to a smaller table beside the answers.</source>
        <translation>Hij hoort bij een kleinere tabel naast de antwoorden.</translation>
    </message>
    <message>
        <source>It holds the words promoter, passive and detractor, which follow from the score; the score is read from its own column.</source>
        <translation>De kolom bevat de woorden promoter, passief tevreden en criticaster, die uit de score volgen; de score wordt uit een eigen kolom gelezen.</translation>
    </message>
    <message>
        <source>It is a score of something else than recommending you.</source>
        <translation>Dit is een score voor iets anders dan aanbevelen.</translation>
    </message>
    <message>
        <source>It holds the times of day that belong to the days in “%1”.</source>
        <translation>De kolom bevat de tijdstippen bij de dagen in “%1”.</translation>
    </message>
    <message>
        <source>It is a date, but not that of the answer.</source>
        <translation>Dit is een datum, maar niet die van het antwoord.</translation>
    </message>
    <message>
        <source>The same value stands in several rows, so it cannot tell the responses apart.</source>
        <translation>Dezelfde waarde staat in meerdere rijen, dus de responsen zijn er niet mee te onderscheiden.</translation>
    </message>
    <message>
        <source>There is a header, but no row of answers below it. Check that it is the right sheet and that the export is complete.</source>
        <translation>Er is een kopregel, maar daaronder staat geen rij met antwoorden. Controleer of dit het juiste werkblad is en of de export volledig is.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. The columns are: %1. If one of them is the score, say which (--map score=COLUMN).</source>
        <translation>Geen enkele kolom bevat scores van 0 tot en met 10. De kolommen zijn: %1. Is een daarvan de score, geef dan aan welke (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10: “%1” holds words, such as “%2”. Export the answers as numbers.</source>
        <translation>Geen kolom bevat scores van 0 tot en met 10: “%1” bevat woorden, zoals “%2”. Exporteer de antwoorden als getallen.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Say which one asks how likely people are to recommend you, such as --map &quot;score=%2&quot;.</source>
        <translation>Meerdere kolommen kunnen de score zijn: %1. Geef aan welke kolom vraagt hoe waarschijnlijk het is dat mensen je aanbevelen, bijvoorbeeld --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be the score: it holds “%2”. Scores are whole numbers from 0 to 10. Choose another column.</source>
        <translation>De kolom “%1” kan niet de score zijn: er staat “%2” in. Scores zijn gehele getallen van 0 tot en met 10. Kies een andere kolom.</translation>
    </message>
    <message>
        <source>No column says when people answered. Give the day for the whole file: --set responded_at=2026-03-31 (with the right day), or name the column: --map responded_at=COLUMN.</source>
        <translation>Geen enkele kolom zegt wanneer mensen hebben geantwoord. Geef één dag op voor het hele bestand: --set responded_at=2026-03-31 (met de juiste dag), of noem de kolom: --map responded_at=COLUMN.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Say which, such as --map &quot;responded_at=%2&quot;.</source>
        <translation>Meerdere kolommen kunnen de dag van het antwoord zijn: %1. Geef aan welke, bijvoorbeeld --map &quot;responded_at=%2&quot;.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, say so: --map &quot;responded_at=%2&quot;. Else give the day for the whole file: --set responded_at=DATE.</source>
        <translation>Bij geen enkele kolom blijkt uit de naam dat het de dag van het antwoord is; er zijn wel andere datums: %1. Is een daarvan de juiste, geef dat dan aan: --map &quot;responded_at=%2&quot;. Geef anders één dag op voor het hele bestand: --set responded_at=DATE.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way.</source>
        <translation>In sommige rijen van “%1” staat de dag voorop en in andere de maand, zoals “%2” en “%3”. Corrigeer het bestand, zodat alle datums op dezelfde manier zijn geschreven.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>De kolom “%1” bestaat niet. De kolommen zijn: %2.</translation>
    </message>
    <message>
        <source>Several columns have the header “%1”. Name the one you mean by its position: %2.</source>
        <translation>Meerdere kolommen hebben de kop “%1”. Geef met de positie aan welke je bedoelt: %2.</translation>
    </message>
    <message>
        <source>The field %1 cannot be “%2”. Give a value that it can have.</source>
        <translation>Het veld %1 kan niet “%2” zijn. Geef een waarde op die het veld kan hebben.</translation>
    </message>
    <message>
        <source>The saved mapping needs columns that the file does not have: %1. Choose another mapping, or none.</source>
        <translation>De opgeslagen kolomtoewijzing heeft kolommen nodig die het bestand niet heeft: %1. Kies een andere kolomtoewijzing, of geen.</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. Save it again from an import that went well.</source>
        <translation>De opgeslagen kolomtoewijzing is niet te lezen. Sla die opnieuw op vanuit een geslaagde import.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give one by its IANA name, such as Europe/Stockholm.</source>
        <translation>De tijdzone “%1” bestaat niet. Geef de IANA-naam op, zoals Europe/Stockholm.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3; if that is wrong, undo the import and say --date-order.</source>
        <translation>Aan de datums in “%1”, zoals “%2”, is niet te zien in welke volgorde dag, maand en jaar staan. Ze zijn gelezen als %3; klopt dat niet, maak de import dan ongedaan en gebruik --date-order.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) with a date in “%1” that is written in another order than the rest.</source>
        <translation>
            <numerusform>Overgeslagen: %n rij met een datum in “%1” die in een andere volgorde is geschreven dan de rest.</numerusform>
            <numerusform>Overgeslagen: %n rijen met een datum in “%1” die in een andere volgorde is geschreven dan de rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only date and was taken for the day of the answer, though its name does not say so.</source>
        <translation>“%1” is de enige datum en is opgevat als de dag van het antwoord, al blijkt dat niet uit de naam.</translation>
    </message>
    <message>
        <source>The highest of the few scores in “%1” is %2, and nothing tells the scale. They were taken as 0 to 10.</source>
        <translation>De hoogste van de weinige scores in “%1” is %2, en nergens blijkt de schaal uit. Ze zijn opgevat als 0 tot en met 10.</translation>
    </message>
    <message>
        <source>The scores in “%1” were taken as 0 to 10 because you say so.</source>
        <translation>De scores in “%1” zijn opgevat als 0 tot en met 10, omdat je dat hebt aangegeven.</translation>
    </message>
    <message>
        <source>“%1” was taken for the score because of its numbers alone; its name does not say so.</source>
        <translation>“%1” is alleen vanwege de getallen opgevat als de score; uit de naam blijkt dat niet.</translation>
    </message>
    <message>
        <source>Some answers in “%1” are words without a number, such as “%2”, and were not taken as scores.</source>
        <translation>Sommige antwoorden in “%1” zijn woorden zonder getal, zoals “%2”, en zijn niet als score opgevat.</translation>
    </message>
    <message>
        <source>The column %1 has values but no header. It was left out; give it a header to keep it.</source>
        <translation>De kolom %1 bevat waarden, maar heeft geen kop en is daarom weggelaten. Geef de kolom een kop om die te bewaren.</translation>
    </message>
    <message>
        <source>A smaller table beside the answers, from “%1” on, was left out.</source>
        <translation>Een kleinere tabel naast de antwoorden, vanaf “%1”, is weggelaten.</translation>
    </message>
    <message>
        <source>The first row is an answer already, so the columns have no names. They are called #1, #2 and so on.</source>
        <translation>De eerste rij is al een antwoord, dus de kolommen hebben geen naam. Ze heten #1, #2 enzovoort.</translation>
    </message>
    <message>
        <source>Row %1 is a remark below the answers. It was passed over.</source>
        <translation>Rij %1 is een opmerking onder de antwoorden. Die is overgeslagen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check where it is and who may read it.</source>
        <translation>Het bestand kan niet worden geopend: %1. Controleer waar het staat en wie het mag lezen.</translation>
    </message>
    <message>
        <source>Reading the file failed: %1. Copy it to this computer and try again.</source>
        <translation>Het bestand kon niet worden gelezen: %1. Kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again when nothing writes to it.</source>
        <translation>Het bestand is gewijzigd terwijl het werd gelezen. Probeer het opnieuw als niets meer in het bestand schrijft.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again.</source>
        <translation>Het bestand is leeg. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>This is neither a spreadsheet nor a text table. Save it as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Dit is geen spreadsheet en ook geen teksttabel. Sla het op als XLSX, ODS, XLS of CSV en open dat bestand.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a spreadsheet. Save the table as XLSX, ODS, XLS or CSV and open that.</source>
        <translation>Dit is een %1-bestand, geen spreadsheet. Sla de tabel op als XLSX, ODS, XLS of CSV en open dat bestand.</translation>
    </message>
    <message>
        <source>This is a web page or XML, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Dit is een webpagina of XML, wat de naam ook zegt. Open het bestand in een spreadsheetprogramma en sla het op als XLSX of CSV.</translation>
    </message>
    <message>
        <source>Spreadsheets of the kind %1 are not read. Save it as XLSX, ODS or CSV and open that.</source>
        <translation>Spreadsheets van de soort %1 worden niet gelezen. Sla het bestand op als XLSX, ODS of CSV en open dat.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, save it without the password, and open that.</source>
        <translation>Het bestand is met een wachtwoord beveiligd. Open het in een spreadsheetprogramma, sla het zonder wachtwoord op en open dat bestand.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete (%1). Export or copy it again.</source>
        <translation>Het bestand is beschadigd of onvolledig (%1). Exporteer of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>The file holds more than a spreadsheet can (%1, above %2). It was not read. Export it as CSV, or in parts.</source>
        <translation>Het bestand bevat meer dan een spreadsheet kan bevatten (%1, meer dan %2). Het is niet gelezen. Exporteer het als CSV of in delen.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows, which no spreadsheet program can show. Export it as CSV, or in parts.</source>
        <translation>Het werkblad heeft meer dan %1 rijen, en dat kan geen enkel spreadsheetprogramma tonen. Exporteer het als CSV of in delen.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. Check the delimiter, or export fewer columns.</source>
        <translation>Een rij heeft meer dan %1 kolommen. Controleer het scheidingsteken of exporteer minder kolommen.</translation>
    </message>
    <message>
        <source>The file declares XML entities (in %1), as no spreadsheet program does. It may be made to do harm and was not read.</source>
        <translation>Het bestand declareert XML-entiteiten (in %1), wat geen enkel spreadsheetprogramma doet. Mogelijk is het gemaakt om schade aan te richten; het is niet gelezen.</translation>
    </message>
    <message>
        <source>There is no encoding with the name “%1”. Name one such as utf-8, windows-1252 or macintosh.</source>
        <translation>Er is geen tekencodering met de naam “%1”. Noem er een zoals utf-8, windows-1252 of macintosh.</translation>
    </message>
    <message>
        <source>The file is not %1: byte %2 does not belong to it. Choose another encoding, or let it be detected.</source>
        <translation>Het bestand is geen %1: byte %2 hoort daar niet in. Kies een andere tekencodering of laat die herkennen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the delimiter. Choose a single plain character such as ; or , or a tab.</source>
        <translation>“%1” kan niet het scheidingsteken zijn. Kies één gewoon teken, zoals ; of , of een tab.</translation>
    </message>
    <message>
        <source>The file ends inside quotes that are opened in row %1. It may be cut off: export it again, or close the quotes there.</source>
        <translation>Het bestand eindigt binnen aanhalingstekens die in rij %1 zijn geopend. Misschien is het afgekapt: exporteer het opnieuw of sluit de aanhalingstekens daar.</translation>
    </message>
    <message>
        <source>There is no sheet %1 with rows. Name one of the file&apos;s sheets.</source>
        <translation>Er is geen werkblad %1 met rijen. Noem een van de werkbladen van het bestand.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx. Name the file so that its ending says which of them to write.</source>
        <translation>“%1” eindigt niet op .csv en ook niet op .xlsx. Geef het bestand een van die extensies, zodat duidelijk is wat er moet worden geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.</source>
        <translation>
            <numerusform>Op een werkblad past hoogstens %n rij. Vraag om minder responsen of schrijf een .csv-bestand.</numerusform>
            <numerusform>Op een werkblad passen hoogstens %n rijen. Vraag om minder responsen of schrijf een .csv-bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for (%1).</source>
        <translation>Er ging iets mis waarvoor deze versie geen woorden heeft (%1).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>werkblad “%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolom “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path, or import a file to make one.</source>
        <translation>Er is geen gegevensbestand op %1. Controleer het pad of importeer een bestand om er een te maken.</translation>
    </message>
    <message>
        <source>%1 could not be made, because nothing can be written in %2. Choose another folder.</source>
        <translation>%1 kon niet worden gemaakt, omdat er in %2 niets kan worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>%1 is niet te lezen. Controleer of het een bestand is en of je het mag openen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gensvar (its version is %2, this program knows up to %3). It was left as it is; update the program to open it.</source>
        <translation>%1 is geschreven door een nieuwere Gensvar (versie %2; dit programma kent versies tot en met %3). Er is niets aan gewijzigd; werk het programma bij om het te openen.</translation>
    </message>
    <message>
        <source>%1 is of an older version. Open it once for writing, which brings it up to date and keeps a copy.</source>
        <translation>%1 is van een oudere versie. Open het één keer met schrijfrechten; dan wordt het bijgewerkt en blijft er een kopie bewaard.</translation>
    </message>
    <message>
        <source>%1 is being written by another program (%2), so here it can only be read. Close it there first.</source>
        <translation>Een ander programma schrijft in %1 (%2), dus hier is het alleen te lezen. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>Another program was writing in %1 for too long. Nothing was changed; try again when it is done.</source>
        <translation>Een ander programma was te lang in %1 aan het schrijven. Er is niets gewijzigd; probeer het opnieuw als het klaar is.</translation>
    </message>
    <message>
        <source>The disk or network failed while %1 was in use (%2). Nothing was changed; check it and try again.</source>
        <translation>Er was een storing op de schijf of het netwerk terwijl %1 in gebruik was (%2). Er is niets gewijzigd; controleer dit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>De schijf waarop %1 staat, is vol. Er is niets gewijzigd; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The store did not understand a question of the program (%1), which is a mistake in Gensvar. Nothing was changed; please report it with this text: “%2”.</source>
        <translation>Het gegevensbestand begreep een vraag van het programma niet (%1); dat is een fout in Gensvar. Er is niets gewijzigd; meld de fout met deze tekst: “%2”.</translation>
    </message>
    <message>
        <source>%1 could not be brought to a newer version (%2: %3). It was left as it is.</source>
        <translation>%1 kon niet naar een nieuwere versie worden omgezet (%2: %3). Er is niets aan gewijzigd.</translation>
    </message>
    <message>
        <source>The copy that is kept needs %2 on %1, where %3 are free. Nothing was changed; make room and try again.</source>
        <translation>Voor de kopie die wordt bewaard, is %2 nodig op %1, waar nog %3 vrij is. Er is niets gewijzigd; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 lies in a shared folder (%2). One program at a time can write it there, and a copy that is synchronised half-way may be damaged; a folder of this computer is safer.</source>
        <translation>%1 staat in een gedeelde map (%2). Daar kan maar één programma tegelijk in het bestand schrijven, en een half gesynchroniseerde kopie kan beschadigd zijn; een map op deze computer is veiliger.</translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file as a source of its own (--source NAME).</source>
        <translation>Twee verschillende responsen hebben id’s die niet van elkaar te onderscheiden zijn (“%1”). Er is niets geïmporteerd. Meld dit; importeer het bestand intussen als een eigen bron (--source NAME).</translation>
    </message>
    <message>
        <source>Import %1 has been undone already.</source>
        <translation>Import %1 is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Er is geen import %1. De nummers staan in de lijst met imports.</translation>
    </message>
    <message>
        <source>There is no such value (number %1). It may have been taken away since; look at the list again.</source>
        <translation>Deze waarde bestaat niet (nummer %1). Misschien is ze intussen verdwenen; bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>A name is needed. Write at least one letter.</source>
        <translation>Er is een naam nodig. Schrijf ten minste één letter.</translation>
    </message>
    <message>
        <source>There already is one with the name “%1”. Choose another name, or merge the two.</source>
        <translation>Er is er al een met de naam “%1”. Kies een andere naam of voeg de twee samen.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into or put under itself.</source>
        <translation>“%1” kan niet met zichzelf worden samengevoegd of onder zichzelf worden geplaatst.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be merged, because one of them is a group and the other is not.</source>
        <translation>“%1” en “%2” kunnen niet worden samengevoegd, omdat een van de twee een groep is en de andere niet.</translation>
    </message>
    <message>
        <source>“%1” is not a group, so nothing can be put under it.</source>
        <translation>“%1” is geen groep, dus er kan niets onder worden geplaatst.</translation>
    </message>
    <message>
        <source>“%1” was changed again since, so the earlier change cannot be undone alone. Undo the later one first.</source>
        <translation>“%1” is daarna opnieuw gewijzigd, dus de eerdere wijziging kan niet afzonderlijk ongedaan worden gemaakt. Maak eerst de latere ongedaan.</translation>
    </message>
    <message>
        <source>There is no change with the number %1.</source>
        <translation>Er is geen wijziging met het nummer %1.</translation>
    </message>
    <message>
        <source>Change %1 has been undone already.</source>
        <translation>Wijziging %1 is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Change %1 is not one that can be undone.</source>
        <translation>Wijziging %1 kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>No customer has the id or e-mail “%1”. Nothing was changed. Check how it is written.</source>
        <translation>Geen enkele klant heeft het id of e-mailadres “%1”. Er is niets gewijzigd. Controleer de schrijfwijze.</translation>
    </message>
    <message>
        <source>“%1” is there already, or is the store itself. It was left as it is. Give the copy another name.</source>
        <translation>“%1” bestaat al of is het gegevensbestand zelf. Er is niets aan gewijzigd. Geef de kopie een andere naam.</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrongly as with or without a comment: %n response(s). Repairing the store mends this.</source>
        <translation>
            <numerusform>Ten onrechte gemarkeerd als met of zonder toelichting: %n respons. Herstel het gegevensbestand om dit te verhelpen.</numerusform>
            <numerusform>Ten onrechte gemarkeerd als met of zonder toelichting: %n responsen. Herstel het gegevensbestand om dit te verhelpen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next number for a response is %1, but %2 is in use already. Repairing the store mends this.</source>
        <translation>Het volgende nummer voor een respons is %1, maar %2 is al in gebruik. Herstel het gegevensbestand om dit te verhelpen.</translation>
    </message>
    <message numerus="yes">
        <source>The list of imports is wrong about where %n response(s) came from. Figures are right, but undoing an import may not be.</source>
        <translation>
            <numerusform>De lijst met imports klopt niet over de herkomst van %n respons. De cijfers kloppen, maar een import ongedaan maken gaat misschien niet goed.</numerusform>
            <numerusform>De lijst met imports klopt niet over de herkomst van %n responsen. De cijfers kloppen, maar een import ongedaan maken gaat misschien niet goed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search does not hold the comments as they are. Repairing the store builds it anew.</source>
        <translation>De zoekfunctie komt niet overeen met de toelichtingen. Herstel het gegevensbestand om die opnieuw op te bouwen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no date that can be read.</source>
        <translation>
            <numerusform>In %n rij, rij %3, staat in “%1” geen leesbare datum. De rij is zonder die datum overgenomen.</numerusform>
            <numerusform>In %n rijen, te beginnen met rij %3, staat in “%1” geen leesbare datum. De rijen zijn zonder die datum overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no time of day.</source>
        <translation>
            <numerusform>In %n rij, rij %3, staat in “%1” geen tijdstip. De rij is zonder tijdstip overgenomen.</numerusform>
            <numerusform>In %n rijen, te beginnen met rij %3, staat in “%1” geen tijdstip. De rijen zijn zonder tijdstip overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is none of the words that it can hold.</source>
        <translation>
            <numerusform>In %n rij, rij %3, staat in “%1” een ander woord dan daar kan staan. De rij is zonder dat woord overgenomen.</numerusform>
            <numerusform>In %n rijen, te beginnen met rij %3, staat in “%1” een ander woord dan daar kan staan. De rijen zijn zonder dat woord overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no number.</source>
        <translation>
            <numerusform>In %n rij, rij %3, staat in “%1” geen getal. De rij is zonder die waarde overgenomen.</numerusform>
            <numerusform>In %n rijen, te beginnen met rij %3, staat in “%1” geen getal. De rijen zijn zonder die waarde overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Say which one asks how likely people are to recommend you, such as --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</source>
        <translation>Meerdere kolommen kunnen de score zijn: %1; en zulke kolommen staan op meerdere werkbladen. Geef aan welke kolom vraagt hoe waarschijnlijk het is dat mensen je aanbevelen, bijvoorbeeld --sheet &quot;%3&quot; --map &quot;score=%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%2 Of %n row(s) not one could be taken, so nothing was imported.</source>
        <translation>
            <numerusform>%2 Er was maar %n rij en die kon niet worden overgenomen, dus er is niets geïmporteerd.</numerusform>
            <numerusform>%2 Geen van de %n rijen kon worden overgenomen, dus er is niets geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 In all, %n row(s) could not be taken, so nothing was imported, as you asked for.</source>
        <translation>
            <numerusform>%2 In totaal kon %n rij niet worden overgenomen, dus er is niets geïmporteerd, zoals je had gevraagd.</numerusform>
            <numerusform>%2 In totaal konden %n rijen niet worden overgenomen, dus er is niets geïmporteerd, zoals je had gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, say so: --map &quot;score=%2&quot;.</source>
        <translation>De kolom “%1” is misschien de score, maar dat is niet zeker. Is het de score, geef dat dan aan: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, say so: --map &quot;score=%3&quot;.</source>
        <translation>De kolom “%1” is beantwoord op de schaal %2. Voor de NPS zijn scores van 0 tot en met 10 nodig. Zijn het toch zulke scores, geef dat dan aan: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, say so: --map &quot;score=%2&quot;.</source>
        <translation>De kolom “%1” meet iets anders dan hoe waarschijnlijk het is dat mensen je aanbevelen. Is het toch de score, geef dat dan aan: --map &quot;score=%2&quot;.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, say so: --map &quot;score=%3&quot;.</source>
        <translation>Geen van de %2 scores in “%1” is 0, dus de schaal is misschien 1 tot en met 10, en dat is geen NPS. Is het 0 tot en met 10, geef dat dan aan: --map &quot;score=%3&quot;.</translation>
    </message>
    <message>
        <source>The file seems to have several rows for each response, one a question (“%1” holds the question, “%2” the answer). Export it with one row for each response.</source>
        <translation>Het bestand lijkt meerdere rijen per respons te hebben, één per vraag (“%1” bevat de vraag, “%2” het antwoord). Exporteer het met één rij per respons.</translation>
    </message>
    <message>
        <source>No score in “%1” is 0, and nothing tells whether the scale begins with 0 or 1. They were taken as 0 to 10.</source>
        <translation>Geen enkele score in “%1” is 0, en nergens blijkt uit of de schaal bij 0 of bij 1 begint. De scores zijn opgevat als 0 tot en met 10.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</source>
        <translation>
            <numerusform>In %n rij komt de score in “%1” niet overeen met de groep (promoters, passief tevredenen of criticasters) in “%3”. De score is aangehouden.</numerusform>
            <numerusform>In %n rijen komt de score in “%1” niet overeen met de groep (promoters, passief tevredenen of criticasters) in “%3”. De score is aangehouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</source>
        <translation>
            <numerusform>De id’s in “%1” komen in %n rij of meer terug met andere antwoorden; telkens is de vorige vervangen. Horen de id’s niet bij de responsen zelf, maak de import dan ongedaan en laat ze weg (--map response_id=).</numerusform>
            <numerusform>De id’s in “%1” komen in %n rijen of meer terug met andere antwoorden; telkens is de vorige vervangen. Horen de id’s niet bij de responsen zelf, maak de import dan ongedaan en laat ze weg (--map response_id=).</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the sheet do not stand in order (row %1 comes after row %2), and it is too large to sort. Open it in a spreadsheet program, save it again, and open that.</source>
        <translation>De rijen van het werkblad staan niet op volgorde (rij %1 komt na rij %2), en het werkblad is te groot om te sorteren. Open het bestand in een spreadsheetprogramma, sla het opnieuw op en open dat bestand.</translation>
    </message>
    <message numerus="yes">
        <source>In “%1”, %n cell(s) are dates, none after the 12th of a month, beside texts such as “%3”. They seem to be dates written as %4 in which a spreadsheet program has swapped day and month. Check them; if they are, get the file from its source again and import it without opening it in a spreadsheet program.</source>
        <translation>
            <numerusform>In “%1” is %n cel een datum, niet na de 12e van een maand, naast teksten zoals “%3”. Het lijkt een datum te zijn die als %4 is geschreven en waarin een spreadsheetprogramma dag en maand heeft verwisseld. Controleer die; klopt dat, haal het bestand dan opnieuw bij de bron op en importeer het zonder het in een spreadsheetprogramma te openen.</numerusform>
            <numerusform>In “%1” zijn %n cellen datums, geen na de 12e van een maand, naast teksten zoals “%3”. Het lijken datums te zijn die als %4 zijn geschreven en waarin een spreadsheetprogramma dag en maand heeft verwisseld. Controleer ze; klopt dat, haal het bestand dan opnieuw bij de bron op en importeer het zonder het in een spreadsheetprogramma te openen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: cells to the right of the table (column %1), beside %n row(s), from row %3 on. They have no header.</source>
        <translation>
            <numerusform>Overgeslagen: cellen rechts van de tabel (kolom %1), naast %n rij, rij %3. Ze hebben geen kop.</numerusform>
            <numerusform>Overgeslagen: cellen rechts van de tabel (kolom %1), naast %n rijen, vanaf rij %3. Ze hebben geen kop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many answers are new. Intervals and tests do not yet consider which of them come from the same customers.</source>
        <translation>Veel antwoorden zijn nieuw. Intervallen en toetsen houden er nog geen rekening mee welke daarvan van dezelfde klanten komen.</translation>
    </message>
    <message>
        <source>“%1” was not searched for: only words, numbers and emoji can be found.</source>
        <translation>Naar “%1” is niet gezocht: alleen woorden, getallen en emoji zijn te vinden.</translation>
    </message>
    <message>
        <source>This is a text file, which has no sheets, so there is no sheet “%1” in it.</source>
        <translation>Dit is een tekstbestand, dat geen werkbladen heeft, dus er is geen werkblad “%1”.</translation>
    </message>
    <message>
        <source>The file has no visible sheet with rows in it. If the answers are on a hidden sheet, show that sheet in a spreadsheet program, save the file, and import it again.</source>
        <translation>Het bestand heeft geen zichtbaar werkblad met rijen. Staan de antwoorden op een verborgen werkblad, maak dat dan zichtbaar in een spreadsheetprogramma, sla het bestand op en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1; and several sheets have such columns. Choose the sheet first; then choose “Score” above the column that asks how likely people are to recommend you.</source>
        <translation>Meerdere kolommen kunnen de score zijn: %1; en zulke kolommen staan op meerdere werkbladen. Kies eerst het werkblad en kies dan “Score” boven de kolom die vraagt hoe waarschijnlijk het is dat mensen je aanbevelen.</translation>
    </message>
    <message>
        <source>Several sheets could hold the answers: %1. Choose the one to import in the list of sheets.</source>
        <translation>Op meerdere werkbladen kunnen de antwoorden staan: %1. Kies in de lijst met werkbladen welk je wilt importeren.</translation>
    </message>
    <message>
        <source>What is read into memory for filters differs from the responses. Run gensvar-cli check --repair, and use a backup if that does not help.</source>
        <translation>Wat voor filters in het geheugen is ingelezen, wijkt af van de responsen. Voer gensvar-cli check --repair uit en gebruik een reservekopie als dat niet helpt.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows came with another time and another score, and replaced what was there. If this is another survey, undo the import, and import the file again with a source of its own.</source>
        <translation>%1 van de %2 id’s die “%3” al kent, kwamen met een ander tijdstip en een andere score, en hebben vervangen wat er stond. Is dit een andere enquête, maak de import dan ongedaan en importeer het bestand opnieuw met een eigen bron.</translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</source>
        <translation>
            <numerusform>Bij %n respons van “%2” die al een afdeling of contactmoment had, is dat vervangen door de waarde die je voor alle rijen hebt opgegeven. Gaat het om andere antwoorden, maak de import dan ongedaan en importeer het bestand opnieuw met een eigen bron.</numerusform>
            <numerusform>Bij %n responsen van “%2” die al een afdeling of contactmoment hadden, is dat vervangen door de waarde die je voor alle rijen hebt opgegeven. Gaat het om andere antwoorden, maak de import dan ongedaan en importeer het bestand opnieuw met een eigen bron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has the value “%2” any more, so nothing matches. Clear it in the filter.</source>
        <translation>De waarde “%2” komt niet meer voor, dus er is niets gevonden. Haal deze uit het filter.</translation>
    </message>
    <message>
        <source>No column holds scores from 0 to 10. If one of them is the score all the same, choose “Score” above it.</source>
        <translation>Geen enkele kolom bevat scores van 0 tot en met 10. Is een daarvan toch de score, kies er dan “Score” boven.</translation>
    </message>
    <message>
        <source>Several columns could be the score: %1. Choose “Score” above the one that asks how likely people are to recommend you.</source>
        <translation>Meerdere kolommen kunnen de score zijn: %1. Kies “Score” boven de kolom die vraagt hoe waarschijnlijk het is dat mensen je aanbevelen.</translation>
    </message>
    <message>
        <source>No column says when people answered. If one does, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Geen enkele kolom zegt wanneer mensen hebben geantwoord. Doet een kolom dat toch, kies er dan “Beantwoord op” boven. Geef anders de dag op met “Waarde voor alle rijen toevoegen”.</translation>
    </message>
    <message>
        <source>Several columns could be the day of the answer: %1. Choose “Answered on” above the right one.</source>
        <translation>Meerdere kolommen kunnen de dag van het antwoord zijn: %1. Kies “Beantwoord op” boven de juiste.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer; there are other dates: %1. If one of them is it, choose “Answered on” above it. Else give the day with “Add a value for all rows”.</source>
        <translation>Bij geen enkele kolom blijkt uit de naam dat het de dag van het antwoord is; er zijn wel andere datums: %1. Is een daarvan de juiste, kies er dan “Beantwoord op” boven. Geef anders de dag op met “Waarde voor alle rijen toevoegen”.</translation>
    </message>
    <message>
        <source>“%2” cannot be the value for all rows. Take it away and add one that fits; a day is written as 2026-03-31.</source>
        <translation>“%2” kan niet de waarde voor alle rijen zijn. Verwijder die en voeg een passende toe; een dag schrijf je als 2026-03-31.</translation>
    </message>
    <message>
        <source>The dates in “%1”, such as “%2”, do not tell in which order day, month and year stand. They were read as %3. If that is wrong, undo the import and write the dates in the file as 2026-03-31.</source>
        <translation>Aan de datums in “%1”, zoals “%2”, is niet te zien in welke volgorde dag, maand en jaar staan. Ze zijn gelezen als %3. Klopt dat niet, maak de import dan ongedaan en schrijf de datums in het bestand als 2026-03-31.</translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</source>
        <translation>
            <numerusform>De id’s in “%1” komen in %n rij of meer terug met andere antwoorden; telkens is de vorige vervangen. Horen de id’s niet bij de responsen zelf, maak de import dan ongedaan en importeer het bestand opnieuw met “Weglaten” boven die kolom.</numerusform>
            <numerusform>De id’s in “%1” komen in %n rijen of meer terug met andere antwoorden; telkens is de vorige vervangen. Horen de id’s niet bij de responsen zelf, maak de import dan ongedaan en importeer het bestand opnieuw met “Weglaten” boven die kolom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums behind the figures do not agree with the responses. Nothing was changed. Run gensvar-cli check --repair to build them anew.</source>
        <translation>De totalen achter de cijfers kloppen niet met de responsen. Er is niets gewijzigd. Voer gensvar-cli check --repair uit om ze opnieuw op te bouwen.</translation>
    </message>
    <message numerus="yes">
        <source>The sums in the table %1 differ from a recount of the responses in %n row(s). Run gensvar-cli check --repair to build them anew.</source>
        <translation>
            <numerusform>De totalen in de tabel %1 wijken in %n rij af van een hertelling van de responsen. Voer gensvar-cli check --repair uit om ze opnieuw op te bouwen.</numerusform>
            <numerusform>De totalen in de tabel %1 wijken in %n rijen af van een hertelling van de responsen. Voer gensvar-cli check --repair uit om ze opnieuw op te bouwen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different responses have ids that cannot be told apart (“%1”). Nothing was imported. Please report it; meanwhile, import the file with a source of its own.</source>
        <translation>Twee verschillende responsen hebben id’s die niet van elkaar te onderscheiden zijn (“%1”). Er is niets geïmporteerd. Meld dit; importeer het bestand intussen met een eigen bron.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Use a backup of it instead.</source>
        <translation>Het bestand is beschadigd (%1). Gebruik in plaats daarvan een reservekopie.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %2 that are not there are referred to by %n row(s) of the table %1. Use a backup instead.</source>
        <translation>
            <numerusform>In de tabel %1 verwijst %n rij naar rijen van %2 die er niet zijn. Gebruik in plaats daarvan een reservekopie.</numerusform>
            <numerusform>In de tabel %1 verwijzen %n rijen naar rijen van %2 die er niet zijn. Gebruik in plaats daarvan een reservekopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of an impossible score, day, kind or exclusion: %n response(s). Use a backup from before.</source>
        <translation>
            <numerusform>Met een onmogelijke score, dag, soort of uitsluiting: %n respons. Gebruik een eerdere reservekopie.</numerusform>
            <numerusform>Met een onmogelijke score, dag, soort of uitsluiting: %n responsen. Gebruik een eerdere reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dag, maand, jaar</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>maand, dag, jaar</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>jaar, maand, dag</translation>
    </message>
    <message>
        <source>blank and repeated cells</source>
        <translation>lege en herhaalde cellen</translation>
    </message>
    <message>
        <source>bytes of repeated text</source>
        <translation>bytes herhaalde tekst</translation>
    </message>
    <message>
        <source>The record of which answers come from the same customers differs from the responses. Run gensvar-cli check --repair to build it anew.</source>
        <translation>Het overzicht van welke antwoorden van dezelfde klanten komen, wijkt af van de antwoorden. Voer gensvar-cli check --repair uit om het opnieuw op te bouwen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows with a score were rejected for another reason, so the figures stand on the rest. Look at the rejected rows and their reasons.</source>
        <translation>%1 van de %2 rijen met een score zijn om een andere reden geweigerd; de cijfers berusten op de rest. Bekijk de geweigerde rijen en de redenen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>%1 van de %2 rijen hebben geen id, tijdstip, toelichting of klant en zijn alleen op dag en score aangezien voor antwoorden die “%3” al heeft, terwijl andere van dezelfde dagen nieuw zijn. Zijn dit andere antwoorden, maak de import dan ongedaan en geef de bron op: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no id, time, comment or customer and were taken for answers that “%3” already has, by day and score alone, while others of the same days are new. If these are other answers, undo the import and import them as a new source.</source>
        <translation>%1 van de %2 rijen hebben geen id, tijdstip, toelichting of klant en zijn alleen op dag en score aangezien voor antwoorden die “%3” al heeft, terwijl andere van dezelfde dagen nieuw zijn. Zijn dit andere antwoorden, maak de import dan ongedaan en importeer ze met een eigen bron.</translation>
    </message>
    <message>
        <source>The column “%1” holds codes such as “%2”, which do not tell the scores from 0 to 10. Export the answers as texts, or with codes that begin with 0.</source>
        <translation>De kolom “%1” bevat codes zoals “%2”, die de scores van 0 tot en met 10 niet aangeven. Exporteer de antwoorden als tekst, of met codes die bij 0 beginnen.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, say which (--map score=COLUMN).</source>
        <translation>De kolom “%1” is beantwoord op de schaal %2. Voor de NPS zijn scores van 0 tot en met 10 nodig. Staan die in een andere kolom, geef dan aan in welke (--map score=COLUMN).</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If another column holds them, choose “Score” above it.</source>
        <translation>De kolom “%1” is beantwoord op de schaal %2. Voor de NPS zijn scores van 0 tot en met 10 nodig. Staan die in een andere kolom, kies er dan “Score” boven.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Name its source: --source NAME.</source>
        <translation>%1 van de %2 id’s die “%3” al kent, hebben een ander tijdstip en een andere klant, dus dit lijkt een andere enquête te zijn. Er is niets geïmporteerd. Geef de bron op: --source NAME.</translation>
    </message>
    <message>
        <source>%1 of the %2 ids that “%3” already knows come with another time and another customer, so this seems to be another survey. Nothing was imported. Write a source of its own in “Source”.</source>
        <translation>%1 van de %2 id’s die “%3” al kent, hebben een ander tijdstip en een andere klant, dus dit lijkt een andere enquête te zijn. Er is niets geïmporteerd. Vul bij “Bron” een eigen bron in.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: the store has no response with the number(s) %1. The list of comments shows the numbers.</source>
        <translation>
            <numerusform>Er is niets gewijzigd: er is geen respons met het nummer %1. De nummers staan in de lijst met toelichtingen.</numerusform>
            <numerusform>Er is niets gewijzigd: er is geen respons met de nummers %1. De nummers staan in de lijst met toelichtingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Respons-id</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Plaatsgevonden op</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Uitgenodigd op</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Klant-id</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Klantnaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Contact is ok</source>
        <translation>Contact toegestaan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Geholpen door</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>too few responses</source>
        <translation>te weinig respons</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>meer dan toeval</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>niet vast te stellen</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tot nu toe</translation>
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
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and its folder.</source>
        <translation>Dit bestand bestaat niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dit is een map. Kies een bestand in die map.</translation>
    </message>
    <message>
        <source>You may not read the file. Ask for the right to, or choose another file.</source>
        <translation>Je mag dit bestand niet lezen. Vraag toegang of kies een ander bestand.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because its folder is not there. Choose another folder.</source>
        <translation>“%1” kan niet worden weggeschreven, omdat de map niet bestaat. Kies een andere map.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because a folder has that name. Choose another name.</source>
        <translation>“%1” kan niet worden weggeschreven, omdat een map zo heet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because you may not write there. Choose another folder or file.</source>
        <translation>“%1” kan niet worden weggeschreven, omdat je daar niet mag schrijven. Kies een andere map of een ander bestand.</translation>
    </message>
    <message>
        <source>%1 is not a Gensvar store. It was left as it is; choose one that Gensvar made.</source>
        <translation>%1 is geen gegevensbestand van Gensvar. Er is niets aan gewijzigd; kies een bestand dat Gensvar heeft gemaakt.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; use a backup of it instead.</source>
        <translation>%1 is beschadigd. Er is niets aan gewijzigd; gebruik in plaats daarvan een reservekopie.</translation>
    </message>
    <message>
        <source>The file is damaged. Use a backup of it instead.</source>
        <translation>Het bestand is beschadigd. Gebruik in plaats daarvan een reservekopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as a test.</source>
        <translation>
            <numerusform>%n respons uitgesloten als test.</numerusform>
            <numerusform>%n responsen uitgesloten als test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as own staff&apos;s.</source>
        <translation>
            <numerusform>%n respons uitgesloten als antwoord van eigen medewerkers.</numerusform>
            <numerusform>%n responsen uitgesloten als antwoorden van eigen medewerkers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as given twice.</source>
        <translation>
            <numerusform>%n respons uitgesloten als dubbel.</numerusform>
            <numerusform>%n responsen uitgesloten als dubbel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as the wrong person&apos;s.</source>
        <translation>
            <numerusform>%n respons uitgesloten als antwoord van de verkeerde persoon.</numerusform>
            <numerusform>%n responsen uitgesloten als antwoorden van de verkeerde persoon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) taken back in.</source>
        <translation>
            <numerusform>%n respons weer opgenomen.</numerusform>
            <numerusform>%n responsen weer opgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) made anonymous.</source>
        <translation>
            <numerusform>%n respons anoniem gemaakt.</numerusform>
            <numerusform>%n responsen anoniem gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n dag.</numerusform>
            <numerusform>%n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>imported a file</source>
        <translation>bestand geïmporteerd</translation>
    </message>
    <message>
        <source>undid an import</source>
        <translation>import ongedaan gemaakt</translation>
    </message>
    <message>
        <source>search caught up</source>
        <translation>zoekfunctie bijgewerkt</translation>
    </message>
    <message>
        <source>excluded responses</source>
        <translation>responsen uitgesloten</translation>
    </message>
    <message>
        <source>took responses back in</source>
        <translation>responsen weer opgenomen</translation>
    </message>
    <message>
        <source>merged names</source>
        <translation>namen samengevoegd</translation>
    </message>
    <message>
        <source>parted merged names</source>
        <translation>samengevoegde namen gesplitst</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>naam gewijzigd</translation>
    </message>
    <message>
        <source>made a group</source>
        <translation>groep gemaakt</translation>
    </message>
    <message>
        <source>grouped names</source>
        <translation>namen gegroepeerd</translation>
    </message>
    <message>
        <source>took names out of a group</source>
        <translation>namen uit een groep gehaald</translation>
    </message>
    <message>
        <source>changed who is responsible</source>
        <translation>verantwoordelijke gewijzigd</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation>persoon gewist</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>wijziging ongedaan gemaakt</translation>
    </message>
    <message>
        <source>built anew what is derived</source>
        <translation>afgeleide gegevens opnieuw opgebouwd</translation>
    </message>
    <message>
        <source>changed the time zone</source>
        <translation>tijdzone gewijzigd</translation>
    </message>
    <message>
        <source>changed how many responses a figure needs</source>
        <translation>minimumaantal responsen per cijfer gewijzigd</translation>
    </message>
    <message>
        <source>changed how long is kept</source>
        <translation>bewaartermijn gewijzigd</translation>
    </message>
    <message>
        <source>changed the own e-mail domains</source>
        <translation>eigen e-maildomeinen gewijzigd</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for %2.</source>
        <translation>%1: niemand is verantwoordelijk voor %2.</translation>
    </message>
    <message>
        <source>%1: %3 is responsible for %2.</source>
        <translation>%1: %3 is verantwoordelijk voor %2.</translation>
    </message>
    <message>
        <source>%1: what is no longer there.</source>
        <translation>%1: wat er niet meer is.</translation>
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
        <translation>%1 Opmerking: “%2”</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Removed: %3, restored: %4.</source>
        <translation>Import %1, “%2”. Verwijderd: %3, hersteld: %4.</translation>
    </message>
    <message>
        <source>Import %1, “%2”. Added: %3, updated: %4.</source>
        <translation>Import %1, “%2”. Toegevoegd: %3, bijgewerkt: %4.</translation>
    </message>
    <message>
        <source>%1 Excluded by a rule: %2.</source>
        <translation>%1 Uitgesloten door een regel: %2.</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>Wijziging %1: %2.</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s).</source>
        <translation>
            <numerusform>%n respons.</numerusform>
            <numerusform>%n responsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Overgeslagen omdat</translation>
    </message>
    <message>
        <source>changed a colleague&apos;s name or e-mail</source>
        <translation>naam of e-mail van een collega gewijzigd</translation>
    </message>
    <message>
        <source>removed a colleague</source>
        <translation>collega verwijderd</translation>
    </message>
    <message>
        <source>changed what is withheld outside the team</source>
        <translation>afscherming buiten het team gewijzigd</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Figures below %1 responses, comments below %2.</source>
        <translation>Cijfers met minder dan %1 responsen, toelichtingen met minder dan %2.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>%1 is not where it was: while it was open it was moved, renamed, deleted or replaced, or its drive was taken out. Nothing more is written to it. Put it back, or find it where it is now, and open it again.</source>
        <translation>%1 staat niet meer waar het stond: terwijl het geopend was, is het verplaatst, hernoemd, verwijderd of vervangen, of is de schijf losgekoppeld. Er wordt niets meer in geschreven. Zet het terug of zoek op waar het nu staat, en open het opnieuw.</translation>
    </message>
    <message>
        <source>This colleague (number %1) is not in the file any more. Look at the list again.</source>
        <translation>Deze collega (nummer %1) staat niet meer in het bestand. Bekijk de lijst opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>These comments are of fewer than %n response(s), and so are withheld from readers outside the team. How few is in the settings.</source>
        <translation>
            <numerusform>Deze toelichtingen komen uit minder dan %n respons en worden daarom afgeschermd voor lezers buiten het team. De grens staat in de instellingen.</numerusform>
            <numerusform>Deze toelichtingen komen uit minder dan %n responsen en worden daarom afgeschermd voor lezers buiten het team. De grens staat in de instellingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered for a while. If it lies in a network folder or on a drive of its own, check that this can be reached. What you asked for is shown as soon as it answers.</source>
        <translation>%1 reageert al een tijdje niet. Staat het bestand in een netwerkmap of op een apart station, controleer dan of dat bereikbaar is. Wat je hebt gevraagd, verschijnt zodra het weer reageert.</translation>
    </message>
    <message>
        <source>The header speaks of a person, but the cells hold numbers or codes, not names.</source>
        <translation>De kop wijst op een persoon, maar de cellen bevatten nummers of codes, geen namen.</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>zette een reservekopie terug</translation>
    </message>
    <message>
        <source>As the file was on %1, %2.</source>
        <translation>Zoals het bestand was op %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since then were erased again.</source>
        <translation>
            <numerusform>%n persoon die sindsdien is gewist, is opnieuw gewist.</numerusform>
            <numerusform>%n personen die sindsdien zijn gewist, zijn opnieuw gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” may be the score, but nothing says so for certain. If it is, press “Use it as the score”.</source>
        <translation>De kolom “%1” is misschien de score, maar dat is niet zeker. Is het de score, kies dan “Als score gebruiken”.</translation>
    </message>
    <message>
        <source>The column “%1” is answered on the scale %2. NPS needs scores from 0 to 10. If these are such scores all the same, press “Use it as the score”.</source>
        <translation>De kolom “%1” is beantwoord op de schaal %2. Voor de NPS zijn scores van 0 tot en met 10 nodig. Zijn het toch zulke scores, kies dan “Als score gebruiken”.</translation>
    </message>
    <message>
        <source>The column “%1” measures something else than how likely people are to recommend you. If it is the score all the same, press “Use it as the score”.</source>
        <translation>De kolom “%1” meet iets anders dan hoe waarschijnlijk het is dat mensen je aanbevelen. Is het toch de score, kies dan “Als score gebruiken”.</translation>
    </message>
    <message>
        <source>None of the %2 scores in “%1” is 0, so its scale may be 1 to 10, which is not NPS. If it is 0 to 10, press “Use it as the score”.</source>
        <translation>Geen van de %2 scores in “%1” is 0, dus de schaal is misschien 1 tot en met 10, en dat is geen NPS. Is het 0 tot en met 10, kies dan “Als score gebruiken”.</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing can be changed in it. Give yourself the right to write the file and its folder, or save a copy elsewhere.</source>
        <translation>%1 is alleen-lezen, dus er kan niets in worden gewijzigd. Geef jezelf schrijfrechten op het bestand en de map, of sla elders een kopie op.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program, so nothing can take its place. Nothing was changed; close it there and restore the backup again.</source>
        <translation>%1 is geopend in een ander venster of programma, dus niets kan de plaats ervan innemen. Er is niets gewijzigd; sluit het bestand daar en zet de reservekopie opnieuw terug.</translation>
    </message>
    <message>
        <source>The dates in “%1” have the day first in some rows and the month first in others, such as “%2” and “%3”. Correct the file, so that all are written one way, or choose above which of them are read; the others are left out.</source>
        <translation>De datums in “%1” hebben in sommige rijen de dag voorop en in andere de maand, zoals “%2” en “%3”. Corrigeer het bestand zodat alle op dezelfde manier zijn geschreven, of kies hierboven welke ervan worden gelezen; de andere worden overgeslagen.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>from</source>
        <comment>the lower end of an interval, as a column&apos;s heading</comment>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the upper end of an interval</comment>
        <translation>tot</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promoters</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passief tevredenen</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Criticasters</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>signal</source>
        <comment>of a control chart</comment>
        <translation>signaal</translation>
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
        <translation>afgeschermd</translation>
    </message>
    <message numerus="yes">
        <source>Withheld: figures of fewer than %Ln response(s), and those from which they could be worked out.</source>
        <translation>
            <numerusform>Afgeschermd: cijfers met minder dan %Ln respons, en cijfers waaruit die zijn af te leiden.</numerusform>
            <numerusform>Afgeschermd: cijfers met minder dan %Ln responsen, en cijfers waaruit die zijn af te leiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSetter</name>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Kolommen %1 tot en met %2 van %3</translation>
    </message>
    <message>
        <source>° too few responses for a certain figure</source>
        <translation>° te weinig respons voor een betrouwbaar cijfer</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%1: NPS %2, interval %3, %Ln response(s)</source>
        <translation>
            <numerusform>%1: NPS %2, interval %3, %Ln respons</numerusform>
            <numerusform>%1: NPS %2, interval %3, %Ln responsen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <comment>a period that the chosen days cut, and which of its days they are</comment>
        <translation>%1 (alleen %2)</translation>
    </message>
    <message>
        <source>a signal</source>
        <comment>of a control chart</comment>
        <translation>een signaal</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Responses</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>the NPS of the running period</comment>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, tot nu toe</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Too few responses for a certain figure</source>
        <translation>Te weinig respons voor een betrouwbaar cijfer</translation>
    </message>
    <message>
        <source>No responses</source>
        <translation>Geen respons</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>A signal: more than chance explains in this series</source>
        <translation>Een signaal: meer dan toeval in deze reeks verklaart</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Counting the days anew</source>
        <translation>Dagen opnieuw tellen</translation>
    </message>
</context>
<context>
    <name>gensvar::charts::TrendChart</name>
    <message>
        <source>NPS over time</source>
        <translation>NPS in de tijd</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::AnswerDoor</name>
    <message>
        <source>An answer</source>
        <translation>Een antwoord</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet meegeteld</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Geen score</translation>
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
        <translation>Kies een toelichting om die volledig te lezen.</translation>
    </message>
    <message>
        <source>The comment in full</source>
        <translation>De volledige toelichting</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Respons-id</translation>
    </message>
    <message>
        <source>‹ Back to the comment in the list</source>
        <translation>‹ Terug naar de toelichting in de lijst</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Uitsluiten…</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <translation>Toelichting kopiëren</translation>
    </message>
    <message>
        <source>About this response</source>
        <translation>Over deze respons</translation>
    </message>
    <message>
        <source>Take this response out of every figure, for a reason</source>
        <translation>Deze respons met een reden uit alle cijfers houden</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>A score without a comment.</source>
        <translation>Een score zonder toelichting.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Deze persoon wissen…</translation>
    </message>
    <message>
        <source>Remove the customer’s contact and comments from the file for good</source>
        <translation>De contactgegevens en toelichtingen van de klant voorgoed uit het bestand verwijderen</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentSearch</name>
    <message>
        <source>Search the comments</source>
        <translation>In de toelichtingen zoeken</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>The order of the comments.</source>
        <translation>De volgorde van de toelichtingen.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Laagste score eerst</translation>
    </message>
    <message>
        <source>Words or their beginnings; “in quotes” as they are, one or several in order</source>
        <translation>Woorden of het begin ervan; “tussen aanhalingstekens” precies zo, één of meer achter elkaar</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentTakeaway</name>
    <message>
        <source>Copy the selected as a table</source>
        <translation>Selectie kopiëren als tabel</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Voor lezers buiten het team</translation>
    </message>
    <message>
        <source>Score, month and comment alone, and only where the comments are of enough responses. How many is in the settings.</source>
        <translation>Alleen score, maand en toelichting, en alleen waar de toelichtingen uit genoeg respons komen. De grens staat in de instellingen.</translation>
    </message>
    <message>
        <source>Copy the first %1 as a picture</source>
        <translation>Eerste %1 kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>Save the first %1 as PNG…</source>
        <translation>Eerste %1 opslaan als PNG…</translation>
    </message>
    <message>
        <source>Save the first %1 as SVG…</source>
        <translation>Eerste %1 opslaan als SVG…</translation>
    </message>
    <message>
        <source>Copy the first %1 as a table</source>
        <translation>Eerste %1 kopiëren als tabel</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Alles opslaan als CSV…</translation>
    </message>
    <message>
        <source>Copy or save these comments as a table</source>
        <translation>Deze toelichtingen kopiëren of opslaan als tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied; all of them can be saved as CSV.</source>
        <translation>
            <numerusform>%Ln toelichting gekopieerd; ze kunnen allemaal als CSV worden opgeslagen.</numerusform>
            <numerusform>%Ln toelichtingen gekopieerd; ze kunnen allemaal als CSV worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied</source>
        <translation>
            <numerusform>%Ln toelichting gekopieerd</numerusform>
            <numerusform>%Ln toelichtingen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Something else is under way. Save the comments when that is done.</source>
        <translation>Er is al iets bezig. Sla de toelichtingen op als dat klaar is.</translation>
    </message>
    <message>
        <source>There are more rows here than a spreadsheet program shows.</source>
        <translation>Er zijn hier meer rijen dan een spreadsheetprogramma toont.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln comment(s)</source>
        <translation>
            <numerusform>De eerste %1 van %Ln toelichting</numerusform>
            <numerusform>De eerste %1 van %Ln toelichtingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Gekopieerd als afbeelding</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentsPage</name>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>The comments could not be read.</source>
        <translation>De toelichtingen konden niet worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln toelichting</numerusform>
            <numerusform>%Ln toelichtingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Geen responsen binnen dit filter</translation>
    </message>
    <message>
        <source>Choose another period or clear a part of the filter.</source>
        <translation>Kies een andere periode of wis een deel van het filter.</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>Alle toelichtingen tonen</translation>
    </message>
    <message>
        <source>Nobody wrote anything here</source>
        <translation>Hier heeft niemand iets geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) came with a score and without a comment.</source>
        <translation>
            <numerusform>%Ln respons had wel een score, maar geen toelichting.</numerusform>
            <numerusform>%Ln responsen hadden wel een score, maar geen toelichting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs cannot be searched for</source>
        <translation>Naar tekens kan niet worden gezocht</translation>
    </message>
    <message>
        <source>Search for words, numbers or emoji.</source>
        <translation>Zoek naar woorden, getallen of emoji.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Nog geen respons</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the comments appear here.</source>
        <translation>Importeer een spreadsheet of een export van een enquêteplatform; dan verschijnen hier de toelichtingen.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Bestand importeren…</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for</source>
        <translation>naar “%1” kan niet worden gezocht</translation>
    </message>
    <message>
        <source>The response is not counted any more.</source>
        <translation>De respons telt niet meer mee.</translation>
    </message>
    <message>
        <source>The response of %1 is not counted any more.</source>
        <translation>De respons van %1 telt niet meer mee.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Dat is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>No comment here has all of these words</source>
        <translation>Geen enkele toelichting hier bevat al deze woorden</translation>
    </message>
    <message>
        <source>No comment here has a word that begins with “%1”</source>
        <translation>Geen enkele toelichting hier heeft een woord dat begint met “%1”</translation>
    </message>
    <message>
        <source>No comment here has exactly “%1”</source>
        <translation>Geen enkele toelichting hier bevat precies “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln van %1 bevat “%2”</numerusform>
            <numerusform>%Ln van %1 bevatten “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”, so far; search is being prepared</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>Tot nu toe bevat %Ln van %1 “%2”; zoeken wordt voorbereid</numerusform>
            <numerusform>Tot nu toe bevatten %Ln van %1 “%2”; zoeken wordt voorbereid</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of three letters or more are looked for from their first letter on: “deliver” finds “delivery”, “phone” does not find “telephone”. Try fewer or shorter words.</source>
        <translation>Woorden van drie of meer letters worden vanaf de eerste letter gezocht: “lever” vindt “levering”, maar “foon” vindt “telefoon” niet. Probeer minder of kortere woorden.</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CustomerPart</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>A customer without a name</source>
        <translation>Klant zonder naam</translation>
    </message>
    <message>
        <source>Not known who answered</source>
        <translation>Onbekend wie heeft geantwoord</translation>
    </message>
    <message>
        <source>This is their only answer so far.</source>
        <translation>Dit is tot nu toe het enige antwoord van deze klant.</translation>
    </message>
    <message>
        <source>This response does not tell who gave it, so there is nothing more to show of them.</source>
        <translation>Uit deze respons blijkt niet wie die heeft gegeven, dus over deze persoon is niets meer te tonen.</translation>
    </message>
    <message>
        <source>answers since %1</source>
        <translation>antwoorden sinds %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>does not want to be contacted</source>
        <translation>wil geen contact</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Klant-id</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Andere contactpersonen</translation>
    </message>
    <message numerus="yes">
        <source>%1, latest score(s) %2</source>
        <comment>how many contacts; a list of scores</comment>
        <translation>
            <numerusform>%1, laatste score %2</numerusform>
            <numerusform>%1, laatste scores %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Eerdere antwoorden</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andere antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>Show the newest %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Nieuwste %Ln tonen</numerusform>
            <numerusform>Nieuwste %Ln tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Alle %Ln tonen</numerusform>
            <numerusform>Alle %Ln tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <comment>a customer</comment>
        <translation>Scores: %1</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ExcludePanel</name>
    <message>
        <source>Why it is not to be counted</source>
        <translation>Waarom niet meetellen</translation>
    </message>
    <message>
        <source>The reason is kept in the log.</source>
        <translation>De reden wordt in het logboek bewaard.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Het was een test</translation>
    </message>
    <message>
        <source>One of our own staff</source>
        <translation>Een eigen medewerker</translation>
    </message>
    <message>
        <source>The same answer twice</source>
        <translation>Twee keer hetzelfde antwoord</translation>
    </message>
    <message>
        <source>Answered by the wrong person</source>
        <translation>Door de verkeerde persoon beantwoord</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Een opmerking, als je wilt</translation>
    </message>
    <message>
        <source>Note on why it is not to be counted</source>
        <translation>Opmerking over waarom dit niet meetelt</translation>
    </message>
    <message>
        <source>The response stays in the file and leaves every figure. You can undo this.</source>
        <translation>De respons blijft in het bestand, maar telt in geen enkel cijfer mee. Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uitsluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Why is this response not to be counted?</source>
        <translation>Waarom moet deze respons niet meetellen?</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::ScoreBadge</name>
    <message>
        <source>No score</source>
        <translation>Geen score</translation>
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
        <translation>Scores in de tijd</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a score and its day</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>promoter</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passief tevreden</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>criticaster</translation>
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
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Terug naar het overzicht</translation>
    </message>
    <message>
        <source>Back to the overview of them all</source>
        <translation>Terug naar het volledige overzicht</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values of which one has to fit</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is looked at, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>alle responsen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Contactmomenten</translation>
    </message>
</context>
<context>
    <name>gensvar::comments::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Dit bericht verbergen</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Maakt het ongedaan (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantPopup</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value for all rows</source>
        <translation>Waarde voor alle rijen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Veld</translation>
    </message>
    <message>
        <source>&amp;Value for all rows</source>
        <translation>&amp;Waarde voor alle rijen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ConstantsRow</name>
    <message>
        <source>Add a value for all rows…</source>
        <translation>Waarde voor alle rijen toevoegen…</translation>
    </message>
    <message>
        <source>Same for all rows:</source>
        <translation>Gelijk voor alle rijen:</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DateQuestion</name>
    <message>
        <source>No day in this column is above 12, so the file itself does not tell. Nothing is imported before this is answered.</source>
        <translation>Geen enkele dag in deze kolom is hoger dan 12, dus uit het bestand zelf blijkt het niet. Er wordt niets geïmporteerd voordat dit is beantwoord.</translation>
    </message>
    <message>
        <source>How the dates are to be read</source>
        <translation>Hoe de datums moeten worden gelezen</translation>
    </message>
    <message>
        <source>How should %1 be read?</source>
        <translation>Hoe moet %1 worden gelezen?</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Dag eerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Maand eerst: %1</translation>
    </message>
    <message>
        <source>All rows are of %1</source>
        <translation>Alle rijen zijn van %1</translation>
    </message>
    <message>
        <source>The rows are of %1 to %2</source>
        <translation>De rijen zijn van %1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::DayQuestion</name>
    <message>
        <source>When people answered</source>
        <translation>Wanneer er is geantwoord</translation>
    </message>
    <message>
        <source>Day of all responses</source>
        <translation>Dag van alle respons</translation>
    </message>
    <message>
        <source>Use this day for all rows</source>
        <translation>Deze dag voor alle rijen gebruiken</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::FieldHeader</name>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Bewaren: %1</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>Veld voor de kolom “%1”</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>één vraag</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>ongewijzigd bewaard</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>likely, please check</source>
        <translation>waarschijnlijk, controleer dit</translation>
    </message>
    <message>
        <source>unsure, please check</source>
        <translation>onzeker, controleer dit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how sure it is, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>door jou gekozen</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportFoot</name>
    <message>
        <source>&amp;Remember this for files with the same columns</source>
        <translation>&amp;Onthouden voor bestanden met dezelfde kolommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Bestand overslaan</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij importeren</numerusform>
            <numerusform>%Ln rijen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Niets nieuws te importeren</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForecast</name>
    <message>
        <source>What will happen</source>
        <translation>Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Counting what will be added, updated, left alone and left out …</source>
        <translation>Tellen wat wordt toegevoegd, bijgewerkt, ongewijzigd gelaten en overgeslagen…</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForm</name>
    <message>
        <source>Reading the file …</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>One answer is missing: how the dates are to be read.</source>
        <translation>Er ontbreekt nog één antwoord: hoe de datums moeten worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import, and an import can be undone.</source>
        <translation>Er wordt niets weggeschreven voordat je op Importeren drukt, en een import kun je ongedaan maken.</translation>
    </message>
    <message>
        <source>It is counted as soon as nothing is missing.</source>
        <translation>Er wordt geteld zodra er niets meer ontbreekt.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; this can be imported when it is done.</source>
        <translation>Er loopt nog een andere bewerking; zodra die klaar is, kun je dit importeren.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln row(s), as they will be read</source>
        <translation>
            <numerusform>%1 van %Ln rij, zoals die wordt gelezen</numerusform>
            <numerusform>de eerste %1 van %Ln rijen, zoals ze worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported as it stands.</source>
        <translation>Zo kan er niets worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Esc once more leaves this file, and what you have set for it is forgotten.</source>
        <translation>Druk nogmaals op Esc om dit bestand te verlaten; wat je ervoor hebt ingesteld, gaat dan verloren.</translation>
    </message>
    <message>
        <source>One answer is missing: whether these are the scores.</source>
        <translation>Er ontbreekt nog één antwoord: of dit de scores zijn.</translation>
    </message>
    <message>
        <source>It is being imported; how far it is stands below.</source>
        <translation>Het wordt geïmporteerd; de voortgang staat hieronder.</translation>
    </message>
    <message>
        <source>What the import will do could not be counted; it can be imported all the same.</source>
        <translation>Wat de import zal doen, kon niet worden geteld; importeren kan toch.</translation>
    </message>
    <message>
        <source>Import waits until it is counted what will be added, updated, left alone and left out.</source>
        <translation>De import wacht tot is geteld wat wordt toegevoegd, bijgewerkt, ongewijzigd gelaten en overgeslagen.</translation>
    </message>
    <message>
        <source>There is nothing new to import: every row that can be taken is here already, just as it is in this file.</source>
        <translation>Er is niets nieuws te importeren: elke rij die kan worden overgenomen, staat hier al, precies zoals in dit bestand.</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>Het kon niet worden geteld.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Dit bestand is alleen-lezen, dus er kan niets in worden geïmporteerd.</translation>
    </message>
    <message>
        <source>One answer is missing: when people answered.</source>
        <translation>Er ontbreekt één antwoord: wanneer er is geantwoord.</translation>
    </message>
    <message>
        <source>A file of this name was imported on %1.</source>
        <translation>Een bestand met deze naam is geïmporteerd op %1.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportHead</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The name of where the rows come from. The same response in another file of this source is known again.</source>
        <translation>De naam van waar de rijen vandaan komen. Dezelfde respons in een ander bestand van deze bron wordt herkend.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are understood; change any of them in the list above it. The others are kept under their own names or left out.</source>
        <translation>
            <numerusform>Herkend: %1 van %Ln kolom; je kunt dit wijzigen in de lijst boven de kolom. Wat niet is herkend, blijft onder de eigen naam bewaard of wordt weggelaten.</numerusform>
            <numerusform>Herkend: %1 van %Ln kolommen; je kunt elk daarvan wijzigen in de lijst boven de kolom. De andere blijven onder hun eigen naam bewaard of worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows below are those of the sheet %1, as an example. Choose a sheet above, or take all those with responses one after the other.</source>
        <translation>De rijen hieronder zijn, als voorbeeld, die van het werkblad %1. Kies hierboven een werkblad, of neem alle werkbladen met responsen een voor een.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportList</name>
    <message>
        <source>Undo this import</source>
        <translation>Deze import ongedaan maken</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Er is nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Drop a spreadsheet or a survey platform’s export on the window, or choose one.</source>
        <translation>Sleep een spreadsheet of een export van een enquêteplatform naar het venster, of kies een bestand.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Bestand importeren…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>what has been imported; each import can be undone</source>
        <translation>elke import is ongedaan te maken</translation>
    </message>
    <message>
        <source>Takes the chosen import back (%1)</source>
        <translation>Maakt de gekozen import ongedaan (%1)</translation>
    </message>
    <message>
        <source>The import of %1 is undone.</source>
        <translation>De import van %1 is ongedaan gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are gone.</source>
        <translation>
            <numerusform>%Ln respons is verwijderd.</numerusform>
            <numerusform>%Ln responsen zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) have their earlier content back.</source>
        <translation>
            <numerusform>%Ln respons heeft weer de eerdere inhoud.</numerusform>
            <numerusform>%Ln responsen hebben weer hun eerdere inhoud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this import</source>
        <translation>Import tonen</translation>
    </message>
    <message>
        <source>What the chosen import did, and the rows that it left out.</source>
        <translation>Wat de gekozen import heeft gedaan, en de rijen die werden overgeslagen.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be imported into it.</source>
        <translation>Dit bestand is alleen-lezen, dus er kan niets in worden geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportResult</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Overgeslagen rijen</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Cijfers tonen</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 is geïmporteerd</translation>
    </message>
    <message>
        <source>The responses are from %1 to %2.</source>
        <translation>De responsen zijn van %1 tot en met %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came with a comment and without a score.</source>
        <translation>
            <numerusform>%Ln daarvan had wel een toelichting, maar geen score.</numerusform>
            <numerusform>%Ln daarvan hadden wel een toelichting, maar geen score.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Volgend bestand</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Lijst met imports</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 is niet geïmporteerd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>Deze rijen &amp;opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s) that were left out</source>
        <translation>
            <numerusform>%1 van %Ln overgeslagen rij</numerusform>
            <numerusform>De eerste %1 van %Ln overgeslagen rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of all files</source>
        <translation>Resultaat van alle bestanden</translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln alike</source>
        <translation>
            <numerusform>Nog %Ln net zo importeren</numerusform>
            <numerusform>Nog %Ln net zo importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that wait have the same columns, and are imported in one go as this one was.</source>
        <translation>
            <numerusform>%Ln wachtend bestand heeft dezelfde kolommen en wordt in één keer op dezelfde manier geïmporteerd.</numerusform>
            <numerusform>%Ln wachtende bestanden hebben dezelfde kolommen en worden in één keer op dezelfde manier geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deze import ongedaan maken</translation>
    </message>
    <message>
        <source>Takes this import back (%1)</source>
        <translation>Maakt deze import ongedaan (%1)</translation>
    </message>
    <message>
        <source>Nothing of it is counted any more.</source>
        <translation>Niets ervan telt nog mee.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. They are not kept any more.</source>
        <translation>
            <numerusform>%Ln rij is overgeslagen. Die wordt niet meer bewaard.</numerusform>
            <numerusform>%Ln rijen zijn overgeslagen. Die worden niet meer bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they are kept stands in the settings.</source>
        <translation>Hoelang ze worden bewaard, staat in de instellingen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were left out are not kept any more.</source>
        <translation>
            <numerusform>%Ln van de overgeslagen rijen wordt niet meer bewaard.</numerusform>
            <numerusform>%Ln van de overgeslagen rijen worden niet meer bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported and undone</source>
        <translation>%1 is geïmporteerd en ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportSummary</name>
    <message>
        <source>What the import does</source>
        <translation>Wat de import doet</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 left out</source>
        <translation>%1 toegevoegd, %2 bijgewerkt, %3 ongewijzigd, %4 overgeslagen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>new responses</source>
        <translation>nieuwe responsen</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>same response, newer content</source>
        <translation>zelfde respons, nieuwere inhoud</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>al aanwezig</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>with a reason for each</source>
        <translation>elk met een reden</translation>
    </message>
    <message numerus="yes">
        <source>new responses, %Ln without a score</source>
        <translation>
            <numerusform>nieuw, %Ln zonder score</numerusform>
            <numerusform>nieuw, %Ln zonder score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutLine</name>
    <message>
        <source>Row %1: %2</source>
        <comment>the number of a row, and why it is left out</comment>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>Show how the rows are read</source>
        <translation>Tonen hoe de rijen worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij tonen</numerusform>
            <numerusform>%Ln rijen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>the number of a row, what stands there, and why it is left out</comment>
        <translation>Rij %1, “%2”: %3</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutTable</name>
    <message>
        <source>Rows that were left out</source>
        <translation>Overgeslagen rijen</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %1 of %Ln row(s); the saved file has more.</source>
        <translation>
            <numerusform>Dit zijn de eerste %1 van %Ln rij; het opgeslagen bestand heeft er meer.</numerusform>
            <numerusform>Dit zijn de eerste %1 van %Ln rijen; het opgeslagen bestand heeft er meer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::PreviewTable</name>
    <message>
        <source>The first rows as they will be read</source>
        <translation>De eerste rijen zoals ze worden ingelezen</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueResult</name>
    <message>
        <source>Show the figures</source>
        <translation>Cijfers tonen</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Lijst met imports</translation>
    </message>
    <message>
        <source>Show this file’s result</source>
        <translation>Bestandsresultaat tonen</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Bestanden en het resultaat van elk</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) imported</source>
        <translation>
            <numerusform>%1 van %Ln bestand geïmporteerd</numerusform>
            <numerusform>%1 van %Ln bestanden geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>In all %1 added, %2 updated, %3 unchanged, %4 left out.</source>
        <translation>In totaal %1 toegevoegd, %2 bijgewerkt, %3 ongewijzigd, %4 overgeslagen.</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueStrip</name>
    <message>
        <source>Leave the others out</source>
        <translation>De andere overslaan</translation>
    </message>
    <message>
        <source>Imports none of the files that wait.</source>
        <translation>Importeert geen van de wachtende bestanden.</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Bestand %1 van %2: %3</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Dit is het laatste.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wachtend: %1</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ReadingChoice</name>
    <message>
        <source>Header rows</source>
        <translation>Kopregels</translation>
    </message>
    <message>
        <source>How many rows the headings take.</source>
        <translation>Hoeveel rijen de koppen innemen.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>How letters are written in the file.</source>
        <translation>Hoe letters in het bestand zijn geschreven.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>What parts the cells of a row.</source>
        <translation>Wat de cellen van een rij scheidt.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codering</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Scheidingsteken</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>zoals gevonden</translation>
    </message>
    <message>
        <source>found: %1</source>
        <comment>in a list of choices: what was found in the file</comment>
        <translation>gevonden: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>Header ro&amp;ws</source>
        <translation>Kop&amp;regels</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>In which order day, month and year stand.</source>
        <translation>In welke volgorde dag, maand en jaar staan.</translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation>D&amp;atums</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>maand eerst</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>jaar eerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dag eerst</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ScoreQuestion</name>
    <message>
        <source>Use it as the score</source>
        <translation>Als score gebruiken</translation>
    </message>
    <message>
        <source>Whether these are the scores</source>
        <translation>Of dit de scores zijn</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SheetChoice</name>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Werkblad</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Een voor een</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>The sheet of the file that is imported.</source>
        <translation>Het werkblad van het bestand dat wordt geïmporteerd.</translation>
    </message>
    <message>
        <source>Imports each of the sheets with responses, as if it were a file.</source>
        <translation>Importeert elk werkblad met responsen alsof het een bestand is.</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Werkblad kiezen</translation>
    </message>
</context>
<context>
    <name>gensvar::intake::SourcesPage</name>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Overgeslagen rijen opslaan</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 overgeslagen.csv</translation>
    </message>
    <message>
        <source>They are saved as %1, each with its reason, to be mended and imported again.</source>
        <translation>Ze zijn opgeslagen als %1, elk met de reden erbij, zodat je ze kunt corrigeren en opnieuw kunt importeren.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ActResponses</name>
    <message>
        <source>Take this one back in</source>
        <translation>Deze weer opnemen</translation>
    </message>
    <message>
        <source>Responses taken out at once</source>
        <translation>In één keer uitgesloten responsen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of these are still taken out</source>
        <translation>
            <numerusform>%Ln respons hiervan is nog uitgesloten</numerusform>
            <numerusform>%Ln responsen hiervan zijn nog uitgesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>The response counts again.</source>
        <translation>De respons telt weer mee.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Typ om te zoeken</translation>
    </message>
    <message>
        <source>Type to find, or a new name</source>
        <translation>Zoek, of typ een nieuwe naam</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ColleagueList</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Verantwoordelijken</translation>
    </message>
    <message>
        <source>Nobody is responsible for anything yet</source>
        <translation>Nog niemand is ergens verantwoordelijk voor</translation>
    </message>
    <message>
        <source>Choose a department, a touchpoint or another name, and “Responsible…” above it.</source>
        <translation>Kies een afdeling, een contactmoment of een andere naam, en daarboven “Verantwoordelijke…”.</translation>
    </message>
    <message>
        <source>Changes the name or e-mail in place (F2)</source>
        <translation>Wijzigt de naam of het e-mailadres ter plekke (F2)</translation>
    </message>
    <message>
        <source>Takes the person off this list; what they answer for has nobody then (Del)</source>
        <translation>Haalt de persoon van deze lijst; voor diens afdelingen en andere namen is dan niemand meer verantwoordelijk (Del)</translation>
    </message>
    <message>
        <source>The person is %1 now.</source>
        <translation>De persoon is nu %1.</translation>
    </message>
    <message>
        <source>The person is %1, %2 now.</source>
        <translation>De persoon is nu %1, %2.</translation>
    </message>
    <message>
        <source>%1 is off the list, and responsible for nothing.</source>
        <translation>%1 staat niet meer op de lijst en is nergens meer verantwoordelijk voor.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ComparePage</name>
    <message>
        <source>NPS that the platform shows</source>
        <translation>NPS die het platform toont</translation>
    </message>
    <message>
        <source>Number of responses that the platform shows</source>
        <translation>Aantal responsen dat het platform toont</translation>
    </message>
    <message>
        <source>What may be counted otherwise</source>
        <translation>Wat anders geteld kan zijn</translation>
    </message>
    <message>
        <source>Show these responses</source>
        <translation>Deze responsen tonen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nog niets te vergelijken</translation>
    </message>
    <message>
        <source>There are no responses in these days with this filter. Choose the days and the filter that the platform’s figure is of in the bar above.</source>
        <translation>In deze dagen zijn er met dit filter geen responsen. Kies in de balk hierboven de dagen en het filter waarover het cijfer van het platform gaat.</translation>
    </message>
    <message>
        <source>Compare with the platform</source>
        <translation>Vergelijken met het platform</translation>
    </message>
    <message>
        <source>Compared with the platform</source>
        <translation>Vergeleken met het platform</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>of</source>
        <comment>an NPS of so many responses</comment>
        <translation>bij</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>responsen</translation>
    </message>
    <message>
        <source>Days and filter</source>
        <translation>Dagen en filter</translation>
    </message>
    <message>
        <source>The platform shows</source>
        <translation>Het platform toont</translation>
    </message>
    <message>
        <source>Gensvar shows</source>
        <translation>Gensvar toont</translation>
    </message>
    <message>
        <source>All responses of all time</source>
        <translation>Alle responsen van de hele periode</translation>
    </message>
    <message>
        <source>NPS %1 %2: %3</source>
        <comment>the figure, its interval, its sum</comment>
        <translation>NPS %1 %2: %3</translation>
    </message>
    <message>
        <source>no responses</source>
        <translation>geen respons</translation>
    </message>
    <message>
        <source>Nothing is there that could be counted otherwise</source>
        <translation>Er is niets wat anders geteld kan zijn</translation>
    </message>
    <message>
        <source>NPS goes from −100 to 100: type it as the platform shows it.</source>
        <translation>De NPS loopt van −100 tot en met 100: typ het getal zoals het platform het toont.</translation>
    </message>
    <message>
        <source>The number of responses is a whole number from 0 on.</source>
        <translation>Het aantal responsen is een geheel getal vanaf 0.</translation>
    </message>
    <message>
        <source>Type in the NPS that the platform shows for these days and this filter, the number of its responses, or both.</source>
        <translation>Typ de NPS die het platform voor deze dagen en dit filter toont, het aantal responsen, of allebei.</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>bijv. %1</translation>
    </message>
    <message>
        <source>How the same responses can be counted is withheld from readers outside the team: what differs may be a few people’s answers.</source>
        <translation>Hoe dezelfde responsen geteld kunnen worden, wordt afgeschermd voor lezers buiten het team: het verschil kan om de antwoorden van enkele personen gaan.</translation>
    </message>
    <message>
        <source>Hide these responses</source>
        <translation>Deze responsen verbergen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Bezig met tellen…</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ErasurePanel</name>
    <message>
        <source>No backup beside the file holds the person.</source>
        <translation>Geen enkele reservekopie naast het bestand bevat de persoon.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>E-mail, phone, customer id or name</source>
        <translation>E-mail, telefoon, klant-id of naam</translation>
    </message>
    <message>
        <source>The person to erase: e-mail, phone, customer id or name</source>
        <translation>De persoon die je wilt wissen: e-mail, telefoon, klant-id of naam</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Contact, comments and attributes go for good; score and day stay as an anonymous answer, so that figures stand. No later import brings the person back.</source>
        <translation>Contactgegevens, toelichtingen en kenmerken verdwijnen voorgoed; score en dag blijven als anoniem antwoord bewaard, zodat de cijfers gelijk blijven. Ook een latere import brengt de persoon niet terug.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Persoon wissen</translation>
    </message>
    <message>
        <source>Nobody in the file is known by “%1”.</source>
        <translation>Niemand in het bestand is bekend als “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found; choose the one.</source>
        <translation>
            <numerusform>%Ln persoon gevonden; kies de juiste.</numerusform>
            <numerusform>%Ln personen gevonden; kies de juiste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) become anonymous.</source>
        <translation>
            <numerusform>%Ln respons wordt anoniem.</numerusform>
            <numerusform>%Ln responsen worden anoniem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) go, with name, e-mail and phone.</source>
        <translation>
            <numerusform>%Ln toelichting verdwijnt, met naam, e-mail en telefoon.</numerusform>
            <numerusform>%Ln toelichtingen verdwijnen, met naam, e-mail en telefoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit is niet ongedaan te maken.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>De persoon is gewist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are anonymous now.</source>
        <translation>
            <numerusform>%Ln respons is nu anoniem.</numerusform>
            <numerusform>%Ln responsen zijn nu anoniem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the file open: the last traces go from the disk when it closes it.</source>
        <translation>Een ander programma heeft het bestand open: de laatste sporen verdwijnen pas van de schijf als dat programma het sluit.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln person(s) found; there may be more. Choose the one, or type more to find fewer.</source>
        <translation>
            <numerusform>De eerste %Ln persoon; er kunnen er meer zijn. Kies de juiste, of typ meer om er minder te vinden.</numerusform>
            <numerusform>De eerste %Ln personen; er kunnen er meer zijn. Kies de juiste, of typ meer om er minder te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) hold the person and are not changed. Delete them when they are no longer needed:</source>
        <translation>
            <numerusform>%Ln reservekopie bevat de persoon en wordt niet gewijzigd. Verwijder die als die niet meer nodig is:</numerusform>
            <numerusform>%Ln reservekopieën bevatten de persoon en worden niet gewijzigd. Verwijder ze als ze niet meer nodig zijn:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::HistoryPage</name>
    <message>
        <source>Undo this change</source>
        <translation>Deze wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Names, merges, groups</source>
        <translation>Namen, samenvoegingen, groepen</translation>
    </message>
    <message>
        <source>Taken out and back</source>
        <translation>Uitgesloten en weer opgenomen</translation>
    </message>
    <message>
        <source>Erased persons</source>
        <translation>Gewiste personen</translation>
    </message>
    <message>
        <source>Undone changes</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>Instellingen van het bestand</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Welke wijzigingen worden getoond</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>what was done here, newest first</source>
        <translation>wat hier is gedaan, nieuwste eerst</translation>
    </message>
    <message>
        <source>This cannot be undone here; an import is undone among the imports.</source>
        <translation>Dit kan hier niet ongedaan worden gemaakt; een import maak je ongedaan bij de imports.</translation>
    </message>
    <message>
        <source>It is undone: %1</source>
        <comment>a sentence</comment>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind has been done.</source>
        <translation>Wijzigingen van deze soort zijn er niet.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln change(s).</source>
        <translation>
            <numerusform>Dit is de nieuwste %Ln wijziging.</numerusform>
            <numerusform>Dit zijn de nieuwste %Ln wijzigingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::LikeQuestion</name>
    <message>
        <source>Merge them</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Het zijn er twee</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) look alike. Merge them into “%3”?</source>
        <translation>“%1” (%2) en “%3” (%4) lijken hetzelfde te zijn. Samenvoegen tot “%3”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) after this one.</source>
        <translation>
            <numerusform>Hierna nog %Ln vraag.</numerusform>
            <numerusform>Hierna nog %Ln vragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::MovedResponses</name>
    <message>
        <source>Open this answer</source>
        <translation>Deze respons openen</translation>
    </message>
    <message>
        <source>Responses that are counted otherwise</source>
        <translation>Responsen die anders worden geteld</translation>
    </message>
    <message>
        <source>Shows the answer in full, with the customer’s other answers</source>
        <translation>Toont de hele respons, met de andere antwoorden van de klant</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln response(s)</source>
        <comment>a way of counting</comment>
        <translation>
            <numerusform>%1: %Ln respons</numerusform>
            <numerusform>%1: %Ln responsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NameActs</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Group under…</source>
        <translation>Groeperen onder…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Responsible…</source>
        <translation>Verantwoordelijke…</translation>
    </message>
    <message>
        <source>Gives it another name, everywhere (F2)</source>
        <translation>Geeft overal een andere naam (F2)</translation>
    </message>
    <message>
        <source>Takes out of its group, or parts what was merged into it</source>
        <translation>Haalt uit de groep, of splitst af wat ermee is samengevoegd</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>“%1” heet nu “%2”.</translation>
    </message>
    <message>
        <source>%1 and “%2” are one now: “%2”.</source>
        <comment>names</comment>
        <translation>%1 en “%2” zijn nu één: “%2”.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Samenvoegen met</translation>
    </message>
    <message>
        <source>Group under</source>
        <translation>Groeperen onder</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Nieuwe groep “%1”</translation>
    </message>
    <message>
        <source>In the group “%2”: %1.</source>
        <comment>names</comment>
        <translation>In de groep “%2”: %1.</translation>
    </message>
    <message>
        <source>Out of the group: %1.</source>
        <comment>names</comment>
        <translation>Uit de groep: %1.</translation>
    </message>
    <message>
        <source>What was merged into %1 stands by itself again.</source>
        <translation>Wat met %1 was samengevoegd, staat weer op zichzelf.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Nieuwe persoon “%1”</translation>
    </message>
    <message>
        <source>Nobody is responsible for “%1” any more.</source>
        <translation>Niemand is meer verantwoordelijk voor “%1”.</translation>
    </message>
    <message>
        <source>%1 is responsible for “%2”.</source>
        <translation>%1 is verantwoordelijk voor “%2”.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::NamesPage</name>
    <message>
        <source>What the names are of</source>
        <translation>Waarvan dit de namen zijn</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Naam zoeken</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>responses keep what came in, so each change here can be undone; figures as filtered</source>
        <translation>responsen behouden wat is binnengekomen, dus elke wijziging hier kun je ongedaan maken; cijfers volgens het filter</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Nog geen namen</translation>
    </message>
    <message>
        <source>No response that has been imported tells of one.</source>
        <translation>In geen enkele geïmporteerde respons staat er een.</translation>
    </message>
    <message>
        <source>Responsible people</source>
        <translation>Verantwoordelijken</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <comment>of a dimension</comment>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Only names with “%1”</source>
        <translation>Alleen namen met “%1”</translation>
    </message>
    <message>
        <source>This file may only be read, so names cannot be changed.</source>
        <translation>Dit bestand is alleen-lezen, dus de namen kunnen niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Another piece of work is under way; names can be changed when it is done.</source>
        <translation>Er loopt nog een andere bewerking; zodra die klaar is, kun je de namen wijzigen.</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::TakenOutPage</name>
    <message>
        <source>Take back in</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>What is taken out</source>
        <translation>Wat is uitgesloten</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Er is niets uitgesloten</translation>
    </message>
    <message>
        <source>Tests, own staff’s answers and duplicates that are taken out of the figures are listed here, and can be taken back.</source>
        <translation>Tests, antwoorden van eigen medewerkers en dubbele antwoorden die niet meetellen in de cijfers, staan hier en kun je weer opnemen.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Uitgesloten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) count in no figure</source>
        <translation>
            <numerusform>%Ln respons telt in geen enkel cijfer mee</numerusform>
            <numerusform>%Ln responsen tellen in geen enkel cijfer mee</numerusform>
        </translation>
    </message>
    <message>
        <source>By rule: answers from %1 are taken out as own staff’s when they are imported.</source>
        <comment>domains</comment>
        <translation>Volgens een regel: antwoorden van %1 worden bij het importeren uitgesloten als antwoorden van eigen medewerkers.</translation>
    </message>
    <message>
        <source>They count again.</source>
        <translation>Ze tellen weer mee.</translation>
    </message>
    <message>
        <source>Show the single ones</source>
        <translation>Afzonderlijk tonen</translation>
    </message>
    <message>
        <source>Lists the single responses of the chosen line, each to be taken back alone</source>
        <translation>Toont de afzonderlijke responsen van de gekozen regel; elke respons kun je apart weer opnemen</translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes it back (%1)</source>
        <translation>Maakt dit ongedaan (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Dat is al zo.</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Dit is ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>gensvar::models::AnswerTableModel</name>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>gensvar::models::CauseTableModel</name>
    <message>
        <source>Taken out</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>If the platform counts</source>
        <translation>Als het platform zo telt</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>NPS then</source>
        <translation>NPS dan</translation>
    </message>
    <message>
        <source>n then</source>
        <translation>n dan</translation>
    </message>
    <message>
        <source>To be seen in</source>
        <translation>Te zien bij</translation>
    </message>
    <message>
        <source>A list below</source>
        <translation>Een lijst hieronder</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ChangeListModel</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>In detail</translation>
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
        <translation>niets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Is responsible for</source>
        <translation>Verantwoordelijk voor</translation>
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
        <translation>niet gegeven</translation>
    </message>
</context>
<context>
    <name>gensvar::models::GroupTableModel</name>
    <message>
        <source>Between these figures NPS lies with 95 % certainty, as far as chance goes. Who chose not to answer is not covered.</source>
        <translation>Met 95% zekerheid ligt de NPS tussen deze waarden, voor zover het om toeval gaat. Non-respons is hierin niet meegenomen.</translation>
    </message>
    <message>
        <source>Whether the change is more than the chance of who happened to answer.</source>
        <translation>Of het verschil groter is dan te verklaren is uit toeval in wie er heeft geantwoord.</translation>
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
            <numerusform>Eerder %1 bij %Ln respons, nu %2.</numerusform>
            <numerusform>Eerder %1 bij %Ln responsen, nu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s)</source>
        <translation>
            <numerusform>%Ln kwartaal</numerusform>
            <numerusform>%Ln kwartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>The last period is a signal: more than chance explains in this series.</source>
        <translation>De laatste periode is een signaal: meer dan toeval in deze reeks verklaart.</translation>
    </message>
    <message>
        <source>The sum of all that lies in this group.</source>
        <translation>De som van alles wat in deze groep ligt.</translation>
    </message>
    <message>
        <source>The arrow beside the name, or Space, shows it alone, with its trend.</source>
        <translation>De pijl naast de naam, of de spatiebalk, toont alleen dit, met de trend.</translation>
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
        <translation>%1: geen respons</translation>
    </message>
</context>
<context>
    <name>gensvar::models::ImportListModel</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
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
        <translation>%1, werkblad %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wordt bekeken</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>wordt geïmporteerd</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>niet geïmporteerd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>imported and undone</source>
        <translation>geïmporteerd en ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>gensvar::models::IssueModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Waarom overgeslagen</translation>
    </message>
</context>
<context>
    <name>gensvar::models::NameTableModel</name>
    <message>
        <source>a group</source>
        <translation>een groep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Ermee samengevoegd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Verantwoordelijke</translation>
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
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>a ring marks a signal</source>
        <translation>een ring markeert een signaal</translation>
    </message>
    <message>
        <source>A signal: the last period lies beyond what chance explains in this series, or is the ninth in a row on one side of its middle.</source>
        <translation>Een signaal: de laatste periode ligt buiten wat toeval in deze reeks verklaart, of is de negende op rij aan dezelfde kant van het midden.</translation>
    </message>
    <message numerus="yes">
        <source>signals need %Ln period(s) with responses</source>
        <translation>
            <numerusform>voor signalen is %Ln periode met respons nodig</numerusform>
            <numerusform>voor signalen zijn %Ln perioden met respons nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signals need %Ln period(s) with responses that are over; here are %1.</source>
        <translation>
            <numerusform>Voor signalen is %Ln afgesloten periode met respons nodig; hier zijn het er %1.</numerusform>
            <numerusform>Voor signalen zijn %Ln afgesloten perioden met respons nodig; hier zijn het er %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS over n; colour where it is further than 4 points from that of all, %1; a frame alone: too few responses</source>
        <translation>NPS boven n; kleur waar die meer dan 4 punten afwijkt van het totaal, %1; alleen een kader: te weinig respons</translation>
    </message>
    <message>
        <source>change on %1</source>
        <comment>the period before</comment>
        <translation>verschil t.o.v. %1</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::NewsLine</name>
    <message>
        <source>Since %1 today:</source>
        <comment>a time of day</comment>
        <translation>Vandaag sinds %1:</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a day</comment>
        <translation>Sinds %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from detractors</source>
        <translation>
            <numerusform>%Ln daarvan van criticasters</numerusform>
            <numerusform>%Ln daarvan van criticasters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a comment</source>
        <translation>
            <numerusform>%Ln met een toelichting</numerusform>
            <numerusform>%Ln met een toelichting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays above its usual level, more than chance</source>
        <translation>%1 blijft boven het gewone niveau, meer dan toeval</translation>
    </message>
    <message>
        <source>%1 stays below its usual level, more than chance</source>
        <translation>%1 blijft onder het gewone niveau, meer dan toeval</translation>
    </message>
    <message>
        <source>%1 rose, more than chance</source>
        <translation>%1 is gestegen, meer dan toeval</translation>
    </message>
    <message>
        <source>%1 fell, more than chance</source>
        <translation>%1 is gedaald, meer dan toeval</translation>
    </message>
    <message>
        <source>%1 was the ninth month in a row on the same side of the middle of its series. Show its trend.</source>
        <translation>%1 was de negende maand op rij aan dezelfde kant van het midden van de reeks. Toon de trend.</translation>
    </message>
    <message>
        <source>%1 lies beyond what chance explains in its series of twelve months. Show its trend.</source>
        <translation>%1 ligt buiten wat toeval in deze reeks van twaalf maanden verklaart. Toon de trend.</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>a month</comment>
        <translation>%1 afgesloten</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changed, more than chance</source>
        <comment>departments and touchpoints</comment>
        <translation>
            <numerusform>nog %Ln veranderd, meer dan toeval</numerusform>
            <numerusform>nog %Ln veranderd, meer dan toeval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new response(s)</source>
        <translation>
            <numerusform>%Ln nieuwe respons</numerusform>
            <numerusform>%Ln nieuwe responsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button: the news have been read</comment>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Only what comes from now on is new.</source>
        <translation>Alleen wat vanaf nu binnenkomt, is nieuw.</translation>
    </message>
    <message>
        <source>Seen: only what comes from now on is new.</source>
        <translation>Gezien: alleen wat vanaf nu binnenkomt, is nieuw.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Tell again what is new.</source>
        <translation>Vertel opnieuw wat er nieuw is.</translation>
    </message>
</context>
<context>
    <name>gensvar::overview::OverviewPage</name>
    <message>
        <source>Responses</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>with its 95 % interval; responses beneath</source>
        <translation>met 95%-betrouwbaarheidsinterval; daaronder de respons</translation>
    </message>
    <message>
        <source>Step of the trend</source>
        <translation>Tijdstap van de trend</translation>
    </message>
    <message>
        <source>One point for each day, week, month, quarter or year.</source>
        <translation>Eén punt per dag, week, maand, kwartaal of jaar.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>De cijfers konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Nog geen respons</translation>
    </message>
    <message>
        <source>Import a spreadsheet or a survey platform’s export, and the figures appear here.</source>
        <translation>Importeer een spreadsheet of een export van een enquêteplatform; dan verschijnen hier de cijfers.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Bestand importeren…</translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Geen responsen binnen dit filter</translation>
    </message>
    <message numerus="yes">
        <source>The store has %Ln response(s), from %1 to %2.</source>
        <translation>
            <numerusform>Het gegevensbestand bevat %Ln respons, van %1 tot en met %2.</numerusform>
            <numerusform>Het gegevensbestand bevat %Ln responsen, van %1 tot en met %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alles tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a score</source>
        <translation>
            <numerusform>nog %Ln zonder score</numerusform>
            <numerusform>nog %Ln zonder score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln niet meegeteld</numerusform>
            <numerusform>%Ln niet meegeteld</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the responses</source>
        <translation>%1 van de responsen</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here; choose one above.</source>
        <translation>Hier lopen verschillende soorten enquêtes door elkaar; kies er hierboven één.</translation>
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
        <translation>NPS per week</translation>
    </message>
    <message>
        <source>NPS by month</source>
        <translation>NPS per maand</translation>
    </message>
    <message>
        <source>NPS by quarter</source>
        <translation>NPS per kwartaal</translation>
    </message>
    <message>
        <source>NPS by year</source>
        <translation>NPS per jaar</translation>
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
        <translation>%1 moet nog komen.</translation>
    </message>
    <message>
        <source>Type a day, such as %1.</source>
        <translation>Typ een dag, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as %2.</source>
        <translation>“%1” is geen dag. Typ de dag zoals %2.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::DaysPopup</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Deze dagen tonen</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the view before (Alt+Left)</source>
        <translation>Terug naar de vorige weergave (Alt+Pijl-links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Forward to the next view (Alt+Right)</source>
        <translation>Vooruit naar de volgende weergave (Alt+Pijl-rechts)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The filter appears here with the first responses.</source>
        <translation>Het filter verschijnt hier zodra er responsen zijn.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Zelf dagen kiezen…</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Alle scores</translation>
    </message>
    <message>
        <source>Promoters, 9–10</source>
        <translation>Promoters, 9–10</translation>
    </message>
    <message>
        <source>Passives, 7–8</source>
        <translation>Passief tevredenen, 7–8</translation>
    </message>
    <message>
        <source>Detractors, 0–6</source>
        <translation>Criticasters, 0–6</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ga naar of doe</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a verb: filter by one more thing</comment>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter by a touchpoint, a channel, a segment or anything else that your files tell</source>
        <translation>Filter op een contactmoment, een kanaal, een segment of iets anders dat in je bestanden staat</translation>
    </message>
    <message>
        <source>Filter by something else</source>
        <translation>Op iets anders filteren</translation>
    </message>
    <message>
        <source>Show all responses of all time</source>
        <translation>Alle responsen van de hele periode tonen</translation>
    </message>
    <message>
        <source>From your files</source>
        <translation>Uit je bestanden</translation>
    </message>
    <message>
        <source>Whenever they were added</source>
        <translation>Ongeacht wanneer toegevoegd</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::FilterChip</name>
    <message>
        <source>%1: %2. Press Delete to clear it.</source>
        <translation>%1: %2. Druk op Delete om dit te wissen.</translation>
    </message>
    <message>
        <source>%1: not filtered. Press Space to choose.</source>
        <translation>%1: niet gefilterd. Druk op de spatiebalk om te kiezen.</translation>
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
        <translation>Opent een lijst met plaatsen en acties. Toets: %1.</translation>
    </message>
    <message>
        <source>Go to a page, a department or a touchpoint, or do anything the menu offers (%1)</source>
        <translation>Ga naar een pagina, een afdeling of een contactmoment, of doe iets uit het menu (%1)</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::GroupTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::HeatLegend</name>
    <message>
        <source>Within 4 points of all: grey. Then a step of colour for every 8 points, the last beyond 20. Without a fill: too few responses.</source>
        <translation>Binnen 4 punten van het totaal: grijs. Daarna een kleurstap per 8 punten, de laatste boven 20. Zonder vulling: te weinig respons.</translation>
    </message>
    <message>
        <source>%1 against all, %2</source>
        <comment>right of the heat map&apos;s colours: +20; the NPS of all</comment>
        <translation>%1 t.o.v. totaal, %2</translation>
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
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows and %3 of %4 columns; filter to see the rest. The saved table has all.</source>
        <translation>De eerste %1 van %2 rijen en %3 van %4 kolommen; filter om de rest te zien. De opgeslagen tabel bevat alles.</translation>
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
        <translation>%1. Het interval houdt rekening met toeval, niet met non-respons.</translation>
    </message>
    <message numerus="yes">
        <source>%1, interval %2, %Ln response(s)</source>
        <translation>
            <numerusform>%1, interval %2, %Ln respons</numerusform>
            <numerusform>%1, interval %2, %Ln responsen</numerusform>
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
        <translation>%1 t.o.v. %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a change, the period before</comment>
        <translation>%1 t.o.v. %2</translation>
    </message>
    <message>
        <source>%1. These are too few responses for a certain figure.</source>
        <translation>%1. Dit is te weinig respons voor een betrouwbaar cijfer.</translation>
    </message>
    <message>
        <source>Several kinds of survey are mixed here.</source>
        <translation>Verschillende soorten enquêtes door elkaar.</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Picture</name>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s); filter to see the rest. The saved table has all.</source>
        <translation>
            <numerusform>%1 van %Ln rij; filter om de rest te zien. De opgeslagen tabel bevat alles.</numerusform>
            <numerusform>De eerste %1 van %Ln rijen; filter om de rest te zien. De opgeslagen tabel bevat alles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::SharesTile</name>
    <message>
        <source>Promoters, passives, detractors</source>
        <translation>Promoters, passief tevredenen, criticasters</translation>
    </message>
    <message>
        <source>%1 promoters, %2 passives, %3 detractors</source>
        <translation>%1 promoters, %2 passief tevredenen, %3 criticasters</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>promoters</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>passief tevredenen</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>criticasters</translation>
    </message>
    <message>
        <source>%1 (scores %2): %3, %4</source>
        <comment>a group, its scores, its share, its count</comment>
        <translation>%1 (scores %2): %3, %4</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::TableHeader</name>
    <message>
        <source>Headings: the arrow keys choose one, Enter sorts by it</source>
        <translation>Koppen: kies er een met de pijltoetsen, Enter sorteert erop</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Kolomkoppen</translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Takeaway</name>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiëren als tabel</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Opslaan als PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Opslaan als SVG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopiëren of opslaan: %1</translation>
    </message>
    <message>
        <source>Copy or save this, as a picture or as a table</source>
        <translation>Dit kopiëren of opslaan, als afbeelding of als tabel</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Gekopieerd als tabel</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Gekopieerd als afbeelding</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Voor lezers buiten het team</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, and those from which they could be worked out. How few is in the settings.</source>
        <translation>Schermt cijfers met weinig respons af, en ook cijfers waaruit die zijn af te leiden. Hoe weinig, staat in de instellingen.</translation>
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
        <translation>Typ om te zoeken</translation>
    </message>
    <message>
        <source>Find among %1</source>
        <translation>Zoeken binnen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; type to find them</source>
        <translation>
            <numerusform>nog %Ln; typ om die te zoeken</numerusform>
            <numerusform>nog %Ln; typ om ze te zoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: the responses of all time</source>
        <translation>Aantallen: de responsen van alle tijden</translation>
    </message>
</context>
<context>
    <name>gensvar::print::PrintPanel</name>
    <message>
        <source>Name the customers</source>
        <translation>Klantnamen vermelden</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a page</comment>
        <translation>Afdrukken: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Afdrukvoorbeeld</translation>
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
        <translation>Staand</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Afdrukstand</translation>
    </message>
    <message>
        <source>What customers wrote is personal data: print what is needed, and keep it as you keep the file. A comment may name somebody even without its customer.</source>
        <translation>Wat klanten hebben geschreven, zijn persoonsgegevens: druk af wat nodig is en bewaar het zoals je het bestand bewaart. Een toelichting kan ook iemand noemen als de klant er niet bij staat.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>For readers outside the team</source>
        <translation>Voor lezers buiten het team</translation>
    </message>
    <message>
        <source>Withholds figures of few responses, those from which they could be worked out, and comments of few. How few is in the settings.</source>
        <translation>Schermt cijfers van weinig respons af, cijfers waaruit die te berekenen zijn, en toelichtingen van weinig respons. De grenzen staan in de instellingen.</translation>
    </message>
</context>
<context>
    <name>gensvar::print::Printing</name>
    <message>
        <source>Printed %1</source>
        <comment>a day</comment>
        <translation>Afgedrukt op %1</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Op deze pagina is niets af te drukken.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Backups</name>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
</context>
<context>
    <name>gensvar::session::Session</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Import van %1 ongedaan maken</translation>
    </message>
    <message>
        <source>Making up sample responses</source>
        <translation>Voorbeeldresponsen maken</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Persoon wissen</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::BackupSection</name>
    <message>
        <source>Backups of this file</source>
        <translation>Reservekopieën van dit bestand</translation>
    </message>
    <message>
        <source>&amp;Make one on each day that something changes</source>
        <translation>&amp;Maken op elke dag waarop iets verandert</translation>
    </message>
    <message>
        <source>Make one n&amp;ow</source>
        <translation>N&amp;u maken</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>Make a backup on each day that something changes</source>
        <translation>Een reservekopie maken op elke dag waarop iets verandert</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>In a folder beside the file, while the work goes on.</source>
        <translation>In een map naast het bestand, terwijl je doorwerkt.</translation>
    </message>
    <message>
        <source>&amp;How many of those are kept</source>
        <translation>Hoeveel daarvan &amp;bewaren</translation>
    </message>
    <message>
        <source>The oldest goes when there is a newer one too many. Those that you make yourself stay.</source>
        <translation>De oudste verdwijnt zodra er met een nieuwere één te veel is. Reservekopieën die je zelf maakt, blijven staan.</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Reservekopie van</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>As a file &amp;beside this one</source>
        <translation>Als bestand &amp;naast dit bestand</translation>
    </message>
    <message>
        <source>In &amp;place of this file</source>
        <translation>In &amp;plaats van dit bestand</translation>
    </message>
    <message>
        <source>A backup of the file as it is now is made first.</source>
        <translation>Eerst wordt een reservekopie gemaakt van het bestand zoals het nu is.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>handmatig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln reservekopie</numerusform>
            <numerusform>%Ln reservekopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>The file is as it was on %1. What it was before is kept as the newest backup.</source>
        <translation>Het bestand is zoals het was op %1. Zoals het daarvoor was, is het bewaard als de nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>This is the file as it was on %1, under a name of its own.</source>
        <translation>Dit is het bestand zoals het was op %1, onder een eigen naam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased since then were erased from it, too.</source>
        <translation>
            <numerusform>%Ln persoon die sindsdien is gewist, is ook daaruit gewist.</numerusform>
            <numerusform>%Ln personen die sindsdien zijn gewist, zijn ook daaruit gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is the backup of %1 to be restored? Whoever was erased since then stays erased.</source>
        <translation>Hoe moet de reservekopie van %1 worden teruggezet? Wie sindsdien is gewist, blijft gewist.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::DataFolderSection</name>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>&amp;Use the usual one</source>
        <translation>Stan&amp;daardmap gebruiken</translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation>Gegevensmap wijzigen</translation>
    </message>
    <message>
        <source>Use the usual data folder</source>
        <translation>Standaardgegevensmap gebruiken</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Ge&amp;gevensmap openen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>The file that is used when none is chosen, the one with sample data and new files, each with its backups beside it. What lies in another folder stays there and opens as before.</source>
        <translation>Het bestand dat wordt gebruikt als je er geen kiest, het bestand met voorbeeldgegevens en nieuwe bestanden, elk met de reservekopieën ernaast. Wat in een andere map staat, blijft daar en wordt geopend zoals voorheen.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FiguresSection</name>
    <message>
        <source>Figures in this file</source>
        <translation>Cijfers in dit bestand</translation>
    </message>
    <message>
        <source>&amp;Fewest responses of a figure</source>
        <translation>Minimum&amp;aantal responsen per cijfer</translation>
    </message>
    <message>
        <source>A figure of fewer is shown in grey and marked as “too few responses”; it is never hidden.</source>
        <translation>Een cijfer met minder responsen wordt grijs getoond en gemarkeerd als “te weinig respons”; het wordt nooit verborgen.</translation>
    </message>
    <message>
        <source>Fewest res&amp;ponses for readers outside</source>
        <translation>Minimumaantal &amp;responsen voor externe lezers</translation>
    </message>
    <message>
        <source>Figures of fewer are withheld from what is copied or saved for readers outside the team, and so are others from which they could be worked out.</source>
        <translation>Cijfers met minder responsen worden afgeschermd in wat voor lezers buiten het team wordt gekopieerd of opgeslagen, en ook andere cijfers waaruit die zijn af te leiden.</translation>
    </message>
    <message>
        <source>Fewest for comments to &amp;be read outside</source>
        <translation>Minimum om toelichtingen &amp;extern te tonen</translation>
    </message>
    <message>
        <source>Comments behind fewer responses are withheld from readers outside the team.</source>
        <translation>Toelichtingen bij minder responsen worden afgeschermd voor lezers buiten het team.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::FileSection</name>
    <message>
        <source>This file</source>
        <translation>Dit bestand</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Days are counted &amp;in</source>
        <translation>Dagen volgens t&amp;ijdzone</translation>
    </message>
    <message>
        <source>The time zone that says on which day an answer with a time was given. A change counts all responses anew.</source>
        <translation>De tijdzone die bepaalt op welke dag een antwoord met een tijdstip is gegeven. Na een wijziging worden alle responsen opnieuw geteld.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>&amp;Keep what was for</source>
        <translation>&amp;Oude inhoud bewaren</translation>
    </message>
    <message>
        <source>Rows that an import left out, and what responses were before an import changed them. What is older is forgotten at once, and cannot be brought back by undoing an import.</source>
        <translation>Rijen die een import heeft overgeslagen, en de inhoud van responsen voordat een import die wijzigde. Wat ouder is, wordt meteen gewist en komt niet terug als je een import ongedaan maakt.</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::LookSection</name>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>&amp;Compacte rijen in tabellen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systeeminstelling volgen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>Words, dates and numbers change at once; what is under way goes on, a file to import stays as it is.</source>
        <translation>Teksten, datums en getallen veranderen meteen; wat bezig is, gaat door en een te importeren bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Volgens de taal</translation>
    </message>
    <message>
        <source>First day of the &amp;week</source>
        <translation>Eerste dag van de &amp;week</translation>
    </message>
    <message>
        <source>In calendars. The weeks that figures are of always begin on a Monday (ISO 8601).</source>
        <translation>In kalenders. De weken waarover cijfers gaan, beginnen altijd op maandag (ISO 8601).</translation>
    </message>
    <message>
        <source>Compact rows in tables</source>
        <translation>Compacte rijen in tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
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
        <translation>%1: nee</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::SettingsPage</name>
    <message>
        <source>No file is open: what belongs to a file is set when there is one.</source>
        <translation>Er is geen bestand geopend: wat bij een bestand hoort, stel je in zodra er een open is.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language, theme, compact rows, first day of the week</source>
        <translation>Taal, thema, compacte rijen, eerste dag van de week</translation>
    </message>
    <message>
        <source>Start view</source>
        <translation>Beginweergave</translation>
    </message>
    <message>
        <source>Fewest responses of a figure, privacy</source>
        <translation>Minste aantal responsen voor een cijfer, privacy</translation>
    </message>
    <message>
        <source>Where the file lies, its time zone, how long rows are kept</source>
        <translation>Waar het bestand staat, de tijdzone, hoe lang rijen bewaard blijven</translation>
    </message>
    <message>
        <source>Back up, or restore a backup</source>
        <translation>Reservekopie maken of terugzetten</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
</context>
<context>
    <name>gensvar::settings::StartSection</name>
    <message>
        <source>Start view of this file</source>
        <translation>Beginweergave van dit bestand</translation>
    </message>
    <message>
        <source>&amp;Start with this filter</source>
        <translation>Met dit &amp;filter beginnen</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>Wi&amp;ssen</translation>
    </message>
    <message>
        <source>Clear the start view</source>
        <translation>Beginweergave wissen</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation>Opent met</translation>
    </message>
    <message>
        <source>For you, on this computer. “Start here” in the menu takes the page as well.</source>
        <translation>Voor jou, op deze computer. “Hier beginnen” in het menu neemt ook de pagina mee.</translation>
    </message>
    <message>
        <source>what was last looked at</source>
        <translation>wat het laatst is bekeken</translation>
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
        <translation>Bestand in %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer; there may be more</source>
        <translation>Klant; er kunnen er meer zijn</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::GoToPopup</name>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Niets bevat deze letters.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ga naar of doe</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Plaatsen en acties</translation>
    </message>
    <message>
        <source>A page, a department, a customer, an action</source>
        <translation>Een pagina, afdeling, klant of actie</translation>
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
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>%1 – Gensvar</source>
        <comment>the open file</comment>
        <translation>%1 – Gensvar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” openen…</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Opening</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Spreadsheets and Gensvar files</source>
        <translation>Spreadsheets en Gensvar-bestanden</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>Gensvar files</source>
        <translation>Gensvar-bestanden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
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
        <translation>inlezen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wegschrijven</translation>
    </message>
    <message>
        <source>preparing search</source>
        <translation>zoekfunctie voorbereiden</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>controleren</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>nog %Ln seconde</numerusform>
            <numerusform>nog %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>nog %Ln minuut</numerusform>
            <numerusform>nog %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>De lopende bewerking annuleren</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Geen bestand geopend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln respons</numerusform>
            <numerusform>%Ln responsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln rij per seconde</numerusform>
            <numerusform>%Ln rijen per seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>long work: &quot;Importing Q3.xlsx&quot;</comment>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: cancelled, and nothing has changed</source>
        <translation>%1: geannuleerd; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: niet gelukt</translation>
    </message>
    <message>
        <source>Show what came of it: %1</source>
        <translation>Het resultaat tonen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::Tasks</name>
    <message>
        <source>Erase a person…</source>
        <translation>Een persoon wissen…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>AVG (GDPR)</translation>
    </message>
    <message>
        <source>Exclude responses from the figures…</source>
        <translation>Responsen uitsluiten van de cijfers…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Ongedaan maken wat is gedaan…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Merge, rename or group departments…</source>
        <translation>Afdelingen samenvoegen, hernoemen of groeperen…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>gensvar::shell::WelcomePage</name>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Een spreadsheet openen</translation>
    </message>
    <message>
        <source>Excel, CSV or OpenDocument, or an export from your survey platform. You see how it is read before anything is written.</source>
        <translation>Excel, CSV of OpenDocument, of een export van je enquêteplatform. Je ziet hoe het bestand wordt gelezen voordat er iets wordt weggeschreven.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window: .xlsx, .xls, .csv, .ods, .gensvar</source>
        <translation>Of sleep bestanden naar dit venster: .xlsx, .xls, .csv, .ods, .gensvar</translation>
    </message>
    <message>
        <source>Connect a survey platform</source>
        <translation>Een enquêteplatform koppelen</translation>
    </message>
    <message>
        <source>Gensvar fetches new responses by itself. This comes with a later version; until then open the platform’s export.</source>
        <translation>Gensvar haalt nieuwe responsen zelf op. Dit komt in een latere versie; open tot die tijd een export van het platform.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet beschikbaar</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Rondkijken in een voorbeeld</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <comment>a shortcut, as on the keys</comment>
        <translation>Ctrl Shift D</translation>
    </message>
    <message>
        <source>Start with the answers you have. All that you open stays in one file on this computer.</source>
        <translation>Begin met de antwoorden die je al hebt. Alles wat je opent, blijft in één bestand op deze computer.</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Wat zeggen je klanten?</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>%1   in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1   in %2</translation>
    </message>
    <message>
        <source>A made-up insurer with %1 departments and %2 responses. It is a file of its own and easy to throw away.</source>
        <translation>Een verzonnen verzekeraar met %1 afdelingen en %2 responsen. Het is een apart bestand, dat je zo weer weggooit.</translation>
    </message>
    <message>
        <source>What a file needs to have</source>
        <translation>Wat een bestand nodig heeft</translation>
    </message>
    <message>
        <source>Open a .gensvar file that someone shared</source>
        <translation>Een gedeeld .gensvar-bestand openen</translation>
    </message>
    <message>
        <source>change</source>
        <comment>the language</comment>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Taal wijzigen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Net Promoter Score in one local file: from a spreadsheet to figures, comments and the customers behind them.</source>
        <translation>Net Promoter Score in één lokaal bestand: van spreadsheet naar cijfers, toelichtingen en de klanten erachter.</translation>
    </message>
    <message>
        <source>Gensvar files to open, spreadsheets to import.</source>
        <translation>Gensvar-bestanden om te openen, spreadsheets om te importeren.</translation>
    </message>
</context>
</TS>
