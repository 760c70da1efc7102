// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretext.h"

#include "domain/kind.h"
#include "say/days.h"
#include "say/numbers.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// A word of say's, in the window's language.
QString said(const char *word)
{
    return QCoreApplication::translate("Say", word);
}

double rounded(double value, int decimals)
{
    const double unit = std::pow(10, decimals);
    return std::round(value * unit) / unit;
}

} // namespace

QString numberText(double value, int decimals)
{
    return say::decimalText(value, decimals);
}

QString signedText(double value, int decimals)
{
    const QString text = numberText(value, decimals);
    return rounded(value, decimals) > 0 ? u'+' + text : text;
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

int decimalsOf(const domain::Tally &tally)
{
    const auto n = double(tally.responses());
    if (n <= 0)
        return 0;
    const double promoters = 100 * double(tally.promoters()) / n;
    const double detractors = 100 * double(tally.detractors()) / n;
    const bool subtracts = rounded(promoters, 0) - rounded(detractors, 0) == rounded(promoters - detractors, 0);
    return subtracts ? 0 : 1;
}

QString npsText(const domain::Tally &tally, const domain::Figure &figure)
{
    return numberText(figure.nps, decimalsOf(tally));
}

QString intervalText(const domain::Figure &figure)
{
    return Words::tr("(%1 to %2)", "an interval of NPS").arg(numberText(figure.low), numberText(figure.high));
}

static qint64 worthOf(const domain::Tally &tally, const domain::Figure &figure)
{
    return std::max<qint64>(1, std::llround(double(tally.responses()) / figure.designEffect));
}

QString dependenceText(const domain::Tally &tally, const domain::Figure &figure)
{
    if (figure.designEffect <= 1)
        return {};
    return Words::tr("The same customers answered several times, so that the interval and the tests count %1 answers "
                     "as %2.")
        .arg(countText(tally.responses()), countText(worthOf(tally, figure)));
}

/// The part of them, where it is to be told; else empty.
static QString sharedPart(const domain::Change &change)
{
    return change.sharedCustomers > domain::sharedCustomersToTell
        ? shareText(std::llround(1000 * change.sharedCustomers), 1000)
        : QString();
}

QString sharedCustomersText(const domain::Change &change)
{
    const QString part = sharedPart(change);
    return part.isEmpty() ? part
                          : Words::tr("%1 of the customers are in both periods.", "a share of the customers").arg(part);
}

QString sharedCustomersBrief(const domain::Change &change)
{
    const QString part = sharedPart(change);
    return part.isEmpty()
        ? part
        : Words::tr("%1 of the customers in both", "a share of the customers; both periods").arg(part);
}

QString customersShareText(const domain::Snapshot &answer)
{
    if (answer.customersShare >= 1)
        return {};
    return Words::tr("Which answers come from the same customers is estimated from a random %1 of the customers.",
                     "a share of the customers")
        .arg(shareText(std::llround(10'000 * answer.customersShare), 10'000, 1));
}

QString responsesText(const domain::Tally &tally, const domain::Figure &figure)
{
    if (figure.designEffect <= 1)
        return countText(tally.responses());
    return Words::tr("%1, counted as %2", "responses, and how many independent ones they are worth")
        .arg(countText(tally.responses()), countText(worthOf(tally, figure)));
}

QString shareText(qint64 part, qint64 whole, int decimals)
{
    const double share = whole > 0 ? 100 * double(part) / double(whole) : 0;
    return Words::tr("%1 %", "a share of the responses").arg(numberText(share, decimals));
}

QString sumText(const domain::Tally &tally, const domain::Figure &figure)
{
    return Words::tr("%1 − %2 of %3 = %4", "promoters − detractors of all responses = NPS")
        .arg(countText(tally.promoters()), countText(tally.detractors()), countText(tally.responses()),
             signedText(figure.nps, 1));
}

QString changeText(double change)
{
    const double shown = rounded(change, 0);
    if (shown == 0)
        return numberText(0);
    return (shown > 0 ? u"▲ "_s : u"▼ "_s) + numberText(std::abs(shown));
}

QString headText(say::Head head)
{
    return said(say::headWord(head));
}

QString verdictText(domain::Verdict verdict, bool small)
{
    return said(say::verdictWord(verdict, small));
}

QString smallText()
{
    return said(say::smallWord());
}

QString shortPeriodText(domain::Period period, QDate start)
{
    const QLocale locale;
    const QString year = locale.toString(start, u"yy"_s);
    switch (period) {
    case domain::Period::Total:
        return Words::tr("all");
    case domain::Period::Day:
        return say::monthDay(start);
    case domain::Period::Week:
        return Words::tr("W%1", "an ISO week on an axis").arg(start.weekNumber(), 2, 10, QChar(u'0'));
    case domain::Period::Month:
        return locale.toString(start, u"MMM yy"_s).remove(u'.');
    case domain::Period::Quarter:
        return Words::tr("Q%1 %2", "a quarter on an axis").arg((start.month() + 2) / 3).arg(year);
    case domain::Period::Year:
        return QString::number(start.year());
    }
    return {};
}

QString periodText(domain::Period period, QDate start)
{
    const QLocale locale;
    int weekYear = start.year();
    switch (period) {
    case domain::Period::Total:
        return Words::tr("the whole period");
    case domain::Period::Day:
        return dayText(start);
    case domain::Period::Week: {
        const int week = start.weekNumber(&weekYear);
        return Words::tr("week %1, %2", "an ISO week and its year").arg(week).arg(weekYear);
    }
    case domain::Period::Month:
        return locale.toString(start, u"MMMM yyyy"_s);
    case domain::Period::Quarter:
        return Words::tr("Q%1 %2", "a quarter and its year").arg((start.month() + 2) / 3).arg(start.year());
    case domain::Period::Year:
        return QString::number(start.year());
    }
    return {};
}

QString stepText(domain::Period period)
{
    switch (period) {
    case domain::Period::Total:
        return Words::tr("Total");
    case domain::Period::Day:
        return Words::tr("Day");
    case domain::Period::Week:
        return Words::tr("Week");
    case domain::Period::Month:
        return Words::tr("Month");
    case domain::Period::Quarter:
        return Words::tr("Quarter");
    case domain::Period::Year:
        return Words::tr("Year");
    }
    return {};
}

QString dayText(QDate day)
{
    return say::shortDay(day);
}

QString valueText(const domain::Axis &axis, const QString &value)
{
    if (axis == domain::Axis::of(domain::Dimension::Kind)) {
        switch (domain::kindNamed(value).value_or(domain::Kind::NotTold)) {
        case domain::Kind::Relational:
            return Words::tr("Relational", "a kind of survey");
        case domain::Kind::Transactional:
            return Words::tr("Transactional", "a kind of survey");
        case domain::Kind::Product:
            return Words::tr("Product", "a kind of survey");
        case domain::Kind::NotTold:
            return Words::tr("Kind not told");
        }
    }
    if (axis == domain::Axis::ofScore() && value.isEmpty())
        return Words::tr("without a score");
    if (axis == domain::Axis::ofScore())
        return Words::tr("score %1", "one score, or a range of them").arg(QString(value).replace(u'-', u'–'));
    if (axis == domain::Axis::ofAdded()) {
        const auto since = domain::AddedSince::of(value);
        return since
            ? Words::tr("added since %1", "responses that came in after a moment").arg(say::shortInstant(since->at))
            : value;
    }
    return value.isEmpty() ? Words::tr("Not told", "a response without a department, touchpoint …") : value;
}

QString withinSentence(const QString &name)
{
    if (name.size() > 1 && name[1].isUpper())
        return name;
    const qsizetype first = std::min<qsizetype>(1, name.size());
    return QLocale().toLower(name.first(first)) + name.sliced(first);
}

QString axisText(const domain::Axis &axis)
{
    const char *word = say::axisWord(axis);
    return word ? said(word) : axis.attribute;
}

QString fieldText(domain::Field field)
{
    return said(say::fieldWord(field));
}

} // namespace gensvar::models
