// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/sentence.h"

#include "say/tables.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

using Sentences = QMultiHash<QString, Sentence>;

static const Sentences &sentences()
{
    static const Sentences all = [] {
        Sentences byCode;
        for (const auto table : {baseSentences(), readSentences(), mapSentences(), checkSentences(), storeSentences(),
                                 rollupSentences(), sampleSentences(), flowSentences()}) {
            for (const Sentence &sentence : table)
                byCode.insert(QString(sentence.code), sentence);
        }
        return byCode;
    }();
    return all;
}

static const char *source(const Sentence &sentence, const Language &language)
{
    return language.isInWindow() && sentence.window ? sentence.window : sentence.source;
}

static int placeholders(const Sentence &sentence)
{
    int highest = sentence.counted;
    for (const char *c = sentence.source; *c != 0; ++c) {
        if (*c == '%' && c[1] >= '1' && c[1] <= '9')
            highest = std::max(highest, c[1] - '0');
    }
    return highest;
}

// Two rooms may fail with one code, the upper one knowing more: the sentence that tells most of the arguments there
// are.
static std::optional<Sentence> sentenceFor(const base::Error &error)
{
    std::optional<Sentence> best;
    const auto isWorse = [&error](const Sentence &a, const Sentence &b) {
        const bool aFits = placeholders(a) <= error.args.size();
        const bool bFits = placeholders(b) <= error.args.size();
        return aFits != bFits ? bFits : placeholders(a) < placeholders(b);
    };
    for (auto [at, end] = sentences().equal_range(error.code); at != end; ++at) {
        if (!best || isWorse(*best, *at))
            best = *at;
    }
    return best;
}

// Puts the arguments where %1 … %9 stand, in one pass: an argument that itself contains "%2" stays as it is.
static QString filled(const QString &text, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1) {
            result += text[i];
            continue;
        }
        result += args.value(digit - 1, u"…"_s);
        ++i;
    }
    return result;
}

// A file may have a header, a value or a sheet's name of a million characters, and hundreds of them: a sentence has
// not.
static QString shortened(const QString &text)
{
    constexpr qsizetype longest = 300; // characters; a question asked in full is below that
    if (text.size() <= longest)
        return text;
    return text.first(longest - (text[longest - 1].isHighSurrogate() ? 1 : 0)) + u'…';
}

static QStringList shortened(const QStringList &items)
{
    constexpr qsizetype most = 200;
    QStringList shorter;
    for (const QString &item : items.first(std::min(items.size(), most)))
        shorter.append(shortened(item));
    if (items.size() > most)
        shorter.append(u"…"_s);
    return shorter;
}

static QString argument(const QVariant &arg, const Language &language)
{
    if (arg.typeId() == QMetaType::QStringList)
        return language.value(shortened(arg.toStringList()));
    return shortened(language.value(arg));
}

static QStringList arguments(const base::Error &error, const Sentence &sentence, const Language &language)
{
    QStringList args;
    for (qsizetype i = 0; i < error.args.size(); ++i) {
        const QVariant &arg = error.args[i];
        const bool isSize = (sentence.sizes >> i & 1U) != 0;
        const bool isTerm = (sentence.terms >> i & 1U) != 0;
        if (arg.metaType() == QMetaType::fromType<base::Error>()) // a reason within a reason
            args.append(reason(arg.value<base::Error>(), language));
        else if (isTerm)
            args.append(termText(arg.toString(), language));
        else
            args.append(isSize ? language.size(arg.toLongLong()) : argument(arg, language));
    }
    return args;
}

QString reason(const base::Error &error, const Language &language)
{
    const auto found = sentenceFor(error);
    if (!found) {
        const char *general = QT_TRANSLATE_NOOP("Say", "Something went wrong that this version has no words for (%1).");
        QStringList code{error.code};
        for (const QVariant &arg : error.args)
            code.append(argument(arg, language));
        return filled(language.text(general), {code.join(u", "_s)});
    }
    const qint64 n = found->counted > 0 ? error.args.value(found->counted - 1).toLongLong() : -1;
    return filled(language.text(source(*found, language), nullptr, n), arguments(error, *found, language));
}

QString place(const base::Place &place, const Language &language)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts += filled(language.text(QT_TRANSLATE_NOOP("Say", "“%1”")), {QFileInfo(place.file).fileName()});
    if (!place.sheet.isEmpty())
        parts += filled(language.text(QT_TRANSLATE_NOOP("Say", "sheet “%1”")), {shortened(place.sheet)});
    if (place.row > 0)
        parts += filled(language.text(QT_TRANSLATE_NOOP("Say", "row %1")), {QString::number(place.row)});
    if (!place.column.isEmpty())
        parts += filled(language.text(QT_TRANSLATE_NOOP("Say", "column “%1”")), {shortened(place.column)});
    return parts.join(u", "_s);
}

QString sentence(const base::Error &error, const Language &language)
{
    // A sentence that names the file itself does not need it in front as well.
    base::Place where = error.place;
    if (error.args.contains(QVariant(where.file)))
        where.file.clear();
    QString lead = place(where, language);
    if (lead.isEmpty())
        return reason(error, language);
    lead[0] = lead[0].toUpper();
    return filled(language.text(QT_TRANSLATE_NOOP("Say", "%1: %2"), "a place in a file, what is wrong there"),
                  {lead, reason(error, language)});
}

bool knows(QStringView code)
{
    return sentences().contains(code.toString());
}

} // namespace gensvar::say
