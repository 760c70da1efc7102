// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"

#include <QByteArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <tuple>

namespace gensvar::flow {

/// The rows that an import left out, counted by what tells where they would count: nothing personal, kept with the
/// import as long as it is.
class LeftOut
{
public:
    struct Row
    {
        QString code; ///< why
        std::optional<qint32> day;
        std::optional<int> score;
        friend bool operator<(const Row &a, const Row &b)
        {
            return std::tie(a.code, a.day, a.score) < std::tie(b.code, b.day, b.score);
        }
    };

    void add(const domain::Issue &issue) { ++m_rows[{issue.reason.code, issue.day, issue.score}]; }
    /// Of exports that overlap, each leaves out the same rows again: the most that one of them did.
    void unite(const LeftOut &other);
    [[nodiscard]] const std::map<Row, qint64> &rows() const { return m_rows; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LeftOut fromJson(const QJsonObject &json); ///< what is not understood is passed over

private:
    std::map<Row, qint64> m_rows;
};

} // namespace gensvar::flow
