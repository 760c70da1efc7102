// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/platform.h"

#include "map/folded.h"
#include "map/studynotes.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

namespace {

// A platform is known by headers that must all be there, folded, with | between.
struct Mark
{
    QLatin1StringView platform;
    QLatin1StringView headers;
};

constexpr Mark marks[]{
    {"qualtrics"_L1, "recorded date|response id|distribution channel"_L1},
    {"qualtrics"_L1, "response set|response id"_L1},
    {"qualtrics"_L1, "recorded date|response id|progress"_L1},
    {"surveymonkey"_L1, "respondent id|collector id"_L1},
    {"limesurvey"_L1, "id|submitdate|lastpage"_L1},
    {"limesurvey"_L1, "id|submitdate|startlanguage"_L1},
    {"limesurvey"_L1, "id|submitdate|seed"_L1},
    {"limesurvey"_L1, "response id|date submitted|last page"_L1},
    {"limesurvey"_L1, "id svar|inskickat|sista sidan"_L1},
    {"formbricks"_L1, "response id|timestamp|formbricks id internal"_L1},
    {"formbricks"_L1, "no|response id|timestamp|finished|survey id"_L1},
    {"typeform"_L1, "start date utc|submit date utc"_L1},
    {"typeform"_L1, "submit date utc|network id"_L1},
    {"hubspot"_L1, "hs value"_L1},
    {"hubspot"_L1, "hs submission timestamp"_L1},
    {"msforms"_L1, "id|start time|completion time"_L1},
    {"msforms"_L1, "id|starttid|sluttid"_L1},
    {"msforms"_L1, "id|starttid|slutforandetid"_L1},
    {"msforms"_L1, "id|starttidpunkt|slutforandetid"_L1},
    {"msforms"_L1, "id|starttidspunkt|faerdiggorelsestidspunkt"_L1},
    {"msforms"_L1, "id|starttidspunkt|fuldforelsestidspunkt"_L1},
    {"msforms"_L1, "id|starttidspunkt|fullforingstidspunkt"_L1},
    {"msforms"_L1, "id|begintijd|tijd van voltooien"_L1},
    {"msforms"_L1, "id|startzeit|fertigstellungszeit"_L1},
    {"chatwoot"_L1, "agent name|rating|feedback|contact name"_L1},
    {"chatwoot"_L1, "agent name|rating|feedback comment|contact name"_L1},
    {"retently"_L1, "score|feedback|campaign|tags|date rated"_L1},
    {"asknicely"_L1, "answer|comment|responded|question type"_L1},
};

} // namespace

QString platformOf(const StudyNotes &notes)
{
    if (notes.header.shape == HeaderRows::Shape::Imports || notes.header.shape == HeaderRows::Shape::Legacy)
        return u"qualtrics"_s;
    QStringList headers;
    for (const ColumnNotes &column : notes.columns)
        headers.append(folded(column.header));
    for (const Mark &mark : marks) {
        const auto all = QString(mark.headers).split(u'|');
        if (std::all_of(all.begin(), all.end(), [&headers](const QString &one) { return headers.contains(one); }))
            return mark.platform;
    }
    // Google Forms: a timestamp in the account's language, then the questions as they were asked.
    static const QStringList timestamps{u"Timestamp"_s,
                                        u"Tidsstämpel"_s,
                                        u"Tidstämpel"_s,
                                        u"Tidsmerke"_s,
                                        u"Tidsstempel"_s,
                                        u"Tijdstempel"_s,
                                        u"Zeitstempel"_s,
                                        u"Horodateur"_s,
                                        u"Marca temporal"_s,
                                        u"Carimbo de data/hora"_s,
                                        u"Informazioni cronologiche"_s};
    const bool asks = std::any_of(notes.columns.begin(), notes.columns.end(),
                                  [](const ColumnNotes &column) { return column.header.count(u' ') >= 3; });
    if (asks && timestamps.contains(notes.columns.front().header))
        return u"googleforms"_s;
    return {};
}

QString platformName(const QString &platform)
{
    static const QHash<QString, QString> names{
        {u"qualtrics"_s, u"Qualtrics"_s},     {u"surveymonkey"_s, u"SurveyMonkey"_s},
        {u"limesurvey"_s, u"LimeSurvey"_s},   {u"formbricks"_s, u"Formbricks"_s},
        {u"typeform"_s, u"Typeform"_s},       {u"hubspot"_s, u"HubSpot"_s},
        {u"msforms"_s, u"Microsoft Forms"_s}, {u"googleforms"_s, u"Google Forms"_s},
        {u"chatwoot"_s, u"Chatwoot"_s},       {u"retently"_s, u"Retently"_s},
        {u"asknicely"_s, u"AskNicely"_s}};
    return names.value(platform, platform);
}

} // namespace gensvar::map
