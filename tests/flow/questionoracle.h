// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "flow/calendar.h"
#include "support/madestore.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace gensvar::test {

/// A dimension's values as the test made them.
struct MadeValue
{
    QString name;
    qint64 mergedInto = 0;
    qint64 parent = 0;
};

/// Answers a Scope the plainest way: looks at every answer for every figure. What the program answers must be the same.
class QuestionOracle
{
public:
    QList<Answer> answers;
    std::map<domain::Dimension, std::map<qint64, MadeValue>> values;

    [[nodiscard]] qint64 root(domain::Dimension dimension, qint64 id) const
    {
        while (id != 0 && values.at(dimension).at(id).mergedInto != 0)
            id = values.at(dimension).at(id).mergedInto;
        return id;
    }

    [[nodiscard]] std::optional<QString> valueOf(const Answer &answer, const domain::Axis &axis) const
    {
        if (axis.type == domain::Axis::Type::Score)
            return answer.score < 0 ? std::optional<QString>() : QString::number(answer.score);
        if (axis.dimension == domain::Dimension::Kind) {
            return answer.kind == domain::Kind::NotTold ? std::optional<QString>()
                                                        : QString(domain::kindName(answer.kind));
        }
        const qint64 id = root(axis.dimension, answer.value(axis.dimension));
        return id == 0 ? std::optional<QString>() : values.at(axis.dimension).at(id).name;
    }

    [[nodiscard]] bool passes(const Answer &answer, const domain::Condition &condition) const
    {
        for (const QString &wanted : condition.values) {
            if (passes(answer, condition.axis, wanted))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool passes(const Answer &answer, const QList<domain::Condition> &filter) const
    {
        return std::all_of(filter.begin(), filter.end(), [&](const auto &c) { return passes(answer, c); });
    }

    /// Of the days, with these keys; and how many kinds are among the scored.
    struct Sum
    {
        domain::Tally tally;
        std::set<domain::Kind> kinds;
    };
    [[nodiscard]] std::map<QList<std::optional<QString>>, Sum> sums(const domain::Scope &scope,
                                                                    const flow::DateSpan &days) const
    {
        std::map<QList<std::optional<QString>>, Sum> byKeys;
        for (const Answer &answer : answers) {
            if (answer.on < days.from || answer.on > days.to || !passes(answer, scope.filter))
                continue;
            QList<std::optional<QString>> keys;
            for (const domain::Axis &axis : scope.by)
                keys.append(valueOf(answer, axis));
            count(byKeys[keys], answer);
        }
        return byKeys;
    }

private:
    static void count(Sum &sum, const Answer &answer)
    {
        if (answer.exclusion != domain::Exclusion::None) {
            ++sum.tally.excluded;
            return;
        }
        sum.tally.comments += answer.comment.isEmpty() ? 0 : 1;
        if (answer.score < 0) {
            ++sum.tally.unscored;
            return;
        }
        ++sum.tally.scores[size_t(answer.score)];
        if (answer.kind != domain::Kind::NotTold)
            sum.kinds.insert(answer.kind);
    }

    [[nodiscard]] bool passes(const Answer &answer, const domain::Axis &axis, const QString &wanted) const
    {
        if (axis.type == domain::Axis::Type::Score) {
            const QStringList ends = wanted.split(u'-');
            return wanted.isEmpty() ? answer.score < 0
                                    : answer.score >= ends.first().toInt() && answer.score <= ends.last().toInt();
        }
        if (wanted.isEmpty() || axis.dimension == domain::Dimension::Kind)
            return valueOf(answer, axis).value_or(QString()) == wanted;
        const auto &table = values.at(axis.dimension);
        for (const auto &[id, value] : table) {
            if (value.name != wanted)
                continue;
            const qint64 meant = root(axis.dimension, id);
            for (qint64 at = root(axis.dimension, answer.value(axis.dimension)); at != 0;
                 at = root(axis.dimension, table.at(at).parent)) {
                if (at == meant)
                    return true;
            }
        }
        return false;
    }
};

} // namespace gensvar::test
