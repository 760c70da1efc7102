// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace gensvar::session {
class Session;
}

namespace gensvar::shell {

class Memory;

/// How files come into the window: chosen, dropped, named on the command line or remembered from last time. Stores
/// are opened; spreadsheets wait for a store and are then handed on to be imported. Another store while work is under
/// way is opened only if the user lets that work be stopped.
class Opening : public QObject
{
    Q_OBJECT

public:
    Opening(session::Session &session, Memory &memory, QWidget &window);

    /// The store that these files begin with, or none that of last time; empty where that is not known.
    [[nodiscard]] static QString firstStore(const QStringList &files, const Memory &memory);
    /// Opens a store, and hands on spreadsheets (into the open or the usual store where none is among the files).
    void openFiles(const QStringList &files);
    void openLast();   ///< the store of last time, or of the time before if it is gone, if there is one
    void openSample(); ///< made where it is not there yet
    void chooseFiles();
    void chooseFilesToImport();
    void chooseNewStore();

signals:
    void begun(const QString &store);           ///< to be opened
    void importReady(const QStringList &files); ///< the store for them is open
    void said(const QString &sentence);         ///< why a file could not be opened, or a store is read-only; or empty
    void recentChanged();

private:
    void choose(const QString &title, const QStringList &filters);
    void begin(const QString &store, bool mayMake);
    void finish();
    void openNext();
    void fail(const QString &path, const base::Error &error);
    void handOn();

    session::Session &m_session;
    Memory &m_memory;
    QWidget &m_window;
    QStringList m_files;  ///< to be handed on
    QStringList m_lately; ///< to be opened, the first that is there
    bool m_triesLately = false;
    bool m_sample = false;
};

} // namespace gensvar::shell
