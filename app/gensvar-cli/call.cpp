// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "cli.h"
#include "command.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

base::Result<qint64> Call::number(const QString &option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!parser.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (isNumber && number > most) {
        return wrongUsage(Cli::tr("--%1 takes a whole number up to %2, not “%3”.")
                              .arg(option, QString::number(most), parser.value(option)));
    }
    if (!isNumber || number < least) {
        return wrongUsage(Cli::tr("--%1 takes a whole number from %2 up, not “%3”.")
                              .arg(option, QString::number(least), parser.value(option)));
    }
    return number;
}

base::Result<std::optional<QDate>> Call::day(const QString &option) const
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid()) {
        return wrongUsage(Cli::tr("--%1 takes a day such as 2026-03-31, not “%2”.").arg(option, parser.value(option)));
    }
    return day;
}

base::Result<int> Call::choice(const QString &option, const QStringList &words, int otherwise) const
{
    if (!parser.isSet(option))
        return otherwise;
    const qsizetype index = words.indexOf(parser.value(option));
    if (index < 0) {
        return wrongUsage(Cli::tr("--%1 takes one of %2, not “%3”.")
                              .arg(option, words.join(QStringLiteral(", ")), parser.value(option)));
    }
    return int(index);
}

base::Result<QChar> Call::character(const QString &option) const
{
    const QString value = parser.value(option);
    if (!parser.isSet(option))
        return QChar();
    if (value == "tab"_L1 || value == "\\t"_L1)
        return QChar(u'\t');
    if (value.size() != 1)
        return wrongUsage(Cli::tr("--%1 takes one character or the word tab, not “%2”.").arg(option, value));
    return value.front();
}

tl::unexpected<base::Error> Call::wrong(const QString &sentence) const
{
    const QStringList examples = command.examples();
    const auto isOwn = [this](const QString &example) { return example.startsWith(command.name() + u' '); };
    const auto example = std::ranges::find_if(examples, isOwn);
    if (example == examples.end())
        return wrongUsage(sentence);
    return wrongUsage(sentence + u' ' + Cli::tr("Example: %1").arg(QString("gensvar-cli "_L1 + *example)));
}

tl::unexpected<base::Error> Call::missingArgument() const
{
    const QString name = command.arguments().split(u' ').value(arguments.size());
    return wrong(Cli::tr("The argument %1 of “%2” is missing.").arg(name, command.name()));
}

base::Result<void> Call::expect(qsizetype count) const
{
    if (arguments.size() > count) {
        return wrong(Cli::tr("“%1” is one argument too many for “%2”.").arg(arguments.at(count), command.name()));
    }
    if (arguments.size() < count)
        return missingArgument();
    return {};
}

} // namespace gensvar::cli
