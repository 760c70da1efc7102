<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FigureHint</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NPS %1, interval (%2 to %3), %Ln response(s)</source>
        <translation>
            <numerusform>NPS %1, interval (%2 to %3), %Ln response</numerusform>
            <numerusform>NPS %1, interval (%2 to %3), %Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as tests</source>
        <translation>
            <numerusform>the %Ln response taken out as tests</numerusform>
            <numerusform>the %Ln responses taken out as tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as own staff’s</source>
        <translation>
            <numerusform>the %Ln response taken out as own staff’s</numerusform>
            <numerusform>the %Ln responses taken out as own staff’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as duplicates</source>
        <translation>
            <numerusform>the %Ln response taken out as duplicates</numerusform>
            <numerusform>the %Ln responses taken out as duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln response(s) taken out as the wrong person’s</source>
        <translation>
            <numerusform>the %Ln response taken out as the wrong person’s</numerusform>
            <numerusform>the %Ln responses taken out as the wrong person’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only one of the same customer’s equal answers of a day</source>
        <translation>
            <numerusform>only one of the same customer’s equal answers of a day</numerusform>
            <numerusform>only one of the same customer’s equal answers of a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the last answer of each customer</source>
        <translation>
            <numerusform>only the last answer of each customer</numerusform>
            <numerusform>only the last answer of each customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finished answers only</source>
        <translation>
            <numerusform>finished answers only</numerusform>
            <numerusform>finished answers only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln comment(s) without a score</source>
        <translation>
            <numerusform>the %Ln comment without a score</numerusform>
            <numerusform>the %Ln comments without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln dismissed survey(s)</source>
        <translation>
            <numerusform>the %Ln dismissed survey</numerusform>
            <numerusform>the %Ln dismissed surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) whose score is not 0 to 10</source>
        <translation>
            <numerusform>the %Ln row whose score is not 0 to 10</numerusform>
            <numerusform>the %Ln rows whose score is not 0 to 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) without a date</source>
        <translation>
            <numerusform>the %Ln row without a date</numerusform>
            <numerusform>the %Ln rows without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln row(s) left out for another reason</source>
        <translation>
            <numerusform>the %Ln row left out for another reason</numerusform>
            <numerusform>the %Ln rows left out for another reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln response(s)</source>
        <comment>an NPS and its number of responses</comment>
        <translation>
            <numerusform>%1 of %Ln response</numerusform>
            <numerusform>%1 of %Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more way(s) of counting lead there: type in both numbers, and as many decimals as the platform shows.</source>
        <translation>
            <numerusform>And %Ln more way of counting leads there: type in both numbers, and as many decimals as the platform shows.</numerusform>
            <numerusform>And %Ln more ways of counting lead there: type in both numbers, and as many decimals as the platform shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) more</source>
        <translation>
            <numerusform>%Ln response more</numerusform>
            <numerusform>%Ln responses more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) fewer</source>
        <translation>
            <numerusform>%Ln response fewer</numerusform>
            <numerusform>%Ln responses fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) of the first and the last day tell no time of day, and stay where they are when days are counted by UTC.</source>
        <translation>
            <numerusform>%Ln response of the first and the last day tells no time of day, and stays where it is when days are counted by UTC.</numerusform>
            <numerusform>%Ln responses of the first and the last day tell no time of day, and stay where they are when days are counted by UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that imports left out are not looked at under a filter: of these only the day is known.</source>
        <translation>
            <numerusform>%Ln row that imports left out is not looked at under a filter: of these only the day is known.</numerusform>
            <numerusform>%Ln rows that imports left out are not looked at under a filter: of these only the day is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) that imports left out the day is not known: they are looked at for all time only.</source>
        <translation>
            <numerusform>Of %Ln row that imports left out the day is not known: it is looked at for all time only.</numerusform>
            <numerusform>Of %Ln rows that imports left out the day is not known: they are looked at for all time only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>In %n row(s) the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</source>
        <translation>
            <numerusform>In %n row the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</numerusform>
            <numerusform>In %n rows the score in “%1” does not agree with the group of promoters, passives and detractors in “%3”. The score was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</source>
        <translation>
            <numerusform>The ids in “%1” come back with other answers in %n row or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</numerusform>
            <numerusform>The ids in “%1” come back with other answers in %n rows or more; each replaced the one before. If the ids are not the responses’ own, undo the import and leave them out (--map response_id=).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.</source>
        <translation>
            <numerusform>A sheet holds at most %n row. Ask for fewer responses, or write a .csv file.</numerusform>
            <numerusform>A sheet holds at most %n rows. Ask for fewer responses, or write a .csv file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 In all, %n row(s) could not be taken, so nothing was imported, as you asked for.</source>
        <translation>
            <numerusform>%2 In all, %n row could not be taken, so nothing was imported, as you asked for.</numerusform>
            <numerusform>%2 In all, %n rows could not be taken, so nothing was imported, as you asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n different value(s), too many to group by. It can still be shown and searched.</source>
        <translation>
            <numerusform>“%1” has more than %n different value, too many to group by. It can still be shown and searched.</numerusform>
            <numerusform>“%1” has more than %n different values, too many to group by. It can still be shown and searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question has more than %n group(s) and periods, too many to answer. Ask for longer periods or a shorter time.</source>
        <translation>
            <numerusform>The question has more than %n group and periods, too many to answer. Ask for longer periods or a shorter time.</numerusform>
            <numerusform>The question has more than %n groups and periods, too many to answer. Ask for longer periods or a shorter time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the figures, as tests or as answers of your own staff: %n response(s). They can be taken back in.</source>
        <translation>
            <numerusform>Left out of the figures, as tests or as answers of your own staff: %n response. They can be taken back in.</numerusform>
            <numerusform>Left out of the figures, as tests or as answers of your own staff: %n responses. They can be taken back in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) with a date in “%1” that is written in another order than the rest.</source>
        <translation>
            <numerusform>Left out: %n row with a date in “%1” that is written in another order than the rest.</numerusform>
            <numerusform>Left out: %n rows with a date in “%1” that is written in another order than the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s) where the header has %2 columns, so it cannot be told which is which.</source>
        <translation>
            <numerusform>The row has %n cell where the header has %2 columns, so it cannot be told which is which.</numerusform>
            <numerusform>The row has %n cells where the header has %2 columns, so it cannot be told which is which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</source>
        <translation>
            <numerusform>Another department or touchpoint, as you gave for all rows, was set on %n response of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</numerusform>
            <numerusform>Another department or touchpoint, as you gave for all rows, was set on %n responses of “%2” that had one. If these are other answers, undo the import and name their source: --source NAME.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked wrongly as with or without a comment: %n response(s). Repairing the store mends this.</source>
        <translation>
            <numerusform>Marked wrongly as with or without a comment: %n response. Repairing the store mends this.</numerusform>
            <numerusform>Marked wrongly as with or without a comment: %n responses. Repairing the store mends this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of imports is wrong about where %n response(s) came from. Figures are right, but undoing an import may not be.</source>
        <translation>
            <numerusform>The list of imports is wrong about where %n response came from. Figures are right, but undoing an import may not be.</numerusform>
            <numerusform>The list of imports is wrong about where %n responses came from. Figures are right, but undoing an import may not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 Of %n row(s) not one could be taken, so nothing was imported.</source>
        <translation>
            <numerusform>%2 Of %n row not one could be taken, so nothing was imported.</numerusform>
            <numerusform>%2 Of %n rows not one could be taken, so nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no date that can be read.</source>
        <translation>
            <numerusform>Taken without “%1”, from row %3 on: %n row. What stands there is no date that can be read.</numerusform>
            <numerusform>Taken without “%1”, from row %3 on: %n rows. What stands there is no date that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no time of day.</source>
        <translation>
            <numerusform>Taken without “%1”, from row %3 on: %n row. What stands there is no time of day.</numerusform>
            <numerusform>Taken without “%1”, from row %3 on: %n rows. What stands there is no time of day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is none of the words that it can hold.</source>
        <translation>
            <numerusform>Taken without “%1”, from row %3 on: %n row. What stands there is none of the words that it can hold.</numerusform>
            <numerusform>Taken without “%1”, from row %3 on: %n rows. What stands there is none of the words that it can hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken without “%1”, from row %3 on: %n row(s). What stands there is no number.</source>
        <translation>
            <numerusform>Taken without “%1”, from row %3 on: %n row. What stands there is no number.</numerusform>
            <numerusform>Taken without “%1”, from row %3 on: %n rows. What stands there is no number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another department or touchpoint, as you gave for all rows, was set on %n response(s) of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</source>
        <translation>
            <numerusform>Another department or touchpoint, as you gave for all rows, was set on %n response of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</numerusform>
            <numerusform>Another department or touchpoint, as you gave for all rows, was set on %n responses of “%2” that had one. If these are other answers, undo the import, and import the file again with a source of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids in “%1” come back with other answers in %n row(s) or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</source>
        <translation>
            <numerusform>The ids in “%1” come back with other answers in %n row or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</numerusform>
            <numerusform>The ids in “%1” come back with other answers in %n rows or more; each replaced the one before. If the ids are not the responses’ own, undo the import, and import the file again with “Leave out” above that column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sums in the table %1 differ from a recount of the responses in %n row(s). Run gensvar-cli check --repair to build them anew.</source>
        <translation>
            <numerusform>The sums in the table %1 differ from a recount of the responses in %n row. Run gensvar-cli check --repair to build them anew.</numerusform>
            <numerusform>The sums in the table %1 differ from a recount of the responses in %n rows. Run gensvar-cli check --repair to build them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of %2 that are not there are referred to by %n row(s) of the table %1. Use a backup instead.</source>
        <translation>
            <numerusform>Rows of %2 that are not there are referred to by %n row of the table %1. Use a backup instead.</numerusform>
            <numerusform>Rows of %2 that are not there are referred to by %n rows of the table %1. Use a backup instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of an impossible score, day, kind or exclusion: %n response(s). Use a backup from before.</source>
        <translation>
            <numerusform>Of an impossible score, day, kind or exclusion: %n response. Use a backup from before.</numerusform>
            <numerusform>Of an impossible score, day, kind or exclusion: %n responses. Use a backup from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In “%1”, %n cell(s) are dates, none after the 12th of a month, beside texts such as “%3”. They seem to be dates written as %4 in which a spreadsheet program has swapped day and month. Check them; if they are, get the file from its source again and import it without opening it in a spreadsheet program.</source>
        <translation>
            <numerusform>In “%1”, %n cell is a date, not after the 12th of a month, beside texts such as “%3”. It seems to be a date written as %4 in which a spreadsheet program has swapped day and month. Check it; if it is, get the file from its source again and import it without opening it in a spreadsheet program.</numerusform>
            <numerusform>In “%1”, %n cells are dates, none after the 12th of a month, beside texts such as “%3”. They seem to be dates written as %4 in which a spreadsheet program has swapped day and month. Check them; if they are, get the file from its source again and import it without opening it in a spreadsheet program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: cells to the right of the table (column %1), beside %n row(s), from row %3 on. They have no header.</source>
        <translation>
            <numerusform>Left out: cells to the right of the table (column %1), beside %n row, which is row %3. They have no header.</numerusform>
            <numerusform>Left out: cells to the right of the table (column %1), beside %n rows, from row %3 on. They have no header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: the store has no response with the number(s) %1. The list of comments shows the numbers.</source>
        <translation>
            <numerusform>Nothing was changed: the store has no response with the number %1. The list of comments shows the numbers.</numerusform>
            <numerusform>Nothing was changed: the store has no response with the numbers %1. The list of comments shows the numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as a test.</source>
        <translation>
            <numerusform>%n response left out as a test.</numerusform>
            <numerusform>%n responses left out as a test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as own staff&apos;s.</source>
        <translation>
            <numerusform>%n response left out as own staff&apos;s.</numerusform>
            <numerusform>%n responses left out as own staff&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as given twice.</source>
        <translation>
            <numerusform>%n response left out as given twice.</numerusform>
            <numerusform>%n responses left out as given twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out as the wrong person&apos;s.</source>
        <translation>
            <numerusform>%n response left out as the wrong person&apos;s.</numerusform>
            <numerusform>%n responses left out as the wrong person&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) taken back in.</source>
        <translation>
            <numerusform>%n response taken back in.</numerusform>
            <numerusform>%n responses taken back in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) made anonymous.</source>
        <translation>
            <numerusform>%n response made anonymous.</numerusform>
            <numerusform>%n responses made anonymous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s).</source>
        <translation>
            <numerusform>%n day.</numerusform>
            <numerusform>%n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s).</source>
        <translation>
            <numerusform>%n response.</numerusform>
            <numerusform>%n responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These comments are of fewer than %n response(s), and so are withheld from readers outside the team. How few is in the settings.</source>
        <translation>
            <numerusform>These comments are of fewer than %n response, and so are withheld from readers outside the team. How few is in the settings.</numerusform>
            <numerusform>These comments are of fewer than %n responses, and so are withheld from readers outside the team. How few is in the settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since then were erased again.</source>
        <translation>
            <numerusform>%n person erased since then was erased again.</numerusform>
            <numerusform>%n people erased since then were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>Withheld: figures of fewer than %Ln response(s), and those from which they could be worked out.</source>
        <translation>
            <numerusform>Withheld: figures of fewer than %Ln response, and those from which they could be worked out.</numerusform>
            <numerusform>Withheld: figures of fewer than %Ln responses, and those from which they could be worked out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%1: NPS %2, interval %3, %Ln response(s)</source>
        <translation>
            <numerusform>%1: NPS %2, interval %3, %Ln response</numerusform>
            <numerusform>%1: NPS %2, interval %3, %Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentTakeaway</name>
    <message numerus="yes">
        <source>%Ln comment(s) copied; all of them can be saved as CSV.</source>
        <translation>
            <numerusform>%Ln comment copied; all of them can be saved as CSV.</numerusform>
            <numerusform>%Ln comments copied; all of them can be saved as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) copied</source>
        <translation>
            <numerusform>%Ln comment copied</numerusform>
            <numerusform>%Ln comments copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln comment(s)</source>
        <translation>
            <numerusform>The first %1 of %Ln comment</numerusform>
            <numerusform>The first %1 of %Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CommentsPage</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) came with a score and without a comment.</source>
        <translation>
            <numerusform>%Ln response came with a score and without a comment.</numerusform>
            <numerusform>%Ln responses came with a score and without a comment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln of %1 contains “%2”</numerusform>
            <numerusform>%Ln of %1 contain “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 contain(s) “%2”, so far; search is being prepared</source>
        <comment>comments; the found ones; %1: of how many</comment>
        <translation>
            <numerusform>%Ln of %1 contains “%2”, so far; search is being prepared</numerusform>
            <numerusform>%Ln of %1 contain “%2”, so far; search is being prepared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::comments::CustomerPart</name>
    <message numerus="yes">
        <source>%1, latest score(s) %2</source>
        <comment>how many contacts; a list of scores</comment>
        <translation>
            <numerusform>%1, latest score %2</numerusform>
            <numerusform>%1, latest scores %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the newest %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Show the newest</numerusform>
            <numerusform>Show the newest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>answers</comment>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportFoot</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportForm</name>
    <message numerus="yes">
        <source>the first %1 of %Ln row(s), as they will be read</source>
        <translation>
            <numerusform>%1 of %Ln row, as it will be read</numerusform>
            <numerusform>the first %1 of %Ln rows, as they will be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportHead</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are understood; change any of them in the list above it. The others are kept under their own names or left out.</source>
        <translation>
            <numerusform>%1 of %Ln column is understood; change any of them in the list above it. The others are kept under their own names or left out.</numerusform>
            <numerusform>%1 of %Ln columns are understood; change any of them in the list above it. The others are kept under their own names or left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportList</name>
    <message numerus="yes">
        <source>%Ln response(s) are gone.</source>
        <translation>
            <numerusform>%Ln response is gone.</numerusform>
            <numerusform>%Ln responses are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) have their earlier content back.</source>
        <translation>
            <numerusform>%Ln response has its earlier content back.</numerusform>
            <numerusform>%Ln responses have their earlier content back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportResult</name>
    <message numerus="yes">
        <source>%Ln of them came with a comment and without a score.</source>
        <translation>
            <numerusform>%Ln of them came with a comment and without a score.</numerusform>
            <numerusform>%Ln of them came with a comment and without a score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s) that were left out</source>
        <translation>
            <numerusform>%1 of %Ln row that was left out</numerusform>
            <numerusform>The first %1 of %Ln rows that were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln alike</source>
        <translation>
            <numerusform>Import the other one alike</numerusform>
            <numerusform>Import the other %Ln alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that wait have the same columns, and are imported in one go as this one was.</source>
        <translation>
            <numerusform>%Ln file that waits has the same columns, and is imported as this one was.</numerusform>
            <numerusform>%Ln files that wait have the same columns, and are imported in one go as this one was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. They are not kept any more.</source>
        <translation>
            <numerusform>%Ln row was left out. It is not kept any more.</numerusform>
            <numerusform>%Ln rows were left out. They are not kept any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were left out are not kept any more.</source>
        <translation>
            <numerusform>%Ln of the rows that were left out is not kept any more.</numerusform>
            <numerusform>%Ln of the rows that were left out are not kept any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::ImportSummary</name>
    <message numerus="yes">
        <source>new responses, %Ln without a score</source>
        <translation>
            <numerusform>new responses, %Ln without a score</numerusform>
            <numerusform>new responses, %Ln without a score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutLine</name>
    <message numerus="yes">
        <source>Show the %Ln row(s)</source>
        <translation>
            <numerusform>Show the %Ln row</numerusform>
            <numerusform>Show the %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::LeftOutTable</name>
    <message numerus="yes">
        <source>These are the first %1 of %Ln row(s); the saved file has more.</source>
        <translation>
            <numerusform>These are the first %1 of %Ln row; the saved file has more.</numerusform>
            <numerusform>These are the first %1 of %Ln rows; the saved file has more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::intake::QueueResult</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) imported</source>
        <translation>
            <numerusform>%1 of %Ln file imported</numerusform>
            <numerusform>%1 of %Ln files imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ActResponses</name>
    <message numerus="yes">
        <source>%Ln response(s) of these are still taken out</source>
        <translation>
            <numerusform>%Ln response of these is still taken out</numerusform>
            <numerusform>%Ln responses of these are still taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::ErasurePanel</name>
    <message numerus="yes">
        <source>%Ln person(s) found; choose the one.</source>
        <translation>
            <numerusform>%Ln person found; choose them.</numerusform>
            <numerusform>%Ln persons found; choose the one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) become anonymous.</source>
        <translation>
            <numerusform>%Ln response becomes anonymous.</numerusform>
            <numerusform>%Ln responses become anonymous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) go, with name, e-mail and phone.</source>
        <translation>
            <numerusform>%Ln comment goes, with name, e-mail and phone.</numerusform>
            <numerusform>%Ln comments go, with name, e-mail and phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) are anonymous now.</source>
        <translation>
            <numerusform>%Ln response is anonymous now.</numerusform>
            <numerusform>%Ln responses are anonymous now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln person(s) found; there may be more. Choose the one, or type more to find fewer.</source>
        <translation>
            <numerusform>The first %Ln person found; there may be more. Choose the one, or type more to find fewer.</numerusform>
            <numerusform>The first %Ln persons found; there may be more. Choose the one, or type more to find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) hold the person and are not changed. Delete them when they are no longer needed:</source>
        <translation>
            <numerusform>%Ln backup holds the person and is not changed. Delete it when it is no longer needed:</numerusform>
            <numerusform>%Ln backups hold the person and are not changed. Delete them when they are no longer needed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::HistoryPage</name>
    <message numerus="yes">
        <source>These are the newest %Ln change(s).</source>
        <translation>
            <numerusform>This is the newest change.</numerusform>
            <numerusform>These are the newest %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::LikeQuestion</name>
    <message numerus="yes">
        <source>%Ln more question(s) after this one.</source>
        <translation>
            <numerusform>%Ln more question after this one.</numerusform>
            <numerusform>%Ln more questions after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::MovedResponses</name>
    <message numerus="yes">
        <source>%1: %Ln response(s)</source>
        <comment>a way of counting</comment>
        <translation>
            <numerusform>%1: %Ln response</numerusform>
            <numerusform>%1: %Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::keeping::TakenOutPage</name>
    <message numerus="yes">
        <source>%Ln response(s) count in no figure</source>
        <translation>
            <numerusform>%Ln response counts in no figure</numerusform>
            <numerusform>%Ln responses count in no figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::models::GroupTableModel</name>
    <message numerus="yes">
        <source>%1 of %Ln response(s) before, %2 now.</source>
        <translation>
            <numerusform>%1 of %Ln response before, %2 now.</numerusform>
            <numerusform>%1 of %Ln responses before, %2 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s)</source>
        <translation>
            <numerusform>%Ln quarter</numerusform>
            <numerusform>%Ln quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::overview::Breakdown</name>
    <message numerus="yes">
        <source>signals need %Ln period(s) with responses</source>
        <translation>
            <numerusform>signals need %Ln period with responses</numerusform>
            <numerusform>signals need %Ln periods with responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signals need %Ln period(s) with responses that are over; here are %1.</source>
        <translation>
            <numerusform>Signals need %Ln period with responses that is over; here are %1.</numerusform>
            <numerusform>Signals need %Ln periods with responses that are over; here are %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::overview::NewsLine</name>
    <message numerus="yes">
        <source>%Ln of them from detractors</source>
        <translation>
            <numerusform>%Ln of them from a detractor</numerusform>
            <numerusform>%Ln of them from detractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a comment</source>
        <translation>
            <numerusform>%Ln with a comment</numerusform>
            <numerusform>%Ln with a comment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changed, more than chance</source>
        <comment>departments and touchpoints</comment>
        <translation>
            <numerusform>%Ln more changed, more than chance</numerusform>
            <numerusform>%Ln more changed, more than chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new response(s)</source>
        <translation>
            <numerusform>%Ln new response</numerusform>
            <numerusform>%Ln new responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::overview::OverviewPage</name>
    <message numerus="yes">
        <source>The store has %Ln response(s), from %1 to %2.</source>
        <translation>
            <numerusform>The store has %Ln response, from %1 to %2.</numerusform>
            <numerusform>The store has %Ln responses, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a score</source>
        <translation>
            <numerusform>%Ln more without a score</numerusform>
            <numerusform>%Ln more without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::GroupTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::HeatMap</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::NpsTile</name>
    <message numerus="yes">
        <source>%1, interval %2, %Ln response(s)</source>
        <translation>
            <numerusform>%1, interval %2, %Ln response</numerusform>
            <numerusform>%1, interval %2, %Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::Picture</name>
    <message numerus="yes">
        <source>The first %1 of %Ln row(s); filter to see the rest. The saved table has all.</source>
        <translation>
            <numerusform>The first %1 of %Ln row; filter to see the rest. The saved table has all.</numerusform>
            <numerusform>The first %1 of %Ln rows; filter to see the rest. The saved table has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::parts::ValuePopup</name>
    <message numerus="yes">
        <source>%Ln more; type to find them</source>
        <translation>
            <numerusform>%Ln more; type to find it</numerusform>
            <numerusform>%Ln more; type to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::print::PrintPanel</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::settings::BackupSection</name>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased since then were erased from it, too.</source>
        <translation>
            <numerusform>%Ln person erased since then was erased from it, too.</numerusform>
            <numerusform>%Ln people erased since then were erased from it, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gensvar::shell::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln row a second</numerusform>
            <numerusform>%Ln rows a second</numerusform>
        </translation>
    </message>
</context>
</TS>
