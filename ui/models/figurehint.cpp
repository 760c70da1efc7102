// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figurehint.h"

#include "models/figuretext.h"
#include "models/periodchoice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureHint)
};

constexpr qsizetype mostValues = 3; ///< of one part of a filter that are named

QString conditionText(const domain::Condition &condition, qsizetype most = mostValues)
{
    if (condition.axis == domain::Axis::ofAdded())
        return valueText(condition.axis, condition.values.value(0));
    QStringList values;
    for (const QString &value : condition.values.first(std::min(most, condition.values.size())))
        values.append(valueText(condition.axis, value));
    const auto more = int(condition.values.size() - values.size());
    if (more > 0)
        values.append(Words::tr("%Ln more", "values of a filter", more));
    return Words::tr("%1: %2", "a part of the filter: department: Support")
        .arg(axisText(condition.axis), values.join(u", "_s));
}

} // namespace

QString conditionsText(const domain::Scope &scope)
{
    QStringList parts;
    for (const domain::Condition &condition : scope.filter)
        parts.append(conditionText(condition));
    return parts.join(u" · "_s);
}

QString allConditionsText(const domain::Scope &scope)
{
    QStringList parts;
    for (const domain::Condition &condition : scope.filter)
        parts.append(conditionText(condition, condition.values.size()));
    return parts.join(u" · "_s);
}

QString filterText(const domain::Scope &scope)
{
    const QString days = daysText({scope.from, scope.to});
    QStringList parts{days.isEmpty() ? Words::tr("All time") : days, conditionsText(scope)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString exactText(const domain::Tally &tally, const domain::Figure &figure)
{
    return Words::tr("NPS %1, interval (%2 to %3), %Ln response(s)", nullptr, int(tally.responses()))
        .arg(numberText(figure.nps, 1), numberText(figure.low, 1), numberText(figure.high, 1));
}

QString chanceText()
{
    return Words::tr("The interval covers chance, not who chose not to answer.");
}

QString figureHint(const QString &of, const domain::Tally &tally, const std::optional<domain::Figure> &figure,
                   bool small, const domain::Scope &scope)
{
    QStringList lines{of};
    if (figure) {
        lines.append(exactText(tally, *figure));
        lines.append(Words::tr("Sum: %1").arg(sumText(tally, *figure)));
        if (small)
            lines.append(Words::tr("These are too few responses for a certain figure."));
        lines.append(dependenceText(tally, *figure));
        lines.append(chanceText());
    } else {
        lines.append(Words::tr("No responses with a score"));
    }
    lines.append(filterText(scope));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace gensvar::models
