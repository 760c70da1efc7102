// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/visits.h"

#include <QSettings>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

static constexpr auto startName = "start"_L1;
static constexpr auto leftName = "left"_L1;
static constexpr auto atName = "visited_at"_L1;
static constexpr auto newestName = "newest_response"_L1;
static constexpr auto lookedName = "looked_at"_L1;
static constexpr auto lookedNewestName = "looked_newest_response"_L1;
static constexpr qint64 longestNight = 4 * 60 * 60; // s: who works past midnight goes on with the same visit

QString Visits::key(const QString &uid, QLatin1StringView name) const
{
    return "store-"_L1 + uid + u'/' + name;
}

std::optional<View> Visits::chosen(const QString &uid) const
{
    return viewFromText(m_settings.value(key(uid, startName)).toString());
}

std::optional<View> Visits::opening(const QString &uid) const
{
    if (auto view = chosen(uid))
        return view;
    return viewFromText(m_settings.value(key(uid, leftName)).toString());
}

void Visits::choose(const QString &uid, const std::optional<View> &view)
{
    if (view)
        m_settings.setValue(key(uid, startName), viewToText(*view));
    else
        m_settings.remove(key(uid, startName));
}

void Visits::leave(const QString &uid, const View &view)
{
    if (view.room != Room::Settings) // one opens a file to work with it
        m_settings.setValue(key(uid, leftName), viewToText(view));
}

std::optional<Visits::Visit> Visits::read(const QString &uid, QLatin1StringView at, QLatin1StringView newest) const
{
    const QDateTime moment = QDateTime::fromString(m_settings.value(key(uid, at)).toString(), Qt::ISODate);
    if (!moment.isValid())
        return {};
    return Visit{moment, m_settings.value(key(uid, newest)).toLongLong()};
}

std::optional<Visits::Visit> Visits::last(const QString &uid) const
{
    return read(uid, atName, newestName);
}

void Visits::look(const QString &uid, const Visit &now)
{
    auto before = read(uid, lookedName, lookedNewestName);
    const auto isOfBefore = [&] {
        return before && before->at.toTimeZone(now.at.timeZone()).date() < now.at.date()
            && before->at.secsTo(now.at) >= longestNight;
    };
    if (!before || isOfBefore()) { // unless another window of the program has begun the visit
        m_settings.sync();
        before = read(uid, lookedName, lookedNewestName);
    }
    auto last = this->last(uid);
    if (isOfBefore())
        last = before;
    if (last) {
        last->newestResponse = std::min(last->newestResponse, now.newestResponse); // a backup may have been restored
        write(uid, atName, newestName, *last);
    }
    write(uid, lookedName, lookedNewestName, now);
}

void Visits::open(const QString &uid, const Visit &now)
{
    const auto before = read(uid, lookedName, lookedNewestName);
    if (before && !last(uid) && before->newestResponse < now.newestResponse)
        write(uid, atName, newestName, *before);
    look(uid, now);
}

std::optional<Visits::Visit> Visits::setSeen(const QString &uid, const Visit &now)
{
    const auto before = last(uid);
    write(uid, atName, newestName, now);
    write(uid, lookedName, lookedNewestName, now);
    return before;
}

void Visits::setUnseen(const QString &uid, const Visit &before)
{
    write(uid, atName, newestName, before);
}

void Visits::write(const QString &uid, QLatin1StringView at, QLatin1StringView newest, const Visit &visit)
{
    m_settings.setValue(key(uid, at), visit.at.toUTC().toString(Qt::ISODate));
    m_settings.setValue(key(uid, newest), visit.newestResponse);
}

} // namespace gensvar::session
