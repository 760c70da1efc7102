<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>%n row(s) have a date in “%1” that is written in another order than the rest. They were left out.</source>
        <translation>
            <numerusform>%n row have a date in “%1” that is written in another order than the rest. They were left out.</numerusform>
            <numerusform>%n rows have a date in “%1” that is written in another order than the rest. They were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score in “%1” does not agree with the group of promoters, passives and detractors that the file tells. The score was taken.</source>
        <translation>
            <numerusform>In %n row the score in “%1” does not agree with the group of promoters, passives and detractors that the file tells. The score was taken.</numerusform>
            <numerusform>In %n rows the score in “%1” does not agree with the group of promoters, passives and detractors that the file tells. The score was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sums in the table %1 differ from a recount of the responses in %n row(s). Run check --repair to build them anew.</source>
        <translation>
            <numerusform>The sums in the table %1 differ from a recount of the responses in %n row. Run check --repair to build them anew.</numerusform>
            <numerusform>The sums in the table %1 differ from a recount of the responses in %n rows. Run check --repair to build them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.</source>
        <translation>
            <numerusform>A sheet holds at most %n row. Ask for fewer responses, or write a .csv file.</numerusform>
            <numerusform>A sheet holds at most %n rows. Ask for fewer responses, or write a .csv file.</numerusform>
        </translation>
    </message>
</context>
</TS>
