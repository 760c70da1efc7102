// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "comments/commentspage.h"
#include "intake/sourcespage.h"
#include "keeping/comparepage.h"
#include "keeping/historypage.h"
#include "keeping/namespage.h"
#include "keeping/takenoutpage.h"
#include "overview/overviewpage.h"
#include "parts/density.h"
#include "parts/filterbar.h"
#include "parts/handout.h"
#include "print/printing.h"
#include "say/sentence.h"
#include "session/lookfor.h"
#include "session/session.h"
#include "settings/settingspage.h"
#include "shell/boxes.h"
#include "shell/goto.h"
#include "shell/messagestrip.h"
#include "shell/opening.h"
#include "shell/openingpage.h"
#include "shell/placetabs.h"
#include "shell/sidebar.h"
#include "shell/statusstrip.h"
#include "shell/tasks.h"
#include "shell/welcomepage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

using session::Room;

MainWindow::MainWindow(session::Session &session, Memory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_memory(memory)
    , m_actions(*this)
    , m_themes(memory.preferences(), m_actions, *this)
    , m_opening(new Opening(session, memory, *this))
    , m_goTo(new GoTo(session, *this))
    , m_printing(new print::Printing(session, *this))
    , m_side(new SideBar)
    , m_filter(new parts::FilterBar(session))
    , m_places(new PlaceTabs(tr("Sources")))
    , m_message(new MessageStrip)
    , m_pages(new PageStack(memory))
    , m_welcome(new WelcomePage)
    , m_openingPage(new OpeningPage)
{
    setWindowTitle(tr("Gensvar"));
    setAcceptDrops(true);
    resize(1280, 800);
    setMinimumSize(900, 600);
    restoreGeometry(memory.geometry());
    m_pages->addWidget(m_openingPage);
    m_pages->addWidget(m_welcome);
    fitTables(); // before there are tables
    addPages();
    layOut();
    connectSession();
    connectActions();
    offerEverything();
    showRecent();
    showView();
}

MainWindow::~MainWindow() = default;

template <typename WantingPage> PageStack::Make MainWindow::wanting()
{
    return [this] {
        auto *page = new WantingPage(m_session);
        connect(page, &WantingPage::importWanted, m_actions.import, &QAction::trigger);
        return page;
    };
}

void MainWindow::addPages()
{
    addPage(Room::Overview, tr("Overview"), "overview"_L1, wanting<overview::OverviewPage>());
    addPage(Room::Comments, tr("Comments"), "comments"_L1, wanting<comments::CommentsPage>());
    addPage(Room::Sources, tr("Sources"), "sources"_L1, wanting<intake::SourcesPage>());
    m_places->addPlace(Room::Sources, tr("Imports"));
    addTab(Room::Names, tr("Names"), [this] { return new keeping::NamesPage(m_session); });
    addTab(Room::TakenOut, tr("Taken out"), [this] { return new keeping::TakenOutPage(m_session); });
    addTab(Room::History, tr("History"), [this] { return new keeping::HistoryPage(m_session); });
    addTab(Room::Compare, tr("Compare"), [this] {
        auto *page = new keeping::ComparePage(m_session);
        connect(page, &keeping::ComparePage::answerWanted, this, &MainWindow::showCustomer);
        return page;
    });
    addSettings();
    connect(m_pages, &PageStack::made, this,
            [this](parts::Page *page) { connect(page, &parts::Page::said, m_message, &MessageStrip::say); });
}

void MainWindow::addPage(Room room, const QString &name, QLatin1StringView icon, PageStack::Make make)
{
    const int side = int(m_doors.size());
    m_doors.push_back(room);
    m_pages->add(room, std::move(make));
    QAction *go = goAction(room, name);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + side)));
    m_side->addPage(name, icon, go->shortcut().toString(QKeySequence::NativeText));
    m_entries.push_back({room, side, go});
}

void MainWindow::addSettings()
{
    const int side = int(m_doors.size());
    m_doors.push_back(Room::Settings);
    m_pages->add(Room::Settings, [this] { return new settings::SettingsPage(m_session, m_memory.preferences()); });
    QAction *go = goAction(Room::Settings, tr("Settings"));
    go->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::Key_7)});
    m_side->addLastPage(tr("Settings"), "settings"_L1, go->shortcut().toString(QKeySequence::NativeText));
    m_entries.push_back({Room::Settings, side, go});
}

void MainWindow::addTab(Room room, const QString &name, PageStack::Make make)
{
    m_entries.push_back({room, int(m_doors.size()) - 1, goAction(room, name)});
    m_pages->add(room, std::move(make));
    m_places->addPlace(room, name);
}

QAction *MainWindow::goAction(Room room, const QString &name)
{
    auto *action = new QAction(name, this);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, room] { go(room); });
    return action;
}

void MainWindow::go(Room room)
{
    m_session.views().go(m_session.views().current().in(room));
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_filter);
    right->addWidget(m_message);
    right->addWidget(m_places);
    right->addWidget(m_pages, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_side);
    across->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(across, 1);
    all->addWidget(new StatusStrip(m_session));
    setCentralWidget(centre);
    m_side->setMenu(m_actions.menu);
}

void MainWindow::connectSession()
{
    connect(&m_session.views(), &session::ViewStack::changed, this, &MainWindow::showView);
    connect(&m_session, &session::Session::opened, this, &MainWindow::showOpened);
    connect(&m_session, &session::Session::openFailed, this, &MainWindow::showView);
    connect(m_opening, &Opening::said, m_message, &MessageStrip::say);
    connect(&m_session, &session::Session::troubled, this,
            [this](const base::Error &error) { m_message->sayTrouble(say::sentence(error, m_session.language())); });
    connect(&m_session, &session::Session::recovered, m_message, &MessageStrip::endTrouble);
    connect(m_opening, &Opening::begun, this, [this](const QString &store) {
        m_openingPage->wait(tr("Opening “%1”…").arg(QFileInfo(store).fileName()));
        showView();
    });
    connect(m_openingPage, &OpeningPage::seen, this, [this] { m_pages->page(Room::Overview); });
    connect(m_opening, &Opening::recentChanged, this, &MainWindow::showRecent);
    connect(m_opening, &Opening::importReady, this, &MainWindow::import);
    connect(&m_session, &session::Session::changed, this, &MainWindow::showView);
    connect(&m_session, &session::Session::closed, this, &MainWindow::showView);
    connect(m_side, &SideBar::pageChosen, this, [this](int line) { go(m_doors[size_t(line)]); });
    connect(m_places, &PlaceTabs::chosen, this, &MainWindow::go);
    connect(m_welcome, &WelcomePage::filesWanted, this, [this] {
        if (!m_session.isOpening()) // Enter was for what is about to be there
            m_actions.open->trigger();
    });
    connect(m_welcome, &WelcomePage::helpWanted, this, [this] { showFileNeeds(*this); });
    connect(m_welcome, &WelcomePage::languageWanted, this, [this] { go(Room::Settings); });
    connect(m_welcome, &WelcomePage::sampleWanted, m_actions.sample, &QAction::trigger);
    connect(m_welcome, &WelcomePage::storeWanted, m_opening,
            [this](const QString &path) { m_opening->openFiles({path}); });
}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, m_opening, &Opening::chooseFiles);
    connect(m_actions.import, &QAction::triggered, m_opening, &Opening::chooseFilesToImport);
    connect(m_actions.create, &QAction::triggered, m_opening, &Opening::chooseNewStore);
    connect(m_actions.sample, &QAction::triggered, m_opening, &Opening::openSample);
    connect(m_actions.startHere, &QAction::triggered, this, [this] {
        if (m_session.isOpen())
            m_session.startWith(m_session.views().current());
        showView(); // the page of settings tells
    });
    connect(m_actions.openMenu, &QAction::triggered, m_side, &SideBar::openMenu);
    connect(&m_memory.preferences(), &session::Preferences::tablesChanged, this, &MainWindow::fitTables);
    connect(m_actions.back, &QAction::triggered, &m_session.views(), &session::ViewStack::back);
    connect(m_actions.forward, &QAction::triggered, &m_session.views(), &session::ViewStack::forward);
    connect(m_actions.filter, &QAction::triggered, m_filter, &parts::FilterBar::focusFirst);
    connect(m_actions.refresh, &QAction::triggered, this, &MainWindow::showView);
    connect(m_actions.help, &QAction::triggered, this, [this] { showHelp(*this); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(*this); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_printing, &print::Printing::said, m_message, &MessageStrip::say);
    connect(m_actions.print, &QAction::triggered, this, [this] {
        if (parts::Page *shown = m_pages->current())
            shown->handOut([this](const parts::Handout &handout) { m_printing->show(handout); });
    });
    connect(m_actions.savePdf, &QAction::triggered, this, [this] {
        if (parts::Page *shown = m_pages->current())
            shown->handOut([this](const parts::Handout &handout) { m_printing->chooseFile(handout); });
    });
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_session.views().go(m_session.views().current().in(Room::Comments));
        if (m_session.isOpen())
            m_pages->page(Room::Comments).find();
    });
}

void MainWindow::offerEverything()
{
    for (const Entry &entry : m_entries)
        m_goTo->offer(entry.go, tr("Page"));
    for (QAction *action : m_actions.menu->actions()) {
        if (!action->menu() && !action->isSeparator() && action != m_actions.goTo)
            m_goTo->offer(action);
    }
    for (QAction *theme : {m_actions.systemTheme, m_actions.lightTheme, m_actions.darkTheme})
        m_goTo->offer(theme, tr("Theme"));
    new Tasks(m_session, *m_pages, *m_goTo, this);
    const auto open = [this] { m_goTo->open(m_filter->mapToGlobal(m_filter->rect().bottomRight())); };
    connect(m_actions.goTo, &QAction::triggered, this, open);
    connect(m_goTo, &GoTo::storeWanted, m_opening, [this](const QString &path) { m_opening->openFiles({path}); });
    connect(m_goTo, &GoTo::customerWanted, this, &MainWindow::showCustomer);
    connect(m_filter, &parts::FilterBar::goToWanted, this, open);
}

void MainWindow::showCustomer(domain::ResponseId answer)
{
    go(Room::Comments);
    static_cast<comments::CommentsPage &>(m_pages->page(Room::Comments)).showCustomer(answer);
}

void MainWindow::showView()
{
    m_actions.back->setEnabled(m_session.views().canGoBack());
    m_actions.forward->setEnabled(m_session.views().canGoForward());
    m_side->setUsable(m_session.isOpen());
    m_actions.startHere->setEnabled(m_session.isOpen());
    m_actions.print->setEnabled(m_session.isOpen());
    m_actions.savePdf->setEnabled(m_session.isOpen());
    for (const Entry &entry : m_entries)
        entry.go->setEnabled(m_session.isOpen() || entry.room == Room::Settings);
    const Room room = m_session.views().current().room;
    if (!m_session.isOpen() && room != Room::Settings)
        return showWithoutStore();
    m_places->setCurrent(room);
    for (const Entry &entry : m_entries) {
        if (entry.room == room)
            m_side->setCurrent(entry.side);
    }
    parts::Page &page = m_pages->page(room);
    const bool leaves = m_pages->isAncestorOf(focusWidget()) && m_pages->currentWidget() != &page;
    m_pages->setCurrentWidget(&page);
    page.refresh();
    if (leaves)
        page.takeFocus();
}

void MainWindow::showWithoutStore()
{
    m_side->setCurrent(-1);
    m_places->hide();
    QWidget *next = m_session.isOpening() ? static_cast<QWidget *>(m_openingPage) : m_welcome;
    const bool leaves = m_pages->isAncestorOf(focusWidget()) && m_pages->currentWidget() != next;
    m_pages->setCurrentWidget(next);
    if (leaves)
        next->setFocus(); // so that the page that follows is given it, and not the menu beside
}

void MainWindow::openFiles(const QStringList &files)
{
    m_opening->openFiles(files);
    if (!m_session.isOpen())
        m_pages->currentWidget()->setFocus();
}

void MainWindow::openLast()
{
    m_opening->openLast();
    m_pages->currentWidget()->setFocus();
}

void MainWindow::showOpened()
{
    const QString &path = m_session.store().path;
    setWindowTitle(tr("%1 – Gensvar", "the open file").arg(QFileInfo(path).completeBaseName()));
    setWindowFilePath(path);
}

void MainWindow::import(const QStringList &files)
{
    if (!m_session.isOpen())
        return;
    m_session.views().go(m_session.views().current().in(Room::Sources));
    static_cast<intake::SourcesPage &>(m_pages->page(Room::Sources)).import(files);
}

void MainWindow::fitTables()
{
    const session::Preferences &preferences = m_memory.preferences();
    parts::setCompactRows(preferences.hasCompactRows());
    parts::setFirstDayOfWeek(preferences.firstDayOfWeek());
    parts::fitRows(*this);
}

void MainWindow::takeOver(MainWindow &other)
{
    m_pages->takeOver(*other.m_pages);
    if (m_session.isOpen())
        showOpened();
    showView();
    const Qt::WindowStates state = other.windowState();
    if (state & (Qt::WindowMaximized | Qt::WindowFullScreen))
        setWindowState(state);
    else
        setGeometry(other.geometry());
    setVisible(other.isVisible());
    if (parts::Page *shown = m_pages->current())
        shown->takeFocus();
}

void MainWindow::showRecent()
{
    m_recent = m_memory.recentStores();
    offerRecent();
    session::lookFor(m_recent, this, [this](const QString &path, bool isThere) {
        if (!isThere && m_recent.removeOne(path))
            offerRecent();
    });
}

void MainWindow::offerRecent()
{
    const QStringList stores = m_recent;
    m_welcome->showRecent(stores);
    m_goTo->offerStores(stores);
    m_actions.recent->clear();
    m_actions.recent->setEnabled(!stores.isEmpty());
    for (const QString &path : stores)
        connect(m_actions.recent->addAction(QFileInfo(path).fileName()), &QAction::triggered, this,
                [this, path] { m_opening->openFiles({path}); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setGeometry(saveGeometry());
    m_session.look();
    m_pages->remember();
    if (!m_session.isWorking())
        return QMainWindow::closeEvent(event);
    event->ignore();
    askToStop(*this, m_session.work()->title(), [this] {
        m_session.close();
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            return event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    openFiles(files);
}

} // namespace gensvar::shell
