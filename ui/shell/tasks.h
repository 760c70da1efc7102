// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/view.h"

#include <QObject>
#include <QString>

#include <functional>

namespace gensvar::session {
class Session;
}

namespace gensvar::shell {

class GoTo;
class PageStack;

/// What is done in a place of some page and can be asked for anywhere: by Ctrl+K, and on another page that has it
/// before it.
class Tasks : public QObject
{
    Q_OBJECT

public:
    /// All live as long.
    Tasks(session::Session &session, PageStack &pages, GoTo &goTo, QObject *parent);

    /// Goes to where persons are erased; who: who is meant, empty where that is asked.
    void erase(const QString &who);

private:
    void offer(const QString &text, const QString &what, std::function<void()> act);
    void go(session::Room room);

    session::Session &m_session;
    PageStack &m_pages;
    GoTo &m_goTo;
};

} // namespace gensvar::shell
