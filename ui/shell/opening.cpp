// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opening.h"

#include "say/sentence.h"
#include "session/session.h"
#include "shell/boxes.h"
#include "shell/memory.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

static constexpr auto sheetPatterns = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"_L1;
static constexpr auto storePattern = "*.gensvar"_L1;

static bool isStore(const QString &file)
{
    return file.endsWith(".gensvar"_L1, Qt::CaseInsensitive);
}

static QString filter(const QString &name, const QString &patterns)
{
    return name + " ("_L1 + patterns + u')';
}

Opening::Opening(session::Session &session, Memory &memory, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_memory(memory)
    , m_window(window)
{
    connect(&session, &session::Session::opened, this, &Opening::finish);
    connect(&session, &session::Session::openFailed, this, &Opening::fail);
}

QString Opening::firstStore(const QStringList &files, const Memory &memory)
{
    const auto store = std::find_if(files.rbegin(), files.rend(), isStore);
    if (store != files.rend())
        return QFileInfo(*store).absoluteFilePath();
    return files.isEmpty() ? memory.recentStores().value(0) : QString();
}

void Opening::openFiles(const QStringList &files)
{
    m_triesLately = false;
    for (const QString &file : files) {
        if (!isStore(file))
            m_files.append(QFileInfo(file).absoluteFilePath());
    }
    if (std::ranges::any_of(files, isStore))
        begin(firstStore(files, m_memory), false);
    else if (m_session.isOpen() && !m_session.isOpening())
        handOn();
    else if (!m_session.isOpening() && !m_files.isEmpty())
        begin(m_memory.defaultStore(), true);
}

void Opening::openLast()
{
    m_lately = m_memory.recentStores();
    m_triesLately = true;
    openNext();
}

void Opening::openNext()
{
    if (!m_lately.isEmpty())
        return begin(m_lately.takeFirst(), false);
    m_triesLately = false;
    if (QFileInfo::exists(m_memory.defaultStore()))
        begin(m_memory.defaultStore(), false);
}

void Opening::openSample()
{
    m_triesLately = false;
    m_sample = true;
    begin(m_memory.sampleStore(), true);
}

void Opening::begin(const QString &store, bool mayMake)
{
    const auto open = [this, store, mayMake] {
        if (mayMake)
            m_session.create(store);
        else
            m_session.open(store);
        emit begun(store);
    };
    if (m_session.isWorking())
        askToStop(m_window, m_session.work()->title(), open);
    else
        open();
}

void Opening::finish()
{
    m_triesLately = false;
    const auto &store = m_session.store();
    m_memory.addRecentStore(store.path);
    emit recentChanged();
    if (store.readOnly && !store.readOnlyWhy.code.isEmpty())
        emit said(say::sentence(store.readOnlyWhy, m_session.language()));
    else if (store.folderNotice)
        emit said(say::sentence(*store.folderNotice, m_session.language()));
    else
        emit said({});
    if (std::exchange(m_sample, false) && store.responses == 0 && store.path == m_memory.sampleStore())
        m_session.importSample();
    handOn();
}

void Opening::fail(const QString &path, const base::Error &error)
{
    if (m_triesLately && error.code == "store_missing"_L1) { // nobody asked for this one
        openNext();
        return emit recentChanged();
    }
    base::Error placed = error;
    if (placed.place.file.isEmpty())
        placed.place.file = path;
    m_files.clear();
    m_sample = false;
    emit recentChanged(); // what is no longer there is not offered
    emit said(say::sentence(placed, m_session.language()));
}

void Opening::handOn()
{
    if (m_files.isEmpty())
        return;
    // after the view the store opens with has been taken
    QMetaObject::invokeMethod(
        this, [this, files = std::exchange(m_files, {})] { emit importReady(files); }, Qt::QueuedConnection);
}

void Opening::chooseFiles()
{
    choose(tr("Open"),
           {filter(tr("Spreadsheets and Gensvar files"), QString(sheetPatterns + " "_L1 + storePattern)),
            filter(tr("Spreadsheets"), sheetPatterns), filter(tr("Gensvar files"), storePattern),
            filter(tr("All files"), u"*"_s)});
}

void Opening::chooseFilesToImport()
{
    choose(tr("Import"), {filter(tr("Spreadsheets"), sheetPatterns), filter(tr("All files"), u"*"_s)});
}

void Opening::choose(const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(&m_window, title, m_memory.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_memory.setLastFolder(QFileInfo(files.first()).absolutePath());
        openFiles(files);
    });
    dialog->open();
}

void Opening::chooseNewStore()
{
    auto *dialog = new QFileDialog(&m_window, tr("New file"), m_memory.preferences().dataFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"gensvar"_s);
    dialog->setNameFilters({filter(tr("Gensvar files"), storePattern)});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { begin(file, true); });
    dialog->open();
}

} // namespace gensvar::shell
