// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/changewatch.h"

#include "flow/changes.h"
#include "flow/codes.h"

#include <utility>

namespace gensvar::session {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static constexpr int patience = 10;   // s; a reader may be at a long question
static constexpr int fewFailures = 2; // in a row; one may be of a moment

namespace {

struct Seen
{
    qint64 change = 0;
    std::optional<flow::StoreInfo> info; ///< where the change is another than the last, or the last look has failed
};

} // namespace

ChangeWatch::ChangeWatch(Crew &readers, QString store, qint64 seen, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_store(std::move(store))
    , m_seen(seen)
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::tick);
    m_timer.start(1s);
}

void ChangeWatch::tick()
{
    if (!m_answer.isWaiting())
        look();
    else if (++m_waited >= patience)
        trouble(base::Error(flow::code::storeSilent, {m_store}));
}

void ChangeWatch::trouble(const base::Error &error)
{
    if (!std::exchange(m_isTroubled, true))
        emit troubled(error);
}

void ChangeWatch::doubt(const base::Error &error)
{
    if (error.code != "store_failed"_L1)
        return;
    m_failures = fewFailures;
    trouble(error);
}

void ChangeWatch::look()
{
    m_waited = 0;
    const bool again = m_failures > 0;
    const auto future = m_readers.post([seen = m_seen, again](flow::Connection &connection) -> base::Result<Seen> {
        const auto last = flow::lastChange(connection);
        if (!last)
            return base::failure(last);
        if (*last == seen && !again)
            return Seen{*last, {}};
        if (const auto read = again ? flow::readsAgain(connection) : base::Result<void>(); !read)
            return base::failure(read);
        return connection.info().map([last](const flow::StoreInfo &info) { return Seen{*last, info}; });
    });
    m_answer.await(future, [this, again](const base::Result<Seen> &answer) {
        if (!answer && answer.error().code == "store_gone"_L1) {
            m_timer.stop();
            return emit gone(answer.error());
        }
        if (!answer) { // a store that is busy for a moment is looked at again in a second
            m_failures += answer.error().code != "store_busy"_L1;
            if (m_failures >= fewFailures)
                trouble(answer.error());
            return;
        }
        // The first time that it works again, the pages ask anew; unless that fails as well, the trouble is over.
        if (again)
            m_failures = 0;
        else if (m_failures == 0 && std::exchange(m_isTroubled, false))
            emit recovered();
        if (!answer->info)
            return;
        m_seen = answer->change;
        emit changed(*answer->info);
    });
}

} // namespace gensvar::session
