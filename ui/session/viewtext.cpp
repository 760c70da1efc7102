// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/visits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

using domain::Axis;
using domain::Period;
using models::PeriodChoice;
using Preset = PeriodChoice::Preset;

// Kept from run to run and version to version: what is not known is the usual.
static constexpr std::array rooms{
    std::pair{Room::Overview, "overview"_L1},  std::pair{Room::Comments, "comments"_L1},
    std::pair{Room::Sources, "sources"_L1},    std::pair{Room::Names, "names"_L1},
    std::pair{Room::TakenOut, "taken_out"_L1}, std::pair{Room::History, "history"_L1},
    std::pair{Room::Compare, "compare"_L1},
};
static constexpr std::array presets{
    std::pair{Preset::AllTime, "all"_L1},
    std::pair{Preset::Last12Months, "last_12_months"_L1},
    std::pair{Preset::ThisMonth, "this_month"_L1},
    std::pair{Preset::LastMonth, "last_month"_L1},
    std::pair{Preset::ThisQuarter, "this_quarter"_L1},
    std::pair{Preset::LastQuarter, "last_quarter"_L1},
    std::pair{Preset::ThisYear, "this_year"_L1},
    std::pair{Preset::LastYear, "last_year"_L1},
    std::pair{Preset::OwnDays, "own"_L1},
};
static constexpr std::array steps{
    std::pair{Period::Day, "day"_L1},         std::pair{Period::Week, "week"_L1}, std::pair{Period::Month, "month"_L1},
    std::pair{Period::Quarter, "quarter"_L1}, std::pair{Period::Year, "year"_L1},
};

template <typename Table, typename Value> static QString nameOf(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Table> static auto named(const Table &table, const QString &text)
{
    std::optional<typename Table::value_type::first_type> found;
    for (const auto &[value, name] : table) {
        if (name == text)
            found = value;
    }
    return found;
}

static QJsonArray filterJson(const QList<domain::Condition> &filter)
{
    QJsonArray all;
    for (const domain::Condition &condition : filter)
        all.append(QJsonObject{{u"axis"_s, condition.axis.name()},
                               {u"values"_s, QJsonArray::fromStringList(condition.values)}});
    return all;
}

QString viewToText(const View &view)
{
    QJsonObject text{{u"room"_s, nameOf(rooms, view.room)}, {u"period"_s, nameOf(presets, view.period.preset)}};
    if (view.period.own.from)
        text[u"from"_s] = view.period.own.from->toString(Qt::ISODate);
    if (view.period.own.to)
        text[u"to"_s] = view.period.own.to->toString(Qt::ISODate);
    if (!view.filter.isEmpty())
        text[u"filter"_s] = filterJson(view.filter);
    if (!view.search.isEmpty())
        text[u"search"_s] = view.search;
    if (view.step)
        text[u"step"_s] = nameOf(steps, *view.step);
    return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

static std::optional<QDate> dayOf(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<View> viewFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject told = document.object();
    View view;
    view.room = named(rooms, told[u"room"_s].toString()).value_or(Room::Overview);
    view.period.preset = named(presets, told[u"period"_s].toString()).value_or(Preset::AllTime);
    view.period.own = {dayOf(told[u"from"_s]), dayOf(told[u"to"_s])};
    const auto axisOf = [](const QString &name) {
        const auto added = Axis::ofAdded();
        return name == added.name() ? std::optional(added) : Axis::named(name);
    };
    for (const QJsonValue &part : told[u"filter"_s].toArray()) {
        QStringList values;
        for (const QJsonValue &value : part[u"values"_s].toArray())
            values.append(value.toString());
        if (const auto axis = axisOf(part[u"axis"_s].toString()); axis && !values.isEmpty())
            view = view.with(*axis, values);
    }
    if (view.room == Room::Comments)
        view.search = told[u"search"_s].toString();
    view.step = named(steps, told[u"step"_s].toString());
    return view;
}

} // namespace gensvar::session
