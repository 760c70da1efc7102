// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/view.h"

#include <QList>
#include <QObject>

namespace gensvar::session {

/// The views seen, as in a browser: going somewhere new drops what was ahead.
class ViewStack : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const View &current() const { return m_views[m_at]; }
    /// What back() would show; null for nothing.
    [[nodiscard]] const View *previous() const { return m_at > 0 ? &m_views[m_at - 1] : nullptr; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_views.size(); }

    void go(const View &view);
    void back();
    void forward();
    /// Takes the place of the current view, for what is no step of its own: typing in the search.
    void amend(const View &view);
    /// Starts anew: another store.
    void restart(const View &view);

signals:
    void changed();

private:
    QList<View> m_views{View()};
    qsizetype m_at = 0;
};

} // namespace gensvar::session
