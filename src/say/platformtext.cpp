// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/platformtext.h"

#include "say/days.h"
#include "say/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

using domain::bit;
using domain::Cause;
using domain::Causes;
using domain::PlatformLedger;
using metrics::Counted;
using metrics::Moved;
using metrics::PlatformTold;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Platform)
};

// More than one is seldom meant, and a list of them helps nobody.
constexpr size_t mostAnswers = 4;

} // namespace

std::optional<TypedNps> typedNps(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([-+\\x{2212}\\x{2013}]?)\\s*(\\d{1,3})(?:[.,](\\d{1,6}))?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const double size = QString(match.captured(2) + u'.' + match.captured(3)).toDouble();
    if (size > 100)
        return {};
    const bool isNegative = !match.captured(1).isEmpty() && match.captured(1) != u"+"_s;
    return TypedNps{isNegative ? -size : size, int(match.capturedLength(3))};
}

std::optional<qint64> typedCount(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,3}(?:[\\s\\x{00a0}\\x{202f}.,'\\x{2019}]\\d{3})+|\\d{1,12})\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression marks(u"\\D"_s);
    return match.captured(1).remove(marks).toLongLong();
}

QString movedText(const Moved &moved)
{
    QStringList parts;
    if (moved.in > 0)
        parts.append(u'+' + QLocale().toString(moved.in));
    if (moved.out > 0)
        parts.append(QChar(0x2212) + QLocale().toString(moved.out));
    return parts.isEmpty() ? QLocale().toString(0) : parts.join(QChar(QChar::Nbsp));
}

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::TestsCounted:
        return Words::tr("Taken out as tests: counted");
    case Cause::OwnStaffCounted:
        return Words::tr("Taken out as own staff’s: counted");
    case Cause::DuplicatesCounted:
        return Words::tr("Taken out as duplicates: counted");
    case Cause::WrongPersonsCounted:
        return Words::tr("Taken out as the wrong person’s: counted");
    case Cause::SameAnswerOnce:
        return Words::tr("Same customer, day and score: counted once");
    case Cause::LastAnswerOnly:
        return Words::tr("Several answers of a customer: only the last counted");
    case Cause::FinishedOnly:
        return Words::tr("Not finished: not counted");
    case Cause::UnscoredCounted:
        return Words::tr("Comment without a score: counted as a response");
    case Cause::DaysInUtc:
        return Words::tr("Days by UTC instead of local time");
    case Cause::DismissedCounted:
        return Words::tr("Dismissed, with neither score nor comment: counted as a response");
    case Cause::UnreadScoresCounted:
        return Words::tr("Left out because the score is not 0 to 10: counted as a response");
    case Cause::UndatedCounted:
        return Words::tr("Left out because there is no date: counted");
    case Cause::OtherRowsCounted:
        return Words::tr("Left out for another reason: counted");
    }
    return {};
}

/// As a part of "With … the figure is …".
static QString partText(Cause cause, const Moved &moved)
{
    const int n = int(moved.in + moved.out);
    switch (cause) {
    case Cause::TestsCounted:
        return Words::tr("the %Ln response(s) taken out as tests", nullptr, n);
    case Cause::OwnStaffCounted:
        return Words::tr("the %Ln response(s) taken out as own staff’s", nullptr, n);
    case Cause::DuplicatesCounted:
        return Words::tr("the %Ln response(s) taken out as duplicates", nullptr, n);
    case Cause::WrongPersonsCounted:
        return Words::tr("the %Ln response(s) taken out as the wrong person’s", nullptr, n);
    case Cause::SameAnswerOnce:
        return Words::tr("only one of the same customer’s equal answers of a day", nullptr, n);
    case Cause::LastAnswerOnly:
        return Words::tr("only the last answer of each customer", nullptr, n);
    case Cause::FinishedOnly:
        return Words::tr("finished answers only", nullptr, n);
    case Cause::UnscoredCounted:
        return Words::tr("the %Ln comment(s) without a score", nullptr, n);
    case Cause::DaysInUtc:
        return Words::tr("days by UTC");
    case Cause::DismissedCounted:
        return Words::tr("the %Ln dismissed survey(s)", nullptr, n);
    case Cause::UnreadScoresCounted:
        return Words::tr("the %Ln row(s) whose score is not 0 to 10", nullptr, n);
    case Cause::UndatedCounted:
        return Words::tr("the %Ln row(s) without a date", nullptr, n);
    case Cause::OtherRowsCounted:
        return Words::tr("the %Ln row(s) left out for another reason", nullptr, n);
    }
    return {};
}

/// "the 12 responses taken out as tests and days by UTC"
static QString partsText(const PlatformLedger &ledger, Causes causes)
{
    QStringList parts;
    for (int i = 0; i < domain::causeCount; ++i) {
        if (const auto cause = Cause(i); causes & bit(cause))
            parts.append(partText(cause, metrics::movedBy(ledger.parts, cause)));
    }
    if (parts.size() < 2)
        return parts.join(QString());
    return Words::tr("%1 and %2", "a list: all but the last item, the last item")
        .arg(parts.first(parts.size() - 1).join(u", "_s), parts.last());
}

QString countedText(const Counted &counted, const PlatformTold &told)
{
    const QString nps = decimalText(counted.nps(), told.nps ? told.decimals : 1);
    return Words::tr("%1 of %Ln response(s)", "an NPS and its number of responses", int(counted.responses)).arg(nps);
}

static QStringList fittingTexts(const PlatformLedger &ledger, const PlatformTold &told,
                                const std::vector<Causes> &fitting)
{
    const Counted first = metrics::countedWith(ledger.parts, fitting.front());
    if (fitting.front() == 0)
        return {Words::tr("The figures agree: %1, counted the same way.").arg(countedText(first, told))};
    QStringList texts{Words::tr("With %1 the figure is %2, as the platform shows.", "ways of counting, a figure")
                          .arg(partsText(ledger, fitting.front()), countedText(first, told))};
    for (size_t i = 1; i < std::min(fitting.size(), mostAnswers); ++i) {
        const Counted counted = metrics::countedWith(ledger.parts, fitting[i]);
        texts.append(Words::tr("It is also what comes out with %1: %2.", "ways of counting, a figure")
                         .arg(partsText(ledger, fitting[i]), countedText(counted, told)));
    }
    if (fitting.size() > mostAnswers)
        texts.append(Words::tr("And %Ln more way(s) of counting lead there: type in both numbers, and as many decimals "
                               "as the platform shows.",
                               nullptr, int(fitting.size() - mostAnswers)));
    return texts;
}

/// "4 responses fewer and 0.3 points higher"
static QString distanceText(const Counted &counted, const PlatformTold &told)
{
    QStringList parts;
    if (const qint64 more = told.responses ? counted.responses - *told.responses : 0)
        parts.append(more > 0 ? Words::tr("%Ln response(s) more", nullptr, int(more))
                              : Words::tr("%Ln response(s) fewer", nullptr, int(-more)));
    const double higher = told.nps ? counted.nps() - *told.nps : 0;
    const int decimals = std::max(1, told.decimals);
    if (const QString size = decimalText(std::abs(higher), decimals); size != decimalText(0, decimals))
        parts.append(higher > 0 ? Words::tr("%1 points higher", "NPS").arg(size)
                                : Words::tr("%1 points lower", "NPS").arg(size));
    if (parts.size() == 2)
        return Words::tr("%1 and %2", "a list: all but the last item, the last item").arg(parts[0], parts[1]);
    return parts.join(QString());
}

static QString elsewhereText(const PlatformLedger &ledger, const QTimeZone &zone)
{
    QString text = ledger.figure.scope.filter.isEmpty()
        ? Words::tr("The platform may show one survey, department or channel only: set the filter to what it shows.")
        : Words::tr("The platform’s filter may be another, or none.");
    if (ledger.lastImport.isValid() && ledger.lastDay.isValid()) {
        text += u' '
            + Words::tr("What came in after the last import is not here: “%1” on %2, with responses until %3.")
                  .arg(ledger.lastFile, shortDay(ledger.lastImport.toTimeZone(zone).date()), shortDay(ledger.lastDay));
    }
    return text;
}

QStringList answerTexts(const PlatformLedger &ledger, const PlatformTold &told, const QTimeZone &zone)
{
    if (!told.nps && !told.responses)
        return {};
    const metrics::Explanation explanation = metrics::explain(ledger.parts, told);
    if (!explanation.fitting.empty())
        return fittingTexts(ledger, told, explanation.fitting);
    const Counted nearest = metrics::countedWith(ledger.parts, explanation.nearest);
    const QString far = distanceText(nearest, told);
    const QString text = explanation.nearest == 0
        ? Words::tr("No other way of counting explains it. As counted here it is %1: %2 than the platform shows.",
                    "a figure, how far off")
              .arg(countedText(nearest, told), far)
        : Words::tr("No way of counting explains it to the full. The nearest is with %1: %2, %3 than the platform "
                    "shows.",
                    "ways of counting, a figure, how far off")
              .arg(partsText(ledger, explanation.nearest), countedText(nearest, told), far);
    return {text, elsewhereText(ledger, zone)};
}

static bool isUtc(const QTimeZone &zone, QDate day)
{
    return zone.isValid() && !zone.hasDaylightTime()
        && zone.offsetFromUtc(QDateTime(day, QTime(12, 0), QTimeZone::utc())) == 0;
}

QStringList reserveTexts(const PlatformLedger &ledger, const QTimeZone &zone)
{
    QStringList texts;
    if (ledger.atEdges > 0 && ledger.atEdgesWithoutTime == ledger.atEdges)
        texts.append(Words::tr("The responses of the first and the last day tell no time of day: whether the platform "
                               "counts days by UTC cannot be checked."));
    else if (ledger.atEdgesWithoutTime > 0)
        texts.append(Words::tr("%Ln response(s) of the first and the last day tell no time of day, and stay where they "
                               "are when days are counted by UTC.",
                               nullptr, int(ledger.atEdgesWithoutTime)));
    else if (ledger.atEdges > 0 && isUtc(zone, ledger.lastDay))
        texts.append(Words::tr("Days here are days by UTC."));
    else if (ledger.atEdges > 0 && zone.isValid())
        texts.append(Words::tr("Days here begin at midnight in %1.", "a time zone")
                         .arg(QString::fromUtf8(zone.id()).replace(u'_', u' ')));
    if (!ledger.leftOutAsked && ledger.leftOutElsewhere > 0)
        texts.append(Words::tr("%Ln row(s) that imports left out are not looked at under a filter: of these only the "
                               "day is known.",
                               nullptr, int(ledger.leftOutElsewhere)));
    else if (ledger.leftOutElsewhere > 0)
        texts.append(Words::tr("Of %Ln row(s) that imports left out the day is not known: they are looked at for all "
                               "time only.",
                               nullptr, int(ledger.leftOutElsewhere)));
    return texts;
}

} // namespace gensvar::say
