// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latest.h"

namespace gensvar::session {

Latest::~Latest()
{
    drop();
}

void Latest::settle(std::function<void()> then)
{
    if (isWaiting())
        m_settled = std::move(then);
    else
        then();
}

void Latest::forget()
{
    m_cancel = {};
    drop();
}

void Latest::drop()
{
    if (m_cancel)
        m_cancel();
    m_cancel = {};
    if (m_ticket)
        m_ticket.release()->deleteLater(); // an answer may be calling us right now
}

} // namespace gensvar::session
