// SPDX-License-Identifier: GPL-3.0-or-later
#include "importoptions.h"

#include "cli.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

void declareImportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"source"_s,
         Cli::tr("Where the answers come from. Without it: the source of an earlier import with the same header, else "
                 "a new one named after the file."),
         u"NAME"_s},
        {u"sheet"_s, Cli::tr("The sheet to import."), u"NAME"_s},
        {u"map"_s,
         Cli::tr("Read a field from the column of that header, or from “#3” by position. May be repeated; the same "
                 "field again joins columns; nothing after = unmaps."),
         u"FIELD=COLUMN"_s},
        {u"set"_s, Cli::tr("The same value for all rows, or for those whose mapped cell is empty."), u"FIELD=VALUE"_s},
        {u"keep"_s, Cli::tr("Keep a column that would be left out, such as an IP address."), u"COLUMN"_s},
        {u"profile"_s, Cli::tr("Use a saved mapping."), u"NAME"_s},
        {u"save-profile"_s, Cli::tr("Save the mapping that was used."), u"NAME"_s},
        {u"encoding"_s, Cli::tr("A text file's encoding, instead of detecting it: utf-8, windows-1252 …"), u"NAME"_s},
        {u"delimiter"_s, Cli::tr("What parts a text file's fields, instead of detecting it; tab for a tab."), u"C"_s},
        {u"date-order"_s, Cli::tr("How dates are written where day and month could be either."), u"dmy|mdy|ymd"_s},
        {u"zone"_s, Cli::tr("The time zone of times without one; the store's without it."), u"ZONE"_s},
        {u"header-rows"_s, Cli::tr("How many header rows there are, instead of detecting it."), u"N"_s},
        {u"anonymous"_s, Cli::tr("The answers were promised anonymity: no customers are made of them.")},
        {u"dry-run"_s, Cli::tr("Tell what would be done, and change nothing.")},
        {u"strict"_s, Cli::tr("Refuse a file as soon as one of its rows has to be rejected.")},
        {u"rejects"_s,
         Cli::tr("Write the rejected rows there, as they stood and with the reason. With several files, each gets a "
                 "file of its own, named after both."),
         u"FILE.csv"_s},
    });
}

namespace {

struct Setting
{
    domain::Field field;
    QString value;
};

base::Result<Setting> setting(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return wrongUsage(Cli::tr("--%1 takes FIELD=…, not “%2”.").arg(option, text));
    const auto field = domain::fieldNamed(QStringView(text).first(equals));
    if (!field) {
        QStringList names;
        for (const domain::Field each : domain::allFields())
            names.append(domain::fieldName(each));
        return wrongUsage(
            Cli::tr("There is no field “%1”. The fields are %2.").arg(text.first(equals), names.join(u", "_s)));
    }
    return Setting{*field, text.mid(equals + 1)};
}

// Which of day and month people write first where the user lives.
domain::DateOrder habit()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    if (format.startsWith(u'y'))
        return domain::DateOrder::YearMonthDay;
    return month < day ? domain::DateOrder::MonthDayYear : domain::DateOrder::DayMonthYear;
}

base::Result<void> readMapping(const Call &call, domain::MapWishes &wishes)
{
    for (const QString &text : call.parser.values(u"map"_s)) {
        const auto mapped = setting(u"map"_s, text);
        if (!mapped)
            return base::failure(mapped);
        QStringList &columns = wishes.map[mapped->field];
        if (!mapped->value.isEmpty())
            columns.append(mapped->value);
    }
    for (const QString &text : call.parser.values(u"set"_s)) {
        const auto constant = setting(u"set"_s, text);
        if (!constant)
            return base::failure(constant);
        if (wishes.constants.contains(constant->field))
            return wrongUsage(Cli::tr("--set names “%1” twice.").arg(domain::fieldName(constant->field)));
        wishes.constants.insert(constant->field, constant->value);
    }
    wishes.keep = call.parser.values(u"keep"_s);
    return {};
}

base::Result<domain::MapWishes> readWishes(const Call &call)
{
    domain::MapWishes wishes;
    if (const auto read = readMapping(call, wishes); !read)
        return base::failure(read);
    const auto order = call.choice(u"date-order"_s, {u"dmy"_s, u"mdy"_s, u"ymd"_s}, -1);
    if (!order)
        return base::failure(order);
    constexpr std::array orders{domain::DateOrder::DayMonthYear, domain::DateOrder::MonthDayYear,
                                domain::DateOrder::YearMonthDay};
    if (*order >= 0)
        wishes.dateOrder = orders[size_t(*order)];
    const auto headerRows = call.number(u"header-rows"_s, -1, 0, 100);
    if (!headerRows)
        return base::failure(headerRows);
    wishes.headerRows = int(*headerRows);
    wishes.zone = call.parser.value(u"zone"_s);
    if (!wishes.zone.isEmpty()) {
        if (const auto zone = zoneNamed(wishes.zone); !zone)
            return base::failure(zone);
    }
    wishes.languageOrder = habit();
    return wishes;
}

} // namespace

// A script's variable that was empty would silently mean the default.
static base::Result<void> checkTold(const Call &call)
{
    for (const QString &option : {u"source"_s, u"sheet"_s, u"profile"_s, u"save-profile"_s, u"encoding"_s, u"zone"_s,
                                  u"keep"_s, u"rejects"_s}) {
        const QStringList values = call.parser.values(option);
        if (std::any_of(values.begin(), values.end(), [](const QString &value) { return value.trimmed().isEmpty(); }))
            return wrongUsage(Cli::tr("--%1 needs a value.").arg(option));
    }
    return {};
}

base::Result<domain::ImportRequest> readImportOptions(const Call &call)
{
    if (const auto told = checkTold(call); !told)
        return base::failure(told);
    auto wishes = readWishes(call);
    if (!wishes)
        return base::failure(wishes);
    const auto delimiter = call.character(u"delimiter"_s);
    if (!delimiter)
        return base::failure(delimiter);
    const QCommandLineParser &parser = call.parser;
    domain::ImportRequest request;
    request.wishes = std::move(*wishes);
    request.delimiter = *delimiter;
    request.source = parser.value(u"source"_s);
    request.sheet = parser.value(u"sheet"_s);
    request.profile = parser.value(u"profile"_s);
    request.saveProfile = parser.value(u"save-profile"_s);
    request.encoding = parser.value(u"encoding"_s);
    request.anonymous = parser.isSet(u"anonymous"_s);
    request.strict = parser.isSet(u"strict"_s);
    request.dryRun = parser.isSet(u"dry-run"_s);
    request.rejectsFile = parser.value(u"rejects"_s);
    return request;
}

} // namespace gensvar::cli
