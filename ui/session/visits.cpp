// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/visits.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

static constexpr auto startName = "start"_L1;
static constexpr auto leftName = "left"_L1;
static constexpr auto atName = "visited_at"_L1;
static constexpr auto newestName = "newest_response"_L1;

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

std::optional<Visits::Visit> Visits::last(const QString &uid) const
{
    const QDateTime at = QDateTime::fromString(m_settings.value(key(uid, atName)).toString(), Qt::ISODate);
    if (!at.isValid())
        return {};
    return Visit{at, m_settings.value(key(uid, newestName)).toLongLong()};
}

void Visits::setLast(const QString &uid, const Visit &visit)
{
    m_settings.setValue(key(uid, atName), visit.at.toUTC().toString(Qt::ISODate));
    m_settings.setValue(key(uid, newestName), visit.newestResponse);
}

} // namespace gensvar::session
