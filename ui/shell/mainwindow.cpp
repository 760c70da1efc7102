// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "comments/commentspage.h"
#include "intake/sourcespage.h"
#include "overview/overviewpage.h"
#include "parts/filterbar.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"
#include "shell/look.h"
#include "shell/messagestrip.h"
#include "shell/sidebar.h"
#include "shell/statusstrip.h"
#include "shell/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

using session::Room;

static bool isStore(const QString &file)
{
    return file.endsWith(".gensvar"_L1, Qt::CaseInsensitive);
}

MainWindow::MainWindow(session::Session &session, Memory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_memory(memory)
    , m_actions(*this)
    , m_side(new SideBar)
    , m_filter(new parts::FilterBar(session))
    , m_message(new MessageStrip)
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
{
    connectThemes();
    setWindowTitle(tr("Gensvar"));
    setAcceptDrops(true);
    resize(1280, 800);
    setMinimumSize(900, 600);
    restoreGeometry(memory.geometry());
    m_pages->addWidget(m_welcome);
    addPages();
    layOut();
    connectSession();
    connectActions();
    showRecent();
    showView();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    auto *overview = new overview::OverviewPage(m_session);
    m_sources = new intake::SourcesPage(m_session);
    addPage(Room::Overview, tr("Overview"), "overview"_L1, overview);
    addPage(Room::Comments, tr("Comments"), "comments"_L1, new comments::CommentsPage(m_session));
    addPage(Room::Sources, tr("Sources"), "sources"_L1, m_sources);
    connect(overview, &overview::OverviewPage::importWanted, m_actions.import, &QAction::trigger);
    connect(m_sources, &intake::SourcesPage::importWanted, m_actions.import, &QAction::trigger);
}

void MainWindow::addPage(Room room, const QString &name, QLatin1StringView icon, parts::Page *page)
{
    const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(m_entries.size())));
    m_entries.push_back({room, page});
    m_pages->addWidget(page);
    m_side->addPage(name, icon, key.toString(QKeySequence::NativeText));
    auto *go = new QAction(name, this);
    go->setShortcut(key);
    addAction(go);
    connect(go, &QAction::triggered, this,
            [this, room] { m_session.views().go(m_session.views().current().in(room)); });
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_filter);
    right->addWidget(m_message);
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
    connect(&m_session, &session::Session::openFailed, this, &MainWindow::showFailure);
    connect(&m_session, &session::Session::changed, this, &MainWindow::showView);
    connect(&m_session, &session::Session::closed, this, &MainWindow::showView);
    connect(m_side, &SideBar::pageChosen, this,
            [this](int page) { m_session.views().go(m_session.views().current().in(m_entries[size_t(page)].room)); });
    connect(m_welcome, &WelcomePage::filesWanted, m_actions.open, &QAction::trigger);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::storeWanted, this, [this](const QString &path) { openFiles({path}); });
}

void MainWindow::connectActions()
{
    const QString sheets = tr("Spreadsheets") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"_L1;
    const QString stores = tr("Gensvar files") + " (*.gensvar)"_L1;
    const QString both =
        tr("Spreadsheets and Gensvar files") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.gensvar)"_L1;
    const QString all = tr("All files") + " (*)"_L1;
    connect(m_actions.open, &QAction::triggered, this, [=, this] {
        chooseFiles(tr("Open"), {both, sheets, stores, all});
    });
    connect(m_actions.import, &QAction::triggered, this, [=, this] { chooseFiles(tr("Import"), {sheets, all}); });
    connect(m_actions.create, &QAction::triggered, this, &MainWindow::chooseNewStore);
    connect(m_actions.sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions.back, &QAction::triggered, &m_session.views(), &session::ViewStack::back);
    connect(m_actions.forward, &QAction::triggered, &m_session.views(), &session::ViewStack::forward);
    connect(m_actions.filter, &QAction::triggered, m_filter, &parts::FilterBar::focusFirst);
    connect(m_actions.refresh, &QAction::triggered, this, &MainWindow::showView);
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_session.views().go(m_session.views().current().in(Room::Comments));
        for (const Entry &entry : m_entries) {
            if (entry.room == Room::Comments && m_session.isOpen())
                entry.page->find();
        }
    });
}

void MainWindow::connectThemes()
{
    const auto choose = [this](QAction *action, ThemeChoice choice) {
        action->setChecked(m_memory.theme() == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_memory.setTheme(choice);
            applyTheme();
        });
    };
    choose(m_actions.systemTheme, ThemeChoice::System);
    choose(m_actions.lightTheme, ThemeChoice::Light);
    choose(m_actions.darkTheme, ThemeChoice::Dark);
    connect(&m_systemTheme, &SystemTheme::changed, this, &MainWindow::applyTheme);
    applyTheme();
}

void MainWindow::applyTheme()
{
    const ThemeChoice choice = m_memory.theme();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemTheme.isDark());
    dress(*qApp, dark ? parts::darkTheme() : parts::lightTheme());
}

void MainWindow::showView()
{
    m_actions.back->setEnabled(m_session.views().canGoBack());
    m_actions.forward->setEnabled(m_session.views().canGoForward());
    if (!m_session.isOpen()) {
        m_pages->setCurrentWidget(m_welcome);
        return;
    }
    const Room room = m_session.views().current().room;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].room != room)
            continue;
        m_side->setCurrent(int(i));
        m_pages->setCurrentWidget(m_entries[i].page);
        m_entries[i].page->refresh();
    }
}

void MainWindow::openFiles(const QStringList &files)
{
    QString store;
    for (const QString &file : files) {
        if (isStore(file))
            store = file;
        else
            m_pendingFiles.append(QFileInfo(file).absoluteFilePath());
    }
    if (!store.isEmpty())
        m_session.open(QFileInfo(store).absoluteFilePath());
    else if (m_session.isOpen())
        importPending();
    else if (!m_session.isOpening() && !m_pendingFiles.isEmpty())
        m_session.create(defaultStore());
}

void MainWindow::openLast()
{
    const QStringList recent = m_memory.recentStores();
    if (!recent.isEmpty())
        m_session.open(recent.first());
    else if (QFileInfo::exists(defaultStore()))
        m_session.open(defaultStore());
    m_welcome->setFocus();
}

void MainWindow::openSample()
{
    m_pendingSample = true;
    m_session.create(sampleStore());
}

void MainWindow::showOpened()
{
    const auto &store = m_session.store();
    m_memory.addRecentStore(store.path);
    showRecent();
    setWindowTitle(tr("%1 – Gensvar", "the open file").arg(QFileInfo(store.path).completeBaseName()));
    setWindowFilePath(store.path);
    m_message->say({});
    if (store.readOnly && !store.readOnlyWhy.code.isEmpty())
        m_message->say(say::sentence(store.readOnlyWhy, m_session.language()));
    else if (store.folderNotice)
        m_message->say(say::sentence(*store.folderNotice, m_session.language()));
    if (std::exchange(m_pendingSample, false) && store.responses == 0)
        m_session.importSample();
    importPending();
}

void MainWindow::showFailure(const QString &path, const base::Error &error)
{
    base::Error placed = error;
    if (placed.place.file.isEmpty())
        placed.place.file = path;
    m_message->say(say::sentence(placed, m_session.language()));
    m_pendingFiles.clear();
    m_pendingSample = false;
    showView();
}

void MainWindow::importPending()
{
    if (m_pendingFiles.isEmpty())
        return;
    // after the view the store opens with has been taken
    QMetaObject::invokeMethod(
        this,
        [this, files = std::exchange(m_pendingFiles, {})] {
            m_session.views().go(m_session.views().current().in(Room::Sources));
            m_sources->import(files);
        },
        Qt::QueuedConnection);
}

void MainWindow::chooseFiles(const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(this, title, m_memory.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_memory.setLastFolder(QFileInfo(files.first()).absolutePath());
        openFiles(files);
    });
    dialog->open();
}

void MainWindow::chooseNewStore()
{
    auto *dialog = new QFileDialog(this, tr("New file"), m_memory.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"gensvar"_s);
    dialog->setNameFilters({tr("Gensvar files") + " (*.gensvar)"_L1});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_session.create(file); });
    dialog->open();
}

void MainWindow::showRecent()
{
    const QStringList stores = m_memory.recentStores();
    m_welcome->showRecent(stores);
    m_actions.recent->clear();
    m_actions.recent->setEnabled(!stores.isEmpty());
    for (const QString &path : stores)
        connect(m_actions.recent->addAction(QFileInfo(path).fileName()), &QAction::triggered, this,
                [this, path] { openFiles({path}); });
}

void MainWindow::showHelp()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Keys and help"));
    box->setText(tr("Keys"));
    box->setInformativeText(
        tr("Ctrl+O opens a spreadsheet or a Gensvar file, Ctrl+I imports.\n"
           "Ctrl+1, Ctrl+2 and Ctrl+3 go to the pages, Alt+Left and Alt+Right through the views seen.\n"
           "Ctrl+F searches the comments, Ctrl+L goes to the filter; Delete clears a part of it.\n"
           "In the trend, the arrows walk from period to period and Enter opens the comments behind one; so does "
           "Enter in a table.\n\n"
           "A file to import needs a column with scores from 0 to 10 and one with dates. Departments, touchpoints, "
           "customers and comments are recognised by their headings."));
    box->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Gensvar"));
    box->setText(tr("Gensvar %1").arg(QStringLiteral(GENSVAR_VERSION)));
    box->setInformativeText(
        tr("Net Promoter Score in one local file. Free software under the GNU General Public License, version 3 or "
           "later.\n\nNet Promoter, Net Promoter Score and NPS are registered trademarks of their owners. Gensvar is "
           "not certified or endorsed by them."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
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
