// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/savedmap.h"

#include "map/codes.h"
#include "map/folded.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::DateOrder;
using domain::Field;

static constexpr int version = 1;

static QJsonArray numbers(const QList<int> &columns)
{
    QJsonArray array;
    for (const int column : columns)
        array.append(column);
    return array;
}

// Columns beyond the headers are dropped: the text may come from anywhere.
static QList<int> columns(const QJsonValue &value, qsizetype width)
{
    QList<int> all;
    for (const QJsonValue &column : value.toArray()) {
        if (column.isDouble() && column.toInt(-1) >= 0 && column.toInt() < width)
            all.append(column.toInt());
    }
    return all;
}

static QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    case DateOrder::Unknown:
        break;
    }
    return {};
}

static DateOrder orderNamed(const QString &name)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (orderName(order) == name)
            return order;
    }
    return DateOrder::Unknown;
}

QByteArray toJson(const SavedMap &saved)
{
    QJsonObject fields;
    for (auto field = saved.map.columns.cbegin(); field != saved.map.columns.cend(); ++field)
        fields.insert(domain::fieldName(field.key()), numbers(*field));
    QJsonObject constants;
    for (auto constant = saved.map.constants.cbegin(); constant != saved.map.constants.cend(); ++constant)
        constants.insert(domain::fieldName(constant.key()), *constant);
    QJsonObject orders;
    for (auto order = saved.map.dateOrders.cbegin(); order != saved.map.dateOrders.cend(); ++order)
        orders.insert(QString::number(order.key()), orderName(*order));
    const QJsonObject all{{u"version"_s, version},
                          {u"headers"_s, QJsonArray::fromStringList(saved.headers)},
                          {u"header_rows"_s, saved.headerRows},
                          {u"zone"_s, saved.zone},
                          {u"fields"_s, fields},
                          {u"constants"_s, constants},
                          {u"date_orders"_s, orders},
                          {u"attributes"_s, numbers(saved.map.attributes)},
                          {u"left_out"_s, numbers(saved.map.leftOut)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

base::Result<SavedMap> fromJson(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (all["version"_L1].toInt() != version || !all["headers"_L1].isArray())
        return base::failure(code::profileUnreadable);
    SavedMap saved;
    for (const QJsonValue &header : all["headers"_L1].toArray())
        saved.headers.append(header.toString());
    const qsizetype width = saved.headers.size();
    saved.headerRows = all["header_rows"_L1].toInt(1);
    saved.zone = all["zone"_L1].toString();
    const QJsonObject fields = all["fields"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const auto known = domain::fieldNamed(field.key()))
            saved.map.columns.insert(*known, columns(field.value(), width));
    }
    const QJsonObject constants = all["constants"_L1].toObject();
    for (auto constant = constants.begin(); constant != constants.end(); ++constant) {
        if (const auto known = domain::fieldNamed(constant.key()))
            saved.map.constants.insert(*known, constant.value().toString());
    }
    const QJsonObject orders = all["date_orders"_L1].toObject();
    for (auto order = orders.begin(); order != orders.end(); ++order)
        saved.map.dateOrders.insert(order.key().toInt(), orderNamed(order.value().toString()));
    saved.map.attributes = columns(all["attributes"_L1], width);
    saved.map.leftOut = columns(all["left_out"_L1], width);
    return saved;
}

QByteArray headerKey(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(comparableHeader(header).toUtf8());
        hash.addData(QByteArrayView("\x1f", 1));
    }
    return hash.result().left(16).toHex();
}

} // namespace gensvar::map
