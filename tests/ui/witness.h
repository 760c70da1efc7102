// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme.h"

#include "flow/connection.h"
#include "flow/erasureflow.h"
#include "flow/question.h"

#include <QMap>

#include <memory>

namespace gensvar::uitest {

/// Another reader of a store, who tells what is in it whatever the window says.
class Witness
{
public:
    using Counts = QMap<QString, qint64>;

    [[nodiscard]] qint64 responses() const { return open()->info()->responses; }

    [[nodiscard]] domain::Tally tally(const QList<domain::Condition> &filter = {}) const
    {
        domain::Scope scope;
        scope.filter = filter;
        const auto connection = open();
        return flow::Question(*connection, flow::makeColumnCache()).ask(scope)->total;
    }

    [[nodiscard]] qint64 commentsOf(const domain::CommentQuery &query) const
    {
        const auto connection = open();
        return flow::Question(*connection, flow::makeColumnCache()).comments(query)->total;
    }

    /// Responses of each value of a dimension.
    [[nodiscard]] Counts countsOf(domain::Dimension dimension) const
    {
        Counts counts;
        const auto connection = open();
        const auto values = flow::Question(*connection, flow::makeColumnCache()).values(domain::Axis::of(dimension));
        for (const auto &value : *values)
            counts.insert(value.name, value.responses);
        return counts;
    }

    [[nodiscard]] qsizetype personsCalled(const QString &text) const
    {
        const auto connection = open();
        return flow::ErasureFlow(*connection).find(text)->size();
    }

    QString path;

private:
    [[nodiscard]] std::unique_ptr<flow::Connection> open() const
    {
        auto connection = flow::Connection::open(path, flow::OpenMode::Read, {}, clock());
        return connection ? std::move(*connection) : (qFatal("%s cannot be read", qPrintable(path)), nullptr);
    }
};

} // namespace gensvar::uitest
