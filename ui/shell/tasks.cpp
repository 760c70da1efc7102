// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tasks.h"

#include "comments/commentspage.h"
#include "keeping/takenoutpage.h"
#include "session/session.h"
#include "settings/settingspage.h"
#include "shell/goto.h"
#include "shell/pagestack.h"

#include <QAction>

namespace gensvar::shell {

using session::Room;
using settings::SettingsPage;

Tasks::Tasks(session::Session &session, PageStack &pages, GoTo &goTo, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(pages)
    , m_goTo(goTo)
{
    offer(tr("Erase a person…"), tr("GDPR"), [this] { erase({}); });
    offer(tr("Exclude responses from the figures…"), tr("Comments"), [this] { go(Room::Comments); });
    offer(tr("Undo what was done…"), tr("History"), [this] { go(Room::History); });
    offer(tr("Merge, rename or group departments…"), tr("Names"), [this] { go(Room::Names); });
    for (const SettingsPage::Place place : SettingsPage::places()) {
        offer(SettingsPage::titleOf(place), tr("Settings"), [this, place] {
            go(Room::Settings);
            static_cast<SettingsPage &>(m_pages.page(Room::Settings)).goTo(place);
        });
    }
    connect(&pages, &PageStack::made, this, [this](parts::Page *page) {
        if (const auto *comments = qobject_cast<comments::CommentsPage *>(page))
            connect(comments, &comments::CommentsPage::erasureWanted, this, &Tasks::erase);
    });
}

void Tasks::offer(const QString &text, const QString &what, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, std::move(act));
    m_goTo.offer(action, what);
}

void Tasks::go(Room room)
{
    m_session.views().go(m_session.views().current().in(room));
}

void Tasks::erase(const QString &who)
{
    go(Room::TakenOut);
    if (m_session.isOpen())
        static_cast<keeping::TakenOutPage &>(m_pages.page(Room::TakenOut)).erase(who);
}

} // namespace gensvar::shell
