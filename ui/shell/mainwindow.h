// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "session/view.h"
#include "shell/actions.h"
#include "shell/memory.h"
#include "shell/pagestack.h"
#include "shell/themeswitch.h"

#include <QMainWindow>

#include <vector>

namespace gensvar::session {
class Session;
}
namespace gensvar::parts {
class FilterBar;
}
namespace gensvar::print {
class Printing;
}

namespace gensvar::shell {

class GoTo;
class MessageStrip;
class Opening;
class OpeningPage;
class PlaceTabs;
class SideBar;
class WelcomePage;

/// The window: side bar, filter bar, the page of the current view, status. It knows the pages; they do not know it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(session::Session &session, Memory &memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a store, and shows spreadsheets to be imported into it (into the open or the usual one without a store).
    void openFiles(const QStringList &files);
    /// What a window without files begins with: the store of last time.
    void openLast();
    /// Goes on in place of another window on the same session: where it stood, with what had been begun in it.
    void takeOver(MainWindow &other);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Entry
    {
        session::Room room;
        int side; ///< its line in the side bar
        QAction *go;
    };
    void addPages();
    void addPage(session::Room room, const QString &name, QLatin1StringView icon, PageStack::Make make);
    /// Beside the page added last, under the same line of the side bar.
    void addTab(session::Room room, const QString &name, PageStack::Make make);
    /// What makes a page that may want a file to import.
    template <typename WantingPage> PageStack::Make wanting();
    void go(session::Room room);
    void layOut();
    void addSettings(); ///< at the foot of the side bar
    void fitTables();
    void connectSession();
    void connectActions();
    void showView();
    void showCustomer(domain::ResponseId answer); ///< who gave it, with that answer in full
    void showOpened();
    QAction *goAction(session::Room room, const QString &name);
    void offerEverything();
    void import(const QStringList &files);
    void showWithoutStore();
    void showRecent(); ///< those that are found to be gone are not offered any more
    void offerRecent();

    session::Session &m_session;
    Memory &m_memory;
    Actions m_actions;
    ThemeSwitch m_themes;
    Opening *m_opening;
    GoTo *m_goTo;
    print::Printing *m_printing;
    SideBar *m_side;
    parts::FilterBar *m_filter;
    PlaceTabs *m_places;
    MessageStrip *m_message;
    PageStack *m_pages;
    WelcomePage *m_welcome;
    OpeningPage *m_openingPage;
    QStringList m_recent; ///< stores that are offered to be opened again
    std::vector<Entry> m_entries;
    std::vector<session::Room> m_doors; ///< of the side bar's lines, where each leads first
};

} // namespace gensvar::shell
