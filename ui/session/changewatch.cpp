// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/changewatch.h"

#include "flow/changes.h"

namespace gensvar::session {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Seen
{
    qint64 change = 0;
    std::optional<flow::StoreInfo> info; ///< only where the change is another than the last
};

} // namespace

ChangeWatch::ChangeWatch(Crew &readers, qint64 seen, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_seen(seen)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_answer.isWaiting())
            look();
    });
    m_timer.start(1s);
}

void ChangeWatch::look()
{
    const auto future = m_readers.post([seen = m_seen](flow::Connection &connection) -> base::Result<Seen> {
        const auto last = flow::lastChange(connection);
        if (!last)
            return base::failure(last);
        if (*last == seen)
            return Seen{*last, {}};
        return Seen{*last, connection.info()};
    });
    m_answer.await(future, [this](const base::Result<Seen> &answer) {
        if (!answer && answer.error().code == "store_gone"_L1) {
            m_timer.stop();
            return emit gone(answer.error());
        }
        if (!answer || !answer->info)
            return; // a store that is busy or gone for a moment is looked at again in a second
        m_seen = answer->change;
        emit changed(*answer->info);
    });
}

} // namespace gensvar::session
