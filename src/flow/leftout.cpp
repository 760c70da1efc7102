// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/leftout.h"

#include <QJsonArray>

#include <algorithm>

namespace gensvar::flow {

template <typename Number> static QJsonValue valueOf(const std::optional<Number> &number)
{
    return number ? QJsonValue(int(*number)) : QJsonValue();
}

template <typename Number> static std::optional<Number> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<Number>(Number(value.toInt())) : std::nullopt;
}

void LeftOut::unite(const LeftOut &other)
{
    for (const auto &[row, count] : other.m_rows)
        m_rows[row] = std::max(m_rows[row], count);
}

/// By code, arrays of day, score and number.
QJsonObject LeftOut::toJson() const
{
    std::map<QString, QJsonArray> byCode;
    for (const auto &[row, count] : m_rows)
        byCode[row.code].append(QJsonArray{valueOf(row.day), valueOf(row.score), count});
    QJsonObject json;
    for (const auto &[code, rows] : byCode)
        json.insert(code, rows);
    return json;
}

LeftOut LeftOut::fromJson(const QJsonObject &json)
{
    LeftOut leftOut;
    for (auto code = json.begin(); code != json.end(); ++code) {
        for (const QJsonValue &row : code.value().toArray()) {
            const QJsonArray parts = row.toArray();
            const qint64 count = parts.at(2).toInteger();
            if (count > 0)
                leftOut.m_rows[{code.key(), numberOf<qint32>(parts.at(0)), numberOf<int>(parts.at(1))}] += count;
        }
    }
    return leftOut;
}

} // namespace gensvar::flow
