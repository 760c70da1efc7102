// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/viewstack.h"

namespace gensvar::session {

void ViewStack::go(const View &view)
{
    if (view == current())
        return;
    m_views.resize(m_at + 1);
    m_views.append(view);
    m_at = m_views.size() - 1;
    emit changed();
}

void ViewStack::back()
{
    if (!canGoBack())
        return;
    --m_at;
    emit changed();
}

void ViewStack::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    emit changed();
}

void ViewStack::amend(const View &view)
{
    if (view == current())
        return;
    m_views[m_at] = view;
    emit changed();
}

void ViewStack::restart(const View &view)
{
    m_views = {view};
    m_at = 0;
    emit changed();
}

} // namespace gensvar::session
